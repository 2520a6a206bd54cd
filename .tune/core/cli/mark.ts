// `xianbao mark FILE`: known people and projects in any text, against the bundled pages. The same call as the extension's.
import { parseArgs } from 'node:util';
import { buildAutomaton } from '../match/build';
import { listNames } from '../match/names';
import { markText, readFromKnowledge } from '../match/mark';
import { openAutomaton } from '../match/automaton';
import type { ForeignPage, Mark } from '../model';
import { readTextInput } from './input';
import type { CommandIo } from './io';
import { EXIT, UsageError } from './io';
import { describeReason } from './reasons';
import { readSeeds } from './seeds';

const WORDS = {
  en: { oneFile: 'give one FILE, or - for stdin', badDate: '--date takes YYYY-MM-DD', badUrl: '--url takes a full address', nothing: 'Nothing known stands in the text.' },
  zh: { oneFile: '须给出一个文件，或以 - 表示标准输入', badDate: '--date 须为 YYYY-MM-DD', badUrl: '--url 须为完整网址', nothing: '文中没有已知的人物或项目。' },
} as const;

/**
 * Runs the command; resolves to the exit status. `--url`, `--date`, `--title` and `--source` say what is known of the page.
 * With `--json` prints `{"marks": […]}`, offsets in UTF-16 units of the text as given (decoded), else a table to read.
 * Throws `UsageError` when called wrongly and `InputError` when the text cannot be read.
 */
export async function runMark(args: string[], io: CommandIo): Promise<number> {
  const say = WORDS[io.language];
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { json: { type: 'boolean' }, url: { type: 'string' }, date: { type: 'string' }, title: { type: 'string' }, source: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError(say.oneFile);
  if (values.date !== undefined && !isDate(values.date)) throw new UsageError(say.badDate);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError(say.badUrl);
  const { text } = await readTextInput(path, io);
  const marks = await markWithSeeds(text, readPage(values));
  io.stdout.write(values.json === true ? `${JSON.stringify({ marks: marks.map(writeMark) }, null, 1)}\n` : writeTable(marks, say.nothing));
  return EXIT.ok;
}

async function markWithSeeds(text: string, page: ForeignPage): Promise<Mark[]> {
  const { knowledge } = await readSeeds();
  const automaton = openAutomaton(buildAutomaton(listNames(knowledge)));
  return markText(text, page, automaton, readFromKnowledge(knowledge));
}

function readPage({ url, date, title, source }: { url?: string; date?: string; title?: string; source?: string }): ForeignPage {
  return { ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }), ...(title === undefined ? {} : { title }), ...(source === undefined ? {} : { source }) };
}

/** The shape that scripts read; reasons are sentences in English in every language. */
function writeMark({ start, end, surface, kind, entity, tier, reasons }: Mark): object {
  return { start, end, surface, kind, entity, tier, reasons: reasons.map(describeReason) };
}

function writeTable(marks: readonly Mark[], nothing: string): string {
  if (marks.length === 0) return `${nothing}\n`;
  return marks.map((mark) => `${`${mark.start}-${mark.end}`.padEnd(12)}${mark.tier.padEnd(12)}${mark.surface.replace(/\s+/gu, ' ')}  ${mark.reasons.map(describeReason).join('; ')}\n`).join('');
}

function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
}
