/*
 * Pages that these tests visit: written for them, in the manner of a county's news site. The people they name stand in the
 * bundled papers, except those who are there to be taken for somebody else.
 */

export interface NewsPage {
  title: string;
  body: string;
  date?: string;
  source?: string;
  lang?: string;
  style?: string;
}

/** A whole document with the meta data of a news site. */
export function newsPage({ title, body, date, source, lang = 'zh-CN', style = '' }: NewsPage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${date === undefined ? '' : `<meta name="PubDate" content="${date}">`}
${source === undefined ? '' : `<meta name="ContentSource" content="${source}">`}
<style>body { font: 16px/1.9 sans-serif; margin: 24px; max-width: 760px } ${style}</style></head>
<body>${body}</body></html>`;
}

/** A meeting in Baofeng: officials with place and post, one whose post is of another place, one whom no paper knows, a project. */
export const MEETING: NewsPage = {
  title: '宝丰县召开重点项目观摩推进会',
  date: '2023-02-21',
  source: '宝丰县融媒体中心',
  body: `<h1>宝丰县召开重点项目观摩推进会</h1>
<p id="lead">本报讯　2月20日，宝丰县重点项目观摩推进会召开。县委书记王代强出席会议并讲话，县委副书记、县长刘海亮主持会议。</p>
<p id="project">与会人员来到宝丰县精细化工产业园项目现场，听取负责人汇报。</p>
<p id="namesake">另据报道，浙江省省长王浩日前在杭州调研数字经济企业。</p>
<p id="new">县科学技术和工业信息化局局长周砚秋介绍了今年的安排。</p>`,
};

/** Lines of ordinary text that name nobody, so that a page has something to scroll through. */
export const FILLER = `<p>${'春耕时节，田间地头一派忙碌景象，农户们抢抓农时，确保应播尽播。'.repeat(4)}</p>`.repeat(30);
