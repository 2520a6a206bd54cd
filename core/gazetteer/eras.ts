// 年号: eras by which years are counted, each with the year before its first (民国元年 is 1912). From the Ming on: what is older
// names no official of today. 怎样加一个年号: 年号:元年的前一年.

export const ERAS =
  '洪武:1367 建文:1398 永乐:1402 洪熙:1424 宣德:1425 正统:1435 景泰:1449 天顺:1456 成化:1464 弘治:1487 正德:1505 嘉靖:1521 隆庆:1566 万历:1572 泰昌:1619 天启:1620 崇祯:1627 顺治:1643 康熙:1661 雍正:1722 乾隆:1735 嘉庆:1795 道光:1820 咸丰:1850 同治:1861 光绪:1874 宣统:1908 民国:1911';
