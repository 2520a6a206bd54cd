// The outcomes as a table for people: one row for each size and engine.
import type { Outcome, Times } from './measure';
import { TEXT_KINDS } from './measure';

const KINDS: readonly string[] = TEXT_KINDS;

/** The worst median, the worst p95 and the worst of all kinds. */
function over(times: Readonly<Record<string, Times>> | undefined, kinds: readonly string[] | null): string {
  const rows = Object.entries(times ?? {}).filter(([kind]) => kinds === null || kinds.includes(kind)).map(([, row]) => row);
  if (rows.length === 0) return '–';
  return `${Math.max(...rows.map(({ p50 }) => p50))} / ${Math.max(...rows.map(({ worst }) => worst))}`;
}

function overWarm(times: Readonly<Record<string, Times>> | undefined): string {
  const rows = Object.entries(times ?? {}).filter(([kind]) => KINDS.includes(kind)).map(([, row]) => row);
  return rows.length === 0 ? '–' : `${Math.max(...rows.map(({ p50 }) => p50))} / ${Math.max(...rows.map(({ p95 }) => p95))}`;
}

export function printTable(outcomes: readonly Outcome[], machine: string): void {
  console.log(`\n${machine}; milliseconds; of the slowest kind of text query: cold to all results median / worst, warm p50 / p95. Floor: a page that reads one row, opened in turn. Processor: of the page's own thread, all kinds, ours / floor`);
  console.log('| articles | engine | cold | floor | processor | after restart | warm | recall | build s | index MB (texts) | heap MB |');
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  for (const one of outcomes) {
    const cells = one.stopped === undefined
      ? [over(one.cold, KINDS), `${one.floor?.p50} / ${one.floor?.worst}`, `${one.processor?.own.p50} / ${one.processor?.floor.p50}`, `${one.restarted?.p50} / ${one.restarted?.worst}`, overWarm(one.warm), one.recall ?? '–', one.buildSeconds, `${one.indexMB} (${one.textMB})`, `${one.heapMB}${one.besideMB ? ` + ${one.besideMB}` : ''}`]
      : [one.stopped, '', '', '', '', '', '', '', ''];
    console.log(`| ${one.articles} | ${one.engine} | ${cells.join(' | ')} |`);
  }
  for (const one of outcomes) {
    if (one.popups === undefined) continue;
    console.log(`\nXianbao at ${one.articles}: the real popup to first results drawn, median / worst, by kind with the background awake, then asleep and after a restart:`);
    console.log('  from its script’s start; from its document’s; medians document → script → box → results in the document → on the screen; warm p50 / p95');
    for (const [kind, { fromScript, fromDocument, steps }] of Object.entries(one.popups)) {
      const warm = one.warm?.[kind];
      const cells = [`${fromScript.p50} / ${fromScript.worst}`, `${fromDocument.p50} / ${fromDocument.worst}`, steps.join(' → '), warm === undefined ? '' : `${warm.p50} / ${warm.p95}`];
      console.log(`  ${kind.padEnd(9)} ${cells.map((cell) => cell.padEnd(18)).join(' ').trimEnd()}`);
    }
    console.log(`  heap ${one.popupHeapMB} MB; ${JSON.stringify(one.parts)}`);
  }
}
