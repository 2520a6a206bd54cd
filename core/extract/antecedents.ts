// Whose post it is when its own words do not say: of the body named before it (兴镇派出所…民警, 大堰乡的砖瓦厂…厂长), or of the town or
// village that the item speaks of. An item is a paragraph, or what stands behind one bullet in a column of briefs.
import type { PostPlace } from './places';
import { readPlace } from './places';
import type { PostContext } from './posts';
import type { Title } from './titles';
import { findOfficeTown } from './town-offices';
import { matchAt } from '../text/lexicon';
import { unitEnds } from '../gazetteer/newspaper/place-words';
import { BODIES, BODIES_AGAIN, BODIES_BEFORE, INSTITUTIONS, LOCAL_HEADS, TOWN_ORGANS } from './words';

/** How far back the body may stand, in characters. */
const REACH = 400;
/** Mentions of a body that are tried, the last first. */
const MOST_TRIED = 3;
/** Longest words of place before a body. */
const LONGEST_PLACE = 20;
const BULLETS = new Set('■□◆◇●○▲△▼▽★☆◎▶►※☞');
/** Where public bodies have their seat. */
const SEATS = ['镇', '乡', '街道', '苏木'];
const TOWNS = ['镇', '乡', '街道', '苏木', '村', '社区', '嘎查'];
/** An association of its trade is the county's. */
const CLUB = /(协会|商会|学会|联合会|促进会|总会|公会)$/u;
const DEPARTMENT = /^\p{Script=Han}{1,4}科$/u;

/** The body named before a post that stands alone: its place, null when it is told none, and whether it is a public one. Null when none is near. */
export function findAntecedent(context: PostContext, title: Title): { place: PostPlace | null; official: boolean } | null {
  const { reading, locals, base } = context;
  const { s } = reading;
  const bodies = listBodies(s, title);
  if (bodies.length === 0) return null;
  const from = Math.max(findBullet(s, title.start), title.start - REACH);
  let before = title.start;
  let first: { place: null; official: boolean } | null = null;
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    let at = -1;
    let body = '';
    for (const word of bodies) {
      const found = s.lastIndexOf(word, before - word.length);
      if (found > at || (found === at && word.length > body.length)) { at = found; body = word; }
    }
    if (at < from || at === -1) return first;
    before = at;
    const start = Math.max(reading.phraseStart[at] ?? at, at - LONGEST_PLACE, from);
    const place = readPlace(reading, locals, base, start, at);
    const official = BODIES.words.get(body) === 'public';
    first ??= { place: null, official };
    const town = place.by === 'name' ? null : findOfficeTown(locals, s.slice(start, at + body.length), at);
    if (town) return { place: { place: town, path: [...base, town], end: at, by: 'name', level: town.slice(-1) }, official };
    if (place.by !== 'none') return { place, official };
    // 大堰乡的|砖瓦厂, 茅坪镇投入48万元修的|小学: the town said before in the same sentence.
    const local = locals.findWithin(official ? SEATS : TOWNS, Math.max(findSentence(s, at), from), at);
    if (local) return { place: { place: local, path: [...base, local], end: at, by: 'name', level: local.slice(-1) }, official };
  }
  return first;
}

/** Departments of works: a section whatever it does (供销科|科长, 保卫|科长), their union and shops. */
const WORKS_SECTION = /^\p{Script=Han}{0,4}科?$/u;
const WORKS_PARTS = new Set(['工会', '车间', '工段', '团委', '团支部']);
const WORKS = ['厂', '矿', '公司', '集团', '车间'];
const OFFICES = ['局', '委', '政府', '镇', '乡', '街道', '院', '校', '站', '所', '场'];

/** 县糖厂厂长…供销科科长: a section without an owner is of the works that the paragraph named last, no office between. Bounded by REACH. */
export function isOfWorks({ reading: { s } }: PostContext, title: Title): boolean {
  const body = s.slice(title.start, title.rankStart);
  if (!(title.head?.word === '科长' ? WORKS_SECTION.test(body) : WORKS_PARTS.has(body))) return false;
  const before = s.slice(Math.max(0, title.start - REACH, s.lastIndexOf('\n', title.start - 1)), title.start);
  const findLast = (words: readonly string[]) => Math.max(...words.map((word) => before.lastIndexOf(word)));
  return findLast(WORKS) > findLast(OFFICES);
}

/** Bodies that the post may be of: those its head noun belongs to, or the one it prints again without a place. */
function listBodies(s: string, title: Title): readonly string[] {
  if (title.head === null) return [];
  // 该所|教导员
  if (s.charAt(title.start - 2) === '该') return BODIES_BEFORE.get(`${s.charAt(title.start - 1)}长`) ?? [];
  if (title.body === null && title.start >= title.rankStart) return BODIES_BEFORE.get(title.head.word) ?? [];
  const printed = s.slice(title.start, title.rankStart);
  // 骨科|护士长: a department stands in the hospital named before.
  if (title.body === 'civic' && DEPARTMENT.test(printed)) return BODIES_BEFORE.get('院长') ?? [];
  return BODIES_AGAIN.has(printed) ? [printed] : [];
}

/** The town or village that the item names last before a post which is of such a one: 希里沟镇…医生, 天坝村…合作社理事长. */
export function findItemPlace(context: PostContext, title: Title): string | null {
  const levels = LOCAL_HEADS.get(title.head?.word ?? '');
  const { s } = context.reading;
  if (!levels || isClub(context, title)) return null;
  const bullet = findBullet(s, title.start);
  return context.locals.findWithin(levels, Math.max(bullet, s.lastIndexOf('\n', title.start - 1), title.start - REACH), title.start);
}

/**
 * The town whose organ the post is of, though none is printed beside it: 镇上知道了，党委副书记…. `ahead` is the next post of the chain. Null
 * when none is named, when a house of its own stands nearer, or in the paper of a town or a zone.
 */
export function findOrganTown(context: PostContext, title: Title, ahead: Title | null): string | null {
  const { locals, base, reading: { s } } = context;
  const levels = TOWN_ORGANS.get(s.slice(title.start, title.rankStart) + (title.head?.word ?? ''));
  // 党委书记、|局长: of the same house as the next post.
  if (levels === undefined || (ahead?.body === null && ahead.head?.level === null) || unitEnds.some((end) => base.at(-1)?.endsWith(end))) return null;
  const from = Math.max(findBullet(s, title.start), title.start - REACH);
  const town = locals.findWithin(levels, from, title.start);
  if (town === null) return null;
  for (let i = s.lastIndexOf(town, title.start) + town.length; i < title.start; i++) if ((matchAt(INSTITUTIONS, s, i)?.length ?? 0) > 1) return null;
  return town;
}

/** The post is of an association, which is the county's though a town is spoken of. */
export function isClub(context: PostContext, title: Title): boolean {
  return CLUB.test(context.reading.s.slice(title.start, title.rankStart));
}

/** Where the item begins that a bullet opens before `at`; 0 when none does near. */
export function findBullet(s: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (BULLETS.has(s.charAt(i))) return i + 1;
  return 0;
}

function findSentence(s: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if ('。!?;\n'.includes(s.charAt(i))) return i + 1;
  return 0;
}
