// The text of an article block by block, people and projects linked, one sentence marked when it was asked for.
import { useEffect, useRef } from 'preact/hooks';
import type { Article, Block, Span } from '../../core/model';
import type { Link } from './links';

/** Cuts a block at the borders of links and of the marked span; every piece lies wholly inside or outside of each. */
function cut(block: Span, links: readonly Link[], at: Span | null): readonly { readonly start: number; readonly end: number; readonly link: Link | null; readonly marked: boolean }[] {
  const inside = links.filter((link) => link.start >= block.start && link.end <= block.end);
  const borders = new Set([block.start, block.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  if (at !== null) for (const border of [at.start, at.end]) if (border > block.start && border < block.end) borders.add(border);
  const sorted = [...borders].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    end: sorted[index + 1] ?? block.end,
    link: inside.find((link) => link.start <= start && start < link.end) ?? null,
    marked: at !== null && start >= at.start && start < at.end,
  }));
}

const TAGS: Readonly<Record<Block['role'], 'p' | 'h1'>> = {
  kicker: 'p', headline: 'h1', subtitle: 'p', body: 'p', byline: 'p', caption: 'p', box: 'p',
};

export interface ArticleTextProps {
  readonly article: Article;
  readonly links: readonly Link[];
  /** The sentence to show, as offsets in the article's text. */
  readonly at: Span | null;
}

export function ArticleText({ article, links, at }: ArticleTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => { place.current?.querySelector('[data-asked]')?.scrollIntoView({ block: 'center' }); }, [article.id, at?.start]);
  return (
    <div ref={place} class="article-text" lang="zh">
      {article.blocks.map((block) => {
        const Tag = TAGS[block.role];
        return (
          <Tag key={block.start} class={`block-${block.role}`}>
            {cut(block, links, at).map(({ start, end, link, marked }) => {
              const text = article.text.slice(start, end);
              const inner = link === null ? text : <a key={start} class={`link-${link.kind}`} href={`#${link.route}`}>{text}</a>;
              return marked ? <mark key={`m${start}`} data-asked>{inner}</mark> : inner;
            })}
          </Tag>
        );
      })}
    </div>
  );
}
