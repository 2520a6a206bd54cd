// Forms of single display lines that other files ask for: a column of opinion, a place alone.
import { findDivision } from '../gazetteer/divisions';
import { opinionEndings } from '../gazetteer/newspaper/section-words';

/** True for the name of a column of opinion: `龟峰时评`. */
export function isOpinionColumn(plain: string): boolean {
  return plain.length >= 2 && plain.length <= 8 && /^[\p{Script=Han}·]+$/u.test(plain) && opinionEndings.some((ending) => plain.endsWith(ending));
}

/** A place or an institution alone: `温县赵堡镇`, `宁郭镇`. */
export function isPlaceAlone(plain: string): boolean {
  return plain.length >= 2 && plain.length <= 10 && /^\p{Script=Han}+$/u.test(plain) && (/(?:[省市县区州镇乡村局院]|街道|社区|办事处|组织部|宣传部|纪委|监委|人大常委会|管委会)$/.test(plain) || findDivision(plain).length > 0);
}
