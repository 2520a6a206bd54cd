// Run-time checks of what a page's content script (which a page may have taken over) sends, before anything uses it.
// Each check builds a fresh value of the request's parameters from unknown, or answers null.
import { MESSAGE_AROUND_MAX, MESSAGE_TEXT_MAX } from '../../core/limits';
import { readVerdict } from '../../core/identity/read-verdict';
import type { FromExtension, FromPage, PageFacts, SentSurroundings, ToPage } from './requests';

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

/** A list of labels; null when anything in it is something else. */
function texts(value: unknown, most = Infinity): readonly string[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const known = value.map((one) => text(one)).filter((one) => one !== null);
  return known.length === value.length ? known : null;
}

function isoDate(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function facts(value: unknown): PageFacts {
  const page = fields(value);
  return { title: text(page['title']) ?? '', date: isoDate(page['date']), source: text(page['source']) };
}

/** Still closed: what stands in them is checked where they are opened (check-surroundings.ts). */
function surroundings(value: unknown): SentSurroundings {
  const { before, whole, follows } = fields(value);
  return { before: text(before, MESSAGE_AROUND_MAX), whole: text(whole, MESSAGE_AROUND_MAX), follows: follows === true };
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
    return { text: found, page: facts(given['page']), introduced: given['introduced'] === true, around: surroundings(given['around']) };
  },
  readCards: (params) => {
    const { kind, ids, date } = fields(params);
    const known = texts(ids, MAX_IDS);
    return (kind !== 'person' && kind !== 'project') || known === null ? null : { kind, ids: known, date: isoDate(date) };
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
  runJobs: nothing,
  removeSources: (params) => {
    const ids = texts(fields(params)['ids']);
    return ids === null ? null : { ids };
  },
  keepOnly: (params) => {
    const given = fields(params);
    const sources = texts(given['sources']);
    const judgements = texts(given['judgements']);
    return sources === null || judgements === null ? null : { sources, judgements };
  },
  switchSeeds: (params) => {
    const { on } = fields(params);
    return typeof on === 'boolean' ? { on } : null;
  },
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
  readSource: nothing,
  showMark: (params) => {
    const { mark } = fields(params);
    return typeof mark === 'number' && Number.isInteger(mark) ? { mark } : null;
  },
};
