// Cuts text into sentences. A sentence is what serves as evidence, so a span is never half a quotation if it can be
// helped. Rows of a text (newline) are always cut: a headline has no full stop.
import type { Span } from '../model/text';

const ENDERS = '。！？!?｡';
const CLOSERS = '”’」』）)】》〉〕］]﹂﹄';
/** After a closing quotation mark these carry the sentence on: “不落一户！”的承诺. */
const CARRIERS = '，、；：,;:的等之和与及或';
const SPACES = ' \t\u3000\u00a0';

/**
 * Spans of the sentences of `text` (UTF-16 units of `text`), white space trimmed off, empty ones left out, in order.
 * With `span` only that part is cut. A sentence ends after 。！？ and what closes behind them, and at a newline;
 * ； and …… do not end one. Linear.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  let i = span.start;
  let straight = false; // inside "…", whose marks do not tell which end they are
  while (i < span.end) {
    const code = text.charCodeAt(i);
    // Most characters are Han, and end nothing.
    if (code >= 0x4e00 && code <= 0x9fff) {
      i++;
      continue;
    }
    const character = text[i] ?? '';
    if (character === '\n' || character === '\r') {
      pushTrimmed(sentences, text, start, i);
      start = ++i;
      straight = false;
      continue;
    }
    i++;
    if (character === '"') straight = !straight;
    if (!ENDERS.includes(character)) continue;
    while (i < span.end && ENDERS.includes(text[i] ?? '')) i++;
    const closersFrom = i;
    for (; i < span.end; i++) {
      const closer = text[i] ?? '';
      if (closer === '"' ? !straight : !CLOSERS.includes(closer)) break;
      if (closer === '"') straight = false;
    }
    if (i > closersFrom && i < span.end && CARRIERS.includes(text[i] ?? '')) continue;
    pushTrimmed(sentences, text, start, i);
    start = i;
  }
  pushTrimmed(sentences, text, start, span.end);
  return sentences;
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACES.includes(text[start] ?? '')) start++;
  while (end > start && SPACES.includes(text[end - 1] ?? '')) end--;
  if (end > start) sentences.push({ start, end });
}
