// Shows a value read from the store, or that it is being read, is not there, or could not be read.
import type { ComponentChildren } from 'preact';
import { t } from '../platform/locale';
import { Failure } from './failure';
import type { Reading } from './use-corpus';

interface LoadedProps<Value> {
  readonly reading: Reading<Value | null> & { readonly retry: () => void };
  readonly children: (value: Value) => ComponentChildren;
}

export function Loaded<Value>({ reading, children }: LoadedProps<Value>) {
  if (reading.state === 'failed') return <Failure code={reading.code} retry={reading.retry} />;
  if (reading.value !== undefined && reading.value !== null) return <>{children(reading.value)}</>;
  return <p class="empty faint" role="status">{t(reading.state === 'reading' ? 'reading' : 'notFound')}</p>;
}
