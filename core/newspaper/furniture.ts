// Furniture by its own words: a line whose every piece is a page label, date of issue, paper's or section's name,
// editors' line or imprint. What only its place shows to be furniture (slogans, rubrics) is decided in headlines.ts.
import type { FurnitureKind } from '../model';
import { advertisementWords, contactLabels, editorLabels, imprintEndings, imprintLabels, licenceWords, lostOpenings, notPapers, offerWords, paperEndings, paperOpenings, siteEndings, tradeWords, webLabels } from '../gazetteer/newspaper/furniture-words';
import { reportVerbs } from '../gazetteer/newspaper/headline-words';
import { briefRubrics, sectionEndings, sectionNames } from '../gazetteer/newspaper/section-words';
import { WHITE_SPACE, hasCharAt, hasUnit, holdsAny, readCharSet, splitAt, whiteSpace } from '../text/char-set';
import { countWords, endsWithWord, holdsWord, listWords, opensWithWord } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';
import { isHan } from '../text/script';
import { looksLikeName } from './credits';
import { foldText } from './lines';
import type { Unit } from './units';

/** What a line's words say: the kind, and how much of the line is furniture (0–1). */
export interface FurnitureReading { readonly kind: FurnitureKind; readonly share: number }

type Piece = 'page' | 'date' | 'issue' | 'paper' | 'section' | 'editor' | 'imprint' | 'contact' | 'latin' | 'value' | 'advertisement';

