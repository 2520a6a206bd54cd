// The interface's words: every key is one of public/_locales/en/messages.json, and the compiler knows them all.
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come as a pair `…One`, `…Many`: `articlesOne`, `articlesMany`. */
type Counted = MessageKey extends infer Key ? (Key extends `${infer Stem}Many` ? Stem : never) : never;

/** The message in the browser's language, its `$1 … $9` filled in. Returns the key itself when a message is missing. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  // WXT's types know the keys of the manifest's messages only by name; ours are checked above.
  const { i18n } = browser as unknown as { i18n: { getMessage(name: string, substitutions: string[]): string } };
  return i18n.getMessage(key, values.map(String)) || key;
}

/** A counted message: `count('articles', 3)` reads `articlesMany` with $1 = 3. */
export function count(stem: Counted, n: number, ...values: readonly (string | number)[]): string {
  return t(`${stem}${n === 1 ? 'One' : 'Many'}` as MessageKey, n, ...values);
}

/** Language of the interface for `lang` attributes: only the two that we have. */
export function interfaceLanguage(): 'en' | 'zh-Hans' {
  return t('languageTag') === 'zh-Hans' ? 'zh-Hans' : 'en';
}
