// What can go wrong between Xianbao and its database, as one error with a code that a screen can put into words.
// It does not decide what to do about it: the screens know a way out for each code.

/**
 * newer: the database was written by a later version of Xianbao · blocked: another window holds an older one open ·
 * quota: no room left on the disk or in the quota · unavailable: this context has no database (some private windows) ·
 * corrupt: the browser cannot read what it stored · closed: the database was closed, deleted or upgraded under us ·
 * busy: somebody else is doing this very job · cancelled: the job was removed while it went on · failed: anything else.
 */
export type StoreErrorCode = 'newer' | 'blocked' | 'quota' | 'unavailable' | 'corrupt' | 'closed' | 'busy' | 'cancelled' | 'failed';

/** A database error with a code; `cause` is what the browser threw. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Names of DOMExceptions and Dexie errors, and what they mean to us. `AbortError` says nothing: look inside it. */
const CODES = new Map<string, StoreErrorCode>([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
  ['DatabaseClosedError', 'closed'],
  ['DatabaseClosed', 'closed'],
  ['MissingAPIError', 'unavailable'],
  ['MissingApi', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['UnknownError', 'corrupt'],
  ['DataCloneError', 'failed'],
  ['NotFoundError', 'corrupt'],
]);

/**
 * Wraps whatever a database call threw. Browsers and Dexie nest the reason: a full disk arrives as an `AbortError`
 * whose `inner` is the `QuotaExceededError` (shared toolchain notes, trap 2), so the chain is walked to its end and
 * the innermost known name wins. A StoreError comes back as it is.
 */
export function toStoreError(thrown: unknown): StoreError {
  let code: StoreErrorCode = 'failed';
  let message = 'The database failed.';
  let link: unknown = thrown;
  for (let depth = 0; depth < 8 && typeof link === 'object' && link !== null; depth++) {
    if (link instanceof StoreError) return link;
    const { name, message: words, inner, cause } = link as { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') code = CODES.get(name) ?? code;
    if (depth === 0 && typeof words === 'string' && words !== '') message = words;
    const next = inner ?? cause;
    if (next === link) break;
    link = next;
  }
  return new StoreError(code, message, thrown);
}

/** Runs a database call and turns what it throws into a StoreError; an abort by the caller's signal passes unchanged. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (isStop(thrown)) throw thrown;
    throw toStoreError(thrown);
  }
}

/** Whether this is our own signal to stop (see ingest), not a fault. */
export function isStop(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'StoppedError';
}

/** Thrown when a caller's signal ended the work; everything committed so far stays, and the job can be resumed. */
export class StoppedError extends Error {
  constructor() {
    super('Stopped before the end; what was committed stays.');
    this.name = 'StoppedError';
  }
}
