// Takes the typesetter's white space out of one line: characters set apart to fill a row (王 代 强 到 洁 石 集 团), a number
// set off from its unit (2 月底). Space that parts two things stays: halves of a headline, names and tasks of a byline.
import type { OffsetMap } from '../model/text';
import { isSurname } from '../gazetteer/surnames';
import { digitValue } from './numerals';
import { OffsetMapBuilder } from './offset-map';
import { isHan } from './script';

const OPENERS = '（《〈【〔“‘「『';
const CLOSERS = '）》〉】〕”’」』';
const HAN = /\p{Script=Han}/u;
const STOPS = '，。、；：！？';

/** A run of characters without white space, and the width of the white space before it (full width counts two). */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

/** The line cut at white space (plain, no-break, full width, tab). */
function cutRuns(line: string): Run[] {
  const runs: Run[] = [];
  let gap = 0;
  for (let i = 0; i < line.length; ) {
    const width = spaceWidth(line.charCodeAt(i));
    if (width > 0) {
      gap += width;
      i++;
      continue;
    }
    const start = i;
    while (i < line.length && spaceWidth(line.charCodeAt(i)) === 0) i++;
    runs.push({ start, end: i, gap });
    gap = 0;
  }
  return runs;
}

function spaceWidth(unit: number): number {
  if (unit === 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a)) return 1;
  return unit === 0x3000 || unit === 0x09 ? 2 : 0;
}

/**
 * How wide the gaps are by which the line is set apart: 0 when it is not. It is set apart when more neighbouring Han stand
 * apart than together, at least three times, or when nearly all runs are single characters (2 0 2 3 年); the most
 * frequent width is the typesetter's, wider gaps part real things.
 */
function spreadWidth(line: string, runs: readonly Run[]): number {
  let together = 0;
  const singles = runs.filter(isSingle).length;
  const scattered = singles > 3 && singles * 5 >= runs.length * 4;
  const apart = new Map<number, number>();
  for (const [i, run] of runs.entries()) {
    for (let at = run.start + 1; at < run.end; at++) if (isHan(line.charCodeAt(at)) && isHan(line.charCodeAt(at - 1))) together++;
    const before = runs[i - 1];
    const countable = before && ((isHan(line.charCodeAt(before.end - 1)) && isHan(line.charCodeAt(run.start))) || scattered);
    if (countable) apart.set(run.gap, (apart.get(run.gap) ?? 0) + 1);
  }
  let width = 0;
  let most = 2;
  for (const [gap, times] of apart) if (times > most) [width, most] = [gap, times];
  return most > together && HAN.test(line) ? width : 0;
}

/** The line without its inner white space, and the map back; a gap that stays is one plain space. Ends are trimmed. Linear. */
export function closeSpaces(line: string): { text: string; map: OffsetMap } {
  const runs = cutRuns(line);
  const spread = spreadWidth(line, runs);
  // A masthead has none of these; text has, in whatever width it is set.
  const sentence = /[，。；]|\p{Script=Han}[,;]\s*\p{Script=Han}/u.test(line);
  const map = new OffsetMapBuilder();
  let text = '';
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1];
    if (before && !isInner(line, runs, i, spread, sentence)) {
      text += ' ';
      map.push(1, before.end);
    }
    text += line.slice(run.start, run.end);
    map.push(run.end - run.start, run.start);
  }
  return { text, map: map.build() };
}

/** Is the gap before run `i` only the typesetter's? */
function isInner(line: string, runs: readonly Run[], i: number, spread: number, sentence: boolean): boolean {
  const [before, run] = [runs[i - 1], runs[i]];
  if (!before || !run) return false;
  const left = line.charAt(before.end - 1);
  const right = line.charAt(run.start);
  if (OPENERS.includes(left) || STOPS.includes(left) || CLOSERS.includes(right) || STOPS.includes(right)) return true;
  if (left === '）' || right === '（' || left === '·' || right === '·') return true;
  const kinds = `${kindOf(left)}${kindOf(right)}`;
  if (spread > 0 && kinds !== 'LL') return run.gap <= spread && (kinds !== 'DD' || (isSingle(before) && isSingle(run)));
  if (kinds === 'HH') return isSpacedName(line, runs, i) || (sentence && run.gap === 1 && isStray(line, runs, i));
  if (run.gap > 1) return false;
  // 力争 2 月底: space on both sides of a number is a habit of setting, on one side it may part a date from a weekday.
  if (kinds === 'HD' || kinds === 'HL') return sentence || (isFigure(line, run) && opensGap(line, runs[i + 1]));
  if (kinds === 'DH' || kinds === 'LH') return sentence || (isFigure(line, before) && (before.gap > 0 || before.start === 0));
  return false;
}

/** Does white space and a Han follow, so that the run between is a number set off on both sides? */
function opensGap(line: string, next: Run | undefined): boolean {
  return next !== undefined && next.gap === 1 && isHan(line.charCodeAt(next.start));
}

/** Is the run a number or a Latin word from end to end, or nearly so (120, 5G, 8.6%)? */
function isFigure(line: string, run: Run): boolean {
  return 'DL'.includes(kindOf(line.charAt(run.start))) && !isHan(line.charCodeAt(run.end - 1));
}

function isSingle(run: Run | undefined): boolean {
  return run !== undefined && run.end - run.start === 1;
}

/**
 * Single characters in a row are one thing set apart within a line that is not (记者 王 浩); across a wide gap only a
 * surname and its one given character are, as papers align short names with long ones (a gap of full width between 王 and 浩).
 */
function isSpacedName(line: string, runs: readonly Run[], i: number): boolean {
  const [before, run] = [runs[i - 1], runs[i]];
  if (!isSingle(before) || !isSingle(run) || !before || !run) return false;
  if (run.gap === 1) return true;
  return run.gap === 2 && isSurname(line.charAt(before.start)) && !isSingle(runs[i - 2]) && !isSingle(runs[i + 1]);
}

/** Words that part the names of a credit, and what a notice begins with: there white space means something. */
const PARTED = /记者|通讯员|摄|报道|供稿|撰稿|本报讯|编辑|责编|[一二三四五六七八九十]、|[|｜/●■◆▲★☆◇□○△]/u;
const MOST_STRAYS = 3;

/** A gap or two that scanning left inside a sentence: 何志强对企业董事 长弓 爱军说。 */
function isStray(line: string, runs: readonly Run[], i: number): boolean {
  return runs.length <= MOST_STRAYS + 1 && i > 0 && line.length >= 12 && !PARTED.test(line);
}

/** H Han, D digit, L Latin letter, O anything else. */
function kindOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (isHan(unit)) return 'H';
  if (digitValue(unit) >= 0) return 'D';
  return /[A-Za-z]/.test(character) ? 'L' : 'O';
}
