// The nouns of Xianbao: types only. Each field says its unit and its source.
export type * from './text';
export type * from './page';
export type * from './evidence';
export type * from './knowledge';
export type * from './mark';
export type * from './search';
