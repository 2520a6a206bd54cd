// This page: what was found on the current tab, surest first. A click shows the place on the page.
import { useState } from 'preact/hooks';
import { postOn } from '../../core/identity/post-on';
import { AddPage } from '../importing/add-page';
import { askPage } from '../platform/client';
import { t, type MessageKey } from '../platform/locale';
import type { Finding, PageReport, PageState } from '../platform/requests';
import { today } from '../platform/today';
import { answerWords, kindWords, reasonWords, tierWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { PaintSwitch } from '../ui/paint-switch';
import { SiteSwitch } from '../ui/site-switch';
import { useStored } from '../ui/use-corpus';
import { useTab } from '../ui/use-tab';

const STATES: Partial<Record<PageState, MessageKey>> = {
  reading: 'pageReading', 'not-chinese': 'pageNotChinese', 'too-large': 'pageTooLarge', 'site-off': 'pageSiteOff', failed: 'pageFailed',
};

const TIERS: readonly { tier: Finding['tier']; meaning: MessageKey }[] = [
  { tier: 'identified', meaning: 'tierIdentifiedMeaning' }, { tier: 'same-name', meaning: 'tierSameNameMeaning' }, { tier: 'new', meaning: 'tierNewMeaning' },
];

/** One person or project; its places are walked through, one with each click. `was` is what he was on the page's day. */
function FindingRow({ finding, tabId, was }: { finding: Finding; tabId: number; was: string | null }) {
  const [next, setNext] = useState(0);
  const show = (): void => {
    const mark = finding.marks[next % finding.marks.length];
    setNext(next + 1);
    if (mark !== undefined) void askPage(tabId, 'showMark', { mark }).catch(() => undefined);
  };
  const route = finding.entityId === null || finding.tier === 'new' ? `/look/${encodeURIComponent(finding.name)}` : routeTo(finding.kind, finding.entityId);
  const said = [...(finding.introducedAs === null ? [] : [kindWords(finding.introducedAs)]), ...finding.posts, ...(finding.amount === null ? [] : [finding.amount])];
  return (
    <li class="finding" data-tier={finding.tier}>
      <button type="button" class="finding-show" title={t(next === 0 ? 'showOnPage' : 'nextOnPage')} onClick={show}>
        <span class="finding-name" lang="zh">{finding.name}</span>
        {finding.marks.length > 1 ? <span class="faint" aria-hidden="true">×{finding.marks.length}</span> : null}
      </button>
      <a class="finding-open" href={`#${route}`} aria-label={`${finding.name}, ${t(finding.tier === 'new' ? 'tabLook' : finding.kind === 'person' ? 'tabPerson' : 'tabProject')}`}>
        {t(finding.tier === 'new' ? 'tabLook' : finding.kind === 'person' ? 'tabPerson' : 'tabProject')} ›
      </a>
      {was === null ? null : <p class="finding-was" lang="zh">{was}</p>}
      {said.length === 0 ? null : <p class="finding-said" lang="zh">{said.join(' · ')}</p>}
      {finding.tier === 'new' || finding.reasons.length === 0 ? null : <p class="faint">{finding.reasons.map(reasonWords).join(' · ')}</p>}
    </li>
  );
}

/** What each of these people was on a day, in words, by id. */
function usePosts(ids: readonly string[], date: string): ReadonlyMap<string, string> {
  const reading = useStored(`posts ${date} ${ids.join(' ')}`, async (store) => new Map((await store.readPeople(ids)).map((person) => [person.id, answerWords(postOn(person, date))])));
  return reading.value ?? new Map<string, string>();
}

function Findings({ report, tabId }: { report: PageReport; tabId: number }) {
  const state = STATES[report.state];
  const identified = report.findings.flatMap(({ kind, tier, entityId }) => (kind === 'person' && tier === 'identified' && entityId !== null ? [entityId] : []));
  const posts = usePosts(identified, report.date ?? today());
  if (report.findings.length === 0) return <p class="empty faint" role="status">{t(state ?? 'pageNothing')}</p>;
  return (
    <>
      {report.painted ? null : <p class="faint">{t('pagePanelOnly')}</p>}
      {TIERS.map(({ tier, meaning }) => {
        const own = report.findings.filter((finding) => finding.tier === tier);
        return own.length === 0 ? null : (
          <section key={tier} aria-label={tierWords(tier)}>
            <h2 class="tier-title" data-tier={tier}>{tierWords(tier)} <span class="faint">{own.length}</span></h2>
            <p class="faint">{t(meaning)}</p>
            <ul class="plain-list">{own.map((finding) => <FindingRow key={`${finding.kind}${finding.entityId ?? finding.name}`} finding={finding} tabId={tabId} was={tier === 'identified' ? posts.get(finding.entityId ?? '') ?? null : null} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** `windowId` is the panel's window. */
export function PageView({ windowId }: { windowId: number | undefined }) {
  const { tab, report, state } = useTab(windowId);
  return (
    <div class="entity">
      <header>
        <h1 class="page-title" lang="zh">{report?.title || t('tabPage')}</h1>
        {report?.date === null || report === null ? null : <p class="faint">{report.date}</p>}
        {state === 'looking' ? null : <div class="page-switches"><SiteSwitch report={report} /><PaintSwitch report={report} /></div>}
        {tab === null || report === null || report.state === 'not-chinese' ? null : <AddPage tabId={tab.tabId} address={`${report.host} ${report.title}`} />}
      </header>
      {report === null
        ? state === 'looking' ? null : <p class="empty faint">{t('siteSwitchNoneHint')}</p>
        : tab === null ? null : <Findings report={report} tabId={tab.tabId} />}
    </div>
  );
}
