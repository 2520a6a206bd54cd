// Offset maps: made while a text is derived from another (joined, folded, cut), read when a place in the derived text
// must be shown in the text it came from. Offsets are UTF-16 units. The shape is model/text.ts `OffsetMap`.
import type { OffsetMap, Span } from '../model/text';

/** Collects pieces in the order the derived text is written. Units that run on at the same pace cost no new piece. */
export class OffsetMapBuilder {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private length = 0;

  /** Says that the next `derivedLength` units of the derived text stand at `sourceOffset` and on in the source. */
  push(derivedLength: number, sourceOffset: number): void {
    if (derivedLength <= 0) return;
    const last = this.from.length - 1;
    const expected = last < 0 ? -1 : (this.to[last] ?? 0) + (this.length - (this.from[last] ?? 0));
    if (sourceOffset !== expected) {
      this.from.push(this.length);
      this.to.push(sourceOffset);
    }
    this.length += derivedLength;
  }

  /** Says that the next units are those of `start`–`end` of another derived text, whose map is given. */
  pushPart(map: OffsetMap, start: number, end: number): void {
    let at = start;
    for (let piece = findPiece(map, start); at < end; piece++) {
      const next = Math.min(end, map.from[piece + 1] ?? end);
      this.push(next - at, piece < 0 ? at : (map.to[piece] ?? 0) + at - (map.from[piece] ?? 0));
      at = next;
    }
  }

  /** Copies: an array that grew keeps room for sixteen more, and maps are kept as long as their page. */
  build(): OffsetMap {
    return { from: this.from.slice(), to: this.to.slice() };
  }
}

/** Index of the piece that holds `offset`: the last one that starts at or before it; -1 before the first. */
function findPiece(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.from.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map.from[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where the unit at `offset` of the derived text stands in the source. Offsets past the end run on from the last piece;
 * a map without pieces is the identity.
 */
export function mapOffset(map: OffsetMap, offset: number): number {
  const piece = findPiece(map, offset);
  return piece < 0 ? offset : (map.to[piece] ?? 0) + (offset - (map.from[piece] ?? 0));
}

/**
 * The source span of a derived span: from its first unit to just after its last one, so that what was removed behind
 * the span stays outside. An empty span maps to an empty one.
 */
export function mapSpan(map: OffsetMap, span: Span): Span {
  const start = mapOffset(map, span.start);
  return { start, end: span.end > span.start ? mapOffset(map, span.end - 1) + 1 : start };
}
