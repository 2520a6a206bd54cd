// What the reader may say against one sentence about a person: that the post is wrong, that it is somebody else.
import { nameQuote } from '../../core/identity/quotes';
import type { Attestation, Person } from '../../core/model';
import { t } from '../platform/locale';
import { postWords } from '../platform/words';
import type { Judging } from '../ui/use-judge';

export function JudgeSentence({ person, attestation, judging: { judge, busy } }: { person: Person; attestation: Attestation; judging: Judging }) {
  const { title, quote, articleId } = attestation;
  // To part one article from the person, another must be left that stays.
  const other = person.attestations.find((at) => at.articleId !== articleId);
  if (title === null && other === undefined) return null;
  return (
    <details class="judge-sentence">
      <summary aria-label={t('judgeSentence')} title={t('judgeSentence')}>⋯</summary>
      <div class="buttons">
        {title === null ? null : (
          <button type="button" disabled={busy} onClick={() => { judge({ kind: 'post-wrong', a: nameQuote(person, quote), title }); }}>
            {t('judgePostWrong')} <span class="faint" lang="zh">{postWords(title, attestation.placePath)}</span>
          </button>
        )}
        {other === undefined ? null : (
          <button type="button" disabled={busy} onClick={() => { judge({ kind: 'different', a: nameQuote(person, other.quote), b: nameQuote(person, quote) }); }}>{t('judgeSomebodyElse')}</button>
        )}
      </div>
    </details>
  );
}
