// One line of a search result: who or what, the best that is known with its date, and where. Never says “current”.
import { count, t } from '../platform/locale';
import { placeWords, stageWords } from '../platform/words';
import { Highlighted } from './highlighted';
import type { Hit } from './hits';

function PersonRow({ hit }: Extract<Hit, { kind: 'person' }>) {
  const known = hit.post !== null
    ? hit.postDate === null ? t('postUndated', hit.post) : t('postLastSeen', hit.post, hit.postDate)
    : hit.group !== null ? t('groupOnly', hit.group) : t('answerUnknown');
  return (
    <>
      <span class="hit-name" lang="zh"><Highlighted text={hit.name} spans={hit.matched} /></span>
      <span class="hit-side">{placeWords(hit.home)}</span>
      <span class="hit-more">{known} · {count('articles', hit.articles)}</span>
    </>
  );
}

function ProjectRow({ hit }: Extract<Hit, { kind: 'project' }>) {
  const known = [hit.amount, hit.stage === null ? null : stageWords(hit.stage), hit.date].filter((part) => part !== null);
  return (
    <>
      <span class="hit-name" lang="zh"><Highlighted text={hit.name} spans={hit.matched} /></span>
      <span class="hit-side">{placeWords(hit.home)}</span>
      <span class="hit-more">{[...known, count('articles', hit.articles)].join(' · ')}</span>
    </>
  );
}

function ArticleRow({ hit }: Extract<Hit, { kind: 'article' }>) {
  const source = [hit.publication ?? placeWords(hit.place), hit.date].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <>
      {hit.title === null ? <span class="hit-name untitled">{t('untitled')}</span> : <span class="hit-name" lang="zh">{hit.title}</span>}
      <span class="hit-side">{source}</span>
      <span class="hit-more" lang="zh"><Highlighted text={hit.snippet} spans={hit.matched} /></span>
    </>
  );
}

/** The inside of a row; who holds it decides whether it is an option or a link. */
export function HitRow({ hit }: { hit: Hit }) {
  switch (hit.kind) {
    case 'person': return <PersonRow {...hit} />;
    case 'project': return <ProjectRow {...hit} />;
    case 'article': return <ArticleRow {...hit} />;
  }
}
