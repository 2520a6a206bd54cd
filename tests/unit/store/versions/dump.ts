// A database as lines of JSON and back, with nothing of our own code: what a released version left on disk must be readable
// without asking that version. The first line describes the tables, each following one is a row.
import type { Surroundings } from '../open-test-store';

interface TableShape {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean; readonly multiEntry: boolean }[];
}

/** Typed arrays and buffers have no JSON of their own. */
const BYTES = { ArrayBuffer: (bytes: Uint8Array) => bytes.slice().buffer, Uint8Array: (bytes: Uint8Array) => bytes.slice(), Uint16Array: (bytes: Uint8Array) => new Uint16Array(bytes.slice().buffer) } as const;
type BytesKind = keyof typeof BYTES;

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result); };
  request.onerror = () => { reject(new Error(String(request.error))); };
});

function write(_: string, value: unknown): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1) as BytesKind;
  if (!(kind in BYTES)) return value;
  const bytes = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value as ArrayBuffer);
  return { $kind: kind, $bytes: Buffer.from(bytes).toString('base64') };
}

function read(_: string, value: unknown): unknown {
  const { $kind, $bytes } = (value ?? {}) as { readonly $kind?: BytesKind; readonly $bytes?: string };
  return $kind === undefined || $bytes === undefined ? value : BYTES[$kind](new Uint8Array(Buffer.from($bytes, 'base64')));
}

/** Every table of a database, and every row in the order of its key. */
export async function writeLines(surroundings: Surroundings, name: string): Promise<string[]> {
  const db = (await settled(surroundings.indexedDB.open(name) as unknown as IDBRequest<IDBDatabase>));
  const tables: TableShape[] = [];
  const rows: string[] = [];
  for (const table of db.objectStoreNames) {
    const store = db.transaction(table).objectStore(table);
    const indexes = [...store.indexNames].map((one) => store.index(one)).map((index) => ({ name: index.name, keyPath: index.keyPath, unique: index.unique, multiEntry: index.multiEntry }));
    tables.push({ name: table, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes });
    for (const row of await settled(store.getAll())) rows.push(JSON.stringify({ table, row: row as unknown }, write));
  }
  const { version } = db;
  db.close();
  return [JSON.stringify({ version, tables }), ...rows];
}

/** Makes the database of such lines, as it was. */
export async function readLines(lines: readonly string[], surroundings: Surroundings, name: string): Promise<void> {
  const [first = '', ...rest] = lines.filter((line) => line !== '');
  const { version, tables } = JSON.parse(first) as { version: number; tables: TableShape[] };
  const opening = surroundings.indexedDB.open(name, version) as unknown as IDBOpenDBRequest;
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, autoIncrement, indexes } of tables) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  };
  const db = await settled(opening);
  const writing = db.transaction(tables.map((table) => table.name), 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => { resolve(); };
    writing.onabort = () => { reject(new Error(String(writing.error))); };
  });
  for (const line of rest) {
    const { table, row } = JSON.parse(line, read) as { table: string; row: unknown };
    writing.objectStore(table).put(row);
  }
  await done;
  db.close();
}
