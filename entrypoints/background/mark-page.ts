// Marks a text of a foreign page: the automaton and the store are brought together here, the core does the rest.
import { openAutomaton, type Automaton } from '../../core/match/automaton';
import { markPiece } from '../../core/match/mark';
import type { OpenStore } from '../../core/store/open';
import { openSurroundings } from '../platform/check-surroundings';
import { openCorpus, warmSearch } from '../platform/corpus';
import { packMarks } from '../platform/mark-wire';
import type { FromPage } from '../platform/requests';

// Lost with the worker; read again when the corpus has changed.
let cached: { readonly revision: number; readonly automaton: Automaton } | null = null;

async function readAutomaton(store: OpenStore): Promise<Automaton | null> {
  const revision = await store.readRevision();
  if (cached?.revision === revision) return cached.automaton;
  const buffer = await store.readAutomaton();
  // Who reads pages opens the popup on them: its first search then finds the index open here.
  void warmSearch();
  cached = buffer === null ? null : { revision, automaton: openAutomaton(buffer) };
  return cached?.automaton ?? null;
}

const NOTHING: FromPage['markText']['reply'] = { ...packMarks([]), undecided: false, around: 'null' };

/** Marks of one piece of the page at `url`; none before there is a corpus. */
export async function markPage({ text, page, introduced, around }: FromPage['markText']['params'], url: string): Promise<FromPage['markText']['reply']> {
  const store = await openCorpus();
  const automaton = await readAutomaton(store);
  if (automaton === null) return NOTHING;
  const { title, date, source } = page;
  const foreign = { url, title, ...(date === null ? {} : { date }), ...(source === null ? {} : { source }) };
  const { marks, undecided, around: said } = await markPiece(text, foreign, automaton, store, openSurroundings(around), { introduced, judgements: await store.listJudgements() });
  return { ...packMarks(marks), undecided, around: JSON.stringify(said) };
}
