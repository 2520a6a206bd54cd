// What the reader's judgements do to who is who, and that they hold when a newer parser cuts the same words otherwise.
import { describe, expect, it } from 'vitest';
import { deriveKnowledge } from '../../../core/identity/derive';
import { postOn } from '../../../core/identity/post-on';
import { findJudgementsAbout, nameQuote } from '../../../core/identity/quotes';
import type { Judgement, Knowledge, NamedQuote, Person, Verdict } from '../../../core/model';
import { buildPage } from './build-pages';

const pages = [
  buildPage('a', '宝丰县', [{ people: [{ name: '赵文', posts: ['宝丰县:县长'] }], date: '2023-01-01' }]),
  buildPage('b', '温县', [{ people: [{ name: '赵文', posts: ['温县:县委书记'] }, '钱武'], date: '2023-01-01' }]),
  buildPage('c', '宝丰县', [{ people: ['赵文'], date: '2023-02-01' }]),
  buildPage('d', '宝丰县', [{ people: [{ name: '夏上', group: '县领导' }, { name: '赵文', group: '县领导' }], date: '2023-02-02' }]),
];
const quote = (articleId: string, name = '赵文', exact = name): NamedQuote => ({ articleId, exact, prefix: '', suffix: '', start: 0, end: exact.length, name });
const made = (verdict: Verdict, at = '2026-01-01T00:00:00.000Z'): Judgement => ({ id: JSON.stringify(verdict), at, ...verdict });
const pair = (kind: 'same' | 'different' | 'unsure', x: string, y: string, at?: string): Judgement => made({ kind, a: quote(x), b: quote(y) }, at);
/** `宝丰县 a c d`: everybody of the name, by home, with the articles that attest him. */
const who = (known: Knowledge, name = '赵文'): string[] => known.people.filter((person) => person.name === name).map(({ home, articleIds }) => `${home.at(-1)} ${articleIds.map((id) => id.charAt(0)).toSorted().join(' ')}`).toSorted();
const found = (known: Knowledge, home: string): Person => known.people.find((person) => person.name === '赵文' && person.home.at(-1) === home) as Person;

describe('same, different, unsure', () => {
  it.each([
    ['nothing said', [], ['宝丰县 a c d', '温县 b']],
    ['same, across places', [pair('same', 'a-0', 'b-0')], ['宝丰县 a b c d']],
    ['different, within one place', [pair('different', 'a-0', 'c-0')], ['宝丰县 a d', '宝丰县 c', '温县 b']],
    ['unsure changes nothing', [pair('unsure', 'a-0', 'b-0')], ['宝丰县 a c d', '温县 b']],
    ['the later one holds', [pair('different', 'a-0', 'b-0', '2026-01-02'), pair('same', 'a-0', 'b-0', '2026-01-01')], ['宝丰县 a c d', '温县 b']],
    ['words that are found no more are passed over', [pair('same', 'a-0', 'gone')], ['宝丰县 a c d', '温县 b']],
  ] as const)('%s', (_, judgements, expected) => expect(who(deriveKnowledge(pages, judgements))).toEqual(expected));

  it('taken away, everything is as it was', () => {
    expect(deriveKnowledge(pages, [])).toEqual(deriveKnowledge(pages));
  });
});

describe('a post that is wrong', () => {
  const wrong = made({ kind: 'post-wrong', a: quote('a-0'), title: '县长' });
  it('is his no more, but the sentence still names him', () => {
    const person = found(deriveKnowledge(pages, [wrong]), '宝丰县');
    expect(person.tenures).toEqual([]);
    expect(person.articleIds).toContain('a-0');
    expect(postOn(person, '2023-01-01').grade).toBe('county-leader');
    expect(postOn(found(deriveKnowledge(pages), '宝丰县'), '2023-01-01').grade).toBe('stated-here');
  });
  it('leaves other posts and other articles alone', () => {
    const other = made({ kind: 'post-wrong', a: quote('a-0'), title: '县委书记' });
    expect(deriveKnowledge(pages, [other])).toEqual(deriveKnowledge(pages));
  });
});

