// Names that hold words of grammar (万向, 自由, 于桥, 管理), verbs (建设大道), counts (1000万套) or words of places inside: they stay whole
// wherever they stand. Names and figures are invented.
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../../core/extract/projects';
import { articleOf } from './article-of';

const FRAMES = ['总投资3亿元的X正在加紧建设。', 'X总投资3亿元，目前主体已完工。', '县里投资3亿元建设X，年底完工。'];

describe.each([
  '华为云贵安数据中心', '苏州自由贸易试验区片区综合服务中心', '武汉万向汽车制动器搬迁项目', '长城汽车转向节铸造项目', '皖北承接产业转移集聚区', '一二三产融合发展示范园', '化工园区封闭化管理工程', '虚拟电厂示范项目',
  '天使湾产业园', '手抓羊肉预制菜加工厂', '于桥水库清淤工程', '于田县玫瑰花加工厂', '正邦百万头生猪产业化项目', '前坪水库', '将淖铁路', '建设大道拓宽改造工程', '疾控中心实验室', '市民中心', '冷链物流园', '年产1000万套服装项目',
  '2023年兴隆镇高标准农田建设项目', '中心粮库', '植物园', '大剧院', '游泳馆', '汽车城', '宏华钻井平台总装基地', '老城区内涝治理工程', '东白湖向城关引水工程', '沁河沿线郭道段堤防加固工程', '三美村河堤水毁修复工程',
  '洛南县一中', '县第三小学', '天水一中实验楼', '人民医院内科综合楼', '农机组装线', '一次性医用口罩生产线', '院士工作站', '三馆一中心', '口岸综合服务区',
])('%s', (name) => {
  it.each(FRAMES)('%s', (frame) => {
    const [project] = readProjects(articleOf(frame.replace('X', name)));
    expect([project?.name, ...(project?.also ?? [])]).toContain(name);
    expect(project?.amounts.map(({ yuan }) => yuan)).toEqual([3e8]);
  });
});

describe('headlines', () => {
  it.each([
    ['比学赶超看项目 稳住大盘挑大梁', '县委书记要求一刻不松。'],
    ['一城柚香引客来 百亿项目落“金”声', '会议举行。'],
    ['宝山冬日干劲正浓 总投资68.35亿元', '会议举行。'],
    ['乌兰前旗项目推进年综述', '今年以来，全旗上下一心。'],
  ])('%s names none', (headline, body) => {
    expect(readProjects(articleOf(body, headline))).toEqual([]);
  });
});
