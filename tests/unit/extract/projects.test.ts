// Projects: which names are read in a sentence, where each begins and ends, and whose the money is.
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../../core/extract/projects';
import { articleOf } from './article-of';

/** Reads a text whose projects are marked `<p>…</p>`; gives the marked and the found names. */
function read(marked: string): { wanted: string[]; found: string[] } {
  const wanted = [...marked.matchAll(/<p>(.*?)<\/p>/gu)].map((match) => match[1] ?? '');
  return { wanted, found: readProjects(articleOf(marked.replace(/<\/?p>/gu, ''))).map(({ name }) => name) };
}

describe('names', () => {
  it.each([
    ['after a visit', '县委书记先后到<p>南阳镇白竹村光伏项目</p>、<p>昭君文化产业园</p>实地察看。'],
    ['after 的 and a sum', '总投资12亿元的<p>宏发磷石膏综合利用项目</p>一期标准化厂房内，工人正在安装设备。'],
    ['after the dateline', '本报讯（记者李江）<p>高岚磷石膏制酸项目</p>、<p>水月寺光伏组件项目</p>成功签约。'],
    ['after 在', '在<p>古夫镇污水处理厂扩建项目</p>现场，王县长要求抢抓工期。'],
    ['town after 在 is where, not what', '在高桥乡<p>龙门河水库加固工程</p>工地，机器轰鸣。'],
    ['with its phase', '他来到<p>昭君旅游综合体项目二期</p>施工现场。'],
    ['with a bracket', '<p>县人民医院城东院区（二期）</p>投资4.5亿元。'],
    ['with a company', '<p>兴山宏图化工有限公司年产5万吨有机硅生产线</p>总投资3亿元。'],
    ['with a verb inside', '<p>碳化硅中试车间</p>、<p>海绵城市建设专用材料生产线</p>顺利开工。'],
    ['with a conjunction inside', '加快<p>古夫镇道路及通信管廊工程</p>建设。'],
    ['of a road', '<p>省道S312昭君镇至黄粮段改造工程</p>概算投资3.9亿元，全长41公里。'],
    ['two joined by 和', '察看了<p>宏发磷酸铁锂生产线</p>和<p>鄂西茶机项目</p>工地。'],
    ['a building by its money', '投资410万元的<p>峡口镇初中学生宿舍楼</p>竣工。'],
    ['a building by its builder', '合作社正在修建<p>年加工800吨的脐橙分选车间</p>，打算冬至前用上。'],
    ['a building by what is said next', '瓦工正在给<p>黄粮农产品冷链物流中心</p>的外墙贴砖。该项目位于黄粮镇，总投资7400万元。'],
    ['a deed by its money', '<p>县特殊教育学校易地新建</p>总投资5200万元。'],
    ['a site without a head', '一行先后到<p>香溪丽景</p>建筑工地、科瑞公司暗访。'],
    ['a list closed by 等项目', '全力推进<p>香溪河生态廊道</p>、<p>县中医院整体搬迁</p>、<p>高岚职教中心</p>等19个重点工程。'],
    ['a list closed by a count', '<p>昭君中学扩建</p>、<p>古夫小学新建</p>两个项目年内完工。'],
    ['a list of a kind', '<p>平安半导体产业园</p>、<p>市第一医院新建门急诊楼及院区提升改造</p>等10个项目通过初审。'],
    ['a series', '其中，<p>宏发红枣加工园区</p>完成投资1.2亿元；<p>十万吨铝合金项目</p>因故暂缓；<p>保宜高速公路兴山段</p>征迁基本完成。'],
    ['a colon list', '<p>白沙河磷化工产业园</p>：总投资18亿元，管网正在铺设。<p>水文监测楼</p>：总投资930万元，建成使用。'],
  ])('%s', (_, marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });

  it.each([
    ['a crowd', '全县安排重点建设项目120个，总投资566.3亿元，其中省、市重点项目35个。'],
    ['signed and begun', '新签约项目16个、投资135.2亿元，开工项目29个、投资313.8亿元。'],
    ['a threshold', '对5000万元以上项目实行“一项一策”，亿元以上项目开工率100%。'],
    ['a slogan', '坚持“项目为王”理念，开展“三个一批”项目建设活动4期。'],
    ['adjectives only', '抓好老旧小区改造、背街小巷整治、养老项目建设等民生工程。'],
    ['a campaign', '实施素质提升工程和“归根”人才拜访工程，办好民心工程。'],
    ['sports', '残运会射箭项目和游泳项目决赛今日进行。'],
    ['an institution', '在河南某某工程学院，工程师张某介绍了项目经理的职责。'],
    ['a document', '出台《兴山县重点项目建设要素保障工程实施方案》。'],
    ['a festival', '第三届柑橘文化旅游节总投入300万元。'],
    ['a building visited', '县领导到县人民医院看望值班医生，并走访县福利院。'],
    ['rewards', '对义务植树绿化排名前三位的村分别奖励5万元、3万元、2万元。'],
    ['a body that is opened', '市工匠学院兴山分院揭牌成立。'],
    ['purchases', '县人民医院投资300万元购置CT一台。'],
  ])('none in %s', (_, text) => {
    expect(read(text).found).toEqual([]);
  });
});

