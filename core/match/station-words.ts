// The words of one post or label apart: what it is, without its place and without what precedes it in its sentence. Of which
// name they are said stations.ts knows.
import { LOWER_UNITS } from '../gazetteer/boundary';
import { findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import type { PlacePath, Station } from '../model';
import { matchBefore } from '../text/lexicon';
import { loadSideWords } from './side-words';

/** 出席会议|的有, 在主席台就座|的还有. */
const THERE = /的还?有$/u;
/** 书记, 副主任: so long is a post that says nothing of its body. */
const BARE_POST = 3;
const LOWER = new RegExp(`([${LOWER_UNITS}])[里上内中]?的?$`, 'u');
/** Names a group of leaders, not a post. */
const LABEL = /(?:领导|领导同志|领导干部|(?:班子|党组|党委|常委会|主席团)成员|首长|执行主席|常务主席)$/u;
/** Labels, and posts that several people hold: they may stand once before a list of names. */
export const SHARED = /(?:领导|领导同志|成员|首长|执行主席|常务主席|常委|委员|副\p{Script=Han}{1,6})$/u;
/** What several people are of whom no label says that they lead: 各乡镇党委书记, 县直单位负责人. */
export const PLURAL = /^(?:各|有关|相关|部分|全体|其他|其余|所有)|(?:负责人|负责同志|负责同事|代表|人员|职工|干部|骨干)$/u;

/** Words of one post, with its place apart: 宝丰县委书记 is 县委书记 of 宝丰县. */
export function readStation(words: string, value: 'post' | 'role', home: PlacePath): Station {
  if (THERE.test(words)) return { kind: 'part', words, place: null };
  const kind = value === 'post' && LABEL.test(words) ? 'label' : value;
  const last = findDivisions(words, home).at(-1);
  // 共青团|宝丰县|委书记 is 共青团县委书记 there.
  const other = last === undefined ? null : matchBefore(loadSideWords().otherCommittees, words, last.span.start);
  const rest = last === undefined ? words : words.slice(last.span.end);
  const cut = trimOpener(rest);
  // 村里的|书记 is the village's.
  const trimmed = cut === rest || cut.length > BARE_POST ? cut : (LOWER.exec(rest.slice(0, rest.length - cut.length))?.[1] ?? '') + cut;
  if (last === undefined || trimmed !== rest || rest === '') return { kind, words: trimmed === '' ? words : trimmed, place: null };
  const place = readPlace(last.divisions, home, last.span.end - last.span.start);
  const whose = other === null ? '' : words.slice(last.span.start - other.length, last.span.start);
  return { kind, words: whose + addLevel(rest, place?.name ?? words.slice(last.span.start, last.span.end)), place: place?.path ?? null };
}

/** The posts of a chain: 县委副书记、县长. */
export function readItems(chain: string, home: PlacePath): Station[] {
  return chain.split('、').flatMap((item) => {
    const word = matchBefore(loadSideWords().stations, item, item.length);
    return word === null || item.length < 2 ? [] : [readStation(item, word.value, home)];
  });
}

/** Of places of one name, which takes `length` units, the bearer's own; else the only one, or where the name is whole (新华区) the one nearest to him. */
export function readPlace(divisions: readonly Division[], home: PlacePath, length: number): Division | undefined {
  const own = divisions.find(({ path }) => path.every((name, at) => home[at] === name));
  if (own !== undefined || divisions.length === 1) return own ?? divisions[0];
  const shared = ({ path }: Division): number => path.findIndex((name, at) => home[at] !== name);
  return divisions.filter(({ name }) => name.length === length).toSorted((a, b) => shared(b) - shared(a))[0];
}

/** 宝丰县|委书记, 宝丰县|长, 宝丰县|领导: the level belongs to the place and to the post. */
function addLevel(rest: string, place: string): string {
  const level = place.charAt(place.length - 1);
  return '省市县区州旗盟'.includes(level) && /^(?:委|长|领导|级|直|人大|政协|纪委|监委|政府)/u.test(rest) ? level + rest : rest;
}

/** Leaves out what precedes the post in its sentence: 会见了|省委书记, 赵文和|县长. */
function trimOpener(words: string): string {
  const { openers } = loadSideWords();
  for (let at = words.length - 2; at > 0; at -= 1) {
    const opener = matchBefore(openers, words, at);
    if (opener === null) continue;
    const before = words.charAt(at - 1);
    if (opener.length > 1 || '由对向让请了的在是到'.includes(before) || ('和与及'.includes(before) && '省市县区州镇乡党副'.includes(words.charAt(at)))) return words.slice(at);
  }
  return words;
}
