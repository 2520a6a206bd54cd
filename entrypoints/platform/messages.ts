// The shape in which requests travel: one envelope for a request, one for its answer, one for a notice. No browser call.
import type { Notices, Requests, ToPage } from './requests';

type All = Requests & ToPage;

/** A request on its way. `params` was written by somebody else: check before use. */
export interface Envelope {
  readonly request: string;
  readonly params: unknown;
}

/** Why a request was not answered; words for it are in words.ts. */
export type FailureCode = 'unknown-request' | 'bad-params' | 'bad-sender' | 'gone' | 'failed' | 'storage-full' | 'storage-blocked' | 'storage-newer'
  | 'storage-unavailable' | 'storage-corrupt' | 'storage-lost' | 'cancelled' | 'private';

export type Answer<Reply> = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** A request that failed, on the asking side. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The envelope of a request. */
export function wrapRequest<Name extends keyof All>(request: Name, params: All[Name]['params']): Envelope {
  return { request, params };
}

/** Reads an envelope from anything; null when it is none (another message, a notice). */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { request, params } = message as Partial<Envelope>;
  return typeof request === 'string' ? { request, params } : null;
}

/** Takes the reply out of an answer; throws RequestFailed when there is none. */
export function openAnswer<Reply>(answer: unknown): Reply {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new RequestFailed('gone', 'Nobody answered.');
  const given = answer as Answer<Reply>;
  if (given.ok) return given.reply;
  throw new RequestFailed(given.code, given.message);
}

/** The envelope of a notice. */
export function wrapNotice<Name extends keyof Notices>(notice: Name, params: Notices[Name]): { notice: Name; params: Notices[Name] } {
  return { notice, params };
}

/** Name of a notice, or null for any other message. */
export function readNotice(message: unknown): keyof Notices | null {
  if (typeof message !== 'object' || message === null) return null;
  const { notice } = message as { notice?: unknown };
  return notice === 'pageChanged' || notice === 'jobsChanged' ? notice : null;
}
