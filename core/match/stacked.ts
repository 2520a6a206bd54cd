// Tables whose cells stand below each other, a line each, as a page of leaders or a register comes out of its columns: 赵文⏎县委书记⏎主持县委全面
// 工作⏎钱武⏎县长…; 县长⏎赵文⏎副县长⏎钱武. Offsets are UTF-16 units of the text in matching form.
import { HEAD_CELLS } from '../gazetteer/leader-columns';
import { isSurname, surnameTier } from '../gazetteer/surnames';
import type { PlacePath, Station } from '../model';
import { matchBefore, splitWords } from '../text/lexicon';
import { loadSideWords } from './side-words';
import type { FoldedText } from './sides';
import { readItems } from './station-words';

/** A line with what stands in it, without the space at its edges. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A title line is so long at most; one of prose is longer, or has other marks in it than these. */
const LONGEST_TITLE = 28;
const LONGEST_LINE = 120;
const NO_TITLE = /[^\p{Script=Han}·()、]/u;
const NO_POST = /(?:领导|领导同志|领导干部|班子|成员|名单|首长)$/u;
const NAME = /^\p{Script=Han}{2,4}$/u;
/** Of these a body's name ends, though it begin with a surname: 纪委, 党政办. */
const NO_NAME = /[委府会部办局院室协处]$/u;
/** 赵文⏎(宝丰县县长): a note that has its line to itself is of the name above it. */
const NOTE = /^\(([^()]+)\)$/u;
const HEADS = new Set(splitWords(HEAD_CELLS));
/** So far a list is followed to see whether its posts stand below the names or above them. */
const LIST_REACH = 600;

/** The line around `at`, null where it is a long one. */
export function readLine({ text, hasBreak }: FoldedText, at: number): Line | null {
  let from = at;
  while (from > 0 && text.charAt(from - 1) !== '\n' && !(from < text.length && hasBreak(from))) if (at - (from -= 1) > LONGEST_LINE) return null;
  let to = at;
  while (to < text.length && text.charAt(to) !== '\n' && (to === from || !hasBreak(to))) if ((to += 1) - from > LONGEST_LINE) return null;
  const words = text.slice(from, to);
  const begin = from + words.length - words.trimStart().length;
  return { from: begin, to: begin + words.trim().length, words: words.trim() };
}

/** The next line above one that has anything in it; null at the beginning of the text and above it a long one. */
export function readAbove(folded: FoldedText, { from }: Line): Line | null {
  let at = from;
  while (at > 0 && (folded.text.charAt(at - 1) === '\n' || folded.text.charAt(at - 1) === ' ')) at -= 1;
  return at === 0 ? null : readLine(folded, at - 1);
}

/** The same below. */
export function readBelow(folded: FoldedText, { to }: Line): Line | null {
  let at = to;
  while (at < folded.text.length && (folded.text.charAt(at) === '\n' || folded.text.charAt(at) === ' ')) at += 1;
  return at === folded.text.length ? null : readLine(folded, at);
}

/**
 * The post or role of the bearer of the name at `start`–`end` that has its line to itself, as the line below or above it tells; null where there
 * is none, and an entry of which nothing is known where it is another's or nobody can tell whose.
 */
export function readStacked(folded: FoldedText, start: number, end: number, home: PlacePath): Station[] | null {
  const line = readLine(folded, start);
  if (line === null || line.from !== start || line.to !== end) return null;
  const [above, below] = [readAbove(folded, line), readBelow(folded, line)];
  const note = NOTE.exec(below?.words ?? '')?.[1];
  if (note !== undefined && isTitle({ from: 0, to: 0, words: note })) return readItems(note, home);
  const [isAbove, isBelow] = [isTitle(above), isTitle(below)];
  if (!isAbove && !isBelow) return null;
  // A title above may be that of the name above it: 赵文⏎县长⏎|钱武|⏎….
  const first = isAbove ? followList(folded, line, readAbove) : 'name';
  const last = isBelow ? followList(folded, line, readBelow) : 'name';
  if (first === 'title' && last === 'name') return readItems(above?.words ?? '', home);
  if (first === 'name' && last === 'title') return readItems(below?.words ?? '', home);
  return [{ kind: 'entry', words: '', place: null }];
}

/** What a list in which names and titles take turns ends with in one direction; null where it is too long to tell. */
function followList(folded: FoldedText, line: Line, step: typeof readAbove): 'name' | 'title' | null {
  for (let name = line; Math.abs(name.from - line.from) < LIST_REACH; ) {
    const title = step(folded, name);
    if (title === null || !isTitle(title)) return 'name';
    const next = step(folded, title);
    if (next === null || !isName(next)) return 'title';
    name = next;
  }
  return null;
}

function isTitle(line: Line | null): boolean {
  if (line === null || line.words.length > LONGEST_TITLE || NO_TITLE.test(line.words) || NO_POST.test(line.words)) return false;
  return (matchBefore(loadSideWords().stations, line.words, line.words.length)?.length ?? 0) > 1;
}

function isName({ words }: Line): boolean {
  if (words.includes('·')) return true;
  const bears = NAME.test(words) && (isSurname(words.slice(0, 2)) || (words.length < 4 && (surnameTier(words.charAt(0)) ?? 'odd') !== 'odd'));
  return bears && !NO_NAME.test(words) && !NO_POST.test(words) && !HEADS.has(words) && !isTitle({ from: 0, to: 0, words });
}
