// What is asked of marks, sentence by sentence, on the bundled pages: 〈=王代强〉 is identified, 〈~王浩〉 only bears the name, and nothing else
// is marked. Every text stands on a page of 宝丰县, 6 February 2023, unless it says otherwise.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Automaton } from '../../../core/match/automaton';
import { markText, type EntitySource } from '../../../core/match/mark';
import type { ForeignPage } from '../../../core/model';
import { readSeedNames } from '../../golden/marks/read-pages';

let automaton: Automaton;
let source: EntitySource;
beforeAll(async () => {
  ({ automaton, source } = await readSeedNames());
});

const HOME: ForeignPage = { title: '宝丰县要闻', source: '宝丰县融媒体中心', date: '2023-02-07' };

async function show(marked: string, page: ForeignPage = HOME): Promise<string> {
  const text = marked.replace(/〈[=~]|〉/gu, '');
  const marks = await markText(text, page, automaton, source, { introduced: false });
  return marks.reduceRight((shown, { start, end, tier }) => `${shown.slice(0, start)}〈${tier === 'identified' ? '=' : '~'}${shown.slice(start, end)}〉${shown.slice(end)}`, text);
}

const holds = (table: readonly string[], page?: ForeignPage): void => { it.each(table)('%s', async (marked) => expect(await show(marked, page)).toBe(marked)); };

describe('both scripts, variants, inner spaces, dots, widths', () => holds([
  '县委书记〈=王代强〉出席。', '縣委書記〈=王代強〉出席。', '縣領導〈=馬勝昔〉、〈=庞旭辉〉、〈=龐旭輝〉參加。', '县委书记〈=王 代 强〉出席。', '县委书记〈=王　代　强〉出席。',
  '县领导〈=玉素甫·库尔班〉参加。', '县领导〈=玉素甫•库尔班〉参加。', '县领导〈=玉素甫‧库尔班〉参加。', '县领导〈=玉素甫・库尔班〉参加。', '县领导〈=玉素甫･库尔班〉参加。', '县领导〈=玉素甫・庫爾班〉参加。',
  '２０２３年，县委书记〈=王代强〉（左２）出席。',
]));

describe('no mark in a longer name or a word', () => holds([
  '市民刘东凯说。', '市民刘东海说。', '今夏上市的桃子。', '高亢的歌声响起。', '市民张伟建来了。', '市民王浩宇来了。', '副区长很忙，区长不在。', '王代强化责任。',
]));

describe('who makes the page is no official', () => holds([
  '（记者 王浩）', '责任编辑：王代强', '县委书记王代强出席。王代强 摄影报道'.replace('王代强', '〈=王代强〉'), '图为春耕现场。刘海亮 摄', '通讯员 李庆 张毅', '本报记者王浩 通讯员张毅',
]));

describe('surname and post, where place and time fit', () => {
  holds(['〈=刘县长〉来村里了。', '〈=王书记〉来村里了。', '村里的王书记来了。', '马县长来村里了。', '县残联汤主席来了。']);
  describe('another year', () => holds(['刘县长来村里了。'], { ...HOME, date: '2010-02-07' }));
  describe('another county', () => holds(['刘县长来村里了。'], { title: '鲁山要闻', source: '鲁山县融媒体中心', date: '2023-02-07' }));
});

describe('projects with aliases, with and without 项目', () => {
  holds(['〈=宝丰县精细化工产业园〉开工。', '〈=宝丰县精细化工产业园项目〉开工。', '到〈~精细化工产业园〉调研。', '〈=大地领创碳材料产业园项目〉封顶。', '〈=仓巷特色农畜产品产业园和交易市场〉开工。', '精细化工产业园区很大。']);
  describe('elsewhere', () => holds(['精细化工产业园开工。', '〈~大地领创碳材料产业园〉封顶。'], { title: '温县要闻', source: '温县融媒体中心' }));
});

describe('conflicts make no solid mark', () => {
  holds(['浙江省省长〈~王浩〉调研。', '县长〈=刘海亮〉出席。', '志愿者〈~刘海亮〉出席。', '温县县长〈~刘海亮〉出席。']);
  it('and say why', async () => {
    const [mark] = await markText('浙江省省长王浩调研。', HOME, automaton, source, { introduced: false });
    expect(mark?.reasons.map(({ kind }) => kind)).toContain('place-conflicts');
  });
  it('nor where the reader has said that it is not he', async () => {
    const [first] = await markText('县委书记王代强出席。', { ...HOME, url: 'https://example.com/a' }, automaton, source, { introduced: false });
    const judgements = [{ id: '1', at: '2023-01-01', kind: 'not-this-person' as const, personId: first?.entity?.id ?? '', url: 'https://example.com/a' }];
    expect(await markText('县委书记王代强出席。', { ...HOME, url: 'https://example.com/a#top' }, automaton, source, { introduced: false, judgements })).toEqual([]);
    expect(await markText('县委书记王代强出席。', { ...HOME, url: 'https://example.com/b' }, automaton, source, { introduced: false, judgements })).toHaveLength(1);
  });
});

describe('lists of a presidium', () => holds([
  '大会主席团常务主席：〈=王代强〉、〈=刘海亮〉、〈=刘景华〉', '在主席台前排就座的有：〈=王代强〉、〈=刘海亮〉、〈=汤红漫〉。', '主席团成员：〈=王代强〉、〈=刘海亮〉、〈=汤红漫〉、〈=郭杰〉',
]));
