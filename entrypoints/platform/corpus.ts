// One open store for each page or worker that needs it, opened on first use, opened again after the browser closed it;
// and for those that only search, the short way to the index, which needs nothing of Dexie.
import type { SearchIndex } from '../../core/search/contract';
import { openIndex, type OpenIndex } from '../../core/store/open-index';
import type { OpenStore } from '../../core/store/open';
import { RequestFailed, type FailureCode } from './messages';

// Caches that may be lost at any time: the worker ends, the browser closes the database.
let opening: Promise<OpenStore> | null = null;
/** Who waits behind a window that is blocked is not told: after so long the long way is taken, which says it. */
const SHORT_WAY_MS = 3000;
let openingIndex: Promise<OpenIndex | null> | null = null;
const watchers = new Set<() => void>();

/** Calls `listener` when the browser or another window has taken the database away; answers the call that ends it. */
export function watchLoss(listener: () => void): () => void {
  watchers.add(listener);
  return () => { watchers.delete(listener); };
}

/** The store of this page. Rejects with StoreError; the next call tries again. */
export async function openCorpus(): Promise<OpenStore> {
  if (opening === null) {
    // Dexie is loaded only by who needs it: in a popup it would come before the first results.
    const attempt = import('../../core/store/open').then(async ({ openStore }) => openStore());
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

/** The search index, by the short way where there is one. Rejects with StoreError; the next call tries again. */
export async function openSearch(): Promise<SearchIndex> {
  openingIndex ??= openIndex({ indexedDB, IDBKeyRange });
  const open = await Promise.race([openingIndex, new Promise<null>((resolve) => { setTimeout(resolve, SHORT_WAY_MS, null); })]);
  if (open?.isOpen() === true) return open.index;
  openingIndex = null;
  return (await openCorpus()).searchIndex();
}

/** Opens the index and reads what every search begins with, so that the first one finds it at hand. Never rejects. */
export async function warmSearch(): Promise<void> {
  await openSearch().then(async (index) => index.readState()).catch(() => undefined);
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
