// What the words of one display line say by themselves, whatever text it heads: read once for each line, asked for each
// text that it may head (headline-match.ts).
import { finishedEndings, unfinishedEndings } from '../gazetteer/newspaper/headline-words';
import { endsWithWord, listWords } from '../text/lexicon';
import { isSectionName } from './furniture';
import { isOpinionColumn, isPlaceAlone, rateSlogan } from './title-forms';
import type { Traits } from './traits';
import type { Unit } from './units';

export interface DisplayWords {
  readonly plain: string;
  /** As `rateSlogan`; 0 for a vertical line. */
  readonly slogan: number;
  /** The name of a section or a rubric. */
  readonly section: boolean;
  /** The name of a column of opinion. */
  readonly opinion: boolean;
  /** Pictures have titles of two to four characters: 护花, 春茶开园. */
  readonly pictureTitle: boolean;
  /** A place, an institution or a column of opinion, which only the line below completes. */
  readonly leans: boolean;
}

/** A longer line that ends like a section's name is rather a headline: `松林锁住黄沙龙`. */
const longestRubric = 6;

const unfinished = listWords(unfinishedEndings);
const finished = listWords(finishedEndings);

/** True for a line whose last word asks for another: `侨批里的`. */
function isUnfinished(plain: string): boolean { return plain.length > 2 && endsWithWord(unfinished, plain) && !endsWithWord(finished, plain); }

/** Reads a display line's words. */
export function readDisplayWords(unit: Unit | undefined, traits: Traits | undefined): DisplayWords {
  const plain = unit?.plain ?? '';
  const section = plain.length <= longestRubric && isSectionName(plain);
  const opinion = isOpinionColumn(plain);
  return {
    plain, section, opinion,
    slogan: unit === undefined || unit.vertical ? 0 : rateSlogan(plain, unit.lines[0]?.raw ?? ''),
    pictureTitle: !section && !opinion && /^\p{Script=Han}{2,4}$/u.test(plain),
    leans: traits?.kicker === true || /[：—]$/.test(plain) || opinion || isPlaceAlone(plain) || isUnfinished(plain),
  };
}
