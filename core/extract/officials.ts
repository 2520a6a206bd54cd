// Is a post a public one? Its head noun says so (县长), or the body it belongs to: 水利局党委书记 is public, 水泥厂党委书记 is not.
import { matchBefore } from '../text/lexicon';
import type { Title } from './titles';
import { DEPARTMENTS, HOUSES, OWNERS } from './words';
import type { BodyClass } from './words';

/** Delegates of a congress hold a public post. */
const CONGRESS = /(人大|人民代表大会|党代会|党代表大会|党代)$/u;
const SQUAD = /上士|中士|下士|战士|某部|某团|某旅|军区|部队|武警|边防|消防|连|营|舰/u;
const WORKSITE = /(单位|项目|企业|施工|工程)/u;
/** Led as often by nobody in office: without a body they are civic. */
const CIVIC_HEADS = /(负责人|会长|理事长|总工程师|总会计师)$/u;
/** Of whatever leads; beside a civic post of the same holder or list they are of that house: 厂长、|党委书记; 作协主席张文、|副主席李武. */
const FOLLOWING_HEADS = new Set('主席 书记 部长 处长 科长 股长 组织委员 宣传委员 常委'.split(' '));
/** The farms of the state are led by officials, other works with a 场长 are not: 种羊场, 风电场, 林场. */
const STATE_FARM = /农场|农牧场|牧场|分场|团场/u;
/** A company of today may call itself one. */
const COMMUNE = '公社';
const LONGEST_BEFORE_HOUSE = 4;
/** Short names of owners that say it all: 糖|厂. */
const SHORT_OWNERS = new Set('厂矿局');

/**
 * `body` is the words between the place and the rank; `before` tells whether the post before it in the same chain is public, null when none
 * is; `unit` is all words before the rank, a space, and the name of the place.
 */
export function isOfficial(title: Title, body: string, before: boolean | null, unit: string): boolean {
  const { head } = title;
  const kind = head?.kind ?? 'civic';
  if (head?.level) return true;
  // 全国人大代表; 沈阳军区某部班长; 县委党校校长
  if (kind === 'civic') return (head?.word === '代表' && CONGRESS.test(body)) || (head?.word === '班长' && SQUAD.test(body)) || isPublicHouse(unit.slice(0, unit.indexOf(' ')));
  if (head?.word === '院长' && isPublicHouse(unit.slice(0, unit.indexOf(' ')))) return true;
  if (head?.word === '场长') return STATE_FARM.test(unit);
  if (unit.startsWith(' ') && before === false && FOLLOWING_HEADS.has(head?.word ?? '')) return false;
  const owner = readOwner(body);
  // 县医院院长、|党委书记: a department alone is of the institution before it.
  if (owner === null && DEPARTMENTS.has(body) && before === false && unit.startsWith(`${body} `)) return false;
  if (owner !== null && owner !== 'public') return false;
  if (title.body === 'company' || (title.body === 'civic' && owner === null)) return false;
  if (head?.word.endsWith('负责人') && WORKSITE.test(body)) return false;
  if (kind === 'public' || kind === 'servant' || title.body === 'public') return true;
  if (head?.word === '院长' || CIVIC_HEADS.test(head?.word ?? '')) return false;
  // 技术员, 网格员 alone says nothing of a public body.
  return before ?? !(head?.plural === true && title.start === title.rankStart);
}

/** 县委党校, 大营人民公社; but 江原旅游开发公社. */
function isPublicHouse(body: string): boolean {
  return HOUSES.some((house) => body.endsWith(house) && (house !== COMMUNE || body.length - house.length <= LONGEST_BEFORE_HOUSE));
}

/** Words between a department and whose it is: 钢管厂|供销|科, 农场|生产技术|科. */
const LONGEST_DEPARTMENT = 4;

/**
 * What kind of body the last word that names one names, departments aside; null when none does. A 队 or a 站 at the end is of
 * whom it belongs to (港口公司港机队), else what it says itself. Bounded by the length of a post.
 */
function readOwner(body: string): BodyClass | null {
  let own: BodyClass | null = null;
  // Characters since the last department, beyond which a single character (厂) is the end of any word.
  let since = 0;
  for (let end = body.length; end > 0;) {
    const hit = matchBefore(OWNERS, body, end);
    const word = hit ? body.slice(end - hit.length, end) : '';
    const department = hit !== null && DEPARTMENTS.has(word);
    if (hit && !department) {
      if (hit.length > 1 || (since <= LONGEST_DEPARTMENT && SHORT_OWNERS.has(word) && (since > 0 || end < body.length))) return own === null || hit.value !== 'public' ? hit.value : own;
      if (end === body.length) own = hit.value;
    }
    since = department ? 0 : since + 1;
    end -= department ? word.length : 1;
  }
  return own;
}
