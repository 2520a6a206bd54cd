// Rosters: rows of a name and a post, set in columns (毛兴旺 赣州华劲纸业有限公司车间主任), or of a post and a name. Each row is a text of
// its own, and the space beside the name stays, for nothing else parts the two.
import { isSurname } from '../gazetteer/surnames';
import { mapOffset } from '../text/offset-map';
import { toSimplified } from '../text/script';
import { Joiner, dropSpaces, joinLines } from './joined';
import type { Joined } from './joined';
import type { PageLine } from './lines';

/** A name, spread or not, what he is in brackets, a gap, and what he does: no sentence. */
const row = /^(?:[0-9]{1,2}月[0-9]{1,2}日 )?((?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}+(?:·\p{Script=Han}+)+))(?: ?[（(][^（()）]{1,12}[)）])? ([^，。；：？！,;:?!]{3,60})$/u;
/** What somebody is, a gap, and his name. */
const named = /^([^，。；：？！,;:?!]{4,40}) (\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;
/** How the words end that tell what somebody is. */
const ends = '长任员记师席士医授民工委官警家人理事户手匠';
const leastRows = 2;

const mayBeName = (name: string): boolean => name.includes('·') || isSurname(name.charAt(0)) || isSurname(name.slice(0, 2));

function isRow(joined: Joined): boolean {
  const text = toSimplified(joined.text);
  const found = row.exec(text);
  const [, name = '', rest = ''] = found ?? [];
  return (found !== null && mayBeName(name) && (/^[男女] /.test(rest) || [...ends].some((end) => rest.includes(end)))) || endsInName(text);
}

/** `谷来镇举坑村农民 马仁德` */
function endsInName(text: string): boolean {
  const [, rest = '', name = ''] = named.exec(text) ?? [];
  return name !== '' && ends.includes(rest.slice(-1)) && mayBeName(name);
}

/** The row without the gaps that part nothing: a space stays behind the name, 男 and 女, a date and a post. */
function tidyRow(joined: Joined): Joined {
  const text = toSimplified(joined.text);
  if (!row.test(text) && endsInName(text)) return keepLastGap(joined, text.length - (named.exec(text)?.[2]?.length ?? 0) - 1);
  const length = joined.text.length - (row.exec(toSimplified(joined.text))?.[2]?.length ?? 0);
  const before = joined.text.slice(0, length - 1);
  const name = before.replace(/(?<=^\p{Script=Han}) (?=\p{Script=Han}$)/u, '');
  const joiner = new Joiner();
  if (name !== before) joiner.addPart(joined, 0, 1);
  joiner.addPart(joined, name === before ? 0 : 2, length - 1);
  joiner.add(' ', mapOffset(joined.map, length - 1));
  for (let i = length; i < joined.text.length; i++) {
    if (joined.text.charAt(i) === ' ' && !ends.includes(joined.text.charAt(i - 1)) && !(i === length + 1 && '男女'.includes(joined.text.charAt(length)))) continue;
    joiner.addPart(joined, i, i + 1);
  }
  return joiner.build();
}

/** The row without any space but the one at `gap`. */
function keepLastGap(joined: Joined, gap: number): Joined {
  const joiner = new Joiner();
  for (let i = 0; i < joined.text.length; i++) if (i === gap || joined.text.charAt(i) !== ' ') joiner.addPart(joined, i, i + 1);
  return joiner.build();
}

/** The texts that a paragraph of these lines is: one, unless rows of a roster stand in it. `listed`: it is one row of several. Linear. */
export function splitRosters(lines: readonly PageLine[], whole: Joined, listed: boolean): Joined[] {
  // A row has a gap.
  const marked = lines.map((line) => line.raw.length !== line.plain.length && isRow(joinLines([line])));
  // `白小兰 县电子陶瓷有限公|司总经理`
  if (listed && lines.length <= 2 && !marked.includes(true, 1)) {
    const row = joinLines(lines);
    if (isRow(row)) return [tidyRow(row)];
  }
  const inRoster = marked.map((is, i) => is && countRun(marked, i) >= leastRows);
  if (!inRoster.includes(true)) return [dropSpaces(whole, [], false)];
  const texts: Joined[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (!inRoster[i]) return;
    if (i > from) texts.push(dropSpaces(joinLines(lines.slice(from, i)), [], false));
    texts.push(tidyRow(joinLines([line])));
    from = i + 1;
  });
  if (from < lines.length) texts.push(dropSpaces(joinLines(lines.slice(from)), [], false));
  return texts;
}

/** Length of the run of rows that holds `at`, as far as it matters. */
function countRun(marked: readonly boolean[], at: number): number {
  return 1 + (marked[at - 1] ? 1 : 0) + (marked[at + 1] ? 1 : 0);
}
