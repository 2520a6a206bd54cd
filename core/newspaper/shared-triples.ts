// Triples of characters that two of a page's texts hold and no third does: mostly a name, an institution, a figure's noun.
// They tell that a fragment belongs to a text even where it says nothing of the text's subject.

/** More of a text is not read. */
const longestText = 3000;
/** Owners of a triple that are told apart; what more texts hold says nothing. */
const room = 2 ** 20;
const many = -1;

function isHan(code: number): boolean { return code >= 0x4e00 && code <= 0x9fff; }

/** Calls `visit` for each triple of Han characters of the text, as a number. */
function eachTriple(text: string, visit: (key: number, at: number) => void): void {
  for (let i = 0; i + 2 < text.length && i < longestText; i++) {
    const [a, b, c] = [text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2)];
    if (isHan(a) && isHan(b) && isHan(c)) visit((a * 65536 + b) * 65536 + c, i);
  }
}

/** The triples of a page's texts with the one or two texts that hold each. */
export class SharedTriples {
  /** First owner + 1, and `room` times the second + 1; `many` for more. */
  private readonly owners = new Map<number, number>();

  /** `texts` in the page's order, plain. Linear in them. */
  constructor(texts: readonly string[]) {
    texts.forEach((text, k) => eachTriple(text, (key) => {
      const held = this.owners.get(key) ?? 0;
      const last = held >= room ? Math.floor(held / room) : held;
      if (held !== many && last !== k + 1) this.owners.set(key, held === 0 ? k + 1 : held < room ? held + room * (k + 1) : many);
    }));
  }

  /** How many triples of a part of the text `own` each other text shares with it alone, those left out that stand in `above` too. */
  count(part: string, own: number, above: string): ReadonlyMap<number, number> {
    const known = new Set<number>();
    eachTriple(above, (key) => known.add(key));
    const counts = new Map<number, number>();
    eachTriple(part, (key) => {
      const held = this.owners.get(key) ?? 0;
      if (held < room || known.has(key)) return;
      const [first, second] = [held % room - 1, Math.floor(held / room) - 1];
      const other = first === own ? second : second === own ? first : -1;
      if (other >= 0) counts.set(other, (counts.get(other) ?? 0) + 1);
    });
    return counts;
  }
}
