// A backup as a file: written piece by piece into a file of this extension's own (origin private file system), so that no
// copy of the whole is ever in memory, then given to the reader as a download; read the same way.
import { writeBackup } from '../../core/ingest/backup';
import { checkBackup } from '../../core/ingest/backup-rows';
import { restoreBackup } from '../../core/ingest/restore';
import { unzipLines, zipLines } from '../../core/ingest/zip';
import type { BackupCounts } from '../../core/ingest/backup';
import { PAGE_TEXT_MAX } from '../../core/limits';
import { ask } from '../platform/client';
import { openCorpus } from '../platform/corpus';
import { readSeedsSwitch } from '../platform/seeds';
import { changeSettings, checkSettings, readSettings } from '../platform/settings';
import { offer } from './offer';

/** The reader's settings of pages and sites, beside those of the store. */
const PREFERENCES = 'preferences';
const ENTRY = 'xianbao.ndjson';
const OWN_FILE = 'backup.zip';
/** JSON writes a character with six at most; no line of a sound backup is longer than this. */
const LINE_MAX = 7 * PAGE_TEXT_MAX;

/** Writes everything into a file and offers it. `onProgress` is told the bytes so far. Rejects with a StoreError or a DOMException. */
export async function saveBackup(onProgress: (bytes: number) => void): Promise<void> {
  const store = await openCorpus();
  const made = new Date().toISOString();
  const settings = new Map<string, unknown>([[PREFERENCES, await readSettings()]]);
  const folder = await navigator.storage.getDirectory();
  const discard = async (): Promise<void> => folder.removeEntry(OWN_FILE).catch(() => undefined);
  // One that a closed window left behind would count against the quota twice.
  await discard();
  const handle = await folder.getFileHandle(OWN_FILE, { create: true });
  const writing = await handle.createWritable();
  let bytes = 0;
  try {
    for await (const part of zipLines(ENTRY, writeBackup(store, made, settings))) {
      await writing.write(part as Uint8Array<ArrayBuffer>);
      bytes += part.length;
      onProgress(bytes);
    }
    await writing.close();
  } catch (thrown) {
    await writing.abort().catch(() => undefined);
    await discard();
    throw thrown;
  }
  offer(await handle.getFile(), `xianbao-${made.slice(0, 10)}.zip`, () => { void discard(); });
}

async function* readPieces(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const linesOf = (file: File): AsyncGenerator<string> => unzipLines(readPieces(file), LINE_MAX);

/** What a file holds, read to its end; nothing is changed. Rejects with a BackupError, or with whatever the bytes make of the unpacker. */
export async function checkFile(file: File): Promise<BackupCounts> {
  return checkBackup(linesOf(file));
}

/** Restores a file that checkFile() found sound; with `replace` nothing else is left afterwards. Its texts are then read in the background. */
export async function restoreFile(file: File, mode: 'merge' | 'replace'): Promise<void> {
  const store = await openCorpus();
  const { sources, judgements, settings } = await restoreBackup(store, linesOf(file));
  if (mode === 'replace') {
    const preferences = checkSettings(settings.get(PREFERENCES));
    await changeSettings(() => preferences);
    await ask('keepOnly', { sources, judgements });
    await ask('switchSeeds', { on: readSeedsSwitch(settings) });
  }
  await ask('runJobs', {});
}
