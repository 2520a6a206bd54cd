// The year that an undated page's month–day dates belong to: evidence in its words, weighed, with the words that show it.
// Never silent: what no words show stays null.
import { readMilestones, weighFit } from './year-milestones';
import { readBracketedYears, readLengths, readNamedYears } from './year-votes';
import type { YearReading, YearVote } from './year-votes';

const lastYear = 2027;

/** A page is not older than a year it speaks of as present or past; one stray number (misread) does not decide. */
function findFloor({ reached, coming }: Pick<YearReading, 'reached' | 'coming'>): number {
  // The year of an event to come is named alone as well: `2022年还早`.
  const ahead = new Set(coming);
  return reached.reduce((latest, { year, dated }) => (year <= lastYear && year > latest && (dated || !ahead.has(year)) ? year : latest), 0);
}

/**
 * The best supported year of the page's texts (articles, slogans, running heads; simplified) with the words that show it;
 * null when nothing speaks for one. `month` is the page's, null unknown.
 */
export function inferYear(texts: readonly string[], month: number | null): { value: number; asPrinted: string } | null {
  const sums = new Map<number, { weight: number; best: YearVote }>();
  const reached: YearReading['reached'][number][] = [];
  const coming: number[] = [];
  for (const given of texts) {
    const text = given.replace(/\s/g, '');
    const named = readNamedYears(text, month);
    reached.push(...named.reached);
    coming.push(...named.coming);
    for (const vote of [...named.votes, ...readBracketedYears(text), ...readLengths(text), ...readMilestones(text, month)]) {
      if (vote.year > lastYear) continue;
      const held = sums.get(vote.year);
      if (!held) sums.set(vote.year, { weight: vote.weight, best: vote });
      else { held.weight += vote.weight; if (vote.weight > held.best.weight) held.best = vote; }
    }
  }
  const floor = findFloor({ reached, coming });
  // A printed weekday speaks for those years behind the latest one named in which it fits.
  const near = floor === 0 ? [] : [floor, floor + 1, floor + 2].filter((year) => year <= lastYear);
  const { factor, weekday } = weighFit(texts.join('\n').replace(/[ \t\u3000]/g, ''), [...sums.keys(), ...near]);
  if (weekday !== null) for (const year of near) {
    if ((factor.get(year) ?? 0) < 1) continue;
    const held = sums.get(year);
    if (held) held.weight += 0.6;
    else sums.set(year, { weight: 0.6, best: { year, weight: 0.6, asPrinted: weekday } });
  }
  const ranked = [...sums].map(([year, { weight, best }]) => ({ year, best, score: weight * (factor.get(year) ?? 1) * (year < floor ? 0.2 : 1) }));
  const best = ranked.sort((a, b) => b.score - a.score || b.year - a.year)[0];
  // Weak words count only for the latest year that the page names.
  return best && (best.score >= 0.8 || (best.score >= 0.3 && best.year >= floor)) ? { value: best.year, asPrinted: best.best.asPrinted } : null;
}
