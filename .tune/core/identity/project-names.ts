// The name of a project without its place, phase and the word 项目: what one project is called from text to text.
import { findDivision } from '../gazetteer/divisions';
import type { PlacePath } from '../model';
import { nameKey } from '../text/normalize';
import { areCompatible } from './place';

export interface ProjectCore {
  /** 河南（宝丰）新能源绿色循环产业园项目一期 → 新能源绿色循环产业园. In matching form. */
  readonly core: string;
  /** Was there a place before it? */
  readonly placed: boolean;
}

const LONGEST_PLACE = 8;
const LEAST_CORE = 3;
const PHASE = /(?:建设)?(?:项目|工程)?(?:第?[一二三四五六七八九十\d]{1,2}期)?(?:建设)?(?:项目|工程)?$/u;

/**
 * Reads a project's name; a name that would shrink below three characters stays whole. What stands before it is a place only
 * if it may be around or in `home`: 南部 is a county in Sichuan, and elsewhere the south.
 */
export function readProjectCore(name: string, home: PlacePath): ProjectCore {
  let rest = foldName(name);
  let placed = false;
  for (let cut = true; cut; ) {
    cut = false;
    const bracket = /^\([^()]{1,12}\)/u.exec(rest)?.[0];
    const place = bracket ?? leadingPlace(rest, home);
    if (place !== null && rest.length - place.length >= LEAST_CORE) {
      rest = rest.slice(place.length);
      placed = true;
      cut = true;
    }
  }
  const core = rest.replace(PHASE, '');
  return { core: core.length >= LEAST_CORE ? core : rest, placed };
}

const PHASE_WORD = /(?:第?[一二三四五六七八九十\d]{1,2}期)(?=(?:建设)?(?:项目|工程)?$)/u;

/** 一期, 二期 at the end of a project's name; null when it names no phase. */
export function readPhase(name: string): string | null {
  return PHASE_WORD.exec(foldName(name))?.[0].replace(/^第/u, '') ?? null;
}

/** A project's name in matching form: brackets in ASCII, as the folded text has them. */
export function foldName(name: string): string {
  return nameKey(name).replace(/[（﹙]/gu, '(').replace(/[）﹚]/gu, ')');
}

function leadingPlace(name: string, home: PlacePath): string | null {
  for (let length = Math.min(LONGEST_PLACE, name.length - LEAST_CORE); length >= 2; length -= 1) {
    if (findDivision(name.slice(0, length)).some(({ path }) => areCompatible(path, home))) return name.slice(0, length);
  }
  return null;
}
