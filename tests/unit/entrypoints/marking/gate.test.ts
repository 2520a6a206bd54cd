// Which pages are worth reading.
import { describe, expect, it } from 'vitest';
import { Gate, isChineseText } from '../../../../entrypoints/marking/gate';

describe('isChineseText', () => {
  it.each([
    ['a Chinese page', '县委书记王代强出席会议并讲话，县长刘海亮主持。', '', true],
    ['traditional characters', '縣委書記王代強出席會議。', 'zh-TW', true],
    ['an English page that quotes a name', 'The party secretary Wang Daiqiang (王代强) spoke about industrial parks at length this week.', 'en', false],
    ['an English page that declares Chinese', 'Welcome to our site', 'zh-CN', false],
    ['a Chinese notice of some characters', '任前公示', 'zh', true],
    ['a Chinese page in an English frame', `Home News About Contact Login ${'宝丰县召开重点项目推进会。'.repeat(5)}`, 'en', true],
    ['a Japanese page', '県知事は会議に出席し、プロジェクトの進捗について説明しました。今後の予定です。', 'ja', false],
    ['nothing', '', '', false],
  ])('%s', (_name, text, lang, expected) => {
    expect(isChineseText(text, lang)).toBe(expected);
  });
});

describe('Gate', () => {
  const chinese = '县委书记王代强出席会议并讲话，县长刘海亮主持。';

  it('opens at the end of a short Chinese page, and not before', () => {
    const gate = new Gate('要闻', '');
    gate.add(chinese);
    expect(gate.open).toBeNull();
    expect(gate.close()).toBe(true);
  });

  it('is decided by the beginning of a long page', () => {
    const gate = new Gate('', 'en');
    for (let i = 0; i < 300; i += 1) gate.add('All that is known of the county. ');
    expect(gate.open).toBe(false);
    gate.add(chinese.repeat(300));
    expect(gate.close()).toBe(false);
  });

  it('in a hurry opens for what is Chinese already, and waits for more of what is not', () => {
    const [one, other] = [new Gate('', ''), new Gate('', '')];
    one.add(chinese);
    other.add('Home News About');
    one.hurry();
    other.hurry();
    expect([one.open, other.open]).toEqual([true, null]);
    other.add(chinese.repeat(20));
    expect(other.close()).toBe(true);
  });

  it('looks through indents and empty lines', () => {
    const gate = new Gate('', '');
    for (let i = 0; i < 20; i += 1) gate.add(`Menu${' '.repeat(2000)}`);
    expect(gate.open).toBeNull();
  });
});
