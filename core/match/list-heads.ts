// What stands at the head of a list of names (县领导:赵文、钱武; 副县长赵文、钱武) or above its rows, said of everybody in it. Offsets are
// UTF-16 units of the text in matching form.
import { CONGRESSES_BELOW, MASS_BODIES, OTHER_COMMITTEES } from '../gazetteer/boundary';
import { rankOfTitle } from '../identity/titles';
import type { PlacePath, Station } from '../model';
import { matchAt, matchBefore, splitWords } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';
import { isHan } from '../text/script';
import { loadSideWords } from './side-words';
import { skipBracketBack } from './sides';
import type { FoldedText } from './sides';
import { PLURAL, readItems, readStation, SHARED } from './station-words';

const LIST_REACH = 120;
/** Lengths of names with a dot: 玉素甫·库尔班. */
const DOTTED_SIZES = [5, 6, 7, 8, 9, 10, 11, 12, 13];
const LONGEST_NAME = 4;
const LABEL_REACH = 14;
/** 捐款的校友|有:, 获奖选手|如下:. */
const LABEL_TAIL = /(?:的?有|如下|包括|分别是|名单|[是为])$/u;
/** A row of a table or of names: so long at most, none of these in it; how far above it its label may stand. */
const ROW_REACH = 60;
const PROSE = /[，。；！？,;!?]/u;
const NOTE = /^\([^()]*\)$/u;
const ROWS_REACH = 400;
const LONGEST_HEADING = 16;
const PRESIDIUM = /主席团(?:成员|委员|常务主席|执行主席|常务委员会委员)?$|(?:常务|执行)主席$/u;
/** So far above the label of a presidium it is told whose congress it is; of these it is none of a place's leaders. */
const CONGRESS_REACH = 300;
const OTHER_CONGRESS = new RegExp([OTHER_COMMITTEES, MASS_BODIES, CONGRESSES_BELOW].flatMap(splitWords).filter((word) => word.length > 1).join('|'), 'u');
const YEARS = /(?:19|20)\d{2}/u;
const NO_HEADING = /[^\p{Script=Han}·()、]/u;

/** 副县长赵文、钱武|、孙立; 县领导:赵文、钱武|: the label or shared post at the head of a list of names, none between them but names. */
export function readListHead(text: string, start: number, hasGap: FoldedText['hasGap'], home: PlacePath, dated: boolean): Station[] {
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
        return SHARED.test(words) ? [readStation(words, word.value, home)] : PLURAL.test(words) ? [{ kind: 'entry', words, place: null }] : [];
      }
    }
    // Between the names of a list stands nothing else: 常务副县长 某某公司 赵文 is a row of a table.
    if (item.length > 12 || (item.length > LONGEST_NAME && !item.includes('·'))) return [];
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
  // 网格员:赵文、钱武 are all that; of 县长:赵文、钱武 only the first may be.
  return dated || SHARED.test(list) || rankOfTitle(list) !== 'leader' ? [readStation(list, 'post', home)] : [];
}

/**
 * A name that is a cell of its own in a row without a word of prose (赵文 钱武 孙立; 3 赵文 50): what the label above the rows says,
 * if it ends with a colon; without one the rows are of voters, donors, candidates. Null where the name stands in prose, or nothing above.
 */
export function readRowHead(folded: FoldedText, start: number, end: number, home: PlacePath): Station[] | null {
  const { text, hasGap } = folded;
  const isEdge = (at: number, beside: number): boolean => hasGap(at) || beside < 0 || beside >= text.length || text.charAt(beside) === '\n';
  if (!isEdge(start, start - 1) || !isEdge(end, end)) return null;
  const [from, to] = [findLineStart(folded, start), findLineEnd(folded, end)];
  if (start === from && end === to) return readHeading(folded, start, home);
  if (to - from > ROW_REACH || PROSE.test(text.slice(from, to))) return null;
  // Rows with which the text begins may be a piece of a page, whose label stands in the piece before.
  if (from === 0) return null;
  for (let at = from; from - at < ROWS_REACH; ) {
    const stop = text.charAt(at - 1) === '\n' ? at - 1 : at;
    at = findLineStart(folded, stop);
    if (text.charAt(stop - 1) === ':') {
      // 主席团(共21人,按姓氏笔画为序):
      const label = findOfficeLabel(text, at, stop - 1);
      return label === null ? readListLabel(text, stop - 1, home) : readOffice(text, label, home);
    }
    const label = findOfficeLabel(text, at, stop);
    if (label !== null) return readOffice(text, label, home);
    // A note in brackets (共9名,按姓氏笔画排列) is no line of prose.
    if (!NOTE.test(text.slice(at, stop)) && PROSE.test(text.slice(at, stop))) break;
    if (at === 0) return null;
  }
  return [{ kind: 'entry', words: '', place: null }];
}

/** Where in the line `from`–`to` a label of those who lead ends, if the line is nothing else: 主席团, 主席团(共9名,按姓氏笔画排列), 宝丰县…主席团常务主席名单. */
function findOfficeLabel(text: string, from: number, to: number): number | null {
  const line = text.slice(from, to).trimEnd();
  const open = line.indexOf('(');
  const label = (open > 0 && NOTE.test(line.slice(open)) ? line.slice(0, open) : line).replace(/名单$/u, '');
  const end = from + label.length;
  if (PRESIDIUM.test(label)) return end;
  return label !== '' && label.length <= LONGEST_HEADING && matchBefore(loadSideWords().officeLabels, text, end) !== null ? end : null;
}

/** What the label of those who lead that ends at `end` says of the rows below it. A league's or a union's congress has a presidium as well. */
function readOffice(text: string, end: number, home: PlacePath): Station[] {
  const label = PRESIDIUM.exec(text.slice(Math.max(0, end - LABEL_REACH), end))?.[0];
  if (label === undefined) return readListLabel(text, end, home);
  const above = text.slice(Math.max(0, end - CONGRESS_REACH), end);
  return [{ kind: OTHER_CONGRESS.test(above) ? 'entry' : 'act', words: label, place: null }];
}

/** 市长⏎赵文⏎: a line that is a post and nothing else, above a name that has its line to itself. Null where there is none. */
function readHeading(folded: FoldedText, start: number, home: PlacePath): Station[] | null {
  if (start === 0) return null;
  const line = folded.text.slice(findLineStart(folded, start - 1), start - 1).trim();
  const word = matchBefore(loadSideWords().stations, line, line.length);
  if (word === null || word.length < 2 || line.length > LONGEST_HEADING || NO_HEADING.test(line)) return null;
  return readItems(line, home);
}

/** 历任县长⏎赵文(1950—1953)⏎钱武(1953—1956): the post above rows of which each bears its years; none where nothing of the kind is above. */
export function readTermHead(folded: FoldedText, start: number, home: PlacePath): Station[] {
  let at = findLineStart(folded, start);
  for (const first = at; at > 0 && first - at < ROWS_REACH; ) {
    const above = readHeading(folded, at, home);
    if (above !== null) return above;
    const before = findLineStart(folded, at - 1);
    if (!YEARS.test(folded.text.slice(before, at))) break;
    at = before;
  }
  return [];
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
