// What the corpus is made of: each source with what it gave, its report, and its removal as a whole.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobRow, SourceRow, StoreCounts } from '../../core/store/rows';
import { Report } from '../importing/report';
import { ask } from '../platform/client';
import { count, t } from '../platform/locale';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';

/** Sources listed at once; the latest first. */
const MOST = 50;

function SourceReport({ id }: { id: string }) {
  const reports = useStored(`reports ${id}`, async (store) => store.listReports(id));
  return <Loaded reading={reports}>{(rows) => <Report reports={rows} />}</Loaded>;
}

/** `isPart`: its intake was cut short, and the rest has not been given yet. */
function SourceItem({ source, isPart, changed }: { source: SourceRow; isPart: boolean; changed: () => void }) {
  const [state, setState] = useState<'rest' | 'asking' | 'leaving'>('rest');
  const [open, setOpen] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (state === 'asking') keep.current?.focus(); }, [state]);
  const name = source.kind === 'bundled' ? t('sourceBundled') : source.title;
  const remove = (): void => {
    setState('leaving');
    void ask('removeSources', { ids: [source.id] }).catch(() => { setState('rest'); }).then(changed);
  };
  return (
    <li class="source">
      <div class="site">
        <span lang="zh">{name}</span>
        <span class="faint">{count('pages', source.pages)} · {count('articles', source.articles)} · {source.addedAt.slice(0, 10)}</span>
        {source.kind === 'bundled' ? null : state === 'asking' ? (
          <span class="buttons" role="group" aria-label={t('removeSure', name)}>
            <span>{t('removeSure', name)}</span>
            <button type="button" class="main" onClick={remove}>{t('remove')}</button>
            <button type="button" ref={keep} onClick={() => { setState('rest'); }}>{t('keep')}</button>
          </span>
        ) : (
          <button type="button" disabled={state === 'leaving'} aria-label={t('removeThis', name)} onClick={() => { setState('asking'); }}>
            {t(state === 'leaving' ? 'removing' : 'remove')}
          </button>
        )}
      </div>
      {isPart ? <p class="warning">{t('sourcePart')}</p> : null}
      <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary>{t('reportOf', name)}</summary>
        {open ? <SourceReport id={source.id} /> : null}
      </details>
    </li>
  );
}

/** `changed` is called when a source has gone. */
export function Sources({ sources, counts, jobs, changed }: { sources: readonly SourceRow[]; counts: StoreCounts; jobs: readonly JobRow[]; changed: () => void }) {
  const parts = new Set(jobs.flatMap(({ id, state, complete }) => (state === 'done' && !complete ? [id] : [])));
  const latest = sources.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt));
  return (
    <>
      <p class="site">
        <strong>{t('corpusTotals')}</strong>
        <span class="faint">{count('articles', counts.articles)} · {count('people', counts.people)} · {count('projects', counts.projects)}</span>
      </p>
      <ul class="plain-list" aria-label={t('sources')}>
        {latest.slice(0, MOST).map((source) => <SourceItem key={source.id} source={source} isPart={parts.has(source.id)} changed={changed} />)}
      </ul>
      {latest.length > MOST ? <p class="faint">{t('sourcesMore', latest.length - MOST)}</p> : null}
    </>
  );
}
