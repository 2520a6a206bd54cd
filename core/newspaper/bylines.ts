// Where credits stand: a line of its own, the end of a paragraph, the opening of an article.
// Texts are paragraphs with their spaces; spans are offsets into the text given.
import type { BylineName, Span } from '../model';
import { authorMarks } from '../gazetteer/newspaper/headline-words';
import { DOTTED_PARTS } from '../gazetteer/foreign';
import { editorLabels } from '../gazetteer/newspaper/furniture-words';
import { leadClosings, leadOpenings } from '../gazetteer/newspaper/byline-words';
import { hasCharAt, hasUnit, holdsAny, readCharSet, splitAt, whiteSpace } from '../text/char-set';
import { holdsWord, listWords } from '../text/lexicon';
import { dropSource, endsInPost, isOtherPeoples, looksLikeName, readCredit } from './credits';
import type { Credit } from './credits';
import { isSectionName } from './furniture';
import { foldText, toPlain } from './lines';
import { isSpace } from './white-space';

const sentenceEnd = /[。！？!?…”」』"）)；—]$/;

const labels = listWords(['记者', '通讯员', '摄', '文', '图', '供稿', '报道', '作者', '评论员', '实习生', '辑', '整理', '综合', '来稿', '转自', '摘自', '据', '执笔', '撰稿', '采编', '口述', '讲述', '记录', '绘', '漫画', '航拍', '来源']);
const noByline = readCharSet('。！？；“《');
const creditMarks = readCharSet('·（【［□○◎◇■●◆△▲☆★');

/** A cheap look: a credit is bracketed, marked, labelled, or a few short words set apart or alone. */
function mayBeByline(text: string): boolean {
  if (text.length > 60 || holdsAny(noByline, text)) return false;
  if (hasCharAt(creditMarks, text, 0) || holdsWord(labels, text)) return true;
  if (text.length <= 40 && holdsAny(whiteSpace, text) && /^\S{3,28}(?:\s\S{1,14})?\s+\S{1,4}(?:\s+\S)?$/.test(text)) return true;
  return text.length <= 4 || (text.length <= 30 && /^\S{1,5}(?:\s+\S{1,5}){0,9}$/.test(text));
}

const editorLabel = new RegExp(`[\\s│]+(?:${[...editorLabels].sort((a, b) => b.length - a.length).join('|')})[：:/\\s].*$`, 's');

/** The line without the editors that stand behind its reporters (`记者：向敏 编辑：文田`), and without what is said of one in brackets (`文小田（实习）`). */
function dropEditors(raw: string): string {
  const named = raw.includes('习') || raw.includes('特约') ? raw.replace(/[（(](?:实习|见习|实习生|特约)[）)]/g, '') : raw;
  return /编|审|校|制/.test(named) ? named.replace(editorLabel, '') : named;
}

/** A line of its own that is a credit. */
export interface BylineLine {
  readonly credit: Credit;
  /** sure: bracketed, labelled or marked · maybe: bare names · post: a name under its post, which in rows is a list of people. */
  readonly sureness: 'sure' | 'maybe' | 'post';
}

/** Reads a whole line as a credit; null when it is none. `tight` is its plain form, which a page's lines bear. */
export function readBylineLine(line: string, tight = toPlain(line)): BylineLine | null {
  if (line.length > 80) return null;
  let [raw, plain] = [line, tight];
  const paper = plain.includes('《') ? dropSource(raw) : raw;
  if (paper !== raw) [raw, plain] = [paper, toPlain(paper)];
  // Without white space both forms are one.
  let folded = raw.length === plain.length ? plain : foldText(raw);
  if (!mayBeByline(folded.trim()) || isSectionName(plain)) return null;
  const signed = dropEditors(raw);
  if (signed !== raw) [raw, folded, plain] = [signed, foldText(signed), toPlain(signed)];
  let text = folded.trim();
  // `【红榜】` is a rubric, whatever surname it opens with.
  if (/^【[^】]*】$/.test(text) && !holdsWord(labels, text)) return null;
  const bracketed = /^[（(［【][^）］】]*[）)］】]$/.test(text);
  // `·金石·`: a pen name between dots.
  if (/^·\s*\p{Script=Han}(?:\s*\p{Script=Han}){1,3}\s*·$/u.test(text)) return { credit: { names: [{ name: raw.replace(/[·•‧・･\s]/g, ''), as: null }], form: 'bare', glued: false }, sureness: 'sure' };
  const marked = text.length > 1 && authorMarks.includes(text.charAt(0));
  if (bracketed) text = raw.trim().slice(1, -1);
  else if (marked) text = raw.trim().slice(1);
  else text = raw;
  if (/[。！？；“”《》〈〉]/.test(text) || /[0-9]/.test(text)) return null;
  // The paper itself speaks: no name, but the text's author all the same.
  if (/^[（—]*(?:本[报刊台](?:特约)?评论员|本[报刊台]综合(?:报道|整理|消息)?|综合(?:报道|整理))[）]?$/.test(plain)) return { credit: { names: [], form: 'nameless', glued: false }, sureness: 'sure' };
  // Who writes under his post: the post's marks are none of a list of names.
  const author = bracketed || marked ? null : readAuthor(folded);
  if (author) return { credit: author, sureness: 'post' };
  const credit = readCredit(text);
  if (credit?.form === 'nameless' && /^\p{Script=Han}{2,10}(?:供稿|供图|提供)$/u.test(toPlain(text))) return { credit, sureness: 'sure' };
  // A pen name behind an author's mark: `□磊夫`, `○溪埔散人`.
  if (!credit && marked && /^[□○◎◇☆]\p{Script=Han}{2,5}$/u.test(plain) && !isSectionName(toPlain(text))) return { credit: { names: [{ name: text.replace(/\s+/g, ''), as: null }], form: 'bare', glued: false }, sureness: 'sure' };
  if (!credit && bracketed && /^\s*\p{Script=Han}\s+\p{Script=Han}(?:\s+\p{Script=Han})?\s*$/u.test(text)) return { credit: { names: [{ name: text.replace(/\s+/g, ''), as: null }], form: 'bare', glued: false }, sureness: 'maybe' };
  if (!credit && bracketed) { const bare = readBareCredit(text); return bare ? { credit: bare, sureness: 'maybe' } : null; }
  if (!credit) return null;
  if (!bracketed && !marked && credit.form === 'bare' && isColumn(credit)) return null;
  if (!bracketed && credit.form === 'bare' && /[得了的不是有在到这那我你他]/.test(text)) return null;
  if (!bracketed && !marked && (credit.form === 'nameless' || /，/.test(foldText(text)))) return null;
  if (!bracketed && credit.form === 'bare' && (credit.glued || /[、：]/.test(foldText(text)))) return null;
  if (marked && credit.names.length > 6) return null;
  return { credit, sureness: bracketed || marked || credit.form === 'labelled' ? 'sure' : 'maybe' };
}

/** `街道·社区` is a column: names of two parts have longer ones, or such as names are made of. */
function isColumn({ names }: Credit): boolean {
  return names.length > 0 && names.every(({ name }) => name.includes('·') && name.split('·').every((part) => part.length === 2 && !DOTTED_PARTS.has(toPlain(part))));
}

/** Who writes under his post: `县农业农村局党组书记、局长 柳成荫`. Null when a line is none. */
function readAuthor(folded: string): Credit | null {
  const words = splitAt(folded.trim(), whiteSpace);
  const single = words.length > 2 && words.slice(-2).every((word) => word.length === 1);
  const name = words.slice(single ? -2 : -1).join('');
  const post = words.slice(0, single ? -2 : -1).join('');
  if (post.length < 3 || post.length > 28 || name.length < 2 || !endsInPost(post) || !looksLikeName(toPlain(name)) || endsInPost(name)) return null;
  return { names: [{ name, as: null }], form: 'bare', glued: false };
}

const noCredits = new Set(['未完', '待续', '上接', '下转', '节选', '暂定', '试行', '草案', '如图', '见图', '下同', '转载', '资料', '摘编', '图略', '右二', '左一', '右一', '左二', '综合', '图文', '记者', '本报', '通讯', '专稿', '特稿']);

/** Puts characters together that stand alone: `罗 洪`. */
function joinLone(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, i) => {
    if (word.length === 1 && words[i - 1]?.length === 1 && (joined.at(-1)?.length ?? 3) < 3) joined[joined.length - 1] += word;
    else joined.push(word);
  });
  return joined;
}

