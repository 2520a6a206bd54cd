// Do the posts that a page puts beside a name agree with what is known of somebody of that name? Judges words of posts,
// not places: those go first (place-fit.ts).
import type { Person, PlacePath, Reason, Station, Tenure } from '../model';
import { relatePlaces } from './place';
import { rankOfTitle, titleKey } from './titles';

/** other: a post that he may hold by now, but that no company makes his; neutral: none, or one of his own leadership. */
export interface PostVerdict {
  readonly fit: 'fits' | 'conflicts' | 'other' | 'neutral';
  /** Does it fit by what every place has (县领导, a bare 书记) and not by a post of his own? */
  readonly common: boolean;
  readonly reason: Reason | null;
}

const NEUTRAL: PostVerdict = { fit: 'neutral', common: false, reason: null };
/** Heads that say nothing of their body; 县长 and the like do. */
const BARE = /^副?(?:书记|主席|主任|部长|局长|厅长|院长|秘书长|常委|委员|主任委员|政委|司令员)$/u;

/** Leaders of a bureau, a school, a firm or a town, not of the county: 局党组成员, 校领导, 镇领导. */
const OF_A_BODY = /[局校院厂镇乡村所站队]|公司|集团|街道|社区|银行|支行/u;

/** Levels from the country down, as the words of a post show them; 市 may be a prefecture or a county. */
const LEVELS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/国务院|中央|全国|^总书记|国家|总理/u, [0]],
  [/省|自治区/u, [1]],
  [/市|州|盟|地区|地委/u, [1, 2, 3]],
  [/县|旗/u, [3]],
  [/区/u, [2, 3]],
  [/镇|乡|街道/u, [4]],
  [/村|社区/u, [4, 5]],
];

/**
 * Judges all stations at one name together: a post of his own wins, else what every place has, else one that conflicts. `exact`: the
 * page names his very home.
 */
export function judgePosts(person: Person, stations: readonly Station[], exact: boolean): PostVerdict {
  const verdicts = stations.map((station) => judgePost(person, station, exact));
  const own = verdicts.find(({ fit, common }) => fit === 'fits' && !common);
  return own ?? (['fits', 'conflicts', 'other'] as const).flatMap((wanted) => verdicts.find(({ fit }) => fit === wanted) ?? [])[0] ?? NEUTRAL;
}

function judgePost(person: Person, station: Station, exact: boolean): PostVerdict {
  const known = person.tenures[person.tenures.length - 1];
  // Among people of whom no post is told, company is no evidence: three of a county meet in any list of its teachers.
  if (station.kind === 'entry') return { fit: 'other', common: false, reason: null };
  if (station.kind === 'act' || station.kind === 'part') return NEUTRAL;
  if (station.kind === 'role') return conflict(station, person, known);
  const tenure = person.tenures.find((one) => isTenureOf(one, station));
  if (tenure !== undefined) return fit(station, tenure.title, tenure.lastSeen, BARE.test(dropLevel(titleKey(station.words))) && station.place === null);
  if (station.kind === 'label' && OF_A_BODY.test(station.words)) return { ...conflict(station, person, known), fit: 'other' };
  const group = person.attestations.find((at) => at.kind === 'group');
  const isLeader = group !== undefined || person.tenures.some((one) => rankOfTitle(one.title) === 'leader');
  if (station.kind === 'label') return isLeader && exact ? fit(station, group?.group ?? known?.title ?? station.words, group?.date ?? known?.lastSeen ?? null, true) : NEUTRAL;
  const rank = rankOfTitle(station.words);
  if (isFarLevel(station.words, person.home) || (rank === 'lower' && isLeader)) return conflict(station, person, known);
  // A leader of the county whose post was never printed, now with one of the county's leading posts.
  const local = rank === 'leader' && isOwnLevel(station.words, person.home);
  if (local && exact && person.tenures.length === 0 && group !== undefined) return fit(station, group.group ?? '', group.date, true);
  return local ? NEUTRAL : { ...conflict(station, person, known), fit: 'other' };
}

function fit(station: Station, known: string, date: string | null, common: boolean): PostVerdict {
  return { fit: 'fits', common, reason: { kind: 'post-fits', post: station.words, known, date } };
}

function conflict(station: Station, person: Person, known: Tenure | undefined): PostVerdict {
  const group = person.attestations.find((at) => at.kind === 'group')?.group;
  return { fit: 'conflicts', common: false, reason: { kind: 'post-conflicts', post: station.words, known: known?.title ?? group ?? '' } };
}

/** 宝丰县委书记 is 县委书记 of 宝丰县; 书记 alone is any 书记; 副县长 is not 县长. */
function isTenureOf(tenure: Tenure, station: Station): boolean {
  if (station.place !== null && tenure.placePath.length > 0 && relatePlaces(station.place, tenure.placePath) === 'apart') return false;
  const words = dropLevel(titleKey(station.words));
  const key = dropLevel(titleKey(tenure.title));
  const levels = [station.words, tenure.title].map((title) => /^[省市县区州旗盟]/u.exec(title)?.[0]);
  if (levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1]) return false;
  if (words === key) return true;
  if (BARE.test(words)) return key.endsWith(words) && !/[副一]$/u.test(key.slice(0, key.length - words.length));
  if (BARE.test(key)) return words.endsWith(key) && tenure.org !== null && isBodyOf(words.slice(0, words.length - key.length), tenure.org);
  const rest = words.slice(0, words.length - key.length);
  // 城南|街道办事处主任 of 城南街道.
  if (words.endsWith(key) && rest.length > 1 && tenure.placePath.some((name) => name.startsWith(rest))) return true;
  return words.endsWith(key) && (/^[省市县区州旗盟][委长]/u.test(key) ? isFreeBefore(rest) : isOnlyPlace(rest));
}

/** 县人大常委会主任 → 人大常委会主任, which is also how it is printed; 县委 and 县长 keep what they are. */
function dropLevel(title: string): string {
  return title.replace(/^[省市县区州旗盟](?![委长级])/u, '');
}

/** Between the place and the post nothing but the level: 县委|组织部长, but not 教育局|办公室主任. */
function isOnlyPlace(rest: string): boolean {
  return /^(?:中共)?(?:\p{Script=Han}{0,6}[省市县区州旗盟]委?)?$/u.test(rest);
}

/** Before a post that begins with its level any words may stand (上次|县长), but no rank and no other place (副|县长, 邻县|县长). */
function isFreeBefore(rest: string): boolean {
  return !/(?:[副一省市县区州旗盟镇乡村]|助理|候选)$/u.test(rest);
}

function isBodyOf(words: string, org: string): boolean {
  return words.length >= 2 && org.includes(words);
}

/** More than one level above the home (浙江省省长 against a county), or below it. */
function isFarLevel(words: string, home: PlacePath): boolean {
  const levels = LEVELS.find(([pattern]) => pattern.test(words))?.[1];
  if (levels === undefined || home.length === 0) return false;
  return levels.every((level) => Math.abs(level - Math.min(home.length, 4)) > 1);
}

/** 县政协主席 and 政协主席 are of a county's own leadership, 市政协主席 is not. */
function isOwnLevel(words: string, home: PlacePath): boolean {
  const level = /^[省市县区州旗盟镇乡]/u.exec(words)?.[0];
  return level === undefined || (home[home.length - 1] ?? '').endsWith(level);
}
