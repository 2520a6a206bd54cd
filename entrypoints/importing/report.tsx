// What became of each text of an import: what it gave, or why it gave nothing.
import type { ReportRow } from '../../core/store/rows';
import { count, t, type MessageKey } from '../platform/locale';

type Skipped = Exclude<ReportRow['skipped'], null>;

const REASONS: Readonly<Record<Skipped, MessageKey>> = {
  duplicate: 'skippedDuplicate', empty: 'skippedEmpty', 'not-chinese': 'skippedNotChinese', unreadable: 'skippedUnreadable',
  binary: 'skippedBinary', 'unknown-encoding': 'skippedEncoding', mojibake: 'skippedMojibake', 'too-long': 'skippedTooLong', unopened: 'skippedUnopened',
};

/** A longer list helps nobody: what went wrong comes first. */
const MOST = 500;

export function Report({ reports }: { reports: readonly ReportRow[] }) {
  const sorted = reports.toSorted((a, b) => Number(a.skipped === null) - Number(b.skipped === null) || a.n - b.n);
  return (
    <table class="report">
      <thead><tr><th scope="col">{t('reportText')}</th><th scope="col">{t('reportGave')}</th></tr></thead>
      <tbody>
        {sorted.slice(0, MOST).map(({ n, name, articles, people, skipped }) => (
          <tr key={n} data-skipped={skipped ?? undefined}>
            <th scope="row" lang="zh">{name}</th>
            <td>{skipped === null ? `${count('articles', articles)} · ${count('people', people)}` : t(REASONS[skipped])}</td>
          </tr>
        ))}
        {sorted.length > MOST ? <tr><td colSpan={2}>{t('reportMore', sorted.length - MOST)}</td></tr> : null}
      </tbody>
    </table>
  );
}
