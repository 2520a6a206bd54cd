// The projects of a place with what each costs, and the sum of what may be added: said with how many rows it leaves out and why.
import { readLedger, type Ledger, type LedgerRow, type LedgerStatus } from '../../core/identity/ledger';
import { search } from '../../core/search/search';
import { t, type MessageKey } from '../platform/locale';
import { yuanWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';

/** Projects of one place that are read; a ledger of more is none to look through. The ledger says when there are more. */
const MOST = 500;

const LEFT_OUT: Readonly<Record<Exclude<LedgerStatus, 'counted'>, MessageKey>> = {
  'no-figure': 'ledgerNoFigure', 'bound-only': 'ledgerBound', 'other-kind': 'ledgerOtherKind', shared: 'ledgerShared', part: 'ledgerPart',
};

function Row({ row: { project, status, amounts } }: { row: LedgerRow }) {
  return (
    <tr>
      <th scope="row" lang="zh"><a href={`#${routeTo('project', project.id)}`}>{project.name}</a></th>
      <td lang="zh">{amounts.map(({ asPrinted }) => asPrinted).join(t('listSeparator'))}{amounts.length === 0 ? <span class="faint">–</span> : null}</td>
      <td class="faint">{status === 'counted' ? '' : t(LEFT_OUT[status])}</td>
    </tr>
  );
}

function LedgerPage({ place, ledger: { rows, yuan }, more }: { place: string; ledger: Ledger; more: boolean }) {
  const of = (status: LedgerStatus): number => rows.filter((row) => row.status === status).length;
  const left = (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).map((status) => ({ status, number: of(status) })).filter(({ number }) => number > 0);
  return (
    <article class="entity">
      <header>
        <h1>{t('ledgerOf', place)}</h1>
        <p class="entity-known">{t('ledgerSum', yuanWords(yuan), of('counted'), rows.length)}</p>
        {left.length === 0 ? null : <p class="faint">{t('ledgerLeftOut', left.map(({ status, number }) => `${t(LEFT_OUT[status])} ${number}`).join(t('listSeparator')))}</p>}
        <p class="faint">{more ? t('ledgerMore', MOST) : t('ledgerHint')}</p>
      </header>
      <table class="ledger" aria-label={t('ledgerOf', place)}>
        <thead><tr><th scope="col">{t('tabProject')}</th><th scope="col">{t('ledgerFigure')}</th><th scope="col">{t('ledgerNote')}</th></tr></thead>
        <tbody>{rows.map((row) => <Row key={row.project.id} row={row} />)}</tbody>
      </table>
    </article>
  );
}

/** `revision` changes when the corpus has changed. */
export function LedgerView({ place, revision }: { place: string; revision: number }) {
  const reading = useStored(`ledger ${place} ${revision}`, async (store) => {
    const { projects } = await search(`place:${place} kind:project`, store.searchIndex(), { limit: MOST });
    return projects.length === 0 ? null : { ledger: readLedger(await store.readProjects(projects.map(({ id }) => id))), more: projects.length === MOST };
  });
  return <Loaded reading={reading}>{(value) => <LedgerPage place={place} {...value} />}</Loaded>;
}
