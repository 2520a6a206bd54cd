// What the screens say of a post on a day, and of a mark, in both languages. Nothing ever says “current”.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PostAnswer, Reason } from '../../../../core/model';
import { answerWords, postWords, reasonWords, seenWords } from '../../../../entrypoints/platform/words';

type Messages = Record<string, { message: string }>;

function speak(language: 'en' | 'zh_CN'): void {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
  const read = (key: string, values: string[]): string => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(read as never);
}

afterEach(() => { vi.restoreAllMocks(); });

const BAOFENG = ['河南省', '平顶山市', '宝丰县'];
const secretary = { title: '县委书记', placePath: BAOFENG };
const head = { title: '县长', placePath: BAOFENG };
const deputy = { title: '县委副书记', placePath: BAOFENG };

const answer = (given: Partial<PostAnswer>): PostAnswer => ({ grade: 'unknown', posts: [], days: null, from: null, to: null, attestations: [], ...given });

const ANSWERS: [PostAnswer, en: string, zh: string][] = [
  [answer({ grade: 'stated-here', posts: [deputy, head] }), '宝丰县 县委副书记, 县长 — stated that day', '宝丰县 县委副书记、县长——当日有记载'],
  [answer({ grade: 'stated-near', posts: [secretary], days: 1 }), '宝丰县 县委书记 — stated 1 day later', '宝丰县 县委书记——次日有记载'],
  [answer({ grade: 'stated-near', posts: [secretary], days: -13 }), '宝丰县 县委书记 — stated 13 days before', '宝丰县 县委书记——13 天前有记载'],
  [answer({ grade: 'bracketed', posts: [head], from: '2022-03-22', to: '2022-03-24' }), '宝丰县 县长 — seen before and after (2022-03-22, 2022-03-24)', '宝丰县 县长——前后均有记载（2022-03-22、2022-03-24）'],
  [
    answer({ grade: 'changed-between', posts: [head, secretary], from: '2022-03-24', to: '2023-02-06' }),
    'Changed between 2022-03-24 and 2023-02-06: 宝丰县 县长 → 宝丰县 县委书记', '2022-03-24 至 2023-02-06 之间变动：宝丰县 县长 → 宝丰县 县委书记',
  ],
  [answer({ grade: 'last-seen-as', posts: [secretary], from: '2023-02-08', days: -900 }), 'Last seen as 宝丰县 县委书记, 2023-02-08', '最后一次见报：宝丰县 县委书记，2023-02-08'],
  [answer({ grade: 'county-leader', to: '2023-02-07' }), 'Named among the leaders, 2023-02-07; post not stated', '列名领导（2023-02-07），未写明职务'],
  [answer({}), 'Post not known', '职务不详'],
];

describe('answerWords', () => {
  it.each(ANSWERS)('%#', (given, en, zh) => {
    speak('en');
    expect(answerWords(given)).toBe(en);
    speak('zh_CN');
    expect(answerWords(given)).toBe(zh);
  });

  it('says the place of each post when they differ', () => {
    speak('zh_CN');
    const posts = [{ title: '市政协副主席', placePath: ['河南省', '焦作市'] }, { title: '县委书记', placePath: ['河南省', '焦作市', '温县'] }];
    expect(answerWords(answer({ grade: 'stated-here', posts }))).toBe('焦作市 市政协副主席、温县 县委书记——当日有记载');
  });
});

describe('reasonWords', () => {
  const REASONS: [Reason, en: string][] = [
    [{ kind: 'place-fits', place: '宝丰县', from: 'dateline' }, 'Place fits: 宝丰县 (dateline)'],
    [{ kind: 'post-fits', post: '县长', known: '县长', date: '2023-02-07' }, 'Post fits: 县长; known: 县长 (2023-02-07)'],
    [{ kind: 'company', names: ['甲', '乙', '丙', '丁'] }, 'Named beside 甲, 乙, 丙 and others'],
    [{ kind: 'several-people', ids: ['a', 'b'] }, '2 people of this name are known'],
    [{ kind: 'place-conflicts', place: '浙江省', known: '河南省平顶山市宝丰县' }, 'Another place: 浙江省; known in 河南省平顶山市宝丰县'],
  ];

  it.each(REASONS)('%#', (reason, en) => {
    speak('en');
    expect(reasonWords(reason)).toBe(en);
  });
});

describe('dates and places', () => {
  it('does not say a place twice', () => {
    expect(postWords('宝丰县县长', BAOFENG)).toBe('宝丰县县长');
    expect(postWords('县长', [])).toBe('县长');
  });

  it.each([[null, null, ''], ['2023-02-06', '2023-02-06', '2023-02-06'], ['2022-03-22', '2023-02-08', '2022-03-22 – 2023-02-08'], [null, '2023-02-08', '2023-02-08']])('%s, %s', (first, last, expected) => {
    expect(seenWords(first, last)).toBe(expected);
  });
});

describe('all messages', () => {
  it.each(['en', 'zh_CN'])('%s never says “current”', (language) => {
    expect(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')).not.toMatch(/\bcurrent|现任/i);
  });
});
