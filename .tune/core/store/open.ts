// The only door to the database: opens it, refuses what a newer version wrote, and lets go when another window upgrades.
import type { ClosedBecause, Store } from './contract';
import { Dexie } from 'dexie';
import { Database } from './database';
import type { DatabaseSurroundings } from './database';
import { StoreError, toStoreError } from './errors';
import { readingOf } from './read';
import { writingOf } from './write';
import type { StoreWriter } from './write';
import type { KeyRanges, RawConnection, RawDatabase } from './raw';
import { indexOf } from './stored-index';
import { BROWSER_VERSION, DATABASE_NAME } from './version';

/** How long another window may take to close an older version before we say `blocked`. */
const BLOCKED_AFTER_MS = 3000;
/**
 * Whoever waits behind another window that is blocked is not told that he is. A busy disk opens sooner than this: just after an
 * import of 100,000 articles, on a machine with eight times its work, it took more than eight seconds.
 */
const SILENT_AFTER_MS = 20_000;

/** A store with its writing side, which core/ingest alone uses. */
export interface OpenStore extends Store {
  readonly write: StoreWriter;
}

/**
 * Opens the database, making or migrating it when needed.
 * Rejects with a StoreError: `newer` when a later version of Xianbao wrote it, `blocked` when another window does not
 * let go of an older one within some seconds, `unavailable` where there is no IndexedDB (some private windows),
 * `quota`, `corrupt`.
 */
export async function openStore(name: string = DATABASE_NAME, surroundings: DatabaseSurroundings = {}): Promise<OpenStore> {
  let db: Database;
  try {
    db = new Database(name, surroundings);
    await openOrSay(db);
  } catch (thrown) {
    throw toStoreError(thrown);
  }
  try {
    refuseNewer(db);
  } catch (thrown) {
    db.close();
    throw toStoreError(thrown);
  }
  return assemble(db);
}

/** Deletes the whole database: the way out of a corrupt one. Rejects with `blocked` while another window holds it. */
export async function deleteStore(name: string = DATABASE_NAME, surroundings: DatabaseSurroundings = {}): Promise<void> {
  try {
    const db = new Database(name, surroundings);
    await orBlocked(db, () => db.delete());
  } catch (thrown) {
    throw toStoreError(thrown);
  }
}

async function openOrSay(db: Database): Promise<void> {
  try {
    await orBlocked(db, () => db.open());
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

/** Does what needs the database for itself, or rejects with `blocked` when a connection elsewhere stays open. */
async function orBlocked(db: Database, work: () => PromiseLike<unknown>): Promise<void> {
  let timer: unknown;
  const blocked = new Promise<never>((_, reject) => {
    const wait = (milliseconds: number): void => {
      clearTimeout(timer as number);
      timer = setTimeout(() => {
        // The browser has let us in, and we migrate: that may take its time.
        if (db.backendDB()) wait(SILENT_AFTER_MS);
        else reject(new StoreError('blocked', 'Another window holds an older database open.'));
      }, milliseconds);
    };
    wait(SILENT_AFTER_MS);
    db.on('blocked', () => { wait(BLOCKED_AFTER_MS); });
  });
  try {
    await Promise.race([work(), blocked]);
  } finally {
    clearTimeout(timer as number);
  }
}

/**
 * Dexie 4 opens a newer database with older code. The browser keeps the version that wrote it; a record of our own, in a table,
 * would make whoever opens a window wait for the import that is just writing.
 */
function refuseNewer(db: Database): void {
  if (db.backendDB().version > BROWSER_VERSION) throw new StoreError('newer', 'A later version of Xianbao wrote this database.');
}

function assemble(db: Database): OpenStore {
  const listeners: ((why: ClosedBecause) => void)[] = [];
  let over: ClosedBecause | null = null;
  const end = (why: ClosedBecause): void => {
    if (over !== null) return;
    over = why;
    for (const listener of listeners) listener(why);
  };
  // Another window upgrades or deletes: let go at once, or it would wait for us.
  db.on('versionchange', (event: { readonly newVersion: number | null }) => {
    end(event.newVersion === null ? 'deleted' : 'upgraded');
    db.close();
    return false;
  });
  db.on('close', () => end('lost'));
  const index = indexOf(connectionOf(db));
  return {
    name: db.name,
    close: () => {
      end('closed');
      db.close();
    },
    onClosed: (listener) => {
      if (over === null) listeners.push(listener);
      else listener(over);
    },
    ...readingOf(db),
    searchIndex: () => index,
    write: writingOf(db),
  };
}

/** Dexie's own connection, for reads that go past it. */
function connectionOf(db: Database): RawConnection {
  return {
    database: () => {
      if (!db.isOpen()) throw new StoreError('closed', 'The database is closed.');
      return db.backendDB() as unknown as RawDatabase;
    },
    ranges: (db.keyRange ?? Dexie.dependencies.IDBKeyRange) as unknown as KeyRanges,
  };
}
