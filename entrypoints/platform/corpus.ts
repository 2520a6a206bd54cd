// One open store for each page or worker that needs it, opened on first use, opened again after the browser closed it.
import { openStore, type OpenStore } from '../../core/store/open';
import { RequestFailed, type FailureCode } from './messages';

// A cache that may be lost at any time: the worker ends, the browser closes the database.
let opening: Promise<OpenStore> | null = null;
const watchers = new Set<() => void>();

/** Calls `listener` when the browser or another window has taken the database away; answers the call that ends it. */
export function watchLoss(listener: () => void): () => void {
  watchers.add(listener);
  return () => { watchers.delete(listener); };
}

/** The store of this page. Rejects with StoreError; the next call tries again. */
export async function openCorpus(): Promise<OpenStore> {
  if (opening === null) {
    const attempt = openStore();
    opening = attempt;
    const forget = (): void => { if (opening === attempt) opening = null; };
    attempt.then((store) => {
      store.onClosed(() => {
        forget();
        for (const watcher of watchers) watcher();
      });
    }, forget);
  }
  return opening;
}

/** The code under which a database error travels between our pages; also of an error that a job wrote down, and of a full disk. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof RequestFailed) return error.code;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'storage-full';
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'failed';
  switch (error.code) {
    case 'quota': return 'storage-full';
    case 'blocked': return 'storage-blocked';
    case 'newer': return 'storage-newer';
    case 'unavailable': return 'storage-unavailable';
    case 'corrupt': return 'storage-corrupt';
    case 'closed': return 'storage-lost';
    case 'cancelled': return 'cancelled';
    default: return 'failed';
  }
}
