// Tables of projects, whose columns are spaces: 粮食仓储物流  某某集团  9.8亿元. A row is one or more cells that end with a sum; rows stand
// one a line or, joined, one after another.

/** What a space of a table is: between two cells of a row, or behind its sum. */
export type Gap = 'cell' | 'row';

const SUM = /^(?:总投资|计划投资|投资|约|近)?[0-9.,]{1,12}[亿万千百]{1,2}元?(?:人民币|[左以]右)?$/u;
const CELL = /^[^，。；！？、]{2,40}$/u;
const NAME = /\p{Script=Han}.{2}\p{Script=Han}/u;
const FEWEST = 2;

/** The spaces of tables by their offset in `folded`; empty where less than two rows stand. Linear. */
export function readGaps(folded: string): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>();
  if (!/[ 　]/u.test(folded)) return gaps;
  let rows = 0;
  let cells: { start: number; end: number }[] = [];
  const close = (sum: { start: number; end: number } | null): void => {
    if (sum !== null && cells.some(({ start, end }) => NAME.test(folded.slice(start, end)))) {
      rows++;
      for (const { end } of cells) gaps.set(end, 'cell');
      gaps.set(sum.end, 'row');
    }
    cells = [];
  };
  for (const match of folded.matchAll(/[^ 　\n]+|\n/gu)) {
    const cell = { start: match.index, end: match.index + match[0].length };
    if (SUM.test(match[0]) && cells.length > 0 && cells.length <= MOST) close(cell);
    else if (CELL.test(match[0])) cells.push(cell);
    else close(null);
  }
  return rows < FEWEST ? new Map() : gaps;
}

/** Cells before the sum: a number, the name, who pays, where. */
const MOST = 4;
