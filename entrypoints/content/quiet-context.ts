// Stands in for WXT's ContentScriptContext (wxt.config.ts puts it there). WXT's announces each start by an event on the
// page's document that bears the extension's id: a page could learn that Xianbao is installed, and stop it. Ours does nothing;
// a script whose extension has gone notices by itself (marking/page.ts).

/** What WXT hands to a content script's main(). */
export class ContentScriptContext {}
