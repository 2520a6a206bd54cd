// `xb` and a space in the address bar search the corpus.
import { browser } from 'wxt/browser';
import { search } from '../../core/search/search';
import { openSearch } from '../platform/corpus';
import { t } from '../platform/locale';
import { panelPage, showInPanel } from '../platform/panel';
import { listHits, type Hit } from '../ui/hits';

const LIMIT = 3;

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Chromium reads a description as XML, Firefox as text. */
function escape(text: string): string {
  return import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function describe(found: Hit): string {
  switch (found.kind) {
    case 'person': return [found.hit.name, found.hit.post ?? found.hit.group, found.hit.postDate].filter((part) => part !== null).join(' · ');
    case 'project': return [found.hit.name, found.hit.amount].filter((part) => part !== null).join(' · ');
    case 'article': return [found.hit.title ?? found.hit.snippet, found.hit.date].filter((part) => part !== null).join(' · ');
  }
}

/** What the address bar shows before anything is typed. */
export function describeOmnibox(): void {
  const words = t('omniboxHint');
  void browser.omnibox.setDefaultSuggestion({ description: import.meta.env.FIREFOX ? words.replaceAll(/<\/?match>/g, '') : words });
}

/** Listener of what is typed after `xb`. */
export function onOmniboxInput(text: string, suggest: (suggestions: Suggestion[]) => void): void {
  void (async () => {
    const hits = listHits(await search(text, await openSearch(), { limit: LIMIT }));
    suggest(hits.map((hit) => ({ content: panelPage(hit.route), description: escape(describe(hit)) })));
  })().catch(() => undefined);
}

/** Listener of Enter: a suggestion, or the words as typed. */
export function onOmniboxEntered(text: string): void {
  const route = text.startsWith(panelPage('')) ? text.slice(panelPage('').length) : `/look/${encodeURIComponent(text)}`;
  void browser.windows.getLastFocused().then(async ({ id }) => {
    if (id !== undefined) await showInPanel(id, route);
  }).catch(() => undefined);
}
