// Quotes compared: do two of them speak of the same words of a paper, also when a newer parser has cut its sentences or its
// articles otherwise?
import type { Judgement, NamedQuote, Person, Quote } from '../model';
import { nameKey } from '../text/normalize';

/** The same sentence of the same article, or one that holds the other; in another article only word for word in its place. */
export function isSameQuote(a: Quote, b: Quote): boolean {
  if (a.articleId === b.articleId) return a.exact.includes(b.exact) || b.exact.includes(a.exact);
  return a.exact === b.exact && (a.prefix === b.prefix || a.suffix === b.suffix);
}

/** The quote as a judgement about `person` keeps it. */
export function nameQuote(person: Person, { articleId, start, end, exact, prefix, suffix }: Quote): NamedQuote {
  return { articleId, start, end, exact, prefix, suffix, name: person.name };
}

/** The judgements that speak of this person, oldest first: those whose words attest him. */
export function findJudgementsAbout(person: Person, judgements: readonly Judgement[]): Judgement[] {
  const key = nameKey(person.name);
  const isHis = (quote: NamedQuote): boolean => nameKey(quote.name) === key && person.attestations.some((at) => isSameQuote(at.quote, quote));
  return judgements
    .filter((judgement) => judgement.kind === 'not-this-person' ? judgement.personId === person.id : quotesOf(judgement).some(isHis))
    .toSorted((x, y) => (x.at < y.at ? -1 : Number(x.at > y.at)));
}

/** The words a judgement points at; none for one about a page that is not ours. */
export function quotesOf(judgement: Judgement): readonly NamedQuote[] {
  switch (judgement.kind) {
    case 'not-this-person': return [];
    case 'same': case 'different': case 'unsure': return [judgement.a, judgement.b];
    case 'post-wrong': case 'not-a-person': case 'note': return [judgement.a];
  }
}
