// The panel's state is its address: sidepanel.html#/person/ID. Reading and writing it; no browser call.
import type { Span } from '../../core/model';

export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'look'; readonly query: string }
  | { readonly view: 'read' }
  /** One issue: what is new in it, its roster and projects. */
  | { readonly view: 'issue'; readonly id: string }
  | { readonly view: 'article'; readonly id: string; readonly at: Span | null }
  /** An empty id: nobody was chosen yet. */
  | { readonly view: 'person'; readonly id: string }
  | { readonly view: 'project'; readonly id: string }
  /** The projects of a place: 宝丰县. */
  | { readonly view: 'ledger'; readonly place: string };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that somebody typed.
    return text;
  }
}

function readSpan(query: string): Span | null {
  const found = /(?:^|&)at=(\d+)-(\d+)/.exec(query);
  return found === null ? null : { start: Number(found[1]), end: Number(found[2]) };
}

/** Reads a hash such as `#/person/ID`; anything else is This page. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, view, rest] = /^\/(\w+)(?:\/(.*))?$/.exec(path) ?? [];
  const id = decode(rest ?? '');
  if (view === 'look') return { view, query: id };
  if (view === 'read') return { view };
  if (view === 'issue' && id !== '') return { view, id };
  if (view === 'article' && id !== '') return { view, id, at: readSpan(query) };
  if (view === 'ledger' && id !== '') return { view, place: id };
  if (view === 'person' || view === 'project') return { view, id };
  return { view: 'page' };
}

/** The route of an article, with a place in its text that is to be shown. */
export function articleRoute(id: string, at?: Span): string {
  return `/article/${encodeURIComponent(id)}${at === undefined ? '' : `?at=${at.start}-${at.end}`}`;
}

/** The route of an issue: of a page, by its id. */
export function issueRoute(pageId: string): string {
  return `/issue/${encodeURIComponent(pageId)}`;
}

/** The route of the ledger of a place. */
export function ledgerRoute(place: string): string {
  return `/ledger/${encodeURIComponent(place)}`;
}
