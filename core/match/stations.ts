// The posts and roles that a text puts beside a name: before it (宝丰县委副书记、县长赵文), after it (赵文市长; 赵文,县长; 赵文任县长),
// at the head of its list (副县长赵文、钱武; 县领导赵文、钱武). Offsets are UTF-16 units of the text in matching form.
import { findDivisions } from '../gazetteer/divisions';
import type { PlacePath, Station } from '../model';
import { matchBefore } from '../text/lexicon';
import { isHan } from '../text/script';
import { loadSideWords } from './side-words';
import { readAct } from './acts';
import { readAfter } from './behind-name';
import { readColumnHead } from './columns';
import { readEnglishPost } from './english-posts';
import { readAnew, readLifeNote } from './life-notes';
import { readListHead, readRowHead, readTermHead } from './list-heads';
import { readTerm } from './sentence-date';
import { isOfMine } from './sentence-standing';
import { readStacked } from './stacked';
import { readAge, readCall, readSex, skipToStation } from './sides';
import type { FoldedText } from './sides';
import { readPlace, readStation } from './station-words';

const REACH = 48;
const BREAKS = '。！？!?;；,:"“”《》<>()[]【】|/\n0123456789%';
/** 赵文(2016年—2022年): how long he held the post of the list. */
const TERM = /^\([^()]{0,16}年[^()]{0,12}\)/u;
const TERM_REACH = 32;

/** Everything that the text says of the bearer of the name at `start`–`end`; empty when it says nothing. */
export function readStations(folded: FoldedText, start: number, end: number, home: PlacePath): Station[] {
  const { text, hasGap } = folded;
  // In a row of a table the row says who he is, not the end of the row above.
  const row = folded.hasBreak(start) && hasGap(end) && !folded.hasBreak(end) ? readAfter(folded, end, home) : [];
  if (row.length > 0) return row;
  const spoken = isSpoken(folded, start, end);
  const before = spoken ? [] : readChain(text, skipToStation(text, start), home);
  const list = spoken || before.length > 0 ? [] : readListHead(text, start, hasGap, home, TERM.test(text.slice(end, end + TERM_REACH)));
  const note = (stations: Station[]): Station[] => {
    const words = readLifeNote(folded, end);
    return words === '' ? stations : [...stations, { kind: 'note', words, place: null }];
  };
  const said = [...before, ...list, ...placeAll(readAfter(folded, end, home), text, start, home)];
  if (said.length > 0) return note(said);
  const english = readEnglishPost(text, start, end, home);
  if (english !== null) return [english];
  const termHead = readTerm(text, start, end) === null ? [] : readTermHead(folded, start, home);
  if (termHead.length > 0) return termHead;
  const stacked = readStacked(folded, start, end, home);
  if (stacked !== null) return note(stacked);
  const column = readColumnHead(folded, start, end);
  if (column !== null) return note([column]);
  const rowHead = readRowHead(folded, start, end, home);
  if (rowHead !== null) return rowHead;
  const called = readCall(text, start) ?? (text.slice(end, readSex(folded, end)) || readAge(text, end) || readAnew(text, end));
  if (called !== '') return note([{ kind: 'entry', words: called, place: null }]);
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
  const place = last?.span.end === before.length ? readPlace(last.divisions, home, last.span.end - last.span.start) : undefined;
  return place === undefined ? stations : stations.map((station) => (station.place === null ? { ...station, place: place.path } : station));
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

