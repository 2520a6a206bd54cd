// Which display line heads which body. Headlines stand before or after their bodies, page by page, sometimes far off;
// one cheapest assignment is sought for the whole page, from the words they share and from where they stand.
import type { Body, Slot } from './bodies';
import { joinPlain } from './chunks';
import type { LabelledPage } from './chunks';
import type { Credit } from './credits';
import { readDisplayWords } from './display-words';
import { costOfBare, costOfLine, costOfTurn, isSubline, rateLikeness, readTurn } from './headline-costs';
import type { Run, RunLine, Target } from './headline-costs';
import { buildLikeness } from './likeness';
import type { Likeness } from './likeness';

/** Body of each display line (by unit); −1 for a line that heads none. */
export type HeadlineMatch = ReadonlyMap<number, number>;

interface RunCost { readonly cost: number; readonly targets: readonly Target[] }

const farCost = 0.5;
/** A group that another one interrupts. */
const resumed = 1.5;
/** Nothing completes the last line: somebody who is going to speak, a place or an institution alone. */
const endsSpeaking = 0.5;
const endsLeaning = 1.5;
/** A line in brackets or behind a dash that would begin a headline. */
const begunBySubline = 1.5;
/** A headline of a far text that shares no more than this with it in any of its first lines. */
const unsupported = 2;
const leastSupport = 0.15;
const linesOfHead = 3;
/** The choices of two runs around a body: it is headed from both sides, or against the habit of the page so far. */
const twiceHeaded = 2.6;
const againstHabit = 0.5;
/** Likeness from which a line may head a far body: one without a headline, one with. */
const leastFar = 0.2;
const leastFarHeaded = 0.45;
/** Far bodies that one run may head, and one gathered at the page's head or foot. */
const mostFar = 4;
const mostFarGathered = 18;

/** What has been decided of a run's lines so far: the last line's target, and the state behind the line above. Changed while its line is looked at, for there are thousands. */
interface State { cost: number; target: Target; before: State | null }

/** So many of the cheapest states are kept behind each line: lines gathered at the page's foot may head any text. */
const beam = 80;

function keepCheapest(states: Map<number, State>): Map<number, State> {
  if (states.size <= beam) return states;
  // The dearest that is kept is told from the costs alone: there are many times as many states, and few are put in order.
  const costs = new Float64Array(states.size);
  let n = 0;
  for (const state of states.values()) costs[n++] = state.cost;
  const most = costs.sort()[beam - 1] ?? 0;
  const cheap: [number, State][] = [];
  for (const entry of states) if (entry[1].cost <= most) cheap.push(entry);
  return new Map(cheap.sort(([, a], [, b]) => a.cost - b.cost).slice(0, beam));
}

/** Cheapest targets of a run's lines for each case: [none to prev or next, prev only, next only, both]. */
function solveRun(page: LabelledPage, bodies: readonly Body[], likeness: Likeness, run: Run, far: readonly number[], reported: ReadonlySet<number>, wanted: ReadonlySet<number>): (RunCost | null)[] {
  if (run.lines.length === 0) return [{ cost: 0, targets: [] }, null, null, null];
  const targets: Target[] = ['prev', 'next', 'none', ...far];
  const width = 2 ** targets.length;
  // State: the last line's target, and the set of targets used so far.
  let states = new Map<number, State>([[0, { cost: 0, target: 'none', before: null }]]);
  run.lines.forEach((line, i) => {
    const now = new Map<number, State>();
    const above = i > 0 ? run.lines[i - 1] : undefined;
    const turn = above ? readTurn(page, above, line) : null;
    const subline = isSubline(page, line.unit);
    const own = targets.map((target) => costOfLine(page, bodies, likeness, run, line, target, reported) + (i === run.lines.length - 1 && target !== 'none' ? (page.traits[line.unit]?.kicker ? endsSpeaking : line.words.leans && (bodies[typeof target === 'number' ? target : target === 'prev' ? run.prev : run.next]?.items ?? 0) <= 1 ? endsLeaning : 0) : 0));
    const supports = (target: number) => run.lines.slice(i, i + linesOfHead).some(({ words }) => likeness.measure(words.plain, target) >= leastSupport);
    const firsts = targets.map((target) => (target === 'none' ? 0 : (subline ? begunBySubline : 0) + (typeof target !== 'number' ? 0 : farCost + (supports(target) ? 0 : unsupported) - (wanted.has(target) ? costOfBare(bodies[target] as Body) : 0))));
    const turns = targets.map((from) => targets.map((to) => (turn === null ? 0 : costOfTurn(turn, from, line, to))));
    for (const [key, state] of states) {
      const used = key % width;
      const last = Math.floor(key / width);
      for (let t = 0; t < targets.length; t++) {
        const target = targets[t] as Target;
        const fresh = (used & (1 << t)) === 0;
        let cost = state.cost + (own[t] ?? 0) + (fresh ? firsts[t] ?? 0 : 0) + (turns[last]?.[t] ?? 0);
        if (turn !== null && !fresh && target !== 'none' && last !== t) cost += resumed;
        const next = t * width + (used | (1 << t));
        const held = now.get(next);
        if (!held) now.set(next, { cost, target, before: state });
        else if (cost < held.cost) { held.cost = cost; held.target = target; held.before = state; }
      }
    }
    states = keepCheapest(now);
  });
  const cases: (State | null)[] = [null, null, null, null];
  for (const [key, state] of states) {
    const both = key % width & 3;
    const held = cases[both];
    if (!held || state.cost < held.cost) cases[both] = state;
  }
  return cases.map((state) => state && { cost: state.cost, targets: listTargets(state) });
}

