// SQLite with FTS5's trigrams, compiled to WebAssembly, its file in the origin's private file system: lives in a worker.
import type { Corpus } from '../corpus';
import { LIMIT } from '../engine';
import type { Engine } from '../engine';
import { openDocuments, readTexts, writeTexts } from './documents';

const AT_ONCE = 500;

let worker: Worker | null = null;
let next = 0;
let db: IDBDatabase;

/** Asks the worker; it answers in order. */
function ask<T>(question: string, given?: unknown): Promise<T> {
  worker ??= new Worker('/bench/sqlite-worker.js', { type: 'module' });
  const id = next++;
  const own = worker;
  return new Promise((done, fail) => {
    own.addEventListener('error', (event) => { fail(new Error(event.message)); }, { once: true });
    const listener = ({ data }: MessageEvent<{ id: number; answer: T; error?: string }>): void => {
      if (data.id !== id) return;
      own.removeEventListener('message', listener);
      if (data.error === undefined) done(data.answer);
      else fail(new Error(data.error));
    };
    own.addEventListener('message', listener);
    own.postMessage({ id, question, given });
  });
}

export const engine: Engine = {
  async build(corpus: Corpus) {
    db = await openDocuments();
    await ask('create');
    let ms = 0;
    for (let from = 0; from < corpus.size; from += AT_ONCE) {
      const articles = Array.from({ length: Math.min(AT_ONCE, corpus.size - from) }, (_, i) => corpus.article(from + i).article);
      const begun = performance.now();
      await Promise.all([ask('add', { from, texts: articles.map(({ text }) => text) }), writeTexts(db, from, articles)]);
      ms += performance.now() - begun;
    }
    const begun = performance.now();
    const indexBytes = await ask<number>('finish');
    return { ms: ms + performance.now() - begun, indexBytes };
  },
  async open() {
    [db] = await Promise.all([openDocuments(), ask('open')]);
  },
  async search(query) {
    const found = await ask<number[]>('search', { query, limit: LIMIT });
    await readTexts(db, found);
    return found.length;
  },
  findAll: async (query) => new Set((await ask<number[]>('search', { query, limit: -1 })).map((n) => `a${n}`)),
  heapBeside: () => ask<number>('heap'),
};
