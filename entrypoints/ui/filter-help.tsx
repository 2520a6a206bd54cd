// The filters of the search, each with what it does, behind one line: for those who look for more than words.
import { useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/locale';

/** As typed, and what it does. Chinese names do the same. */
const FILTERS: readonly { readonly example: string; readonly means: MessageKey }[] = [
  { example: 'place:宝丰', means: 'filterPlace' },
  { example: 'post:县长', means: 'filterPost' },
  { example: 'from:2022-03', means: 'filterFrom' },
  { example: 'to:2023', means: 'filterTo' },
  { example: 'kind:person', means: 'filterKind' },
];

/** Opens on request; choosing a filter hands it over to be added to what is typed. */
export function FilterHelp({ choose }: { choose: (filter: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="filter-help" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t('filtersTitle')}</summary>
      {open ? (
        <ul>
          {FILTERS.map(({ example, means }) => (
            <li key={example}>
              <button type="button" class="chip" lang="zh" onClick={() => { choose(example); }}>{example}</button>
              <span>{t(means)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
