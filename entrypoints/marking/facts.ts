// What a page's own meta data say of it: title, date, source. What they mean for a mark is decided in core/.
import type { PageFacts } from '../platform/requests';

const DATES = [
  'meta[property="article:published_time"]', 'meta[name="pubdate" i]', 'meta[name="publishdate" i]', 'meta[name="publish_time" i]',
  'meta[name="publication_date" i]', 'meta[itemprop="datePublished"]', 'meta[name="date" i]', 'meta[name="DC.date.issued" i]', 'time[datetime]',
].join(',');

const SOURCES = ['meta[name="contentsource" i]', 'meta[name="source" i]', 'meta[name="sitename" i]', 'meta[property="og:site_name"]', 'meta[name="author" i]'];

function valueOf(element: Element | null): string {
  return (element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '').trim();
}

/** The first date that begins with year, month and day, as ISO; null when there is none. */
function readDate(document: Document): string | null {
  for (const element of document.querySelectorAll(DATES)) {
    const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(valueOf(element));
    if (found !== null) return [found[1], found[2]?.padStart(2, '0'), found[3]?.padStart(2, '0')].join('-');
  }
  return null;
}

/** Title, date and source as the document states them. */
export function readFacts(document: Document): PageFacts {
  const source = SOURCES.map((selector) => valueOf(document.querySelector(selector))).find((value) => value !== '');
  return { title: document.title.trim().slice(0, 300), date: readDate(document), source: source?.slice(0, 200) ?? null };
}
