// The short way to the search index for a page that has just opened: the browser's own open, and nothing of Dexie, whose
// code and opening cost such a page as much as the search itself. It only reads, and leaves to openStore whatever is not
// plain: no database yet, another version, a fault.
import type { SearchIndex } from '../search/contract';
import { StoreError } from './errors';
import { settle } from './raw';
import type { KeyRanges, RawDatabase, RawRequest } from './raw';
import { indexOf } from './stored-index';
import { BROWSER_VERSION, DATABASE_NAME } from './version';

/** What is used of the browser's objects; core/ knows no DOM. */
export interface IndexedDatabases {
  readonly indexedDB: { open(name: string): unknown };
  readonly IDBKeyRange: unknown;
}

interface OpenedDatabase extends RawDatabase {
  readonly version: number;
  close(): void;
  onversionchange: (() => void) | null;
  onclose: (() => void) | null;
}

interface OpenRequest extends RawRequest {
  readonly transaction: { abort(): void } | null;
  onupgradeneeded: (() => void) | null;
}

/** An index with the end of its connection. */
export interface OpenIndex {
  readonly index: SearchIndex;
  /** False once another window has upgraded or deleted the database, or the browser has closed it: open again. */
  isOpen(): boolean;
  close(): void;
}

/** Opens the index of a database that is there in this very version; null when it is not, or cannot be opened so. Never rejects. */
export async function openIndex({ indexedDB, IDBKeyRange }: IndexedDatabases, name: string = DATABASE_NAME): Promise<OpenIndex | null> {
  try {
    const request = indexedDB.open(name) as OpenRequest;
    // There is none: making one is not our business.
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = (await settle(request)) as OpenedDatabase;
    let open = true;
    const close = (): void => {
      open = false;
      database.close();
    };
    database.onversionchange = close;
    database.onclose = () => { open = false; };
    if (database.version !== BROWSER_VERSION) {
      close();
      return null;
    }
    const connection = {
      database: (): RawDatabase => {
        if (!open) throw new StoreError('closed', 'The database is closed.');
        return database;
      },
      ranges: IDBKeyRange as KeyRanges,
    };
    return { index: indexOf(connection), isOpen: () => open, close };
  } catch {
    return null;
  }
}
