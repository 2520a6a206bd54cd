// Everything a reader cannot get back otherwise, as lines of JSON: texts as received with their sources, judgements,
// settings. Evidence and people are not in it: they follow from the texts, by a newer parser perhaps better than before.
//
//   {"xianbao-backup": 1, "made": "2026-…"}
//   {"source": {"id", "kind", "title", "addedAt"}}          then its texts, in the order in which they came in:
//   {"text": "…", "name": "…", "info": {…}, "hash": "…"}
//   {"judgement": {…}}   {"setting": {"key", "value"}}
//   {"end": {"sources", "texts", "judgements", "settings"}}  last; without it the file was cut short
import type { Judgement } from '../model';
import type { OpenStore } from '../store/open';
import type { SourceRow } from '../store/rows';
import { hashText } from '../text/hash';
import type { SourceText } from './contract';

/** Raised when an older Xianbao could not read what a newer one writes. */
export const BACKUP_VERSION = 1;

/** How much of each there is. */
export interface BackupCounts {
  readonly sources: number;
  readonly texts: number;
  readonly judgements: number;
  readonly settings: number;
}

/** One line of a backup, checked. */
export type BackupRow =
  | { readonly kind: 'source'; readonly source: Pick<SourceRow, 'id' | 'kind' | 'title' | 'addedAt'> }
  | { readonly kind: 'text'; readonly text: SourceText; readonly hash: string }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown };

/** Texts that an import has not read yet, fetched at a time. */
const WAITING_AT_ONCE = 50;

/**
 * The lines of a backup, without line ends. Reads one text at a time: memory does not grow with the corpus. `settings` are
 * the caller's own, kept beside those of the store. Rejects with a StoreError.
 */
export async function* writeBackup(store: OpenStore, made: string, settings: ReadonlyMap<string, unknown> = new Map()): AsyncGenerator<string> {
  const count = { sources: 0, texts: 0, judgements: 0, settings: 0 };
  yield JSON.stringify({ 'xianbao-backup': BACKUP_VERSION, made });
  for (const { id, kind, title, addedAt } of (await store.listSources()).toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : Number(a.addedAt > b.addedAt)))) {
    yield JSON.stringify({ source: { id, kind, title, addedAt } });
    count.sources += 1;
    for await (const { name, text, info } of readTexts(store, id)) {
      yield JSON.stringify({ text, name, info, hash: hashText(text) });
      count.texts += 1;
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

/** What a source gave, each text once: those that were read, in their order, then those that still wait. */
async function* readTexts(store: OpenStore, sourceId: string): AsyncGenerator<SourceText> {
  const given = new Set<string>();
  for (const { name, pageId } of await store.listReports(sourceId)) {
    if (pageId === null || given.has(pageId)) continue;
    given.add(pageId);
    const stored = await store.readPage(pageId);
    if (stored !== null) yield { name, text: stored.text, info: stored.page.info };
  }
  for (let from = 0; ;) {
    const waiting = await store.write.readInbox(sourceId, from, WAITING_AT_ONCE);
    for (const { n, name, text, info } of waiting) {
      yield { name, text, info };
      from = n + 1;
    }
    if (waiting.length < WAITING_AT_ONCE) return;
  }
}
