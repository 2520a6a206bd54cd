// Full names of the bodies that posts belong to: 县委 → 中共宝丰县委员会. The rows are data; the order matters (first that fits).
import { BODY_NAMES } from '../gazetteer/bodies';
import type { Title } from './titles';

/** Full name of the body of a post, or null when it is not clear. `body` is the words between the place and the rank. */
export function nameBody(place: string | null, body: string, title: Title, official: boolean): string | null {
  if (title.head?.word === '总书记') return '中国共产党中央委员会';
  const words = body.replace(/[()“”"\s原]/gu, '');
  if (words === '') return title.head?.level && place ? `${place}人民政府` : null;
  if (!official) return words;
  if (place === null) return null;
  for (const [ending, pattern] of BODY_NAMES) {
    if (words.endsWith(ending)) return pattern.replace('…', place).replace('~', words.slice(0, words.length - ending.length));
  }
  return place + words;
}
