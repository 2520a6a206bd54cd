/*
 * A large import in a real Chromium whose worker is stopped again and again, and what lies in the database in the end as a
 * digest of every table.
 */
import type { Installed } from './installed.ts';
import { poll } from './poll.ts';
import { makeRandom } from './random.ts';
import type { Tab } from './tab.ts';

const TITLE = '试';

/** Gives `count` files of one small article each to the options page, all different, of some hundred people in twenty counties. */
export async function giveArticles(options: Tab, count: number): Promise<void> {
  await options.evaluate(({ count: all, title }) => {
    const counties = ['宝丰县', '泗水县', '通山县', '温县', '孟州市', '苍山县', '沛县', '镇平县', '蒙阴县', '郏县'];
    const transfer = new DataTransfer();
    for (let n = 0; n < all; n++) {
      const county = counties[n % counties.length] ?? '';
      const name = '赵钱孙李周吴郑陈冯褚卫蒋沈韩杨朱秦许何吕'.charAt((n * 7) % 20) + '文武成康建国志强永明春华秋实海山江河'.charAt(Math.floor(n / 3) % 18) + '林平军杰涛超刚辉鹏飞'.charAt(Math.floor(n / 11) % 10);
      const text = `${county}召开第${n}次工作例会\n本报讯（记者 梁小雨）3月${(n % 28) + 1}日，${county}召开第${n}次工作例会，县委书记${name}出席会议并讲话。会议听取了总投资${(n % 90) + 1}亿元的${county}${'东西南北新'.charAt(n % 5)}城产业园项目的进展汇报，要求各乡镇抓紧推进。\n`;
      transfer.items.add(new File([text], `${title}/${String(n).padStart(6, '0')}.txt`, { lastModified: 1 }));
    }
    const input = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Choose files"]');
    if (input === null) throw new Error('There is no file input.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, { count, title: TITLE });
}

interface Job { state: string; done: number; total: number }

/** The import's row, read past all of our code; `still` is a document of the extension in which none of it runs. */
export async function readImport(still: Tab): Promise<Job | null> {
  return still.evaluate(async (title) => new Promise<Job | null>((resolve) => {
    const opening = indexedDB.open('xianbao');
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('jobs').objectStore('jobs').getAll();
      reading.onsuccess = () => {
        db.close();
        resolve((reading.result as (Job & { title: string })[]).find((job) => job.title === title) ?? null);
      };
    };
  }), TITLE);
}

/** Waits until the import is done; answers the milliseconds that it took since it was called. */
export async function waitForImport(still: Tab, milliseconds: number): Promise<number> {
  const begun = Date.now();
  await poll(async () => (await readImport(still))?.state === 'done', 'the import is done', milliseconds);
  return Date.now() - begun;
}

/**
 * Stops the worker `times` times, each when the import has come to a place drawn by lot, the last ones while it works out who
 * is who; wakes it each time as a page that opens does. Answers at which places: texts read, or the state.
 */
export async function killAtRandom(browser: Installed, still: Tab, total: number, times: number, seed: number): Promise<string[]> {
  const draw = makeRandom(seed);
  const { context } = browser.chromium!;
  const session = await context.newCDPSession(context.pages()[0]!);
  await session.send('ServiceWorker.enable');
  const wake = async (): Promise<void> => still.evaluate(() => { chrome.runtime.sendMessage({ request: 'runJobs', params: {} }).catch(() => undefined); }, undefined);
  const places = Array.from({ length: times }, () => Math.floor(draw() * total * 1.04)).sort((a, b) => a - b);
  const killed: string[] = [];
  for (const place of places) {
    const at = await poll(async () => {
      const job = await readImport(still);
      return job !== null && job.total === total && (job.done >= Math.min(place, total)) ? job : null;
    }, `the import is at ${place}`, 120_000);
    if (at.state === 'done') break;
    // Somewhere in the step under way, not always at its beginning.
    await new Promise((done) => { setTimeout(done, draw() * 60); });
    await session.send('ServiceWorker.stopAllWorkers');
    killed.push(at.done < total ? `${at.done}` : at.state);
    await wake();
  }
  await session.detach();
  return killed;
}

/** Rows and SHA-256 of every table in the order of its keys, without the times of the clock. */
export async function digestTables(still: Tab): Promise<Record<string, string>> {
  return still.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('xianbao');
      opening.onsuccess = () => { resolve(opening.result); };
      opening.onerror = () => { reject(new Error(String(opening.error))); };
    });
    const tables: Record<string, string> = {};
    for (const table of db.objectStoreNames) {
      let count = 0;
      let digest = '';
      let after: IDBValidKey | undefined;
      for (;;) {
        const store = db.transaction(table).objectStore(table);
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const [keys, rows] = await Promise.all([store.getAllKeys(range, 500), store.getAll(range, 500)].map(async (request) =>
          new Promise<unknown[]>((resolve) => { request.onsuccess = () => { resolve(request.result as unknown[]); }; })));
        if (rows === undefined || rows.length === 0) break;
        const text = digest + rows.map((row) => JSON.stringify(row, (key, value: unknown) => {
          if (key === 'startedAt' || key === 'addedAt') return undefined;
          if (value instanceof ArrayBuffer) return String(new Uint8Array(value));
          return ArrayBuffer.isView(value) ? String(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) : value;
        })).join('\n');
        digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        count += rows.length;
        after = keys?.at(-1) as IDBValidKey;
      }
      tables[table] = `${count} rows ${digest.slice(0, 16)}`;
    }
    db.close();
    return tables;
  }, undefined);
}
