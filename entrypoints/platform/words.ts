// Puts the core's answers into words: posts on a date, reasons, tiers, stages. Words only; nothing is decided here.
import type { PersonKind, PlacePath, PostAnswer, PostStatus, ProjectStage, Reason, Tier } from '../../core/model';
import { count, t, type MessageKey } from './locale';
import type { FailureCode } from './messages';

const TIERS: Readonly<Record<Tier, MessageKey>> = { identified: 'tierIdentified', 'same-name': 'tierSameName', new: 'tierNew' };

const STAGES: Readonly<Record<ProjectStage, MessageKey>> = {
  谋划: 'stagePlanned', 签约: 'stageSigned', 开工: 'stageStarted', 在建: 'stageUnderWay', 试生产: 'stageTrial', 投产: 'stageInProduction', 建成: 'stageBuilt',
};

const KINDS: Readonly<Record<PersonKind | 'project', MessageKey>> = {
  official: 'kindOfficial', civic: 'kindCivic', citizen: 'kindCitizen', historical: 'kindHistorical', project: 'kindProject',
};

const FAILURES: Partial<Record<FailureCode, MessageKey>> = {
  gone: 'failureGone', 'storage-full': 'failureStorageFull', 'storage-blocked': 'failureStorageBlocked', 'storage-newer': 'failureStorageNewer',
  'storage-unavailable': 'failureStorageUnavailable', 'storage-corrupt': 'failureStorageCorrupt', 'storage-lost': 'failureStorageLost',
  cancelled: 'failureCancelled', private: 'failurePrivate',
};

/** `Identified`, `Same name`, `New on this page`. */
export const tierWords = (tier: Tier): string => t(TIERS[tier]);

/** Stage of a project in the reader's language. */
export const stageWords = (stage: string): string => (stage in STAGES ? t(STAGES[stage as ProjectStage]) : stage);

const STATUSES: Readonly<Record<Exclude<PostStatus, null>, MessageKey>> = {
  former: 'statusFormer', acting: 'statusActing', incoming: 'statusIncoming', removed: 'statusRemoved',
};

/** How a text puts a post when it is not simply held: former, acting. */
export const statusWords = (status: Exclude<PostStatus, null>): string => t(STATUSES[status]);

/** What the page introduces: an official, a project. */
export const kindWords = (kind: PersonKind | 'project'): string => t(KINDS[kind]);

/** What went wrong and what helps. */
export const failureWords = (code: FailureCode): string => t(FAILURES[code] ?? 'failureOther');

/** The last two divisions, as Chinese readers name a place: `平顶山市宝丰县`; empty when nothing is known. */
export const placeWords = (path: PlacePath): string => path.slice(-2).join('');

/** A title with its smallest place, the place left out when the title begins with it: `宝丰县 县委书记`. */
export function postWords(title: string, placePath: PlacePath): string {
  const place = placePath.at(-1);
  return place === undefined || title.startsWith(place) ? title : `${place} ${title}`;
}

/** Several posts in one line, a place that they share said once: `宝丰县 县委副书记、县长`. */
function postsWords(posts: PostAnswer['posts']): string {
  const [first] = posts;
  const shared = first !== undefined && posts.every(({ placePath }) => placePath.at(-1) === first.placePath.at(-1));
  if (!shared) return posts.map(({ title, placePath }) => postWords(title, placePath)).join(t('listSeparator'));
  return postWords(posts.map(({ title }) => title).join(t('listSeparator')), first.placePath);
}

/** First and last sighting: one date, or `a – b`; empty when undated. */
export function seenWords(firstSeen: string | null, lastSeen: string | null): string {
  if (firstSeen === null || lastSeen === null || firstSeen === lastSeen) return lastSeen ?? firstSeen ?? '';
  return `${firstSeen} – ${lastSeen}`;
}