/** The targets of all lines; the first state is that of no line. */
function listTargets(last: State): Target[] {
  const targets: Target[] = [];
  for (let at = last; at.before; at = at.before) targets.push(at.target);
  return targets.reverse();
}

const longestRun = 40;

function readRuns(page: LabelledPage, slots: readonly Slot[]): Run[] {
  const runs: { lines: RunLine[]; prev: number; next: number }[] = [{ lines: [], prev: -1, next: -1 }];
  let broken = false;
  let apart = false;
  let above = -1;
  slots.forEach((slot, i) => {
    const run = runs.at(-1);
    if (!run) return;
    if (slot.kind === 'text') {
      broken = page.units[slot.units[0] ?? 0]?.pageBreak ?? false;
      above = slot.body;
      apart = true;
      if (!slot.first) return;
      run.next = slot.body;
      runs.push({ lines: [], prev: slot.body, next: -1 });
      return;
    }
    if (page.units[slot.unit]?.pageBreak) broken = true;
    // A rubric's name parts the headlines above it from those below.
    if (slot.kind === 'furniture' && page.traits[slot.unit]?.furniture?.kind === 'running head') broken = true;
    if (slot.kind !== 'head' || run.lines.length >= longestRun) return;
    const below = slots.slice(i + 1, i + 6).find((other) => other.kind === 'text');
    const inside = below?.kind === 'text' && !below.first && below.body === above ? above : -1;
    run.lines.push({ unit: slot.unit, words: readDisplayWords(page.units[slot.unit], page.traits[slot.unit]), gap: page.units[slot.unit]?.gap ?? 0, broken, apart: apart && run.lines.length > 0, signedBelow: slots[i + 1]?.kind === 'byline' && slots[i + 2]?.kind === 'text', inside, gathered: false, first: run.lines.length === 0, last: slots[i + 1]?.kind === 'text', opensBelow: below?.kind === 'text' ? page.traits[below.units[0] ?? 0]?.opens ?? null : null });
    broken = false;
    apart = false;
  });
  const between = runs.reduce((sum, run) => sum + (run.prev >= 0 && run.next >= 0 ? run.lines.length : 0), 0);
  return runs.map((run) => {
    // Blank lines count against the run's own habit: a page may have one after every line.
    const least = Math.min(0, ...run.lines.map((line) => line.gap));
    const gathered = isGathered(run) && between * 1.2 < run.lines.length;
    return { ...run, lines: run.lines.map((line) => ({ ...line, gap: line.gap - least, gathered })) };
  });
}

/** Headlines gathered at the page's head or foot. */
function isGathered(run: { readonly lines: readonly unknown[]; readonly prev: number; readonly next: number }): boolean {
  return (run.prev < 0 || run.next < 0) && run.lines.length > 3;
}

/** Cheapest choice of a case for every run: a body headed on both sides, or on none, or against its neighbours' habit, costs. */
function chooseCases(bodies: readonly Body[], runs: readonly Run[], solved: readonly (readonly (RunCost | null)[])[], headed: ReadonlySet<number>): number[] {
  // State: body above headed from before it (1) or not (0); habit so far 0 unknown, 1 before, 2 after.
  let states = new Map<number, { cost: number; link: Link | null }>([[0, { cost: 0, link: null }]]);
  runs.forEach((run, r) => {
    const now = new Map<number, { cost: number; link: Link | null }>();
    for (const [key, state] of states) {
      const before = key % 2;
      const habit = Math.floor(key / 2);
      (solved[r] ?? []).forEach((option, c) => {
        if (!option) return;
        const after = c & 1;
        const next = c & 2 ? 1 : 0;
        let cost = state.cost + option.cost;
        let follow = habit;
        if (run.prev >= 0) {
          const body = bodies[run.prev] as Body;
          if (before && after) cost += twiceHeaded;
          else if (!before && !after) cost += headed.has(run.prev) ? 0 : costOfBare(body);
          else {
            const way = before ? 1 : 2;
            if (habit !== 0 && habit !== way) cost += againstHabit;
            follow = way;
            if (headed.has(run.prev)) cost += twiceHeaded;
          }
        }
        const state2 = follow * 2 + next;
        const held = now.get(state2);
        if (!held || cost < held.cost) now.set(state2, { cost, link: { choice: c, before: state.link } });
      });
    }
    states = now;
  });
  const best = [...states.values()].sort((a, b) => a.cost - b.cost)[0];
  const path: number[] = [];
  for (let link = best?.link ?? null; link; link = link.before) path.push(link.choice);
  return path.reverse();
}

