// HTML → the text of its article, with what its meta data say: for files and for pages of the web that are added. The
// document is inert: nothing in it is loaded or run.
import { Readability } from '@mozilla/readability';
import { countHan } from '../../core/text/script';
import { collectBlocks, SOFT_BREAK } from '../marking/blocks';
import { readFacts } from '../marking/facts';
import type { PageFacts } from '../platform/requests';

export interface HtmlReading extends PageFacts {
  /** One block a line, the title first; empty when the page has no text. */
  readonly text: string;
}

/** Share of the page's own words (not those of its links) that an article must have: less, and the page is several texts. */
const ARTICLE_SHARE = 0.5;

function linesOf(root: Element): string {
  const lines: string[] = [];
  for (const block of collectBlocks(root)) if (block !== null) lines.push(block.text.replaceAll(SOFT_BREAK, '\n').trim());
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Han characters outside of links: menus and lists of other articles are nearly all links. */
function countOwn(root: Element): number {
  const linked = [...root.querySelectorAll('a')].reduce((sum, { textContent }) => sum + countHan(textContent ?? ''), 0);
  return countHan(linesOf(root)) - linked;
}

/** Reads an HTML document; where it is one article with things around it, only the article. Never throws: of one made to exhaust us, nothing is read. */
export function readHtml(html: string): HtmlReading {
  try {
    return readDocument(html);
  } catch {
    return { title: '', date: null, source: null, text: '' };
  }
}

function readDocument(html: string): HtmlReading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const facts = readFacts(document);
  // Readability takes the document apart: what it is measured against is read first.
  const own = countOwn(document.body);
  const whole = linesOf(document.body);
  const article = readArticle(document);
  const text = article !== null && countHan(article.text) >= own * ARTICLE_SHARE ? article.text : whole;
  const title = (article?.title || facts.title).trim();
  const squeezed = (words: string): string => words.replaceAll(/\s/g, '');
  return { ...facts, title, text: title === '' || squeezed(text.slice(0, 300)).includes(squeezed(title)) ? text : `${title}\n\n${text}` };
}

function readArticle(document: Document): { readonly title: string; readonly text: string } | null {
  try {
    const read = new Readability<Element>(document, { serializer: (node) => node as Element, charThreshold: 80 }).parse();
    return read?.content === undefined || read.content === null ? null : { title: read.title ?? '', text: linesOf(read.content) };
  } catch {
    return null;
  }
}
