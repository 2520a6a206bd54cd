// Bytes → text: each encoding that files of Chinese newspapers come in, and what is refused.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../core/ingest/decode';

const TEXT = '本报讯　2月6日下午，县委书记到城关镇调研养老项目建设工作。\n各单位要把人民安居乐业放在心上。\n'.repeat(4);
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** A two-byte encoding, written by looking every character up in what the decoder makes of all pairs of bytes. */
function encodeAs(label: string, text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== '\uFFFD' && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => (character.charCodeAt(0) < 128 ? [character.charCodeAt(0)] : (codes.get(character) ?? []))));
}

describe('decodeText', () => {
  const traditional = '本報訊　縣長到城關鎮調研，聽取各單位工作匯報。\n'.repeat(6);
  it.each([
    ['UTF-8', utf8, 'utf-8', TEXT],
    ['UTF-8 with BOM', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'utf-8', TEXT],
    ['UTF-16 LE with BOM', utf16(TEXT, true, true), 'utf-16le', TEXT],
    ['UTF-16 BE with BOM', utf16(TEXT, false, true), 'utf-16be', TEXT],
    ['UTF-16 LE without BOM', utf16(TEXT, true, false), 'utf-16le', TEXT],
    ['UTF-16 BE without BOM', utf16(TEXT, false, false), 'utf-16be', TEXT],
    ['GB18030', encodeAs('gb18030', TEXT), 'gb18030', TEXT],
    ['Big5', encodeAs('big5', traditional), 'big5', traditional],
    ['GB18030 cut in the middle of a character', encodeAs('gb18030', TEXT).slice(0, -2), 'gb18030', `${TEXT.slice(0, -2)}\uFFFD`],
    ['a few words of GB18030', encodeAs('gb18030', '县长王明'), 'gb18030', '县长王明'],
    ['a few words of UTF-16 without BOM', utf16('县长王明', true, false), 'utf-16le', '县长王明'],
    ['ASCII', new TextEncoder().encode('plain text\r\n'), 'utf-8', 'plain text\r\n'],
    ['UTF-8 cut in the middle of a character', utf8.slice(0, -2), 'utf-8', `${TEXT.slice(0, -2)}\uFFFD`],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('keeps line ends as received', () => {
    expect(decodeText(new TextEncoder().encode('一\r\n二\r三\f四'))).toMatchObject({ text: '一\r\n二\r三\f四' });
  });

  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255);
  const crossed = new TextDecoder('gbk').decode(utf8);
  it.each([
    ['the hundred surnames', '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'],
    ['a poem', '床前明月光，疑是地上霜。举头望明月，低头思故乡。'.repeat(9)],
    ['a page that is not Chinese', 'The county held a meeting on Tuesday. '.repeat(20)],
  ])('%s is text', (_, text) => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a BOM and nothing else', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n\u00e2\u00e3 stream').map((byte, index) => (index > 12 ? byte ^ 0x91 : byte)), 'binary'],
    ['noise', noise, 'binary'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['UTF-8 read as GBK and saved', new TextEncoder().encode(crossed), 'mojibake'],
    ['UTF-8 read as Latin-1 and saved', new TextEncoder().encode(new TextDecoder('windows-1252').decode(utf8)), 'mojibake'],
    ['GBK read as Latin-1 and saved', new TextEncoder().encode(new TextDecoder('windows-1252').decode(encodeAs('gb18030', TEXT))), 'mojibake'],
    ['GBK read as UTF-8 and saved', new TextEncoder().encode(new TextDecoder().decode(encodeAs('gb18030', TEXT))), 'mojibake'],
    ['GBK read as Big5 and saved', new TextEncoder().encode(new TextDecoder('big5').decode(encodeAs('gb18030', TEXT))), 'mojibake'],
    ['UTF-8 read as Shift JIS and saved', new TextEncoder().encode(new TextDecoder('shift_jis').decode(utf8)), 'mojibake'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52), 'binary'],
    ['a document in a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xd0, 0xcf, 0x9a, 0xff), 'binary'],
    ['text with NULs in it', new TextEncoder().encode(`${TEXT}\0\0${TEXT}`), 'binary'],
    ['锟斤拷', new TextEncoder().encode('锟斤拷锟斤拷锟斤拷，锟斤拷锟斤拷锟斤拷。'), 'mojibake'],
  ])('%s is refused', (_, bytes, error) => {
    expect(decodeText(bytes)).toEqual({ error });
  });
});
