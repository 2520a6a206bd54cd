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

/** Readability walks a document a dozen times over, with each element's ancestors: a page of news has some thousand elements, and one made to exhaust us is read whole. */
const ELEMENTS_MAX = 30_000;

/**
 * Elements open in each other. Chromium's parser walks through all that are open at every tag: forty thousand take it ten seconds,
 * a hundred thousand minutes, in which the page hears nothing. No page that somebody wrote nests a hundred deep.
 */
const DEPTH_MAX = 4_000;
/** Tags that stay open until they are closed: p, li, td and the like close each other. */
const NESTING = /<(\/?)(?:a|article|aside|b|big|blockquote|center|dir|div|dl|em|fieldset|font|footer|form|header|i|main|menu|nav|ol|s|section|small|span|strike|strong|table|tt|u|ul)\b/gi;

function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closes] of html.matchAll(NESTING)) {
    depth = closes === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}

function linesOf(root: Element): string {
  const lines: string[] = [];
  for (const blocks of collectBlocks(root)) for (const { text } of blocks) lines.push(text.replaceAll(SOFT_BREAK, '\n').trim());
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Han characters inside of links: menus and lists of other articles are nearly all links. A link in a link counts once. */
function countLinked(root: Element): number {
  return [...root.querySelectorAll('a:not(a a)')].reduce((sum, { textContent }) => sum + countHan(textContent ?? ''), 0);
}

/** Reads an HTML document; where it is one article with things around it, only the article. Never throws: of one made to exhaust us, nothing is read. */
export function readHtml(html: string): HtmlReading {
  const nothing = { title: '', date: null, source: null, text: '' };
  try {
    return nestsTooDeep(html) ? nothing : readDocument(html);
  } catch {
    return nothing;
  }
}

function readDocument(html: string): HtmlReading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const facts = readFacts(document);
  // Readability takes the document apart: what it is measured against is read first.
  const whole = linesOf(document.body);
  const own = countHan(whole) - countLinked(document.body);
  const article = readArticle(document);
  const text = article !== null && countHan(article.text) >= own * ARTICLE_SHARE ? article.text : whole;
  const title = (article?.title || facts.title).trim();
  const squeezed = (words: string): string => words.replaceAll(/\s/g, '');
  return { ...facts, title, text: title === '' || squeezed(text.slice(0, 300)).includes(squeezed(title)) ? text : `${title}\n\n${text}` };
}

function readArticle(document: Document): { readonly title: string; readonly text: string } | null {
  try {
    const read = new Readability<Element>(document, { serializer: (node) => node as Element, charThreshold: 80, maxElemsToParse: ELEMENTS_MAX }).parse();
    return read?.content === undefined || read.content === null ? null : { title: read.title ?? '', text: linesOf(read.content) };
  } catch {
    return null;
  }
}
