// English posts beside a Chinese name: County Party Secretary 赵文, 赵文, Mayor of Baofeng County. Data for core/match.
// 怎样加一个职务: a row is `English words : 职务`; in the Chinese 级 stands for the level (县, 市, 区), which the English tells or which is the
// bearer's own. Only leading posts of a place: a 主任 or a 部长 has no English of its own. Lower case; the longest row that fits is taken.

export const ENGLISH_POSTS = [
  'party secretary : 级委书记',
  'party committee secretary : 级委书记',
  'cpc secretary : 级委书记',
  'party chief : 级委书记',
  'party boss : 级委书记',
  'secretary : 级委书记',
  'deputy party secretary : 级委副书记',
  'deputy party chief : 级委副书记',
  'deputy secretary : 级委副书记',
  'vice secretary : 级委副书记',
  'mayor : 级长',
  'head : 级长',
  'chief : 级长',
  'chief executive : 级长',
  'magistrate : 县长',
  'governor : 级长',
  'acting mayor : 级长',
  'acting head : 级长',
  'acting magistrate : 县长',
  'deputy mayor : 副级长',
  'vice mayor : 副级长',
  'vice-mayor : 副级长',
  'deputy head : 副级长',
  'vice head : 副级长',
  'deputy governor : 副级长',
  'vice governor : 副级长',
  'vice-governor : 副级长',
  'deputy magistrate : 副县长',
  'vice magistrate : 副县长',
  'vice-magistrate : 副县长',
  'executive deputy mayor : 常务副级长',
  'executive vice mayor : 常务副级长',
  'executive deputy head : 常务副级长',
  'executive vice magistrate : 常务副县长',
  'executive deputy magistrate : 常务副县长',
] as const;

/** Heads that anybody may have, or that say not of what: only with the level (County Head, Secretary of the County Committee). */
export const ENGLISH_ANY_HEADS = [
  'secretary', 'deputy secretary', 'vice secretary', 'head', 'acting head', 'deputy head', 'vice head', 'executive deputy head', 'chief', 'chief executive', 'governor', 'deputy governor', 'vice governor', 'vice-governor',
] as const;

/** English levels and theirs. */
export const ENGLISH_LEVELS = [
  'county : 县', 'city : 市', 'municipal : 市', 'municipality : 市', 'district : 区', 'banner : 旗', 'prefecture : 州', 'prefectural : 州', 'league : 盟', 'province : 省', 'provincial : 省',
  'town : 镇', 'township : 乡', 'village : 村', 'community : 社区', 'subdistrict : 街道',
] as const;

/** Around the place, and between the place and the post: they say nothing more. */
export const ENGLISH_FILLERS = "the cpc communist party of china committee government people";

/** What ends before a post with its level and place: any other word there is another place or body (School Party Secretary). */
export const ENGLISH_OPENERS =
  'and with by from to met meets as said says when while then former ex current new newly our its their local his her incoming outgoing hosted chaired led presided including accompanied welcomed thanked after where joined told asked under between appointed elected named promoted replaced succeeded is was are were also for both';
