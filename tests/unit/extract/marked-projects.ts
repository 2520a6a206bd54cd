// A sentence with its projects marked `<p 万元>name</p>`, and what is read in it, for tables of tests.
import { readProjects } from '../../../core/extract/projects';
import { articleOf } from './article-of';

/** Kinds of sums that tell what a project costs. */
const COSTS = new Set(['total', 'signed', 'phase', 'fund', null]);

/** Marked and found projects, each as `name 万元` (the name alone without a sum); one that is found under another of its names has the marked one. */
export function readMarked(marked: string): { wanted: string[]; found: string[] } {
  const marks = [...marked.matchAll(/<p( [0-9.]+)?>(.*?)<\/p>/gu)].map((match) => ({ name: plain(match[2] ?? ''), sum: match[1] ?? '' }));
  const found = readProjects(articleOf(marked.replace(/<\/?p[^>]*>/gu, ''))).map(({ name, also, amounts }) => {
    const yuan = amounts.find(({ kind, yuan: sum }) => COSTS.has(kind) && sum !== null)?.yuan ?? null;
    const known = marks.find((mark) => [name, ...also].some((other) => plain(other) === mark.name))?.name ?? plain(name);
    return yuan === null ? known : `${known} ${yuan / 1e4}`;
  });
  return { wanted: marks.map(({ name, sum }) => name + sum).toSorted(), found: found.toSorted() };
}

const plain = (name: string): string => name.replace(/[\s"“”「」]/gu, '');
