// The asking side: ask() the background, askPage() a tab, tell() whoever listens. Rejects with RequestFailed only.
import { browser } from 'wxt/browser';
import { openAnswer, RequestFailed, wrapNotice, wrapRequest } from './messages';
import type { Notices, RequestName, Requests, ToPage } from './requests';

/** False in a content script whose extension was updated or removed: every call would throw from now on. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

function asFailure(error: unknown): RequestFailed {
  if (error instanceof RequestFailed) return error;
  return new RequestFailed('gone', error instanceof Error ? error.message : String(error));
}

/** Asks the background. Rejects with RequestFailed; its code is `gone` when nobody is there to answer. */
export async function ask<Name extends RequestName>(request: Name, params: Requests[Name]['params']): Promise<Requests[Name]['reply']> {
  if (!isAlive()) throw new RequestFailed('gone', 'The extension was updated.');
  try {
    return openAnswer(await browser.runtime.sendMessage(wrapRequest(request, params)));
  } catch (error) {
    throw asFailure(error);
  }
}

/** Asks the content script of a tab. Rejects with code `gone` when the tab has none (browser pages, tabs older than the install). */
export async function askPage<Name extends keyof ToPage>(tabId: number, request: Name, params: ToPage[Name]['params']): Promise<ToPage[Name]['reply']> {
  try {
    return openAnswer(await browser.tabs.sendMessage(tabId, wrapRequest(request, params), { frameId: 0 }));
  } catch (error) {
    throw asFailure(error);
  }
}

/** Tells a notice; nobody needs to be there. */
export function tell<Name extends keyof Notices>(notice: Name, params: Notices[Name]): void {
  if (!isAlive()) return;
  browser.runtime.sendMessage(wrapNotice(notice, params)).catch(() => {
    // Nobody listens: neither panel nor popup is open.
  });
}
