// A newer parser reads what is stored again: the texts as received stay, articles and evidence are made anew. Judgements
// stay too, since they point at quotes.
import type { OpenStore } from '../store/open';
import type { RunOptions } from './contract';
import { bringUp } from './bring-up';
import { standardParts } from './parts';
import { stopper } from './stop';

/** Pages read again in one transaction. */
const PAGES_AT_ONCE = 16;

/**
 * Reads every page again that an older parser read, then brings index, people and projects up to date; does little when
 * nothing is old. Interrupted anywhere, the next call goes on. Rejects like startJob.
 */
export async function refreshEvidence(store: OpenStore, options: RunOptions = {}): Promise<void> {
  const parts = options.parts ?? standardParts;
  const stop = stopper(options.signal);
  for (;;) {
    stop();
    const old = await store.write.readOldPages(parts.parser, PAGES_AT_ONCE);
    if (old.length === 0) break;
    await store.write.replacePages(old.map(({ text, info }) => parts.readText(text, info)), parts.parser);
    await bringUp(store, parts, false, stop);
  }
  await bringUp(store, parts, true, stop);
}
