// Laws of extraction on texts nobody wrote by hand: same in, same out; offsets that hold; hostile text that ends.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../core/extract/index';
import { makeArticle, makePage, read, tell } from '../unit/extract/reading';

const SURNAMES = ['王', '李', '欧阳', '高', '时', '司马', '安', '葛'];
const GIVEN = ['建国', '小芳', '明', '志远', '海涛', '文静', '立军'];
const POSTS = ['县委书记', '县长', '副县长', '县政协主席', '石桥镇党委书记', '县公安局局长', '县委常委、宣传部长'];
const VERBS = ['出席会议。', '到石桥镇调研。', '主持会议。', '强调，要抓落实。'];
const name = fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN)).map((parts) => parts.join(''));
const sentence = fc.tuple(fc.constantFrom(...POSTS), name, fc.constantFrom(...VERBS));

describe('extract', () => {
  it('finds a person behind every post, whoever he is', () => {
    fc.assert(fc.property(sentence, ([post, person, verb]) => {
      const [found, ...others] = read(post + person + verb).people;
      expect(others).toEqual([]);
      expect(found?.name).toBe(person);
      expect(found?.posts.map((one) => one.asPrinted).join('、')).toBe(post);
    }), { numRuns: 300 });
  });

  it('is deterministic, and every span and quote lies where it says', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const text = sentences.map((parts) => parts.join('')).join('');
      const evidence = read(text);
      expect(read(text)).toEqual(evidence);
      for (const person of evidence.people) {
        for (const span of person.mentions) expect(text.slice(span.start, span.end)).toContain(person.name.charAt(0));
        for (const post of person.posts) expect(text.slice(post.span.start, post.span.end)).toBe(post.asPrinted);
      }
      for (const { quote } of evidence.claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    }));
  });

  it('never throws, whatever the characters', () => {
    const unit = fc.constantFrom(...'县委书记王强、，。（）“”《》·等出席说长局主任副原代镇村的了和 \n0a9月日😀');
    fc.assert(fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
      expect(tell(read(units.join('')))).toBeTypeOf('string');
    }), { numRuns: 400 });
  });

  it.each([
    ['顿号', '、'.repeat(100_000)],
    ['only surnames', '王李张'.repeat(40_000)],
    ['only head nouns', '书记主任局长'.repeat(20_000)],
    ['nested brackets', '（'.repeat(50_000) + '县长' + '）'.repeat(50_000)],
    ['names without end', '王建国、'.repeat(30_000)],
    ['middle dots', '阿·'.repeat(50_000)],
    ['one long line', '县委书记王建国到石桥镇调研春耕生产'.repeat(6_000)],
  ])('reads hostile text to its end: %s', (_, text) => {
    expect(extract(makePage([makeArticle(text)])).articles).toHaveLength(1);
  }, 60_000);
});
