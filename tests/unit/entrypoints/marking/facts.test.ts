// @vitest-environment happy-dom
// What a page's own meta data say of it.
import { expect, it } from 'vitest';
import { readFacts } from '../../../../entrypoints/marking/facts';

it.each([
  ['a news site', '<meta name="PubDate" content="2023-02-21 08:00"><meta name="ContentSource" content="宝丰县融媒体中心">', '2023-02-21', '宝丰县融媒体中心'],
  ['open graph', '<meta property="article:published_time" content="2023-2-1T08:00:00+08:00"><meta property="og:site_name" content="大河网">', '2023-02-01', '大河网'],
  ['a source of its own goes before its author and its site', '<meta name="author" content="李四"><meta property="og:site_name" content="大河网"><meta name="source" content=" 平顶山日报 ">', null, '平顶山日报'],
  ['a date in the text, where none is stated', '<p><time datetime="2023-02-21">昨天</time></p>', '2023-02-21', null],
  ['stated first', '<p><time datetime="2020-01-01">那年</time></p><meta itemprop="datePublished" content="2023/02/21">', '2023-02-21', null],
  ['no date in a word', '<meta name="date" content="昨天"><meta name="viewport" content="2023-02-21">', null, null],
  ['nothing', '<p>2023-02-21</p>', null, null],
])('%s', (_name, html, date, source) => {
  const page = new DOMParser().parseFromString(`<!doctype html><html><head><title> 要闻 </title></head><body>${html}</body></html>`, 'text/html');
  expect(readFacts(page)).toEqual({ title: '要闻', date, source });
});
