// What stands in a page's text between, before and behind the characters of a name: `〈〉` hold what is to be marked, and nothing
// is where nothing may be.
import { expect, describe, it } from 'vitest';
import { openAutomaton } from '../../../core/match/automaton';
import { buildAutomaton } from '../../../core/match/build';
import { foldForeign } from '../../../core/match/fold-text';
import { findSpots } from '../../../core/match/spot';

const names = ['王代强', '高鸿', '刘海亮', '玉素甫·库尔班', '文海玲'].map((key, i) => ({ key, id: `p${i}`, kind: 'person' as const }));
const automaton = openAutomaton(buildAutomaton(names));

/** The source text with the spots of known names in brackets. */
function show(source: string): string {
  const folded = foldForeign(source);
  const spans = findSpots(automaton, folded).spots.map((spot) => folded.toSource(spot));
  return spans.reduceRight((text, { start, end }) => `${text.slice(0, start)}〈${text.slice(start, end)}〉${text.slice(end)}`, source);
}

describe('a name is found', () => {
  it.each([
    ['with soft hyphens', '县长〈王\u00ad代\u00ad强〉出席'],
    ['with spaces of no width', '县长〈王\u200b代\u200b强〉出席'],
    ['with joiners and non-joiners', '县长〈王\u200d代\u200c强〉出席'],
    ['with word joiners and a byte order mark', '县长〈王\u2060代\ufeff强〉出席'],
    ['with marks of direction', '县长\u200f〈王\u200e代\u200f强〉\u200e出席'],
    ['within an embedding and an isolate', '县长\u202b〈王代强〉\u202c出席，县长\u2067〈刘海亮〉\u2069讲话'],
    ['with variation selectors', '县长〈王\ufe00代\u{e0100}强〉出席'],
    ['set wide with fixed spaces', '县长\u00a0〈王\u00a0代\u00a0强〉\u00a0出席'],
    ['set wide with ideographic spaces', '〈王　代　强〉　县长'],
    ['set wide with thin spaces', '〈王\u2009代\u2009强〉 县长'],
    ['in compatibility characters, as some fonts have them', '县长〈刘海\uf977〉出席'],
    ['in Kangxi radicals, as text out of PDF files has them', '县长〈\u2fbc鸿〉出席，〈\u2f42海玲〉主持'],
    ['in traditional characters', '縣長〈王代強〉出席'],
    ['with any dot', '〈玉素甫•库尔班〉、〈玉素甫・库尔班〉和〈玉素甫･库尔班〉参加'],
    ['between letters of full width', 'ＡＢＣ公司ＣＥＯ〈王代强〉ＭＢＡ'],
    ['between tabs', '序号\t〈王代强〉\t县长'],
  ])('%s', (_name, expected) => {
    expect(show(expected.replace(/[〈〉]/gu, ''))).toBe(expected);
  });
});

describe('no name is made', () => {
  it.each([
    ['of two lines that were written', '组长：王代\n强化责任：一是'],
    ['of a damaged one', '县长王代\u00a0强出席'],
    ['of two paragraphs', '记者王\n\n代强出席'],
    ['of two cells', '刘海\t亮点工程'],
    ['of a word that begins like one, though something without width stands in it', '刘海\u00ad亮晶\u200b晶地挂着'],
  ])('%s', (_name, source) => {
    expect(show(source)).toBe(source);
  });
});
