// Reads straight from IndexedDB, past Dexie's tables: for the search alone. In a popup that has just opened, the first
// sixty reads took 27–40 ms through Dexie and 7–12 ms so; later ones take the same time either way. Dexie opens the
// database, and everything else goes through it.
import { Dexie } from 'dexie';
import type { Database } from './database';
import { StoreError } from './errors';

/** What is used of the browser's objects; core/ knows no DOM. */
interface RawRequest {
  readonly result: unknown;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
}
interface RawTable {
  get(key: unknown): RawRequest;
  getAll(range: unknown, count?: number): RawRequest;
}
interface RawDatabase {
  transaction(tables: readonly string[], mode: 'readonly'): { objectStore(name: string): RawTable };
}
interface KeyRanges {
  bound(from: unknown, to: unknown, fromOpen?: boolean, toOpen?: boolean): unknown;
}

/** One read: the first row at or after a key (`get` of a range), a row by its key, or all rows of a table. */
export class RawReader {
  readonly #tables: ReadonlyMap<string, RawTable>;
  readonly #ranges: KeyRanges;

  /** Opens one read-only transaction over the tables; it ends when nothing more is asked. */
  constructor(db: Database, tables: readonly string[]) {
    if (!db.isOpen()) throw new StoreError('closed', 'The database is closed.');
    const transaction = (db.backendDB() as unknown as RawDatabase).transaction(tables, 'readonly');
    this.#tables = new Map(tables.map((name) => [name, transaction.objectStore(name)]));
    this.#ranges = (db.keyRange ?? Dexie.dependencies.IDBKeyRange) as unknown as KeyRanges;
  }

  /** The row of a key; undefined when there is none. */
  get(table: string, key: unknown): Promise<unknown> {
    return settle(this.#table(table).get(key));
  }

  /** The first row with a key from `from` to `to`, both inclusive. */
  first(table: string, from: unknown, to: unknown): Promise<unknown> {
    return settle(this.#table(table).get(this.#ranges.bound(from, to)));
  }

  /** At most `count` rows with keys from `from` to `to`, both inclusive unless `fromOpen`. */
  range(table: string, from: unknown, to: unknown, count: number, fromOpen = false): Promise<unknown[]> {
    return settle(this.#table(table).getAll(this.#ranges.bound(from, to, fromOpen), count)) as Promise<unknown[]>;
  }

  all(table: string): Promise<unknown[]> {
    return settle(this.#table(table).getAll(undefined)) as Promise<unknown[]>;
  }

  #table(name: string): RawTable {
    const table = this.#tables.get(name);
    if (table === undefined) throw new StoreError('failed', `The table ${name} is not part of this transaction.`);
    return table;
  }
}

function settle(request: RawRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
