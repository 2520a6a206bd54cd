// Whether a line ends a credit: by itself, or one that the line above begins.
import { findClosingCredit } from './bylines';
import { endsSentence } from './line-ends';
import type { Unit } from './units';

/** A cheap look: the line ends in a bracket or a label, or words stand apart at its end. */
export function mayEndInCredit(plain: string, raw: string): boolean {
  return /[）摄图文道稿辑影理拍绘画]$/.test(plain) || (raw.length !== plain.length && /\s\S{1,6}$/.test(raw.slice(-12)));
}

/** True when `above` opens a bracket that `below` closes before opening another. */
function closesBracket(above: string, below: string): boolean {
  const open = above.lastIndexOf('（');
  const shut = below.indexOf('）');
  return open >= 0 && open > above.lastIndexOf('）') && shut >= 0 && (below.indexOf('（') < 0 || below.indexOf('（') > shut);
}

/** Units of the longest bracket that is broken over two lines: the meeting that passed a list of posts. */
const longestBracket = 48;

/** True when a line ends the bracket or the credit that the line above begins. */
export function endsCredit(above: Unit | undefined, unit: Unit, byline: 'sure' | 'maybe' | null): boolean {
  if (above === undefined || unit.em > 16 || unit.vertical || above.vertical) return false;
  if (closesBracket(above.plain.slice(-longestBracket), unit.plain)) return true;
  if (byline === 'sure' && endsSentence(above.plain)) return false;
  const raw = unit.lines[0]?.raw ?? '';
  if (!mayEndInCredit(unit.plain, raw)) return false;
  const tail = (above.lines[0]?.raw ?? '').slice(-60);
  const credit = findClosingCredit(tail + raw);
  return credit !== null && credit.start < tail.length;
}
