// Where the words of a post name a place that is not at their beginning: a branch (宁夏银行固原分行), a company of the paper's own county
// (国电敖汉热电公司), a team sent out (省委驻泗洪帮扶工作队, 镇江援疆前方指挥部), a club of people from elsewhere (四川省达州商会).
import { readPlace } from './places';
import type { PostContext } from './posts';
import type { Title } from './titles';

type Place = { readonly place: string | null; readonly path: readonly string[] };

/** Named after where they are, not after whose they are. */
const BRANCH = /(税务局|稽查局|调查队|储备库|监管局|监管支局|监管组|烟草专卖局|海关|分行|支行|分公司|支公司|营业部|分社|供电局|供电公司|电业局|电力局|电力公司|海事局|航道局|邮电局|电信局)$/u;
const COMPANY = /(公司|集团|厂|矿|电站|电厂|银行|酒店|水泥|试验站|实验站|基地)/u;
/** Without a name, where the help is given; with one (镇江援疆前方指挥部) where it comes from. */
const FORWARD = /前方指挥部|前指/u;
/** 局|驻哈尔滨办事处 stays the bureau's. */
const OFFICE_AWAY = /(办事处|联络处|招商局|招商组|专班)$/u;
const VILLAGE = /(村|社区|镇|乡|街道|嘎查)$/u;
const CLUB = /(商会|同乡会|宗亲会|联谊会)/u;
/** Of people from one home: of no place, whichever they name (缙云同乡会, 广州乡亲会). */
const HOME_CLUB = /(同乡会|乡亲会|宗亲会|校友会)/u;
const OVERSEAS = /^旅(?!游|顺|行)/u;

/** The place that the words of the post name apart from their beginning, null when they name none; `place` null: of no place. Bounded by the length of a post. */
export function findOwnPlace({ reading, locals, base }: PostContext, title: Title): Place | null {
  const { s, divisions } = reading;
  const words = s.slice(title.start, title.rankStart);
  const named: { at: number; end: number; path: readonly string[]; name: string }[] = [];
  for (let i = title.start; i < title.rankStart; i++) {
    const hit = divisions.get(i);
    if (!hit || hit.end > title.rankStart) continue;
    named.push({ at: i, end: hit.end, path: hit.division.path, name: hit.division.name });
    i = hit.end - 1;
  }
  if (FORWARD.test(words) && named.length === 0) return { place: base.at(-1) ?? null, path: base };
  if (OVERSEAS.test(words) && CLUB.test(words)) return { place: null, path: [] };
  // 省人大常委会办公厅驻黄龙镇三星村|第一书记
  const sent = words.lastIndexOf('驻');
  const village = sent > 0 ? readPlace(reading, locals, base, title.start + sent + 1, title.rankStart) : null;
  if (village?.by === 'name' && VILLAGE.test(village.place ?? '')) return village;
  const first = named[0], last = named[named.length - 1];
  if (!first || !last) return null;
  if (HOME_CLUB.test(words)) return { place: null, path: [] };
  if (CLUB.test(words)) return first.at === title.start ? { place: first.name, path: first.path } : null;
  const isSent = s.charAt(last.at - 1) === '驻' && last.at > title.start && !OFFICE_AWAY.test(words);
  if (isSent || (BRANCH.test(words) && last.at > title.start)) return { place: last.name, path: last.path };
  // 市公安局石鼓|分局
  if (last.at > title.start && s.startsWith('分局', last.end) && '局厅处署'.includes(s.charAt(last.at - 1))) return { place: last.name, path: last.path };
  const isHome = base.length > 0 && base.every((part, index) => last.path[index] === part);
  return isHome && COMPANY.test(words) && last.at > title.start ? { place: last.name, path: last.path } : null;
}
