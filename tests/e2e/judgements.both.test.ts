/*
 * What the reader may say against the papers, on a person's page in the panel: each judgement takes effect at once, is listed
 * in the options, and can be taken back.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from './support/corpus.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let panel: Tab;
let before: string;

beforeAll(async () => {
  browser = await launchInstalled();
  panel = await browser.openPage('sidepanel.html');
  before = await readPeople();
});
afterAll(async () => browser?.close());

/** Everybody as he is known, whatever number his row has in the index. */
async function readPeople(): Promise<string> {
  return (await readTable(browser.home, 'people')).map((row) => JSON.stringify((JSON.parse(row) as { person: object }).person)).toSorted().join();
}

const heading = async (text: string): Promise<void> => {
  await poll(async () => (await panel.texts('heading'))[0] === text, `the heading ${text}`);
};

/** Opens somebody's page by searching for him. */
async function openPerson(name: string): Promise<void> {
  await panel.show();
  await panel.click('tab', 'Look up');
  await panel.fill('searchbox', 'Search', name);
  await poll(async () => (await panel.texts('option'))[0]?.startsWith(name), `${name} is found`);
  await panel.press('Enter');
  await heading(name);
}

/** Unfolds what the page folds away, so that everything on it can be clicked. */
async function unfold(): Promise<void> {
  await panel.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; }, undefined);
}

const posts = async (): Promise<string> => (await panel.texts('region', 'Posts'))[0] ?? '';

/** The undo beside the answer to the last judgement; then all people are as they were. */
async function undo(): Promise<void> {
  await panel.click('button', 'Undo');
  await poll(async () => (await readPeople()) === before, 'everybody is as before');
}

test('a note stays with the person, is listed in the options, and is taken back there', async () => {
  await openPerson('王代强');
  await panel.fill('textbox', 'Note on this person', '二〇二一年在县里见过');
  await panel.click('button', 'Save note');
  await poll(async () => (await panel.texts('list', 'Judgements made'))[0]?.includes('二〇二一年在县里见过'), 'the note is shown');
  await panel.reload();
  await poll(async () => (await panel.texts('list', 'Judgements made'))[0]?.includes('二〇二一年在县里见过'), 'the note is kept');
  await unfold();
  await panel.screenshot(`${await shotFolder()}/panel-judgements.png`);

  await browser.home.show();
  await browser.home.reload();
  await poll(async () => (await browser.home.texts('region', 'Judgements made'))[0]?.includes('二〇二一年在县里见过'), 'the options list it');
  await browser.home.screenshot(`${await shotFolder()}/options-judgements.png`);
  await browser.home.click('button', 'Undo: Note on 王代强');
  await poll(async () => (await browser.home.texts('region', 'Judgements made'))[0]?.includes('None yet'), 'none is left');
});

describe('a judgement takes effect, and Undo restores everything', () => {
  test('a post that is wrong', async () => {
    await openPerson('李亦博');
    expect(await posts()).toContain('焦作市 市长');
    await unfold();
    await panel.click('button', 'This post is wrong: 焦作市 市长');
    await poll(async () => (await posts()).includes('焦作市 市委副书记') && !(await posts()).includes('焦作市 市长'), 'the post is gone');
    await undo();
    await poll(async () => (await posts()).includes('焦作市 市长'), 'the post is back');
  });

  test('two who are one', async () => {
    await openPerson('王代强');
    await unfold();
    await panel.fill('searchbox', 'Name of the other person', '许红兵');
    await panel.click('button', 'Same person');
    await poll(async () => (await panel.texts('list', 'Judgements made'))[0]?.includes('One person: 王代强 and 许红兵'), 'they are one');
    // The judgement is listed when it is written down; who is who is worked out after that.
    await poll(async () => {
      const names = (await readTable(browser.home, 'people')).map((row) => (JSON.parse(row) as { person: { name: string } }).person.name);
      return names.filter((name) => name === '王代强' || name === '许红兵').length === 1;
    }, 'one person bears both names');
    await undo();
  });

  test('one who is two', async () => {
    await openPerson('马胜昔');
    await unfold();
    await panel.click('button', 'Somebody else');
    const count = async (): Promise<number> => (await readTable(browser.home, 'people')).filter((row) => (JSON.parse(row) as { person: { name: string } }).person.name === '马胜昔').length;
    await poll(async () => (await count()) === 2, 'there are two');
    await undo();
    expect(await count()).toBe(1);
  });

  test('no person at all', async () => {
    await openPerson('夏上');
    await unfold();
    await panel.click('button', 'Not a person');
    await poll(async () => (await panel.texts('status')).some((text) => text === 'This is no longer in the corpus.'), 'there is no such person');
    await undo();
    await heading('夏上');
  });
});