describe('money', () => {
  const sums = (text: string): (readonly [string, readonly string[]])[] => readProjects(articleOf(text)).map(({ name, amounts }) => [name, amounts.map(({ asPrinted }) => asPrinted)] as const);

  it.each([
    ['in front', '总投资12亿元的宏发化工产业园开工。', [['宏发化工产业园', ['总投资12亿元']]]],
    ['behind', '宏发化工产业园项目总投资12亿元。', [['宏发化工产业园', ['总投资12亿元']]]],
    ['by 该项目', '在宏发化工产业园项目现场，机器轰鸣。该项目总投资12亿元。', [['宏发化工产业园', ['总投资12亿元']]]],
    ['by 项目', '在宏发化工产业园项目车间，设备正在安装。负责人介绍，项目总投资4.5亿元，年产值8亿元。', [['宏发化工产业园', ['总投资4.5亿元', '年产值8亿元']]]],
    ['shared out', '县中医院整体搬迁、古夫镇福利院改造分别投资1.7亿元、880万元。', [['县中医院整体搬迁', ['投资1.7亿元']], ['古夫镇福利院改造', ['880万元']]]],
    ['of a closed list', '推进宏图碳材料产业园、兴发新材料产业园等5个50亿元以上项目。', [['宏图碳材料产业园', ['50亿元以上']], ['兴发新材料产业园', ['50亿元以上']]]],
    ['a company pays and builds', '湖北楚山食品有限公司投资6300万元建设魔芋粉丝生产线。', [['魔芋粉丝生产线', ['投资6300万元']]]],
    ['in a later clause', '镇上筹到资金150万元，新建木雕传习基地。', [['木雕传习基地', ['资金150万元']]]],
    ['not that of the crowd', '7个项目集中开工，总投资15.2亿元。其中宏发化工产业园总投资6亿元。', [['宏发化工产业园', ['总投资6亿元']]]],
    ['phase in the name', '兴发茶产业园三期总投资4.4亿元。', [['兴发茶产业园三期', ['总投资4.4亿元']]]],
  ])('%s', (_, text, expected) => {
    expect(sums(text)).toEqual(expected);
  });
});

describe('names of one project', () => {
  it('joins 项目 and no 项目, and shows the one without', () => {
    const [project] = readProjects(articleOf('总投资12亿元的宏发化工产业园项目开工。推进宏发化工产业园建设。'));
    expect(project).toMatchObject({ name: '宏发化工产业园', also: ['宏发化工产业园项目'] });
  });

  it('joins the short form of the headline', () => {
    const found = readProjects(articleOf('9月3日，古洞口灌区续建配套与节水改造工程正式动工，总投资2700万元。', '古洞口灌区节水改造工程开工'));
    expect(found.map(({ name, also }) => [name, also])).toEqual([['古洞口灌区续建配套与节水改造工程', ['古洞口灌区节水改造工程']]]);
  });

  it.each([
    ['兴山磷石膏综合利用项目签约', '总投资5亿元的磷石膏综合利用项目由宏发集团建设。', 1],
    ['兴山野山茶油加工项目签约', '年产3万吨野山茶油精深加工项目总投资5亿元。', 1],
    [null, '年产5万吨铜杆项目投资3亿元，年产2万吨铜杆项目投资1亿元。', 2],
    [null, '宏发产业园（又名楚山科技园）总投资3亿元。楚山科技园正在建设。', 1],
    [null, '同德羊绒产业园（即羊绒工业城）二期正在建设，总投资3亿元。', 1],
  ])('%s / %s: %i', (headline, text, count) => {
    expect(readProjects(articleOf(text, headline)).map(({ name }) => name)).toHaveLength(count);
  });

  it('reads the other name in a bracket', () => {
    const [project] = readProjects(articleOf('宏发数字产业园（又名“楚山云谷”）计划投资2亿元。'));
    expect(project).toMatchObject({ name: '宏发数字产业园', also: ['楚山云谷'], amounts: [{ yuan: 200_000_000 }] });
  });

  it('keeps two phases apart', () => {
    expect(readProjects(articleOf('推进宏发产业园一期、宏发产业园二期等项目。'))).toHaveLength(2);
  });

  it('prefixes a part with what it belongs to', () => {
    const [project] = readProjects(articleOf('在响滩自来水厂，二期扩建工程昼夜施工。这项工程投资6100万元。'));
    expect(project).toMatchObject({ name: '响滩自来水厂二期扩建工程', also: ['二期扩建工程'] });
  });

  it('mentions lead back into the text', () => {
    const article = articleOf('總投資3億元的宏發化工產業園項目開工。');
    const [project] = readProjects(article);
    expect(project?.mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual(['宏發化工產業園項目']);
    expect(project?.amounts[0]?.yuan).toBe(300_000_000);
  });
});

describe('stage, place, builder', () => {
  it.each([
    ['宏发化工产业园项目正在建设，预计明年投产。', '在建'],
    ['宏发化工产业园项目建成投产。', '投产'],
    ['古夫水厂扩建工程竣工。', '建成'],
    ['县里正谋划宏发化工产业园项目。', '谋划'],
    ['宏发化工产业园项目占地210亩，建成后可年产10万吨。', null],
  ])('%s', (text, stage) => {
    expect(readProjects(articleOf(text))[0]?.stage).toBe(stage);
  });

  it.each([
    ['在黄粮镇，他查看了宏发化工产业园项目。', '黄粮镇'],
    ['宏发化工产业园项目位于水月寺镇高岚村，总投资3亿元。', '高岚村'],
    ['宏发化工产业园项目总投资3亿元。', '兴山县'],
  ])('%s', (text, place) => {
    expect(readProjects(articleOf(text))[0]?.place).toBe(place);
  });

  it.each([
    ['宏发化工产业园项目由湖北信达实业有限公司投资建设，总投资3亿元。', '湖北信达实业有限公司'],
    ['湖北楚山食品有限公司投资6300万元建设魔芋粉丝生产线。', '湖北楚山食品有限公司'],
  ])('%s', (text, builder) => {
    expect(readProjects(articleOf(text))[0]?.builder).toBe(builder);
  });
});
