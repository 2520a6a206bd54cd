// Long work stands back for what somebody waits for, and comes on however long that takes.
import { describe, expect, it } from 'vitest';
import { goFirst, pacer } from '../../../core/ingest/pace';

const task = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Work of so many steps, each noted. */
async function work(steps: number, notes: string[]): Promise<void> {
  const rest = pacer();
  for (let step = 0; step < steps; step++) {
    await rest();
    notes.push('long');
  }
}

describe('goFirst', () => {
  it('is done before long work goes on, though it waits several times itself', async () => {
    const notes: string[] = [];
    const long = work(3, notes);
    const asked = goFirst(async () => {
      for (let i = 0; i < 4; i++) await task();
      notes.push('asked');
      return 7;
    });
    expect(await asked).toBe(7);
    await long;
    // One step was under way.
    expect(notes).toEqual(['long', 'asked', 'long', 'long']);
  });

  it('holds nothing up for good: not when it fails, not when it never ends', async () => {
    const notes: string[] = [];
    await expect(goFirst(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    void goFirst(() => new Promise(() => undefined));
    await work(2, notes);
    expect(notes).toEqual(['long', 'long']);
  });
});
