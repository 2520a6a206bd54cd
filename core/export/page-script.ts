// Places as a page prints them. The gazetteers are in simplified script, and so are all places inside, so that 屏東縣 and 屏东县 are
// one; but who quotes a row of a traditional page wants name, post and place in one script: 邱茂松, 縣長, 屏東縣.
import type { Page } from '../model';
import { isHan, toSimplified, toSoleTraditional } from '../text/script';

/** Share of Han characters that differ from their simplified form: about a quarter in traditional text, none but a masthead's in simplified. */
const LEAST_TRADITIONAL = 0.1;
/** Longest text that is searched for the names themselves. */
const LONGEST_SEARCHED = 200_000;

/**
 * A function from a place's name in simplified script to the name in the script of the page: as its texts print the whole name, else
 * character by character as they print each most often, or in the only traditional form there is. On a simplified page the name itself. Linear.
 */
export function readPageScript(page: Page): (name: string) => string {
  const printed = page.articles.map(({ text }) => text).join('\n');
  const simplified = toSimplified(printed);
  const counts = new Map<string, Map<string, number>>();
  let [han, traditional] = [0, 0];
  for (let i = 0; i < printed.length; i++) {
    if (!isHan(printed.charCodeAt(i))) continue;
    han += 1;
    const [from, to] = [simplified.charAt(i), printed.charAt(i)];
    if (from !== to) traditional += 1;
    const forms = counts.get(from) ?? new Map<string, number>();
    forms.set(to, (forms.get(to) ?? 0) + 1);
    counts.set(from, forms);
  }
  if (traditional < han * LEAST_TRADITIONAL) return (name) => name;
  const usual = new Map([...counts].map(([from, forms]) => [from, [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]] as const));
  const searched = simplified.slice(0, LONGEST_SEARCHED);
  return (name) => {
    const at = searched.indexOf(name);
    return at === -1 ? Array.from(name, (character) => usual.get(character) ?? toSoleTraditional(character)).join('') : printed.slice(at, at + name.length);
  };
}
