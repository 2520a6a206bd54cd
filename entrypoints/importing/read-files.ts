// Files and folders that a reader chooses or drops → texts. Each is read when its turn comes, so that memory holds one.
import { decodeText } from '../../core/ingest/decode';
import type { SourceText } from '../../core/ingest/contract';
import { FILE_BYTES_MAX, PAGE_SOURCE_MAX } from '../../core/limits';
import { readHtml } from './read-html';

/** A file with its path inside the folder that was chosen. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** Endings that are read; what else lies in a folder is left alone. */
const READ = /\.(?:txt|text|md|html?|xhtml)$/i;
const HTML = /\.x?html?$/i;
/** Files of the system that nobody means. */
const HIDDEN = /(?:^|\/)\./;

/** The files of a chooser; of a folder only those that are text. */
export function listChosen(files: FileList): readonly GivenFile[] {
  const given = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return given.filter(({ path, file }) => file.webkitRelativePath === '' || isText(path)).toSorted(byPath);
}

/** What was dropped: files as they are, folders through and through. */
export async function listDropped(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  // The list is emptied when the event is over: entries are taken at once.
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry() ?? item.getAsFile()] : []));
  const given: GivenFile[] = [];
  for (const entry of entries) {
    if (entry === null) continue;
    if (entry instanceof File) given.push({ path: entry.name, file: entry });
    else await walk(entry, given);
  }
  return given.toSorted(byPath);
}

async function walk(entry: FileSystemEntry, given: GivenFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    if (path.includes('/') && !isText(path)) return;
    given.push({ path, file: await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); }) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A call gives some hundred entries at most; an empty answer is the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, given);
  }
}

const isText = (path: string): boolean => READ.test(path) && !HIDDEN.test(path);
const byPath = (a: GivenFile, b: GivenFile): number => (a.path < b.path ? -1 : Number(a.path > b.path));

/** The texts of files, in their order; a file that is no text is given with its fault, for the report. */
export async function* readFiles(files: readonly GivenFile[]): AsyncGenerator<SourceText> {
  for (const { path, file } of files) {
    const bytes = file.size > FILE_BYTES_MAX ? 'too-long' : await file.arrayBuffer().catch(() => 'unopened' as const);
    yield typeof bytes === 'string' ? { name: path, text: '', fault: bytes } : readFile(path, bytes);
  }
}

function readFile(path: string, bytes: ArrayBuffer): SourceText {
  const decoded = decodeText(new Uint8Array(bytes));
  if ('error' in decoded) return { name: path, text: '', fault: decoded.error };
  if (!HTML.test(path)) return { name: path, text: decoded.text };
  if (decoded.text.length > PAGE_SOURCE_MAX) return { name: path, text: '', fault: 'too-long' };
  const { text, date, source } = readHtml(decoded.text);
  return { name: path, text, info: { ...(date === null ? {} : { issueDate: date }), ...(source === null ? {} : { publication: source }) } };
}
