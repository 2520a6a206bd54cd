// Who is named without a post: by what he is, whose kin he is, which village he is of, and by what follows. And what is no name.
// Text left, right what a careful reader would write down (see told.ts).
import { describe } from 'vitest';
import { check } from './told';

describe('by what one is', () => {
  check([
    ['屯里的光棍汉罗老抱养蚕盖起两层楼，本县打工仔李世魁在东莞拼了12年。', '罗老抱(citizen); 李世魁(citizen)'],
    ['请来兽医、买牛的经纪人石大头三方会诊，菜贩子童桂英占到了摊位。', '石大头(citizen); 童桂英(citizen)'],
    ['由南宁商人曾凡平投资的酒店封顶，香港慈善家邵国贤捐款45万元。', '曾凡平(citizen); 邵国贤(citizen)'],
    ['渔家女王小妹在码头翻晒鱿鱼，蔗农叶水木说，装配工辛小欣等6人获奖。', '王小妹(citizen); 叶水木(citizen); 辛小欣(citizen)'],
    ['旅澳鄉親關偉民、梁秀瓊伉儷捐款，逮捕嫌犯涂志成等三人。', '關偉民(citizen); 梁秀瓊(citizen); 涂志成(citizen)'],
  ]);
});

describe('said of one person when it is specified, of people in general when not', () => {
  check([
    ['王家岔小学六年级学生于冰清捡到布袋，固原一中高三学生虎小林获金牌。', '于冰清(citizen); 虎小林(citizen)'],
    ['外地一家连锁店老板谈小刀来了，来自重庆的游客夏小雨介绍蜂蜜。', '谈小刀(citizen); 夏小雨(citizen)'],
    ['村里引来杭州姑娘安小宁办民宿。', '安小宁(citizen)'],
    ['学生于9月入学，老人向记者说，群众和家长都来了，青年高度重视。', ''],
  ]);
});

describe('by kin and by village', () => {
  check([
    ['他带着儿子邝小军买车，她跟着婶婶史秀枝学编织，侄儿王小龙试泼三次。', '邝小军(citizen); 史秀枝(citizen); 王小龙(citizen)'],
    ['知情者请与其子柴国庆（电话）联系，孝男颜志成泣启。', '柴国庆(citizen); 颜志成(citizen)'],
    ['曹庄子村孙富贵丢失身份证，暖泉镇董福寿，南留庄镇马国强。', '孙富贵(citizen); 董福寿(citizen); 马国强(citizen)'],
    ['全村高度重视，石桥镇高标准建设，该村马铃薯丰收，乡镇和村组安排部署。北沟村农民，今年24岁。', ''],
  ]);
});

describe('names that end like a word, or are one', () => {
  check([
    ['县民族宗教局局长苏子由、县工商联主席寿大光到会。', '苏子由=县民族宗教局局长@宝丰县; 寿大光=县工商联主席@宝丰县'],
    ['副主任裴亚男、霍天柱到会，督导组组长禹学礼，组员王大明到会。', '裴亚男=副主任@宝丰县; 霍天柱=副主任@宝丰县; 禹学礼=督导组组长@宝丰县'],
    ['石桥乡乡长欧阳可可则被骗去1800元，赌场负责人邵三省等六人到案。', '欧阳可可=石桥乡乡长@石桥乡; 邵三省(civic)=负责人'],
    ['镇长许多在会上介绍，司机贾六斤在路上撞倒老人。', '许多=镇长; 贾六斤(citizen)'],
    ['指挥官董淮少将到任，老师翁怡君（右二）示范。', '董淮=指挥官@宝丰县; 翁怡君(civic)=老师@宝丰县'],
  ]);
});

describe('where a name of two characters ends', () => {
  check([
    ['组织部部长夏静要牵头抓好轮训。县委常委夏静、匡大正出席。', '夏静<县委常委>=组织部部长@宝丰县+县委常委@宝丰县; 匡大正<县委常委>=县委常委@宝丰县'],
    ['县政协副主席、县人民医院副院长郑义和教科卫体委主任刘大畅到会。', '郑义=县政协副主席@宝丰县+县人民医院副院长@宝丰县; 刘大畅=教科卫体委主任@宝丰县'],
    ['镇党委副书记向前打算请他当顾问，过江华当场算账，县蜜橘局局长过江华说，县水利局局长江南询问度汛方案，村民宁小远（右）带头。', '向前=镇党委副书记; 过江华=县蜜橘局局长@宝丰县; 江南=县水利局局长@宝丰县; 宁小远(citizen)'],
    ['县委书记高度重视，县水利局局长亲自带队，县医院院长全程陪同，镇党委书记明确要求。', ''],
    ['110千伏输变电工程国网供电公司投资建设。', ''],
  ]);
});

describe('people of the past', () => {
  check([
    ['林则徐谪戍途中过六盘山，苏轼种橘，当年孔子过陋巷。', '林则徐(historical); 苏轼(historical); 孔子(historical)'],
    ['弘扬雷锋精神，江油是李白的故里，孔子学院开课，曾国藩故居修缮。', ''],
  ]);
});
