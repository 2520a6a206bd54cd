// Territories that are run like a county or a prefecture and have papers of their own, but are none: zones with powers of
// a prefecture, the bureaus of state farms. province|prefecture (may be empty)|level|name|what it is called besides.

export const TERRITORY_ROWS = `
陕西省||prefecture|杨凌示范区|杨凌 杨凌区 杨凌农业高新技术产业示范区 杨凌农高区
陕西省||prefecture|西咸新区|
河北省||prefecture|雄安新区|雄安
贵州省||prefecture|贵安新区|贵安
江西省||prefecture|赣江新区|
四川省||prefecture|天府新区|四川天府新区
甘肃省|兰州市|county|兰州新区|
云南省|昆明市|county|滇中新区|云南滇中新区
吉林省||prefecture|长白山保护开发区|长白山管委会 长白山开发区
辽宁省||prefecture|沈抚示范区|沈抚新区 沈抚改革创新示范区
海南省||prefecture|洋浦经济开发区|洋浦 洋浦开发区
广东省|珠海市|county|横琴粤澳深度合作区|横琴 横琴新区
福建省|福州市|county|平潭综合实验区|平潭实验区
河南省|郑州市|county|郑州航空港经济综合实验区|郑州航空港区 航空港实验区
江苏省|苏州市|county|苏州工业园区|
黑龙江省||prefecture|建三江管理局|建三江 建三江分局 建三江农场管理局 建三江农垦分局
黑龙江省||prefecture|红兴隆管理局|红兴隆 红兴隆分局 红兴隆农场管理局 红兴隆农垦分局
黑龙江省||prefecture|宝泉岭管理局|宝泉岭 宝泉岭分局 宝泉岭农场管理局 宝泉岭农垦分局
黑龙江省||prefecture|九三管理局|九三分局 九三农场管理局 九三农垦分局
黑龙江省||prefecture|北安管理局|北安农场管理局 北安农垦分局
黑龙江省||prefecture|牡丹江管理局|牡丹江农场管理局 牡丹江农垦分局
黑龙江省||prefecture|绥化管理局|绥化农场管理局 绥化农垦分局
黑龙江省||prefecture|齐齐哈尔管理局|齐齐哈尔农场管理局 齐齐哈尔农垦分局
内蒙古自治区|呼伦贝尔市|county|海拉尔农垦|海拉尔农垦管理局 海拉尔农牧场管理局 海拉尔垦区 海拉尔农垦集团
内蒙古自治区|呼伦贝尔市|county|大兴安岭农垦|大兴安岭农场管理局 大兴安岭农垦集团
`;
