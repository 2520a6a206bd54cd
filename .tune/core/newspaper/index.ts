// The room's face: a page of text in, articles and furniture out.
export { parsePage } from './parse';
