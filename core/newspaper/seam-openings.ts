// How a paragraph opens: as a report or a caption does, or pointing back to what has been said.

/** `记者从县招商办获悉`, `日前从县扶贫办传来喜讯`, `【…讯】`, `（本报讯）`, a caption's 图为 in its first sentences. */
export const reportOpening = /^(?:[^，。]{0,12}，)?(?:记者|笔者)?从[^。]{2,20}(?:获悉|了解到|传来)|^【|^（本[报刊台]|^[^。]{0,40}。图为/;

/** How a feature opens, on a scene: `走进西城镇信义村，`, `初冬时节，`, `清晨六点，`, `提起老张，`. */
export const sceneOpening = /^(?:走进|走近|走在|走入|踏进|踏入|步入|来到|站在|漫步|沿着|驱车|提起|说起|谈起|提到|(?:初|仲|深|阳|暖|早)[春夏秋冬]|[春夏秋冬](?:日|天|风|雨|雪|夜|阳)|清晨|早晨|凌晨|傍晚|黄昏|夜幕|夜色|入夜|夕阳|晨曦|烈日|骄阳|盛夏|金秋|隆冬|寒冬|数九|三伏|时下|眼下|时值|正值|恰逢)/;

/** How a notice or a document opens that bears no title of its own: `根据…的规定，`, `经县委研究，`, `任命：`, `因线路检修，`. */
export const noticeOpening = /^(?:根据|依据|按照|遵照)[^。]{4,60}(?:规定|精神|要求|条例|办法|通知|决定|法)》?[，,]|^经[^，。]{2,24}(?:研究|会议|讨论|批准|同意|审议|通过|决定)|^(?:任命|免去|批准|接受|补选|决定)：|^因[^，。]{2,30}(?:，|需要|施工|检修|改造|抢修)|^为(?:了|进一步|切实)?[^。]{4,60}(?:特|现)[^，。]{0,6}(?:公告|通告|通知|公示|启事|如下)|^兹|^现将[^。]{4,40}(?:公示|公告|通告|公布|通知)|^各[^，。；]{2,40}：|^(?:本人|本公司|我公司|我单位|本单位)|^(?:编辑|编者|记者)(?:同志|先生|部)?：/;

const backwards = /^(?:此外|同时|另外|其中|随后|接着|会上|会议|据了解|据悉|据介绍|下一步|目前|他|她|该|这|那|此|为此|对此|因此|但|而|在此|今年以来|[^，。]{0,8}(?:说|指出|强调|要求|表示|介绍|告诉))/;

/** True when the text opens with a word that points back, or with three characters (a name) that stand in one of the texts above. */
export function pointsBack(text: string, above: readonly string[]): boolean {
  return backwards.test(text.slice(0, 20)) || above.some((other) => other.includes(text.slice(0, 3)));
}
