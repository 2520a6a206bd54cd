// A newer parser reads what is stored again: the texts as received stay, articles and evidence are made anew. Judgements
// stay too, since they point at quotes.
import type { OpenStore } from '../store/open';
import type { RunOptions } from './contract';
import { bringUp } from './bring-up';
import { standardParts } from './parts';
import { readSome, takeSome, TEXTS_AT_ONCE } from './read-some';
import { stopper } from './stop';

/**
 * Reads every page again that an older parser read, then brings index, people and projects up to date; does little when
 * nothing is old. How far it is stands in the database (Store.readRefresh). Interrupted anywhere, the next call goes on. A page
 * on which the newer parser fails stays as it was. Rejects like startJob.
 */
export async function refreshEvidence(store: OpenStore, options: RunOptions = {}): Promise<void> {
  const parts = options.parts ?? standardParts;
  const stop = stopper(options.signal);
  for (;;) {
    stop();
    const old = await store.write.readOldPages(parts.parser, TEXTS_AT_ONCE);
    if (old.length === 0) break;
    options.threads?.ask(old.length);
    const again = await readSome(parts, takeSome(old), options.threads);
    await store.write.replacePages(again.map(({ text: { id }, read }) => ({ id, read: typeof read === 'string' ? null : read })), parts.parser);
    await bringUp(store, parts, false, stop);
  }
  await bringUp(store, parts, true, stop);
}
