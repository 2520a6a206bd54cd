// Who was there: lists of names closed by 参加, 出席, 陪同 and the like. Only such a verb makes a claim of attendance.
import { matchAt } from '../text/lexicon';
import type { Mention } from './mentions';
import { nextItem } from './mentions';
import type { Reading } from './reading';
import { ATTENDANCE, LABELS } from './words';

const CLOSERS = /^(等)?(县|市|区|州)?(领导|同志|负责同志|负责人)?(也|还|先后|分别|一同|共同|一起|应邀|全程)?/u;
const REACH = 40;

/** The verb of being there that closes the list or follows the name which ends at `end`; null when none does. */
export function findAttendanceVerb(reading: Reading, end: number): string | null {
  const { s } = reading;
  const after = s.slice(end, end + REACH);
  const at = end + (CLOSERS.exec(after)?.[0].length ?? 0);
  for (const from of [at, end]) {
    const verb = matchAt(ATTENDANCE, s, from);
    if (verb) return s.slice(from, from + verb.length);
  }
  return null;
}

/** True when the list that holds the mention is closed by a verb of attendance. */
export function endsLikeList(reading: Reading, mention: Mention): boolean {
  const { s } = reading;
  let end = mention.end;
  // To the end of the list: items of at most six characters between 、.
  for (let next = nextItem(s, end); next !== -1 && next - mention.end < 400; next = nextItem(s, end)) {
    let to = next;
    while (to < s.length && to - next < 12 && !'、,。;和及\n'.includes(s.charAt(to))) to += 1;
    if (s.charAt(to) !== '、' && s.charAt(to) !== '和') {
      for (let k = next + 2; k <= to; k++) if (findAttendanceVerb(reading, k) || isLabelled(s, k)) return true;
      return false;
    }
    end = to;
  }
  return findAttendanceVerb(reading, end) !== null || isLabelled(s, end);
}

/** 李贺、李商隐|等县领导. */
function isLabelled(s: string, end: number): boolean {
  return s.charAt(end) === '等' && matchAt(LABELS, s, end + 1) !== null;
}
