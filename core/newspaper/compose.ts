// Composes an article from its draft: title, text with its blocks and map, byline, and the segments of the page's lines.
import type { Article, ArticleKind, Block, BylineName, Segment, SegmentRole } from '../model';
import { hashText } from '../text/hash';
import { mapOffset } from '../text/offset-map';
import { toSimplified } from '../text/script';
import { findOpening, isPictureCredit, leadOf, listLines } from './chunks';
import type { LabelledPage, Paragraph } from './chunks';
import { readDisplayRoles } from './display-roles';
import type { Draft } from './drafts';
import { opensWithDay } from './event-date';
import { Joiner, dropSpaces, joinLines, stackRows } from './joined';
import type { Joined } from './joined';
import { toPlain } from './lines';
import { splitRosters } from './rosters';
import { isOpinionColumn } from './title-forms';
import { isNoticeTitle } from './notice-titles';

/** An article but for what the whole page must tell: date and place. */
export type ComposedArticle = Omit<Article, 'date' | 'place'> & {
  /** Place words of the dateline: 环县; empty when none. */
  readonly dateline: string;
  readonly hasDateline: boolean;
};

const longestCaption = 300;

function textLength(draft: Draft): number { return draft.body.paragraphs.reduce((sum, paragraph) => sum + paragraph.joined.text.length, 0); }

/** Photo: short, opens without a dateline, signed by a photographer, or under a rubric of pictures. */
function isPhoto(draft: Draft): boolean {
  if (textLength(draft) > longestCaption || draft.body.opens === 'dateline' || (draft.body.opens === 'bullet' && (draft.body.items > 1 || !/^[▲△]/.test(draft.body.paragraphs[0]?.joined.text ?? '')))) return false;
  if (draft.body.opens === 'caption' || draft.pictured) return true;
  const credits = [draft.body.paragraphs.at(-1)?.credit?.credit.names ?? [], ...draft.bylines.map((byline) => byline.names)].flat();
  if (credits.length === 0 || (credits.some((name) => name.as === '文') && (draft.heads.length > 0 || textLength(draft) > 160))) return false;
  if (isPictureCredit({ names: credits, form: 'labelled', glued: false })) return true;
  const tail = toPlain(draft.body.paragraphs.at(-1)?.joined.text.slice(-8) ?? '');
  return credits.some((name) => name.as === '摄' || name.as === '图') || (/报道[)）]?$/.test(tail) && textLength(draft) < 160);
}

function readKind(draft: Draft, page: LabelledPage, photo: boolean, headline: string): ArticleKind {
  const heads = draft.heads.map((i) => page.units[i]?.plain ?? '');
  if (photo) return 'photo';
  if (draft.body.opens === null && (isNoticeTitle(toPlain(headline)) || draft.heads.some((i) => page.traits[i]?.notice))) return 'notice';
  // What opens with its day (`三月十一日，…植树`) is news, whatever column it was set in and whoever signs it.
  const dated = opensWithDay(draft.body.paragraphs[0]?.joined.text ?? '');
  if (!dated && draft.body.opens !== 'dateline' && (heads.some(isOpinionColumn) || (draft.section !== null && isOpinionColumn(draft.section)))) return 'commentary';
  const marked = draft.bylines.some((byline) => /^[□○◎◇]/.test(page.units[byline.unit]?.plain ?? '') && byline.names.every((name) => name.as === null));
  if (!dated && (draft.bylines.some((byline) => byline.names.some((name) => name.as === '作者')) || (marked && draft.body.opens === null))) return 'commentary';
  if (draft.body.items > 1) return 'roundup';
  return readLength(draft);
}

function readLength(draft: Draft): ArticleKind { return draft.body.opens === 'bullet' || textLength(draft) < 220 ? 'brief' : 'news'; }

/** Two display lines meet without a space when the word across the line break stands in the article's text. */
function joinDisplay(page: LabelledPage, units: readonly number[], body: string): Joined {
  const joiner = new Joiner();
  let last = '';
  units.forEach((i) => {
    const unit = page.units[i];
    if (!unit) return;
    const tidy = unit.joined ?? dropSpaces(joinLines(unit.lines), [], true);
    const word = last.slice(-1) + unit.plain.slice(0, 1);
    const wrapped = /^\p{Script=Han}{2}$/u.test(word) ? body.includes(word) && !body.includes(`${word.charAt(0)}，${word.charAt(1)}`) : /[“《（]$|^[”》）]|：$|^[0-9]/.test(word);
    if (last !== '' && !wrapped) joiner.add(' ', mapOffset(tidy.map, 0));
    joiner.addPart(tidy, 0, tidy.text.length);
    last = unit.plain;
  });
  return joiner.build();
}

/** Line numbers of a unit with the role they have. */
function markLines(roles: Map<number, SegmentRole>, page: LabelledPage, unit: number, role: SegmentRole): void {
  for (const line of page.units[unit]?.lines ?? []) roles.set(line.number, role);
}

