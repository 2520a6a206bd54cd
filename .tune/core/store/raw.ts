// Reads straight from IndexedDB, past Dexie's tables: for the search alone. In a popup that has just opened, the first
// sixty reads took 27–40 ms through Dexie and 7–12 ms so; later ones take the same time either way.

/** What is used of the browser's objects; core/ knows no DOM. */
export interface RawRequest {
  readonly result: unknown;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
}
interface RawTable {
  get(key: unknown): RawRequest;
  getAll(range: unknown, count?: number): RawRequest;
}
interface RawTransaction {
  objectStore(name: string): RawTable;
}
export interface RawDatabase {
  transaction(tables: readonly string[], mode: 'readonly'): RawTransaction;
}
export interface KeyRanges {
  bound(from: unknown, to: unknown, fromOpen?: boolean, toOpen?: boolean): unknown;
}

/** An open database, however it was opened. */
export interface RawConnection {
  /** Throws a StoreError with code `closed` when it is not open any more. */
  database(): RawDatabase;
  readonly ranges: KeyRanges;
}

/** Reads rows of some tables; what is asked in answer to a read goes into the same transaction, which saves a way to the browser's process. */
export class RawReader {
  readonly #connection: RawConnection;
  readonly #tables: readonly string[];
  #transaction: RawTransaction | null = null;
  #begun = 0;

  constructor(connection: RawConnection, tables: readonly string[]) {
    this.#connection = connection;
    this.#tables = tables;
  }

  /** Transactions begun so far. While it stays the same, everything was read from the database as it was at one moment. */
  get begun(): number {
    return this.#begun;
  }

  /** The row of a key; undefined when there is none. */
  get(table: string, key: unknown): Promise<unknown> {
    return this.#ask(table, (rows) => rows.get(key));
  }

  /** The first row with a key from `from` to `to`, both inclusive. */
  first(table: string, from: unknown, to: unknown): Promise<unknown> {
    return this.#ask(table, (rows) => rows.get(this.#connection.ranges.bound(from, to)));
  }

  /** At most `count` rows with keys from `from` to `to`, both inclusive unless `fromOpen`. */
  range(table: string, from: unknown, to: unknown, count: number, fromOpen = false): Promise<unknown[]> {
    return this.#ask(table, (rows) => rows.getAll(this.#connection.ranges.bound(from, to, fromOpen), count)) as Promise<unknown[]>;
  }

  /** All rows of a table. */
  all(table: string): Promise<unknown[]> {
    return this.#ask(table, (rows) => rows.getAll(undefined)) as Promise<unknown[]>;
  }

  #ask(table: string, question: (rows: RawTable) => RawRequest): Promise<unknown> {
    const database = this.#connection.database();
    if (this.#transaction !== null) {
      try {
        return settle(question(this.#transaction.objectStore(table)));
      } catch {
        // It is over, or asleep: not called in answer to one of its reads.
      }
    }
    this.#begun += 1;
    this.#transaction = database.transaction(this.#tables, 'readonly');
    return settle(question(this.#transaction.objectStore(table)));
  }
}

/** The outcome of a request. */
export function settle(request: RawRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
