// Layer 0 and what `newspaper/` reads from it: the page with its own lines, its articles and its furniture.
import type { IsoDate, OffsetMap, ResolvedDate, Span, YearBasis } from './text';

/** What the giver of a text knows about it; every field may be absent. */
export interface PageInfo {
  /** File name or title of the source. */
  readonly name?: string;
  readonly url?: string;
  readonly publication?: string;
  /** Where the paper is from, largest first: `['河南省', '平顶山市', '宝丰县']`. */
  readonly place?: readonly string[];
  readonly issueDate?: IsoDate;
  /** ISO time at which the reader took the text from its address. */
  readonly retrievedAt?: string;
}

/** Headline roles are kicker 肩题, headline 主题, subtitle 副题; `box` is an editor's note. */
export type SegmentRole = 'kicker' | 'headline' | 'subtitle' | 'body' | 'byline' | 'caption' | 'box';

/** Source lines `from`–`to`, 1-based and inclusive; blank lines inside are part of it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly role: SegmentRole;
}

export type FurnitureKind = 'slogan' | 'masthead' | 'running head' | 'editors' | 'imprint' | 'advertisement' | 'ocr noise' | 'other';

/** Source lines that belong to no article. */
export interface Furniture {
  readonly from: number;
  readonly to: number;
  readonly what: FurnitureKind;
}

export type ArticleKind = 'news' | 'brief' | 'photo' | 'commentary' | 'roundup' | 'notice';

/** As what a byline names somebody, as printed: 记者 王某, 王某 摄. */
export type BylineRole = '记者' | '通讯员' | '文' | '图' | '摄' | '供稿' | '作者' | null;

export interface BylineName {
  readonly name: string;
  readonly as: BylineRole;
}

/** One run of an article's text: a headline row, one body paragraph, a caption. `span` is in `Article.text`. */
export interface Block extends Span {
  readonly role: SegmentRole;
}

export interface Article {
  /** Content id: same page text, same id. */
  readonly id: string;
  readonly kind: ArticleKind;
  /** Running head or page section it stands under: `温县新闻`. */
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly subtitle: string | null;
  /** Kicker, headline and subtitle as a reader would write them, one space between; null when none is printed. */
  readonly title: string | null;
  readonly byline: readonly BylineName[];
  /** Date of the main event reported; null when the text gives none (`近日`, `日前`). */
  readonly date: ResolvedDate | null;
  /** The place that 我县, 全市, 该区 mean here, largest first; empty when nothing tells. */
  readonly place: readonly string[];
  /**
   * All blocks in reading order (kicker, headline, subtitle, then body, captions, boxes), one per row, joined by `\n`:
   * lines joined, spread-out and inner spaces removed, widths folded for digits and Latin letters only. Characters stay as
   * printed otherwise (traditional stays traditional). All offsets of evidence are into this text.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From `text` to the page's text as received. */
  readonly sourceMap: OffsetMap;
  readonly segments: readonly Segment[];
}

export interface Page {
  /** Hash of the text as received (whatever its name): the same page twice is once. */
  readonly id: string;
  readonly info: PageInfo;
  /** Printed or given name of the paper; null when neither. */
  readonly publication: string | null;
  /** Largest first; empty when the page does not let a careful reader know. */
  readonly place: readonly string[];
  /** Printed on the page or given by the source; never inferred. */
  readonly issueDate: IsoDate | null;
  /** Year that month–day dates of the page belong to. */
  readonly year: { readonly value: number; readonly basis: YearBasis; /** The words that show it. */ readonly asPrinted: string } | null;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  /** 1-based numbers of blank lines. */
  readonly blank: readonly number[];
  /** Why nothing was read, when nothing was: the page is empty or is not Chinese. */
  readonly reason: 'empty' | 'not-chinese' | null;
}
