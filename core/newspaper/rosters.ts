// Rosters: rows of a name and a post, set in columns (毛兴旺 赣州华劲纸业有限公司车间主任). Each row is a text of its own, and the space
// behind the name stays, for nothing else parts the two.
import { isSurname } from '../gazetteer/surnames';
import { toSimplified } from '../text/script';
import { dropSpaces, joinLines } from './joined';
import type { Joined } from './joined';
import type { PageLine } from './lines';

/** A name, spread or not, what he is in brackets, a gap, and what he does: no sentence. */
const row = /^(?:[0-9]{1,2}月[0-9]{1,2}日 )?((?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}+(?:·\p{Script=Han}+)+))(?: ?[（(][^（()）]{1,12}[)）])? ([^，。；：？！,;:?!]{3,60})$/u;
/** How the words end that tell what somebody is. */
const ends = '长任员记师席士医授民工委官警家人理事户手匠';
const leastRows = 2;

function isRow(joined: Joined): boolean {
  const text = toSimplified(joined.text);
  const found = row.exec(text);
  const [, name = '', rest = ''] = found ?? [];
  return found !== null && (name.includes('·') || isSurname(name.charAt(0)) || isSurname(name.slice(0, 2))) && [...ends].some((end) => rest.includes(end));
}

/** The row without the gaps that part nothing: a space stays behind the name, a date and a post. */
function tidyRow(joined: Joined): Joined {
  const length = joined.text.length - (row.exec(toSimplified(joined.text))?.[2]?.length ?? 0);
  const before = joined.text.slice(0, length - 1);
  const name = before.replace(/(?<=^\p{Script=Han}) (?=\p{Script=Han}$)/u, '');
  const at = name === before ? joined.at.slice(0, length - 1) : [joined.at[0] ?? 0, ...joined.at.slice(2, length - 1)];
  let text = `${name} `;
  at.push(joined.at[length - 1] ?? 0);
  for (let i = length; i < joined.text.length; i++) {
    if (joined.text.charAt(i) === ' ' && !ends.includes(joined.text.charAt(i - 1))) continue;
    text += joined.text.charAt(i);
    at.push(joined.at[i] ?? 0);
  }
  return { text, at };
}

/** The texts that a paragraph of these lines is: one, unless rows of a roster stand in it. Linear. */
export function splitRosters(lines: readonly PageLine[], whole: Joined): Joined[] {
  const single = lines.map((line) => joinLines([line]));
  const marked = single.map(isRow);
  const inRoster = marked.map((is, i) => is && countRun(marked, i) >= leastRows);
  if (!inRoster.includes(true)) return [dropSpaces(whole, [], false)];
  const texts: Joined[] = [];
  let from = 0;
  lines.forEach((_, i) => {
    if (!inRoster[i]) return;
    if (i > from) texts.push(dropSpaces(joinLines(lines.slice(from, i)), [], false));
    texts.push(tidyRow(single[i] ?? whole));
    from = i + 1;
  });
  if (from < lines.length) texts.push(dropSpaces(joinLines(lines.slice(from)), [], false));
  return texts;
}

/** Length of the run of rows that holds `at`, as far as it matters. */
function countRun(marked: readonly boolean[], at: number): number {
  return 1 + (marked[at - 1] ? 1 : 0) + (marked[at + 1] ? 1 : 0);
}
