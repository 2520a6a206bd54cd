// Traits of a unit: the observations on which labels are decided. No decision is taken here.
import { bulletMarks, captionOpenings, kickerEndings, reportVerbs, salutations } from '../gazetteer/newspaper/headline-words';
import { boxOpenings } from '../gazetteer/newspaper/section-words';
import { surnameTier } from '../gazetteer/surnames';
import { hasCharAt, holdsAny, readCharSet } from '../text/char-set';
import { endsWithWord, holdsWord, listWords, opensWithWord } from '../text/lexicon';
import { findClosingCredit, opensWithDateline, readBylineLine } from './bylines';
import { endsCredit, mayEndInCredit } from './credit-ends';
import { fillsColumn, missOfColumn } from './column-width';
import type { ColumnWidth } from './column-width';
import { readRows } from './table-rows';
import { readFurniture } from './furniture';
import { beginsSpeech, closing, endsSentence, leavesOpen, opensSpeech } from './line-ends';
import { countAlike, findWholeParagraphs } from './line-neighbours';
import { toPlain } from './lines';
import { opensPart, readSignature, salutesEditor } from './notice-lines';
import { isNoticeTitle } from './notice-titles';
import { findRepeatedHeads, findTop, isNumberedHead } from './page-heads';
import type { FurnitureReading } from './furniture';
import { rateSlogan } from './title-forms';
import type { Unit } from './units';
import { cutsWord } from './word-bridge';

export interface Traits {
  /** Ends a sentence: 。！？ with closing quotes or brackets behind. */
  readonly closed: boolean;
  /** Ends in a credit, or is one. */
  readonly credited: boolean;
  readonly byline: 'sure' | 'maybe' | null;
  readonly furniture: FurnitureReading | null;
  /** Opens an article: 本报讯 …; `bullet`: ● …; `caption`: 图为 …; `box`: 编者按 … */
  readonly opens: 'dateline' | 'bullet' | 'caption' | 'box' | null;
  /** Opens with what cannot open a sentence. */
  readonly startsInside: boolean;
  readonly commas: number;
  readonly stops: number;
  /** Fills the column around it. */
  readonly full: boolean;
  /** Ems by which it misses the column's width. */
  readonly miss: number;
  /** Column width around it in ems, 0 when unknown. */
  readonly column: number;
  /** How many neighbours in a row are as wide as it (itself counted): text beside a picture is narrow together. */
  readonly alike: number;
  /** Opens as a report does: a date, 近日, 日前, 连日来 … */
  readonly opensTime: boolean;
  /** Ends the bracket or the credit that the line above leaves open. */
  readonly endsCredit: boolean;
  /** A bracket under a notice's title: `（…第五十一次会议通过）`. */
  readonly noted: boolean;
  /** A row of a table: `8月22日（星期二） 单晓丽 市委常委`. */
  readonly row: boolean;
  /** Speaks to those whom a notice or a letter is for, opens a list or a speech: `各乡镇人民政府、县直各部门：`, `会议决定任命：`, `一、任命`. */
  readonly salutes: boolean;
  /** Goes on behind what somebody asked or called, `“能当饭吃？”如今`, or begins what somebody says in several lines. */
  readonly quotes: boolean;
  /** Two or three phrases with a space between, on a page that prints no stray spaces. */
  readonly couplet: boolean;
  /** Ends with what cannot end a display line: 的, 由, a post before its name. */
  readonly endsInside: boolean;
  /** A word runs over from the line above. */
  readonly goesOn: boolean;
  /** Hereabouts every line is a whole paragraph. */
  readonly whole: boolean;
  /** Reads like a slogan; see title-forms.ts. */
  readonly slogan: boolean;
  /** A notice's title stands above, and no other opening since. */
  readonly inNotice: boolean;
  /** Indented well beyond a paragraph's two ems. */
  readonly centred: boolean;
  readonly kicker: boolean;
  readonly notice: boolean;
  /** A date alone, or an institution alone: how notices are signed. */
  readonly signature: 'date' | 'institution' | null;
  readonly verb: boolean;
  /** Opens or ends with a dash, or is one quotation: marks of display lines. */
  readonly displayMark: boolean;
  /** Leaves a quotation, a bracket or a book title open. */
  readonly unbalanced: boolean;
  /** A two-character name set wide: `熊 猫`; or a name behind its post. */
  readonly pairedName: boolean;
  /** Two to four names and nothing else: `吴守康 李典义`. */
  readonly severalNames: boolean;
  /** Printed apart, in a width that is not the column's: a display line. */
  readonly display: boolean;
}

