// Projects as papers of other provinces and decades print them: what is built, who pays, how it is introduced. Each row is a
// sentence of the genre with its projects marked; none of it was printed. Names and figures are invented.
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../../core/extract/projects';
import { articleOf } from './article-of';

/** Kinds of sums that tell what a project costs. */
const COSTS = new Set(['total', 'signed', 'phase', 'fund', null]);

/** Reads a text whose projects are marked `<p>…</p>`; gives marked and found names, and the yuan of the found. */
function read(marked: string): { wanted: string[]; found: string[]; yuan: (number | null)[] } {
  const wanted = [...marked.matchAll(/<p>(.*?)<\/p>/gsu)].map((match) => (match[1] ?? '').replace(/\s/gu, ''));
  const projects = readProjects(articleOf(marked.replace(/<\/?p>/gu, '')));
  return { wanted, found: projects.map(({ name }) => name), yuan: projects.map(({ amounts }) => amounts.find(({ kind }) => COSTS.has(kind))?.yuan ?? null) };
}

const W = 1e4;
const Y = 1e8;

describe('water, roads, power', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['<p>石桥水库除险加固工程</p>去冬开工，国家投资120万元，完成土石方8.6万立方米。', [120 * W]],
    ['全乡群众集资42万元修建的<p>青龙河大桥</p>建成通车。', [42 * W]],
    ['<p>平安乡35千伏变电站</p>投资96万元，今年5月送电。', [96 * W]],
    ['<p>沙湾至大渡口县级公路改建工程</p>，概算投资3800万元，全长26.4公里。', [3800 * W]],
    ['交通局长陪同察看了<p>白云山旅游公路</p>施工现场。', [null]],
    ['<p>乌江三桥</p>昨日合龙，这座桥造价5400万元，比原计划提前40天。', [5400 * W]],
    ['华能集团投资22亿元建设的<p>苏家湾电厂二期</p>并网发电。', [22 * Y]],
    ['总投资4200万元的<p>农村电网改造工程</p>全面启动，涉及11个乡镇。', [4200 * W]],
    ['<p>喀什河水利枢纽工程</p>下闸蓄水，总库容1.8亿立方米。', [null]],
    ['<p>城区污水处理厂及配套管网工程</p>投资9800万元，10月底通水调试。', [9800 * W]],
    ['<p>老鹰岩引水隧洞</p>全线贯通。', [null]],
    ['<p>怀阳高速公路大坪段</p>征地拆迁工作全面完成，计划下月进场施工。', [null]],
    ['<p>青峰山200兆瓦农光互补光伏电站</p>并网发电，总投资8.6亿元。', [8.6 * Y]],
    ['由华润新能源投资建设的<p>马头山风电场</p>首台风机吊装完成，项目总投资4.1亿元。', [4.1 * Y]],
    ['至5月底，<p>三岔河治理工程</p>已完成投资1860万元，占总投资的七成。', [null]],
    ['<p>县城垃圾填埋场</p>投资2160万元，正在铺设防渗膜。', [2160 * W]],
    ['为解决人畜饮水，村里投资31万元打了<p>深水井</p>一眼。'.replace(/<\/?p>/gu, ''), []],
    ['<p>北干渠节水改造</p>、<p>红卫泵站更新</p>两项工程已列入省计划，投资分别为2300万元、640万元。', [2300 * W, 640 * W]],
    ['<p>G216线柳树沟至石灰窑段改扩建项目</p>完成路基28公里，项目概算总投资17.4亿元。', [17.4 * Y]],
    ['记者从县水务局获悉，投资1.3亿元的<p>洮河城区段防洪及生态治理工程</p>本月开工。', [1.3 * Y]],
  ])('%s', (marked, sums) => {
    const { wanted, found, yuan } = read(marked);
    expect(found).toEqual(wanted);
    expect(yuan).toEqual(sums.map((sum) => sum && Math.round(sum)));
  });
});

