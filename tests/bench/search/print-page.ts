// Synthesised articles as a printed page: what a reader would import.
import type { Corpus } from './corpus';

/** Articles on one page, and characters in a line of a column. */
export const ON_PAGE = 10;
const LINE = 24;

/** The page of articles `first` and following, as text of a PDF: headline, byline, paragraphs in lines of a column. */
export function printPage(corpus: Corpus, first: number): string {
  const articles = Array.from({ length: Math.min(ON_PAGE, corpus.size - first) }, (_, i) => corpus.article(first + i));
  const date = articles[0]?.issueDate.split('-').map(Number) ?? [];
  const rows = [`${date[0]}年${date[1]}月${date[2]}日 第${1 + (first / ON_PAGE) % 8}版`, ''];
  for (const { article } of articles) {
    const [headline = '', ...paragraphs] = article.text.split('\n');
    rows.push(headline, '');
    paragraphs.forEach((paragraph, i) => {
      const text = i === 0 ? `　　本报讯 ${paragraph}` : `　　${paragraph}`;
      for (let at = 0; at < text.length; at += LINE) rows.push(text.slice(at, at + LINE));
    });
    rows.push('');
  }
  return rows.join('\n');
}
