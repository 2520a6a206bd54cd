/*
 * The rules of the house (README § Design), each a function from one source to what is wrong in it. An empty answer is
 * a clean file. The same functions run over the repository and, in architecture.test.ts, over small bad examples, so that
 * a rule that can no longer fail is noticed.
 */
import { isNode, readImports, resolveImport, walk, type Node, type Source } from './source.ts';

export type Rule = (source: Source) => string[];

/** From the ground up: a room may import from rooms that stand before it, and from itself. */
export const ROOMS = [
  'model', 'limits', 'gazetteer', 'text', 'newspaper', 'extract', 'identity', 'match', 'search', 'store', 'ingest', 'export',
  'index', 'cli',
];

/** Who may import a package. What stands nowhere here may be imported nowhere. */
const PACKAGES: { name: RegExp; allowed: RegExp }[] = [
  { name: /^dexie$/, allowed: /^core\/store\// },
  { name: /^segmentit(\/|$)/, allowed: /^core\/text\/segment\.ts$/ },
  { name: /^fflate$/, allowed: /^core\/ingest\/zip\.ts$/ },
  { name: /^@mozilla\/readability$/, allowed: /^entrypoints\/importing\/read-html\.ts$/ },
  { name: /^pinyin-pro$/, allowed: /^core\/text\/pinyin[\w-]*\.ts$/ },
  { name: /^preact(?:\/|$)/, allowed: /^entrypoints\// },
  { name: /^wxt(?:\/|$)/, allowed: /^entrypoints\// },
  { name: /^node:/, allowed: /^core\/cli\// },
];

/** Shared rooms of entrypoints/; every other folder there is one entrypoint. */
const SHARED = new Set(['platform', 'ui', 'marking', 'importing']);
/** These run in every page (the welcome page marks itself with the same code). */
const IN_EVERY_PAGE = new Set(['content', 'marking']);
/** The content script runs in every page: of the core it takes only what is small and needs nothing. */
const CONTENT_MAY_TAKE = new Set(['model', 'limits', 'text']);

const coreRoom = (path: string): string | undefined => /^core\/([\w-]+)/.exec(path)?.[1];
const entrypoint = (path: string): string | undefined => /^entrypoints\/([\w-]+)/.exec(path)?.[1];

/** core/ imports only downwards, and nothing from outside itself. */
export const importsDownwards: Rule = (source) => {
  const room = coreRoom(source.path);
  if (room === undefined) return [];
  const height = ROOMS.indexOf(room);
  if (height < 0) return [`${room} is no room of the core`];
  return readImports(source).flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const target = resolveImport(source.path, specifier.replace(/\?.*$/, ''));
    const other = coreRoom(target);
    if (other === undefined) return [`imports ${target}, which is outside the core`];
    return ROOMS.indexOf(other) > height || ROOMS.indexOf(other) < 0 ? [`imports upwards: ${room} → ${other}`] : [];
  });
};

/** A package stands behind one room (or one file), so that it can be exchanged. */
export const packagesInTheirPlace: Rule = (source) =>
  readImports(source).flatMap(({ specifier }) => {
    if (specifier.startsWith('.')) return [];
    const known = PACKAGES.find(({ name }) => name.test(specifier));
    return known?.allowed.test(source.path) ? [] : [`may not import ${specifier}`];
  });

/** An entrypoint knows the core and the shared rooms, but no other entrypoint; the content script only a little of the core. */
export const entrypointsApart: Rule = (source) => {
  const own = entrypoint(source.path);
  if (own === undefined) return [];
  return readImports(source).flatMap(({ specifier, typeOnly }) => {
    if (!specifier.startsWith('.') || typeOnly) return [];
    const target = resolveImport(source.path, specifier);
    const other = entrypoint(target);
    if (other !== undefined && other !== own && !SHARED.has(other)) return [`imports another entrypoint: ${own} → ${other}`];
    const room = coreRoom(target);
    if (IN_EVERY_PAGE.has(own) && room !== undefined && !CONTENT_MAY_TAKE.has(room)) return [`takes core/${room} into every page`];
    return [];
  });
};

/** model/ is nouns: after compiling nothing is left of it. */
export const modelIsTypes: Rule = (source) => {
  if (coreRoom(source.path) !== 'model') return [];
  const body = source.program['body'] as Node[];
  return body.flatMap((statement) => {
    const declared = isNode(statement['declaration']) ? statement['declaration'].type : undefined;
    const types = declared === 'TSInterfaceDeclaration' || declared === 'TSTypeAliasDeclaration';
    const erased = statement['exportKind'] === 'type' || statement['importKind'] === 'type'
      || statement.type === 'TSInterfaceDeclaration' || statement.type === 'TSTypeAliasDeclaration';
    return types || erased ? [] : [`holds something that is not a type: ${source.text.slice(statement.start, statement.start + 60)}`];
  });
};

const BROWSER_GLOBALS = new Set([
  'browser', 'chrome', 'window', 'document', 'navigator', 'location', 'self', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage',
  'sessionStorage', 'indexedDB', 'IDBKeyRange', 'caches', 'Worker', 'process', 'Buffer', 'require',
]);

/** core/ names nothing that only a browser or only Node has; a variable of its own may be called so. */
export const coreNamesNoGlobals: Rule = (source) => {
  if (coreRoom(source.path) === undefined || source.path.startsWith('core/cli/')) return [];
  const bound = new Set<Node>();
  walk(source.program, (node) => {
    if (node.type !== 'ObjectPattern') return;
    for (const { value } of node['properties'] as Node[]) if (isNode(value)) bound.add(value);
  });
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(source.program, (node, parent) => {
    const name = String(node['name']);
    if (node.type !== 'Identifier' || !parent || !BROWSER_GLOBALS.has(name) || isLabel(node, parent)) return;
    (bound.has(node) || declares(node, parent) ? declared : used).add(name);
  });
  return [...used].filter((name) => !declared.has(name)).map((name) => `names the global ${name}`);
};

/** `a.fetch`, `{ fetch: 1 }`: a name of something of our own, not the global. */
function isLabel(node: Node, parent: Node): boolean {
  return (parent['property'] === node || parent['key'] === node) && parent['computed'] !== true;
}

/** The name of a variable, function, class, type, parameter or import. */
function declares(node: Node, parent: Node): boolean {
  return parent['id'] === node || parent['local'] === node || parent.type === 'ArrayPattern' || parent.type === 'RestElement'
    || (parent.type === 'AssignmentPattern' && parent['left'] === node)
    || (Array.isArray(parent['params']) && parent['params'].includes(node));
}

const UNSAFE_MEMBERS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'setHTMLUnsafe', 'createContextualFragment']);

