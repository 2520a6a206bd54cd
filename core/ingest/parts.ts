// The parser and deriver that imports use. Its version says whether evidence in a store is still what they would make.
import { extract } from '../extract/extract';
import { deriveKnowledge } from '../identity/derive';
import { buildAutomaton } from '../match/build';
import { listNames } from '../match/names';
import { parsePage } from '../newspaper/parse';
import type { IngestParts } from './contract';
import { CHUNK_NEW } from './index-articles';

/** Raise it when parsePage or extract would read the same text differently: stored evidence is then made again. */
export const PARSER_VERSION = 1;

/** The real parts. Judgements reach the deriver as they were made; it decides what they mean. */
export const standardParts: IngestParts = {
  parser: PARSER_VERSION,
  chunkSize: CHUNK_NEW,
  readText: (text, info) => {
    const page = parsePage(text, info);
    return { page, evidence: extract(page) };
  },
  derive: deriveKnowledge,
  buildAutomaton: (knowledge) => buildAutomaton(listNames(knowledge)),
};
