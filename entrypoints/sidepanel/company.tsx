// Who was seen with a person at events, in the order in which lists of those present name them: who stands before him, who
// after. It is the order of protocol, as the papers print it.
import type { Companion, Person } from '../../core/model';
import { t, type MessageKey } from '../platform/locale';
import { routeTo } from '../ui/hits';

export type SeenWith = Companion & { readonly person: Person };

/** Company that is shown; the rest has been seen with him less often. */
export const MOST_COMPANY = 24;

function standing({ before, after }: Companion): MessageKey {
  if (before === 0 && after === 0) return 'namedApart';
  if (before === after) return 'namedEither';
  return before > after ? 'namedBefore' : 'namedAfter';
}

const ORDER: readonly MessageKey[] = ['namedBefore', 'namedEither', 'namedAfter', 'namedApart'];

export function Company({ company }: { company: readonly SeenWith[] }) {
  if (company.length === 0) return null;
  return (
    <section aria-label={t('seenWith')}>
      <h2>{t('seenWith')}</h2>
      {ORDER.map((place) => {
        const own = company.filter((one) => standing(one) === place);
        return own.length === 0 ? null : (
          <div key={place} class="company">
            <h3 class="faint">{t(place)}</h3>
            <ul class="chips" aria-label={t(place)}>
              {own.map(({ person, times }) => (
                <li key={person.id}><a class="chip" href={`#${routeTo('person', person.id)}`}><span lang="zh">{person.name}</span> <span class="faint" aria-label={t('timesSeen', times)}>×{times}</span></a></li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
