// The background: every listener is registered at once, because the event that woke the worker is told only to those.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerWith } from '../platform/answer';
import { failureOf } from '../platform/corpus';
import { lendThreads } from '../platform/lend-threads';
import { showInPanel } from '../platform/panel';
import { answerSearches } from '../platform/search-line';
import { fromExtension, fromPage } from './handlers';
import { isImporting, runJobs } from './jobs';
import { createMenus, onMenu } from './menus';
import { describeOmnibox, onOmniboxEntered, onOmniboxInput } from './omnibox';
import { warmDisk } from './warm';

/** Milliseconds that the work of a start of the browser waits. */
const AFTER_START = 1000;

export default defineBackground(() => {
  const answer = answerWith({ extension: fromExtension, page: fromPage }, failureOf);
  browser.runtime.onMessage.addListener(answer as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  answerSearches(isImporting);
  // Chromium's background has none: its pages lend theirs.
  if (typeof Worker !== 'undefined') lendThreads();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    runJobs().catch(() => undefined);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    createMenus();
    // A popup that is opened with the browser goes first.
    setTimeout(() => {
      void warmDisk();
      // Killed in the middle, it goes on.
      runJobs().catch(() => undefined);
    }, AFTER_START);
  });

  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') showInPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT, '/page', tab?.id).catch(() => undefined);
  });
  browser.omnibox.onInputStarted.addListener(describeOmnibox);
  browser.omnibox.onInputChanged.addListener(onOmniboxInput);
  browser.omnibox.onInputEntered.addListener(onOmniboxEntered);
});
