// How much the corpus takes and may take, and whether the browser promises to keep it.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/locale';

interface Storage {
  readonly usage: number;
  readonly quota: number;
  readonly kept: boolean;
}

async function readStorage(): Promise<Storage> {
  const [{ usage = 0, quota = 0 }, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { usage, quota, kept };
}

/** Bytes in the unit that a reader thinks in. */
function sizeWords(bytes: number): string {
  const [divisor, unit] = bytes >= 1e9 ? [1e9, 'GB'] as const : [1e6, 'MB'] as const;
  return `${(bytes / divisor).toFixed(1)} ${unit}`;
}

/** `revision` changes when the corpus has changed. */
export function StorageUse({ revision }: { revision: number }) {
  const [storage, setStorage] = useState<Storage | null>(null);
  useEffect(() => {
    // A window without storage says so elsewhere.
    void readStorage().then(setStorage, () => undefined);
  }, [revision]);
  if (storage === null) return null;
  const keep = (): void => { void navigator.storage.persist().then(async () => readStorage()).then(setStorage, () => undefined); };
  const words = t('storageUse', sizeWords(storage.usage), sizeWords(storage.quota));
  return (
    <div class="storage">
      <p>{words}</p>
      <meter aria-label={words} min={0} max={Math.max(1, storage.quota)} value={storage.usage} />
      <p class="faint">{t(storage.kept ? 'storageKept' : 'storageNotKept')}{' '}
        {storage.kept ? null : <button type="button" class="quiet" onClick={keep}>{t('storageKeep')}</button>}
      </p>
    </div>
  );
}
