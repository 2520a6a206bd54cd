// Titles of notices and tables, told from their words.
import { noticeTitles, tableTitles } from '../gazetteer/newspaper/headline-words';
import { endsWithWord, listWords } from '../text/lexicon';

const notices = listWords(noticeTitles);
const tables = listWords(tableTitles);

/** True for a notice's title: listed, or ending in a listed word (`干部任前公示`), without marks; or a table's. */
export function isNoticeTitle(plain: string): boolean {
  if (plain.includes('关于') && /^[^，。！？：]{2,24}关于[^，。！？：]{2,40}的(?:通告|公告|通知|公示|决定|通报|意见)$|^关于[^，。！？：]{2,40}的(?:通告|公告|通知|公示|决定|通报)$/.test(plain)) return true;
  if (plain.length > 34 || /[，。！？：]/.test(plain)) return false;
  if (endsWithWord(tables, plain.endsWith('）') ? plain.replace(/（[^（）]*）$/, '') : plain)) return true;
  if (plain.length > 22 || /[“”]/.test(plain)) return false;
  return notices.words.has(plain) || (endsWithWord(notices, plain) && noticeTitles.some((title) => title.length >= 2 && plain.endsWith(title) && (title.length > 2 || /[县市区局会部司府院校]/.test(plain.charAt(plain.length - title.length - 1)) || /^关于.*的(?:通告|公告|通知|公示|决定|通报)$/.test(plain) || plain.endsWith(`的${title}`) || title === '公告' || title === '公示' || title === '启事' || title === '名单' || title === '逝世' || title === '讣告')) && !/[0-9]/.test(plain));
}
