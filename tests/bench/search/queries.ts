// The questions of the benchmark, by kind; drawn from the corpus itself, so that each has an answer.
import { makeRandom } from '../../e2e/support/random';
import type { Corpus } from './corpus';

export type QueryKind = 'name' | 'pinyin' | 'initials' | 'post' | 'two' | 'phrase' | 'several' | 'single' | 'number' | 'project';

const HAN_RUN = /\p{Script=Han}{2,}/gu;

export function makeQueries(corpus: Corpus, count: number, pinyinOf: (name: string) => { readonly full: string; readonly initials: string }): Map<QueryKind, string[]> {
  const next = makeRandom(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const run = (): string => pick(corpus.article(Math.floor(next() * corpus.size)).article.text.match(HAN_RUN) ?? ['调研']);
  const part = (length: number): string => {
    for (;;) {
      const words = run();
      if (words.length >= length) {
        const from = Math.floor(next() * (words.length - length + 1));
        return words.slice(from, from + length);
      }
    }
  };
  const named = (): Corpus['people'][number] => corpus.people[corpus.article(Math.floor(next() * corpus.size)).people[0] ?? 0] as Corpus['people'][number];
  const makers: Record<QueryKind, () => string> = {
    name: () => named().name,
    pinyin: () => pinyinOf(named().name).full,
    initials: () => pinyinOf(named().name).initials,
    post: () => {
      const { place, title } = named();
      return `${(place.at(-1) ?? '').replace(/[县市区]$/u, '')} ${title}`;
    },
    two: () => part(2),
    phrase: () => part(4 + Math.floor(next() * 4)),
    several: () => {
      const { article } = corpus.article(Math.floor(next() * corpus.size));
      const runs = article.text.match(HAN_RUN) ?? [];
      return [pick(runs), pick(runs)].map((words) => words.slice(0, 3)).join(' ');
    },
    single: () => part(1),
    number: () => `${1 + Math.floor(next() * 200)}亿元`,
    project: () => {
      const { name } = pick(corpus.projects);
      return `${name.slice(-6, -3)} ${name.slice(-3)}`;
    },
  };
  return new Map(Object.entries(makers).map(([kind, make]) => [kind as QueryKind, Array.from({ length: count }, make)]));
}
