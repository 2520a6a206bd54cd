// Posts compared: which titles are one post, which seat only one person at a time, which belong to a leadership or to the
// whole country. Reads the words of a title; says nothing of who holds it.
import { BARE_HEADS, LEADER_TITLES, LOWER_TITLES, MANNER_BEFORE, NATIONAL_ORGS, NATIONAL_TITLES, SEAT_HEADS, SHARED_BEFORE } from '../gazetteer/seats';
import { buildLexicon, matchBefore, splitWords } from '../text/lexicon';
import type { PlacePath } from '../model';

const words = (row: string) => buildLexicon(splitWords(row).map((word) => [word, true] as const));
const seats = words(SEAT_HEADS);
const leaders = words(LEADER_TITLES);
const lowers = words(LOWER_TITLES);
const bare = new Set(splitWords(BARE_HEADS));
const shared = splitWords(SHARED_BEFORE);
const manners = splitWords(MANNER_BEFORE);
const nationalOrgs = splitWords(NATIONAL_ORGS);
const nationalTitles = new Set(splitWords(NATIONAL_TITLES));

/** The title without its manner (代县长 → 县长) and with one spelling where the genre has two (组织部部长 → 组织部长). */
export function titleKey(title: string): string {
  let key = title.replace(/^中共/u, '');
  for (let cut = true; cut; ) {
    const manner = manners.find((word) => key.startsWith(word) && key.length > word.length + 1);
    cut = manner !== undefined;
    key = manner === undefined ? key : key.slice(manner.length);
  }
  // 县委原书记
  key = key.replace(/原(?=副|书记|主任|主席|常委|部长|局长|[省市县区州]长)/u, '');
  return key.replace(/([部局厅处科所站])\1长$/u, '$1长').replace(/人民代表大会常务委员会/u, '人大常委会').replace(/人民政府/u, '政府');
}

/**
 * Can only one person hold this post at a time? Needs its body when the head alone does not tell (主任). `org` is the full
 * name of the body or null.
 */
export function isSingleSeat(title: string, org: string | null): boolean {
  const key = titleKey(title);
  const head = matchBefore(seats, key, key.length);
  if (head === null) return false;
  const before = key.slice(0, key.length - head.length);
  if (shared.some((word) => before.endsWith(word))) return false;
  return before !== '' || org !== null || !bare.has(key);
}

/** Is it a post of a place's leadership (县领导), or one that nobody of the leadership holds (村支书, 民警)? */
export function rankOfTitle(title: string): 'leader' | 'lower' | 'other' {
  const key = titleKey(title);
  const leader = matchBefore(leaders, key, key.length)?.length ?? 0;
  const lower = matchBefore(lowers, key, key.length)?.length ?? 0;
  if (leader === 0 && lower === 0) return 'other';
  return leader >= lower ? 'leader' : 'lower';
}

/** A post of the whole country: its holder has no home. */
export function isNationalPost(title: string, org: string | null, placePath: PlacePath): boolean {
  if (placePath.length > 0) return false;
  return nationalTitles.has(titleKey(title)) || (org !== null && nationalOrgs.some((word) => org.startsWith(word)));
}