it('a name that is none has no profile, and nobody else loses his', () => {
  const known = deriveKnowledge(pages, [made({ kind: 'not-a-person', a: quote('d-0', '夏上') })]);
  expect(who(known, '夏上')).toEqual([]);
  expect(who(known)).toEqual(['宝丰县 a c d', '温县 b']);
});

describe('a name that is none', () => {
  // 高度 is no name in 县委书记高度重视, but somebody bears it.
  const word = [
    buildPage('a', '宝丰县', [{ people: [{ name: '高度', posts: ['宝丰县:县委书记'] }], date: '2023-01-01' }]),
    buildPage('b', '宝丰县', [{ people: [{ name: '高度', posts: ['宝丰县:县委书记'] }], date: '2023-01-08' }]),
    buildPage('c', '宝丰县', [{ people: ['高度'], date: '2023-01-09' }]),
  ];
  const official = buildPage('d', '宝丰县', [{ people: [{ name: '高度', posts: ['宝丰县:财政局局长'] }], date: '2023-02-01' }]);
  const listed = buildPage('e', '宝丰县', [{ people: [{ name: '高度', group: '县领导' }], date: '2023-02-02' }]);
  const judgement = made({ kind: 'not-a-person', a: quote('b-0', '高度') });
  it.each([
    ['goes wherever it stands with the same post or none', word, []],
    ['leaves who holds another post, in whatever paper he comes', [...word, official], ['宝丰县 d']],
    ['leaves who stands in a list of leaders', [...word, listed], ['宝丰县 e']],
  ] as const)('%s', (_, read, expected) => expect(who(deriveKnowledge(read, [judgement]), '高度')).toEqual(expected));

  it('judged once more of what is left, it is gone', () => {
    const more = made({ kind: 'not-a-person', a: quote('d-0', '高度') }, '2026-01-02');
    expect(who(deriveKnowledge([...word, official], [judgement, more]), '高度')).toEqual([]);
  });
});

it('a note and what is said of a foreign page change no knowledge', () => {
  const personId = found(deriveKnowledge(pages), '温县').id;
  const judgements = [made({ kind: 'note', a: quote('a-0'), text: '我的同学' }), made({ kind: 'not-this-person', personId, url: 'https://example.com/' })];
  expect(deriveKnowledge(pages, judgements)).toEqual(deriveKnowledge(pages));
});

describe('a newer parser', () => {
  it('gives the article another id, and the judgement still finds its words', () => {
    const anew = pages.map(({ page, evidence }) => JSON.parse(JSON.stringify({ page, evidence }).replaceAll('b-0', 'x-9')) as (typeof pages)[number]);
    const same = made({ kind: 'same', a: quote('a-0'), b: quote('b-0', '赵文', '赵文、钱武') });
    expect(who(deriveKnowledge(anew, [same]))).toEqual(['宝丰县 a c d x']);
  });
  it('cuts the sentence otherwise: a longer or a shorter one of the same article is meant', () => {
    const judgement = (exact: string) => made({ kind: 'post-wrong', a: quote('b-0', '赵文', exact), title: '县委书记' });
    for (const exact of ['赵文', '赵文、钱武', '县委书记赵文、钱武到会']) expect(found(deriveKnowledge(pages, [judgement(exact)]), '温县').tenures, exact).toEqual([]);
  });
});

describe('findJudgementsAbout', () => {
  const known = deriveKnowledge(pages);
  const person = found(known, '宝丰县');
  const own = nameQuote(person, person.attestations[0]!.quote);
  it.each([
    ['a note on one of his sentences', made({ kind: 'note', a: own, text: '…' }), true],
    ['either side of a pair', made({ kind: 'unsure', a: quote('b-0'), b: own }), true],
    ['the same words of another name', made({ kind: 'note', a: { ...own, name: '钱武' }, text: '…' }), false],
    ['another article', made({ kind: 'note', a: { ...quote('b-0'), prefix: '县委书记', suffix: '到会' }, text: '…' }), false],
    ['his page elsewhere', made({ kind: 'not-this-person', personId: person.id, url: 'https://example.com/' }), true],
  ])('%s', (_, judgement, expected) => expect(findJudgementsAbout(person, [judgement])).toEqual(expected ? [judgement] : []));
});
