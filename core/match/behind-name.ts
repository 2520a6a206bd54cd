// The posts that stand behind a name: 赵文市长 · 赵文(县长) · 赵文,县长 · 赵文:县长 · 赵文任县长 · 赵文,男,…。现任县长. Offsets are UTF-16 units of
// the text in matching form.
import type { PlacePath, Station } from '../model';
import { matchAt, matchBefore } from '../text/lexicon';
import { loadSideWords } from './side-words';
import { matchStation, readSex } from './sides';
import type { FoldedText } from './sides';
import { readItems, readStation } from './station-words';

/** Between a name and the post it is said to hold: 赵文任县长, 赵文,男,1970年生,现任县长. */
const HOLDS = /^(?:同志)?(?:不再担任|不再兼任|不再任|卸任|辞去|辞任|免去|现任|时任|曾任|历任|兼任|担任|继任|接任|调任|转任|改任|升任|就任|代理|署理|当选为|当选|出任|任|系|为|是|当了|当上|当过|当|做了|做|升任|提任|晋升为|提拔为)/u;
/** 免去赵文的县长职务. */
const LEFT_POST = /^的([\p{Script=Han}、]{2,30}?)(?:一职|职务)/u;
const HOLDS_LATER = /(?:现任|时任)/u;
const LATER_REACH = 60;
/** 赵文,男,汉族,…。曾任县委副书记,现任县长: a life tells what he is and was, in its sentences or at the beginning of the next line. */
const LIFE_TELLS = /(?:^|[,。;；\n])(?:现任|时任|曾任|历任)/gu;
const LIFE_GOES_ON = /^(?:现任|曾任|历任)/u;
const LIFE_REACH = 240;
const NEXT_LIFE = /[,(][男女][,)]/gu;
/** 赵文:县长,您看…: he speaks to one. */
const ADDRESSED = /^[^副]{2,3}$/u;
const POST_REACH = 16;

/** 赵文市长 · 赵文(县长) · 赵文,县长 · 赵文任县长 · 赵文的县长职务 · 赵文,男,…,现任县长. */
export function readAfter(folded: FoldedText, end: number, home: PlacePath): Station[] {
  const { text, hasGap, hasBreak } = folded;
  const { stations } = loadSideWords();
  const direct = matchStation(text, end);
  if (direct !== null) return [readStation(text.slice(end, end + direct.length), direct.value, home)];
  // 赵文(Zhao Wen),县长: a bracket that holds no post is passed over.
  const note = /^\([^()\n]{1,24}\)(?=,)/u.exec(text.slice(end, end + LATER_REACH))?.[0] ?? '';
  if (note !== '' && matchBefore(stations, note, note.length - 1) === null) return readAfter(folded, end + note.length, home);
  const cell = readPersonCells(folded, end);
  if (cell > end) return readAfter(folded, cell, home);
  const hasSex = readSex(folded, end) > end;
  const life = hasSex ? readLife(text, end) : null;
  if (life !== null) return readItems(life, home);
  const rest = text.slice(end, end + LATER_REACH);
  const mark = /^(?: ?[|\-–—_] ?|[,(: ])/u.exec(rest)?.[0] ?? '';
  const isCell = mark === '' && hasGap(end) && !hasBreak(end);
  const left = LEFT_POST.exec(rest)?.[1];
  if (left !== undefined) return readItems(left, home);
  const holds = HOLDS.exec(rest.slice(mark.length))?.[0] ?? '';
  const later = !hasSex && mark !== '' && holds === '' ? HOLDS_LATER.exec(rest.split(/[。\n]/u)[0] ?? '') : null;
  const from = later !== null ? later.index + later[0].length : mark.length + holds.length;
  if (from === 0 && !isCell) return [];
  let chain = (rest.slice(from).split(/[,。;:()"“”\n|\-–—_]/u)[0] ?? '').trimEnd();
  if (mark === ':' && ADDRESSED.test(chain) && ',!?'.includes(rest.charAt(from + chain.length))) return [];
  for (let i = 1; isCell && i < chain.length; i += 1) if (hasGap(end + from + i)) chain = chain.slice(0, i);
  return readItems(holds === '' ? chain : cutBehindPost(chain), home);
}

/** The posts that a life tells which begins with the sex of the bearer; null where his line and the next tell none. */
function readLife(text: string, end: number): string | null {
  const life = text.slice(end, end + LIFE_REACH);
  const [line = '', next = ''] = life.slice(0, [...life.matchAll(NEXT_LIFE)][1]?.index).split('\n');
  const own = LIFE_GOES_ON.test(next) ? `${line}\n${next}` : line;
  const told = Array.from(own.matchAll(LIFE_TELLS), (tells) => (own.slice(tells.index + tells[0].length).split(/[,。;:()"“”|\n]/u)[0] ?? '').trimEnd());
  return told.length === 0 ? null : told.join('、');
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

/** Is the bearer of the name that ends at `end` given a post there, or relieved of one: 赵文为副县长, 赵文任县长, 赵文:县长, 赵文的副县长职务? */
export function isGivenPost(folded: FoldedText, end: number): boolean {
  const rest = folded.text.slice(end, end + LATER_REACH);
  return (rest.startsWith(':') || HOLDS.test(rest) || LEFT_POST.test(rest)) && readAfter(folded, end, []).some(({ kind }) => kind === 'post');
}

/** Cells of a table that say what a person is, and no post: 赵文 男 汉族|宝丰县委书记. The end of the last one; `end` where there is none. */
function readPersonCells(folded: FoldedText, end: number): number {
  const { text, hasGap } = folded;
  if (!hasGap(end)) return end;
  const after = readSex(folded, end);
  const people = /^[\p{Script=Han}]{1,5}族/u.exec(text.slice(after, after + 6))?.[0].length ?? 0;
  return people > 0 && hasGap(after) && hasGap(after + people) ? after + people : after;
}
