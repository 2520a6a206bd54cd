// What 我县, 全市, 该区 mean in one article: the division of its dateline, its section or its headline near the paper's place.
import { findDivision, findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import { authorities } from '../gazetteer/newspaper/place-words';

const authority = new RegExp(`^(?:${authorities.join('|')})`);

function pathOf(division: Division): string[] { return division.path.filter((name) => name !== ''); }

/**
 * The division that a dateline's words name near the paper's place: 环县 in a paper of 庆阳市, 孟州 in one of 温县. Empty when none: who
 * reports from 杭州 still means his own city by 我市, and 屏南 in a paper of 屏东 is no county of Fujian.
 */
function readDatelinePlace(words: string, home: readonly string[]): string[] {
  if (words === '') return [];
  const near = [...findDivision(words)].sort((a, b) => shareOf(b, home) - shareOf(a, home))[0];
  return near && isNear(near, home) ? pathOf(near) : [];
}

/** In the paper's prefecture, or below the paper's own place. */
function isNear(division: Division, home: readonly string[]): boolean {
  return shareOf(division, home) >= (home.length >= 3 ? home.length - 1 : home.length) - 0.5;
}

function shareOf(division: Division, home: readonly string[]): number {
  let shared = 0;
  while (shared < home.length && division.path[shared] === home[shared]) shared++;
  return shared - (division.past ? 0.5 : 0);
}

/**
 * What 我县, 全市, 该区 mean in an article: its dateline, its section's name, else the division below the paper's place
 * that it names first with an authority or often, else the paper's own place.
 */
export function readArticlePlace(text: string, dateline: string, section: string | null, home: readonly string[]): string[] {
  const byLine = readDatelinePlace(dateline, home);
  if (byLine.length > 0) return byLine;
  if (section) {
    const named = findDivisions(section, home).flatMap(({ divisions }) => [...divisions]).sort((a, b) => shareOf(b, home) - shareOf(a, home))[0];
    if (named && named.level !== 'province' && isNear(named, home)) return pathOf(named);
  }
  const below = new Map<Division, number>();
  for (const { span, divisions } of findDivisions(text.slice(0, 3000), home)) {
    for (const division of divisions) {
      if (division.path.length <= home.length || shareOf(division, home) < home.length || division.past) continue;
      below.set(division, (below.get(division) ?? 0) + (span.start < 60 ? 2 : 1) + (authority.test(text.slice(span.end, span.end + 8)) ? 1 : 0));
    }
  }
  const best = [...below].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 3 && home.length > 0 ? pathOf(best[0]) : [...home];
}
