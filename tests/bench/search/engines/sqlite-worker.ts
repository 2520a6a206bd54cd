// SQLite's side of the benchmark: one file, one table of trigrams without the texts; shorter words by the trigrams' own
// vocabulary, since FTS5 finds nothing shorter than a trigram.
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
type Pool = Awaited<ReturnType<Sqlite['installOpfsSAHPoolVfs']>>;

const FILE = '/bench.sqlite3';

let sqlite: Sqlite;
let pool: Pool;
let db: InstanceType<Pool['OpfsSAHPoolDb']>;

const ready = (async () => {
  sqlite = await sqlite3InitModule();
  pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench' });
})();

const open = (): void => {
  db = new pool.OpfsSAHPoolDb(FILE);
  db.exec('pragma cache_size = -4000; create virtual table if not exists temp.words using fts5vocab(main, texts, row);');
};

/** Words of three characters and more are matched as phrases; one or two as the trigrams that begin with them. */
function search(query: string, limit: number): number[] {
  const conditions = query.split(' ').map((piece) => {
    if ([...piece].length > 2) return `"${piece}"`;
    const trigrams = db.selectValues("select term from words where term >= ? and term < ? || char(1114111)", [piece, piece]) as string[];
    return trigrams.length === 0 ? '""' : `(${trigrams.map((term) => `"${term}"`).join(' OR ')})`;
  });
  return db.selectValues('select rowid from texts where texts match ? order by rank limit ?', [conditions.join(' AND '), limit]).map(Number);
}

function answer(question: string, given: { from: number; texts: string[]; query: string; limit: number }): unknown {
  switch (question) {
    case 'create':
      db = new pool.OpfsSAHPoolDb(FILE);
      db.exec("pragma synchronous = off; create virtual table texts using fts5(text, content='', tokenize='trigram');");
      return null;
    case 'add': {
      db.exec('begin');
      const statement = db.prepare('insert into texts(rowid, text) values (?, ?)');
      given.texts.forEach((text, i) => { statement.bind([given.from + i, text]).stepReset(); });
      statement.finalize();
      db.exec('commit');
      return null;
    }
    case 'finish':
      db.exec("insert into texts(texts) values ('optimize');");
      // Not vacuumed: that copies the whole file into memory.
      return Number(db.selectValue('select (page_count - freelist_count) * page_size from pragma_page_count(), pragma_freelist_count(), pragma_page_size()'));
    case 'open':
      open();
      return null;
    case 'search':
      return search(given.query, given.limit);
    case 'heap':
      return sqlite.wasm.heap8u().byteLength;
    default:
      throw new Error(question);
  }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; question: string; given: never }>) => {
  ready.then(() => {
    postMessage({ id: data.id, answer: answer(data.question, data.given) });
  }).catch((error: unknown) => { postMessage({ id: data.id, error: String(error) }); });
});