interface Link { readonly choice: number; readonly before: Link | null }

/** Bodies that reporters or correspondents sign, or that a dateline opens. */
function findReported(bodies: readonly Body[], slots: readonly Slot[]): Set<number> {
  const reporters = (credit: Credit | null | undefined) => credit?.names.some((name) => name.as === '记者' || name.as === '通讯员') === true;
  const reported = new Set<number>(bodies.flatMap((body, i) => (body.opens === 'dateline' || reporters(body.paragraphs.at(-1)?.credit?.credit) ? [i] : [])));
  slots.forEach((slot, i) => {
    if (slot.kind !== 'byline' || !reporters(slot.credit)) return;
    const below = slots[i + 1];
    const above = slots[i - 1];
    if (below?.kind === 'text' && below.first && above?.kind !== 'text') reported.add(below.body);
    else if (above?.kind === 'text') reported.add(above.body);
  });
  return reported;
}

/** Assigns every display line. Two rounds: near bodies first; then lines may also go to far bodies that stayed bare. */
export function matchHeadlines(page: LabelledPage, bodies: readonly Body[], slots: readonly Slot[]): HeadlineMatch {
  const likeness = buildLikeness(bodies.map((body) => joinPlain(body.paragraphs, 1600)));
  const runs = readRuns(page, slots);
  const reported = findReported(bodies, slots);
  const solve = (far: readonly (readonly number[])[], headed: ReadonlySet<number>, wanted: ReadonlySet<number>) => {
    const solved = runs.map((run, r) => solveRun(page, bodies, likeness, run, far[r] ?? [], reported, wanted));
    const path = chooseCases(bodies, runs, solved, headed);
    const match = new Map<number, number>();
    runs.forEach((run, r) => {
      const targets = solved[r]?.[path[r] ?? 0]?.targets ?? [];
      run.lines.forEach((line, i) => {
        const target = targets[i] ?? 'none';
        match.set(line.unit, target === 'prev' ? run.prev : target === 'next' ? run.next : target === 'none' ? -1 : target);
      });
    });
    return match;
  };
  const near = solve(runs.map(() => []), new Set(), new Set());
  const bare = new Set(bodies.map((_, i) => i));
  for (const body of near.values()) bare.delete(body);
  const roundups = [...bare].filter((body) => (bodies[body]?.items ?? 0) > 1);
  const far = runs.map((run) => findFar(likeness, run, bare, roundups));
  if (far.every((list) => list.length === 0)) return near;
  // Which bodies are headed from afar is tried first, a bare one for what it costs to leave it bare; then the near lines
  // are chosen anew around those.
  const tried = solve(far, new Set(), bare);
  const taken = chooseRuns(likeness, runs, runs.map((run, r) => (far[r] ?? []).filter((body) => run.lines.some((line) => tried.get(line.unit) === body))), tried);
  return solve(taken, new Set(taken.flat()), new Set(taken.flat().filter((body) => bare.has(body))));
}

/** Each far body for the one run of those that want it whose lines speak of it most: a text has one headline. */
function chooseRuns(likeness: Likeness, runs: readonly Run[], wanted: readonly (readonly number[])[], owners: ReadonlyMap<number, number>): number[][] {
  const best = new Map<number, { run: number; value: number }>();
  wanted.forEach((list, r) => {
    for (const body of list) {
      const own = (runs[r]?.lines ?? []).filter((line) => owners.get(line.unit) === body);
      const value = own.reduce((sum, { words: { plain } }) => sum + rateLikeness(likeness.measure(plain, body), plain.length), 0);
      if (value > (best.get(body)?.value ?? Number.NEGATIVE_INFINITY)) best.set(body, { run: r, value });
    }
  });
  return wanted.map((list, r) => list.filter((body) => best.get(body)?.run === r));
}

/** Bodies away from a run that one of its lines may head: bare ones, and others that say the line again as its neighbours do not. */
function findFar(likeness: Likeness, run: Run, bare: ReadonlySet<number>, roundups: readonly number[]): number[] {
  const found = new Set<number>();
  // Headlines gathered at the page's head or foot need less to show where they belong.
  const gathered = run.lines[0]?.gathered === true;
  for (const line of run.lines) {
    const { plain, section } = line.words;
    // A rubric shares no word with its roundup.
    if (section && gathered) for (const body of roundups) if (body !== run.prev && body !== run.next) found.add(body);
    const near = Math.max(0, ...[run.prev, run.next].filter((body) => body >= 0).map((body) => likeness.measure(plain, body)));
    for (const { index, value } of likeness.findBest(plain, Math.max(0, run.next >= 0 ? run.next : run.prev), 4)) {
      if (index === run.prev || index === run.next) continue;
      if (bare.has(index) ? value >= (gathered ? 0.18 : leastFar) : plain.length >= 6 && value >= leastFarHeaded && value >= near * 2 + 0.1) found.add(index);
    }
  }
  return [...found].slice(0, gathered ? mostFarGathered : mostFar);
}
