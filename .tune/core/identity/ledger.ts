// What several projects cost together, without counting anything twice: one figure for each project, of what the whole of it
// costs; never a county's aggregate (the parser gives those to no project), never a figure that one sentence gives to several.
import type { Amount, Observation, Project } from '../model';
import { foldName, readPhase } from './project-names';
import { compare } from './sightings';

/**
 * counted · no-figure: no sum is printed · bound-only: 50亿元以上, 百亿元级, or another currency than the yuan · other-kind: only
 * what was completed, planned for a year, produced · shared: its figure is printed of several projects and counted with the
 * first of them · part: its name begins with that of another whose figure is counted.
 */
export type LedgerStatus = 'counted' | 'no-figure' | 'bound-only' | 'other-kind' | 'shared' | 'part';

export interface LedgerRow {
  readonly project: Project;
  readonly status: LedgerStatus;
  /** What stands in the row, as printed: the whole, or its phases; empty for no-figure. */
  readonly amounts: readonly Amount[];
  /** Whole yuan that this row adds to the sum; 0 unless counted. */
  readonly yuan: number;
}

export interface Ledger {
  /** Largest figure first, then by name. */
  readonly rows: readonly LedgerRow[];
  /** Whole yuan of all rows that are counted. */
  readonly yuan: number;
}

interface Figure {
  readonly amounts: readonly Amount[];
  readonly yuan: number | null;
  /** Where it is printed, the same for projects that share it. */
  readonly keys: readonly string[];
}

/** The projects as a ledger. A project given twice counts once. */
export function readLedger(projects: readonly Project[]): Ledger {
  const once = [...new Map(projects.map((project) => [project.id, project])).values()].toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const figures = new Map(once.map((project) => [project, readFigure(project)]));
  const named = once.filter((project) => (figures.get(project)?.yuan ?? null) !== null).map((project) => ({ id: project.id, name: foldName(project.name) }));
  const taken = new Set<string>();
  const rows = once.map((project): LedgerRow => {
    const figure = figures.get(project) ?? null;
    if (figure === null) {
      const others = project.observations.flatMap(({ amounts }) => amounts);
      return { project, status: others.length === 0 ? 'no-figure' : 'other-kind', amounts: others.slice(0, 1), yuan: 0 };
    }
    const { amounts, yuan, keys } = figure;
    if (yuan === null) return { project, status: 'bound-only', amounts, yuan: 0 };
    const name = foldName(project.name);
    if (named.some((other) => other.id !== project.id && name.length > other.name.length && name.startsWith(other.name))) return { project, status: 'part', amounts, yuan: 0 };
    if (keys.some((key) => taken.has(key))) return { project, status: 'shared', amounts, yuan: 0 };
    for (const key of keys) taken.add(key);
    return { project, status: 'counted', amounts, yuan };
  });
  return { rows: rows.toSorted((a, b) => b.yuan - a.yuan || compare(a.project.name, b.project.name)), yuan: rows.reduce((sum, row) => sum + row.yuan, 0) };
}

/** What the whole costs: the latest figure of it, an exact one before a bound; where only phases have one, those together. */
function readFigure({ observations }: Project): Figure | null {
  const byPhase = new Map<string | null, Observation[]>();
  for (const observation of observations) {
    const phase = readPhase(observation.name);
    byPhase.set(phase, [...(byPhase.get(phase) ?? []), observation]);
  }
  const whole = pickLatest(byPhase.get(null) ?? []);
  if (whole !== null && whole.yuan !== null) return whole;
  byPhase.delete(null);
  const phases = [...byPhase.values()].flatMap((own) => pickLatest(own) ?? []);
  if (phases.length > 0 && phases.every(({ yuan }) => yuan !== null)) {
    return { amounts: phases.flatMap(({ amounts }) => amounts), yuan: phases.reduce((sum, { yuan }) => sum + (yuan ?? 0), 0), keys: phases.flatMap(({ keys }) => keys) };
  }
  return whole ?? phases[0] ?? null;
}

/** Kinds that say what something costs as a whole, surest first; the others are parts of it or something else. */
const KINDS: readonly Amount['kind'][] = ['total', 'phase', 'signed', null];

function pickLatest(observations: readonly Observation[]): Figure | null {
  const figures = observations.flatMap(({ articleId, date, issueDate, amounts }) => amounts.filter(({ kind }) => KINDS.includes(kind)).map((amount) => ({ amount, day: date ?? issueDate ?? '', key: `${articleId} ${amount.span.start}` })));
  const [best] = figures.toSorted((a, b) =>
    Number(isExact(b.amount)) - Number(isExact(a.amount)) || KINDS.indexOf(a.amount.kind) - KINDS.indexOf(b.amount.kind) || compare(b.day, a.day) || compare(a.key, b.key));
  return best === undefined ? null : { amounts: [best.amount], yuan: isExact(best.amount) ? best.amount.yuan : null, keys: [best.key] };
}

function isExact({ yuan, currency }: Amount): boolean {
  return yuan !== null && currency === 'CNY';
}