/** Behind a full stop a bracket of one or two short words is a credit even of a rare surname or an office. */
function readBareCredit(text: string): Credit | null {
  const whole = joinLone(text.trim().split(/[\s、]+/));
  // A longer word is a name of another people: of known parts, or beside a plain name.
  const peoples = (word: string) => word.length > 3 && (isOtherPeoples(toPlain(word)) || (whole.length > 1 && whole.some((other) => other.length <= 3 && looksLikeName(toPlain(other)))));
  if (whole.length > 3 || !whole.every((word) => (/^\p{Script=Han}{2,3}$/u.test(word) || (/^\p{Script=Han}{4,6}$/u.test(word) && peoples(word))) && !noCredits.has(word))) return null;
  const named = whole.filter((word) => !/[镇乡村局委办部站]$/.test(word));
  return { names: named.map((name) => ({ name, as: null })), form: named.length > 0 ? 'bare' : 'nameless', glued: false };
}

/** What the last sentence before a bare credit ends with. */
const lastMarks = readCharSet('。！？”」"…）');

/** A credit that closes a paragraph: in brackets, or bare behind the last sentence. Null when there is none. */
export function findClosingCredit(paragraph: string): (Span & { readonly credit: Credit }) | null {
  let end = paragraph.length;
  while (end > 0 && isSpace(paragraph.charCodeAt(end - 1))) end--;
  const tailFrom = Math.max(0, end - 90);
  const tail = foldText(paragraph.slice(tailFrom, end));
  if (tail.endsWith('）')) {
    const open = tail.lastIndexOf('（');
    if (open < 0) return null;
    const before = tail.slice(0, open).trimEnd();
    const inside = paragraph.slice(tailFrom + open + 1, end - 1);
    const credit = readCredit(dropEditors(inside)) ?? (/[。！？”」"]$/.test(before) ? readBareCredit(inside) : null);
    if (!credit || (credit.form !== 'labelled' && before !== '' && !sentenceEnd.test(before))) return null;
    return { start: tailFrom + open, end, credit };
  }
  let cut = tail.length - 1;
  while (cut >= 0 && !hasUnit(lastMarks, tail.charCodeAt(cut))) cut--;
  if (cut < 0 || tail.length - cut - 1 < 2 || tail.length - cut - 1 > 40) return null;
  // Behind the last sentence stands a credit only if a label or a gap shows it: the rest is a sentence without its end.
  if (!/\s/.test(tail.slice(cut + 1)) && !holdsWord(labels, tail.slice(cut + 1))) return null;
  if (/[，、；：]/.test(tail.slice(cut + 1)) && !holdsWord(labels, tail.slice(cut + 1))) return null;
  let from = cut + 1;
  while (from < tail.length && isSpace(tail.charCodeAt(from))) from++;
  const marked = authorMarks.includes(tail.charAt(from));
  const credit = readCredit(dropEditors(paragraph.slice(tailFrom + from + (marked ? 1 : 0), end)));
  if (!credit || credit.names.length === 0 || credit.names.length > 6) return null;
  if (credit.form === 'bare' && !marked && (from === cut + 1 || tail.charAt(cut) === '）')) return null;
  return { start: tailFrom + from, end, credit };
}

/** Opening of an article: `本报讯（记者…）`, `本报环县讯`, `新华社北京3月5日电`, `（记者 …）`, `记者…、通讯员…报道：`. */
export interface Lead extends Span {
  readonly names: readonly BylineName[];
  /** Place words of the dateline: 环县, 北京; empty when none. */
  readonly place: string;
  /** True when it says 本报讯 or the like; a bare bracket or 记者…报道 is weaker. */
  readonly dateline: boolean;
}

const datelinePattern = new RegExp(`^[■●◆]?(?:${leadOpenings.join('|')})((?!见习|实习|记者)(?:(?!记者|通讯员)\\p{Script=Han}){0,8}?)(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:${leadClosings.join('|')}|汛(?![期情])|迅(?![速猛即]))(?=[^\\p{Script=Han}]|\\p{Script=Han})`, 'u');
const reportedBy = /^(?:(?:本报|见习|实习|融媒体|全媒体|特约)?(?:记者|通讯员))[^。；：！？]{2,40}?报[道导][：:，,]?/u;

/** How a report goes on behind its author in brackets: `（街道党建办 王明）10月22日，`. */
const opensReport = /^(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|份|[上中下]旬)|^(?:近日|日前|连日来|近期|近年来|昨日|昨天|今天|目前|眼下|当前|今年以来|入[春夏秋冬]以来)/;

/** True when a line without spaces opens an article with a dateline: cheap, for labelling lines. */
export function opensWithDateline(plain: string): boolean {
  if (plain.startsWith('【') && /^【(?:[^】。，]{1,14}[讯电]|(?:本报)?(?:记者|通讯员)[^】]{2,24}|[^】]{2,24}报[导道])】/.test(plain)) return true;
  const head = plain.slice(0, 30);
  const match = datelinePattern.exec(head);
  return match !== null && !/^(?:本报|本刊|本台|本网)电/.test(head) && !head.startsWith('本社讯息');
}

/** What a dateline, a credit in brackets or 记者某某报道 may begin with: most paragraphs begin otherwise. */
const leadStarts = readCharSet(`（【■●◆本见实融全特记通${leadOpenings.map((words) => words.charAt(0)).join('')}`);

/** Reads the opening of a paragraph (with its spaces). Null when it opens with none of the forms. */
export function readLead(paragraph: string): Lead | null {
  let start = 0;
  while (start < paragraph.length && isSpace(paragraph.charCodeAt(start))) start++;
  if (!hasCharAt(leadStarts, foldText(paragraph.charAt(start)), 0)) return null;
  const at: number[] = [];
  let plain = '';
  const folded = foldText(paragraph.slice(0, 260));
  const head = folded.includes('【') || folded.includes('】') ? folded.replace(/【/g, '（').replace(/】/g, '）') : folded;
  for (let i = 0; i < head.length && plain.length < 130; i++) if (!isSpace(head.charCodeAt(i))) { plain += head.charAt(i); at.push(i); }
  const place = (n: number) => (n < at.length ? (at[n] ?? 0) : paragraph.length);
  const boxed = /^（(?=本[报刊台]讯）)/.test(plain) ? 1 : 0;
  const match = opensWithDateline(plain.slice(boxed)) ? datelinePattern.exec(plain.slice(boxed)) : null;
  let end = match ? match[0].length + boxed * 2 : 0;
  const names: BylineName[] = [];
  let bracket = false;
  if (plain.charAt(end) === '（') {
    const close = plain.indexOf('）', end);
    const inside = close > end && close - end < 90 ? paragraph.slice(place(end) + 1, place(close)) : '';
    // Behind 本报讯 a bracket of one or two short words is a credit whatever it opens with: pen names (横文, 三宣).
    const credit = readCredit(inside) ?? (match && inside !== '' ? readBareCredit(inside) : null);
    if (credit && (match || credit.form === 'labelled' || (credit.names.length > 0 && opensReport.test(plain.slice(close + 1))))) { names.push(...credit.names); end = close + 1; bracket = true; }
  }
  const by = reportedBy.exec(plain.slice(end, end + 60));
  if (by) {
    const words = by[0].replace(/报[道导][：:，,]?$/, '');
    const credit = readCredit(paragraph.slice(place(end), place(end + words.length)));
    if (credit && credit.names.length > 0) { names.push(...credit.names); end += by[0].length; bracket = true; }
  }
  if (!match && !bracket) return null;
  return { start: 0, end: place(end), names, place: match?.[1] ?? '', dateline: match !== null };
}

/** The credit of a line that was labelled a byline; null when its names cannot be read. */
export function readLineCredit(raw: string): Credit | null {
  return readBylineLine(raw)?.credit ?? null;
}
