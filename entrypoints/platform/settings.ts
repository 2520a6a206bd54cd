// The reader's settings, small enough for storage.local; content scripts read them too. Nothing about the corpus is here.
import { browser } from 'wxt/browser';

export interface Settings {
  /** Hosts on which nothing is read. */
  readonly sitesOff: readonly string[];
  /** Hosts that are read but not painted. */
  readonly sitesPanelOnly: readonly string[];
  /** Nothing is painted on any page. */
  readonly panelOnly: boolean;
  /** Marks officials and projects that the page itself introduces. */
  readonly markNew: boolean;
}

export const DEFAULT_SETTINGS: Settings = { sitesOff: [], sitesPanelOnly: [], panelOnly: false, markNew: true };

const KEY = 'settings';

function hosts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : [];
}

/** Settings from anything, with defaults where nothing or nonsense is. */
export function checkSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    sitesOff: hosts(given.sitesOff),
    sitesPanelOnly: hosts(given.sitesPanelOnly),
    panelOnly: given.panelOnly === true,
    markNew: given.markNew !== false,
  };
}

/** The settings as stored, with defaults where nothing or nonsense is. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return checkSettings(stored[KEY]);
}

/** Changes some settings and answers the whole. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const before = await readSettings();
  const after = { ...before, ...change(before) };
  await browser.storage.local.set({ [KEY]: after });
  return after;
}

/** Calls `listener` with each change, from whatever page; answers the call that ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) listener(checkSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

/** The list with `host` in it or not. */
export function withHost(list: readonly string[], host: string, present: boolean): readonly string[] {
  const others = list.filter((other) => other !== host);
  return present ? [...others, host].toSorted() : others;
}
