// Where a paper is from: provinces, decades and kinds of division; traps that look like places.
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../core/newspaper/place';
import type { PlaceSigns } from '../../../core/newspaper/place';

const none: PlaceSigns = { heads: [], feet: [], tops: [], datelines: [] };

describe('readPlace', () => {
  it.each<[string, Partial<PlaceSigns>, string[], number | null, string]>([
    ['a masthead with a county', { heads: ['今日洛南'] }, ['县委书记调研'], 2015, '陕西省 商洛市 洛南县'],
    ['a masthead in a village paper’s form', { heads: ['永春乡讯'] }, ['旅居海外的尤文昌向家乡捐资，县长出席'], 2012, '福建省 泉州市 永春县'],
    ['a masthead of a prefecture', { heads: ['丽水日报'] }, ['云和县委、遂昌县委、缙云县政府'], 1998, '浙江省 丽水市'],
    ['Taiwan', { heads: ['澎湖时报'] }, ['澎湖县长到七美乡，县府教育处'], 2023, '台湾省 澎湖县'],
    ['Hong Kong', { heads: ['元朗区议会通讯'] }, ['元朗区议员到访'], 2018, '香港特别行政区 元朗区'],
    ['a banner', { heads: [] }, ['旗委书记到苏木调研', '准格尔旗旗委召开会议，全旗'], 2020, '内蒙古自治区 鄂尔多斯市 准格尔旗'],
    ['a prefecture by its counties and own words', {}, ['州委书记到鹤峰县、来凤县调研，州长陪同', '利川市委召开会议，州委宣布', '巴东县委、建始县委', '宣恩县沙道沟镇'], 2007, '湖北省 恩施土家族苗族自治州'],
    ['who publishes, in an imprint', { feet: ['主办：中共盈江县委宣传部 印刷：德宏日报印刷厂'] }, ['县委召开会议，县长讲话'], 2010, '云南省 德宏傣族景颇族自治州 盈江县'],
    ['an address in an imprint', { feet: ['地址：洛南县城中街 12 号'] }, ['县委召开会议'], 2015, '陕西省 商洛市 洛南县'],
    ['a bureau of state farms', {}, ['建三江管理局召开会议，管理局党委书记出席', '七星农场、大兴农场备耕忙'], 2011, '黑龙江省 建三江管理局'],
    ['a zone with a prefecture’s powers', {}, ['杨凌示范区党工委召开会议', '杨凌示范区管委会副主任致辞，杨陵区委书记参加'], 2009, '陕西省 杨凌示范区'],
    ['a county whose name ends a farm bureau’s', { heads: ['三江侗乡报'] }, ['三江侗族自治县县委召开会议', '三江县政府'], 2011, '广西壮族自治区 柳州市 三江侗族自治县'],
    ['a region in the title, another district in the texts', { heads: ['武陵都市报'] }, ['黔江区委召开会议，区长', '黔江区人民政府，我区', '黔江区纪委消息', '黔江区法院'], 2018, '重庆市 黔江区'],
    ['own words against a far partner', {}, ['县委书记会见来自杭州市的客商，杭州市代表团', '墨江县委召开会议，全县', '墨江县第一中学'], 2019, '云南省 普洱市 墨江哈尼族自治县'],
    ['a county-level city', {}, ['万宁市委书记到礼纪镇，市长陪同，全市'], 2022, '海南省 万宁市'],
    ['a district of a city that is gone by now', { heads: ['大洼报'] }, ['大洼县委书记，全县'], 2012, '辽宁省 盘锦市 大洼县'],
    ['a county of before it was a city', {}, ['迁安县委书记，全县', '迁安县人民政府，县长'], 1992, '河北省 唐山市 迁安县'],
    ['a city of the Corps', {}, ['第八师石河子市党委，全师', '石河子市公安局'], 2018, '新疆维吾尔自治区 石河子市'],
    ['a division of the Corps by its old name', {}, ['农八师党委召开会议，石河子城区'], 2003, '新疆维吾尔自治区 石河子市'],
    ['datelines of two counties of one city', { datelines: ['环县', '华池县'] }, ['我县'], 2018, '甘肃省 庆阳市'],
    ['the paper of a street, by its publisher', { feet: ['主办：中共长寿路街道工作委员会 长寿路街道办事处'] }, ['普陀区委书记到街道调研', '普陀区人民政府，区长'], 2006, '上海市 普陀区 长寿路街道'],
    ['the paper of a zone, by its title', { heads: ['赣州经开区报'] }, ['赣州市委书记到赣州经济技术开发区', '赣州市人民政府，市长'], 2014, '江西省 赣州市 赣州经济技术开发区'],
    ['the paper of a farm bureau', { feet: ['中共石桥农场管理局委员会主办'] }, ['友谊县委书记到场', '友谊县人民政府，县长'], 1991, '黑龙江省 双鸭山市 友谊县 石桥农场管理局'],
    ['a county’s paper that a town helped to make', { feet: ['主办：中共洛南县委 协办：石门镇'] }, ['县委召开会议，县长讲话'], 2015, '陕西省 商洛市 洛南县'],
    ['a county named short and in full, which is a city now', { heads: ['京山报', '中共京山县委机关报 京山县新闻中心主办'] }, ['县委召开会议，全县，县长'], 2007, '湖北省 荆门市 京山县'],
    ['a county whose short name is a word, by its title', { heads: ['泰和报 1998年3月2日'] }, ['县委召开会议，全县'], 1998, '江西省 吉安市 泰和县'],
    ['the same behind 今日', { heads: ['今日同心'] }, ['县委召开会议，县长讲话'], 2012, '宁夏回族自治区 吴忠市 同心县'],
    ['the same against a neighbour named in full', { heads: ['宝山新闻', '望江新闻'] }, ['县委召开会议，全县', '逃犯在怀宁县被抓获'], 2012, '安徽省 安庆市 望江县'],
    ['a section that is no county’s title', { heads: ['公安新闻'] }, ['县委召开会议，全县'], 2012, ''],
    ['nothing but a person’s name', {}, ['尤文昌向学校捐资，尤文昌说'], 2012, ''],
    ['nothing but a road', {}, ['他住在南京路12号，县委慰问'], 2012, ''],
    ['nothing', {}, ['会议强调，要抓好落实'], 2012, ''],
  ])('%s', (_, signs, texts, year, place) => { expect(readPlace({ ...none, ...signs }, texts, year).join(' ')).toBe(place); });
});
