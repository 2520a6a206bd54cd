// How many people and projects were found on a page, by tier.
import { t } from '../platform/locale';
import type { Finding } from '../platform/requests';

export function TierCounts({ findings }: { findings: readonly Finding[] }) {
  const of = (tier: Finding['tier']): number => findings.filter((finding) => finding.tier === tier).length;
  return <p class="faint tier-counts">{t('foundHere', of('identified'), of('same-name'), of('new'))}</p>;
}
