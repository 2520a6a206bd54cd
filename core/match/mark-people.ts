// Marks of known people: full names with their tier, and surname with post (赵县长) where place and time leave no doubt.
import { LOWER_UNITS, TRIAL_ROLES } from '../gazetteer/boundary';
import { identify, standsInOffice } from '../identity/identify';
import type { Identification } from '../identity/identify';
import { findRival, judgePlace } from '../identity/place-fit';
import { toCounty } from '../identity/place';
import { postOn } from '../identity/post-on';
import { titleKey } from '../identity/titles';
import { surnameLength } from '../gazetteer/surnames';
import type { Beside, IsoDate, Mark, Person, PlacePath, Station, Surroundings } from '../model';
import { holdsWord, splitWords } from '../text/lexicon';
import { nameKey } from '../text/normalize';
import type { ForeignText } from './fold-text';
import type { MarkContext } from './mark';
import { isHeadlineOf } from './headed';
import { findBrief, isOfThePast, readNearPlace } from './near-place';
import { readSubject } from './page-places';
import { readSentenceDate, readTerm, readTitleYear } from './sentence-date';
import { loadSideWords } from './side-words';
import { isCallOfAnother } from './sides';
import { readStations } from './stations';
import type { Spot } from './spot';

/** So far before 赵书记 a unit below the county makes him its own. */
const UNIT_REACH = 5;
/** So far behind somebody whose own post fits the text is still of people in office. */
const ANCHOR_REACH = 300;
const SENTENCE_REACH = 300;
/** Of so many of those beside a name one page tells another piece. */
const MOST_BESIDE = 20;

/** What the page says of one name, for as long as it says nothing else: judged once, however often the name stands. */
interface Said {
  readonly bearers: readonly Person[];
  readonly stations: readonly Station[];
  /** The place of which the text spoke where the stations stand. */
  readonly near: PlacePath | null;
  /** Who stood beside them: in this piece, the offset of the sentence in which they stand; else ids as another piece told them. */
  readonly beside: number | Beside;
  /** The day the sentence speaks of where it begins with its year, else the page's. */
  readonly date: IsoDate | null;
}

const TRIALS = new Set(splitWords(TRIAL_ROLES));

/** 书记, 县长, 主任; 秘书长 tells a body of its own. */
const SHORT_CALL = 3;

const NOBODY: Beside = { sentence: [], anchors: [] };

export interface MarkedPeople extends Pick<Surroundings, 'company' | 'identified' | 'said'> {
  readonly marks: readonly Mark[];
}

/**
 * Marks of all spots of kind `person` and `short`, and what they add to what the page says elsewhere (`around`). `people` also
 * holds the company named there. `begin`: where in the folded text the piece begins, behind what stood above it.
 */
