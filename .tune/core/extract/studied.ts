// Leaders who are quoted or studied, not present: 学习习近平总书记重要讲话, 贯彻省委书记…在…会上的讲话精神.
import type { Span } from '../model/index';
import type { Reading } from './reading';

const BEFORE = /(学习|传达|贯彻|落实|领会|践行|牢记|按照|围绕|对照|根据|遵循|重温|听取了?|收听|收看|阅读|感悟|把握|沿着|在)[^,。;!?\n]{0,12}$/u;
const AFTER = /^(总书记|书记|主席|同志|省长|市长)?[^,。;!?\n]{0,30}(讲话|指示|批示|精神|论述|要求|思想|文章|嘱托|重托|教导|回信|贺信|贺词)/u;

/** True when the person in the span is somebody whose words are studied. Constant time. */
export function isStudied(reading: Reading, span: Span): boolean {
  const { s } = reading;
  if (s.slice(span.start, span.end) === '习近平') return true;
  return BEFORE.test(s.slice(Math.max(0, span.start - 24), span.start)) && AFTER.test(s.slice(span.end, span.end + 44));
}
