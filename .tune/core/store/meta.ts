// The single numbers of the database. Each is read and written inside the transaction that depends on it.
import type { Family } from '../search/contract';
import type { Database } from './database';

/**
 * revision: changes of index or knowledge · nextDoc: number of the next article · indexed: articles below it are in the
 * index · derived: people and projects know the articles below it (but see PendingRow) · nextPerson, nextProject: their next
 * documents in the index · derivation: changes of people and projects · unnamed: 1 while the automaton does not know all
 * names · named: form of the stored automaton · nextChunk-…: number of the family's last chunk · parser: the parser by which all
 * pages are known to have been read.
 */
export type Counter =
  | 'revision' | 'nextDoc' | 'indexed' | 'derived' | 'nextPerson' | 'nextProject' | 'derivation' | 'unnamed' | 'named' | `nextChunk-${Family}` | 'parser';

/** A counter's value; 0 before it was ever written. `meta` must be part of the transaction. */
export async function readCounter(db: Database, key: Counter): Promise<number> {
  return Number((await db.meta.get(key))?.value ?? 0);
}

/** Sets a counter. `meta` must be part of the transaction. */
export async function writeCounter(db: Database, key: Counter, value: number): Promise<void> {
  await db.meta.put({ key, value });
}

/** Says that index or knowledge changed: readers drop what they keep. */
export async function raiseRevision(db: Database): Promise<void> {
  await writeCounter(db, 'revision', (await readCounter(db, 'revision')) + 1);
}
