// Names and text to match, synthesised: the same for every engine and every run. Text is the seed pages' own sentences in
// random order, with one known name put in for about every 200 characters.
import { readFileSync, readdirSync } from 'node:fs';
import { GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE } from '../../../core/gazetteer/given-names';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪殷樊庄柳牛葛温邢路俞岳齐梅庞伍兰倪鲁聂毕焦章季申翟裴左安包阮霍关房米单牟童凌柴苗柯甘游宁涂车翁滕冉耿刁华';

/** A generator of numbers in [0, 1) that gives the same row every time. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** `count` different names: one in six of two characters, the rest of three, common surnames and characters more often. */
export function makeNames(count: number): string[] {
  const random = makeRandom(7);
  // Beyond some 100,000 names the usual characters run out: then any character serves.
  const pick = (from: string): string => from.charAt(Math.floor(random() ** 1.6 * from.length));
  const any = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 6000));
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries += 1) {
    const rare = tries > count * 2;
    const first = rare && random() < 0.5 ? any() : pick(GIVEN_FIRST);
    names.add(pick(SURNAMES) + (random() < 1 / 6 && !rare ? pick(GIVEN_SINGLE) : first + (rare ? any() : pick(GIVEN_SECOND))));
  }
  return [...names];
}

/** `length` characters of newspaper text with names in it. */
export function makeText(length: number, names: readonly string[]): string {
  const folder = new URL('../../../seeds/', import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const sentences = pages.join('').replace(/\s+/gu, '').split(/(?<=。)/u);
  const random = makeRandom(11);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    const name = names[Math.floor(random() * names.length)] ?? '';
    const part = random() < 0.3 ? `县委常委${name}主持会议，${sentence}` : sentence;
    parts.push(part);
    size += part.length;
  }
  // Flat, as a text that came through a message is.
  return Buffer.from(parts.join('').slice(0, length), 'utf16le').toString('utf16le');
}
