/** segmentit brings no types of its own; these are the parts that segment.ts uses. */
declare module 'segmentit/dist/esm/segmentit.js' {
  export interface Token {
    /** The word as it stands in the text. */
    w: string;
    /** Part of speech as bits of POSTAG; absent for words it could not tell, a list for some. */
    p?: number | number[];
  }
  interface Entry {
    /** Frequency. */
    f: number;
    /** Part of speech. */
    p: number;
  }
  /** A found word and where it begins. */
  interface Match {
    w: string;
    c: number;
    f: number;
  }
  type ModuleClass = new (segment: Segment) => object;
  export class Segment {
    /** `TABLE`: word → entry; `TABLE2`: length → word → entry. Plain objects: ask with Object.hasOwn. */
    getDict(name: 'TABLE'): Record<string, Entry>;
    getDict(name: 'TABLE2'): Record<string, Record<string, Entry>>;
    getDict(name: 'STOPWORD'): Record<string, true>;
    use(modules: readonly ModuleClass[]): this;
    loadDict(dicts: readonly string[]): this;
    loadStopwordDict(dicts: readonly string[]): this;
    doSegment(text: string): Token[];
  }
  export class DictTokenizer {
    constructor(segment: Segment);
    readonly segment: Segment;
    /** The dictionary's words in a run of text, in order and without overlap. */
    matchWord(text: string, from: number, before?: Token): Match[];
  }
  export const modules: readonly ModuleClass[];
  export const dicts: readonly string[];
  export const stopwords: readonly string[];
  export const POSTAG: Readonly<Record<string, number>>;
}
