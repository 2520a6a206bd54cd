// Reads the pieces a printed date is made of, at one place of a text: a number, a unit, white space between them.
// It looks only forward and only a few characters far, so that findDates stays linear. Not here: which dates there are.
import { hasUnit, readCharSet } from './char-set';
import { CHINESE_NUMERALS, digitValue, isChineseNumeral, readNumeral } from './numerals';

/** A number as it stands; `digits` is its length in characters. */
export interface NumberPiece {
  readonly value: number;
  readonly end: number;
  readonly digits: number;
  readonly chinese: boolean;
}

/** What stands between 年 and the zero of a year set in Chinese digits: 二○二三, 二〇二三, 二零二三. */
const ROUND_ZEROS = '○〇零ＯO';
const LONGEST_NUMBER = 8;

/** First place at or after `at` that is no plain space; at most four spaces are passed over. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < at + 4 && (text[i] === ' ' || text[i] === '\u3000' || text[i] === '\u00a0')) i++;
  return i;
}

const dateDigits = readCharSet(`0123456789０１２３４５６７８９${CHINESE_NUMERALS}${ROUND_ZEROS}`);

/** Is a unit of a date's number (Arabic or Chinese, 正 and 元 not) at `at`? */
export function isDateDigit(text: string, at: number): boolean {
  return at < text.length && hasUnit(dateDigits, text.charCodeAt(at));
}

/** End of the run of date digits that starts at `at`. */
export function endOfDigits(text: string, at: number): number {
  let i = at;
  while (i < text.length && isDateDigit(text, i)) i++;
  return i;
}

/** The number at `at`: a run of Arabic or of Chinese digits, at most eight long; null when none or a longer one stands there. */
export function readNumberPiece(text: string, at: number): NumberPiece | null {
  let i = at;
  if (digitValue(text.charCodeAt(i)) >= 0) {
    let value = 0;
    for (; digitValue(text.charCodeAt(i)) >= 0; i++) {
      if (i - at >= LONGEST_NUMBER) return null;
      value = value * 10 + digitValue(text.charCodeAt(i));
    }
    return { value, end: i, digits: i - at, chinese: false };
  }
  let written = '';
  for (; i < text.length; i++) {
    const character = text[i] ?? '';
    if (!isChineseNumeral(character) && !ROUND_ZEROS.includes(character)) break;
    if (written.length >= LONGEST_NUMBER) return null;
    written += ROUND_ZEROS.includes(character) ? '〇' : character;
  }
  const value = written === '' ? null : readNumeral(written);
  return value === null ? null : { value, end: i, digits: written.length, chinese: true };
}

/** The number at `at` with one of `units` behind it (spaces allowed before both); null when that is not there. */
export function readUnit(text: string, at: number, units: string): { piece: NumberPiece; unit: string; start: number; end: number } | null {
  const start = skipSpaces(text, at);
  const piece = readNumberPiece(text, start);
  if (!piece) return null;
  const unitAt = skipSpaces(text, piece.end);
  const unit = text[unitAt] ?? '';
  return unit !== '' && units.includes(unit) ? { piece, unit, start, end: unitAt + 1 } : null;
}
