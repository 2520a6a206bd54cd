// Papers of what lies below or beside the counties: a street, a development zone, a farm bureau. Their imprint says who publishes
// them (主办：中共曹杨新村街道工作委员会), or their title does (赣州经开区报).
import { findDivisions } from '../gazetteer/divisions';
import { landBureaus, landTitleEnds, paperTitleEnds, unitEnds, unitFullNames, zoneEnds } from '../gazetteer/newspaper/place-words';

const publisher = /主办|主管|编印/u;
/** Other labels of an imprint end what the publisher's label governs. */
const otherLabel = /协办|承办|印刷|地址|社址|电话|刊号|登记证|编辑|总编/u;
const longestUnit = 14;
const generic = /^(经济|高新|国家|产业|工业|综合|技术|示范|农业|旅游|街道|新区|开发区|农场)/u;

/** The unit whose paper it is, by the name that stands in the imprint or title; null when they name none. `texts` tell a zone's name in full. Linear in the lines. */
export function readPublishingUnit(lines: readonly string[], texts: readonly string[]): string | null {
  for (const line of lines) {
    const at = line.search(publisher);
    if (at === -1) continue;
    // 主办：X, or X主办.
    const behind = line.slice(at).split(otherLabel)[0] ?? '';
    const unit = findUnit(behind) ?? findUnit(line.slice(0, at));
    if (unit) return unit;
  }
  for (const line of lines) {
    const title = line.replace(/\s/gu, '');
    const ending = paperTitleEnds.find((end) => title.endsWith(end));
    const zone = ending === undefined ? undefined : unitFullNames.find(([short]) => title.slice(0, -ending.length).endsWith(short));
    if (ending === undefined || zone === undefined || title.length > longestUnit) continue;
    const stem = title.slice(0, -ending.length - zone[0].length);
    const full = zone[1].map((end) => stem + end).find((name) => texts.some((text) => text.includes(name)));
    if (stem.length > 1) return full ?? stem + zone[0];
  }
  return findTitled(lines, texts);
}

/** 大亚湾报, whose texts speak of 大亚湾经济技术开发区 more than once; a division's own name (鹿城报) is its own, but 北安垦报 is the bureau's. */
function findTitled(lines: readonly string[], texts: readonly string[]): string | null {
  for (const piece of lines.slice(0, MOST_LINES).flatMap((line) => (line.length > longestHead ? [] : line.split(/\s+/u)))) {
    const land = landTitleEnds.find((end) => piece.endsWith(end));
    const ending = land ?? paperTitleEnds.find((end) => piece.endsWith(end));
    const stem = ending === undefined ? '' : piece.slice(0, -ending.length);
    if (stem.length < 2 || stem.length > longestStem || !/^\p{Script=Han}+$/u.test(stem) || (land === undefined && findDivisions(stem).some(({ span }) => span.start === 0 && span.end === stem.length))) continue;
    const zone = (land === undefined ? zoneEnds : landBureaus).map((end) => stem + end).find((name) => texts.filter((text) => text.includes(name)).length > 1);
    if (zone !== undefined) return zone;
  }
  return null;
}

const longestStem = 5;
const longestHead = 60;
/** Lines of a page that may hold its title. */
const MOST_LINES = 40;

/** The first name in a phrase that ends like a unit, without 中共 and the divisions it lies in. */
function findUnit(phrase: string): string | null {
  for (const words of phrase.split(/[\s:：、，,]+|主办|主管|编印/u)) {
    const name = words.replace(/^中共/u, '');
    const end = unitEnds.map((ending) => name.indexOf(ending) + (name.includes(ending) ? ending.length : 1)).filter((place) => place > 1).sort((a, b) => b - a)[0];
    if (end === undefined) continue;
    const inside = findDivisions(name.slice(0, end)).filter(({ span }) => span.end < end && /[省市县区旗州盟]$/u.test(name.slice(span.start, span.end)));
    const whole = name.slice(Math.max(0, ...inside.map(({ span }) => span.end)), end);
    // 大连|长兴岛经济区, but 赣州经济技术开发区.
    const short = findDivisions(whole)[0]?.span;
    const own = short?.start === 0 ? whole.slice(short.end) : whole;
    const unit = own.length > 3 && !generic.test(own) ? own : whole;
    if (unit.length > 2 && unit.length <= longestUnit) return unit;
  }
  return null;
}
