// Do the posts that a page puts beside a name agree with what is known of somebody of that name? Judges words of posts,
// not places: those go first (place-fit.ts).
import { MASS_BODIES, OTHER_COMMITTEES } from '../gazetteer/boundary';
import type { IsoDate, Person, PlacePath, Reason, Station, Tenure } from '../model';
import { splitWords } from '../text/lexicon';
import { relatePlaces } from './place';
import { isSingleSeat, rankOfTitle, titleKey } from './titles';

/** other: a post that he may hold by now, but that no company makes his; neutral: none, or one of his own leadership. */
export interface PostVerdict {
  readonly fit: 'fits' | 'conflicts' | 'other' | 'neutral';
  /** Does it fit by what every place has (县领导, a bare 书记) and not by a post of his own? */
  readonly common: boolean;
  /** The tenure that fits; null where it is another of his posts, or none. */
  readonly tenure: Tenure | null;
  /** Where he holds what fits, and the level that the words bear where they name no place (市委常委: 市); null otherwise. */
  readonly seat: PlacePath | null;
  readonly level: string | null;
  readonly reason: Reason | null;
}

const NEUTRAL: PostVerdict = { fit: 'neutral', common: false, tenure: null, seat: null, level: null, reason: null };
/** Heads that say nothing of their body; 县长 and the like do. */
const BARE = /^副?(?:书记|主席|主任|部长|局长|厅长|院长|秘书长|常委|委员|主任委员|政委|司令员)$/u;
/** Offices that a school, a firm or a bureau has as well. */
const ANY_OFFICE = /^(?:办公室|综合办公室|党办|工会|党委|党组|党总支|党支部|纪委|组织部|宣传部|统战部|人事科|后勤)?副?(?:书记|主席|主任|部长|组长|科长)$/u;
/** The heads of a place. */
const SEATS = /[委长]书记$|^[^副]*[省市县区州旗盟]长$|(?:人大常委会)主任$|政协主席$/u;
const LEVEL = /^[省市县区州旗盟镇乡]/u;

/** Leaders of a bureau, a school, a firm, a town or a league, not of the county: 局党组成员, 校领导, 镇领导, 团县委书记. */
const OTHERS = splitWords(OTHER_COMMITTEES).join('|');
const OF_A_BODY = new RegExp(`[局校院厂镇所站队]|(?<![城农])乡(?!村)|(?<![农乡])村|公司|集团|街道|社区|银行|支行|${splitWords(MASS_BODIES).join('|')}|^(?:${OTHERS})`, 'u');
/** Any body has one of these; the county's bears its level. */
const ANY_PARTY = /^[^省市县区州旗盟]*党(?:委|组|总支|支部)/u;
const FORMER = /^(?:原任?|前任?|老|曾任|离任|退休|离休)/u;
const NOT_FREE = new RegExp(`(?:[副一省市县区州旗盟镇乡村]|助理|候选|${OTHERS})$`, 'u');

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

/** The page on which posts stand. */
export interface PageOfPost {
  /** Does it name his very home? */
  readonly exact: boolean;
  /** Is it of a school, a firm or a bureau, which has a 办公室主任 of its own? */
  readonly lower: boolean;
  readonly date: IsoDate | null;
}

/** Judges all stations at one name together: a post of his own wins, else what every place has, else one that conflicts. */
export function judgePosts(person: Person, stations: readonly Station[], { exact, lower, date }: PageOfPost): PostVerdict {
  const verdicts = stations.map((station) => judgePost(person, station, { exact, lower, date }));
  const own = verdicts.find(({ fit, common }) => fit === 'fits' && !common);
  return own ?? (['fits', 'conflicts', 'other'] as const).flatMap((wanted) => verdicts.find(({ fit }) => fit === wanted) ?? [])[0] ?? NEUTRAL;
}

