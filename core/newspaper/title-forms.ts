// Forms of single display lines that other files ask for: a column of opinion, a place alone, a slogan.
import { findDivision } from '../gazetteer/divisions';
import { sloganOpenings, sloganWords } from '../gazetteer/newspaper/headline-words';
import { opinionEndings } from '../gazetteer/newspaper/section-words';
import { WHITE_SPACE, readCharSet, splitAt, whiteSpace } from '../text/char-set';
import { countWords, endsWithWord, listWords, opensWithWord } from '../text/lexicon';

const opinions = listWords(opinionEndings);
const openings = listWords(sloganOpenings);
const slogans = listWords(sloganWords);
const spacesAndDots = readCharSet(`${WHITE_SPACE}·`);

/** True for the name of a column of opinion: `龟峰时评`. */
export function isOpinionColumn(plain: string): boolean {
  return plain.length >= 2 && plain.length <= 8 && endsWithWord(opinions, plain) && /^[\p{Script=Han}·]+$/u.test(plain);
}

/** What letters to the paper are printed under: `读者来信`, `来函照登`. Over a letter without a title it is its headline. */
export function isLetterRubric(plain: string): boolean { return plain.length <= 6 && /来[信函]/.test(plain); }

/** A place or an institution alone: `温县赵堡镇`, `宁郭镇`. */
export function isPlaceAlone(plain: string): boolean {
  return plain.length >= 2 && plain.length <= 10 && /^\p{Script=Han}+$/u.test(plain) && (/(?:[省市县区州镇乡村局院]|街道|社区|办事处|组织部|宣传部|纪委|监委|人大常委会|管委会)$/.test(plain) || findDivision(plain).length > 0);
}

/** Two halves of one length: `青山绿水竹乡情 神木神仙福寿地`. */
export function isEvenCouplet(spaced: string): boolean {
  const halves = splitAt(spaced.trim(), whiteSpace);
  return halves.length === 2 && halves[0]?.length === halves[1]?.length && (halves[0]?.length ?? 0) >= 5;
}

/** How much a line reads like a slogan: even halves, opening verbs, no digits. About −1 to 2. */
export function rateSlogan(plain: string, spaced: string): number {
  let rate = 0;
  if (opensWithWord(openings, plain)) rate += 0.7;
  rate += Math.min(3, countWords(slogans, plain)) * 0.4;
  const trimmed = spaced.trim();
  const halves = splitAt(trimmed, whiteSpace);
  if (halves.length === 2 && Math.abs((halves[0]?.length ?? 0) - (halves[1]?.length ?? 0)) <= 4 && (halves[0]?.length ?? 0) >= 4) rate += 0.5;
  if (halves.length >= 2 && halves.every((half) => half.length >= 4 && opensWithWord(openings, half))) rate += 0.6;
  const phrases = splitAt(trimmed, spacesAndDots);
  if (phrases.length === 3 && phrases.every((phrase) => phrase.length === phrases[0]?.length && phrase.length <= 7 && phrase.length >= 3)) rate += new Set(phrases.map((phrase) => phrase.slice(0, 1))).size === 1 ? 1.5 : 0.8;
  if (phrases.length === 3 && phrases.every((phrase) => phrase.length >= 4 && phrase.length <= 7) && phrases.filter((phrase) => phrase.length === 4).length === 2) rate += 0.7;
  if (phrases.length >= 4 && phrases.every((phrase) => phrase.length >= 3 && phrase.length <= 7)) rate += phrases.every((phrase) => phrase.length === phrases[0]?.length) ? 2 : 1;
  if (plain.endsWith('精神') && /^(?:学习|贯彻|宣传|弘扬|落实|深入)/.test(plain)) rate += 0.5;
  if (/[0-9]/.test(plain) && /[0-9]/.test(plain.replace(/[0-9]+周年/, ''))) rate -= 0.6;
  // A campaign is called by its year, without a verb that reports: 精准扶贫决战2015, 项目建设年.
  if (/^\p{Script=Han}{4,10}(?:19|20)[0-9]{2}$/u.test(plain) || /^\p{Script=Han}{4,6}(?<![0-9一二三四五六七八九十百几两数多半每去今明前后当本整全成青少老中童新过往常连同周])年$/u.test(plain)) rate += 1.5;
  // `保护耕地就是保护生命线`: what is called is called again.
  if (plain.length <= 24 && /^(\p{Script=Han}{2}).{1,8}就是\1/u.test(plain)) rate += 1.5;
  if (plain.length < 6) rate -= 0.4;
  if (/^(?:热烈庆祝|热烈祝贺|隆重庆祝|喜迎|庆祝|预祝|祝贺)/.test(plain)) rate += 2;
  return rate;
}
