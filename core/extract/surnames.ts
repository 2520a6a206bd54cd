// 王县长, 鲍局长, 金老师: a surname and a post or an address. Linked to the person of the article when only one fits.
import type { Span } from '../model/index';
import type { Draft } from './people';
import type { Reading } from './reading';
import type { Title } from './titles';

/** More people of one surname than this in one article name nobody anyhow. */
const MOST_BEARERS = 12;

/** Spans by name of the person meant. A surname that two people of the article bear names neither, unless the post decides. */
export function linkSurnames(reading: Reading, titles: readonly Title[], drafts: readonly Draft[]): Map<string, Span[]> {
  const links = new Map<string, Span[]>();
  const called = titles.filter(({ nameBefore, head }) => nameBefore !== null && nameBefore.end - nameBefore.start <= 2 && head !== null);
  if (called.length === 0) return links;
  const bySurname = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const length of [1, 2]) {
      const surname = draft.name.slice(0, length);
      const bearers = bySurname.get(surname);
      if (!bearers) bySurname.set(surname, [draft]);
      else if (bearers.length <= MOST_BEARERS) bearers.push(draft);
      else bearers[MOST_BEARERS] = draft;
    }
  }
  for (const title of called) {
    const { nameBefore } = title;
    if (!nameBefore || title.head === null) continue;
    const surname = reading.s.slice(nameBefore.start, nameBefore.end);
    const bearers = bySurname.get(surname) ?? [];
    const head = title.head.word;
    const fitting = bearers.filter((draft) => draft.posts.some((post) => post.asPrinted.endsWith(head)));
    const person = fitting.length === 1 ? fitting[0] : bearers.length === 1 && title.head.kind === 'civic' ? bearers[0] : undefined;
    if (!person) continue;
    const spans = links.get(person.name) ?? [];
    spans.push({ start: nameBefore.start, end: title.end });
    links.set(person.name, spans);
  }
  return links;
}
