// Groups the marks of a page into what was found: one finding for each person or project and tier. No DOM.
import type { Mark } from '../../core/model';
import type { Finding } from '../platform/requests';
import type { PlacedMark } from './placed-mark';

const ORDER = { identified: 0, 'same-name': 1, new: 2 } as const;

interface Read {
  readonly id: number;
  readonly mark: Mark;
}

function keyOf(mark: Mark): string {
  return [mark.tier, mark.kind, mark.entity?.id ?? mark.introduced?.name ?? mark.surface].join('\n');
}

/** One finding for each thing, surest tier first, otherwise in the order of the page. Several marks give their reasons together. */
export function groupMarks(marks: Iterable<PlacedMark>): readonly Finding[] {
  const groups = new Map<string, Read[]>();
  for (const { id, mark } of marks) {
    const key = keyOf(mark);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ id, mark }]);
    else group.push({ id, mark });
  }
  const findings = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [toFinding(first, group)];
  });
  return findings.toSorted((a, b) => ORDER[a.tier] - ORDER[b.tier]);
}

function toFinding({ mark }: Read, group: readonly Read[]): Finding {
  const reasons = new Map(group.flatMap((placed) => placed.mark.reasons).map((reason) => [JSON.stringify(reason), reason]));
  const posts = new Set(group.flatMap((placed) => placed.mark.introduced?.posts ?? []));
  return {
    tier: mark.tier,
    kind: mark.kind,
    name: mark.entity?.name ?? mark.introduced?.name ?? mark.surface,
    entityId: mark.entity?.id ?? null,
    marks: group.map((placed) => placed.id),
    reasons: [...reasons.values()],
    posts: [...posts],
    amount: group.map((placed) => placed.mark.introduced?.amount ?? null).find((amount) => amount !== null) ?? null,
    introducedAs: mark.introduced?.kind ?? null,
  };
}
