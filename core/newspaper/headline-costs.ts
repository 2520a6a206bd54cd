// What it costs that a display line heads a text, that two lines stand in one headline or in two, and that a text has none:
// the genre's habits as weighed features. A cost is a plain number, lower is likelier; 1 is about the weight of one good hint.
// No search here (headline-match.ts).
import { signatureEndings } from '../gazetteer/newspaper/headline-words';
import { endsWithWord, listWords } from '../text/lexicon';
import type { Body } from './bodies';
import { isPictureCredit } from './chunks';
import type { LabelledPage } from './chunks';
import type { DisplayWords } from './display-words';
import type { Likeness } from './likeness';
import { isEvenCouplet, isLetterRubric } from './title-forms';

/** Display lines between two bodies (by index, −1 for none), in order. */
export interface Run { readonly lines: readonly RunLine[]; readonly prev: number; readonly next: number }

export interface RunLine {
  readonly unit: number;
  readonly words: DisplayWords;
  /** Blank lines above, beyond the run's own habit. */
  readonly gap: number;
  /** A form feed stands above. */
  readonly broken: boolean;
  /** Text of another body stands between it and the line above. */
  readonly apart: boolean;
  /** A byline stands between it and the text below. */
  readonly signedBelow: boolean;
  /** The body whose text it interrupts; −1 for none. */
  readonly inside: number;
  /** One of several lines at the page's head or foot. */
  readonly gathered: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly opensBelow: Body['opens'];
}

/** The body above the run, the one below it, none, or one farther off by its index. */
export type Target = 'prev' | 'next' | 'none' | number;

const impossible = 40;

/**
 * What a line's likeness to a text (likeness.ts) is worth: the logarithm of how much oftener a text's own headline has it than
 * the headline of the text beside it, counted on our own pages, for lines of six characters and more and for shorter ones.
 */
const worth = { at: [-0.1, -0.06, 0, 0.06, 0.15, 0.27, 0.42, 0.55], line: [-2.7, -2.4, -1.2, -0.5, 0.4, 1.5, 4, 5.3], short: [-1.4, -1, -0.7, 0.3, 1.5, 2.5, 3.7, 5] };
const shortLine = 5;
/** How much of it counts; little for what is a slogan, or the name of a column above a report. */
const shares = { line: 0.45, slogan: 0.07, column: 0.11 };

/** The worth of a line's likeness to a text, between the points of the table. */
export function rateLikeness(likeness: number, length: number): number {
  const values = length <= shortLine ? worth.short : worth.line;
  let k = 1;
  while (k < worth.at.length - 1 && likeness > (worth.at[k] ?? 0)) k++;
  const [from, to] = [worth.at[k - 1] ?? 0, worth.at[k] ?? 0];
  const share = Math.max(0, Math.min(1, (likeness - from) / (to - from)));
  return (values[k - 1] ?? 0) * (1 - share) + (values[k] ?? 0) * share;
}

/** Of a line that heads no text: it is none of the headlines. */
const unused = {
  line: 1.4,
  /** The less, the more it is one of these. */
  commentator: 3,
  columnOverReport: 2.6,
  section: 2.6,
  sectionByRoundup: 0.5,
  shortNotice: 2,
  /** Up to three characters that open the run or stand apart; up to five. */
  scrap: 2.2,
  short: 0.9,
  /** A long slogan above everything; a couplet at the page's edge that no text echoes, among other lines or alone. */
  topSlogan: 1.2,
  edgeCouplet: 1.2,
  loneCouplet: 2.4,
};

/** Of a line that heads the body above or below, or one farther off. */
const used = {
  far: 0.3,
  farFromInside: 1.5,
  /** Heads the text above although a byline opens the one below. */
  aboveByline: 1.2,
  /** Interrupts that body's text, or another's. */
  inside: -1.8,
  insideOther: 1,
  sectionOverRoundup: -0.5,
  sectionOverItem: 2,
  section: 1.4,
  scrap: 1.2,
  columnOverReport: 1.5,
  letter: -1,
  pictureTitle: -0.5,
  pictureTitleElsewhere: 0.8,
  noticeBelow: -0.5,
  noticeAbove: 2,
  noticeAboveReport: 0.5,
};

/** Of two neighbouring lines. */
const turns = {
  /** In one headline, though a form feed, another text, a blank line parts them, or the lower one opens a headline. */
  brokenWithin: 1,
  apartWithin: 2,
  opensWithin: 1.5,
  gapWithin: 1,
  gapWithinGathered: 1.2,
  /** In two headlines, or one of them in none. */
  parted: 0.6,
  partedAside: 0.3,
  /** The upper one leans on the lower; the lower one opens a headline, or goes on with a word; nothing parts them; something does. */
  leaning: 2,
  speaking: 4,
  /** Less where a couplet stands right under the sentence that reports. */
  coupletWithin: 2,
  opening: -0.5,
  cutWord: 1,
  tight: 0.5,
  tightAside: 0.8,
  broken: -0.6,
  /** The upper one heads the text below, the lower one the text above. */
  crossed: 2.5,
  /** A line that heads nothing stands between a headline and its text. */
  between: 1.2,
};

