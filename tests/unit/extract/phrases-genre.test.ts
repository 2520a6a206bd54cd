// Phrases of the genre that look like names, names among them, and whose post a bare one is: slogans, years of school, teams, works and
// their departments, lists of those who preside. Text left, right what a careful reader would write down (see told.ts).
import { describe } from 'vitest';
import { check } from './told';

const GARZE = ['四川省', '甘孜藏族自治州', '雅江县'];
const KARAKAX = ['新疆维吾尔自治区', '和田地区', '墨玉县'];
const HSINCHU = ['台湾省', '新竹县'];

describe('phrases that are no names', () => {
  check([
    ['会议要求，抓产业、强基础，惠民生、促和谐，各项工作都要落细落实。', ''],
    ['社区组织志愿者包粽子，妇联来帮忙。', ''],
    ['县委办、县水利局负责人和沿江8个乡镇的书记参加会议。', ''],
    ['高三学生代表邵小满发言，高二（3）班学生倪芳获奖。', '邵小满(civic)=学生代表; 倪芳(citizen)'],
    ['白茫茫的雪地里，黄澄澄的柿子挂满枝头。', ''],
    ['镇交管站站长老李总说没钱。', ''],
    ['农工党党员万小春献血。', '万小春(citizen)'],
    ['县领导惠民生、高一鸣、强基业参加活动。', '惠民生<县领导>; 高一鸣<县领导>; 强基业<县领导>'],
  ]);
});

describe('names that stand beside words of their kind', () => {
  check([
    ['前年，他与同村的虞朝、柯小龙合伙办起了养猪场。', '虞朝(citizen); 柯小龙(citizen)'],
    ['石桥镇代表队乔志刚、麦大林获男子双打冠军，县教育局队褚春荷获女子单打冠军。', '乔志刚(citizen); 麦大林(citizen); 褚春荷(citizen)'],
    ['会议听取了县水利局局长马力所作的报告。', '马力=县水利局局长@宝丰县'],
    ['副主任谢玉平、符少华、别景云和委员出席会议。', '谢玉平=副主任@宝丰县; 符少华=副主任@宝丰县; 别景云=副主任@宝丰县'],
    ['大会执行主席时平、郑小红、麻长生在主席台就座。', '时平=大会执行主席@宝丰县; 郑小红=大会执行主席@宝丰县; 麻长生=大会执行主席@宝丰县'],
    ['县长彭国兴指示工务局长汪承平三天内提出计画。', '彭国兴=县长@新竹县; 汪承平=工务局长@新竹县', HSINCHU],
    ['县委书记四郎多吉、乡长降央泽翁看望牧民格绒拥金。', '四郎多吉=县委书记@雅江县; 降央泽翁=乡长; 格绒拥金(citizen)', GARZE],
    ['村民买合苏提说，医生阿卜杜克热木和护士热米拉常来。', '买合苏提(citizen); 阿卜杜克热木(civic)=医生@墨玉县; 热米拉(civic)=护士@墨玉县', KARAKAX],
  ]);
});

describe('departments of works are civic, those of offices public', () => {
  check([
    ['糖厂厂长窦军介绍，供销科科长鲍长富满头大汗，保卫科长许昌盛查岗，工会主席柏刚送来毛巾。', '窦军(civic)=糖厂厂长@宝丰县; 鲍长富(civic)=供销科科长; 许昌盛(civic)=保卫科长@宝丰县; 柏刚(civic)=工会主席@宝丰县'],
    ['县糖厂扩建，县工业局企业科科长鲍长富到现场，法规科科长许昌盛陪同。', '鲍长富=县工业局企业科科长@宝丰县; 许昌盛=法规科科长@宝丰县'],
  ]);
});
