// Punctuation of broken print made what it stands for, at the same length: a half-width stop between Chinese characters is a
// full stop, or the dot of a name; ASCII quotes are paired. What the text says is not judged here.
import { isHan } from '../text/script';
import { matchAt, matchBefore } from '../text/lexicon';
import { PARTS } from './words';

/** May stand before a half-width stop that ends a sentence. */
const BEFORE_STOP = '"”\')]》」%';
/** May follow one. */
const AFTER_STOP = '"“”\'([《「\n ●▲△';

/** The folded text with its half-width stops settled. As long as `s`; linear. */
export function settleStops(s: string): string {
  if (!s.includes('.')) return s;
  let settled = '';
  let from = 0;
  for (let at = s.indexOf('.'); at !== -1; at = s.indexOf('.', at + 1)) {
    const mark = readStop(s, at);
    if (mark === '.') continue;
    settled += s.slice(from, at) + mark;
    from = at + 1;
  }
  return settled + s.slice(from);
}

/** 买买提.吐尔逊 is a name, 进行督查.县委书记 two sentences, 3.2 a number. */
function readStop(s: string, at: number): string {
  const before = s.charCodeAt(at - 1);
  const after = s.charCodeAt(at + 1);
  const closes = at + 1 >= s.length || AFTER_STOP.includes(s.charAt(at + 1));
  if (isHan(before) && isHan(after)) return matchBefore(PARTS, s, at) !== null && matchAt(PARTS, s, at + 1) !== null ? '·' : '。';
  const isDigit = before >= 48 && before <= 57;
  if (isHan(before) || isDigit || (at > 0 && BEFORE_STOP.includes(s.charAt(at - 1)))) return closes || isHan(after) ? '。' : '.';
  return '.';
}
