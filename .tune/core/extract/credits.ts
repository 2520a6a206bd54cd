// Which stretches of an article's text are credits: 本报讯（记者…通讯员…）, （郭莎莎 文/李得胜 图）, 郭培娟 摄.
// Bylines themselves are read in core/newspaper; here it only matters that nobody named there is a person of the article.
import type { Article, Span } from '../model/index';
import { nameKey } from '../text/normalize';

const MARKERS = ['记者', '通讯员', '实习生', '摄', '报道', '供稿', '撰稿', '摄影', '特约记者', '文', '图', '编辑', '辑'];
/** A bracket with a credit is short. */
const LONGEST_CREDIT = 60;

/** Spans of credits in the article's text. Linear. */
export function findCreditSpans(article: Article, s: string): Span[] {
  const names = article.byline.map((credit) => nameKey(credit.name));
  const spans: Span[] = [];
  for (const block of article.blocks) {
    if (block.role === 'byline') { spans.push(block); continue; }
    for (let open = s.indexOf('(', block.start); open !== -1 && open < block.end; open = s.indexOf('(', open + 1)) {
      const close = s.indexOf(')', open);
      if (close === -1 || close >= block.end) break;
      if (close - open <= LONGEST_CREDIT && isCredit(s.slice(open + 1, close), names, s.slice(Math.max(0, open - 3), open))) {
        spans.push({ start: open, end: close + 1 });
      }
      open = close;
    }
  }
  return spans;
}

/** Nothing but names of the byline and words of credits; or a bracket that begins with 记者 after 本报讯. */
function isCredit(inner: string, names: readonly string[], before: string): boolean {
  if (/^(本报)?(见习|实习|特约|全媒体|融媒体)?(记者|通讯员)/u.test(inner) || (before.endsWith('讯') && inner.length < 40)) return true;
  if (names.length === 0) return false;
  let rest = inner;
  for (const name of names) rest = rest.replaceAll(name, '');
  for (const marker of MARKERS) rest = rest.replaceAll(marker, '');
  return rest !== inner && rest.replace(/[\s/、,:·]/gu, '').length <= 4;
}