const captions = listWords(captionOpenings);
const boxes = new RegExp(`^[【\\[■]?(?:${boxOpenings.join('|')})`);
const kickers = listWords(kickerEndings);
/** 一小时, 及时, 同时 end no kicker. */
const notKickers = /[小及准定按同临平当随适限实课学农工计报届有战那何几多不过费省耗历]时$/;
const verbs = listWords(reportVerbs.filter((verb) => verb.length > 1));
const insideStart = /^[，。、；：！？）》”’」』%％·～]|^"$|^[万亿]?元(?=[的，。、；以左])|^亿元|^一行[0-9一二三四五六七八九十]{1,3}人|^[0-9.]+余?(?:[万亿]?[元吨亩米人户名]|％|%|公里|多[万亿元人名户])/;
const endInside = /(?:[的和与及由对在将为被把从向于、]|副|……[0-9]{1,2}月)$/;
/** A post: its holder's name stands on the line below. */
const endInPost = /(?:书记|主任|[县市区镇乡州局部厅]长|主席)$/;
/** Characters of the longest of these. */
const longestEnding = 6;
/** Opens a list: `会议决定任命：`, `现将名单公示如下：`. */
const listOpening = /(?:决定|任命|免去|批准|接受|补选|增补|确认|撤销|授予|命名|表彰|如下|以下|名单|通知|公告|公示|说明|通过|坐诊|出诊|值班|接访|事项|条件|要求|内容|范围|对象|方式|程序|办法|同志)：$/;
/** Somebody is going to speak in the line below. */
const speech = /(?<!在.{2,20}[时上中后])(?:[说问答喊叫]|(?<![街渠管轨隧频报赛跑车航河地通])道|告诉(?:记者|笔者|我们)|介绍|表示)：$/;
const salutation = new RegExp(`^(?:${salutations.join('|')})[^，。；！？]{0,60}：$`);
const contents = /^【?(?:今日|本期|本报|新闻)?(?:导读|提要|要目|看点)[】：]?$/;
const longestContents = 6;
const figures = readCharSet('0123456789');
const behindFigures = readCharSet('0123456789年月日余多万亿.%');
const dateUnits = readCharSet('年月');
const cries = readCharSet('？！');
const timeStart = /^(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日(?:上|下|凌|清|，|傍|晚))|^(?:近日|日前|连日来|近年来|近期|今年以来|入[春夏秋冬汛]以来|昨日|昨天|今天|当天|目前|截[至止]|为[^，。]{4,40}，|为(?:了|更好|进一步|切实|深入|推动|加强|全面|扎实|确保|贯彻|落实|积极|保障|做好|庆祝|迎接)|据悉)/;

/** In a notice, lines of contacts and prices belong to it, not to an imprint. */
function dropContacts(reading: FurnitureReading | null, sinceNotice: number, plain: string): FurnitureReading | null {
  return (reading?.kind === 'imprint' || reading?.kind === 'advertisement') && sinceNotice > 0 && sinceNotice < 40 && /联系人|联系电话|咨询|报名|监督电话|^地址|^时间|^电话/.test(plain) && !/邮编|准印|印刷|定价|赠阅|主办/.test(plain) ? null : reading;
}

/** How often either of two marks stands among the first `length` characters, at most 400. */
function count(plain: string, marks: string, length = plain.length): number {
  const first = marks.charCodeAt(0);
  const second = marks.charCodeAt(1);
  let n = 0;
  for (let i = 0; i < length && i < 400; i++) {
    const code = plain.charCodeAt(i);
    if (code === first || code === second) n++;
  }
  return n;
}

