// Every request that crosses a border inside the extension, with what it takes and what it answers, by direction.
// Types only: what arrives is checked by check.ts, sent by client.ts, answered by answer.ts. Reading this file explains the system.
import type { EntityKind, PersonKind, PostAnswer, ProjectStage, Reason, Tier, Verdict } from '../../core/model';
import type { SentMarks } from './mark-wire';

/** A sentence of the corpus with where it stands, ready to be shown. */
export interface Proof {
  readonly articleId: string;
  readonly exact: string;
  readonly title: string | null;
  readonly publication: string | null;
  /** Place of the paper, for pages that do not print its name; empty when unknown. */
  readonly place: string;
  /** Event date, else the date of the issue; null when neither is known. */
  readonly date: string | null;
}

/** One post of a card: `title` with its place, and between which dates it was seen. */
export interface CardPost {
  readonly title: string;
  readonly place: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface PersonCard {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly home: string;
  /** What he was on the day the card was asked about. */
  readonly answer: PostAnswer;
  /** Latest first. */
  readonly posts: readonly CardPost[];
  readonly proof: Proof | null;
  readonly articles: number;
}

export interface ProjectCard {
  readonly kind: 'project';
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly stage: ProjectStage | null;
  /** As printed, each kind once: 总投资120亿元. */
  readonly amounts: readonly string[];
  readonly proof: Proof | null;
  readonly articles: number;
}

export type Card = PersonCard | ProjectCard;

/** What a content script knows of its page; the address comes from the browser, never from the page. */
export interface PageFacts {
  readonly title: string;
  /** ISO date that the page's meta data bear. */
  readonly date: string | null;
  /** Name of the site or paper as its meta data say. */
  readonly source: string | null;
}

/** What stands around a piece of a page, each as the background answered it to another piece. */
export interface SentSurroundings {
  /** What the pieces before it said; null with the page's beginning. */
  readonly before: string | null;
  /** What all pieces said, once all have been read; null before. */
  readonly whole: string | null;
  /** Does it follow on the piece before it, or did it come to the page later? */
  readonly follows: boolean;
}

/** content → background */
export interface FromPage {
  /**
   * Finds people and projects in a piece of the page's text (offsets are into `text`); with `introduced`, new ones too. What
   * one piece says for the others goes with the next, closed as it came: a page has no use for it. `undecided`: names were
   * passed over that other pieces may make clear.
   */
  markText: {
    params: { text: string; page: PageFacts; introduced: boolean; around: SentSurroundings };
    reply: SentMarks & { around: string; undecided: boolean };
  };
  /** What the hover card says of these entities on the page's date. Ids that are no longer known are left out. */
  readCards: { params: { kind: EntityKind; ids: readonly string[]; date: string | null }; reply: { cards: readonly Card[] } };
  /** Opens the panel of the sender's window on a route such as `/person/ID`. */
  openPanel: { params: { route: string }; reply: { opened: 'panel' | 'tab' } };
  /** The reader says that the person of this page is somebody else. */
  notThisPerson: { params: { personId: string }; reply: { judgementId: string } };
  /** Takes a judgement of this reader back. */
  undoJudgement: { params: { judgementId: string }; reply: { done: boolean } };
}

/** panel, popup, options, welcome → background */
export interface FromExtension {
  /** Goes on with every import that is not done, the bundled pages first; answers at once. */
  runJobs: { params: Record<string, never>; reply: { started: boolean } };
  /** Removes sources with all that only they gave; of a job under way this is to cancel it. Answers when it is done. */
  removeSources: { params: { ids: readonly string[] }; reply: { done: boolean } };
  /** Removes every source and judgement but these: a backup that was restored replaces what was there. */
  keepOnly: { params: { sources: readonly string[]; judgements: readonly string[] }; reply: { done: boolean } };
  /** Switches the bundled pages on or off. Answers when it is done. */
  switchSeeds: { params: { on: boolean }; reply: { done: boolean } };
  /** Writes a judgement down and works out who is who anew. `personId`: who bears the judged words now; null when nobody does. */
  judge: { params: { verdict: Verdict }; reply: { judgementId: string; personId: string | null } };
  /** Takes any judgement back; `personId` as above, null also when there was no such judgement. */
  takeBack: { params: { judgementId: string }; reply: { personId: string | null } };
}

/** One thing that was found on a page, however often it stands there. */
export interface Finding {
  readonly tier: Tier;
  readonly kind: EntityKind;
  readonly name: string;
  readonly entityId: string | null;
  /** Ids of the marks on the page, in its order. */
  readonly marks: readonly number[];
  readonly reasons: readonly Reason[];
  /** For `new`: what the page says. */
  readonly posts: readonly string[];
  readonly amount: string | null;
  readonly introducedAs: PersonKind | 'project' | null;
}

/** How far a page has been read, or why it is not. */
export type PageState = 'reading' | 'read' | 'not-chinese' | 'too-large' | 'site-off' | 'failed';

export interface PageReport {
  readonly state: PageState;
  readonly host: string;
  readonly title: string;
  readonly date: string | null;
  /** False in panel-only mode. */
  readonly painted: boolean;
  readonly findings: readonly Finding[];
}

/** panel, popup, background → content (one tab) */
export interface ToPage {
  /** What was found so far. */
  readPage: { params: Record<string, never>; reply: PageReport };
  /** What is known has changed: read the page again. */
  readAgain: { params: Record<string, never>; reply: { reading: boolean } };
  /** The page as it stands, to be added to the corpus; null when it is too large. */
  readSource: { params: Record<string, never>; reply: { html: string | null; url: string; facts: PageFacts } };
  /** Scrolls to a mark and flashes it; false when it is no longer on the page. */
  showMark: { params: { mark: number }; reply: { shown: boolean } };
}

/** Told to whoever listens, without an answer: content → panel and popup. */
export interface Notices {
  /** What was found on the sender's tab has changed. */
  pageChanged: Record<string, never>;
  /** background → our own pages: imports have begun, ended, or been removed. */
  jobsChanged: Record<string, never>;
}

export type Requests = FromPage & FromExtension;
export type RequestName = keyof Requests;
