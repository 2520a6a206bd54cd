// The extract room: article → mentions and claims.
export { extract } from './extract';