function judgePost(person: Person, station: Station, { exact, lower, date }: PageOfPost): PostVerdict {
  const known = person.tenures[person.tenures.length - 1];
  // Among people of whom no post is told, company is no evidence: three of a county meet in any list of its teachers.
  if (station.kind === 'entry') return { ...NEUTRAL, fit: 'other' };
  if (station.kind === 'act' || station.kind === 'part' || station.kind === 'note') return NEUTRAL;
  if (station.kind === 'role') return conflict(station, person, known);
  const tenure = person.tenures.find((one) => isTenureOf(one, station));
  if (tenure !== undefined) {
    const bare = station.place === null ? dropLevel(titleKey(station.words)) : '';
    if (lower && ANY_OFFICE.test(bare)) return { ...conflict(station, person, known), fit: 'other' };
    return { ...fit(station, tenure.title, tenure.lastSeen, tenure.placePath, BARE.test(bare)), tenure };
  }
  // Who once held a post that is none of his is one of the old ones.
  if (FORMER.test(station.words)) return { ...conflict(station, person, known), fit: 'other' };
  // Of a body below the county's own (县水利局办公室主任, 周庄镇党委副书记) no company makes him the county's.
  const isBelow = station.place !== null && person.home.length > 2 && relatePlaces(station.place, person.home) === 'inside';
  if (isBelow || OF_A_BODY.test(station.words) || (station.kind === 'post' && ANY_PARTY.test(station.words))) return { ...conflict(station, person, known), fit: 'other' };
  const group = person.attestations.find((at) => at.kind === 'group');
  const isLeader = group !== undefined || person.tenures.some((one) => rankOfTitle(one.title) === 'leader');
  // 市领导 who come to a county are not its own.
  if (station.kind === 'label' && !isOwnLevel(station.words, person.home)) return { ...conflict(station, person, known), fit: 'other' };
  if (station.kind === 'label') return isLeader && exact ? fit(station, group?.group ?? known?.title ?? station.words, group?.date ?? known?.lastSeen ?? null, person.home, true) : NEUTRAL;
  const rank = rankOfTitle(station.words);
  if (isFarLevel(station.words, person.home) || (rank === 'lower' && isLeader)) return conflict(station, person, known);
  // A leader of the county whose post was never printed, now with one of the county's leading posts.
  const local = rank === 'leader' && isOwnLevel(station.words, person.home);
  const heads = isSingleSeat(station.words, null) && SEATS.test(station.words);
  // He may have risen to the head since, but who headed it before was no mere name in its list.
  if (heads && group !== undefined && (date === null || group.date === null || date < group.date)) return { ...conflict(station, person, known), fit: 'other' };
  if (local && exact && person.tenures.length === 0 && group !== undefined) return fit(station, group.group ?? '', group.date, person.home, true);
  return local ? NEUTRAL : { ...conflict(station, person, known), fit: 'other' };
}

function fit(station: Station, known: string, date: string | null, seat: PlacePath, common: boolean): PostVerdict {
  return { fit: 'fits', common, tenure: null, seat, level: station.place === null ? (LEVEL.exec(station.words)?.[0] ?? null) : null, reason: { kind: 'post-fits', post: station.words, known, date } };
}

function conflict(station: Station, person: Person, known: Tenure | undefined): PostVerdict {
  const group = person.attestations.find((at) => at.kind === 'group')?.group;
  return { ...NEUTRAL, fit: 'conflicts', reason: { kind: 'post-conflicts', post: station.words, known: known?.title ?? group ?? '' } };
}

/** 宝丰县委书记 is 县委书记 of 宝丰县; 书记 alone is any 书记; 副县长 is not 县长. */
function isTenureOf(tenure: Tenure, station: Station): boolean {
  const relation = station.place === null ? 'unknown' : relatePlaces(station.place, tenure.placePath);
  // 周庄镇办公室主任 is not the county's; 焦作市委常委 is not one of 孟州市.
  if (relation === 'apart' || relation === 'inside' || (relation === 'around' && LEVEL.exec(station.words)?.[0] === station.place?.at(-1)?.at(-1))) return false;
  const words = dropLevel(titleKey(station.words)).replace(/^(?:[省市县区州旗盟])?政府(?=(?:常务)?副?[省市县区州旗]长$)/u, '');
  const key = dropLevel(titleKey(tenure.title));
  const levels = [station.words, tenure.title].map((title) => /^[省市县区州旗盟]/u.exec(title)?.[0]);
  if (levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1]) return false;
  // 常务副县长 is one of the 副县长.
  if (words === key || words === key.replace(/^常务(?=副)/u, '')) return true;
  if (BARE.test(words)) return key.endsWith(words) && !/[副一]$/u.test(key.slice(0, key.length - words.length));
  if (BARE.test(key)) return words.endsWith(key) && tenure.org !== null && isBodyOf(words.slice(0, words.length - key.length), tenure.org);
  const rest = words.slice(0, words.length - key.length);
  // 城南|街道办事处主任 of 城南街道, 城乡一体化|示范区党工委书记 of 焦作市城乡一体化示范区.
  if (words.endsWith(key) && rest.length > 1 && tenure.placePath.some((name) => name.includes(rest))) return true;
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
  return !NOT_FREE.test(rest);
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
  const level = LEVEL.exec(words)?.[0];
  return level === undefined || (home[home.length - 1] ?? '').endsWith(level);
}
