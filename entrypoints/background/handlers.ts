// The routing table: what the background answers to whom.
import { goFirst } from '../../core/ingest/pace';
import { keepOnly } from '../../core/ingest/restore';
import { removeSources } from '../../core/ingest/run';
import { switchSeeds } from '../../core/ingest/seeds';
import { routesOf } from '../platform/answer';
import { checkFromExtension, checkFromPage } from '../platform/check';
import { openCorpus } from '../platform/corpus';
import { RequestFailed } from '../platform/messages';
import { showInPanel } from '../platform/panel';
import { readSeeds } from '../platform/seeds';
import type { FromExtension, FromPage } from '../platform/requests';
import { readCards } from './cards';
import { runBetween, runJobs } from './jobs';
import { judge, takeBack } from './judge';
import { markPage } from './mark-page';

/** Address without its fragment, as judgements keep it. */
function addressOf(url: string | undefined): string {
  return (url ?? '').replace(/#.*$/, '');
}

/** What a content script may ask. Its address comes from the browser, never from its message. */
export const fromPage = routesOf<FromPage>(checkFromPage, {
  markText: async (params, sender) => goFirst(() => markPage(params, addressOf(sender.url))),
  readCards: async ({ kind, ids, date }) => ({ cards: await goFirst(() => readCards(kind, ids, date)) }),
  openPanel: async ({ route }, { tab }) => {
    if (tab === undefined) throw new Error('Not sent from a tab.');
    return { opened: await showInPanel(tab.windowId, route, tab.id) };
  },
  notThisPerson: async ({ personId }, sender) => {
    // The judgement would keep the page's address.
    if (sender.tab?.incognito === true) throw new RequestFailed('private', 'Nothing of a private window is stored.');
    const store = await openCorpus();
    const judgementId = crypto.randomUUID();
    await store.addJudgement({ id: judgementId, at: new Date().toISOString(), kind: 'not-this-person', personId, url: addressOf(sender.url) });
    return { judgementId };
  },
  undoJudgement: async ({ judgementId }, sender) => {
    const store = await openCorpus();
    const made = (await store.listJudgements()).find(({ id }) => id === judgementId);
    // A page may take back only what was judged on it.
    if (made?.kind !== 'not-this-person' || made.url !== addressOf(sender.url)) return { done: false };
    await store.removeJudgement(judgementId);
    return { done: true };
  },
});

/** What our own pages may ask besides. */
export const fromExtension = routesOf<FromExtension>(checkFromExtension, {
  runJobs: async () => {
    // The jobs' rows tell how it goes; waiting for it would outlive the asker.
    runJobs().catch(() => undefined);
    return { started: true };
  },
  removeSources: async ({ ids }) => {
    await runBetween((store) => removeSources(store, ids));
    return { done: true };
  },
  keepOnly: async (kept) => {
    await runBetween((store) => keepOnly(store, kept));
    return { done: true };
  },
  switchSeeds: async ({ on }) => {
    await runBetween((store) => switchSeeds(store, on, readSeeds()));
    return { done: true };
  },
  judge: async ({ verdict }) => judge(verdict),
  takeBack: async ({ judgementId }) => takeBack(judgementId),
});
