// The reader's judgements: written down, then people are worked out anew and every open page reads again.
import { findJudgementsAbout, quotesOf } from '../../core/identity/quotes';
import { bringUp } from '../../core/ingest/bring-up';
import { standardParts } from '../../core/ingest/parts';
import type { Judgement, Verdict } from '../../core/model';
import type { OpenStore } from '../../core/store/open';
import { openCorpus } from '../platform/corpus';
import { runBetween } from './jobs';

/** Between imports: of two derivations the older one, ending later, would bring back what was judged away. */
async function renew(): Promise<void> {
  await runBetween(async (store) => bringUp(store, standardParts, true, () => undefined));
}

/** Who is attested by the words of a judgement now. */
async function findBearer(store: OpenStore, judgement: Judgement): Promise<string | null> {
  for (const { name } of quotesOf(judgement)) {
    const bearer = (await store.findPeopleByName(name)).find((person) => findJudgementsAbout(person, [judgement]).length > 0);
    if (bearer !== undefined) return bearer.id;
  }
  return null;
}

/** Writes a judgement down and lets it take effect. Rejects with a StoreError; what was written then takes effect later. */
export async function judge(verdict: Verdict): Promise<{ judgementId: string; personId: string | null }> {
  const store = await openCorpus();
  const judgement: Judgement = { id: crypto.randomUUID(), at: new Date().toISOString(), ...verdict };
  await store.addJudgement(judgement);
  await renew();
  return { judgementId: judgement.id, personId: await findBearer(store, judgement) };
}

/** Takes a judgement back, as if it had never been made. Rejects with a StoreError. */
export async function takeBack(judgementId: string): Promise<{ personId: string | null }> {
  const store = await openCorpus();
  const judgement = (await store.listJudgements()).find(({ id }) => id === judgementId);
  if (judgement === undefined) return { personId: null };
  await store.removeJudgement(judgementId);
  await renew();
  return { personId: await findBearer(store, judgement) };
}
