// The texts of a job in their order, read ahead of whoever stores them as far as there are threads to read them.
import { StoreError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { JobRow } from '../store/rows';
import type { ReadText } from '../store/write-job';
import type { IngestParts, ReadingThreads } from './contract';
import { readSome, takeSome, TEXTS_AT_ONCE } from './read-some';

/**
 * Batches under way for each thread: enough that none waits while the storing side works out who is who for some seconds, few
 * enough that what was read and not yet stored stays within some megabytes.
 */
const AHEAD = 6;

/** Reads a job from where its cursor stands. */
export interface ReadAhead {
  /** The next batch of a job that has `total` texts; empty when there is none. Rejects with a StoreError. */
  next(total: number): Promise<readonly ReadText[]>;
}

/** Begins to read the texts of a job. Without threads each batch is read when it is asked for. */
export function readAhead(store: OpenStore, { id, done }: Pick<JobRow, 'id' | 'done'>, parts: IngestParts, threads?: ReadingThreads): ReadAhead {
  const under: Promise<readonly ReadText[]>[] = [];
  let at = done;
  return {
    next: async (total) => {
      threads?.ask(total - at);
      while (at < total && under.length < Math.max(1, (threads?.count() ?? 0) * AHEAD)) {
        const some = takeSome(await store.write.readInbox(id, at, TEXTS_AT_ONCE));
        if (some.length === 0) throw new StoreError('corrupt', 'Texts of this import are missing from the database.');
        at += some.length;
        under.push(readSome(parts, some, threads).then((all) => all.map(({ text: { n, name, text }, read }) => ({ n, name, text, read }))));
      }
      return (await under.shift()) ?? [];
    },
  };
}
