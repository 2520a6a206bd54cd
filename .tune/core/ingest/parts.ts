// The parser that imports use. Its version says whether evidence in a store is still what they would make.
import { extract } from '../extract/extract';
import { parsePage } from '../newspaper/parse';
import type { IngestParts } from './contract';
import { CHUNK_NEW } from './index-articles';

/** Raise it when parsePage or extract would read the same text differently: stored evidence is then made again. */
export const PARSER_VERSION = 1;

/** The real parts. */
export const standardParts: IngestParts = {
  parser: PARSER_VERSION,
  chunkSize: CHUNK_NEW,
  readText: (text, info) => {
    const page = parsePage(text, info);
    return { page, evidence: extract(page) };
  },
};
