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
    if (one.popup === undefined) continue;
    console.log(`\nXianbao at ${one.articles}: the real popup, from its script's start to first results drawn, median / worst by kind, the background awake; the same from its document's; warm p50 / p95 by kind`);
    for (const [kind, times] of Object.entries(one.popup)) console.log(`  ${kind.padEnd(9)} ${`${times.p50} / ${times.worst}`.padEnd(16)} ${`${one.popupFromDocument?.[kind]?.p50} / ${one.popupFromDocument?.[kind]?.worst}`.padEnd(16)} ${one.warm?.[kind]?.p50} / ${one.warm?.[kind]?.p95}`);
    console.log(`  while the background sleeps ${one.popupAlone?.p50} / ${one.popupAlone?.worst}; after a restart ${one.popupRestarted?.p50} / ${one.popupRestarted?.worst}, from the document ${one.popupRestartedFromDocument?.p50} / ${one.popupRestartedFromDocument?.worst}; heap ${one.popupHeapMB} MB; ${JSON.stringify(one.parts)}`);
  }
}