describe('factories, parks, trade', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['由市蚕茧公司与港商合资兴建的<p>丝绸印染厂</p>，总投资350万美元，年底投产。', [null]],
    ['我县<p>第二化肥厂技改工程</p>破土动工，总投资二千三百万元。', [2300 * W]],
    ['总投资680万元的<p>糖厂日榨2000吨甘蔗扩建工程</p>进入设备安装阶段。', [680 * W]],
    ['<p>南河乡罐头厂</p>计划投资210万元，分两期建设，一期工程已打好基础。', [210 * W]],
    ['县果品公司投资85万元从意大利引进的<p>番茄酱生产线</p>试车成功。', [85 * W]],
    ['由浙江客商投资1.2亿元兴建的<p>国际鞋城</p>主体封顶。', [1.2 * Y]],
    ['在<p>年产30万吨甲醇项目</p>建设工地，塔吊林立，焊花飞溅。', [null]],
    ['<p>友谊农场40万吨米厂改扩建项目</p>投料试车，项目总投资3600万元。', [3600 * W]],
    ['<p>绥东边民互市贸易区</p>总投资2.6亿元，一期查验场地已封关运行。', [2.6 * Y]],
    ['<p>县冷链物流园二期</p>正加紧建设，计划投资3.6亿元。', [3.6 * Y]],
    ['<p>康宏生物医药产业园</p>由康宏药业集团投资建设，总投资18.8亿元，占地420亩。', [18.8 * Y]],
    ['会上，<p>鑫泰高端铝材精深加工</p>、<p>绿源秸秆综合利用</p>、<p>万家福商业广场</p>等6个项目现场签约，合同金额33亿元。', [null, null, null]],
    ['其中，<p>中能锂电池正极材料项目</p>总投资达52亿元；<p>海天食品调味品项目</p>投资6.5亿元；<p>国药中药饮片加工基地</p>斥资2.8亿元。', [52 * Y, 6.5 * Y, 2.8 * Y]],
    ['广东客商斥资4亿元打造的<p>云台国际旅游度假区</p>开门迎客。', [4 * Y]],
    ['首期投资3000万元的<p>茶叶精深加工厂</p>落户我镇。', [3000 * W]],
    ['<p>金河码头</p>扩建后年吞吐量达200万吨，工程耗资7600万元。', [7600 * W]],
    ['在<p>口岸国际物流中心</p>项目建设现场，副州长叮嘱施工单位抢抓工期。', [null]],
    ['<p>百花蜂业加工厂</p>是该镇今年引进的最大工业项目，总投资1600余万元。', [1600 * W]],
    ['<p>红星农场万头奶牛养殖基地一期工程</p>竣工，完成投资5200万元。', [null]],
    ['调研重点项目建设。他先后来到<p>盛达电子科技园</p>、<p>云峰服装产业园</p>，详细了解企业用工情况。', [null, null]],
    ['12月3日，总投资10.5亿元的<p>新奥LNG储配站</p>在经开区奠基。', [10.5 * Y]],
    ['引资8000万元的<p>绿宝石莲雾种植基地</p>已种下果苗三千株。', [8000 * W]],
    ['<p>黑木耳菌包厂</p>投资860万元，年产菌包500万袋。', [860 * W]],
    ['<p>德润竹木家居项目</p>拟投资3亿元以上，建成后可安排就业600人。', [3 * Y]],
  ])('%s', (marked, sums) => {
    const { wanted, found, yuan } = read(marked);
    expect(found).toEqual(wanted);
    expect(yuan).toEqual(sums.map((sum) => sum && Math.round(sum)));
  });
});

describe('schools, hospitals, homes, villages', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['投资18万元、建筑面积600平方米的<p>城关小学教学楼</p>竣工交付使用。', [18 * W]],
    ['<p>县第一高级中学新校区</p>占地180亩，总投资2.3亿元，秋季开学投用。', [2.3 * Y]],
    ['<p>石门村扶贫车间</p>投资60万元，吸纳35名贫困群众就业。', [60 * W]],
    ['位于八宝镇的<p>红旗移民新村</p>投资1.8亿元，安置搬迁群众312户。', [1.8 * Y]],
    ['<p>县人民医院传染病区</p>改扩建项目主体完工。'.replace('</p>改扩建项目', '改扩建项目</p>'), [null]],
    ['由港胞陈先生捐资150万元兴建的<p>敬贤楼</p>落成。', [150 * W]],
    ['<p>全民健身中心</p>总建筑面积1.6万平方米，造价6800万元，内设游泳馆、羽毛球馆。', [6800 * W]],
    ['<p>滨河文化广场</p>改造工程完工。'.replace('</p>改造工程', '改造工程</p>'), [null]],
    ['<p>东城棚户区改造安置房项目</p>共18栋楼，目前已有9栋封顶。', [null]],
    ['<p>阳光嘉园安居工程</p>总投资3600万元，首批240户入住。', [3600 * W]],
    ['<p>古城保护修缮工程</p>启动，概算9200万元。', [9200 * W]],
    ['县里投资1.1亿元新建<p>县中医院住院大楼</p>，设床位400张。', [1.1 * Y]],
    ['<p>柳林镇便民服务中心</p>投资210万元，去年底投入使用。', [210 * W]],
    ['村支书说，<p>村级光伏电站</p>投资96万元，每年给村里带来8万元收入。', [96 * W]],
    ['<p>县殡仪馆迁建工程</p>、<p>城南客运站</p>、<p>民族体育场</p>等一批重点工程相继建成。', [null, null, null]],
    ['县上争取资金1500万元实施了<p>扎西岗乡高标准农田建设项目</p>。', [1500 * W]],
    ['<p>祁家湾村农家乐改造提升项目</p>（二期）投资240万元。'.replace('</p>（二期）', '（二期）</p>'), [240 * W]],
    ['<p>锦绣社区老旧小区改造项目</p>惠及居民1200户，投资2600万元。', [2600 * W]],
  ])('%s', (marked, sums) => {
    const { wanted, found, yuan } = read(marked);
    expect(found).toEqual(wanted);
    expect(yuan).toEqual(sums.map((sum) => sum && Math.round(sum)));
  });
});

