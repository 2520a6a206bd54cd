// Why several names are taken for one project: the evidence for joining them, as a reader can check it.
import type { Project, Quote } from '../model';
import { readPhase, readProjectCore } from './project-names';

/**
 * printed-together: one article gives both names · place, phase, word: the same name but for a place before it, a phase
 * behind it, or 项目, 工程, 建设; and the places of the texts allow it.
 */
export interface NameJoin {
  readonly name: string;
  readonly because: 'printed-together' | 'place' | 'phase' | 'word';
  /** A sentence that names the project so; null when no sentence kept holds the very name. */
  readonly quote: Quote | null;
}

/** For each further name of a project why it is one, in the order of the names. */
export function explainNames({ name, aliases, placePath, observations }: Project): NameJoin[] {
  // Where the one stands in the other, it is no name of its own there.
  const quotesOf = (words: string, other: string): Quote[] => observations.map(({ quote }) => quote)
    .filter(({ exact }) => (other.includes(words) ? exact.replaceAll(other, '') : exact).includes(words));
  return aliases.map((alias) => {
    const own = quotesOf(alias, name);
    const mains = new Set(quotesOf(name, alias).map(({ articleId }) => articleId));
    const together = own.find(({ articleId }) => mains.has(articleId));
    return { name: alias, because: together === undefined ? compareNames(name, alias, placePath) : 'printed-together', quote: together ?? own[0] ?? null };
  });
}

function compareNames(name: string, other: string, home: Project['placePath']): 'place' | 'phase' | 'word' {
  if (readPhase(name) !== readPhase(other)) return 'phase';
  return readProjectCore(name, home).placed === readProjectCore(other, home).placed ? 'word' : 'place';
}