/** What somebody was on a day, with how well that is supported; never “current”. */
export function answerWords(answer: PostAnswer): string {
  const posts = answer.posts.map((post) => postWords(post.title, post.placePath));
  const all = postsWords(answer.posts);
  const days = Math.abs(answer.days ?? 0);
  switch (answer.grade) {
    case 'stated-here': return t('answerStatedHere', all);
    case 'stated-near': return (answer.days ?? 0) < 0 ? count('answerStatedBefore', days, all) : count('answerStatedAfter', days, all);
    case 'bracketed': return t('answerBracketed', all, answer.from ?? '?', answer.to ?? '?');
    case 'changed-between': return t('answerChanged', posts[0] ?? '?', posts.slice(1).join(t('listSeparator')) || '?', answer.from ?? '?', answer.to ?? '?');
    case 'last-seen-as': {
      const seen = t('answerLastSeen', all, answer.from ?? '?');
      return answer.to === null ? seen : `${seen} · ${t('boundNotAfter', answer.to)}`;
    }
    case 'county-leader': return answer.to === null ? t('answerCountyLeader') : t('answerCountyLeaderDated', answer.to);
    case 'unknown': return answer.to === null ? t('answerUnknown') : t('answerUnknownBefore', answer.to);
  }
}

/** How well it is supported that somebody held the post that was asked for, on the day that was asked for. */
export function holderWords({ grade, days, from, to }: PostAnswer): string {
  const away = Math.abs(days ?? 0);
  switch (grade) {
    case 'stated-here': return t('holderStated');
    case 'stated-near': return (days ?? 0) < 0 ? count('holderBefore', away) : count('holderAfter', away);
    case 'bracketed': return t('holderBracketed', from ?? '?', to ?? '?');
    case 'changed-between': return t('holderChanged', from ?? '?', to ?? '?');
    case 'last-seen-as': return t('holderLastSeen', from ?? '?');
    case 'county-leader': case 'unknown': return t('answerUnknown');
  }
}

/** Whole yuan as Chinese readers count money: `132.8 亿元`, `8000 万元`. */
export function yuanWords(yuan: number): string {
  const [unit, word] = yuan >= 1e8 ? [1e8, t('unitYi')] as const : [1e4, t('unitWan')] as const;
  return `${Number((yuan / unit).toFixed(2))} ${word}`;
}

const PLACE_SOURCES: Readonly<Record<Extract<Reason, { kind: 'place-fits' }>['from'], MessageKey>> = {
  title: 'fromTitle', source: 'fromSource', host: 'fromHost', dateline: 'fromDateline', text: 'fromText', post: 'fromPost',
};

/** Names beyond these say nothing more. */
const MOST_NAMES = 3;

const someNames = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(t('listSeparator')) + (names.length > MOST_NAMES ? t('andOthers') : '');

/** Why a mark has its tier, as one sentence. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'place-fits': return t('reasonPlaceFits', reason.place, t(PLACE_SOURCES[reason.from]));
    case 'post-fits': return reason.date === null ? t('reasonPostFits', reason.post, reason.known) : t('reasonPostFitsDated', reason.post, reason.known, reason.date);
    case 'company': return t('reasonCompany', someNames(reason.names));
    case 'user-said': return t('reasonUserSaid');
    case 'full-project-name': return t('reasonFullProjectName');
    case 'place-conflicts': return t('reasonPlaceConflicts', reason.place, reason.known);
    case 'post-conflicts': return t('reasonPostConflicts', reason.post, reason.known);
    case 'note-conflicts': return t('reasonNoteConflicts', reason.note, reason.known);
    case 'born-conflicts': return t('reasonBornConflicts', reason.born, reason.known);
    case 'died-conflicts': return t('reasonDiedConflicts', reason.known);
    case 'too-early': return t('reasonTooEarly', reason.post, reason.known);
    case 'time-far': return t('reasonTimeFar', reason.years);
    case 'no-place': return t('reasonNoPlace');
    case 'no-post': return t('reasonNoPost');
    case 'several-people': return t('reasonSeveralPeople', reason.ids.length);
    case 'introduced-here': return reason.post === null ? t('reasonIntroducedHere') : t('reasonIntroducedHereAs', reason.post);
  }
}
