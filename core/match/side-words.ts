// The words that stand beside a name, loaded once from the gazetteers: what may precede it, what may follow it, and the
// two-character words that must not lie across its edge. No decisions here.
import { WORDS_FROM_GIVEN, WORDS_INTO_SURNAME } from '../gazetteer/border-words';
import { ADVERBS, CIVIL_EVENTS, CIVIL_ROLES, EXAMPLE_WORDS, FOREIGN_PLACES, GATHERINGS, JOINERS, MORE_ACTS, MORE_PARTS, NAMED_AFTER, NAMED_OBJECT, NAMING_ADVERBS, NEUTRAL_AFTER, OFFICE_LABELS, OTHER_COMMITTEES, OTHER_VERBS, SINGLE_AFTER, SPEAKERS } from '../gazetteer/boundary';
import { COMMON_WORDS, NAME_LIKE_WORDS } from '../gazetteer/common-words';
import { GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE } from '../gazetteer/given-names';
import { ADDRESS_WORDS, KIN_WORDS, LABEL_HEADS, LABEL_WORDS, PERSON_WORDS } from '../gazetteer/labels';
import { HEAD_ROWS } from '../gazetteer/posts';
import { ACTION_VERBS, ATTENDANCE_VERBS, LEADER_VERBS, LEFT_WORDS, OBJECT_VERBS, SPEECH_VERBS } from '../gazetteer/verbs';
import { buildLexicon, splitWords } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';

/** What a word of office or station makes of its bearer. */
export type Station = 'post' | 'role';

export interface SideWords {
  /** Heads of posts, roles of citizens, labels of lists. */
  readonly stations: Lexicon<Station>;
  /** After a name: 同志, 先生. */
  readonly addresses: Lexicon<true>;
  /** After a name, two characters or more. */
  readonly verbs: Lexicon<true>;
  /** Before a name: 由, 会见, 任命. */
  readonly openers: Lexicon<true>;
  /** Of those, what is done to persons only: 任命, 会见. */
  readonly namers: Lexicon<true>;
  readonly joiners: Lexicon<true>;
  /** What people in office do, by how surely it is only they who do it. */
  readonly acts: Lexicon<'office' | 'anybody'>;
  /** What anybody takes part in. */
  readonly civilEvents: Lexicon<true>;
  /** In the label of a list: those who lead. */
  readonly officeLabels: Lexicon<true>;
  /** In the label of a list: those who are there, whoever they are. */
  readonly gatherings: Lexicon<true>;
  /** Before a colon: who says what follows. */
  readonly speakers: Lexicon<true>;
  /** Before a verb of naming. */
  readonly namingAdverbs: Lexicon<true>;
  /** Before 县委: another body's. */
  readonly otherCommittees: Lexicon<true>;
  /** What one is to another. */
  readonly kin: Lexicon<true>;
  /** After a name, they make it part of something else. */
  readonly named: Lexicon<true>;
  readonly singleAfter: ReadonlySet<string>;
  readonly neutralAfter: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly nameLike: ReadonlySet<string>;
  readonly fromGiven: ReadonlySet<string>;
  readonly intoSurname: ReadonlySet<string>;
  /** Characters of given names. */
  readonly given: ReadonlySet<string>;
}

let loaded: SideWords | null = null;

/** The words, built on first use (some 20 ms) and kept. */
export function loadSideWords(): SideWords {
  loaded ??= {
    stations: buildLexicon([...readStations()]),
    addresses: mark(splitWords(ADDRESS_WORDS)),
    verbs: mark([SPEECH_VERBS, ATTENDANCE_VERBS, ACTION_VERBS, OTHER_VERBS, ADVERBS].flatMap(splitWords).filter((word) => word.length > 1)),
    openers: mark([OBJECT_VERBS, LEFT_WORDS, EXAMPLE_WORDS].flatMap(splitWords)),
    namers: mark(splitWords(NAMED_OBJECT)),
    joiners: mark(splitWords(JOINERS)),
    acts: buildLexicon([...splitWords(ATTENDANCE_VERBS).filter((word) => word.length > 1).map((word) => [word, 'anybody'] as const), ...splitWords(MORE_PARTS).map((word) => [word, 'anybody'] as const), ...[LEADER_VERBS, MORE_ACTS].flatMap(splitWords).map((word) => [word, 'office'] as const)]),
    civilEvents: mark(splitWords(CIVIL_EVENTS)),
    officeLabels: mark(splitWords(OFFICE_LABELS)),
    gatherings: mark(splitWords(GATHERINGS)),
    speakers: mark(splitWords(SPEAKERS)),
    namingAdverbs: mark(splitWords(NAMING_ADVERBS)),
    otherCommittees: mark(splitWords(OTHER_COMMITTEES)),
    kin: mark(splitWords(KIN_WORDS)),
    named: mark(splitWords(NAMED_AFTER)),
    singleAfter: new Set(splitWords(SINGLE_AFTER)),
    neutralAfter: new Set(splitWords(NEUTRAL_AFTER)),
    common: new Set(splitPairs(COMMON_WORDS)),
    nameLike: new Set([...splitPairs(NAME_LIKE_WORDS), ...splitWords(FOREIGN_PLACES)]),
    fromGiven: new Set(splitPairs(WORDS_FROM_GIVEN)),
    intoSurname: new Set(splitPairs(WORDS_INTO_SURNAME)),
    given: new Set(GIVEN_FIRST + GIVEN_SECOND + GIVEN_SINGLE),
  };
  return loaded;
}

/** Later entries win: what the table of posts says of a word goes before the lists of citizens. */
function* readStations(): Iterable<readonly [string, Station]> {
  for (const words of [PERSON_WORDS, KIN_WORDS, CIVIL_ROLES]) for (const word of splitWords(words)) yield [word, 'role'];
  for (const words of [LABEL_HEADS, LABEL_WORDS]) for (const word of splitWords(words)) yield [word, 'post'];
  for (const row of HEAD_ROWS) {
    const [marks = '', words = ''] = row.split(' : ');
    for (const word of splitWords(words)) yield [word, marks.startsWith('民') ? 'role' : 'post'];
  }
}

function mark(words: readonly string[]): Lexicon<true> {
  return buildLexicon(words.map((word) => [word, true] as const));
}

function* splitPairs(words: string): Iterable<string> {
  for (let i = 0; i < words.length; i += 2) yield words.slice(i, i + 2);
}
