// A table of texts and what a careful reader would write down of each: shared by the tables of this room.
import { expect, it } from 'vitest';
import { read, tell } from './reading';

/** `place` is the paper's home. */
export type Row = readonly [text: string, told: string, place?: readonly string[]];

export function check(rows: readonly Row[]): void {
  it.each(rows.map(([text, told, place]) => [text, told, place] as const))('%s', (text, told, place) => {
    expect(tell(read(text, place))).toBe(told);
  });
}
