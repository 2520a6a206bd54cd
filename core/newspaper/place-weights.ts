// How much a page's texts speak of each division: full names and names of bodies more than short ones, one text not more
// than its share, names of people and far partners hardly. And what the page calls its own: 我县, 州委, bare of a name.
import { findDivision, findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import { authorities, corps, elsewhere, guests, officeWords, ownWords, wordsBefore } from '../gazetteer/newspaper/place-words';
import { isSurname } from '../gazetteer/surnames';
import { listWords, matchAt } from '../text/lexicon';

const mostOfOneText = 6;
const guestShare = 0.4;
/** 我县 says more than 县委, which a quotation may bring in. */
const ownVoice = 2;
/** A page is a few thousand characters; beyond this the short names are not counted again. */
const longestSearched = 200_000;

/** A zone that acts as a division (经济技术开发区), named after the one it lies in. */
export interface Zone { readonly division: Division; readonly name: string; count: number }

export interface PlaceWeights {
  readonly weights: Map<Division, number>;
  /** The part of a county's weight that it has from lists of counties (内丘县、柏乡县): of the one that is named there or of none. */
  readonly listed: ReadonlyMap<Division, number>;
  readonly zones: Map<string, Zone>;
  /** Share of each kind of division (县, 市, 区, 州, 旗, 盟, 省; 地 for an office) in the page's own words. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Number of own words. */
  readonly own: number;
}

const zoneName = /^(?:经济技术|高新技术产业|经济|高新技术|国家级|产业)?(?:开发区|新区|示范区|高新区|经开区)/;
const authority = new RegExp(`^(?:${authorities.join('|')})`);
const guest = new RegExp(`^[县市区省州]?(?:${guests.join('|')})`);
/** 威宁|自治县: as papers shorten the name. */
const shortened = /^自治[县州旗]/;
const away = new RegExp(`(?:${elsewhere.join('|')})$`);
const kindsOf = new Map<string, string[]>();
for (const [kind, words] of ownWords) for (const word of words.split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
const offices = new Set(officeWords);
const owns = listWords([...kindsOf.keys(), ...officeWords]);

/** True when, in that year, the place still bore the older name that stands beside this one. */
function isLater(divisions: readonly Division[], division: Division, year: number | null): boolean {
  return year !== null && divisions.some((other) => other.past !== null && other.past.became === division.name && year <= other.past.until);
}

/** Weight of one division named at `start`–`end` of a text; `divisions` are all it may be. `doubtful`: it may end a person's name. */
function weighName(text: string, start: number, end: number, division: Division, divisions: readonly Division[], year: number | null): { weight: number; doubtful: boolean } {
  const name = text.slice(start, end);
  const behind = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 5), start);
  // A former name and its successor are one place.
  const places = new Set(divisions.map((one) => one.past?.became ?? one.name)).size;
  const whole = name.length === division.name.length;
  let weight = whole || shortened.test(behind) ? 1.5 : name.length >= division.short.length + 1 ? 1.2 : 0.5;
  const acting = authority.test(behind);
  if (acting) weight += 1;
  const doubtful = !acting && !whole && name === division.short && isSurname(before.slice(-1)) && !wordsBefore.includes(before.slice(-1));
  if (away.test(before) || guest.test(behind)) weight *= 0.4;
  if (division.past ? (year === null ? places > 1 || divisions.length > 1 : year > division.past.until) : isLater(divisions, division, year)) weight *= 0.3;
  return { weight: weight / places, doubtful };
}

/**
 * Own words that no name stands before: neither the 县委 of 来凤县委 nor the 市长 of 广州市委副书记、市长 is the paper's. `named` holds 1 for units
 * of a name.
 */
function countOwn(text: string, named: Uint8Array, counts: Map<string, number>): void {
  /** A chain of posts that a name begins is not over. */
  let chained = false;
  for (let i = 0; i < text.length;) {
    if (named[i] === 1) chained = true;
    else if (chained && '，。；：！？\n'.includes(text.charAt(i))) chained = false;
    const length = matchAt(owns, text, i)?.length ?? 0;
    const own = length > 0 && named[i] !== 1 && (i === 0 || named[i - 1] !== 1) ? text.slice(i, i + length) : '';
    i += Math.max(1, length);
    if (own === '' || (chained && text[i - length - 1] === '、' && !'我全'.includes(own.charAt(0)))) continue;
    const voice = own.startsWith('我') ? ownVoice : 1;
    for (const kind of kindsOf.get(own) ?? []) counts.set(kind, (counts.get(kind) ?? 0) + voice);
    if (offices.has(own)) counts.set('地', (counts.get('地') ?? 0) + (own.endsWith('区') ? 0.3 : 1));
  }
}

/** Weighs all divisions that the texts name. `texts` are articles, simplified; `year` the page's, null unknown. */
export function weighPlaces(texts: readonly string[], year: number | null): PlaceWeights {
  const weights = new Map<Division, number>();
  const zones = new Map<string, Zone>();
  const doubts = new Map<Division, number>();
  const listed = new Map<Division, number>();
  const counts = new Map<string, number>(ownWords.map(([kind]) => [kind, 0.4]));
  for (const text of texts) {
    const own = new Map<Division, number>();
    /** Those whose people are guests in this text (唐山曹妃甸考察团来我区): what it says of their posts tells of no home. */
    const visiting = new Set<Division>();
    const named = new Uint8Array(text.length + 1);
    const hits = findDivisions(text);
    for (const [at, { span, divisions }] of hits.entries()) {
      named.fill(1, span.start, span.end);
      const inList = (text[span.end] === '、' && hits[at + 1]?.span.start === span.end + 1) || (text[span.start - 1] === '、' && hits[at - 1]?.span.end === span.start - 1);
      for (const division of divisions) {
        const { weight, doubtful } = weighName(text, span.start, span.end, division, divisions, year);
        own.set(division, (own.get(division) ?? 0) + weight);
        if (guest.test(text.slice(span.end, span.end + 8))) visiting.add(division);
        if (inList && division.level === 'county') listed.set(division, (listed.get(division) ?? 0) + weight);
        if (doubtful) doubts.set(division, (doubts.get(division) ?? 0) + weight);
      }
      const [division] = divisions;
      const zone = zoneName.exec(text.slice(span.end, span.end + 16));
      if (zone && division) {
        const full = `${division.short}${zone[0]}`;
        const held = zones.get(full);
        if (held) held.count++;
        else zones.set(full, { division, name: full, count: 1 });
      }
    }
    for (const [name, city] of corps) {
      if (!text.includes(name)) continue;
      for (const division of findDivision(city)) own.set(division, (own.get(division) ?? 0) + 1.5);
    }
    countOwn(text, named, counts);
    for (const [division, weight] of own) weights.set(division, (weights.get(division) ?? 0) + Math.min(mostOfOneText, weight) * (visiting.has(division) ? guestShare : 1));
  }
  // 文昌 in 尤文昌 only: a person's name. Named once elsewhere, it is a place everywhere.
  for (const [division, doubt] of doubts) if ((weights.get(division) ?? 0) - doubt < 0.2) weights.set(division, (weights.get(division) ?? 0) * 0.15);
  const whole = texts.join('\n').slice(0, longestSearched);
  // Where the full name stands once, the short one counts even if it is a word elsewhere (临江, 新建).
  for (const [division, weight] of weights) if (weight >= 1 && division.short.length > 1) weights.set(division, weight + Math.min(3, (whole.split(division.short).length - 1) * 0.2));
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return { weights, listed, zones, kinds: new Map([...counts].map(([kind, count]) => [kind, count / sum])), own: sum - ownWords.length * 0.4 };
}
