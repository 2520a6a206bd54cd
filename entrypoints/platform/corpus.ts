// One open store for each page or worker that needs it, opened on first use, opened again after the browser closed it.
import { openStore, type OpenStore } from '../../core/store/open';
import type { FailureCode } from './messages';

// A cache that may be lost at any time: the worker ends, the browser closes the database.
let opening: Promise<OpenStore> | null = null;

/** The store of this page. Rejects with StoreError; the next call tries again. */
export async function openCorpus(): Promise<OpenStore> {
  if (opening === null) {
    const attempt = openStore();
    opening = attempt;
    const forget = (): void => { if (opening === attempt) opening = null; };
    attempt.then((store) => { store.onClosed(forget); }, forget);
  }
  return opening;
}

/** The code under which a database error travels between our pages; also of an error that a job wrote down. */
export function failureOf(error: unknown): FailureCode {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'failed';
  switch (error.code) {
    case 'quota': return 'storage-full';
    case 'blocked': return 'storage-blocked';
    case 'newer': return 'storage-newer';
    case 'unavailable': return 'storage-unavailable';
    case 'corrupt': return 'storage-corrupt';
    case 'closed': return 'storage-lost';
    default: return 'failed';
  }
}
