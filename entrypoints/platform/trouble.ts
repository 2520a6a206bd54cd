// What went wrong where nobody looked: written down by the background in places that a full or broken database does not
// touch, read by the pages. Nothing of it says anything about a text.
import { browser } from 'wxt/browser';
import type { FailureCode } from './messages';

/** Session storage lies in memory: it takes a note even when the disk is full, and forgets it with the browser. */
const FAILURE = 'runFailure';
/** How many sources of the reader's own there were. The browser may clear a database; this small number it keeps. */
const OWNED = 'owned';
/** How many went when it did. */
const EVICTED = 'evicted';

/** Notes why the last run of the imports ended early; null when it came to its end. */
export async function noteRunFailure(code: FailureCode | null): Promise<void> {
  if (code === null) await browser.storage.session.remove(FAILURE);
  else await browser.storage.session.set({ [FAILURE]: code });
}

/** Why the last run of the imports ended early; null when it did not. */
export async function readRunFailure(): Promise<FailureCode | null> {
  return ((await browser.storage.session.get(FAILURE))[FAILURE] as FailureCode | undefined) ?? null;
}

const readCount = async (key: string): Promise<number> => Number((await browser.storage.local.get(key))[key] ?? 0);

/** A private window has a database of its own, or none: it knows nothing of the reader's. */
const isPrivate = (): boolean => browser.extension.inIncognitoContext;

/**
 * To be called with every database that was opened: one in which nothing has ever changed, where the reader had sources, is
 * one that the browser has cleared. Notes how many went.
 */
export async function noteOpened(revision: number): Promise<void> {
  if (isPrivate() || revision > 0) return;
  const owned = await readCount(OWNED);
  if (owned > 0) await browser.storage.local.set({ [EVICTED]: owned, [OWNED]: 0 });
}

/** Notes how many sources of his own the reader has; 0 also before he deletes the database himself. */
export async function noteOwned(sources: number): Promise<void> {
  if (!isPrivate() && sources !== await readCount(OWNED)) await browser.storage.local.set({ [OWNED]: sources });
}

/** How many sources the browser has cleared, until forgetEvicted(); 0 when none. */
export async function readEvicted(): Promise<number> {
  return isPrivate() ? 0 : readCount(EVICTED);
}

/** The reader has read it. */
export async function forgetEvicted(): Promise<void> {
  await browser.storage.local.remove(EVICTED);
}
