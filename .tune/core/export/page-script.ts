// Places as a page prints them. The gazetteers are in simplified script, and so are all places inside, so that 屏東縣 and 屏东县 are
// one; but who quotes a row of a traditional page wants name, post and place in one script: 邱茂松, 縣長, 屏東縣.
import type { Page } from '../model';
import { isHan, toSimplified, toSoleTraditional } from '../text/script';

/** Share of Han characters that differ from their simplified form: about a third in traditional text, none but a masthead's in simplified. */
const LEAST_TRADITIONAL = 0.1;
/** Longest text that is searched for names. */
const LONGEST_SEARCHED = 200_000;

/**
 * A function from a place's name in simplified script to the name in the script of the page: as its texts print the whole name, else its
 * level as they print it (縣, 鎮), the rest in the only traditional form there is; a character with several (台: 臺, 颱) stays. On a
 * simplified page the name itself. Linear.
 */
export function readPageScript(page: Page): (name: string) => string {
  const printed = page.articles.map(({ text }) => text).join('\n').slice(0, LONGEST_SEARCHED);
  const simplified = toSimplified(printed);
  let [han, traditional] = [0, 0];
  for (let i = 0; i < printed.length; i++) {
    if (!isHan(printed.charCodeAt(i))) continue;
    han += 1;
    if (printed.charCodeAt(i) !== simplified.charCodeAt(i)) traditional += 1;
  }
  if (traditional < han * LEAST_TRADITIONAL) return (name) => name;
  const find = (words: string): string | null => {
    const at = words === '' ? -1 : simplified.indexOf(words);
    return at === -1 ? null : printed.slice(at, at + words.length);
  };
  return (name) => {
    const stem = name.slice(0, -1);
    return find(name) ?? (find(stem) ?? Array.from(stem, toSoleTraditional).join('')) + (find(name.slice(-1)) ?? toSoleTraditional(name.slice(-1)));
  };
}