describe('traditional characters', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['<p>竹山國小校舍改建工程</p>昨天動土，縣長與鄉親共同執鏟。', [null]],
    ['<p>元朗南道路擴闊工程</p>料於明年竣工，工程費用約4億元。', [4 * Y]],
    ['政府計劃在東涌興建<p>東涌公共圖書館</p>，預算造價3.2億元。', [3.2 * Y]],
    ['<p>金沙鎮運動公園</p>由同鄉會捐資300萬元興建，預計年底完工啟用。', [300 * W]],
    ['縣府爭取經費興建<p>北門抽水站</p>，總經費2億3千萬元，可望明年汛期前完工。', [2.3 * Y]],
    ['總投資12億元的<p>石龍電子信息產業園區</p>舉行奠基儀式。', [12 * Y]],
    ['<p>青嶼大橋新建工程</p>總工程費15億元，已完成主橋合龍。', [15 * Y]],
  ])('%s', (marked, sums) => {
    const { wanted, found, yuan } = read(marked);
    expect(found).toEqual(wanted);
    expect(yuan).toEqual(sums.map((sum) => sum && Math.round(sum)));
  });
});

describe('money of other places', () => {
  it.each([['台湾省', 'TWD', null], ['香港特别行政区', 'HKD', null], ['湖北省', 'CNY', 2.3 * Y]] as const)('元 in %s is %s', (province, currency, yuan) => {
    const [project] = readProjects({ ...articleOf('北門抽水站新建工程總經費2億3千萬元。'), place: [province] });
    expect(project?.amounts.map((amount) => [amount.currency, amount.yuan])).toEqual([[currency, yuan === null ? null : Math.round(yuan)]]);
  });
});

describe('no projects', () => {
  it.each([
    ['a company', '县果品公司今年投资200万元，收购柑橘3000吨。'],
    ['a bank', '农行贷款800万元支持乡镇企业。'],
    ['a government', '市政府投资3亿元用于农业生产，各级财政投入逐年增加。'],
    ['a running for projects', '他五次到省水利厅跑项目、争资金。'],
    ['a kind', '抓好农田水利、农村公路、安全饮水等民生工程建设。'],
    ['a thing that works', '城南水厂每天供水3万吨，满足了居民用水。'],
    ['a place of events', '比赛在县体育馆举行，来自全县的16支代表队参加。'],
    ['a hospital that treats', '他在县人民医院住院时，花去医药费3万元。'],
    ['a zone that something moves to', '这家企业落户城西工业园区，解决了200人就业。'],
    ['a tax', '全市完成固定资产投资260亿元，同比增长12%。'],
    ['funds', '今年全县落实扶贫项目资金1.2亿元，安排项目86个。'],
    ['a training', '阳光工程培训农民5000人，投资60万元。'],
    ['a programme', '西部大开发以来，天然林保护工程、退耕还林工程成效明显。'],
    ['a yield', '该厂年产值3000万元，上缴利税260万元。'],
    ['loans for homes', '信用社发放农户小额贷款1.2亿元，支持农户建房、养殖。'],
    ['a seat', '会议在县委办公楼三楼会议室召开，机关大楼灯火通明。'],
    ['a threshold', '引进投资1亿元以上的项目7个，5000万元以上的企业12家。'],
  ])('%s', (_, text) => {
    expect(read(text).found).toEqual([]);
  });
});
