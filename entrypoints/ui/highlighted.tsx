// Text with some of its spans marked: what a query matched, whom a sentence is about.
import type { Span } from '../../core/model';

/** `spans` are offsets in `text`, in rising order; those that overlap an earlier one are left out. */
export function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }) {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    if (start < at || end > text.length || start >= end) return [];
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return <>{pieces}{text.slice(at)}</>;
}

/** All places of `name` in `text`, for Highlighted. */
export function spansOf(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  if (name === '') return spans;
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) spans.push({ start, end: start + name.length });
  return spans;
}
