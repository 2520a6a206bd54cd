// Every judgement the reader has made, latest first, each with its undo. They are kept apart from the papers: a paper that is
// read anew, or removed, leaves them as they are.
import type { Judgement } from '../../core/model';
import { t } from '../platform/locale';
import { Failure } from '../ui/failure';
import { JudgementRow } from '../ui/judgement-row';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';
import { useJudge } from '../ui/use-judge';

interface Made {
  readonly judgements: readonly Judgement[];
  readonly names: ReadonlyMap<string, string>;
}

/** `revision` changes when the corpus has changed. */
export function Judgements({ revision }: { revision: number }) {
  const { judged, busy, failure, takeBack } = useJudge(() => undefined);
  const reading = useStored(`judgements ${judged} ${revision}`, async (store): Promise<Made> => {
    const judgements = await store.listJudgements();
    const ids = judgements.flatMap((judgement) => (judgement.kind === 'not-this-person' ? [judgement.personId] : []));
    const people = await store.readPeople([...new Set(ids)]);
    return { judgements: judgements.toSorted((a, b) => b.at.localeCompare(a.at)), names: new Map(people.map(({ id, name }) => [id, name])) };
  });
  return (
    <section aria-label={t('judgementsMade')}>
      <h2>{t('judgementsMade')}</h2>
      <p class="faint">{t('judgementsMadeHint')}</p>
      {failure === null ? null : <Failure code={failure} retry={reading.retry} />}
      <Loaded reading={reading}>
        {({ judgements, names }) => (judgements.length === 0 ? <p class="faint">{t('judgementsNone')}</p> : (
          <ul class="plain-list">
            {judgements.map((judgement) => {
              const name = judgement.kind === 'not-this-person' ? names.get(judgement.personId) : undefined;
              return <JudgementRow key={judgement.id} judgement={judgement} {...(name === undefined ? {} : { name })} busy={busy} takeBack={takeBack} />;
            })}
          </ul>
        ))}
      </Loaded>
    </section>
  );
}
