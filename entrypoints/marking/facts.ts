// What a page's own meta data say of it: title, date, source. What they mean for a mark is decided in core/.
import type { PageFacts } from '../platform/requests';

/** By what a page calls it, in lower case: `<meta name>`, `<meta property>`, `<meta itemprop>`. */
const DATES = new Set(['article:published_time', 'pubdate', 'publishdate', 'publish_time', 'publication_date', 'datepublished', 'date', 'dc.date.issued']);
/** The surest first. */
const SOURCES = ['contentsource', 'source', 'sitename', 'og:site_name', 'author'];

/** A date that begins with year, month and day, as ISO; null when there is none. */
function readDate(text: string): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text.trim());
  return found === null ? null : [found[1], found[2]?.padStart(2, '0'), found[3]?.padStart(2, '0')].join('-');
}

/** Title, date and source as the document states them. */
export function readFacts(document: Document): PageFacts {
  // By the elements' names: a browser has lists of those, and would ask every element of the page for its attributes.
  const stated = Array.from(document.getElementsByTagName('meta'), (meta) => ({
    name: (meta.name || meta.getAttribute('property') || meta.getAttribute('itemprop') || '').toLowerCase(), content: meta.content.trim(),
  })).filter(({ content }) => content !== '');
  const dated = stated.flatMap(({ name, content }) => (DATES.has(name) ? (readDate(content) ?? []) : []));
  const date = dated[0] ?? Array.from(document.getElementsByTagName('time'), (time) => readDate(time.dateTime)).find((one) => one !== null) ?? null;
  const source = SOURCES.map((wanted) => stated.find(({ name }) => name === wanted)?.content).find((content) => content !== undefined);
  return { title: document.title.trim().slice(0, 300), date, source: source?.slice(0, 200) ?? null };
}