export function markPeople(spots: readonly Spot[], people: ReadonlyMap<string, Person>, context: MarkContext, around: Surroundings, begin: number): MarkedPeople {
  const { folded: { text } } = context;
  const title = context.title.folded.text;
  // A page of the past speaks of the year in its title, and without one of nobody can be told when.
  const titleYear = isOfThePast(title) ? readTitleYear(title) : null;
  const named = readNamed(spots, context.folded, people, context.places, isOfThePast(title) && titleYear === null);
  // What the page last said of a name holds on for its later mentions, until it says something else: 省长赵文…。赵文强调.
  const said = new Map<string, Said>();
  const before = new Map<string, Omit<Said, 'bearers'>>(around.said.map(({ name, ...rest }) => [name, rest]));
  for (const { name, stations } of readNamed(context.title.spots, context.title.folded, people, [])) if (stations.length > 0 && !before.has(name)) before.set(name, { stations, near: null, beside: NOBODY, date: null });
  const mentions = named.map(({ spot, name, bearers, stations, near }) => {
    // What was said of him in another brief is not said of who is named in one of another place.
    const brief = findBrief(context.folded, spot.start, toCounty(bearers[0]?.home ?? []));
    const last = said.get(name);
    const known = brief !== null && !(typeof last?.beside === 'number' && last.beside >= brief) ? undefined : (last ?? before.get(name));
    // Without a date of its own the page goes on in the year that it last spoke of: 民国十九年,县长赵文…。赵文….
    const date = readTerm(text, spot.start, spot.end) ?? readSentenceDate(text, spot.start) ?? titleYear ?? context.date ?? known?.date ?? null;
    // What he does says less than what he was said to be; and what stands above the piece was said before.
    const goesOn = stations.length === 0 || (known !== undefined && (spot.start < begin || isOnTrial(name, known.stations, stations) || (known.stations.length > 0 && stations.every((station) => station.kind === 'act' || station.kind === 'part' || isCalledSo(station, known.stations)))));
    const sentence = findSentence(text, spot.start);
    const now = goesOn && known !== undefined && last === known && last.date === date ? last : { bearers, date, ...(goesOn ? { stations: known?.stations ?? [], near: known?.near ?? null, beside: known?.beside ?? NOBODY } : { stations, near, beside: sentence }) };
    // Of two people of one name who are told apart by turns a bare mention means neither: 有个农民叫赵文,…县长赵文….赵文笑了.
    if (goesOn || known === undefined || !isSomebodyElse(known.stations) || !stations.some(({ kind }) => kind === 'post' || kind === 'label')) said.set(name, now);
    return { spot, name, sentence, said: now };
  });
  const surroundings = { places: { places: context.places }, subject: readSubject(context.page, title) };

  // First everybody alone: only whom the page shows in office is company for others.
  const company = new Map(around.company.flatMap((id) => {
    const person = people.get(id);
    return person === undefined ? [] : [[id, person] as const];
  }));
  const besides = new Map<number, Set<string>>();
  const anchors = new Map<Said, readonly string[]>();
  for (const one of new Set(mentions.map((mention) => mention.said))) {
    const { bearers, beside, ...mention } = one;
    for (const person of bearers) {
      const stands = standsInOffice(person, { ...surroundings, ...mention });
      if (stands === null) continue;
      company.set(person.id, person);
      if (stands === 'known') anchors.set(one, [...(anchors.get(one) ?? []), person.id]);
      if (typeof beside === 'number') besides.set(beside, (besides.get(beside) ?? new Set()).add(person.id));
    }
  }
  // On a page of a contest or a course only the sentence itself tells who is in office.
  const reach = holdsWord(loadSideWords().civilEvents, title) ? 0 : ANCHOR_REACH;
  const anchored = mentions.flatMap((mention) => (anchors.get(mention.said) ?? []).map((id) => ({ sentence: mention.sentence, id })));
  const tellBeside = ({ beside }: Omit<Said, 'bearers'>): Beside => (typeof beside !== 'number' ? beside : {
    sentence: [...(besides.get(beside) ?? [])].slice(0, MOST_BESIDE), anchors: findAnchors(anchored, beside, reach).slice(0, MOST_BESIDE),
  });
  const judged = new Map<Said, Identification>();
  for (const { said: key } of mentions) {
    const { bearers, ...mention } = key;
    if (!judged.has(key)) judged.set(key, identify(bearers, { ...surroundings, ...mention, company: [...company.values()], beside: tellBeside(key) }));
  }
  const told = isOfThePast(title) ? new Map<string, Told>() : findTold(mentions, judged);
  const marks = mentions.flatMap(({ spot, name, said: key }): Mark[] => {
    const [own, one] = [judged.get(key), told.get(name)];
    const isHeaded = one !== undefined && own?.tier !== 'identified' && isUntold(key) && isHeadlineOf(context.folded, spot.start, one.at, toCounty(one.by.person.home));
    const by = isHeaded ? one.by : own;
    return by === undefined ? [] : [makeMark(context, spot, by.person, by.tier, by.reasons)];
  });
  const identified = new Set([...around.identified, ...marks.flatMap(({ tier, entity }) => (tier === 'identified' && entity !== null ? [entity.id] : []))]);
  const shorts = spots.filter(({ kind }) => kind === 'short').flatMap((spot) => markShort(spot, people, context, identified) ?? []);
  return {
    marks: [...marks, ...shorts], company: [...company.keys()], identified: [...identified],
    said: [...new Map([...before, ...said])].flatMap(([name, one]) => {
      const own = context.date === null ? one.date : null;
      return one.stations.length === 0 && own === null ? [] : [{ name, stations: one.stations, near: one.near, beside: tellBeside(one), date: own }];
    }),
  };
}

/** 原县长赵文杰受审,被告人赵文杰: one man, unless the name is a short one. */
function isOnTrial(name: string, known: readonly Station[], now: readonly Station[]): boolean {
  return name.length > 2 && known.some(({ kind }) => kind === 'post') && now.every(({ kind, words }) => kind === 'note' || TRIALS.has(words));
}

/** 赵文任县委书记…恭喜赵文书记: the bare end of a post that the page gave him says nothing new. */
function isCalledSo({ kind, words, place }: Station, known: readonly Station[]): boolean {
  return kind === 'post' && place === null && words.length < SHORT_CALL && known.some((said) => said.kind === 'post' && said.words !== words && said.words.endsWith(words) && !said.words.endsWith(`副${words}`));
}

/** Was he said to be something else than an official, or one who is only called so? */
function isSomebodyElse(stations: readonly Station[]): boolean {
  return stations.some(({ kind, words }) => kind === 'role' || (kind === 'entry' && isCallOfAnother(words)));
}

/** Where the text first tells who a name is by a post of his own, and what it tells. */
interface Told {
  readonly at: number;
  readonly by: Identification;
}

/** The names that a post of their own tells, and of whom nothing on the page says that somebody else bears them. */
function findTold(mentions: readonly { readonly spot: Spot; readonly name: string; readonly said: Said }[], judged: ReadonlyMap<Said, Identification>): Map<string, Told> {
  const told = new Map<string, Told>();
  const doubtful = new Set<string>();
  for (const { spot, name, said } of mentions) {
    const by = judged.get(said);
    if (by === undefined || isUntold(said)) continue;
    if (by.tier !== 'identified' || (told.get(name)?.by.person ?? by.person) !== by.person) doubtful.add(name);
    else if (!told.has(name) && said.stations.some(({ kind }) => kind === 'post') && by.reasons.every(({ kind }) => kind !== 'company')) told.set(name, { at: spot.start, by });
  }
  for (const name of doubtful) told.delete(name);
  return told;
}

