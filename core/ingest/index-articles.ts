// Articles → chunks of the search index, always cut at the same numbers, so that an import that was killed ends with
// the same chunks as one that was not.
import { addArticle } from '../search/article-terms';
import { CHUNK_MAX, ChunkBuilder, mergeChunks } from '../search/chunk';
import type { WholeChunk } from '../search/chunk';
import { planMerge } from '../search/merge-plan';
import type { OpenStore } from '../store/open';
import { pacer, runPaced } from './pace';

/** Articles of a new chunk: some 1.2 million characters, half a second of work at most. Eight make the largest chunk. */
export const CHUNK_NEW = CHUNK_MAX / 8;

/** Indexes every `size` articles as one chunk; with `all` the rest too. Merges what has become small change. */
export async function indexArticles(store: OpenStore, size: number, all: boolean, stopIfAsked: () => void): Promise<void> {
  const rest = pacer();
  for (;;) {
    // Merged before each chunk is added: a merge that was killed is done first, and the chunks come out the same.
    await mergeSmall(store, stopIfAsked);
    const { indexed, nextDoc } = await store.write.readIndexCursor();
    const to = Math.min(nextDoc, indexed + size);
    if (to === indexed || (to - indexed < size && !all)) break;
    const rows = await store.write.readArticleRange(indexed, to);
    const builder = new ChunkBuilder();
    for (const row of rows) {
      addArticle(builder, row.doc, row);
      await rest();
    }
    await store.write.appendChunk(rows.length > 0 ? builder.finish('articles') : null, indexed, to);
  }
}

/** Merges chunks until the plan has nothing more to say. */
async function mergeSmall(store: OpenStore, stopIfAsked: () => void): Promise<void> {
  for (;;) {
    stopIfAsked();
    const heads = (await store.write.listChunks()).filter((head) => head.family === 'articles');
    const plan = planMerge(heads);
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