/** Of a text without a headline. */
const bare = { item: 0.1, caption: 0.2, roundup: 0.4, short: 1.8, text: 2.2 };

/** As rateSlogan. */
const leastCouplet = 0.5;

/** What a line is by itself: how little it is a headline. */
function rateRubric(page: LabelledPage, bodies: readonly Body[], run: Run, line: RunLine, picture: boolean): number {
  const { plain, opinion } = line.words;
  const traits = page.traits[line.unit];
  if (/^(?:本报|特约)?评论员(?:文章)?$/.test(plain)) return unused.commentator;
  if (opinion && line.opensBelow === 'dateline') return unused.columnOverReport;
  if (isRubric(page, line)) return nearRoundup(bodies, run) ? unused.sectionByRoundup : unused.section;
  if (traits?.notice && plain.length <= 4 && page.traits[line.unit + 1]?.notice) return unused.shortNotice;
  if (traits?.notice || traits?.verb || picture || plain.length > 5) return 0;
  if (plain.length > 3 || isLoneWord(run, line)) return unused.short;
  return line.first || line.gap > 0 || isLetterOfWord(page, line.unit) ? unused.scrap : 0;
}

/** Two or three characters alone between two texts, read whole: `立秋`, `颁奖词`. */
function isLoneWord(run: Run, { words: { plain } }: RunLine): boolean { return run.lines.length === 1 && /^\p{Script=Han}{2,3}$/u.test(plain); }

/** One character alone below another: what is left of a word set vertically. */
function isLetterOfWord(page: LabelledPage, unit: number): boolean {
  return page.units[unit]?.plain.length === 1 && page.units[unit - 1]?.plain.length === 1;
}

/** A section's or a column's name that heads no text of its own. */
function isRubric(page: LabelledPage, { unit, words }: RunLine): boolean {
  return words.section && !isLetterRubric(words.plain) && page.traits[unit]?.notice !== true;
}

/** Cost of `target` for a line. `reported`: bodies that reporters sign or a dateline opens. */
export function costOfLine(page: LabelledPage, bodies: readonly Body[], likeness: Likeness, run: Run, line: RunLine, target: Target, reported: ReadonlySet<number>): number {
  const { plain, slogan, opinion } = line.words;
  const traits = page.traits[line.unit];
  const picture = line.words.pictureTitle && [run.prev, run.next].some((body) => isPicture(bodies[body]));
  if (target === 'none') {
    const atEdge = run.prev < 0 || run.next < 0;
    const couplet = atEdge && isEvenCouplet(page.units[line.unit]?.lines[0]?.raw ?? '') && [run.prev, run.next].every((body) => body < 0 || likeness.measure(plain, body) < 0.06);
    return unused.line - Math.max(-0.5, slogan) - rateRubric(page, bodies, run, line, picture) - (line.unit === 0 && slogan >= 0.7 && plain.length > 12 ? unused.topSlogan : 0) - (!couplet ? 0 : run.lines.length === 1 ? unused.loneCouplet : unused.edgeCouplet);
  }
  const shared = slogan > 2 ? shares.slogan : opinion && line.opensBelow === 'dateline' ? shares.column : shares.line;
  if (typeof target === 'number') return used.far + (line.inside >= 0 ? used.farFromInside : 0) + (isRubric(page, line) ? ((bodies[target]?.items ?? 0) > 1 ? used.sectionOverRoundup : used.section) : 0) - shared * rateLikeness(likeness.measure(plain, target), plain.length);
  const at = target === 'prev' ? run.prev : run.next;
  const body = bodies[at];
  if (!body) return impossible;
  const same = likeness.measure(plain, at);
  let cost = -shared * rateLikeness(same, plain.length) + Math.max(0, Math.min(2, slogan) - 0.9) * (slogan >= 1.3 ? 2 : 0.9) * Math.max(0, 1 - same * 4);
  if (target === 'prev' && line.signedBelow) cost += used.aboveByline;
  if (line.inside >= 0) cost += line.inside === at ? used.inside : used.insideOther;
  if (isRubric(page, line)) cost += body.items > 1 ? used.sectionOverRoundup : body.opens === 'bullet' ? used.sectionOverItem : used.section;
  if ((line.first || isLetterOfWord(page, line.unit)) && plain.length <= 3 && !picture && !traits?.notice && !isLoneWord(run, line)) cost += used.scrap;
  if (opinion && reported.has(at)) cost += used.columnOverReport;
  if (isLetterRubric(plain) && target === 'next') cost += used.letter;
  if (picture) cost += isPicture(body) ? used.pictureTitle : used.pictureTitleElsewhere;
  if (traits?.notice) cost += target === 'next' ? used.noticeBelow : line.opensBelow === 'dateline' ? used.noticeAboveReport : used.noticeAbove;
  return cost;
}

