// A judgement is taken only when it is whole; what does not belong to it is dropped.
import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../../core/identity/read-verdict';

const quote = { articleId: 'a1', exact: '县长赵文到会', prefix: '', suffix: '', name: '赵文', start: 3, end: 9 };

describe('readVerdict', () => {
  it.each([
    [{ kind: 'same', a: quote, b: quote }], [{ kind: 'different', a: quote, b: quote }], [{ kind: 'unsure', a: quote, b: quote }],
    [{ kind: 'post-wrong', a: quote, title: '县长' }], [{ kind: 'not-a-person', a: quote }], [{ kind: 'note', a: quote, text: '见过' }],
  ])('takes %j', (verdict) => expect(readVerdict({ ...verdict, more: 1, a: { ...quote, more: 1 } })).toEqual(verdict));

  it.each([
    null, 'same', {}, { kind: 'same', a: quote }, { kind: 'note', a: quote, text: ' ' }, { kind: 'note', a: quote, text: '字'.repeat(3000) }, { kind: 'post-wrong', a: quote },
    { kind: 'other', a: quote }, { kind: 'not-a-person', a: { ...quote, name: '' } }, { kind: 'not-a-person', a: { ...quote, start: '3' } },
    { kind: 'not-this-person', personId: 'p1', url: 'https://example.com/' },
  ])('refuses %j', (value) => expect(readVerdict(value)).toBeNull());
});
