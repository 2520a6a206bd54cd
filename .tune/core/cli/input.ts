// Reads one input of a command: a file, or stdin as `-`. Shared by parse, mark and search; says what is wrong with bad input.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DecodeError } from '../ingest/decode';
import { decodeText } from '../ingest/decode';
import { COMMAND_TEXT_MAX } from '../limits';
import type { CommandIo } from './io';
import { InputError } from './io';
import { MESSAGES } from './messages';

export interface TextInput {
  /** Base name of the file; `stdin` for `-`. */
  readonly name: string;
  readonly text: string;
  /** Label of the Encoding Standard that the bytes were decoded with. */
  readonly encoding: string;
}

/** Larger files are refused before they are read: a newspaper page has some 10 kB. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads and decodes `path` (`-` = stdin). Throws `InputError` with a message in the reader's language when the input is
 * missing, a directory, empty, too long, not text, of an unknown encoding, or text that was decoded wrongly before.
 */
export async function readTextInput(path: string, io: CommandIo): Promise<TextInput> {
  const say = MESSAGES[io.language];
  const name = path === '-' ? 'stdin' : basename(path);
  const bytes = path === '-' ? await readAll(io.stdin) : await readFileBytes(path, io);
  const decoded = decodeText(bytes);
  if ('error' in decoded) throw new InputError(`${path}: ${describe(decoded.error, say)}`);
  if (decoded.text.length > COMMAND_TEXT_MAX) throw new InputError(`${path}: ${say.tooLong}`);
  if (decoded.text.trim() === '') throw new InputError(`${path}: ${say.empty}`);
  return { name, text: decoded.text, encoding: decoded.encoding };
}

async function readFileBytes(path: string, io: CommandIo): Promise<Uint8Array> {
  const say = MESSAGES[io.language];
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw new InputError(`${path}: ${say.directory}`);
    if (entry.size > MAX_BYTES) throw new InputError(`${path}: ${say.tooLarge}`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(`${path}: ${code === 'ENOENT' || code === 'ENOTDIR' ? say.missing : `${say.unreadable} (${code})`}`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function describe(error: DecodeError, say: (typeof MESSAGES)['en']): string {
  if (error === 'empty') return say.empty;
  if (error === 'binary') return say.binary;
  return error === 'mojibake' ? say.mojibake : say.encoding;
}
