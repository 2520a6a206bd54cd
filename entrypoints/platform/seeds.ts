// The bundled newspaper pages as texts, exactly as received. They are part of the code: the extension may not fetch anything.
import type { SourceText } from '../../core/ingest/contract';

const FILES = import.meta.glob<string>('../../seeds/*.txt', { query: '?raw', import: 'default', eager: true });

/** The bundled pages in the order of their names. */
export function readSeeds(): readonly SourceText[] {
  return Object.entries(FILES)
    .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
