// Kicker, headline, subtitle: which of an article's display lines is which, and how they read as one title.
import type { SegmentRole } from '../model';
import { reportVerbs, sloganOpenings, subtitleOpenings } from '../gazetteer/newspaper/headline-words';
import { isHan } from '../text/script';
import { holdsWord, listWords, opensWithWord } from '../text/lexicon';
import type { LabelledPage } from './chunks';
import { isSectionName } from './furniture';
import { leavesOpen } from './line-ends';
import { isEvenCouplet, isOpinionColumn, isPlaceAlone, rateSlogan } from './title-forms';

type DisplayRole = Extract<SegmentRole, 'kicker' | 'headline' | 'subtitle'>;

const verbs = listWords(reportVerbs.filter((verb) => verb.length > 1));
const subtitles = listWords(subtitleOpenings);
const slogans = listWords(sloganOpenings);

function isReport(plain: string): boolean { return holdsWord(verbs, plain); }

function isSubtitle(plain: string): boolean {
  if (/^[（(].*[)）]$/.test(plain) || /^（[^）]*$/.test(plain)) return true;
  return opensWithWord(subtitles, plain) && (/[0-9]/.test(plain) || /^(?:—|要求|强调|指出)/.test(plain) || /位居|居全|第一/.test(plain));
}

/** Formed like a column's name or a slogan. */
function isAside(page: LabelledPage, unit: number | undefined): boolean {
  const plain = page.units[unit ?? -1]?.plain ?? '';
  return /^\p{Script=Han}{2,5}$/u.test(plain) || isSectionName(plain) || rateSlogan(plain, page.units[unit ?? -1]?.lines[0]?.raw ?? '') >= 0.8;
}

/** `记苗族“溜索医生”龙小春`: whom the article is about, over or under what it says of him. */
const introducesHero = /^记(?!者|住|得|忆|录|账|取|起|事|下|在|着|功|载)[^，。！？]{4,}$/;
/** A column's name: `街道·社区`. */
const dottedColumn = /^\p{Script=Han}{2}·\p{Script=Han}{2}$/u;

/** Share of a line's pairs of characters that the text holds. */
function shareOf(line: string, text: string): number {
  let all = 0;
  let held = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    if (!isHan(line.charCodeAt(i)) || !isHan(line.charCodeAt(i + 1))) continue;
    all++;
    if (text.includes(line.slice(i, i + 2))) held++;
  }
  return all > 0 ? held / all : 0;
}

/** Of the line that a text takes up most it takes up so much; of one that is none of the headline hardly anything. Figures are written in many ways. */
const leastHeld = 0.4;
const leastShare = 0.2;
const leastShareAside = 0.3;
const longestText = 1500;

/**
 * Roles of an article's display lines (indexes of units, in the page's order); `body` is its text without white space. A line
 * above or below all others that the text does not take up, though it does the others, is a kicker or a subtitle: a column's
 * name or a slogan, which leaves the headline as it is.
 */
export function readDisplayRoles(page: LabelledPage, lines: readonly number[], inside: ReadonlySet<number>, body: string): DisplayRole[] {
  const plain = (k: number) => page.units[lines[k] ?? 0]?.plain ?? '';
  const roles: DisplayRole[] = lines.map(() => 'headline');
  let from = 0;
  if (lines.length > 1) {
    while (from < lines.length - 1) {
      const line = plain(from);
      const trait = page.traits[lines[from] ?? 0];
      const kicker = (trait?.kicker ?? false) || /[：—]$/.test(line) || isOpinionColumn(line) || isPlaceAlone(line) || introducesHero.test(line) || dottedColumn.test(line);
      if (!kicker) break;
      roles[from] = 'kicker';
      from++;
    }
  }
  for (let k = from + 1; k < lines.length; k++) {
    const line = plain(k);
    const goesOn = roles[k - 1] === 'subtitle' && (!isReport(line) || (/^（[^）]*$/.test(plain(k - 1)) && line.endsWith('）')));
    if (inside.has(lines[k] ?? -1) || isSubtitle(line) || goesOn) roles[k] = 'subtitle';
  }
  const text = body.slice(0, longestText);
  const mains = lines.flatMap((_, k) => (roles[k] === 'headline' ? [k] : []));
  if (mains.length > 1) {
    const shares = mains.map((k) => shareOf(plain(k), text));
    const loose = (n: number) => (shares[n] ?? 0) < (isAside(page, lines[mains[n] ?? 0]) ? leastShareAside : leastShare) && Math.max(...shares) >= leastHeld && !/[0-9一二三四五六七八九十百千万]{2}/.test(plain(mains[n] ?? 0));
    // A quotation that runs over two lines holds them together.
    const parted = (n: number) => !leavesOpen(plain(mains[n] ?? 0));
    if (loose(0) && parted(0)) roles[mains[0] ?? 0] = 'kicker';
    // What somebody says may fill two lines, and no text says either again; nor the couplet under the sentence that reports.
    const spoken = mains.length === 2 && ((from > 0 && page.traits[lines[from - 1] ?? 0]?.kicker === true) || (isReport(plain(mains[0] ?? 0)) && isEvenCouplet(page.units[lines[mains[1] ?? 0] ?? 0]?.lines[0]?.raw ?? '')));
    if (loose(mains.length - 1) && parted(mains.length - 2) && !spoken) roles[mains.at(-1) ?? 0] = 'subtitle';
  }
  if (roles[from] === 'kicker') from++;
  const first = plain(from);
  const second = plain(from + 1);
  const left = lines.filter((_, k) => roles[k] === 'headline').length;
  if (from === 0 && left >= 2 && roles[1] === 'headline') {
    const raw = page.units[lines[0] ?? 0]?.lines[0]?.raw ?? '';
    const secondRaw = page.units[lines[1] ?? 0]?.lines[0]?.raw ?? '';
    const even = (text: string) => { const halves = text.trim().split(/\s+/); return halves.length >= 2 && halves.every((half) => half.length >= 4); };
    const meeting = /(?:召开|举行|会议|大会|座谈会|会|项目[0-9]+个|[0-9]+个)$/.test(first) && isReport(first);
    if (meeting && first.length > 9 && (even(secondRaw) || !isReport(second)) && !/^[\p{Script=Han}]{1,5}$/u.test(second)) roles[0] = 'kicker';
    else if (even(raw) && left === 2 && (isReport(second) || rateSlogan(first, raw) > rateSlogan(second, secondRaw) + 0.3 || opensWithWord(slogans, first))) roles[0] = 'kicker';
    else if (even(raw) && left >= 2 && !isReport(first)) roles[0] = 'kicker';
  }
  return roles;
}
