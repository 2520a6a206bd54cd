// Named bodies and named meetings of an article, as printed: for the record and for search, not for identity.
import { MEETING_ENDS, ORG_ENDS, ORG_NOT } from '../gazetteer/organisations';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import type { Reading } from './reading';

const ENDS = buildLexicon([
  ...splitWords(ORG_ENDS).map((word) => [word, 'orgs'] as const), ...splitWords(MEETING_ENDS).map((word) => [word, 'meetings'] as const),
]);
const NOT = new Set(splitWords(ORG_NOT));
const SHORTEST = 4;
const LONGEST = 40;

/** Names of companies, schools, associations and the like, and of meetings, each once, in printed order. */
export function findNamedBodies(reading: Reading): { orgs: string[]; meetings: string[] } {
  const { s, article } = reading;
  const found = { orgs: new Set<string>(), meetings: new Set<string>() };
  for (let i = 0; i < s.length; i++) {
    const ending = matchAt(ENDS, s, i);
    if (!ending) continue;
    const end = i + ending.length;
    const start = reading.phraseStart[i] ?? i;
    if (end - start >= SHORTEST && end - start <= LONGEST && start < i && !NOT.has(s.slice(start, end)) && !matchAt(ENDS, s, end)) {
      found[ending.value].add(article.text.slice(start, end).replace(/\s/gu, ''));
    }
    i = end - 1;
  }
  return { orgs: [...found.orgs], meetings: [...found.meetings] };
}
