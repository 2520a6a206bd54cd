// What an article claims of its people, with the sentence: posts, groups with their order, attendance, bare names.
import { describe, expect, it } from 'vitest';
import type { ArticleEvidence, Claim } from '../../../core/model/index';
import { makeArticle, makePage, read } from './reading';
import { extract } from '../../../core/extract/index';

const TEXT =
  '2月6日，县委书记石建中主持召开县委常委会会议，传达学习习近平总书记重要讲话精神。县领导卢建国、汤小芳、孙启明等出席会议。\n' +
  '石建中指出，要抓春耕。';

function names(evidence: ArticleEvidence, people: readonly number[]): string[] {
  return people.map((index) => evidence.people[index]?.name ?? '?');
}

function only<K extends Claim['kind']>(evidence: ArticleEvidence, kind: K): Extract<Claim, { kind: K }>[] {
  return evidence.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}

describe('claims', () => {
  const evidence = read(TEXT);

  it('a post has the sentence that shows it, with what stands around', () => {
    const post = only(evidence, 'post').find((claim) => claim.post.asPrinted === '县委书记');
    expect(post?.quote.exact).toBe('2月6日，县委书记石建中主持召开县委常委会会议，传达学习习近平总书记重要讲话精神。');
    expect(TEXT.slice(post?.quote.start, post?.quote.end)).toBe(post?.quote.exact);
    expect(post?.quote.suffix.startsWith('县领导卢建国')).toBe(true);
  });

  it('a group keeps the order of its list', () => {
    expect(only(evidence, 'group').map((claim) => [names(evidence, [claim.person])[0], claim.group, claim.rank])).toEqual([
      ['卢建国', '县领导', 0], ['汤小芳', '县领导', 1], ['孙启明', '县领导', 2],
    ]);
  });

  it('who was there, in printed order, without the leader whose speech was studied', () => {
    expect(only(evidence, 'attendance').map((claim) => [claim.verb, ...names(evidence, claim.people)])).toEqual([
      ['主持召开', '石建中'], ['出席会议', '卢建国', '汤小芳', '孙启明'],
    ]);
  });

  it('a bare name in another sentence is a claim of its own', () => {
    expect(only(evidence, 'named').map((claim) => [names(evidence, [claim.person])[0], claim.quote.exact])).toEqual([['石建中', '石建中指出，要抓春耕。']]);
  });

  it('ids come from content', () => {
    expect(read(TEXT).claims.map((claim) => claim.id)).toEqual(evidence.claims.map((claim) => claim.id));
    expect(new Set(evidence.claims.map((claim) => claim.id)).size).toBe(evidence.claims.length);
  });
});

describe('one page', () => {
  it('a name that one article makes sure is read in the next, and keeps its kind', () => {
    const first = makeArticle('县委常委、宣传部长万一凡出席会议。');
    const second = { ...makeArticle('万一凡到石桥镇调研文化工作。'), id: 'second' };
    const people = extract(makePage([first, second])).articles[1]?.people ?? [];
    expect(people.map((person) => [person.name, person.kind, person.posts.length])).toEqual([['万一凡', 'official', 0]]);
  });

  it('surname and post are a mention of the one person they can mean', () => {
    const text = '县长王志远到闹店镇调研。王县长要求抓好落实。';
    const person = read(text).people[0];
    expect(person?.mentions.map((span) => text.slice(span.start, span.end))).toEqual(['王志远', '王县长']);
  });

  it('two people of one surname: the surname alone names neither', () => {
    const text = '副县长王志远、副县长王小明到闹店镇调研。王县长要求抓好落实。';
    expect(read(text).people.flatMap((person) => person.mentions).map((span) => text.slice(span.start, span.end))).toEqual(['王志远', '王小明']);
  });

  it('bylines are nobody of the article', () => {
    const article = makeArticle('本报讯（记者向小敏 通讯员孟国安）县长王志远到闹店镇调研。', undefined, ['向小敏', '孟国安']);
    expect(extract(makePage([article])).articles[0]?.people.map((person) => person.name)).toEqual(['王志远']);
  });
});
