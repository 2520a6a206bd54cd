// `npx tsx tests/bench/marks/count.ts FILE…`: what the bundled pages mark in texts that have nothing to do with them. Every solid
// mark is then wrong; of the others each is printed with its sentence, for a person to judge. A text is read as one page, and
// again as pages of some thousand characters, since a page that is about one place finds other things clear.
import { readFile } from 'node:fs/promises';
import { readSeeds } from '../../../core/cli/seeds';
import { openAutomaton } from '../../../core/match/automaton';
import { buildAutomaton } from '../../../core/match/build';
import { markText, readFromKnowledge } from '../../../core/match/mark';
import { listNames } from '../../../core/match/names';

const PAGE = 4_000;
const SHOWN = 24;

const { knowledge } = await readSeeds();
const automaton = openAutomaton(buildAutomaton(listNames(knowledge)));
const entities = readFromKnowledge(knowledge);

/** The text in pages that end at line ends. */
function cutPages(text: string): string[] {
  const pages: string[] = [];
  let open = '';
  for (const line of text.split(/(?<=\n)/u)) {
    if (open.length + line.length > PAGE && open !== '') {
      pages.push(open);
      open = '';
    }
    open += line;
  }
  return open === '' ? pages : [...pages, open];
}

for (const path of process.argv.slice(2)) {
  const text = await readFile(path, 'utf8');
  for (const [how, pages] of [['one page', [text]], [`pages of ${PAGE}`, cutPages(text)]] as const) {
    const counts = { identified: 0, 'same-name': 0 };
    for (const page of pages) {
      for (const { tier, start, end, surface, reasons } of await markText(page, {}, automaton, entities, { introduced: false })) {
        if (tier === 'new') continue;
        counts[tier] += 1;
        console.log(`${tier.padEnd(11)} ${surface}  ${page.slice(Math.max(0, start - SHOWN), end + SHOWN).replace(/\s+/gu, ' ')}  [${reasons.map(({ kind }) => kind).join(' ')}]`);
      }
    }
    const per = (counts['same-name'] / text.length * 50_000).toFixed(2);
    console.log(`${how}: ${text.length} characters, ${counts.identified} solid, ${counts['same-name']} same-name (${per} in 50,000)\n`);
  }
}
