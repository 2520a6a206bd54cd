/*
 * Faults of the database made for real, in the browser's own IndexedDB, from a document of the extension in which none of
 * our code runs.
 */
import type { Tab } from './tab.ts';

const DATABASE = 'xianbao';

/** Deletes the database under whoever has it open, and waits until it has gone. */
export async function deleteDatabase(still: Tab): Promise<void> {
  await still.evaluate(async (name) => new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => { resolve(); };
    deleting.onerror = () => { reject(new Error(String(deleting.error))); };
  }), DATABASE);
}

/**
 * Puts an empty database of another version (in the browser's count, ten to one of ours) in the place of ours, and keeps it
 * open deaf to whoever wants to upgrade it, until letGo().
 */
export async function replaceDatabase(still: Tab, version: number): Promise<void> {
  await still.evaluate(async ({ name, number }) => new Promise<void>((resolve, reject) => {
    // Both at once: nobody's request comes in between.
    indexedDB.deleteDatabase(name);
    const opening = indexedDB.open(name, number);
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
    opening.onerror = () => { reject(new Error(String(opening.error))); };
  }), { name: DATABASE, number: version });
}

/** Closes what replaceDatabase() keeps open. */
export async function letGo(still: Tab): Promise<void> {
  await still.evaluate(() => { (globalThis as unknown as { held: IDBDatabase }).held.close(); }, undefined);
}

/** What the alerts of a page say, each as one line. */
export async function readAlerts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => [...document.querySelectorAll('[role=alert]')].map((alert) => (alert as HTMLElement).innerText.replaceAll(/\s*\n\s*/g, ' | ')), undefined);
}

/** Whether the database has no room for so many bytes more; what is tried is taken away again. */
export async function isFull(still: Tab, bytes: number): Promise<boolean> {
  return still.evaluate(async ({ name, size }) => new Promise<boolean>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => { reject(new Error(String(opening.error))); };
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('settings', 'readwrite');
      const end = (full: boolean) => (): void => {
        db.close();
        resolve(full);
      };
      // Random bytes: the browser packs what it stores.
      const value = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(value.subarray(at, at + 65_536));
      writing.objectStore('settings').put({ key: 'trial', value });
      writing.onabort = end(true);
      writing.oncomplete = () => {
        const removing = db.transaction('settings', 'readwrite');
        removing.objectStore('settings').delete('trial');
        removing.oncomplete = end(false);
      };
    };
  }), { name: DATABASE, size: bytes });
}
