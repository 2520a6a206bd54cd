// 人名打分表: what speaks for and against a run of characters being a person's name, in points. Data for core/extract/names.ts.
// A candidate is taken when its points reach THRESHOLD. Weights were set by hand on pages of the genre; change one, then run the tests.

export const THRESHOLD = 3;

/** What stands to the left. */
export const LEFT_POINTS = {
  /** 县委书记|王代强 */
  post: 3.2,
  /** 县领导|卢继成 */
  label: 3.2,
  /** 村民|聂振山 */
  person: 3,
  /** 妻子|邹细妹 */
  kin: 2.7,
  /** 29岁的|盖晓宇 */
  age: 2.9,
  /** 、 after a name that was taken */
  listAfterName: 2.7,
  /** 叮嘱|石磊 */
  object: 0.8,
  /** after a full stop or at the start of a block */
  sentence: 0.7,
  comma: 0.5,
  list: 0.6,
  /** after （, “ or a colon */
  open: 0.3,
  /** 任命：|夏雨同志 */
  appointed: 2.4,
} as const;

/** What stands to the right. */
export const RIGHT_POINTS = {
  end: 0.9,
  list: 1,
  open: 0.7,
  /** （男, （女, ，男， */
  sex: 3,
  speech: 2.2,
  attendance: 2.2,
  action: 1.2,
  actionShort: 0.7,
  address: 1.8,
  post: 1.6,
  common: 0.9,
  other: 0.3,
  /** a Han character that begins no known word */
  unknown: -0.9,
  /** 希望小学, 艺术馆: the name belongs to an institution */
  institution: -6,
} as const;

/** The name itself. */
export const SHAPE_POINTS = {
  surnameTop: 0.9,
  surnameCommon: 0.5,
  surnameRare: 0.1,
  /** in the list of all surnames, but as good as always a word */
  surnameOdd: -0.9,
  /** added when the surname also begins everyday words */
  surnameWord: -0.5,
  compound: 1.4,
  noSurname: -2.4,
  three: 0.7,
  four: -0.6,
  givenTop: 0.35,
  givenKnown: 0.15,
  givenUnknown: -0.35,
  givenFunction: -3,
  /** its first two characters are a word: 高度|重视 */
  word: -1.3,
  /** the whole is a word in not-names */
  notName: -6,
  place: -3,
} as const;

/** Characters that do not stand in given names: 的, 了, 和. */
export const FUNCTION_CHARS = '的了着过是在和与及或把被将从到对向让使由于并但而也又都就还再已曾说讲谈问听看想要会能可应须将给替等们这那哪此其各每某该他她它你我您咱谁啥吗呢吧啊呀么了却则即且若因故为所之以个位名次件项条只些几多少两第很太更最极不没无未非别勿请叫让吃喝睡跑跳打拿拉推提开关做办种养买卖送收发出进回来去走起上下里外内前后左右省市县区镇乡村街道路厅局处科室部委办站所队组院校厂店馆班级届期年月日时分秒岁元斤亩吨米公里％%';
/** Of those, the ones that do occur in given names and only weigh a little. */
export const GIVEN_ANYWAY = '和为之以来起上开关进发提可能会元里时年月日道前内名级米收出多应推因队室省亩无非外期所回种秒';
