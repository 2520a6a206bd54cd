// Rows of a roster stay apart, with the space behind the name; wrapped text does not.
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../core/newspaper';

const textOf = (rows: string): string => parsePage(`宝丰快报\n\n${rows}`).articles.map(({ text }) => text).join('\n');

describe('rosters', () => {
  it('keeps each row a text of its own', () => {
    const text = textOf('本报讯 3月5日，县委决定，对下列同志给予通报表扬，望全县干部以他们为榜样，扎实做好各项工作：\n牛小满 石桥镇凉水村驻村第一书记\n智小敏（女） 商酒务镇韩营村驻村工作队队长\n龙 飞 宝丰县水 利局副局长\n县委要求，受表扬的同志要珍惜荣誉。');
    expect(text).toContain('\n牛小满 石桥镇凉水村驻村第一书记\n');
    expect(text).toContain('\n智小敏（女） 商酒务镇韩营村驻村工作队队长\n');
    expect(text).toContain('\n龙飞 宝丰县水利局副局长\n');
  });

  it('joins lines that are wrapped, spaces or not', () => {
    const text = textOf('本报讯 3月5日，全县项目建设推进会召开，县委书\n记 王大强到会讲话，县领导李小海、张国强参加会议并\n察看了石桥镇的三个项目。');
    expect(text).toContain('县委书记王大强到会讲话');
  });
});
