// Reads an annotated page: each line of the page behind `article role|`, so that a person sees page and expectation at once.
//   1h|headline  1k| kicker  1s| subtitle  1b| body  1y| byline  1c| caption  1n| editor's note  .|furniture  |blank line
// Lines `# key = value` above the page say what else is expected: `# year = 2021`, `# 1 date = 2021-03-04`, `# 1 byline = 张三:记者 李四:通讯员`.
import { readFileSync } from 'node:fs';
import type { SegmentRole } from '../../../core/model';

const roles: Readonly<Record<string, SegmentRole>> = { h: 'headline', k: 'kicker', s: 'subtitle', b: 'body', y: 'byline', c: 'caption', n: 'box' };

export interface AnnotatedPage {
  readonly text: string;
  /** Line number → article (0 for furniture) and role; blank lines are absent. */
  readonly lines: ReadonlyMap<number, { readonly article: number; readonly role: SegmentRole | 'furniture' }>;
  readonly expected: readonly { readonly article: number | null; readonly key: string; readonly value: string }[];
}

/** Reads one annotated file. A form feed is written `\f` at a line's start. */
export function readAnnotated(path: string): AnnotatedPage {
  const expected: { article: number | null; key: string; value: string }[] = [];
  const lines = new Map<number, { article: number; role: SegmentRole | 'furniture' }>();
  const text: string[] = [];
  for (const row of readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')) {
    const fact = /^# (?:([0-9]+) )?([a-z]+) = (.*)$/.exec(row);
    if (fact) { expected.push({ article: fact[1] ? Number(fact[1]) : null, key: fact[2] ?? '', value: fact[3] ?? '' }); continue; }
    if (row.startsWith('#')) continue;
    const mark = /^(?:([0-9]+)([a-z])|(\.)|)\|(.*)$/s.exec(row);
    if (!mark) throw new Error(`not annotated in ${path}: ${row}`);
    text.push((mark[4] ?? '').replace(/^\\f/, '\f'));
    if (mark[3]) lines.set(text.length, { article: 0, role: 'furniture' });
    else if (mark[1]) lines.set(text.length, { article: Number(mark[1]), role: roles[mark[2] ?? ''] ?? 'body' });
  }
  return { text: text.join('\n'), lines, expected };
}
