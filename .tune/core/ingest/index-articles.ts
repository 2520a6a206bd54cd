// Articles → chunks of the search index, always cut at the same numbers, so that an import that was killed ends with
// the same chunks as one that was not.
import { addArticle } from '../search/article-terms';
import { CHUNK_MAX, ChunkBuilder } from '../search/chunk';
import type { OpenStore } from '../store/open';
import { mergeSmall } from './merge';
import { pacer } from './pace';

/** Articles of a new chunk: some 1.2 million characters, half a second of work at most. */
export const CHUNK_NEW = CHUNK_MAX / 8;

/** Articles in memory at once while their chunk is made. */
export const ROWS_AT_ONCE = 128;

/** Indexes every `size` articles as one chunk; with `all` the rest too. Merges what has become small change. */
export async function indexArticles(store: OpenStore, size: number, all: boolean, stopIfAsked: () => void): Promise<void> {
  const rest = pacer();
  for (;;) {
    stopIfAsked();
    const { indexed, nextDoc } = await store.write.readIndexCursor();
    const to = Math.min(nextDoc, indexed + size);
    if (to === indexed || (to - indexed < size && !all)) break;
    await mergeSmall(store, 'articles', stopIfAsked);
    const builder = new ChunkBuilder();
    for (let from = indexed; from < to; from += ROWS_AT_ONCE) {
      for (const row of await store.write.readArticleRange(from, Math.min(to, from + ROWS_AT_ONCE))) {
        addArticle(builder, row.doc, row);
        await rest();
      }
    }
    await store.write.appendChunk(builder.size > 0 ? builder.finish('articles') : null, indexed, to);
  }
  if (all) await mergeSmall(store, 'articles', stopIfAsked);
}