/** The lines of a closing credit that are mostly credit. */
function markCredit(roles: Map<number, SegmentRole>, page: LabelledPage, paragraph: Paragraph): void {
  if (!paragraph.credit) return;
  const start = mapOffset(paragraph.joined.map, paragraph.credit.start);
  for (const unit of paragraph.units.slice(-3)) {
    for (const line of page.units[unit]?.lines ?? []) {
      const end = line.start + line.raw.length;
      if (end <= start) continue;
      const inside = end - Math.max(start, line.start);
      if (inside > line.raw.length / 2) roles.set(line.number, 'byline');
    }
  }
}

/** Runs of lines with one role; blank lines and `skipped` ones (no line of another owner) may lie inside. */
function readSegments(roles: ReadonlyMap<number, SegmentRole>, blank: ReadonlySet<number>): Segment[] {
  const segments: { from: number; to: number; role: SegmentRole }[] = [];
  for (const number of [...roles.keys()].sort((a, b) => a - b)) {
    const role = roles.get(number) as SegmentRole;
    const last = segments.at(-1);
    let next = (last?.to ?? 0) + 1;
    while (last && next < number && blank.has(next)) next++;
    if (last && last.role === role && next === number) last.to = number;
    else segments.push({ from: number, to: number, role });
  }
  // A copy has no room to grow, and is kept with the page.
  return segments.slice();
}

function unique(names: readonly BylineName[]): BylineName[] {
  const seen = new Set<string>();
  return names.filter((name) => { const key = `${name.name}|${name.as ?? ''}`; if (seen.has(key)) return false; seen.add(key); return true; }).slice();
}

const dayInBrackets = /^[（(][^（()），]{4,16}日[）)]$/u;

/** The article of a draft. `salt` keeps ids of equal texts apart; `blank` are the numbers of blank lines. */
export function composeArticle(page: LabelledPage, draft: Draft, blank: ReadonlySet<number>, salt: string): ComposedArticle {
  const photo = isPhoto(draft);
  const bodyRole: SegmentRole = photo ? 'caption' : 'body';
  const bodyText = draft.body.paragraphs.map((paragraph) => toPlain(paragraph.joined.text)).join('\n');
  const roles = new Map<number, SegmentRole>();
  const rows: { role: SegmentRole; row: Joined }[] = [];
  const displays = readDisplayRoles(page, draft.heads, draft.inside, bodyText);
  const titles = { kicker: '', headline: '', subtitle: '' };
  for (const role of ['kicker', 'headline', 'subtitle'] as const) {
    const lines = draft.heads.filter((_, k) => displays[k] === role);
    for (const unit of lines) markLines(roles, page, unit, role);
    if (lines.length === 0) continue;
    const row = joinDisplay(page, lines, bodyText);
    titles[role] = row.text;
    rows.push({ role, row });
  }
  const opening = findOpening(draft.body.paragraphs);
  const lead = opening ? leadOf(opening) : null;
  const names: BylineName[] = [...(lead?.names ?? [])];
  const firstUnit = draft.body.paragraphs[0]?.units[0] ?? 0;
  const addByline = (byline: Draft['bylines'][number]) => {
    markLines(roles, page, byline.unit, 'byline');
    rows.push({ role: 'byline', row: joinLines(page.units[byline.unit]?.lines ?? []) });
    names.push(...byline.names);
  };
  for (const byline of draft.bylines) if (byline.unit < firstUnit) addByline(byline);
  for (const paragraph of draft.body.paragraphs) {
    const role: SegmentRole = paragraph.box ? 'box' : bodyRole;
    for (const unit of paragraph.units) markLines(roles, page, unit, role);
    markCredit(roles, page, paragraph);
    const keep = [...(paragraph.credit ? [paragraph.credit] : []), ...(lead && paragraph === opening ? [{ start: 0, end: lead.end }] : [])];
    const texts = keep.length > 0 ? [dropSpaces(paragraph.joined, keep, false)] : splitRosters(listLines(page, paragraph.units), paragraph.joined, page.traits[paragraph.units[0] ?? 0]?.row === true);
    for (const row of texts) rows.push({ role, row });
    if (paragraph.credit) names.push(...paragraph.credit.credit.names);
  }
  for (const byline of draft.bylines) if (byline.unit >= firstUnit) addByline(byline);
  const { text, spans, map } = stackRows(rows.map(({ row }) => row));
  // A day in brackets dates the list below; a reader would not give it as part of the headline.
  const title = [titles.kicker, titles.headline, dayInBrackets.test(titles.subtitle) ? '' : titles.subtitle].filter((part) => part !== '').join(' ');
  return {
    id: hashText(`${salt}\n${text}`),
    kind: readKind(draft, page, photo, titles.headline),
    section: draft.section,
    kicker: titles.kicker || null,
    headline: titles.headline || null,
    subtitle: titles.subtitle || null,
    title: title || null,
    byline: unique(names),
    text,
    blocks: spans.map(({ start, end }, k): Block => ({ start, end, role: rows[k]?.role ?? 'body' })),
    sourceMap: map,
    segments: readSegments(roles, blank),
    dateline: toSimplified(lead?.place ?? ''),
    hasDateline: lead?.dateline ?? false,
  };
}
