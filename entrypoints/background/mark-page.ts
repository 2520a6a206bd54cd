// Marks a text of a foreign page: the automaton and the store are brought together here, the core does the rest.
import { openAutomaton, type Automaton } from '../../core/match/automaton';
import { markText } from '../../core/match/mark';
import type { Mark } from '../../core/model';
import type { OpenStore } from '../../core/store/open';
import { openCorpus } from '../platform/corpus';
import type { PageFacts } from '../platform/requests';

// Lost with the worker; read again when the corpus has changed.
let cached: { readonly revision: number; readonly automaton: Automaton } | null = null;

async function readAutomaton(store: OpenStore): Promise<Automaton | null> {
  const revision = await store.readRevision();
  if (cached?.revision === revision) return cached.automaton;
  const buffer = await store.readAutomaton();
  cached = buffer === null ? null : { revision, automaton: openAutomaton(buffer) };
  return cached?.automaton ?? null;
}

/** Marks of `text`, offsets into it; none before there is a corpus. `introduced`: also what the page itself introduces. */
export async function markPage(text: string, page: PageFacts, url: string, introduced: boolean): Promise<readonly Mark[]> {
  const store = await openCorpus();
  const automaton = await readAutomaton(store);
  if (automaton === null) return [];
  const { title, date, source } = page;
  const foreign = { url, title, ...(date === null ? {} : { date }), ...(source === null ? {} : { source }) };
  return markText(text, foreign, automaton, store, { introduced, judgements: await store.listJudgements() });
}
