// What the reader may say of a person as a whole: the same as another, not the same, unsure; no person at all; a note.
import { useState } from 'preact/hooks';
import { nameQuote } from '../../core/identity/quotes';
import { NOTE_MAX } from '../../core/limits';
import type { Person } from '../../core/model';
import { t } from '../platform/locale';
import { placeWords, postWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { useStored } from '../ui/use-corpus';
import type { Judging } from '../ui/use-judge';

/** Others offered at a time; a name that more people bear needs no list but a search. */
const MOST_OTHERS = 12;

function Other({ person, other, judging: { judge, busy } }: { person: Person; other: Person; judging: Judging }) {
  const [a] = person.attestations;
  const [b] = other.attestations;
  if (a === undefined || b === undefined) return null;
  const say = (kind: 'same' | 'different' | 'unsure'): void => { judge({ kind, a: nameQuote(person, a.quote), b: nameQuote(other, b.quote) }); };
  const latest = other.tenures.at(-1);
  const about = [placeWords(other.home), latest === undefined ? '' : postWords(latest.title, latest.placePath)].filter((part) => part !== '').join(' · ');
  return (
    <li class="other">
      <p><a href={`#${routeTo('person', other.id)}`} lang="zh">{other.name}</a> <span class="faint" lang="zh">{about}</span></p>
      <div class="buttons" role="group" aria-label={`${other.name}, ${about}`}>
        <button type="button" disabled={busy} onClick={() => { say('same'); }}>{t('judgeSame')}</button>
        <button type="button" disabled={busy} onClick={() => { say('different'); }}>{t('judgeDifferent')}</button>
        <button type="button" disabled={busy} onClick={() => { say('unsure'); }}>{t('judgeUnsure')}</button>
      </div>
    </li>
  );
}

function Note({ person, judging: { judge, busy } }: { person: Person; judging: Judging }) {
  const [text, setText] = useState('');
  const [first] = person.attestations;
  if (first === undefined) return null;
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        judge({ kind: 'note', a: nameQuote(person, first.quote), text });
        setText('');
      }}
    >
      <textarea aria-label={t('noteLabel')} placeholder={t('noteLabel')} maxLength={NOTE_MAX} rows={2} value={text} onInput={(event) => { setText(event.currentTarget.value); }} />
      <button type="submit" disabled={busy || text.trim() === ''}>{t('noteSave')}</button>
    </form>
  );
}

export function JudgePerson({ person, revision, judging }: { person: Person; revision: string; judging: Judging }) {
  const [name, setName] = useState(person.name);
  const asked = name.trim();
  const reading = useStored(`bearers ${asked} ${person.id} ${revision}`, async (store) => (asked === '' ? [] : store.findPeopleByName(asked)));
  const others = (reading.value ?? []).filter(({ id }) => id !== person.id);
  const [first] = person.attestations;
  return (
    <section aria-label={t('judgements')}>
      <h2>{t('judgements')}</h2>
      <Note person={person} judging={judging} />
      <details class="judge-person">
        <summary>{t('sameOrAnother')}</summary>
        <p class="faint">{t('sameOrAnotherHint')}</p>
        <input type="search" aria-label={t('anotherName')} value={name} spellcheck={false} autocomplete="off" onInput={(event) => { setName(event.currentTarget.value); }} />
        {others.length === 0 && reading.state === 'read' ? <p class="faint" role="status">{t('nobodyElse', asked)}</p> : null}
        <ul class="plain-list">{others.slice(0, MOST_OTHERS).map((other) => <Other key={other.id} person={person} other={other} judging={judging} />)}</ul>
        {first === undefined ? null : (
          <p class="buttons">
            <button type="button" disabled={judging.busy} onClick={() => { judging.judge({ kind: 'not-a-person', a: nameQuote(person, first.quote) }); }}>{t('judgeNotAPerson')}</button>
            <span class="faint">{t('judgeNotAPersonHint')}</span>
          </p>
        )}
      </details>
    </section>
  );
}
