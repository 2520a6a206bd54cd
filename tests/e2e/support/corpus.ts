/*
 * What really lies in the browser's IndexedDB, read from a page of the extension, past all of the product's code.
 */
import type { Tab } from './tab.ts';

const DATABASE = 'xianbao';

export interface Job {
  state: string;
  done: number;
  total: number;
}

/** The row of the import of the bundled pages, or the first of another kind; null before it has begun. `tab` is a page of the extension. */
export async function readJob(tab: Tab, kind = 'bundled'): Promise<Job | null> {
  return tab.evaluate(async ({ name, wanted }) => {
    // Opening a database that is not there would make one.
    if (!(await indexedDB.databases()).some((found) => found.name === name)) return null;
    return new Promise<{ state: string; done: number; total: number } | null>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => { resolve(null); };
      opening.onsuccess = () => {
        const db = opening.result;
        if (!db.objectStoreNames.contains('jobs')) {
          db.close();
          resolve(null);
          return;
        }
        const reading = db.transaction('jobs').objectStore('jobs').getAll();
        reading.onsuccess = () => {
          db.close();
          const job = (reading.result as { kind: string; state: string; done: number; total: number }[]).find((row) => row.kind === wanted);
          resolve(job === undefined ? null : { state: job.state, done: job.done, total: job.total });
        };
      };
    });
  }, { name: DATABASE, wanted: kind });
}

/** Every row of every table as canonical text, by table, without the times of the clock. */
export async function readRows(tab: Tab): Promise<Record<string, string[]>> {
  return readTables(tab, null);
}

/** The same of one table: the index is most of what there is, and whoever waits for a job should not keep the browser busy writing it out. */
export async function readTable(tab: Tab, table: string): Promise<string[]> {
  return (await readTables(tab, table))[table] ?? [];
}

async function readTables(tab: Tab, only: string | null): Promise<Record<string, string[]>> {
  return tab.evaluate(async ({ name, wanted }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => { resolve(opening.result); };
      opening.onerror = () => { reject(new Error(String(opening.error))); };
    });
    const tables: Record<string, string[]> = {};
    for (const table of [...db.objectStoreNames].filter((one) => wanted === null || one === wanted)) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const reading = db.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => { resolve(reading.result as unknown[]); };
        reading.onerror = () => { reject(new Error(String(reading.error))); };
      });
      tables[table] = rows.map((row) => JSON.stringify(row, (key, value: unknown) => {
        if (key === 'startedAt' || key === 'addedAt') return undefined;
        if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
        return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] : value;
      }));
    }
    db.close();
    return tables;
  }, { name: DATABASE, wanted: only });
}

/**
 * Empties every table, as if the extension had just been installed, and then reads in each of `held` until release(): who
 * wants to write to it waits. So an import stands still at a known place, in a real database. (A writer would not do:
 * Chromium lets only one at a time into a database, whatever table it is about.)
 */
export async function emptyAndHold(tab: Tab, ...held: string[]): Promise<void> {
  await tab.evaluate(async ({ name, tables }) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => { resolve(opening.result); };
    });
    await new Promise<void>((resolve) => {
      const all = [...db.objectStoreNames];
      const emptying = db.transaction(all, 'readwrite');
      for (const each of all) emptying.objectStore(each).clear();
      emptying.oncomplete = () => { resolve(); };
    });
    await Promise.all(tables.map(async (table) => new Promise<void>((resolve) => {
      document.body.setAttribute(`data-held-${table}`, '');
      const store = db.transaction(table).objectStore(table);
      // A transaction lives as long as it is asked something.
      const again = (): void => {
        resolve();
        if (document.body.hasAttribute(`data-held-${table}`)) store.count().onsuccess = again;
      };
      store.count().onsuccess = again;
    })));
  }, { name: DATABASE, tables: held });
}

/** Lets go of a table that emptyAndHold() keeps. */
export async function release(tab: Tab, table: string): Promise<void> {
  await tab.evaluate((name) => { document.body.removeAttribute(`data-held-${name}`); }, table);
}
