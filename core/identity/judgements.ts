// The user's word over ours: two quotes are the same person, or are not. Judgements point at words, not at offsets or ids,
// so that they hold when a newer parser reads the page again.
import { nameKey } from '../text/normalize';
import type { Judgement, Quote } from '../model';
import type { Group } from './join';
import { deepestPlace } from './place';
import type { Sighting } from './sightings';

/** The judgements that speak of identity. */
export type SameOrNot = Extract<Judgement, { kind: 'same' | 'different' | 'unsure' }>;

/** The text of an article by its id; undefined when it is not at hand. */
export type TextOf = (articleId: string) => string | undefined;

/** Whether a judgement speaks of somebody with this key: its words hold the name. */
export function speaksOf(judgement: SameOrNot, key: string): boolean {
  return nameKey(judgement.a.exact).includes(key) || nameKey(judgement.b.exact).includes(key);
}

/** Joins and parts groups as the user said, the oldest judgement first; one that finds its words no more is passed over. */
export function applyJudgements(groups: readonly Group[], judgements: readonly SameOrNot[], textOf: TextOf): Group[] {
  let now = [...groups];
  for (const judgement of judgements.toSorted((x, y) => (x.at < y.at ? -1 : Number(x.at > y.at)))) {
    if (judgement.kind === 'unsure') continue;
    const a = findSighting(now, judgement.a, textOf);
    const b = findSighting(now, judgement.b, textOf);
    if (a === null || b === null || a.sighting === b.sighting) continue;
    if (judgement.kind === 'same' && a.group !== b.group) now = join(now, a.group, b.group);
    else if (judgement.kind === 'different' && a.group === b.group) now = part(now, b.group, b.sighting);
  }
  return now;
}

function join(groups: readonly Group[], a: Group, b: Group): Group[] {
  const joined = { sightings: [...a.sightings, ...b.sightings], home: deepestPlace([a.home, b.home]), national: a.national || b.national };
  return [...groups.filter((group) => group !== a && group !== b), joined];
}

function part(groups: readonly Group[], group: Group, sighting: Sighting): Group[] {
  const rest = group.sightings.filter((other) => other !== sighting);
  const alone = { sightings: [sighting], home: sighting.seat.length > 0 ? sighting.seat : sighting.around, national: sighting.national };
  return [...groups.filter((other) => other !== group), { ...group, sightings: rest }, alone];
}

/** The sighting whose name the quote holds: in its article, or, read anew under another id, wherever the words stand. */
function findSighting(groups: readonly Group[], quote: Quote, textOf: TextOf): { group: Group; sighting: Sighting } | null {
  const words = nameKey(quote.exact);
  for (const known of [true, false]) {
    for (const group of groups) {
      for (const sighting of group.sightings) {
        if (!words.includes(sighting.key)) continue;
                if (known ? sighting.articleId === quote.articleId : (textOf(sighting.articleId) ?? '').includes(quote.prefix + quote.exact + quote.suffix)) return { group, sighting };
      }
    }
  }
  return null;
}