/** Text never becomes HTML or code. */
export const noMarkupNoEval: Rule = (source) => {
  const wrong: string[] = [];
  walk(source.program, (node) => {
    const name = typeof node['name'] === 'string' ? node['name'] : '';
    if ((node.type === 'Identifier' || node.type === 'JSXIdentifier') && UNSAFE_MEMBERS.has(name)) wrong.push(`uses ${name}`);
    if (node.type === 'Literal' && UNSAFE_MEMBERS.has(String(node['value']))) wrong.push(`uses '${String(node['value'])}'`);
    const callee = node['callee'];
    if (!isNode(callee) || callee.type !== 'Identifier') return;
    if (callee['name'] === 'eval' || callee['name'] === 'Function') wrong.push(`calls ${String(callee['name'])}`);
    const first = (node['arguments'] as Node[])[0];
    if (/^set(?:Timeout|Interval)$/.test(String(callee['name'])) && first?.type === 'Literal') wrong.push('gives a timer a string');
  });
  return wrong;
};

/** At most 300 lines, an entrypoint's index 60. A gazetteer file without any function is a list, and as long as its list. */
export const notTooLong: Rule = (source) => {
  const index = /^entrypoints\/[\w-]+\/(?:index|main)\.tsx?$/.test(source.path);
  const limit = index ? 60 : 300;
  if (source.lines <= limit) return [];
  if (coreRoom(source.path) === 'gazetteer' && !/Function|ArrowFunction/.test(allTypes(source))) return [];
  return [`${source.lines} lines, at most ${limit}`];
};

function allTypes(source: Source): string {
  const types = new Set<string>();
  walk(source.program, (node) => { types.add(node.type); });
  return [...types].join(' ');
}

/** Names that say nothing. */
export const namesSaySomething: Rule = ({ path }) => {
  const words = path.replace(/\.\w+$/, '').split('/').slice(1)
    .flatMap((part) => part.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/));
  return words.filter((word) => /^(?:utils?|helpers?|managers?|data|infos?|misc)$/.test(word)).map((word) => `is called ${word}`);
};

/** WXT would build an index.* in these as an entrypoint. */
export const sharedRoomsHaveNoIndex: Rule = ({ path }) =>
  /^entrypoints\/(?:platform|ui|marking)\/index\./.test(path) ? ['WXT would build it as an entrypoint'] : [];

/** Every exported function and class of the core says in a comment what it takes, gives and throws. */
export const exportsAreExplained: Rule = (source) => {
  if (coreRoom(source.path) === undefined) return [];
  const ends = source.comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end);
  const explained = new Set<string>();
  const wrong: string[] = [];
  for (const statement of source.program['body'] as Node[]) {
    if (!/^Export(?:Named|Default)Declaration$/.test(statement.type)) continue;
    for (const name of exportedCallables(statement['declaration'])) {
      // Overloads share the comment of the first.
      const has = ends.some((end) => end <= statement.start && source.text.slice(end, statement.start).trim() === '');
      if (has) explained.add(name);
      else if (!explained.has(name)) wrong.push(`exports ${name} without a docstring`);
    }
  }
  return wrong;
};

function exportedCallables(declaration: unknown): string[] {
  if (!isNode(declaration)) return [];
  const named = (node: Node): string => (isNode(node['id']) ? String(node['id']['name']) : 'default');
  if (/^(?:FunctionDeclaration|TSDeclareFunction|ClassDeclaration|ArrowFunctionExpression)$/.test(declaration.type)) return [named(declaration)];
  if (declaration.type !== 'VariableDeclaration') return [];
  return (declaration['declarations'] as Node[])
    .filter(({ init }) => isNode(init) && /^(?:ArrowFunctionExpression|FunctionExpression)$/.test(init.type))
    .map(named);
}

/** `(a+)+` takes exponential time on some text; a hostile page would find that text. */
export const noNestedQuantifiers: Rule = (source) => {
  const wrong: string[] = [];
  const nested = /\((?:\?:)?(?:\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\.|[^\\()[\]])[+*]\)(?:[+*]|\{\d+,)/;
  walk(source.program, (node) => {
    const regex = node['regex'] as { pattern: string } | undefined;
    if (node.type === 'Literal' && regex && nested.test(regex.pattern)) wrong.push(`nests quantifiers: /${regex.pattern}/`);
  });
  return wrong;
};

export const RULES: Record<string, Rule> = {
  importsDownwards, packagesInTheirPlace, entrypointsApart, modelIsTypes, coreNamesNoGlobals, noMarkupNoEval, notTooLong,
  namesSaySomething, sharedRoomsHaveNoIndex, exportsAreExplained, noNestedQuantifiers,
};
