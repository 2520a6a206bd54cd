// Draws a page's root component, in the reader's language.
import { render, type ComponentChild } from 'preact';
import { interfaceLanguage } from '../platform/locale';

/** Renders `root` into #app; `title` is the page's. */
export function start(title: string, root: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = title;
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no #app.');
  render(root, place);
}
