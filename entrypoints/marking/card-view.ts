// Builds the inside of the hover card from data, as plain elements with text: what a page or a paper says never becomes HTML.
import { interfaceLanguage, t, count } from '../platform/locale';
import type { Card, CardPost, PersonCard, ProjectCard, Proof } from '../platform/requests';
import type { FailureCode } from '../platform/messages';
import { answerWords, failureWords, kindWords, reasonWords, seenWords, stageWords, tierWords } from '../platform/words';
import type { Mark } from '../../core/model';

/** What the buttons of a card do. */
export interface CardActions {
  readonly openPanel: (route: string) => void;
  /** Resolves with the way to take it back, or null when it could not be written down. */
  readonly notThisPerson: (personId: string) => Promise<(() => Promise<void>) | FailureCode>;
  readonly close: () => void;
}

type Child = Node | string | null;

function make(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Text in Chinese, whatever the interface speaks: fonts and screen readers need to know. */
function chinese(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = make(tag, className, ...children);
  element.lang = 'zh';
  return element;
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const element = make('button', className, label) as HTMLButtonElement;
  element.type = 'button';
  element.addEventListener('click', (event) => { if (event.isTrusted) act(); });
  return element;
}

/** Splits a sentence at each place of a name, the name marked. */
function withName(sentence: string, name: string): readonly Child[] {
  if (name === '') return [sentence];
  return sentence.split(name).flatMap((piece, index) => (index === 0 ? [piece] : [make('mark', '', name), piece]));
}

function proofView(proof: Proof, name: string): readonly Child[] {
  const source = [proof.publication ?? proof.place, proof.date, proof.title === null ? null : `“${proof.title}”`].filter((part) => part !== null && part !== '');
  return [chinese('blockquote', 'quote', ...withName(proof.exact, name)), chinese('p', 'source', source.join(' · '))];
}

function postsView(posts: readonly CardPost[]): Child {
  if (posts.length === 0) return null;
  const list = make('ul', 'posts', ...posts.map((post) => {
    const title = post.place === null || post.title.startsWith(post.place) ? post.title : `${post.place} ${post.title}`;
    return make('li', '', chinese('span', '', title), make('time', '', seenWords(post.firstSeen, post.lastSeen)));
  }));
  list.setAttribute('aria-label', t('postsSeen'));
  return list;
}

function personView(card: PersonCard): readonly Child[] {
  return [
    make('p', 'answer', answerWords(card.answer)),
    postsView(card.posts.slice(0, 4)),
    ...(card.proof === null ? [] : proofView(card.proof, card.name)),
  ];
}

function projectView(card: ProjectCard): readonly Child[] {
  const line = [card.stage === null ? null : stageWords(card.stage), ...card.amounts].filter((part) => part !== null).join(' · ');
  return [
    line === '' ? null : make('p', 'answer', line),
    ...(card.proof === null ? [] : proofView(card.proof, card.name)),
  ];
}

function notThisButton(card: PersonCard, actions: CardActions): HTMLElement {
  const place = make('span', '');
  const offer = (): void => {
    place.replaceChildren(button('', t('notThisPerson'), () => {
      void actions.notThisPerson(card.id).then((undo) => {
        if (typeof undo === 'string') place.replaceChildren(failureWords(undo));
        else place.replaceChildren(t('notThisPersonDone'), ' ', button('', t('undo'), () => { void undo().then(offer); }));
      });
    }));
  };
  offer();
  return place;
}

function candidateView(card: Card, mark: Mark, several: boolean, actions: CardActions): HTMLElement {
  const home = [card.home, count('articles', card.articles)].filter((part) => part !== '').join(' · ');
  return make('section', 'candidate',
    several ? chinese('strong', '', card.name) : null,
    make('div', 'home', home),
    ...(card.kind === 'person' ? personView(card) : projectView(card)),
    make('div', 'actions',
      button('main', t('openInPanel'), () => { actions.openPanel(`/${card.kind}/${encodeURIComponent(card.id)}`); }),
      card.kind === 'person' && mark.tier !== 'new' ? notThisButton(card, actions) : null));
}

function introducedView(mark: Mark, actions: CardActions): HTMLElement {
  const { introduced } = mark;
  const said = introduced === null ? '' : [...introduced.posts, introduced.amount].filter((part) => part !== null).join(t('listSeparator'));
  return make('section', 'candidate',
    introduced === null ? null : make('div', 'home', kindWords(introduced.kind)),
    said === '' ? null : chinese('p', 'answer', said),
    make('div', 'actions', button('main', t('lookUpInPanel'), () => { actions.openPanel(`/look/${encodeURIComponent(mark.surface)}`); })));
}

/** The card of a mark: a dialog named after who or what it is about. `cards` is null while they are being read. */
export function buildCard(mark: Mark, cards: readonly Card[] | null, actions: CardActions): HTMLElement {
  const name = mark.entity?.name ?? mark.introduced?.name ?? mark.surface;
  const reasons = mark.reasons.map((reason) => make('li', '', reasonWords(reason)));
  const reasonList = make('ul', 'reasons', ...reasons);
  reasonList.setAttribute('aria-label', t('reasons'));
  const body = mark.tier === 'new' ? [introducedView(mark, actions)]
    : cards === null ? [make('p', 'more', t('reading'))]
      : cards.length === 0 ? [make('p', 'more', t('nothingKnown'))]
        : cards.map((card) => candidateView(card, mark, cards.length > 1, actions));
  const close = button('plain close', '×', actions.close);
  close.setAttribute('aria-label', t('close'));
  const card = make('div', 'card',
    make('div', 'head', make('div', '', chinese('span', 'name', name), ' ', make('span', 'tier', tierWords(mark.tier))), close),
    reasons.length === 0 ? null : reasonList,
    ...body);
  card.dataset['tier'] = mark.tier;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', name);
  card.lang = interfaceLanguage();
  card.tabIndex = -1;
  return card;
}
