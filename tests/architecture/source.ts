/*
 * What the rules of the house look at: one source file, parsed, so that a rule speaks of imports, names and calls and not
 * of characters that happen to look like them in a comment or a regular expression.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Any node of the syntax tree (ESTree with TypeScript); only the fields that a rule asks for are typed where it asks. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Source {
  /** From the top of the repository, with forward slashes. */
  path: string;
  text: string;
  /** Number of lines, the last line break not counted as one more. */
  lines: number;
  program: Node;
  comments: { start: number; end: number; value: string; type: 'Block' | 'Line' }[];
}

/** Parses `text` as if it stood at `path`. Throws when it is not TypeScript, because no rule can then be trusted. */
export function readSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const lines = text.replace(/\n$/, '').split('\n').length;
  return { path, text, lines, program: program as unknown as Node, comments };
}

/** All TypeScript below `folders`, declarations (.d.ts) left out: they hold no code. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => listFiles(folder))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readSource(path, readFileSync(path, 'utf8')));
}

/** Every file below `folder`, from the top of the repository; nothing when there is no such folder. */
export function listFiles(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** Calls `visit` with every node and the node it hangs on, from the top down. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

export interface Import {
  specifier: string;
  /** Erased by the compiler: it brings no code. */
  typeOnly: boolean;
}

/** Every import, re-export, `import()` and `typeof import()` of a source. */
export function readImports(source: Source): Import[] {
  const imports: Import[] = [];
  walk(source.program, (node) => {
    const from = node['source'];
    if (isNode(from) && typeof from['value'] === 'string') {
      const kind = node['importKind'] ?? node['exportKind'];
      imports.push({ specifier: from['value'], typeOnly: kind === 'type' || node.type === 'TSImportType' });
    }
  });
  return imports;
}

/** The path that a relative specifier means, without its ending; a package's name unchanged. */
export function resolveImport(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.(?:tsx?|jsx?|mjs)$/, '');
}
