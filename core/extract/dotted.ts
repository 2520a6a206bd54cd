// Names with a middle dot: 玉素甫·库尔班, 旦增·罗布, 卡尔·马克思. A dot also joins slogans and columns (时政·综合, 7·19), so a
// dotted run is a name only when its parts are built like names or when a post or a list announces it.
import { DOTTED_PARTS, SOUND_CHARS } from '../gazetteer/foreign';
import { isHan } from '../text/script';
import { matchAt } from '../text/lexicon';
import type { Reading } from './reading';
import { FUNCTION, PARTS, RIGHT_WORDS } from './words';

const LONGEST_PART = 8;

/** True when a Han run of at most six characters and a dot begin at `at`. */
export function startsDotted(s: string, at: number): boolean {
  for (let i = at; i < at + LONGEST_PART + 1; i++) {
    if (s.charAt(i) === '·') return i > at;
    if (!isHan(s.charCodeAt(i))) return false;
  }
  return false;
}

/** End of the dotted name that begins at `at`; `at` when it is none. `announced`: a post, label or list stands before it. */
export function findDottedEnd(reading: Reading, at: number, announced: boolean): number {
  const { s } = reading;
  let from = at;
  let known = 0;
  let parts = 1;
  for (let i = at; ; i++) {
    if (s.charAt(i) !== '·') {
      if (isHan(s.charCodeAt(i)) && i - from < LONGEST_PART) continue;
      break;
    }
    if (isPart(s.slice(from, i))) known += 1;
    from = i + 1;
    parts += 1;
  }
  const last = findPartEnd(s, from);
  if (last === from) return at;
  if (isPart(s.slice(from, last))) known += 1;
  return announced ? (known > 0 || last - from >= 2 ? last : at) : known === parts || known >= 2 ? last : at;
}

/** Where the last part ends: the longest known part, else before the first word that follows, else two characters. */
function findPartEnd(s: string, from: number): number {
  let run = from;
  while (run < s.length && run - from < LONGEST_PART && isHan(s.charCodeAt(run))) run += 1;
  const part = matchAt(PARTS, s, from);
  if (part) {
    // A known part may go on (买买提明): as long as the characters only stand for sounds and no verb begins.
    return from + part.length;
  }
  let sounds = from;
  while (sounds < run && SOUND_CHARS.has(s.charAt(sounds)) && !(sounds > from && isVerbAt(s, sounds))) sounds += 1;
  if (sounds - from >= 2) return sounds;
  if (run - from < LONGEST_PART) {
    let clean = true;
    for (let i = from + 1; i < run; i++) if (matchAt(RIGHT_WORDS, s, i)) clean = false;
    if (clean && run - from <= 5) return run;
  }
  for (let end = from + 2; end <= Math.min(run, from + 5); end++) {
    if (end === run || matchAt(RIGHT_WORDS, s, end) !== null) return end;
  }
  return Math.min(run, from + 2);
}

/** A part of a name: listed, or all characters that stand for sounds. */
function isPart(part: string): boolean {
  if (part.length === 0 || part.length > LONGEST_PART) return false;
  if (DOTTED_PARTS.has(part)) return true;
  let sounds = 0;
  for (const character of part) {
    if (FUNCTION.has(character) && !SOUND_CHARS.has(character)) return false;
    if (SOUND_CHARS.has(character)) sounds += 1;
  }
  return sounds === part.length || (part.length >= 3 && sounds >= part.length - 1);
}

function isVerbAt(s: string, at: number): boolean {
  const word = matchAt(RIGHT_WORDS, s, at);
  return word !== null && word.length > 1 && word.value !== 'common';
}

/**
 * End of a name without a dot that is made of parts of such names: 斯琴高娃, 才让太, 宝音德力格尔. `at` when none begins there.
 * Only where a post or a list announces a person.
 */
export function findSoundsEnd(s: string, at: number): number {
  const first = matchAt(PARTS, s, at);
  if (!first) return at;
  let end = at + first.length;
  while (end - at < LONGEST_PART) {
    const part = matchAt(PARTS, s, end);
    if (part) end += part.length;
    else if (SOUND_CHARS.has(s.charAt(end)) && !matchAt(RIGHT_WORDS, s, end)) end += 1;
    else break;
  }
  return end;
}
