// The search box with its results: the focus stays in the box, the arrow keys walk through the results, Enter opens one.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/locale';
import { Failure } from './failure';
import { FilterHelp } from './filter-help';
import { HitRow } from './hit-row';
import { listHits, type Hit } from './hits';
import { QuestionView } from './question-view';
import { useQuestion } from './use-question';
import { useSearch } from './use-search';

export interface SearchViewProps {
  /** What the box begins with. */
  readonly start: string;
  /** Results of each group at most. */
  readonly limit: number;
  /** Changes when the corpus has changed. */
  readonly revision: number;
  readonly open: (route: string) => void;
  readonly onQuery?: (query: string) => void;
  /** What else to offer for a query that finds nothing. */
  readonly instead?: (query: string, choose: (query: string) => void) => ComponentChildren;
}

const GROUPS: readonly { kind: Hit['kind']; label: MessageKey }[] = [
  { kind: 'person', label: 'groupPeople' }, { kind: 'project', label: 'groupProjects' }, { kind: 'article', label: 'groupArticles' },
];

const EXAMPLES = ['王代强', 'wangdaiqiang', '宝丰 县长', '宝丰 县长 2022-03-22', '产业园'];

function Examples({ choose }: { choose: (query: string) => void }) {
  return (
    <div class="empty">
      <p>{t('emptyTitle')}</p>
      <p class="examples">
        <span>{t('emptyExamples')}</span>
        {EXAMPLES.map((example) => <button key={example} type="button" class="chip" lang="zh" onClick={() => { choose(example); }}>{example}</button>)}
      </p>
      <FilterHelp choose={choose} />
    </div>
  );
}

/** Search as one types over people, projects and articles. */
export function SearchView({ start, limit, revision, open, onQuery, instead }: SearchViewProps) {
  const [query, setQuery] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const question = useQuestion(query, revision + attempt);
  const { result, failure, query: answered } = useSearch(question?.rest ?? query, limit, revision + attempt);
  const hits = result === null ? [] : listHits(result);
  const active = Math.min(chosen, hits.length - 1);

  // Who walks along the tabs with the arrow keys goes on walking.
  // With the first picture, not after it: keys that are pressed while the popup opens are for the box. And not before it: the
  // browser would lay the page out for the focus alone, and once more for what has come until then.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => { if (!document.activeElement?.matches('[role="tab"]:focus-visible')) box.current?.focus(); });
    return () => { cancelAnimationFrame(frame); };
  }, []);
  useLayoutEffect(() => { setQuery(start); }, [start]);
  useEffect(() => { setChosen(0); }, [answered]);
  // Only when another is chosen: new results begin at the top anyway, and would be laid out once more for this.
  useEffect(() => { document.getElementById(`${list}-${chosen}`)?.scrollIntoView({ block: 'nearest' }); }, [chosen, list]);

  const type = (next: string): void => {
    setQuery(next);
    onQuery?.(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || hits.length === 0) return;
    if (event.key === 'ArrowDown') setChosen((active + 1) % hits.length);
    else if (event.key === 'ArrowUp') setChosen((active + hits.length - 1) % hits.length);
    else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit !== undefined) open(hit.route);
    } else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <input
        ref={box} type="search" class="search-box" value={query} placeholder={t('searchHint')} aria-label={t('search')} spellcheck={false} autocomplete="off"
        aria-controls={list} aria-activedescendant={hits.length === 0 ? undefined : `${list}-${active}`}
        onInput={(event) => { type(event.currentTarget.value); }} onKeyDown={onKeyDown}
      />
      {failure === null ? null : <Failure code={failure} retry={() => { setAttempt(attempt + 1); }} />}
      {query.trim() === '' ? <Examples choose={(example) => { type(example); box.current?.focus(); }} /> : null}
      {question === null ? null : <QuestionView answered={question} open={open} />}
      {result !== null && hits.length === 0 && question === null
        ? <div class="empty" role="status"><p>{t('noResults', answered)}</p><p class="faint">{t('noResultsHint')}</p></div>
        : null}
      {result !== null && hits.length === 0 && question === null ? instead?.(answered, type) : null}
      <div id={list} role="listbox" aria-label={t('results')} class="hits" hidden={hits.length === 0}>
        {GROUPS.map(({ kind, label }) => {
          const own = hits.map((hit, index) => ({ hit, index })).filter(({ hit }) => hit.kind === kind);
          return own.length === 0 ? null : (
            <div key={kind} role="group" aria-label={t(label)}>
              <div class="hits-title" aria-hidden="true">{t(label)}</div>
              {own.map(({ hit, index }) => (
                <div
                  key={hit.route} id={`${list}-${index}`} role="option" aria-selected={index === active} class="hit"
                  onClick={() => { open(hit.route); }} onMouseMove={() => { if (index !== active) setChosen(index); }}
                >
                  <HitRow hit={hit} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
