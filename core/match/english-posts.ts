// English posts beside a Chinese name: County Party Secretary 赵文 · Mayor Zhao Wen (赵文) · 赵文, Secretary of the CPC Baofeng County Committee.
// Offsets are UTF-16 units of the text in matching form, in which no space stands between Han and Latin.
import { ENGLISH_ANY_HEADS, ENGLISH_FILLERS, ENGLISH_LEVELS, ENGLISH_OPENERS, ENGLISH_POSTS } from '../gazetteer/english-posts';
import type { PlacePath, Station } from '../model';
import { splitWords } from '../text/lexicon';
import { pinyinOf } from '../text/pinyin';

const REACH = 90;
const BEFORE = /[\p{Script=Latin}\d '’&-]+$/u;
const BEHIND = /^[\p{Script=Latin}\d '’&-]+/u;
/** 赵文(Zhao Wen),: passed over. */
const NOTE = /^\([\p{Script=Latin} '’-]{2,30}\)/u;
const ITEM = / and | & /u;
const TOKEN = / +/u;

const table = (rows: readonly string[]): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.split(' : ')[0] ?? '', row.split(' : ')[1] ?? '']));
const POSTS = table(ENGLISH_POSTS);
const LEVELS = table(ENGLISH_LEVELS);
const ANY_HEADS = new Set<string>(ENGLISH_ANY_HEADS);
const FILLERS = new Set(splitWords(ENGLISH_FILLERS));
const OPENERS = new Set(splitWords(ENGLISH_OPENERS));
const LONGEST_POST = 4;

/**
 * The English post of the bearer of the name at `start`–`end`, in Chinese (县委书记); an entry, which no company makes his, where it is of
 * another place or body than his `home`; null where none stands beside the name.
 */
export function readEnglishPost(text: string, start: number, end: number, home: PlacePath): Station | null {
  const latin = (at: number): boolean => /\p{Script=Latin}/u.test(text.charAt(at));
  const spelt = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  if (!spelt && !latin(start - 1) && !latin(end) && !/^[,(] ?\p{Script=Latin}/u.test(text.slice(end, end + 3))) return null;
  const name = text.slice(start, end);
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), spelt ? start - 1 : start))?.[0] ?? '';
  const title = spelt ? cutSpelling(before, name) : before;
  const front = title?.split(ITEM).at(-1)?.trim() ?? '';
  // Behind Zhao Wen (赵文), too; behind other Latin words (赵文) is no apposition to them.
  const rest = title === null ? '' : text.slice(spelt ? end + 1 : end, end + REACH);
  const note = NOTE.exec(rest)?.[0] ?? '';
  const behind = rest.slice(readPhrase(note.slice(1, -1), home) === null ? note.length : 0);
  const back = /^[,(]/u.test(behind) ? (BEHIND.exec(behind.slice(1).trimStart())?.[0].split(ITEM)[0]?.trim() ?? '') : '';
  // Mayor 赵文 of Springfield.
  const whose = /^ ?of (?=\p{Lu}|the )/u.test(behind) ? (BEHIND.exec(behind)?.[0].trim() ?? '') : '';
  const station = readPhrase(`${front} ${whose}`, home);
  return station ?? readPhrase(back, home);
}

/** Does an English post stand beside the name, of whatever place? Then it is a person's. */
export function hasEnglishPost(text: string, start: number, end: number): boolean {
  return readEnglishPost(text, start, end, ['县']) !== null;
}

/** `mayor Zhao Wen` without the name as `name` is spelt in Latin letters; null where something else stands there. */
function cutSpelling(before: string, name: string): string | null {
  const tokens = before.trim().split(TOKEN);
  const spelt = pinyinOf(name).full;
  for (let count = 1; count <= 3; count += 1) {
    const last = tokens.slice(-count).join('').toLowerCase().replace(/['’-]/gu, '');
    if (last === spelt) return tokens.slice(0, -count).join(' ');
  }
  return null;
}

/** What a phrase says behind the last word that only opens one: [place] [level] post [of [place] [level]]; null where it is no post. */
function readPhrase(phrase: string, home: PlacePath): Station | null {
  const own = home.at(-1);
  if (phrase.trim() === '' || own === undefined) return null;
  const words = phrase.trim().toLowerCase().replace(/['’]s?(?= |$)/gu, '').split(TOKEN);
  const zone = words.slice(words.findLastIndex((word) => OPENERS.has(word)) + 1);
  const levels = new Set(zone.flatMap((word) => LEVELS.get(word) ?? []));
  // Deputy County Mayor is a deputy mayor of a county.
  const rest = zone.filter((word) => !LEVELS.has(word));
  for (let at = 0; at < rest.length; at += 1) {
    for (let size = LONGEST_POST; size > 0; size -= 1) {
      const post = rest.slice(at, at + size).join(' ');
      const chinese = at + size > rest.length ? undefined : POSTS.get(post);
      const behind = rest.slice(at + size);
      if (chinese === undefined || (behind.length > 0 && behind[0] !== 'of')) continue;
      const level = [...levels][0];
      if (level === undefined && ANY_HEADS.has(post)) return null;
      const fits = levels.size < 2 && isOwnPlace(rest.slice(0, at), own) && isOwnPlace(behind.slice(1), own);
      return fits ? { kind: 'post', words: chinese.replace('级', level ?? own.slice(-1)), place: null } : { kind: 'entry', words: phrase.trim(), place: null };
    }
  }
  return null;
}

/** Do the words name no place, or this one: baofeng, bao feng, baofengxian? */
function isOwnPlace(words: readonly string[], own: string): boolean {
  const place = words.filter((word) => !FILLERS.has(word)).join('').replace(/['’-]/gu, '');
  return place === '' || place === pinyinOf(own).full || place === pinyinOf(own.length > 2 ? own.slice(0, -1) : own.charAt(0)).full;
}