/** Does the page say nothing of who he is: a bare name, one that has its line to itself, one who only does something (赵文讲话)? */
function isUntold({ stations }: Said): boolean {
  return stations.every(({ kind, words }) => kind === 'act' || kind === 'part' || (kind === 'entry' && words === ''));
}

function findSentence(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < SENTENCE_REACH && !'。!?;；\n'.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** Whose own post fits in the sentence that begins at `sentence` or up to `reach` before it. `anchored` is in the order of the text. */
function findAnchors(anchored: readonly { readonly sentence: number; readonly id: string }[], sentence: number, reach: number): string[] {
  let [from, to] = [0, anchored.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((anchored[middle]?.sentence ?? 0) <= sentence) from = middle + 1;
    else to = middle;
  }
  const ids = new Set<string>();
  for (let i = from - 1; i >= 0; i -= 1) {
    const one = anchored[i];
    if (one === undefined || one.sentence < sentence - reach) break;
    ids.add(one.id);
  }
  return [...ids];
}

/** The spots of persons with everybody who bears the name and what stands beside it; `past`: of a page that tells of another time. */
function readNamed(spots: readonly Spot[], folded: ForeignText, people: ReadonlyMap<string, Person>, places: Surroundings['places'], past = false) {
  return spots.filter(({ kind }) => kind === 'person').flatMap((spot) => {
    const bearers = spot.bearers.flatMap(({ id, kind }) => (kind === 'person' ? (people.get(id) ?? []) : []));
    const name = folded.text.slice(spot.start, spot.end);
    if (bearers.length === 0) return [];
    const home = toCounty(bearers[0]?.home ?? []);
    const stations = readStations(folded, spot.start, spot.end, home);
    const untold = past && readSentenceDate(folded.text, spot.start) === null;
    return [{ spot, name, bearers, stations, near: untold ? [] : stations.length === 0 ? null : readNearPlace(folded.text, spot.start, home, findRival([home], { places })) }];
  });
}

function makeMark(context: MarkContext, spot: Spot, person: Person, tier: Mark['tier'], reasons: Mark['reasons']): Mark {
  const span = context.folded.toSource(spot);
  return { ...span, surface: context.source.slice(span.start, span.end), kind: 'person', entity: { id: person.id, name: person.name }, tier, reasons, introduced: null };
}

/**
 * 赵县长: marked only when exactly one bearer is at home where the page is from, held that post around the page's date or is
 * named in full on the page, and the page names no other holder of the post with that surname. Otherwise nothing.
 */
function markShort(spot: Spot, people: ReadonlyMap<string, Person>, context: MarkContext, identified: ReadonlySet<string>): Mark | null {
  const { text } = context.folded;
  const surface = text.slice(spot.start, spot.end);
  const fitting = spot.bearers.flatMap(({ id }) => {
    const person = people.get(id);
    if (person === undefined) return [];
    const key = nameKey(person.name);
    const surname = key.slice(0, surnameLength(key));
    const called = surface.slice(surname.length);
    const place = judgePlace(person.home, [], null, { places: context.places });
    if (place.fit !== 'fits' || !place.exact || findRival([person.home], { places: context.places }) !== null || namesAnother(text, surname, called, key) || isOfLowerUnit(text, spot.start)) return [];
    const date = readTerm(text, spot.start, spot.end) ?? readSentenceDate(text, spot.start) ?? context.date;
    const answer = date === null ? null : postOn(person, date);
    const timely = answer !== null && ['stated-here', 'stated-near', 'bracketed'].includes(answer.grade) && answer.posts.some(({ title }) => titleKey(title).endsWith(called));
    const held = person.tenures.find(({ title }) => titleKey(title).endsWith(called));
    if (held === undefined || (!timely && !identified.has(id))) return [];
    return [{ person, reasons: [place.reason, { kind: 'post-fits' as const, post: called, known: held.title, date: held.lastSeen }] }];
  });
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined ? null : makeMark(context, spot, only.person, 'identified', only.reasons);
}

/** 村里的赵书记, 我们镇赵书记. */
function isOfLowerUnit(text: string, start: number): boolean {
  const before = /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, start - UNIT_REACH), start))?.[0] ?? '';
  return [...before].some((character) => LOWER_UNITS.includes(character));
}

/** 县长赵武 on a page where 赵县长 would be 赵文. */
function namesAnother(text: string, surname: string, called: string, key: string): boolean {
  for (let at = text.indexOf(called + surname); at >= 0; at = text.indexOf(called + surname, at + 1)) {
    if (!text.startsWith(key, at + called.length)) return true;
  }
  return false;
}
