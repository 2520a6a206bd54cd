// An article as terms: every unit and every pair of neighbours in its text, its headline apart; and its places.
import type { Block } from '../model';
import type { ChunkBuilder } from './chunk';
import { codeDay } from './chunk';
import type { IndexedArticle } from './contract';
import { placeKey } from './place-key';
import { foldText } from './units';

const HEADLINE_ROLES = new Set(['kicker', 'headline', 'subtitle']);

/** Whether a block is part of the article's heading. */
export const isHeadline = (block: Block): boolean => HEADLINE_ROLES.has(block.role);

/** The day an article counts as: its event, or the day it was printed. */
export function dayOf({ article, issueDate }: Pick<IndexedArticle, 'article' | 'issueDate'>): string | null {
  return article.date?.iso ?? issueDate;
}

/** The place an article is filed under: its own, or its paper's. */
export function placeOf({ article, place }: Pick<IndexedArticle, 'article' | 'place'>): readonly string[] {
  return article.place.length > 0 ? article.place : place;
}

/** Adds an article to a chunk under its number. */
export function addArticle(chunk: ChunkBuilder, number: number, indexed: IndexedArticle): void {
  const { article } = indexed;
  const heading = article.blocks.filter(isHeadline).map(({ start, end }) => article.text.slice(start, end)).join('\n');
  const rest = article.blocks.filter((block) => !isHeadline(block)).map(({ start, end }) => article.text.slice(start, end)).join('\n');
  chunk.beginDocument(number, codeDay(dayOf(indexed)));
  chunk.addText(foldText(heading).text, true);
  chunk.addText(foldText(rest).text, false);
  for (const division of placeOf(indexed)) chunk.addTerm(`%${placeKey(division)}`);
}
