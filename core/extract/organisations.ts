// Named bodies and named meetings of an article, as printed: for the record and for search, not for identity.
import { MEETING_ENDS, ORG_ENDS, ORG_NOT } from '../gazetteer/organisations';
import { matchAt } from '../text/lexicon';
import { buildLexicon, splitWords } from '../text/lexicon';
import type { Reading } from './reading';

const ORGS = buildLexicon(splitWords(ORG_ENDS).map((word) => [word, true] as const));
const MEETINGS = buildLexicon(splitWords(MEETING_ENDS).map((word) => [word, true] as const));
const NOT = new Set(splitWords(ORG_NOT));
const SHORTEST = 4;
const LONGEST = 40;

/** Names of companies, schools, associations and the like, each once. */
export function findOrganisations(reading: Reading): string[] {
  return findEnding(reading, ORGS);
}

/** Names of meetings, each once. */
export function findMeetings(reading: Reading): string[] {
  return findEnding(reading, MEETINGS);
}

function findEnding(reading: Reading, endings: typeof ORGS): string[] {
  const { s, article } = reading;
  const found = new Set<string>();
  for (let i = 0; i < s.length; i++) {
    const ending = matchAt(endings, s, i);
    if (!ending) continue;
    const end = i + ending.length;
    const start = reading.phraseStart[i] ?? i;
    if (end - start >= SHORTEST && end - start <= LONGEST && start < i && !NOT.has(s.slice(start, end)) && !matchAt(endings, s, end)) {
      found.add(article.text.slice(start, end).replace(/\s/gu, ''));
    }
    i = end - 1;
  }
  return [...found];
}
