// Offices named after the town they stand in, without its level: 豫海|派出所, 县公安局安定|边防派出所. The town is one that the article names.
import type { LocalPlaces } from './levels';

const OFFICE = /(\p{Script=Han}?(\p{Script=Han}{2}))(边防|边境|人民)?(派出所|司法所|法庭|财政所|国土所|税务所|供电所|卫生院)/u;

/** The town that an office in `words` is named after, as the article names it nearest to `at` (an offset into its text); null when none. */
export function findOfficeTown(locals: LocalPlaces, words: string, at: number): string | null {
  const office = OFFICE.exec(words);
  return office === null ? null : findTown(locals, office[1] ?? '', at) ?? findTown(locals, office[2] ?? '', at);
}

function findTown(locals: LocalPlaces, stem: string, at: number): string | null {
  const town = locals.findNearest(['镇', '乡', '街道'].map((level) => stem + level), at);
  return town !== null && town.startsWith(stem) ? town : null;
}
