/** segmentit brings no types of its own; these are the parts that segment.ts uses. */
declare module 'segmentit' {
  export interface Token {
    /** The word as it stands in the text. */
    w: string;
    /** Part of speech as a bit of the package's POSTAG; absent for words it could not tell. */
    p?: number;
  }
  export interface SegmentOptions {
    /** Only the words, without parts of speech. */
    simple?: boolean;
    stripPunctuation?: boolean;
    stripStopword?: boolean;
  }
  export class Segment {
    doSegment(text: string, options: SegmentOptions & { simple: true }): string[];
    doSegment(text: string, options?: SegmentOptions): Token[];
    loadDict(lines: string | string[]): this;
  }
  /** Loads the whole dictionary (3.6 MB) and every tokenizer into `segment`; some 300 ms. */
  export function useDefault(segment: Segment): Segment;
}
