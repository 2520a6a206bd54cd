// The content script: waits until the page is seen, then reads it. No database, no network, no markup in the page.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MarkedPage } from '../marking/page';
import '../marking/marks.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  // WXT would announce the extension's id to the page; quiet-context.ts keeps the rest of it silent.
  noScriptStartedPostMessage: true,
  main() {
    const page = new MarkedPage();
    const listener = page.listener();
    browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
    // A tab opened in the background is read when it is looked at.
    const start = (): void => {
      if (document.visibilityState === 'hidden') return;
      document.removeEventListener('visibilitychange', start);
      page.run(new AbortController().signal).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', start);
    start();
  },
});
