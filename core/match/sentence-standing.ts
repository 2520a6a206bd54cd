// Whose sentence it is in which a bare name stands: of leaders, or of others whom it names by what they are. Whoever takes part in a meeting
// over which a union's chairman presides is as little in office as he is. Offsets are UTF-16 units of the text in matching form.
import { isSurname } from '../gazetteer/surnames';
import { rankOfTitle } from '../identity/titles';
import { matchAt } from '../text/lexicon';
import { loadSideWords } from './side-words';

const REACH = 200;
const SENTENCE_END = /[。!！?？;；\n]/u;
const TITLE_BREAKS = /[、,:"“”()《》|]/u;
const LEADERS = /(?:领导|领导同志|领导干部|首长)$/u;
/** 主席|台, 书记|处: part of another word. */
const GOES_ON = '台团处会室';
/** 我同学, 我们的邻居. */
const MINE = /我(?:们)?(?:的|家|那个|有个)?$/u;

/** leaders: their label or a leading post is named (县委书记…,县领导…) · others: only what other people are, with their names · null: nobody. */
export function readStanding(text: string, at: number): 'leaders' | 'others' | null {
  const sentence = readBefore(text, at);
  let others = false;
  for (let i = 0; i < sentence.length; i += 1) {
    const station = matchAt(loadSideWords().stations, sentence, i);
    if (station === null || station.length < 2) continue;
    const end = i + station.length;
    i = end - 1;
    if (GOES_ON.includes(sentence.charAt(end)) && end < sentence.length) continue;
    const title = sentence.slice(0, end).split(TITLE_BREAKS).at(-1) ?? '';
    if (station.value === 'post' && (LEADERS.test(title) || rankOfTitle(title) === 'leader')) return 'leaders';
    // Only with a name behind it: 与学生交流 names nobody, nor does 第一书记和工作队.
    const next = text.charAt(at - sentence.length + end);
    if (isSurname(next) && !loadSideWords().joiners.words.has(next)) others = true;
  }
  return others ? 'others' : null;
}

/** Is the name in a sentence of the writer's own people: 我同事, 我们村的邻居? */
export function isOfMine(text: string, at: number): boolean {
  const before = readBefore(text, at);
  const sentence = before + (text.slice(at, at + REACH / 2).split(SENTENCE_END)[0] ?? '');
  for (let i = sentence.indexOf('我'); i >= 0; i = sentence.indexOf('我', i + 1)) {
    for (let k = i + 1; k <= i + 4; k += 1) if (MINE.test(sentence.slice(i, k)) && matchAt(loadSideWords().stations, sentence, k)?.value === 'role') return true;
  }
  return false;
}

function readBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at).split(SENTENCE_END).at(-1) ?? '';
}
