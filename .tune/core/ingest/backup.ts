// Everything a reader cannot get back otherwise, as lines of JSON: texts as received with their sources, judgements,
// settings. Evidence and people are not in it: they follow from the texts, by a newer parser perhaps better than before.
//
//   {"xianbao-backup": 1, "made": "2026-…"}
//   {"source": {"id", "kind", "title", "addedAt", "complete"}}   then its texts, in the order in which they came in:
//   {"text": "…", "name": "…", "info": {…}, "hash": "…"}         one that gave something, or waits to be read
//   {"fault": "binary", "name": "…"}                             one that gave nothing, and why
//   {"judgement": {…}}   {"setting": {"key", "value"}}
//   {"end": {"sources", "texts", "faults", "judgements", "settings"}}  last; without it the file was cut short
import type { Judgement } from '../model';
import type { OpenStore } from '../store/open';
import type { SourceRow, TextFault } from '../store/rows';
import { hashText } from '../text/hash';
import type { SourceText } from './contract';

/** Raised when an older Xianbao could not read what a newer one writes. */
export const BACKUP_VERSION = 1;

/** How much of each there is. */
export interface BackupCounts {
  readonly sources: number;
  readonly texts: number;
  readonly faults: number;
  readonly judgements: number;
  readonly settings: number;
}

/** A source, and whether all its texts had come in when the backup was made. */
export interface BackupSource extends Pick<SourceRow, 'id' | 'kind' | 'title' | 'addedAt'> {
  readonly complete: boolean;
}

/** One line of a backup, checked. */
export type BackupRow =
  | { readonly kind: 'source'; readonly source: BackupSource }
  | { readonly kind: 'text' | 'fault'; readonly text: SourceText }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown };

/** Texts fetched at a time. */
const TEXTS_AT_ONCE = 50;

/**
 * The lines of a backup, without line ends. Reads one text at a time: memory does not grow with the corpus. `settings` are
 * the caller's own, kept beside those of the store. Rejects with a StoreError.
 */
export async function* writeBackup(store: OpenStore, made: string, settings: ReadonlyMap<string, unknown> = new Map()): AsyncGenerator<string> {
  const count = { sources: 0, texts: 0, faults: 0, judgements: 0, settings: 0 };
  yield JSON.stringify({ 'xianbao-backup': BACKUP_VERSION, made });
  for (const { id, kind, title, addedAt } of (await store.listSources()).toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : Number(a.addedAt > b.addedAt)))) {
    yield JSON.stringify({ source: { id, kind, title, addedAt, complete: (await store.readJob(id))?.complete ?? true } });
    count.sources += 1;
    for await (const { name, text, info, fault } of readTexts(store, id)) {
      yield JSON.stringify(fault === undefined ? { text, name, info, hash: hashText(text) } : { fault, name });
      count[fault === undefined ? 'texts' : 'faults'] += 1;
    }
  }
  for (const judgement of await store.listJudgements()) {
    yield JSON.stringify({ judgement });
    count.judgements += 1;
  }
  for (const [key, value] of [...await store.listSettings(), ...settings]) {
    yield JSON.stringify({ setting: { key, value } });
    count.settings += 1;
  }
  yield JSON.stringify({ end: count });
}

/**
 * What a source gave, in its order: texts that were read, then those that still wait. An import may read on meanwhile: a text
 * then goes from the ones that wait to the ones that were read, and is looked for there again.
 */
async function* readTexts(store: OpenStore, sourceId: string): AsyncGenerator<SourceText> {
  let next = 0;
  for (;;) {
    const read = await store.listReports(sourceId, next, TEXTS_AT_ONCE);
    for (const { n, name, pageId, skipped } of read) {
      next = n + 1;
      const stored = pageId === null ? null : await store.readPage(pageId);
      if (stored !== null) yield { name, text: stored.text, info: stored.page.info };
      else if (pageId === null) yield { name, text: '', fault: skipped as TextFault };
    }
    if (read.length > 0) continue;
    const waiting = await store.write.readInbox(sourceId, next, TEXTS_AT_ONCE);
    if (waiting.length === 0) return;
    for (const { n, name, text, info, fault } of waiting) {
      if (n !== next) break;
      next = n + 1;
      yield { name, text, info, ...(fault === undefined ? {} : { fault }) };
    }
  }
}
