// Letters typed for a name → the ways they can be cut into syllables, each whole or begun: wangdq is wang·d·q, wdq is
// w·d·q. No list of syllables is needed: a cut that no name has finds no name.

/** At most so many cuts are tried; a name of four syllables has fewer. */
const CUTS_MAX = 48;
const SYLLABLES_MAX = 24;

/** What a syllable can look like, whole or begun: an initial, or an initial with a final, or a final alone. */
const WHOLE = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?|zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])$/;
/** The longest syllables have six letters: zhuang, chuang, shuang. */
const LONGEST = 6;

/** Whether this could be pinyin at all: letters only, apostrophes between syllables allowed. */
export function isPinyin(text: string): boolean {
  return /^[a-zü'’]{1,64}$/.test(text);
}

/**
 * The cuts of a query, those of the fewest syllables first. ü is v, and so is the yu of passports after n and l (lyu);
 * an apostrophe is a border that every cut keeps. `wangdq` → [['wang','d','q'], ['wan','g','d','q'], …]
 */
export function cutPinyin(typed: string): readonly (readonly string[])[] {
  const letters = typed.replaceAll('ü', 'v');
  const passport = letters.replace(/([nl])yu/g, '$1v');
  return (passport === letters ? cutLetters(letters) : [...cutLetters(passport), ...cutLetters(letters)]).sort((a, b) => a.length - b.length);
}

function cutLetters(letters: string): string[][] {
  let cuts: string[][] = [[]];
  for (const part of letters.split(/['’]/).filter((run) => run !== '')) {
    const own = cutRun(part);
    cuts = cuts.flatMap((cut) => own.map((next) => [...cut, ...next])).slice(0, CUTS_MAX);
  }
  return cuts.filter((cut) => cut.length > 0);
}

/** Breadth first by number of syllables, so that the cap keeps the likeliest cuts: those with whole syllables. */
function cutRun(letters: string): string[][] {
  const found: string[][] = [];
  let open: { readonly at: number; readonly cut: string[] }[] = [{ at: 0, cut: [] }];
  for (let count = 0; count < SYLLABLES_MAX && open.length > 0 && found.length < CUTS_MAX; count++) {
    const next: typeof open = [];
    for (const { at, cut } of open) {
      for (let length = Math.min(LONGEST, letters.length - at); length > 0; length--) {
        const syllable = letters.slice(at, at + length);
        if (!WHOLE.test(syllable)) continue;
        const longer = [...cut, syllable];
        if (at + length === letters.length) found.push(longer);
        else next.push({ at: at + length, cut: longer });
      }
    }
    open = next.slice(0, CUTS_MAX * 8);
  }
  return found.slice(0, CUTS_MAX);
}

/** How well a cut fits a name: 3 every syllable whole · 2 every syllable begun, none missing · 1 the beginning of the name · 0 not. */
export function fitPinyin(cut: readonly string[], syllables: readonly string[]): 0 | 1 | 2 | 3 {
  if (cut.length > syllables.length) return 0;
  const plain = (syllable: string): string => syllable.replaceAll('v', 'u');
  let whole = true;
  for (let i = 0; i < cut.length; i++) {
    const typed = plain(cut[i] as string);
    const known = plain(syllables[i] as string);
    if (!known.startsWith(typed)) return 0;
    if (known !== typed) whole = false;
  }
  if (cut.length < syllables.length) return 1;
  return whole ? 3 : 2;
}
