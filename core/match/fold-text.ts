// A foreign text made ready for matching: folded, with the way back, and with memory of the white space that folding took.
import type { Span } from '../model';
import { normalizeForMatch } from '../text/normalize';
import { mapOffset, mapSpan } from '../text/offset-map';
import type { FoldedText } from './sides';

export interface ForeignText extends FoldedText {
  /** The span of the text as given that a span of `text` came from. */
  toSource(span: Span): Span;
}

/** Folds a text as given. White space counts as a gap; characters that print nothing do not. */
export function foldForeign(source: string): ForeignText {
  const { text, map } = normalizeForMatch(source);
  return {
    text,
    hasGap(at) {
      if (at <= 0 || at >= text.length) return false;
      const from = mapOffset(map, at - 1) + 1;
      const to = mapOffset(map, at);
      return to > from && /\s/u.test(source.slice(from, to));
    },
    toSource: (span) => mapSpan(map, span),
  };
}
