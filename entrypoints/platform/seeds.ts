// The bundled newspaper pages as texts, exactly as received. They are part of the code: the extension may not fetch anything.
import { SEEDS_SETTING } from '../../core/ingest/seeds';
import type { SourceText } from '../../core/ingest/contract';

const FILES = import.meta.glob<string>('../../seeds/*.txt', { query: '?raw', import: 'default', eager: true });

/** Whether a store with these settings wants the bundled pages. */
export function readSeedsSwitch(settings: ReadonlyMap<string, unknown>): boolean {
  return settings.get(SEEDS_SETTING) !== false;
}

/** The bundled pages in the order of their names. */
export function readSeeds(): readonly SourceText[] {
  return Object.entries(FILES)
    .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
