// Evidence and judgements → people, projects, their index and the automaton, when something has changed.
import { indexKnowledge } from '../search/memory';
import type { OpenStore } from '../store/open';
import type { IngestParts } from './contract';

/** Brings people and projects up to date with evidence and judgements; does nothing when they are. */
export async function deriveIfStale(store: OpenStore, parts: IngestParts): Promise<void> {
  if (!(await store.write.isStale())) return;
  const [corpus, judgements] = await Promise.all([store.write.readCorpus(), store.listJudgements()]);
  const knowledge = parts.derive(corpus, judgements);
  const { chunks, lexicon, personCards, projectCards } = indexKnowledge(knowledge);
  await store.write.writeKnowledge({
    ...knowledge,
    personCards,
    projectCards,
    chunks,
    lexicon: { places: [...lexicon.places].sort().join('\n'), titles: [...lexicon.titles].sort().join('\n') },
    automaton: parts.buildAutomaton(knowledge),
  });
}
