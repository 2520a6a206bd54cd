// An article of one body paragraph (and a headline), for tests of what is read in its text.
import type { Article, Block } from '../../../core/model';

export function articleOf(body: string, headline: string | null = null): Article {
  const text = headline === null ? body : `${headline}\n${body}`;
  const start = text.length - body.length;
  const blocks: Block[] = [...(headline === null ? [] : [{ start: 0, end: headline.length, role: 'headline' as const }]), { start, end: text.length, role: 'body' }];
  return {
    id: 'article', kind: 'news', section: null, kicker: null, headline, subtitle: null, title: headline, byline: [], date: null,
    place: ['湖北省', '宜昌市', '兴山县'], text, blocks, sourceMap: { from: [0], to: [0] }, segments: [],
  };
}
