// A database of its own for each test, in fake-indexeddb; and everything in it as one text, to be compared.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Database } from '../../../core/store/database';
import { openStore } from '../../../core/store/open';
import type { OpenStore } from '../../../core/store/open';

/** A fresh factory: what one test stores no other can see. */
export function freshSurroundings(): { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export type Surroundings = ReturnType<typeof freshSurroundings>;

/** A store that is not closed keeps all that is in it until the process ends: whoever opens hundreds closes them. */
export const openTestStore = (surroundings: Surroundings = freshSurroundings()): Promise<OpenStore> => openStore('test', surroundings as never);

/** Bytes and maps have no JSON of their own. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { buffer: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) return { bytes: [...(value as Uint8Array)] };
  return value;
}

/** Every row of every table in the order of its key. */
export async function dump(surroundings: Surroundings): Promise<string> {
  const db = new Database('test', surroundings as never);
  await db.open();
  const tables: string[] = [];
  for (const table of db.tables) tables.push(`${table.name}\n${(await table.toArray()).map((row) => JSON.stringify(row, plain)).join('\n')}`);
  db.close();
  return tables.join('\n\n');
}