const patterns: readonly (readonly [RegExp, Piece])[] = [
  [/^(?:第?[0-9一二三四五六七八九十]{1,3}(?:版|页)|[A-H]?[0-9]{1,2}版?|[A-H][0-9]{1,2})$/, 'page'],
  [/^[（(]?(?:公元)?[0-9一二三四五六七八九〇○零]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日(?:[（(]?(?:星期|周)[一二三四五六日天])?[)）]?$/, 'date'],
  [/^(?:中华)?民国[0-9一二三四五六七八九十〇○零百]{2,5}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日(?:(?:星期|周)[一二三四五六日天])?$/, 'date'],
  [/^[0-9]{4}年[0-9]{1,2}月$/, 'date'],
  [/^[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}$/, 'date'],
  [/^[0-9]{1,2}：[0-9]{2}(?:：[0-9]{2})?$/, 'date'],
  [/^[0-9]{1,2}月[0-9]{1,2}日(?:星期|周)[一二三四五六日天]$/, 'date'],
  [/^[（(]?(?:(?:农历|夏历|阴历)[\p{Script=Han}]{2,14}|(?:星期|周)[一二三四五六日天]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[\p{Script=Han}]{2,8})[)）]?$/u, 'date'],
  [/^[（(]?(?:第?总?第?[0-9]{1,6}期|总第[0-9]{1,6}[期号]|第[0-9]{1,6}号|(?:今日|本期|本报今日)[0-9一二三四五六七八九十]{1,3}版|共[0-9]{1,3}版|试刊|创刊)/, 'issue'],
  [/^[A-Z][A-Z.]+$/, 'latin'],
];

/** How pieces begin that fit one of the patterns. */
const patternStarts = readCharSet('（(第总公中民农夏阴星周今本共试创甲乙丙丁戊己庚辛壬癸0123456789一二三四五六七八九十〇○零ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const section = new Set(sectionNames);
const briefs = new Set(briefRubrics);
const advertisement = new Set(advertisementWords);
const sectionEnds = listWords(sectionEndings);
const paperEnds = listWords(paperEndings);
const noPaperEnds = listWords(notPapers);
const paperStarts = listWords(paperOpenings.filter((opening) => opening.length > 1));
/** 今日开业 is news, not a paper's name. */
const happenings = listWords(reportVerbs.filter((verb) => verb.length > 1));
const lost = listWords(lostOpenings);
const editors = listWords(editorLabels);
const imprints = listWords(imprintLabels);
const imprintEnds = listWords(imprintEndings);
const licences = listWords(licenceWords);
const webs = listWords(webLabels);
const contacts = listWords(contactLabels);
const sites = listWords(siteEndings);
const offers = listWords(offerWords);
const trades = listWords(tradeWords);

const sectionMarks = readCharSet('■□●◆▲★◇│·');
const halfMarks = readCharSet('·│/');
const pieceMarks = readCharSet(`${WHITE_SPACE}│■●◆`);

/** True for a section's or rubric's name: a listed one, two joined, or one with a section's ending, at most eight characters. */
export function isSectionName(plain: string): boolean {
  const name = trimMarks(plain);
  if (name.length < 2 || name.length > 9) return false;
  if (section.has(name) || briefs.has(name)) return true;
  const halves = holdsAny(halfMarks, name) ? name.split(/[·│/]/) : [];
  if (halves.length === 2 && halves.some((half) => section.has(half))) return true;
  return name.length <= 8 && endsWithWord(sectionEnds, name) && /^[\p{Script=Han}·]+$/u.test(name);
}

/** The text without the marks that are set around a section's name. */
function trimMarks(plain: string): string {
  let start = 0;
  let end = plain.length;
  while (start < end && hasUnit(sectionMarks, plain.charCodeAt(start))) start++;
  while (end > start && hasUnit(sectionMarks, plain.charCodeAt(end - 1))) end--;
  return plain.slice(start, end);
}

/** True for the form of a newspaper's name: `三都报`, `今日石门`, `宝丰快报`. */
export function isPaperName(plain: string): boolean {
  if (plain.length < 3 || plain.length > 9 || !(endsWithWord(paperEnds, plain) || (plain.length <= 6 && opensWithWord(paperStarts, plain) && !endsWithWord(happenings, plain)))) return false;
  return !endsWithWord(noPaperEnds, plain) && /^\p{Script=Han}+$/u.test(plain);
}

const brackets = readCharSet('【〔［[（(】〕］]）)');
const bareStarts = readCharSet('■□●◆▲★◇│·【〔［[（(>»');
const bareEnds = readCharSet('】〕］]）)>»');

function readPiece(piece: string): Piece {
  const open = hasCharAt(brackets, piece, 0) || hasCharAt(brackets, piece, piece.length - 1) ? piece.replace(/^[【〔［[（(]+|[】〕］\]）)]+$/g, '') : piece;
  if (hasCharAt(patternStarts, piece, 0) || hasCharAt(patternStarts, open, 0)) for (const [pattern, kind] of patterns) if (pattern.test(piece) || pattern.test(open)) return kind;
  if (advertisement.has(piece)) return 'advertisement';
  const bare = hasCharAt(bareStarts, piece, 0) || hasCharAt(bareEnds, piece, piece.length - 1) ? piece.replace(/^[■□●◆▲★◇│·【〔［[（(>»]+|[】〕］\]）)>»]+$/g, '') : piece;
  const label = (labels: Lexicon<true>, named: boolean) => opensWithWord(labels, bare) && [...labels.words.keys()].some((word) => bare.startsWith(word) && (bare.length === word.length || /^[：:/.\-—│0-9（(]/.test(bare.slice(word.length)) || (named && looksLikeName(bare.slice(word.length)))));
  if (label(editors, true) || /^(?:本[版期报]|今日|值班)(?:责任)?(?:编辑|校对|责编|主编|组版|美编)(?!部)/.test(bare)) return 'editor';
  if (label(imprints, false) || (bare.length <= 40 && (endsWithWord(imprintEnds, bare) || (holdsWord(licences, bare) && /[0-9字号证]/.test(bare) && !/[，。]/.test(bare))))) return 'imprint';
  if (label(webs, false)) return 'imprint';
  if (label(contacts, false)) return 'contact';
  if (isPaperName(bare) || (bare.length <= 12 && endsWithWord(sites, bare) && siteEndings.some((ending) => bare.endsWith(ending) && bare.length > ending.length + 1))) return 'paper';
  if (isSectionName(bare)) return 'section';
  return 'value';
}

/** `责编：向敏美编：文田`: a label that runs on behind a name. */
const gluedLabels = new RegExp(`(?<=\\p{Script=Han}{2})(?=(?:${[...editorLabels].sort((a, b) => b.length - a.length).join('|')})：)`, 'gu');

/** What stands at each place where a piece is cut without white space, but before a label with its colon. */
const cutMarks = readCharSet('年】］]）日版第');

/** Cuts a line at white space, bars and marks, and where a date begins inside a piece. */
function cutPieces(raw: string): string[] {
  const folded = foldText(raw);
  // A section's name of two characters is set wide: `2 要 闻`.
  const closed = holdsAny(whiteSpace, folded) ? folded.replace(/(?<=^|[\s0-9版])(\p{Script=Han})[ \u3000](\p{Script=Han})(?=\s|$)/gu, (wide, first: string, second: string) => (section.has(first + second) ? first + second : wide)) : folded;
  const spaced = (!holdsAny(cutMarks, closed) ? closed : closed
    .replace(/(?<=[\p{Script=Han}])(?=[12][0-9]{3}年[0-9]{1,2}月)/gu, ' ')
    .replace(/(?<=[】］\]）])(?=[【［[（])/g, ' ')
    .replace(/(?<=日)(?=(?:星期|农历|第[0-9]))|(?=[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)|(?=今日[0-9一二三四五六七八]{1,2}版)|(?=总第[0-9])|(?<=[版期）])(?=第[0-9])/g, ' '))
    .replace(gluedLabels, ' ');
  return splitAt(spaced, pieceMarks).filter((piece) => piece !== '');
}

const kindOf: Readonly<Record<Piece, FurnitureKind>> = { page: 'running head', date: 'running head', issue: 'masthead', paper: 'masthead', section: 'running head', editor: 'editors', imprint: 'imprint', contact: 'imprint', latin: 'masthead', value: 'other', advertisement: 'advertisement' };

/** Without any of these a line longer than a name is no furniture: a cheap look before the pieces are read. */
const hints = /[：/│■A-Z@]|[0-9一二三四五六七八九十]版|期|年[0-9一二三四五六七八九十]{1,2}月|星期|编|校|版|主办|主管|承办|印|出版|刊号|字第|热线|电话|来源|邮|报/;

/** Strokes and radicals that stand alone only where recognition failed. */
const strays = /[\u3400-\u4dbf\u2e80-\u2fd5丨丶丿亅乚亠冂冖冫凵勹匚卩厶夂宀彐彡彳忄扌攴氵灬爫犭疒礻糹罒耂艹衤覀訁讠辶釒钅阝飠饣〃]/;
/** What stands on another page, or goes on there. */
const elsewhere = /^[（(▶►※]?(?:(?:紧接|下转|上接|转|接)第?[0-9一二三四五六七八A-D]{1,3}版.{0,8}|详见第?[0-9一二三四五六七八A-D]{1,3}版.{0,4})[）)]?$|^【?(?:今日|本期|本报|新闻)?(?:导读|提要|要目|看点)(?:】|：|$)|^[◎●▲►▶■◆·]?[^，。；：]{4,28}(?:[A-D][0-9]{1,2}版?|第?[0-9]{1,2}版)$/;

/** A rubric's name between two marks of one kind: `「园区快讯」`, `☆乡村学校☆`. */
const framed = /^(?:「\p{Script=Han}{3,4}」|([☆★◆◇■□●○▲△※◎✦])\p{Script=Han}{2,7}\1)$/u;

/** How much a line without a sentence offers something: words of trade, and a number to call. */
function rateOffer(plain: string): number {
  return countWords(offers, plain) + (/[0-9]{7,8}|[0-9]{3,4}[)）-][0-9]{7}/.test(plain) ? 1 : 0);
}

/** What the marks and words below begin with. */
const markStarts = readCharSet('：>»【0123456789版导提看关蓝二公租售铺收面货速');

/** What a line's marks and a few words say at once: rules, scraps of recognition, trails of a site, trade and lost things. */
function readMarks(plain: string): FurnitureReading | null {
  // A closing mark alone is what a line break cut off its sentence.
  if (!isHan(plain.charCodeAt(0)) && !/[\p{Script=Han}A-Za-z0-9]/u.test(plain)) return /^[，。、；：！？）》”’」』"]{1,3}$/.test(plain) ? null : { kind: 'ocr noise', share: 1 };
  // A number to call, alone.
  if (/^[（(]?[0-9]{3,4}[)）]?[-－—]?[0-9]{7,8}$|^[0-9]{7,8}$|^1[0-9]{10}$/.test(plain)) return { kind: 'imprint', share: 0.9 };
  // A cheap look first: most lines are none of these.
  if (plain.length > 12 && !(holdsAny(markStarts, plain) && /[：>»【0-9版]|导读|提要|看点|关注|蓝字|二维码|公众号|租|售|铺|收购|诚收|随收|面议|[现发到]货|从速/.test(plain))) return null;
  const letters = plain.length > 10 ? plain.length : (plain.match(/[\p{Script=Han}A-Za-z0-9]/gu) ?? []).length;
  if (plain.length >= 3 && letters <= plain.length / 2 && !/\p{Script=Han}{2}|[0-9]{2}|[。！？”）]$/u.test(plain)) return { kind: 'ocr noise', share: 0.9 };
  if (/\p{Script=Han}[>»]+\p{Script=Han}/u.test(plain) && plain.length <= 80) return { kind: 'other', share: 1 };
  if (plain.length <= 24 && /^(?:点击|长按|扫描|扫一扫|扫码|识别|关注).{0,12}(?:关注|二维码|蓝字|公众号|订阅)/.test(plain)) return { kind: 'imprint', share: 0.95 };
  if (plain.length <= 60 && elsewhere.test(plain)) return { kind: 'running head', share: 0.95 };
  if (plain.length > 16 && opensWithWord(lost, plain)) return { kind: 'advertisement', share: 0.9 };
  if (plain.length <= 60 && !/[。，]/.test(plain) && rateOffer(plain) >= 2) return { kind: 'advertisement', share: 0.9 };
  if (plain.length <= 5 && strays.test(plain)) return { kind: 'ocr noise', share: 0.9 };
  if (/^【[^】]{1,9}[^】讯电]】$/.test(plain)) return { kind: 'running head', share: 0.7 };
  if (plain.length <= 9 && framed.test(plain)) return { kind: 'running head', share: 0.9 };
  if (!/[：0-9]/.test(plain) || /[。；].|[，]$/.test(plain)) return null;
  const trade = countWords(trades, plain);
  if (trade >= 2 && /厂|公司|商|店|批发|欢迎|供应|经销|直销|代办/.test(plain) && tradeWords.some((word) => plain.includes(`${word}：`))) return { kind: 'advertisement', share: trade > 2 ? 0.95 : 0.8 };
  return null;
}

/** Reads one unit as furniture; null when its words are those of an article. */
export function readFurniture(unit: Unit): FurnitureReading | null {
  const raw = unit.lines[0]?.raw ?? '';
  if (unit.vertical || unit.plain.length > 160 || /[。！？]./.test(unit.plain)) return null;
  if (unit.plain.endsWith('。') && !/^[^，。]{1,12}[：:]/.test(unit.plain)) return null;
  const marks = readMarks(unit.plain);
  if (marks) return marks;
  if (unit.plain.length > 12 && (!hints.test(unit.plain) || (unit.plain.includes('，') && !/[：/│■]/.test(unit.plain)))) return null;
  if (isSectionName(unit.plain) && unit.em <= 8) return { kind: 'running head', share: section.has(unit.plain) ? 0.9 : 0.6 };
  if (isPaperName(unit.plain)) return { kind: 'masthead', share: 0.6 };
  const pieces = cutPieces(unit.spread ? unit.plain : raw);
  if (/^[A-Z][A-Z .]{4,}$/.test(raw)) return { kind: 'masthead', share: 1 };
  const kinds = pieces.map(readPiece);
  const strong = kinds.filter((kind) => kind !== 'value' && kind !== 'contact').length;
  const contacts = kinds.filter((kind) => kind === 'contact').length;
  // A number to call, alone on its line.
  if (strong === 0 && contacts === 1 && /^[^0-9，。]{2,6}：?[（(]?[0-9][0-9\-－—（）() 转、]{5,}$/.test(unit.plain)) return { kind: 'advertisement', share: 0.8 };
  if (strong === 0 && contacts < 2) return null;
  // A value belongs to the label before it; a value before any label is the line's own text.
  let owned = 0;
  let open = false;
  let size = 0;
  kinds.forEach((kind, i) => {
    const length = pieces[i]?.length ?? 0;
    size += length;
    if (kind === 'editor' || kind === 'imprint' || kind === 'contact') open = true;
    else if (kind !== 'value') open = false;
    if (kind !== 'value' || (open && length <= 40)) owned += length;
  });
  const share = size > 0 ? owned / size : 0;
  // `温宿零距离  2`: a page's name with its number.
  if (kinds.length === 2 && kinds[1] === 'page' && kinds[0] === 'value' && /^\p{Script=Han}{3,8}(?: {2,}|\u3000+\s*)\S+$/u.test(raw)) return { kind: 'running head', share: 0.8 };
  // `B2 项目·招商`: the page's number, which a letter or two figures show to be one, before its name.
  if (kinds.length === 2 && kinds[0] === 'page' && /^(?:[A-H][0-9]{1,2}|0[1-9]|第?[0-9一二三四五六七八九]{1,2}版)$/.test(pieces[0] ?? '') && /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{2,4})?$/u.test(pieces[1] ?? '')) return { kind: 'running head', share: 0.9 };
  if (share < 0.5) return null;
  const first = kinds.find((kind) => kind !== 'value' && kind !== 'page' && kind !== 'section') ?? kinds.find((kind) => kind !== 'value') ?? 'value';
  // （二〇一四年三月二十四日） under a title dates a decision.
  if (strong === 1 && kinds.length === 1 && kinds[0] === 'date' && /^[（(][^（(]*日[）)]$/.test(unit.plain)) return null;
  // Notices sign with 年月日; a date in figures and dots is the page's.
  if (strong === 1 && kinds.length === 1 && kinds[0] === 'date' && unit.em < 12 && !/^[0-9.]+$/.test(unit.plain)) return { kind: 'running head', share: 0.4 };
  return { kind: kindOf[first], share: strong === 0 ? share * 0.5 : share };
}
