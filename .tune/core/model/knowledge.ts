// Layers 2 and 3: the user's judgements, and what claims and judgements together support. Derived; rebuilt at any time.
import type { Amount, PersonKind, PostStatus, ProjectStage, Quote } from './evidence';
import type { IsoDate } from './text';

/** Administrative place from the largest division down: `['河南省','平顶山市','宝丰县']`. */
export type PlacePath = readonly string[];

/** A sentence that shows a person in a post, or in a group of leaders, or only named, on a date. */
export interface Attestation {
  readonly claimId: string;
  readonly articleId: string;
  readonly pageId: string;
  readonly quote: Quote;
  /** Event date; null when the text leaves it open (then `issueDate` bounds it from above). */
  readonly date: IsoDate | null;
  readonly issueDate: IsoDate | null;
  readonly kind: 'post' | 'group' | 'named';
  /** Present for `post`. */
  readonly title: string | null;
  readonly asPrinted: string | null;
  readonly org: string | null;
  readonly placePath: PlacePath;
  readonly status: PostStatus;
  /** Present for `group`: 县领导. */
  readonly group: string | null;
}

/** What attestations of one person in one post together support. `firstSeen` is a sighting, not a start. */
export interface Tenure {
  readonly title: string;
  readonly org: string | null;
  readonly placePath: PlacePath;
  readonly firstSeen: IsoDate | null;
  readonly lastSeen: IsoDate | null;
  /** Stated or implied bounds (a single-seat post bounds its predecessor); null when nothing bounds. */
  readonly notBefore: IsoDate | null;
  readonly notAfter: IsoDate | null;
  readonly attestations: readonly Attestation[];
}

/** Somebody who holds a public post: only officials get a profile (design § 7). */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  /** Where his posts and lists place him; empty when nothing does. */
  readonly home: PlacePath;
  readonly note: string | null;
  readonly attestations: readonly Attestation[];
  readonly tenures: readonly Tenure[];
  readonly articleIds: readonly string[];
  /** People attested at the same events, most often first. */
  readonly seenWith: readonly Companion[];
}

/** Somebody seen at the same events. */
export interface Companion {
  readonly personId: string;
  /** Events at which both were seen. */
  readonly times: number;
  /** How often a list of those present names him before, and after: the order of protocol. */
  readonly before: number;
  readonly after: number;
}

/** One dated statement about a project. */
export interface Observation {
  readonly claimId: string;
  readonly articleId: string;
  readonly pageId: string;
  readonly quote: Quote;
  readonly date: IsoDate | null;
  readonly issueDate: IsoDate | null;
  readonly name: string;
  readonly stage: ProjectStage | null;
  readonly amounts: readonly Amount[];
  readonly builder: string | null;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly placePath: PlacePath;
  readonly observations: readonly Observation[];
  readonly articleIds: readonly string[];
}

export interface Knowledge {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
}

/** Somebody as one sentence names him. `name` is the person's name in normal form; the sentence may name others too. */
export interface NamedQuote extends Quote {
  readonly name: string;
}

/** The user's decision; kept apart from everything that a parser makes. `at` is the ISO time at which it was made. */
export type Judgement = { readonly id: string; readonly at: string } & Verdict;

/** What a judgement says. All but the first point at words of a paper, so that they hold when it is read anew. */
export type Verdict =
  /** On a foreign page. `url` is its address without the fragment. */
  | { readonly kind: 'not-this-person'; readonly personId: string; readonly url: string }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly a: NamedQuote; readonly b: NamedQuote }
  /** The sentence does not give him this post. */
  | { readonly kind: 'post-wrong'; readonly a: NamedQuote; readonly title: string }
  /** What was read as a name is none, here and wherever it was read with the same post. */
  | { readonly kind: 'not-a-person'; readonly a: NamedQuote }
  | { readonly kind: 'note'; readonly a: NamedQuote; readonly text: string };

/** How an answer about a post on a date is supported, surest first. */
export type PostGrade = 'stated-here' | 'stated-near' | 'bracketed' | 'changed-between' | 'last-seen-as' | 'county-leader' | 'unknown';

export interface PostAnswer {
  readonly grade: PostGrade;
  /** Titles with their places, in printed order; two for changed-between (before, after). */
  readonly posts: readonly { readonly title: string; readonly placePath: PlacePath }[];
  /** Signed days from the asked date to the nearest attestation (stated-near, last-seen-as); null otherwise. */
  readonly days: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly attestations: readonly Attestation[];
}
