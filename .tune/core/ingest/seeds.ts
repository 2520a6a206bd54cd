// The bundled corpus as a job: the same seeds are imported once, changed seeds replace the old ones, and a reader who
// switched them off keeps them off.
import { hashText } from '../text/hash';
import type { OpenStore } from '../store/open';
import type { JobRow } from '../store/rows';
import type { RunOptions, SourceText } from './contract';
import { removeSources, startJob } from './run';

/** Setting: false while the reader wants no bundled pages. */
export const SEEDS_SETTING = 'seeds';

/**
 * Brings the bundled corpus into the store; does nothing when it is there.
 * Called at every start of the background: it also goes on with an import that was killed. Null while switched off.
 */
export async function importSeeds(store: OpenStore, texts: readonly SourceText[], options: RunOptions = {}): Promise<JobRow | null> {
  const wanted = (await store.readSetting(SEEDS_SETTING)) !== false;
  const id = `seeds-${hashText(texts.map(({ name, text }) => `${name}\n${text}`).join('\n\n'))}`;
  const gone = (await store.listSources()).filter((source) => source.kind === 'bundled' && (source.id !== id || !wanted));
  if (gone.length > 0) await removeSources(store, gone.map((source) => source.id), options);
  return wanted ? startJob(store, { id, kind: 'bundled', title: 'seeds', texts }, options) : null;
}

/** Switches the bundled corpus on or off: off removes it, on imports it again. */
export async function switchSeeds(store: OpenStore, on: boolean, texts: readonly SourceText[], options: RunOptions = {}): Promise<JobRow | null> {
  await store.writeSetting(SEEDS_SETTING, on);
  return importSeeds(store, texts, options);
}
