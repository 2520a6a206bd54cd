// Brings index, people and projects up to the articles that are stored: in the same steps whoever calls it and whenever.
import { StoreError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { IngestParts } from './contract';
import { deriveKnowledgeOf } from './derive';
import { indexArticles } from './index-articles';

/** How often a step is begun again that another context was quicker with. */
const ATTEMPTS_MAX = 5;

/**
 * Indexes and derives the articles that came or went since the last time: whole steps only, or with `all` the rest too.
 * Every step is one transaction; interrupted anywhere, the next call goes on. Rejects with a StoreError, and with what
 * `stopIfAsked` throws.
 */
export async function bringUp(store: OpenStore, { chunkSize }: IngestParts, all: boolean, stopIfAsked: () => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await indexArticles(store, chunkSize, all, stopIfAsked);
      await deriveKnowledgeOf(store, chunkSize, all, stopIfAsked);
      return;
    } catch (thrown) {
      // A judgement and an import may bring up at the same time: whoever comes second sees what the first has done.
      if (attempt === ATTEMPTS_MAX || !(thrown instanceof StoreError) || thrown.code !== 'busy') throw thrown;
    }
  }
}
