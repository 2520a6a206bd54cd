// Hooks by which a screen reads the store: what it read, that it is reading, or why it could not.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../core/store/contract';
import { failureOf, openCorpus } from '../platform/corpus';
import type { FailureCode } from '../platform/messages';

/** What a screen has of a value that is read from the store. */
export type Reading<Value> =
  | { readonly state: 'reading'; readonly value: Value | undefined }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly value: undefined };

/**
 * Reads something from the store when `key` changes, and again after retry(). While the next value is read the one
 * before stays, so that nothing flickers.
 */
export function useStored<Value>(key: string, read: (store: Store) => Promise<Value>): Reading<Value> & { readonly retry: () => void } {
  const [reading, setReading] = useState<Reading<Value>>({ state: 'reading', value: undefined });
  const [attempt, setAttempt] = useState(0);
  const current = useRef(read);
  current.current = read;
  useEffect(() => {
    let over = false;
    setReading((before) => ({ state: 'reading', value: before.value }));
    openCorpus().then(async (store) => current.current(store)).then(
      (value) => { if (!over) setReading({ state: 'read', value }); },
      (error: unknown) => { if (!over) setReading({ state: 'failed', code: failureOf(error), value: undefined }); },
    );
    return () => { over = true; };
  }, [key, attempt]);
  const retry = useCallback(() => { setAttempt((before) => before + 1); }, []);
  return { ...reading, retry };
}