/** A picture's caption: one short paragraph that a photographer signs. */
function isPicture(body: Body | undefined): boolean {
  const credit = body?.paragraphs.at(-1)?.credit?.credit;
  return body !== undefined && body.paragraphs.length <= 2 && (body.opens === 'caption' || (credit !== undefined && isPictureCredit(credit)));
}

function nearRoundup(bodies: readonly Body[], run: Run): boolean {
  return [run.prev, run.next].some((body) => (bodies[body]?.items ?? 0) > 1);
}

/** A line that only goes on with a headline: behind a dash, in brackets. */
export function isSubline(page: LabelledPage, unit: number): boolean { return /^(?:——|—|[（(])/.test(page.units[unit]?.plain ?? ''); }

/** What two neighbouring lines of a run are to each other, whatever texts they head. */
export interface Turn {
  /** The lower one begins a new group: a rubric, a notice's title set apart, or a line that leans on the next. */
  readonly opensGroup: boolean;
  /** Both are headlines by themselves. */
  readonly main: boolean;
  /** Only the lower line completes the upper one: a place, a column; surest where somebody is going to speak (`…时强调`). */
  readonly leans: boolean;
  readonly speaks: boolean;
  /** The lower one, right under the other, is formed like a slogan: as a headline may be under the sentence that reports. */
  readonly couplet: boolean;
  /** The lower line goes on with a word or a figure of the upper one. */
  readonly goesOn: boolean;
}

/** Whose notice it is: `中共某县委员会` over `关于干部任免的通知`. */
const issuers = listWords([...signatureEndings, '委', '厅', '部', '办', '院', '处', '会']);

/** Reads what two neighbouring lines of a run are to each other. */
export function readTurn(page: LabelledPage, above: RunLine, below: RunLine): Turn {
  const [upper, lower] = [page.traits[above.unit]?.notice === true, page.traits[below.unit]?.notice === true];
  const leans = above.words.leans || (lower && below.words.plain.startsWith('关于') && below.gap <= 0 && endsWithWord(issuers, above.words.plain));
  const shortNotice = upper && lower && above.words.plain.length <= 4;
  const rubric = below.words.section && !lower;
  const opensNotice = lower && !upper && below.gap > 0 && !leans;
  return { opensGroup: rubric || shortNotice || opensNotice || (!below.last && !leans && below.words.leans), main: !leans && !isSubline(page, below.unit), leans, speaks: page.traits[above.unit]?.kicker === true && below.gap <= 0, couplet: below.gap <= 1 && !below.broken && !below.apart && below.words.slogan >= leastCouplet && (page.traits[above.unit]?.kicker === true || (!leans && page.traits[above.unit]?.verb === true)), goesOn: below.gap <= 0 && (page.traits[below.unit]?.startsInside === true || page.traits[below.unit]?.endsCredit === true || page.traits[below.unit]?.goesOn === true) };
}

/** Cost of going from one line's target to the next line's. */
export function costOfTurn({ opensGroup, main, leans, speaks, couplet, goesOn }: Turn, from: Target, below: RunLine, to: Target): number {
  if (from === to) {
    const apart = (below.broken ? turns.brokenWithin : 0) + (below.apart && to !== 'none' ? turns.apartWithin : 0);
    const gap = main && below.gap > 0 ? (below.gathered ? turns.gapWithinGathered : turns.gapWithin) : 0;
    return to === 'none' ? apart : apart + gap + (opensGroup ? turns.opensWithin : 0) - (couplet ? turns.coupletWithin : 0);
  }
  const aside = from === 'none' || to === 'none';
  let cost = (aside ? turns.partedAside : turns.parted) + (from === 'none' ? 0 : speaks ? turns.speaking : leans ? turns.leaning : 0);
  if (opensGroup) cost += turns.opening;
  if (goesOn) cost += turns.cutWord;
  if (below.gap <= 0 && !below.broken) cost += aside ? turns.tightAside : turns.tight;
  if (below.broken || below.apart) cost += turns.broken;
  if (from === 'next' && to === 'prev') cost += turns.crossed;
  if ((from === 'next' && to === 'none') || (from === 'none' && to === 'prev')) cost += turns.between;
  return cost;
}

const bareCosts = new WeakMap<Body, number>();

/** What it costs to leave a body without a headline: asked for each choice of the runs around it. */
export function costOfBare(body: Body): number {
  let cost = bareCosts.get(body);
  if (cost === undefined) bareCosts.set(body, (cost = readBareCost(body)));
  return cost;
}

function readBareCost(body: Body): number {
  const length = body.paragraphs.reduce((sum, paragraph) => sum + paragraph.joined.text.length, 0);
  if (body.opens === 'bullet' && body.items === 0) return bare.item;
  if (body.opens === 'caption') return bare.caption;
  if (body.items > 1) return bare.roundup;
  const credit = body.paragraphs.at(-1)?.credit?.credit;
  return length < 120 || (length < 300 && credit && isPictureCredit(credit)) ? bare.short : bare.text;
}
