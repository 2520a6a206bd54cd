// `xianbao parse FILE… --out DIR`: newspaper pages → one annotation in JSON for each file.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation } from '../export/annotation';
import { writeAnnotation } from '../export/annotation';
import { extract } from '../extract';
import { parsePage } from '../newspaper';
import { readTextInput } from './input';
import type { CommandIo } from './io';
import { EXIT, InputError, UsageError } from './io';
import { MESSAGES } from './messages';

/**
 * Runs the command; resolves to the exit status. With several files it goes on after one that cannot be read, says which
 * on stderr, and ends with 1. A text that is not Chinese is no error: the reason stands on stderr and in the JSON.
 * Throws `UsageError` when called wrongly, before anything is read or written.
 */
export async function runParse(args: string[], io: CommandIo): Promise<number> {
  const say = MESSAGES[io.language];
  const { values, positionals: paths } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string', short: 'o' } } });
  if (paths.length === 0) throw new UsageError(say.noFiles);
  const out = values.out;
  if (out === undefined && paths.length > 1) throw new UsageError(say.noOut);
  refuseSameNames(paths, say.sameName);
  if (out !== undefined) await makeDirectory(out, say.cannotWrite);

  let status: number = EXIT.ok;
  for (const path of paths) {
    try {
      const annotation = await parseOne(path, io);
      const json = `${JSON.stringify(annotation, null, 1)}\n`;
      if (out === undefined) io.stdout.write(json);
      else await writeResult(join(out, `${annotation.doc}.json`), json, say.cannotWrite);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.stderr.write(`xianbao: ${error.message}\n`);
      status = EXIT.input;
    }
  }
  return status;
}

async function parseOne(path: string, io: CommandIo): Promise<Annotation> {
  const say = MESSAGES[io.language];
  const { name, text } = await readTextInput(path, io);
  const page = parsePage(text, { name });
  if (page.reason !== null) io.stderr.write(`xianbao: ${path}: ${page.reason === 'not-chinese' ? say.notChinese : say.nothingRead}\n`);
  return writeAnnotation(page, extract(page), name);
}

/** Results are named after files, so two inputs of one name would silently become one. */
function refuseSameNames(paths: readonly string[], sameName: string): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const name = path === '-' ? 'stdin' : basename(path);
    if (seen.has(name)) throw new UsageError(`${path}: ${sameName}`);
    seen.add(name);
  }
}

async function makeDirectory(path: string, cannotWrite: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new InputError(`${path}: ${cannotWrite} (${errorCode(error)})`, { cause: error });
  }
}

async function writeResult(path: string, json: string, cannotWrite: string): Promise<void> {
  try {
    await writeFile(path, json);
  } catch (error) {
    throw new InputError(`${path}: ${cannotWrite} (${errorCode(error)})`, { cause: error });
  }
}

const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
