// The texts, and an index exported as one piece, in IndexedDB: what engines without a store of their own need beside them.
import type { Article } from '../../../../core/model';

const NAME = 'peer';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => { done(request.result); };
    request.onerror = () => { fail(request.error ?? new Error('read')); };
  });
}

export async function openDocuments(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('texts');
    request.result.createObjectStore('index');
  };
  return settle(request);
}

/** Writes articles under their numbers, `from` for the first. */
export async function writeTexts(db: IDBDatabase, from: number, articles: readonly Article[]): Promise<void> {
  const transaction = db.transaction('texts', 'readwrite', { durability: 'relaxed' });
  articles.forEach(({ title, text }, i) => transaction.objectStore('texts').put({ title, text }, from + i));
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => { done(); };
    transaction.onabort = () => { fail(transaction.error ?? new Error('write')); };
  });
}

/** Reads what a result list shows of the articles. */
export async function readTexts(db: IDBDatabase, numbers: readonly number[]): Promise<void> {
  const table = db.transaction('texts').objectStore('texts');
  await Promise.all(numbers.map((n) => settle(table.get(n))));
}

/** Writes an exported index in pieces of text. Returns its bytes. */
export async function writeIndex(db: IDBDatabase, pieces: ReadonlyMap<string, string>): Promise<number> {
  let bytes = 0;
  for (const [key, piece] of pieces) {
    const blob = new Blob([piece]);
    bytes += blob.size;
    await settle(db.transaction('index', 'readwrite').objectStore('index').put(blob, key));
  }
  return bytes;
}

export async function readIndex(db: IDBDatabase): Promise<Map<string, string>> {
  const table = db.transaction('index').objectStore('index');
  const [keys, blobs] = await Promise.all([settle(table.getAllKeys()), settle(table.getAll())]);
  const texts = await Promise.all((blobs as Blob[]).map((blob) => blob.text()));
  return new Map(texts.map((text, i) => [keys[i] as string, text]));
}
