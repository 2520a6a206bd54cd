// What the database is called and of which shape it is, for all who open it: through Dexie, or past it.

/** The database of the extension. Tests open others. */
export const DATABASE_NAME = 'xianbao';

/** Raised with every version of database.ts. The browser stores it, and open.ts refuses what a newer one wrote. */
export const SCHEMA = 2;

/** The browser's number for it: Dexie multiplies its versions by ten. */
export const BROWSER_VERSION = SCHEMA * 10;
