// @vitest-environment happy-dom
// Which pages are worth reading.
import { describe, expect, it } from 'vitest';
import { isChineseText, sampleText } from '../../../../entrypoints/marking/gate';

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

describe('sampleText', () => {
  it('leaves out code and forms', () => {
    document.body.append(...new DOMParser().parseFromString('<script>甲</script><p>乙</p><textarea>丙</textarea>', 'text/html').body.childNodes);
    expect(sampleText(document.body)).toBe('乙');
  });
});
