// The page of the backup bench: fills the store with printed pages, writes and restores a backup as the options page does (the same
// core functions, the same file of the extension's own), piece by piece. Driven by the runner through `globalThis.backup`.
import { writeBackup } from '../../../core/ingest/backup';
import { checkBackup } from '../../../core/ingest/backup-rows';
import type { BackupCounts } from '../../../core/ingest/backup';
import { takeInJob } from '../../../core/ingest/intake';
import { restoreBackup } from '../../../core/ingest/restore';
import { unzipLines, zipLines } from '../../../core/ingest/zip';
import { readVerdict } from '../../../core/identity/read-verdict';
import { PAGE_TEXT_MAX } from '../../../core/limits';
import type { PageInfo } from '../../../core/model';
import { deleteStore, openStore } from '../../../core/store/open';
import type { OpenStore } from '../../../core/store/open';
import { hashText } from '../../../core/text/hash';
import { makeCorpus } from '../search/corpus';
import type { Corpus, Vocabulary } from '../search/corpus';
import { ON_PAGE, printPage } from '../search/print-page';

export interface BackupBench {
  /** Fills an empty store with so many articles in ten sources; milliseconds. */
  fill(size: number, vocabulary: Vocabulary): Promise<number>;
  /** Writes the backup into the extension's own file system: milliseconds, and bytes of the zip. */
  save(): Promise<{ readonly ms: number; readonly bytes: number }>;
  /** Reads the file to its end without changing anything, as before every restore. */
  check(): Promise<{ readonly ms: number; readonly counts: BackupCounts }>;
  /** Restores it into an empty store. */
  restore(): Promise<number>;
  /** Reads what was taken in, as the background does afterwards. */
  read(): Promise<number>;
}

const SOURCES = 10;
const FILE = 'bench-backup.zip';
const NOW = '2026-11-27T00:00:00Z';

/** What lies between the texts and the rows is measured elsewhere: a page's articles are its parts between blank lines, and say nothing of anybody. */
function readPlain(text: string, info: PageInfo) {
  const id = hashText(text);
  const articles = text.split('\n\n').filter((part) => part.length > 100).map((part, i) => ({
    id: `${id}-${i}`, kind: 'news' as const, section: null, kicker: null, headline: null, subtitle: null, title: '', byline: [], date: null, place: [], text: part,
    blocks: [{ role: 'body' as const, start: 0, end: part.length }], sourceMap: { from: [0], to: [0] }, segments: [],
  }));
  const evidence = { pageId: id, articles: articles.map((article) => ({ articleId: article.id, people: [], projects: [], orgs: [], meetings: [], claims: [] })) };
  return { page: { id, info, publication: null, place: [], issueDate: null, year: null, articles, furniture: [], blank: [], reason: null }, evidence };
}

/** Reads the texts that wait, past index and derivation, which follow from them. */
async function readWaiting(store: OpenStore): Promise<void> {
  for (const job of await store.listJobs()) {
    for (let { done } = job; done < job.total; ) {
      const waiting = await store.write.readInbox(job.id, done, 16);
      ({ done } = await store.write.commitTexts(job.id, waiting.map(({ n, name, text, info }) => ({ n, name, text, read: readPlain(text, info) })), 1));
    }
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const fileOf = async (create: boolean): Promise<FileSystemFileHandle> => (await navigator.storage.getDirectory()).getFileHandle(FILE, { create });

async function* linesOf(): AsyncGenerator<string> {
  const reader = (await (await fileOf(false)).getFile()).stream().getReader();
  const pieces = (async function* () {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  })();
  yield* unzipLines(pieces, 7 * PAGE_TEXT_MAX);
}

async function takeIn(store: OpenStore, corpus: Corpus): Promise<void> {
  const pages = Math.ceil(corpus.size / ON_PAGE);
  for (let source = 0; source < SOURCES; source++) {
    const numbers = Array.from({ length: pages }, (_, i) => i).filter((i) => i % SOURCES === source);
    const texts = (function* () { for (const i of numbers) yield { name: `${i}.txt`, text: printPage(corpus, i * ON_PAGE) }; })();
    await takeInJob(store, { id: `source${source}`, kind: 'import', title: `${source}`, texts }, { now: () => NOW });
  }
}

async function inStore(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  const store = await openStore();
  await work(store);
  store.close();
}

const backup: BackupBench = {
  fill: (size, vocabulary) => timed(async () => {
    await deleteStore();
    await inStore(async (store) => {
      await takeIn(store, makeCorpus(size, vocabulary));
      await readWaiting(store);
      const verdict = readVerdict({ kind: 'note', a: { articleId: 'a', exact: '记', prefix: '', suffix: '', start: 0, end: 1, name: '记' }, text: '一条笔记' });
      if (verdict !== null) await store.addJudgement({ id: 'j', at: NOW, ...verdict });
      await store.writeSetting('seeds', false);
    });
  }),
  async save() {
    let bytes = 0;
    const ms = await timed(() => inStore(async (store) => {
      const writing = await (await fileOf(true)).createWritable();
      for await (const part of zipLines('xianbao.ndjson', writeBackup(store, NOW))) {
        await writing.write(part as Uint8Array<ArrayBuffer>);
        bytes += part.length;
      }
      await writing.close();
    }));
    return { ms, bytes };
  },
  async check() {
    let counts: BackupCounts = { sources: 0, texts: 0, faults: 0, judgements: 0, settings: 0 };
    return { ms: await timed(async () => { counts = await checkBackup(linesOf()); }), counts };
  },
  restore: () => timed(async () => {
    await deleteStore();
    await inStore(async (store) => {
      const { settings } = await restoreBackup(store, linesOf());
      for (const [key, value] of settings) await store.writeSetting(key, value);
    });
  }),
  read: () => timed(() => inStore(readWaiting)),
};
Object.assign(globalThis, { backup });
