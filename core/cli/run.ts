// Routes a command to its file, and turns what it throws into a message and an exit status.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from './io';
import { EXIT, InputError, UsageError } from './io';
import { MESSAGES } from './messages';

/** Loaded when called, so that one command works while another's room is being rebuilt, and starts fast. */
const COMMANDS: ReadonlyMap<string, () => Promise<(args: string[], io: CommandIo) => Promise<number>>> = new Map([
  ['parse', async () => (await import('./parse')).runParse],
  ['mark', async () => (await import('./mark')).runMark],
  ['search', async () => (await import('./search')).runSearch],
]);

async function routeCommand(args: string[], io: CommandIo): Promise<number> {
  const say = MESSAGES[io.language];
  const [name, ...rest] = args;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (name === undefined) {
    io.stderr.write(say.help);
    return EXIT.usage;
  }
  if (name === 'help' || options.includes('--help') || options.includes('-h')) {
    io.stdout.write(say.help);
    return EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${await readVersion()}\n`);
    return EXIT.ok;
  }
  const load = COMMANDS.get(name);
  if (!load) throw new UsageError(`${say.unknownCommand}: ${name}`);
  return (await load())(rest, io);
}

async function readVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}

/** node:util's parseArgs throws TypeErrors of its own for unknown options. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/**
 * Runs the command named first in `args` with the rest, and resolves to the exit status. A wrong call and an input that cannot be
 * used are said on stderr, each as a line that begins with `xianbao: `; any other error is a fault of ours and is thrown.
 */
export async function runCommand(args: string[], io: CommandIo): Promise<number> {
  try {
    return await routeCommand(args, io);
  } catch (error) {
    if (isUsageError(error)) {
      io.stderr.write(`xianbao: ${error.message}\n${MESSAGES[io.language].tryHelp}\n`);
      return EXIT.usage;
    }
    if (error instanceof InputError) {
      io.stderr.write(`xianbao: ${error.message}\n`);
      return EXIT.input;
    }
    throw error;
  }
}
