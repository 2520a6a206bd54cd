// What a command may touch besides its arguments; a value, so that a test can give its own.
import type { Writable } from 'node:stream';

export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Pick<Writable, 'write'>;
  readonly stderr: Pick<Writable, 'write'>;
  /** Language of help and messages. */
  readonly language: 'en' | 'zh';
}

/** Exit statuses: 0 done · 1 an input could not be read · 2 the command was called wrongly. */
export const EXIT = { ok: 0, input: 1, usage: 2 } as const;

/** A wrong call of a command: its message goes to stderr with a hint to `--help`, and the status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input that cannot be used (missing, a directory, no text): its message names the input, and the status is 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** `zh_CN.UTF-8` and the like → zh, everything else → en; LC_ALL wins over LC_MESSAGES, and that over LANG. */
export function readLanguage(env: Readonly<Record<string, string | undefined>>): 'en' | 'zh' {
  return /^zh/iu.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';
}
