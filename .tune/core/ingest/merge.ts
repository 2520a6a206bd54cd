// Small chunks of the search index become larger ones, until the plan has nothing more to say.
import { mergeChunks } from '../search/chunk';
import type { WholeChunk } from '../search/chunk';
import type { Family } from '../search/contract';
import { planMerge } from '../search/merge-plan';
import type { OpenStore } from '../store/open';
import { runPaced } from './pace';

/** Merges chunks of a family as the plan says. Called before a chunk is added: a merge that was killed is done first, and the chunks come out the same. */
export async function mergeSmall(store: OpenStore, family: Family, stopIfAsked: () => void): Promise<void> {
  for (;;) {
    stopIfAsked();
    const plan = planMerge((await store.write.listChunks()).filter((head) => head.family === family));
    if (plan === null) return;
    const parts: WholeChunk[] = [];
    for (const { id } of plan) {
      const part = await store.write.readWholeChunk(id);
      if (part === null) return;
      parts.push(part);
    }
    if (!(await store.write.replaceChunks(parts.map(({ head }) => head), await runPaced(mergeChunks(parts))))) return;
  }
}
