import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../core/text/pinyin';

describe('pinyinOf', () => {
  it.each([
    ['王代强', 'wang dai qiang'], ['吕丽', 'lv li'], ['单立人', 'shan li ren'], ['解学农', 'xie xue nong'], ['仇和平', 'qiu he ping'],
    ['查小平', 'zha xiao ping'], ['曾强', 'zeng qiang'], ['区健', 'ou jian'], ['任重', 'ren zhong'], ['朴明', 'piao ming'], ['种永强', 'chong yong qiang'],
    ['欧阳长青', 'ou yang chang qing'], ['尉迟明', 'yu chi ming'], ['买买提·艾力', 'mai mai ti ai li'], ['王A强', 'wang a qiang'], ['𰻞', ''], ['', ''],
  ])('%s', (name, read) => {
    const { full, syllables, initials } = pinyinOf(name);
    expect(syllables.join(' ')).toBe(read);
    expect(full).toBe(read.replaceAll(' ', ''));
    expect(initials).toBe(read.split(' ').map((syllable) => syllable.charAt(0)).join(''));
  });
});
