// The posts and roles that a text puts beside a name: before it (宝丰县委副书记、县长赵文), after it (赵文市长; 赵文,县长; 赵文任县长),
// at the head of its list (副县长赵文、钱武; 县领导赵文、钱武). Offsets are UTF-16 units of the text in matching form.
import { findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import { LOWER_UNITS } from '../gazetteer/boundary';
import type { PlacePath, Station } from '../model';
import { matchAt, matchBefore } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';
import { isHan } from '../text/script';
import { loadSideWords } from './side-words';
import { readAct } from './acts';
import { isOfMine } from './sentence-standing';
import { matchStation, readAge, readCall, readSex, skipBracketBack, skipToStation } from './sides';
import type { FoldedText } from './sides';

const REACH = 48;
const BREAKS = '。！？!?;；,:"“”《》<>()[]【】|/\n';
const LIST_REACH = 120;
/** Lengths of names with a dot: 玉素甫·库尔班. */
const DOTTED_SIZES = [5, 6, 7, 8, 9, 10, 11, 12, 13];
/** 出席会议|的有, 在主席台就座|的还有. */
const THERE = /的还?有$/u;
/** 书记, 副主任: so long is a post that says nothing of its body. */
const BARE_POST = 3;
const LOWER = new RegExp(`([${LOWER_UNITS}])[里上内中]?的?$`, 'u');
/** Names a group of leaders, not a post. */
const LABEL = /(?:领导|领导同志|领导干部|成员|首长|执行主席|常务主席)$/u;
/** Labels, and posts that several people hold: they may stand once before a list of names. */
const SHARED = /(?:领导|领导同志|成员|首长|执行主席|常务主席|常委|委员|副\p{Script=Han}{1,6})$/u;
/** Between a name and the post it is said to hold: 赵文任县长, 赵文,男,1970年生,现任县长. */
const HOLDS = /^(?:同志)?(?:不再担任|不再兼任|不再任|卸任|辞去|辞任|免去|现任|时任|曾任|历任|兼任|担任|继任|接任|调任|转任|改任|升任|就任|代理|署理|当选为|当选|出任|任|系|为|是|当了|当上|当过|当|做了|做|升任|提任|晋升为|提拔为)/u;
/** 赵文(2016年—2022年): how long he held the post of the list. */
const TERM = /^\([^()]{0,16}年[^()]{0,12}\)/u;
const TERM_REACH = 32;
const LABEL_REACH = 14;
/** 捐款的校友|有:, 获奖选手|如下:. */
const LABEL_TAIL = /(?:的?有|如下|包括|分别是|名单|[是为])$/u;
/** A row of a table or of names: so long at most, none of these in it; how far above it its label may stand. */
const ROW_REACH = 60;
const PROSE = /[，。；！？,;!?]/u;
const NOTE = /^\([^()]*\)$/u;
const ROWS_REACH = 400;
/** 免去赵文的县长职务. */
const LEFT_POST = /^的([\p{Script=Han}、]{2,30}?)(?:一职|职务)/u;
const HOLDS_LATER = /(?:现任|时任)/u;
const LATER_REACH = 60;
const POST_REACH = 16;

/** Everything that the text says of the bearer of the name at `start`–`end`; empty when it says nothing. */
export function readStations(folded: FoldedText, start: number, end: number, home: PlacePath): Station[] {
  const { text, hasGap } = folded;
  // In a row of a table the row says who he is, not the end of the row above.
  const row = folded.hasBreak(start) && hasGap(end) && !folded.hasBreak(end) ? readAfter(folded, end, home) : [];
  if (row.length > 0) return row;
  const spoken = isSpoken(folded, start, end);
  const before = spoken ? [] : readChain(text, skipToStation(text, start), home);
  const list = spoken || before.length > 0 ? [] : readListHead(text, start, hasGap, home, TERM.test(text.slice(end, end + TERM_REACH)));
  const said = [...before, ...list, ...placeAll(readAfter(folded, end, home), text, start, home)];
  if (said.length > 0) return said;
  const rowHead = readRowHead(folded, start, end, home);
  if (rowHead !== null) return rowHead;
  // Posts in another language are not read: company does not stand for them.
  const called = readCall(text, start) ?? (text.slice(end, readSex(folded, end)) || readAge(text, end));
  if (called !== '') return [{ kind: 'entry', words: called, place: null }];
  if (isOfMine(text, start)) return [{ kind: 'entry', words: '我', place: null }];
  const act = readAct(folded, start, end);
  if (act === null) return [];
  return [act.by === 'label' ? readStation(act.words, 'post', home) : { kind: act.by, words: act.words, place: null }];
}

/** 宝丰县|赵文|县长: the place before the name is that of the post behind it. */
function placeAll(stations: readonly Station[], text: string, start: number, home: PlacePath): readonly Station[] {
  if (stations.length === 0) return stations;
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = findDivisions(before, home).at(-1);
  const place = last?.span.end === before.length ? readPlace(last.divisions, home) : undefined;
  return place === undefined ? stations : stations.map((station) => (station.place === null ? { ...station, place: place.path } : station));
}

/** Of places of one name the bearer's own, if it is one; else the only one; else none can be told. */
function readPlace(divisions: readonly Division[], home: PlacePath): Division | undefined {
  return divisions.find(({ path }) => path.every((name, i) => home[i] === name)) ?? (divisions.length === 1 ? divisions[0] : undefined);
}

/** 楼主:赵文当县长时…: before the colon stands who says it, and the name is not his; but 主持人:赵文. */
function isSpoken({ text, hasGap }: FoldedText, start: number, end: number): boolean {
  return text.charAt(start - 1) === ':' && !hasGap(end) && isHan(text.charCodeAt(end)) && matchBefore(loadSideWords().speakers, text, start - 1) !== null;
}

/** 宝丰县委副书记、县长|: from right to left as long as the items end with a post. */
function readChain(text: string, at: number, home: PlacePath): Station[] {
  const { stations } = loadSideWords();
  const found: Station[] = [];
  let end = at;
  for (;;) {
    const word = matchBefore(stations, text, end);
    if (word === null) break;
    let start = end - word.length;
    while (start > 0 && end - start < REACH && text.charAt(start - 1) !== '、' && !BREAKS.includes(text.charAt(start - 1))) start -= 1;
    const station = readStation(text.slice(start, end), word.value, home);
    // 县委副书记、党校校长|赵文 is both; but 县领导、劳动模范|赵文 is one of the second.
    if (found.some(({ kind }) => kind === 'role') && station.kind !== 'post') break;
    found.unshift(station);
    if (text.charAt(start - 1) !== '、') break;
    end = start - 1;
  }
  return found;
}

/** Words of one post, with its place apart: 宝丰县委书记 is 县委书记 of 宝丰县. */
function readStation(words: string, value: 'post' | 'role', home: PlacePath): Station {
  if (THERE.test(words)) return { kind: 'part', words, place: null };
  const kind = value === 'post' && LABEL.test(words) ? 'label' : value;
  const last = findDivisions(words, home).at(-1);
  const rest = last === undefined ? words : words.slice(last.span.end);
  const cut = trimOpener(rest);
  // 村里的|书记 is the village's.
  const trimmed = cut === rest || cut.length > BARE_POST ? cut : (LOWER.exec(rest.slice(0, rest.length - cut.length))?.[1] ?? '') + cut;
  if (last === undefined || trimmed !== rest || rest === '') return { kind, words: trimmed === '' ? words : trimmed, place: null };
  const place = readPlace(last.divisions, home);
  return { kind, words: addLevel(rest, place?.name ?? words.slice(last.span.start, last.span.end)), place: place?.path ?? null };
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

/** 副县长赵文、钱武|、孙立; 县领导:赵文、钱武|: the label or shared post at the head of a list of names, none between them but names. */
function readListHead(text: string, start: number, hasGap: FoldedText['hasGap'], home: PlacePath, dated: boolean): Station[] {
  const { stations } = loadSideWords();
  // Where an item ends that closes at `at`: before the 、, or at the gap of a list set with spaces; -1 where there is none.
  if (text.charAt(start - 1) === ':') return readListLabel(text, start - 1, home, dated);
  const endBefore = (at: number): number => (text.charAt(at - 1) === '、' ? skipBracketBack(text, at - 1) : hasGap(at) && /[\p{Script=Han})]/u.test(text.charAt(at - 1)) ? skipBracketBack(text, at) : -1);
  let end = endBefore(start);
  while (end > 0 && start - end < LIST_REACH) {
    let from = end;
    while (from > 0 && (isHan(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '·') && (from === end || !hasGap(from))) from -= 1;
    if (text.charAt(from - 1) === ':') return readListLabel(text, from - 1, home, dated);
    const item = text.slice(from, end);
    const whole = matchBefore(stations, text, end);
    if (whole !== null && whole.value !== 'role' && item.length > whole.length) return SHARED.test(item) ? [readStation(item, 'post', home)] : [];
    if (item.length > 3) {
      for (const size of item.includes('·') ? DOTTED_SIZES : [3, 2, 4]) {
        const word = matchBefore(stations, text, end - size);
        if (word === null || end - size - word.length < from) continue;
        const words = text.slice(from, end - size);
        if (word.value === 'role') return [{ kind: 'role', words: text.slice(end - size - word.length, end - size), place: null }];
        return SHARED.test(words) ? [readStation(words, word.value, home)] : [];
      }
    }
    if (item.length > 12) return [];
    end = endBefore(from);
  }
  return [];
}

/**
 * What the label that ends at `at`, before its colon, says of everybody in its list: that they lead (县领导:, 出席会议的有:), that they are
 * somebody else (获奖选手:), that they followed on each other if their years are told (县长:赵文(—2022年)、…), nothing (名单如下:), or else that they are a class, a ward, a team (高三(2)班:, 骨科:), in which nobody holds a post.
 */
function readListLabel(text: string, at: number, home: PlacePath, dated = false): Station[] {
  let from = at;
  while (from > 0 && at - from < LABEL_REACH && !'。，、；:,;\n'.includes(text.charAt(from - 1))) from -= 1;
  const label = text.slice(from, at);
  const { stations, acts, civilEvents, officeLabels, gatherings } = loadSideWords();
  const holds = (words: Lexicon<unknown>): boolean => {
    for (let i = from; i < at; i += 1) if (matchAt(words, text, i) !== null) return true;
    return false;
  };
  const list = label.slice(0, label.length - (LABEL_TAIL.exec(label)?.[0].length ?? 0));
  const word = matchBefore(stations, text, from + list.length);
  if (word === null || word.length < 2) {
    const civil = label !== '' && holds(civilEvents);
    if (!civil && (holds(acts) || holds(officeLabels))) return [{ kind: holds(officeLabels) ? 'act' : 'part', words: label, place: null }];
    return label === '' || (!civil && holds(gatherings)) ? [] : [{ kind: 'entry', words: label, place: null }];
  }
  if (word.value === 'role') return [{ kind: 'role', words: label, place: null }];
  return dated || SHARED.test(list) ? [readStation(list, 'post', home)] : [];
}

/**
 * A name that is a cell of its own in a row without a word of prose (赵文 钱武 孙立; 3 赵文 50): what the label above the rows says,
 * if it ends with a colon; without one the rows are of voters, donors, candidates. Null where the name stands in prose, or nothing above.
 */
function readRowHead(folded: FoldedText, start: number, end: number, home: PlacePath): Station[] | null {
  const { text, hasGap } = folded;
  const isEdge = (at: number, beside: number): boolean => hasGap(at) || beside < 0 || beside >= text.length || text.charAt(beside) === '\n';
  if (!isEdge(start, start - 1) || !isEdge(end, end)) return null;
  const [from, to] = [findLineStart(folded, start), findLineEnd(folded, end)];
  if (to - from > ROW_REACH || PROSE.test(text.slice(from, to)) || (start === from && end === to)) return null;
  // Rows with which the text begins may be a piece of a page, whose label stands in the piece before.
  if (from === 0) return null;
  for (let at = from; from - at < ROWS_REACH; ) {
    const stop = text.charAt(at - 1) === '\n' ? at - 1 : at;
    if (text.charAt(stop - 1) === ':') return readListLabel(text, stop - 1, home);
    at = findLineStart(folded, stop);
    // A note in brackets (共9名,按姓氏笔画排列) is no line of prose.
    if (!NOTE.test(text.slice(at, stop)) && PROSE.test(text.slice(at, stop))) break;
    if (at === 0) return null;
  }
  return [{ kind: 'entry', words: '', place: null }];
}

function findLineStart({ text, hasBreak }: FoldedText, at: number): number {
  let from = at;
  while (from > 0 && at - from <= ROW_REACH && text.charAt(from - 1) !== '\n' && (from === at || !hasBreak(from))) from -= 1;
  return from;
}

function findLineEnd({ text, hasBreak }: FoldedText, at: number): number {
  let to = at;
  while (to < text.length && to - at <= ROW_REACH && text.charAt(to) !== '\n' && !hasBreak(to)) to += 1;
  return to;
}

/** 赵文市长 · 赵文(县长) · 赵文,县长 · 赵文任县长 · 赵文的县长职务 · 赵文,男,…,现任县长. */
function readAfter(folded: FoldedText, end: number, home: PlacePath): Station[] {
  const { text, hasGap, hasBreak } = folded;
  const { stations } = loadSideWords();
  const direct = matchStation(text, end);
  if (direct !== null) return [readStation(text.slice(end, end + direct.length), direct.value, home)];
  // 赵文(Zhao Wen),县长: a bracket that holds no post is passed over.
  const note = /^\([^()\n]{1,24}\)(?=,)/u.exec(text.slice(end, end + LATER_REACH))?.[0] ?? '';
  if (note !== '' && matchBefore(stations, note, note.length - 1) === null) return readAfter(folded, end + note.length, home);
  const cell = readPersonCells(folded, end);
  if (cell > end) return readAfter(folded, cell, home);
  const rest = text.slice(end, end + LATER_REACH);
  const mark = /^(?: ?\| ?|[,(: ])/u.exec(rest)?.[0] ?? '';
  const isCell = mark === '' && hasGap(end) && !hasBreak(end);
  const left = LEFT_POST.exec(rest)?.[1];
  if (left !== undefined) return readItems(left, home);
  const holds = HOLDS.exec(rest.slice(mark.length))?.[0] ?? '';
  const later = mark !== '' && holds === '' ? HOLDS_LATER.exec(rest.split(/[。\n]/u)[0] ?? '') : null;
  const from = later !== null ? later.index + later[0].length : mark.length + holds.length;
  if (from === 0 && !isCell) return [];
  let chain = (rest.slice(from).split(/[,。;:()"“”\n|]/u)[0] ?? '').trimEnd();
  for (let i = 1; isCell && i < chain.length; i += 1) if (hasGap(end + from + i)) chain = chain.slice(0, i);
  return readItems(holds === '' ? chain : cutBehindPost(chain), home);
}

/** 赵文当|县委书记|那几年…, 赵文任|县长|以来…: where the clause goes on behind the post. */
function cutBehindPost(chain: string): string {
  const { stations } = loadSideWords();
  if (matchBefore(stations, chain, chain.length) !== null) return chain;
  for (let i = 0; i < chain.length && i < POST_REACH; i += 1) {
    const word = matchAt(stations, chain, i);
    if (word !== null && word.length > 1) return chain.slice(0, i + word.length);
  }
  return chain;
}

/** Is the bearer of the name that ends at `end` given a post there, or relieved of one: 赵文为副县长, 赵文任县长, 赵文的副县长职务? */
export function isGivenPost(folded: FoldedText, end: number): boolean {
  const rest = folded.text.slice(end, end + LATER_REACH);
  return (HOLDS.test(rest) || LEFT_POST.test(rest)) && readAfter(folded, end, []).some(({ kind }) => kind === 'post');
}

/** Cells of a table that say what a person is, and no post: 赵文 男 汉族|宝丰县委书记. The end of the last one; `end` where there is none. */
function readPersonCells(folded: FoldedText, end: number): number {
  const { text, hasGap } = folded;
  if (!hasGap(end)) return end;
  const after = readSex(folded, end);
  const people = /^[\p{Script=Han}]{1,5}族/u.exec(text.slice(after, after + 6))?.[0].length ?? 0;
  return people > 0 && hasGap(after) && hasGap(after + people) ? after + people : after;
}

/** The posts of a chain: 县委副书记、县长. */
function readItems(chain: string, home: PlacePath): Station[] {
  return chain.split('、').flatMap((item) => {
    const word = matchBefore(loadSideWords().stations, item, item.length);
    return word === null || item.length < 2 ? [] : [readStation(item, word.value, home)];
  });
}
