// Brings texts into the corpus: this page takes them in, because only it has the files; the background reads them.
import { pauseJob } from '../../core/ingest/job';
import { takeInJob } from '../../core/ingest/intake';
import type { SourceText } from '../../core/ingest/contract';
import type { JobRow } from '../../core/store/rows';
import { hashText } from '../../core/text/hash';
import { ask } from '../platform/client';
import { openCorpus } from '../platform/corpus';
import { readFiles, type GivenFile } from './read-files';
import { readHtml } from './read-html';

/** Asks the browser to keep what is stored. It may ask the reader, for as long as he likes (Firefox), or say no: nobody waits for it. */
function keepStored(): void {
  navigator.storage.persisted().then(async (kept) => kept || navigator.storage.persist()).catch(() => false);
}

async function bring(id: string, kind: 'import' | 'page', title: string, texts: Iterable<SourceText> | AsyncIterable<SourceText>): Promise<JobRow> {
  const store = await openCorpus();
  const job = await takeInJob(store, { id, kind, title, texts });
  await ask('runJobs', {});
  keepStored();
  return job;
}

/** Imports files under a name of their own. Choosing the same files again goes on with an intake that was cut short. Rejects with a StoreError. */
export async function bringFiles(files: readonly GivenFile[]): Promise<JobRow> {
  const [first] = files;
  const folder = first?.path.slice(0, first.path.indexOf('/') + 1) ?? '';
  const shared = folder !== '' && files.every(({ path }) => path.startsWith(folder));
  const title = shared ? folder.slice(0, -1) : files.length === 1 ? first?.path ?? '' : `${first?.path ?? ''} …`;
  const id = `files-${hashText(files.map(({ path, file }) => `${path}\n${file.size}\n${file.lastModified}`).join('\n'))}`;
  return bring(id, 'import', title, readFiles(files));
}

/** What a reader may say of a text that he pastes. */
export interface PasteInfo {
  readonly publication: string;
  /** ISO date of the issue, or empty. */
  readonly date: string;
}

/** Imports one pasted text. Rejects with a StoreError. */
export async function bringPasted(text: string, { publication, date }: PasteInfo): Promise<JobRow> {
  const title = text.trim().split('\n', 1)[0]?.trim().slice(0, 40) ?? '';
  const info = { ...(publication.trim() === '' ? {} : { publication: publication.trim() }), ...(date === '' ? {} : { issueDate: date }) };
  return bring(`paste-${hashText(`${publication}\n${date}\n${text}`)}`, 'import', title, [{ name: title, text, info }]);
}

/** Whether a page came into the corpus now, was in it already, or has no Chinese text. */
export interface BroughtPage {
  readonly state: 'added' | 'known' | 'no-text';
  readonly sourceId: string;
}

/** Adds one page of the web: the same text of the same address is one source. Rejects with a StoreError. */
export async function bringPage(html: string, url: string, facts: { readonly title: string; readonly date: string | null; readonly source: string | null }): Promise<BroughtPage> {
  const read = readHtml(html);
  if (read.text.trim() === '') return { state: 'no-text', sourceId: '' };
  const sourceId = `page-${hashText(`${url}\n${read.text}`)}`;
  if (await (await openCorpus()).readJob(sourceId) !== null) return { state: 'known', sourceId };
  const date = facts.date ?? read.date;
  const publication = facts.source ?? read.source;
  const title = read.title || facts.title || url;
  await bring(sourceId, 'page', title, [{
    name: title, text: read.text,
    info: { url, retrievedAt: new Date().toISOString(), ...(date === null ? {} : { issueDate: date }), ...(publication === null ? {} : { publication }) },
  }]);
  return { state: 'added', sourceId };
}

/** Lets an import rest. */
export async function restJob(id: string): Promise<void> {
  await pauseJob(await openCorpus(), id);
}

/** Goes on with one that rests, or has failed. */
export async function continueJob(id: string): Promise<void> {
  await (await openCorpus()).write.updateJob(id, { state: 'parse', error: null });
  await ask('runJobs', {});
}
