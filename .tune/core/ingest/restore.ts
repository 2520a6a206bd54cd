// A backup back into the store. Its texts are taken in as jobs of their old ids, so whatever is here already is not
// doubled, and a restore that was killed goes on when the same file is given again. Reading them is left to resumeJob.
import type { OpenStore } from '../store/open';
import type { RunOptions, SourceText } from './contract';
import { readBackupRows } from './backup-rows';
import { takeInJob } from './intake';
import { removeSources } from './run';

/** What a backup held. */
export interface Restored {
  /** Ids of its sources, which are ids of the jobs to go on with, in the order of the backup. */
  readonly sources: readonly string[];
  readonly judgements: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/**
 * Takes in everything that a backup holds, beside what is here. Check the file first (checkBackup): a fault met here rejects
 * with a BackupError and leaves what came before it. Settings are answered, not written: the caller knows whose they are.
 */
export async function restoreBackup(store: OpenStore, lines: AsyncIterable<string>, options: RunOptions = {}): Promise<Restored> {
  const rows = readBackupRows(lines)[Symbol.asyncIterator]();
  const sources: string[] = [];
  const judgements: string[] = [];
  const settings = new Map<string, unknown>();
  let next = await rows.next();
  while (next.done !== true) {
    const row = next.value;
    next = await rows.next();
    if (row.kind === 'judgement') {
      judgements.push(row.judgement.id);
      await store.addJudgement(row.judgement);
    } else if (row.kind === 'setting') {
      settings.set(row.key, row.value);
    } else if (row.kind === 'source') {
      const { addedAt, ...source } = row.source;
      const texts = async function* (): AsyncGenerator<SourceText> {
        for (; next.done !== true && 'text' in next.value; next = await rows.next()) yield next.value.text;
      };
      sources.push(source.id);
      await takeInJob(store, { ...source, texts: texts() }, { ...options, now: () => addedAt });
      // A source that is here already leaves its texts unread.
      while (!next.done && 'text' in next.value) next = await rows.next();
    }
  }
  return { sources, judgements, settings };
}

/**
 * Removes everything that a restored backup did not hold: afterwards it has replaced what was there. A step of its own,
 * because nothing may go before all the rest is safely in. Rejects like removeSources.
 */
export async function keepOnly(store: OpenStore, kept: Pick<Restored, 'sources' | 'judgements'>, options: RunOptions = {}): Promise<void> {
  const judgements = new Set(kept.judgements);
  for (const { id } of await store.listJudgements()) if (!judgements.has(id)) await store.removeJudgement(id);
  const sources = new Set(kept.sources);
  await removeSources(store, (await store.listSources()).flatMap(({ id }) => (sources.has(id) ? [] : [id])), options);
}
