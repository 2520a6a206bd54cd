// The people of one article: mentions of one name together, their posts in full, what kind of person each is.
import type { PersonKind, PersonRecord, PostMention, PostStatus, Span } from '../model/index';
import { matchAt } from '../text/lexicon';
import { findBullet } from './antecedents';
import { endsLikeList } from './attendance';
import type { Mention } from './mentions';
import { resolveLevel } from './levels';
import { makePostMention, readPostOf } from './posts';
import type { Post, PostContext } from './posts';
import type { Relation } from './relations';
import type { Title } from './titles';
import { ANCESTORS, HISTORICAL, LEVELS, SOLDIERS, SPEECH_OF_LEADERS } from './words';

/** From one post of a list over one name to the next. */
const NEIGHBOUR_REACH = 9;

/** A person with what his kind is decided by; the page's other articles may still make him an official. */
export interface Draft {
  readonly name: string;
  readonly mentions: Mention[];
  readonly posts: PostMention[];
  official: boolean;
  civic: boolean;
  historical: boolean;
  /** Sits in a people's congress: an official unless he is something else. */
  delegate: boolean;
  /** Acts or is listed as leaders are, though no post is printed. */
  leaderly: boolean;
  group: Title | null;
}

/** Gathers the people of an article in printed order. */
export function gatherPeople(context: PostContext, mentions: readonly Mention[], relations: readonly Relation[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const officialLists = new Set(mentions.flatMap((mention) => (mention.list !== null && mention.titles.some((title) => title.head?.kind === 'public') ? [mention.list] : [])));
  const earlier = new Map<string, Post>();
  const given: { holder: Mention; titles: readonly Title[]; status: PostStatus }[] = [
    ...mentions.filter((mention) => mention.titles.length > 0).map((mention) => ({ holder: mention, titles: mention.titles, status: null })),
    ...relations.flatMap(({ holders, titles, status }) => holders.map((holder) => ({ holder, titles, status }))),
  ].toSorted((a, b) => (a.titles[0]?.start ?? 0) - (b.titles[0]?.start ?? 0));
  for (const mention of mentions) {
    const draft = drafts.get(mention.name) ?? startDraft(mention.name);
    drafts.set(mention.name, draft);
    draft.mentions.push(mention);
    note(draft, mention, context, officialLists);
  }
  const read = new Map<Title, Post>();
  let last: Post | null = null;
  for (const { holder, titles, status } of given) {
    const draft = drafts.get(holder.name);
    // 社区主任计春花|任队长: a bare post further on is of the same place.
    const own = holder.titles.at(-1);
    let previous: Post | null = own && own !== titles[0] && titles[0] && isContinuation(titles[0]) && titles[0].start - holder.end < 8 && titles[0].start > holder.end ? read.get(own) ?? null : null;
    for (const [index, title] of titles.entries()) {
      const known = read.get(title);
      const word = title.head?.word ?? '';
      const post: Post = known ?? readPostOf(context, title, previous ?? (isContinuation(title) ? findEarlier(context, earlier.get(word), title) : null), isBeside(context, last, title) ? last : null, titles[index + 1] ?? null);
      read.set(title, post);
      last = post;
      earlier.set(word, post);
      previous = post;
      if (!draft) continue;
      if ((word === '代表' || (word === '委员' && post.asPrinted.includes('政协') && !post.asPrinted.includes('常')) || post.asPrinted.endsWith('政協委員')) && post.official) draft.delegate = true;
      // 上士|班长柴俊: an officer by the rank before.
      else if (post.official || SOLDIERS.has(context.reading.s.slice(title.start - 2, title.start))) draft.official = true;
      else draft.civic = true;
      if (!draft.posts.some((other) => other.asPrinted === post.asPrinted && other.place === post.place)) {
        draft.posts.push(makePostMention(post, holder, status));
      }
    }
  }
  return [...drafts.values()];
}

/** The earlier post, unless a bullet begins another item since. */
function findEarlier(context: PostContext, earlier: Post | undefined, title: Title): Post | null {
  return earlier && findBullet(context.reading.s, title.start) <= earlier.span.start ? earlier : null;
}

/** One name and 、 between two posts: they are of one list. */
function isBeside(context: PostContext, last: Post | null, title: Title): boolean {
  const gap = last === null ? '' : context.reading.s.slice(last.span.end, title.start);
  return gap !== '' && gap.length <= NEIGHBOUR_REACH && /^[^,。;!?\n]{2,8}[、和]$/u.test(gap);
}

/** 副主任 alone goes on from the 主任 named before. */
function isContinuation(title: Title): boolean {
  return title.body === null && title.head?.level === null && title.start === title.rankStart;
}

function startDraft(name: string): Draft {
  return { name, mentions: [], posts: [], official: false, civic: false, historical: false, delegate: false, leaderly: false, group: null };
}

function note(draft: Draft, mention: Mention, context: PostContext, officialLists: ReadonlySet<number>): void {
  const { s } = context.reading;
  if (mention.label) {
    draft.group ??= mention.label;
    draft.official = true;
  }
  if (mention.word !== null && SOLDIERS.has(mention.word)) draft.official = true;
  if (HISTORICAL.words.has(mention.name) && mention.titles.length === 0 && mention.list === null) draft.historical = true;
  const post = mention.titles.at(-1);
  if (post?.head?.word === '常委' && mention.list !== null) draft.group ??= post;
  if (mention.word && ANCESTORS.has(mention.word) && /牺牲|那一?辈|当年|解放前|民国/u.test(s.slice(Math.max(0, mention.start - 20), mention.end + 30))) draft.historical = true;
  if (mention.word === null && mention.titles.length === 0) {
    if (mention.list !== null && officialLists.has(mention.list)) draft.leaderly = true;
    if (mention.list !== null && endsLikeList(context.reading, mention)) draft.leaderly = true;
    if (matchAt(SPEECH_OF_LEADERS, s, mention.end)) draft.leaderly = true;
  }
}

/** What kind of person: by posts and lists, then by the page, then by how he acts. */
export function decideKind(draft: Draft, officialsOfPage: ReadonlySet<string>): PersonKind {
  if (draft.official) return 'official';
  if (draft.civic) return draft.delegate && officialsOfPage.has(draft.name) ? 'official' : 'civic';
  if (draft.delegate) return 'official';
  if (draft.historical) return 'historical';
  const described = draft.mentions.some((mention) => mention.word !== null);
  if (!described && (officialsOfPage.has(draft.name) || draft.leaderly)) return 'official';
  return 'citizen';
}

/** The record of the model; the name in the script of the text. */
export function makeRecord(context: PostContext, draft: Draft, kind: PersonKind, surnames: readonly Span[]): PersonRecord {
  const text = context.reading.article.text;
  const first = draft.mentions[0];
  const label = draft.group;
  const level = label ? readLabelLevel(context, label) : null;
  return {
    name: first ? text.slice(first.start, first.end).replace(/[•‧・･∙⋅]/gu, '·').replace(/\s/gu, '') : draft.name, kind,
    mentions: [...draft.mentions.map(({ start, end }) => ({ start, end })), ...surnames].toSorted((a, b) => a.start - b.start),
    // A copy has no room to grow, and is kept with the page.
    posts: draft.posts.slice(), group: label ? text.slice(label.start, label.end) : null, groupPlace: level ?? [],
    note: draft.mentions.find((mention) => mention.note !== null)?.note ?? null,
  };
}

function readLabelLevel(context: PostContext, label: Title): readonly string[] {
  const { s, divisions } = context.reading;
  const division = divisions.get(label.start);
  if (division) return division.division.path;
  const level = matchAt(LEVELS, s, label.start);
  return level ? resolveLevel(level.value, context.base, context.locals, label.start).path : context.base;
}

