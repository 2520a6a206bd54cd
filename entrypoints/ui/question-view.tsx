// Who held a post on a day: each holder with how well that is supported. Nobody is said to have held it without a sentence.
import type { HolderAnswer } from '../../core/identity/who-was';
import { t } from '../platform/locale';
import { holderWords } from '../platform/words';
import { routeTo } from './hits';
import type { Answered } from './use-question';

export interface QuestionViewProps {
  readonly answered: Answered;
  readonly open: (route: string) => void;
}

function Holder({ holder: { person, answer }, open }: { holder: HolderAnswer; open: (route: string) => void }) {
  const [proof] = answer.attestations;
  return (
    <li class="holder">
      <button type="button" class="chip" lang="zh" onClick={() => { open(routeTo('person', person.id)); }}>{person.name}</button>{' '}
      <span>{holderWords(answer)}</span>
      {proof === undefined ? null : <blockquote class="faint" lang="zh">{proof.quote.exact}</blockquote>}
    </li>
  );
}

export function QuestionView({ answered: { title, place, date, holders }, open }: QuestionViewProps) {
  const [post] = holders.flatMap(({ answer }) => answer.posts);
  const asked = t('questionAsked', title, post?.placePath.at(-1) ?? place, date);
  return (
    <section class="question" aria-label={asked}>
      <h2>{asked}</h2>
      {holders.length === 0 ? <p role="status">{t('questionNobody')}</p> : <ul class="plain-list">{holders.map((holder) => <Holder key={holder.person.id} holder={holder} open={open} />)}</ul>}
    </section>
  );
}
