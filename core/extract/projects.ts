// Article → projects: named construction, investment and industrial projects and parks, with their other names, sums,
// stage, place and builder. Aggregates, campaigns, meetings and plans are none. The steps stand in projects-*.ts.
import type { Amount, Article, ProjectRecord, ProjectStage, Span } from '../model';
import { toSimplified } from '../text/script';
import { readBuilder, readSmallPlace, readStage } from './projects-facts';
import { groupNames } from './projects-names';
import type { FoundProject } from './projects-money';
import { bindMoney } from './projects-money';
import { findCandidates } from './projects-phrases';
import type { Word } from './projects-words';
import { scanWords } from './projects-words';

/** All projects of one article, in the order in which they are first named. Spans are into `article.text`. */
export function readProjects(article: Article): ProjectRecord[] {
  const { text } = article;
  const words = scanWords(text);
  const candidates = findCandidates(text, words);
  const found = bindMoney(text, words, candidates);
  if (found.length === 0) return [];
  const counted = new Set(found.map(({ candidate }) => candidate));
  const others = candidates.filter((candidate) => !counted.has(candidate));
  const folded = toSimplified(text);
  const general = readStage(folded.slice(0, article.title?.length ?? 0));
  return groupNames(text, found, others).map((group) => {
    const spans = group.members.map(({ candidate }) => candidate.span).toSorted((a, b) => a.start - b.start);
    const place = readPlace(text, group.name, spans);
    return {
      name: group.name,
      also: group.also,
      mentions: spans,
      amounts: distinct(group.members.flatMap(({ amounts }) => amounts)),
      stage: furthest(group.members.map((member) => stageOf(folded, words, member))) ?? general,
      place: place ?? article.place.at(-1) ?? null,
      placePath: place === null ? article.place : [...article.place, place],
      builder: firstOf(group.members.map(({ candidate }) => builderOf(text, candidate.span))),
    };
  });
}

/** The same sum printed in headline and body is one. */
function distinct(amounts: readonly Amount[]): Amount[] {
  const seen = new Map(amounts.toReversed().map((amount) => [`${amount.kind}|${amount.value}|${amount.currency}|${amount.bound}`, amount]));
  return [...seen.values()].toSorted((a, b) => a.span.start - b.span.start);
}

const LATEST: readonly ProjectStage[] = ['谋划', '签约', '开工', '在建', '试生产', '投产', '建成'];
function furthest(stages: readonly (ProjectStage | null)[]): ProjectStage | null {
  return LATEST[Math.max(...stages.map((stage) => (stage === null ? -1 : LATEST.indexOf(stage))))] ?? null;
}

const firstOf = (values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null;

/** Stage words from the verb before the name to the end of its sentence, and in the sentences that speak of it again. */
function stageOf(folded: string, words: readonly Word[], member: FoundProject): ProjectStage | null {
  const { span, before } = member.candidate;
  const verb = words[before];
  const stretches = [folded.slice(verb && verb.kind === 'word' ? verb.start : span.start, span.start) + ' ' + untilStop(folded, span.end)];
  for (const index of member.again) stretches.push(untilStop(folded, words[index]?.start ?? folded.length));
  return furthest(stretches.map(readStage));
}

/** To the end of the clause group: the sentence, or the next ； which starts another project. */
function untilStop(text: string, from: number): string {
  return /^[^。；！？\n]{0,160}/u.exec(text.slice(from, from + 160))?.[0] ?? '';
}

function builderOf(text: string, span: Span): string | null {
  return readBuilder(text.slice(Math.max(0, span.start - 60), span.start), untilStop(text, span.end));
}

/** A village, town or zone in the name itself, else the one that its paragraph named last. */
function readPlace(text: string, name: string, spans: readonly Span[]): string | null {
  const own = readSmallPlace(name);
  if (own !== null) return own;
  const start = spans[0]?.start ?? 0;
  const paragraph = text.lastIndexOf('\n', start) + 1;
  return readSmallPlace(text.slice(Math.max(paragraph, start - 120), start));
}
