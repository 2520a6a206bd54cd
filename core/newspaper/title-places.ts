// Places in the titles of papers. Many a county's short name is a word of every text (兴国, 靖安, 同心), which a scan passes over; in a
// title, with nothing besides it but what papers are called, it is the county: 靖安新闻, 今日兴国, 大化报.
import { findDivision, findDivisions } from '../gazetteer/divisions';
import type { DivisionHit } from '../gazetteer/divisions';
import { titleWords } from '../gazetteer/newspaper/place-words';

const TITLE = /^(今日|新)?(\p{Script=Han}{2,3}?)(日报|时报|快报|新报|周报|时讯|报|新闻|要闻|快讯|通讯|讯|融媒|之窗|之声)?$/u;
const DISTRICT = /区$/u;
const words: ReadonlySet<string> = new Set(titleWords);

/** Places named in the title of a paper or its running head; as `findDivisions`, which it asks first. Linear in the line. */
export function findTitlePlaces(line: string): readonly DivisionHit[] {
  const found = findDivisions(line);
  if (found.length > 0) return found;
  for (const piece of line.matchAll(/\S+/gu)) {
    const title = TITLE.exec(piece[0]);
    const stem = title?.[2] ?? '';
    if (!title || (title[1] === undefined && title[3] === undefined) || words.has(stem)) continue;
    const divisions = findDivision(stem).filter(({ level, name, past }) => level === 'county' && !past && !DISTRICT.test(name));
    const start = piece.index + (title[1]?.length ?? 0);
    if (divisions.length > 0) return [{ span: { start, end: start + stem.length }, divisions }];
  }
  return [];
}
