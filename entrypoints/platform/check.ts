// Run-time checks of what a page's content script (which a page may have taken over) sends, before anything uses it.
// Each check builds a fresh value of the request's parameters from unknown, or answers null.
import { MESSAGE_TEXT_MAX } from '../../core/limits';
import { readSurroundings } from './check-surroundings';
import { readVerdict } from './check-verdict';
import type { FromExtension, FromPage, PageFacts, ToPage } from './requests';

type Check<Params> = (params: unknown) => Params | null;
type Checks<Group> = { readonly [Name in keyof Group]: Check<Group[Name] extends { params: infer Params } ? Params : never> };

type Fields = Readonly<Record<string, unknown>>;

const MAX_LABEL = 500;
const MAX_IDS = 20;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function text(value: unknown, longest = MAX_LABEL): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

function isoDate(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function facts(value: unknown): PageFacts {
  const page = fields(value);
  return { title: text(page['title']) ?? '', date: isoDate(page['date']), source: text(page['source']) };
}

const judgementId: Check<{ judgementId: string }> = (params) => {
  const id = text(fields(params)['judgementId']);
  return id === null ? null : { judgementId: id };
};

const nothing: Check<Record<string, never>> = () => ({});

/** A route inside the panel: a slash, then path characters only, so that it can never become another address. */
export function isRoute(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2 * MAX_LABEL && /^\/[^\s#?\\]*(\?[^\s#\\]*)?$/.test(value) && !value.startsWith('//');
}

/** content → background */
export const checkFromPage: Checks<FromPage> = {
  markText: (params) => {
    const given = fields(params);
    const found = text(given['text'], MESSAGE_TEXT_MAX);
    if (found === null) return null;
    return { text: found, page: facts(given['page']), introduced: given['introduced'] === true, around: readSurroundings(given['around']) };
  },
  readCards: (params) => {
    const { kind, ids, date } = fields(params);
    if ((kind !== 'person' && kind !== 'project') || !Array.isArray(ids) || ids.length > MAX_IDS) return null;
    const known = ids.map((id) => text(id)).filter((id) => id !== null);
    return known.length === ids.length ? { kind, ids: known, date: isoDate(date) } : null;
  },
  openPanel: (params) => {
    const { route } = fields(params);
    return isRoute(route) ? { route } : null;
  },
  notThisPerson: (params) => {
    const personId = text(fields(params)['personId']);
    return personId === null ? null : { personId };
  },
  undoJudgement: judgementId,
};

/** our own pages → background */
export const checkFromExtension: Checks<FromExtension> = {
  importSeeds: nothing,
  judge: (params) => {
    const verdict = readVerdict(fields(params)['verdict']);
    return verdict === null ? null : { verdict };
  },
  takeBack: judgementId,
};

/** our own pages → content */
export const checkToPage: Checks<ToPage> = {
  readPage: nothing,
  readAgain: nothing,
  showMark: (params) => {
    const { mark } = fields(params);
    return typeof mark === 'number' && Number.isInteger(mark) ? { mark } : null;
  },
};
