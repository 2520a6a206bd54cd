// The answering side: one listener made of a table of handlers. It checks who asks and what he gives before a handler sees it.
import { browser, type Browser } from 'wxt/browser';
import { readEnvelope, type Answer, type FailureCode } from './messages';

export type Sender = Browser.runtime.MessageSender;

/** A handler with the check of its parameters. */
export interface Route {
  readonly check: (params: unknown) => unknown;
  readonly handle: (params: never, sender: Sender) => Promise<unknown>;
}

/** Pairs checks with handlers of the same group; the compiler demands one handler for each request. */
export function routesOf<Group extends { [Name in keyof Group]: { params: unknown; reply: unknown } }>(
  checks: { readonly [Name in keyof Group]: (params: unknown) => Group[Name]['params'] | null },
  handlers: { readonly [Name in keyof Group]: (params: Group[Name]['params'], sender: Sender) => Promise<Group[Name]['reply']> },
): ReadonlyMap<string, Route> {
  const names = Object.keys(handlers) as (keyof Group & string)[];
  return new Map(names.map((name) => [name, { check: checks[name], handle: handlers[name] }]));
}

/** Who sends: a page of ours, our content script in the top frame of a tab, or somebody to be refused. */
export function readSender(sender: Sender): 'extension' | 'page' | 'stranger' {
  if (sender.id !== browser.runtime.id) return 'stranger';
  if (sender.url?.startsWith(browser.runtime.getURL('/')) === true) return 'extension';
  return sender.tab !== undefined && sender.frameId === 0 ? 'page' : 'stranger';
}

/**
 * Answers one message, or undefined when it is no request of these tables (the browser then asks the next listener).
 * `failureOf` turns what a handler throws into a code; what it does not know is `failed`.
 */
export function answerWith(
  tables: { readonly extension: ReadonlyMap<string, Route>; readonly page: ReadonlyMap<string, Route> },
  failureOf: (error: unknown) => FailureCode = () => 'failed',
): (message: unknown, sender: Sender) => Promise<Answer<unknown>> | undefined {
  return (message, sender) => {
    const envelope = readEnvelope(message);
    if (envelope === null) return undefined;
    const route = findRoute(envelope.request, sender, tables);
    if (route === null) return undefined;
    return answer(route, envelope.params, sender, failureOf);
  };
}

function findRoute(request: string, sender: Sender, tables: Parameters<typeof answerWith>[0]): Route | null {
  const who = readSender(sender);
  if (who === 'stranger') return null;
  // Our own pages may ask what a page may: the welcome page paints with the same code.
  const own = who === 'extension' ? tables.extension.get(request) : undefined;
  return own ?? tables.page.get(request) ?? null;
}

async function answer(route: Route, params: unknown, sender: Sender, failureOf: (error: unknown) => FailureCode): Promise<Answer<unknown>> {
  const checked = route.check(params);
  if (checked === null) return { ok: false, code: 'bad-params', message: 'The request is not well formed.' };
  try {
    return { ok: true, reply: await route.handle(checked as never, sender) };
  } catch (error) {
    return { ok: false, code: failureOf(error), message: error instanceof Error ? error.message : String(error) };
  }
}
