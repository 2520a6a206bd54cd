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
  const dates = (status: Attestation['status']): IsoDate[] => attestations.filter((at) => at.status === status).flatMap((at) => dateOf(at) ?? []).toSorted();
  return {
    title: titleKey(first.title ?? ''), org: attestations.find((at) => at.org !== null)?.org ?? null, placePath: first.placePath,
    firstSeen: held[0] ?? null, lastSeen: held[held.length - 1] ?? null,
    // Appointed after the last appointment that is named; out of office when first called former or removed.
    notBefore: dates('incoming')[0] ?? null,
    notAfter: [...dates('removed'), ...dates('former')].toSorted()[0] ?? null,
    attestations,
  };
}

/** The date an attestation speaks for: of the event, or of the issue when the text leaves the event open. */
export function dateOf(attestation: Attestation): IsoDate | null {
  return attestation.date ?? attestation.issueDate;
}

/** Holders of one seat, over all people, bound each other: 县长 A last seen, 县长 B first seen. */
export function boundBySuccessors(tenuresOf: ReadonlyMap<string, readonly Tenure[]>): Map<string, Tenure[]> {
  const seats = new Map<string, { personId: string; tenure: Tenure }[]>();
  for (const [personId, tenures] of tenuresOf) {
    for (const tenure of tenures) {
      if (tenure.firstSeen === null || tenure.placePath.length === 0 || !isSingleSeat(tenure.title, tenure.org)) continue;
      const seat = seatKey(tenure.title, tenure.org, tenure.placePath);
      const holders = seats.get(seat);
      if (holders) holders.push({ personId, tenure });
      else seats.set(seat, [{ personId, tenure }]);
    }
  }
  const bounds = new Map<Tenure, { notBefore: IsoDate | null; notAfter: IsoDate | null }>();
  for (const holders of seats.values()) {
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
