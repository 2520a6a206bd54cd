// What the attestations of one person support: each post with its first and last sighting, and the bounds that texts
// state or that a successor in a single seat implies. A sighting is never a start.
import type { Attestation, IsoDate, PlacePath, Tenure } from '../model';
import { compare } from './sightings';
import { isSingleSeat, titleKey } from './titles';

/** A person's tenures, by first sighting; bounds so far only as stated by 免去 and 任命. */
export function readTenures(attestations: readonly Attestation[]): Tenure[] {
  const byPost = new Map<string, Attestation[]>();
  for (const attestation of attestations) {
    if (attestation.kind !== 'post' || attestation.title === null) continue;
    const key = `${titleKey(attestation.title)}@${attestation.placePath.join('/')}`;
    const known = byPost.get(key);
    if (known) known.push(attestation);
    else byPost.set(key, [attestation]);
  }
  const tenures = [...byPost.values()].map(readTenure);
  return tenures.toSorted((a, b) => compare(a.firstSeen ?? '9', b.firstSeen ?? '9') || compare(a.title, b.title));
}

function readTenure(attestations: readonly Attestation[]): Tenure {
  const first = attestations[0] as Attestation;
  const held = attestations.filter((at) => at.status === null || at.status === 'acting').flatMap((at) => dateOf(at) ?? []).toSorted();
  return {
    title: titleKey(first.title ?? ''), org: attestations.find((at) => at.org !== null)?.org ?? null, placePath: first.placePath,
    firstSeen: held[0] ?? null, lastSeen: held[held.length - 1] ?? null,
    ...statedBounds(attestations),
    attestations,
  };
}

/** Appointed after the last appointment that is named; out of office when first called former or removed. */
function statedBounds(attestations: readonly Attestation[]): Pick<Tenure, 'notBefore' | 'notAfter'> {
  const dates = (status: Attestation['status']): IsoDate[] => attestations.filter((at) => at.status === status).flatMap((at) => dateOf(at) ?? []).toSorted();
  return { notBefore: dates('incoming')[0] ?? null, notAfter: [...dates('removed'), ...dates('former')].toSorted()[0] ?? null };
}

/** The date an attestation speaks for: of the event, or of the issue when the text leaves the event open. */
export function dateOf(attestation: Attestation): IsoDate | null {
  return attestation.date ?? attestation.issueDate;
}

/** The tenure without what others bound: only what its own sentences state. */
export function unbound(tenure: Tenure): Tenure {
  return { ...tenure, ...statedBounds(tenure.attestations) };
}

/** The seat a tenure holds, as a key; null when several may hold the post at a time, or no day of it is known. */
export function seatOf({ title, org, placePath, firstSeen }: Tenure): string | null {
  return firstSeen === null || placePath.length === 0 || !isSingleSeat(title, org) ? null : seatKey(title, org, placePath);
}

/**
 * Holders of one seat bound each other: 县长 A last seen, 县长 B first seen. `tenuresOf` are unbound tenures of all people,
 * or of all who hold one of `seats`; then tenures in other seats stay as they are.
 */
export function boundBySuccessors(tenuresOf: ReadonlyMap<string, readonly Tenure[]>, seats?: ReadonlySet<string>): Map<string, Tenure[]> {
  const held = new Map<string, { personId: string; tenure: Tenure }[]>();
  for (const [personId, tenures] of tenuresOf) {
    for (const tenure of tenures) {
      const seat = seatOf(tenure);
      if (seat === null || seats?.has(seat) === false) continue;
      const holders = held.get(seat);
      if (holders) holders.push({ personId, tenure });
      else held.set(seat, [{ personId, tenure }]);
    }
  }
  const bounds = new Map<Tenure, { notBefore: IsoDate | null; notAfter: IsoDate | null }>();
  for (const holders of held.values()) {
    for (const { personId, tenure } of holders) {
      const others = holders.filter((other) => other.personId !== personId).map((other) => other.tenure);
      const before = others.filter((other) => (other.lastSeen ?? '') < (tenure.firstSeen ?? '')).map((other) => other.lastSeen ?? '').toSorted();
      const after = others.filter((other) => (other.firstSeen ?? '') > (tenure.lastSeen ?? '')).map((other) => other.firstSeen ?? '').toSorted();
      bounds.set(tenure, { notBefore: before[before.length - 1] ?? null, notAfter: after[0] ?? null });
    }
  }
  return new Map([...tenuresOf].map(([personId, tenures]) => [personId, tenures.map((tenure) => {
    const bound = bounds.get(tenure);
    return bound === undefined ? tenure : { ...tenure, notBefore: tenure.notBefore ?? bound.notBefore, notAfter: tenure.notAfter ?? bound.notAfter };
  })]));
}

/** One seat of one body: the body matters only where the title does not name it. */
function seatKey(title: string, org: string | null, placePath: PlacePath): string {
  const bare = title.length <= 2 && !/^[省市州县区旗盟镇乡]长$/u.test(title);
  return `${title}@${placePath.join('/')}${bare ? `#${org ?? ''}` : ''}`;
}
