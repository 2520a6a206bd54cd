// Lines of a backup → rows, each checked: a backup comes from outside, may be of another version, cut short, or made to
// harm. What is not understood is refused as a whole, with the number of its line; nothing is guessed.
import type { Judgement, PageInfo } from '../model';
import type { SourceKind, TextFault } from '../store/rows';
import { readVerdict } from '../identity/read-verdict';
import { PAGE_TEXT_MAX } from '../limits';
import { hashText } from '../text/hash';
import { BACKUP_VERSION } from './backup';
import type { BackupCounts, BackupRow } from './backup';

/** not-a-backup: some other file · newer: a later Xianbao made it · damaged: a line is not what it was · cut-short: its end is missing. */
export type BackupErrorCode = 'not-a-backup' | 'newer' | 'damaged' | 'cut-short';

/** Why a file cannot be restored; nothing has been changed. */
export class BackupError extends Error {
  readonly code: BackupErrorCode;
  /** 1-based line of the fault; 0 when it is not a line's. */
  readonly line: number;

  constructor(code: BackupErrorCode, line: number) {
    super(`Backup ${code}${line > 0 ? `, line ${line}` : ''}`);
    this.name = 'BackupError';
    this.code = code;
    this.line = line;
  }
}

const LABEL_MAX = 2_000;
/** 省、市、县、镇、村 and some more. */
const PLACE_DEPTH = 8;
const INFO_LABELS: ReadonlySet<string> = new Set<keyof PageInfo>(['name', 'url', 'publication', 'issueDate', 'retrievedAt']);
const SOURCE_KINDS: ReadonlySet<unknown> = new Set<SourceKind>(['bundled', 'import', 'page']);
const FAULTS: ReadonlySet<unknown> = new Set<TextFault>(['empty', 'binary', 'unknown-encoding', 'mojibake', 'too-long', 'unopened', 'not-chinese', 'unreadable']);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLabel = (value: unknown): value is string => typeof value === 'string' && value.length <= LABEL_MAX;

/** Rows of a backup's lines. Rejects with a BackupError at the first line that is not right, and at the end when the counts do not fit. */
export async function* readBackupRows(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<BackupRow> {
  const seen = { sources: 0, texts: 0, faults: 0, judgements: 0, settings: 0 };
  let line = 0;
  let ended = false;
  for await (const words of lines as AsyncIterable<string>) {
    line += 1;
    const fields = readFields(words, line);
    if (line === 1) {
      const version = fields['xianbao-backup'];
      if (typeof version !== 'number') throw new BackupError('not-a-backup', 1);
      if (version > BACKUP_VERSION) throw new BackupError('newer', 1);
      continue;
    }
    if (ended) throw new BackupError('damaged', line);
    if ('end' in fields) {
      if (!sameCounts(fields['end'], seen)) throw new BackupError('damaged', line);
      ended = true;
      continue;
    }
    const row = readRow(fields);
    if (row === null || ('text' in row && seen.sources === 0)) throw new BackupError('damaged', line);
    seen[`${row.kind}s`] += 1;
    yield row;
  }
  if (!ended) throw new BackupError(line === 0 ? 'not-a-backup' : 'cut-short', 0);
}

/** Reads a backup to its end without keeping or changing anything. Rejects with a BackupError. */
export async function checkBackup(lines: AsyncIterable<string> | Iterable<string>): Promise<BackupCounts> {
  const counts = { sources: 0, texts: 0, faults: 0, judgements: 0, settings: 0 };
  for await (const { kind } of readBackupRows(lines)) counts[`${kind}s`] += 1;
  return counts;
}

function readFields(words: string, line: number): Fields {
  try {
    const value: unknown = JSON.parse(words);
    if (isFields(value)) return value;
  } catch {
    // Said below.
  }
  throw new BackupError(line === 1 ? 'not-a-backup' : 'damaged', line);
}

function sameCounts(value: unknown, seen: BackupCounts): boolean {
  return isFields(value) && value['sources'] === seen.sources && value['texts'] === seen.texts && value['faults'] === seen.faults
    && value['judgements'] === seen.judgements && value['settings'] === seen.settings;
}

function readRow(fields: Fields): BackupRow | null {
  if ('source' in fields) return readSource(fields['source']);
  if ('text' in fields) return readText(fields);
  if ('fault' in fields) return readFault(fields);
  if ('judgement' in fields) {
    const judgement = readJudgement(fields['judgement']);
    return judgement === null ? null : { kind: 'judgement', judgement };
  }
  const setting = fields['setting'];
  return isFields(setting) && isLabel(setting['key']) ? { kind: 'setting', key: setting['key'], value: setting['value'] } : null;
}

function readSource(value: unknown): BackupRow | null {
  if (!isFields(value)) return null;
  const { id, kind, title, addedAt, complete } = value;
  if (!isLabel(id) || !isLabel(title) || !isLabel(addedAt) || !SOURCE_KINDS.has(kind) || typeof complete !== 'boolean') return null;
  return { kind: 'source', source: { id, kind: kind as SourceKind, title, addedAt, complete } };
}

function readText({ text, name, info, hash }: Fields): BackupRow | null {
  if (typeof text !== 'string' || text.length > PAGE_TEXT_MAX || !isLabel(name) || hash !== hashText(text)) return null;
  const known = readInfo(info);
  return known === null ? null : { kind: 'text', text: { name, text, info: known } };
}

function readFault({ fault, name }: Fields): BackupRow | null {
  return isLabel(name) && FAULTS.has(fault) ? { kind: 'fault', text: { name, text: '', fault: fault as TextFault } } : null;
}

/** What is known of a page: its known fields, in the order in which they stand. */
function readInfo(value: unknown): PageInfo | null {
  if (!isFields(value)) return null;
  const known: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value)) {
    const isPlace = key === 'place' && Array.isArray(field) && field.length <= PLACE_DEPTH && field.every(isLabel);
    if (isPlace || (INFO_LABELS.has(key) && isLabel(field))) known.push([key, field]);
    else if (key === 'place' || INFO_LABELS.has(key)) return null;
  }
  return Object.fromEntries(known);
}

function readJudgement(value: unknown): Judgement | null {
  if (!isFields(value)) return null;
  const { id, at, kind, personId, url } = value;
  if (!isLabel(id) || !isLabel(at)) return null;
  // Made on a page of the web; a page of ours cannot send it, so readVerdict does not know it.
  if (kind === 'not-this-person') return isLabel(personId) && isLabel(url) ? { id, at, kind, personId, url } : null;
  const verdict = readVerdict(value);
  return verdict === null ? null : { id, at, ...verdict };
}
