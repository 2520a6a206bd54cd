// A backup back into the store. Its texts are taken in as jobs of their old ids, so whatever is here already is not
// doubled, and a restore that was killed goes on when the same file is given again. Reading them is left to resumeJob.
import type { OpenStore } from '../store/open';
import type { RunOptions, SourceText } from './contract';
import { readBackupRows } from './backup-rows';
import type { BackupRow } from './backup';
import { takeInJob } from './intake';
import { removeSources } from './run';

/** merge: what is here stays · replace: afterwards there is nothing but what the backup holds. */
export type RestoreMode = 'merge' | 'replace';

/** What the caller has to do with a restored backup. */
export interface Restored {
  /** Ids of the jobs to go on with, in the order of the backup. */
  readonly jobs: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/**
 * Takes in everything that a backup holds; with `replace`, what it does not hold is removed, but only when all the rest is
 * safely in. Check the file first (checkBackup): a fault met here rejects with a BackupError and leaves what came before it.
 * Settings are answered, not written: the caller knows whose they are.
 */
export async function restoreBackup(store: OpenStore, lines: AsyncIterable<string>, mode: RestoreMode, options: RunOptions = {}): Promise<Restored> {
  const rows = readBackupRows(lines)[Symbol.asyncIterator]();
  const jobs: string[] = [];
  const judged = new Set<string>();
  const settings = new Map<string, unknown>();
  let next = await rows.next();
  while (next.done !== true) {
    const row = next.value;
    next = await rows.next();
    if (row.kind === 'judgement') {
      judged.add(row.judgement.id);
      await store.addJudgement(row.judgement);
    } else if (row.kind === 'setting') {
      settings.set(row.key, row.value);
    } else if (row.kind === 'source') {
      const { id, kind, title, addedAt } = row.source;
      const texts = async function* (): AsyncGenerator<SourceText> {
        for (; next.done !== true && next.value.kind === 'text'; next = await rows.next()) yield (next.value as Extract<BackupRow, { kind: 'text' }>).text;
      };
      jobs.push(id);
      await takeInJob(store, { id, kind, title, texts: texts() }, { ...options, now: () => addedAt });
      // A source that is here already leaves its texts unread.
      while (!next.done && next.value.kind === 'text') next = await rows.next();
    }
  }
  if (mode === 'replace') await removeOthers(store, new Set(jobs), judged, options);
  return { jobs, settings };
}

async function removeOthers(store: OpenStore, sources: ReadonlySet<string>, judged: ReadonlySet<string>, options: RunOptions): Promise<void> {
  const gone = (await store.listSources()).filter(({ id }) => !sources.has(id));
  if (gone.length > 0) await removeSources(store, gone.map(({ id }) => id), options);
  for (const { id } of await store.listJudgements()) if (!judged.has(id)) await store.removeJudgement(id);
}
