// The run-time check of a judgement that one of our pages sends: a fresh value from unknown, or null.
import { NOTE_MAX } from '../limits';
import type { NamedQuote, Verdict } from '../model';

const MOST = 4000;

function readQuote(value: unknown): NamedQuote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { articleId, exact, prefix, suffix, name, start, end } = value as Partial<Record<keyof NamedQuote, unknown>>;
  const words = [articleId, exact, prefix, suffix, name];
  if (!words.every((word): word is string => typeof word === 'string' && word.length <= MOST) || name === '') return null;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  return { articleId, exact, prefix, suffix, name, start, end } as NamedQuote;
}

/** A judgement about words of a paper. What is said of a foreign page comes from that page (`notThisPerson`), not from here. */
export function readVerdict(value: unknown): Verdict | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, a, b, title, text } = value as { kind?: unknown; a?: unknown; b?: unknown; title?: unknown; text?: unknown };
  const [first, second] = [readQuote(a), readQuote(b)];
  if (first === null) return null;
  switch (kind) {
    case 'same': case 'different': case 'unsure': return second === null ? null : { kind, a: first, b: second };
    case 'post-wrong': return typeof title === 'string' && title !== '' && title.length <= MOST ? { kind, a: first, title } : null;
    case 'not-a-person': return { kind, a: first };
    case 'note': return typeof text === 'string' && text.trim() !== '' && text.length <= NOTE_MAX ? { kind, a: first, text: text.trim() } : null;
    default: return null;
  }
}