/** Reads the traits of every unit. `widths` as measureColumns returns them. */
export function readTraits(units: readonly Unit[], widths: readonly ColumnWidth[]): Traits[] {
  const read = units.map((unit) => (unit.vertical ? null : readBylineLine(unit.lines[0]?.raw ?? '', unit.plain)));
  // One person under his post signs; in rows they are a list.
  const bylines = read.map((byline, i) => (byline?.sureness === 'post' && (read[i - 1]?.sureness === 'post' || read[i + 1]?.sureness === 'post') ? null : byline));
  const spaced = units.filter((unit) => unit.lines[0] && !unit.spread && unit.em > 10 && unit.lines[0].raw.includes(' ') && /\p{Script=Han} +\p{Script=Han}/u.test(unit.lines[0].raw)).length;
  const clean = spaced < units.length * 0.15;
  const whole = findWholeParagraphs(units);
  const rows = readRows(units);
  let listed = false;
  let circled = false;
  let sinceNotice = Number.POSITIVE_INFINITY;
  let sinceLetter = Number.POSITIVE_INFINITY;
  const top = findTop(units);
  const repeated = findRepeatedHeads(units);
  return units.map((unit, i) => {
    const { plain } = unit;
    const above = units[i - 1];
    const width = widths[i] ?? { before: 0, after: 0 };
    const raw = unit.lines[0]?.raw ?? '';
    const byline = bylines[i] ?? null;
    const sureness = byline?.sureness === 'post' ? 'maybe' : (byline?.sureness ?? null);
    const own = readFurniture(unit);
    // Circled numbers open items only under a rubric: inside an article they count its points.
    if (plain.startsWith('①')) circled = units[i - 1] !== undefined && (readFurniture(units[i - 1] as Unit) !== null || (units[i - 1]?.em ?? 0) <= 8);
    const bulleted = plain.length > 1 && (bulletMarks.includes(plain.charAt(0)) || (circled && /^[①-⑳]/.test(plain)));
    // Under 导读 stand the headlines of other texts.
    listed = (plain.length <= longestContents && contents.test(plain)) || (listed && bulleted && !closing.test(plain));
    const setEm = unit.vertical ? unit.em : (unit.lines[0]?.setEm ?? unit.em);
    const notice = plain.length <= 60 && isNoticeTitle(plain);
    const dateline = opensWithDateline(plain);
    const credit = !unit.vertical && !dateline && mayEndInCredit(plain, raw) ? findClosingCredit(raw.slice(-120)) : null;
    // Whoever reports or photographs signs no notice: there it has ended.
    const signed = (byline?.sureness === 'sure' && byline.credit.names.length > 0) || (credit !== null && credit.credit.form === 'labelled' && credit.credit.names.length > 0);
    sinceNotice = notice ? 0 : dateline || bulleted || signed ? Number.POSITIVE_INFINITY : sinceNotice + 1;
    const inNotice = sinceNotice > 0 && sinceNotice < 40;
    sinceLetter = salutesEditor(plain) ? 0 : dateline || bulleted || notice || signed ? Number.POSITIVE_INFINITY : sinceLetter + 1;
    const inLetter = sinceLetter > 0 && sinceLetter < 40;
    const full = !unit.vertical && (fillsColumn(unit.em, setEm, width) || (unit.em >= 45 && /[，。；]/.test(plain.slice(0, 200))));
    const short = plain.length <= 40;
    const commas = count(plain, '，；');
    const stops = count(plain, '。；', plain.length - 1);
    const closed = endsSentence(plain);
    // Display lines and signatures have no marks of a sentence: what only they show is asked of them only.
    const ends = endsCredit(above, unit, sureness);
    const bare = short && commas + stops === 0 && !closed;
    const alike = unit.vertical ? 1 : countAlike(units, bylines, i);
    const goesOn = above !== undefined && !above.vertical && !unit.vertical && (cutsWord(above.plain, plain) || (hasCharAt(figures, above.plain, above.plain.length - 1) && hasCharAt(behindFigures, plain, 0)) || (hasCharAt(dateUnits, above.plain, above.plain.length - 1) && hasCharAt(figures, plain, 0)));
    return {
      closed,
      credited: byline?.sureness === 'sure' || (ends && plain.endsWith('）')) || credit !== null,
      byline: sureness,
      furniture: isNumberedHead(plain, repeated) ? { kind: 'running head', share: 1 } : i < top && !closed && plain.length >= 2 && own === null && (plain.length <= 8 || rateSlogan(plain, raw) >= 0.9) ? { kind: plain.length <= 8 ? 'masthead' : 'slogan', share: 0.95 } : listed ? { kind: 'running head', share: 1 } : byline?.sureness === 'sure' && own?.kind !== 'editors' && /记者|通讯员|作者|[文图]：|摄/.test(plain) ? null : dropContacts(own, sinceNotice, plain),
      opens: dateline ? 'dateline' : opensWithWord(captions, plain) ? 'caption' : boxes.test(plain) ? 'box' : bulleted && !byline ? 'bullet' : null,
      startsInside: insideStart.test(plain),
      commas,
      stops,
      full,
      column: Math.max(width.before, width.after),
      centred: unit.indent >= 4.5,
      kicker: short && !closed && endsWithWord(kickers, plain) && !notKickers.test(plain) && plain.length > 6 && !/[。；]/.test(plain),
      notice,
      alike,
      // An opening mark is pushed to the next line and leaves this one a character short.
      miss: Math.max(0, missOfColumn(setEm, width) - (/^[“‘《（「]/.test(units[i + 1]?.plain ?? '') ? 1 : 0)),
      // `5月11日动工` under `紫云大道改造` is the second line of a headline.
      opensTime: !(bare && plain.length <= 12 && endsWithWord(verbs, plain)) && timeStart.test(plain.slice(0, 50)),
      endsCredit: ends,
      whole: whole[i] ?? false,
      goesOn,
      noted: short && plain.length > 1 && plain.startsWith('（') && plain.endsWith('）') && isNoticeTitle(above?.plain ?? ''),
      row: (rows[i] === true && (inNotice || rows[i - 1] === true || rows[i + 1] === true)) || (unit.em <= 12 && rows[i - 1] === true && rows[i + 1] === true),
      salutes: short && ((plain.endsWith('：') && (salutation.test(plain) || listOpening.test(plain) || speech.test(plain) || (commas === 0 && !endsWithWord(kickers, plain.slice(0, -1)) && opensSpeech(units[i + 1]?.plain ?? '')))) || (!notice && opensPart(plain, rows[i + 1] === true && (inNotice || rows[i - 1] === true || rows[i - 2] === true)))),
      quotes: short && ((holdsAny(cries, plain) && /[？！][”』」]\p{Script=Han}/u.test(plain)) || beginsSpeech(units, i)),
      couplet: clean && short && !unit.spread && raw.length !== plain.length && !/[，。；：]/.test(plain) && /^[^\s]{4,}\s+[^\s]{4,}(?:\s+[^\s]{4,})?$/.test(raw),
      endsInside: endInside.test(plain.slice(-longestEnding)) || (endInPost.test(plain.slice(-2)) && surnameTier((units[i + 1]?.plain ?? '').charAt(0)) === 'common'),
      slogan: bare && unit.em <= 30 && !/[，。；：]/.test(plain) && rateSlogan(plain, raw) >= 1.4,
      inNotice,
      signature: short && commas === 0 ? readSignature(units, i, bare && !holdsWord(verbs, plain), inNotice, inLetter) : null,
      verb: bare && holdsWord(verbs, plain),
      displayMark: short && own === null && !/[。；]/.test(plain) && (plain.startsWith('—') || plain.endsWith('—') || plain.endsWith('请看') || /^[“"「][^“”"「」]+[^？！。“”"「」][”"」]$/.test(plain)),
      unbalanced: short && leavesOpen(plain),
      pairedName: byline !== null && (/^\S\s+\S$/u.test(raw.replace(/^[□○◎]/, '').trim()) || byline.sureness === 'post'),
      severalNames: byline?.sureness === 'maybe' && byline.credit.names.length >= 2 && byline.credit.names.length <= 4 && byline.credit.names.every(({ name }) => name.length <= 3 && surnameTier(toPlain(name).charAt(0)) === 'common'),
      // Beside a picture a line of text is set wide to fill its few ems.
      display: unit.vertical || (unit.spread && !full && !(goesOn && alike >= 3)),
    };
  });
}
