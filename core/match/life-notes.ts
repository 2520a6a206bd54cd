// What a text says right behind a name of its bearer himself: 赵文(女,回族), 赵文,男,汉族,1971年3月生, 赵文(1925—2010), 赵文同志因病…逝世.
// Offsets are UTF-16 units of the text in matching form.
import { isHan } from '../text/script';
import { readSex } from './sides';
import type { FoldedText } from './sides';

const REACH = 60;
/** 回族, 汉族: an item of its own behind the name, or behind his sex. */
const PEOPLE = /^[,(| ]*(\p{Script=Han}{1,5}族)/u;
const BORN = /^[,(|][^。;\n]{0,40}?((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生)/u;
/** Years of a life; years of office are some few and end with 年 (stations.ts). */
const YEARS = /^\(((?:18|19)\d{2})年?[-–—~至]{1,2}((?:19|20)\d{2})年?\)/u;
const LIFE_LEAST = 25;
/** What is asked of a name that is known to somebody else too. */
const DOUBTED = /^\?(?:是不是|是那个|就是那个|就是以前|哪个|哪一个|谁)/u;
/** He dies at the end of his own clause; whom others mourn does not. */
const DIED = /^(?:同志|先生|老人)?,?(?:[^。;\n的]{0,30})(?:逝世|去世|病逝|辞世|与世长辞|殉职)(?=[,。;\n)]|$)/u;

/** Items joined by commas: 女,回族,1971年生,逝世; empty where the text says nothing of the kind. */
export function readLifeNote(folded: FoldedText, end: number): string {
  const { text } = folded;
  const rest = text.slice(end, end + REACH);
  const sexEnd = readSex(folded, end);
  const sex = /[男女]/u.exec(text.slice(end, sexEnd))?.[0];
  const people = readPeople(folded, sexEnd);
  const years = YEARS.exec(rest);
  const isLife = years !== null && Number(years[2]) - Number(years[1]) >= LIFE_LEAST;
  const born = isLife ? years[1] : BORN.exec(rest)?.[1];
  return [sex, people, born === undefined ? undefined : `${born}年生`, isLife || DIED.test(rest) ? '逝世' : undefined].filter((item) => item !== undefined).join(',');
}

/** Whoever is told with his birth, and without a post, is told anew: 赵文,1966年生. Somebody asks who he is: 赵文?是不是教英语那个. Else empty. */
export function readAnew(text: string, end: number): string {
  const rest = text.slice(end, end + REACH);
  return DOUBTED.exec(rest)?.[0] ?? BORN.exec(rest)?.[0] ?? '';
}

function readPeople({ text, hasGap }: FoldedText, at: number): string | undefined {
  const found = PEOPLE.exec(text.slice(at, at + REACH));
  if (found === null || (found[0] === found[1] && !hasGap(at))) return undefined;
  const stop = at + found[0].length;
  return hasGap(stop) || !isHan(text.charCodeAt(stop)) ? found[1] : undefined;
}
