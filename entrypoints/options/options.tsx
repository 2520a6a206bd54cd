// What the reader may choose: marks on pages, sites that are off, and what the corpus is made of.
import { browser } from 'wxt/browser';
import { SEEDS_SETTING } from '../../core/ingest/seeds';
import { ImportBox } from '../importing/import-box';
import { JobList } from '../importing/job-list';
import { ask } from '../platform/client';
import { t } from '../platform/locale';
import { changeSettings, withHost } from '../platform/settings';
import { ImportProgress } from '../ui/import-progress';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';
import { useImport } from '../ui/use-import';
import { useSettings } from '../ui/use-settings';
import { Backup } from './backup';
import { Sources } from './sources';
import { StartOver } from './start-over';
import { StorageUse } from './storage';
import { Judgements } from './judgements';

function Tick({ label, hint, checked, onChange }: { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => { onChange(event.currentTarget.checked); }} />
      <span>{label}{hint === undefined ? null : <span class="faint hint">{hint}</span>}</span>
    </label>
  );
}

function Sites({ heading, hosts, empty, turnOn }: { heading: string; hosts: readonly string[]; empty: string | null; turnOn: (host: string) => void }) {
  if (hosts.length === 0 && empty === null) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {hosts.length === 0 ? <p class="faint">{empty}</p> : (
        <ul class="plain-list">
          {hosts.map((host) => (
            <li key={host} class="site">
              <span>{host}</span>
              <button type="button" aria-label={t('switchOn', host)} onClick={() => { turnOn(host); }}>{t('undo')}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Options() {
  const settings = useSettings();
  const isPrivate = browser.extension.inIncognitoContext;
  const imports = useImport();
  const { job, open, revision, again } = imports;
  const corpus = useStored(`corpus ${revision}`, async (store) => {
    const [sources, counts, seeds, jobs] = await Promise.all([store.listSources(), store.countRows(), store.readSetting(SEEDS_SETTING), store.listJobs()]);
    return { sources, counts, seeds: seeds !== false, jobs };
  });
  const turnSeeds = (on: boolean): void => { void ask('switchSeeds', { on }).catch(() => undefined).then(corpus.retry); };
  return (
    <main class="options-frame">
      <h1>{t('optionsTitle')}</h1>
      <section aria-label={t('optionsPages')}>
        <h2>{t('optionsPages')}</h2>
        <Tick
          label={t('optionPanelOnly')} hint={t('optionPanelOnlyHint')} checked={settings.panelOnly}
          onChange={(panelOnly) => { void changeSettings(() => ({ panelOnly })); }}
        />
        <Tick label={t('optionMarkNew')} checked={settings.markNew} onChange={(markNew) => { void changeSettings(() => ({ markNew })); }} />
      </section>
      <Sites
        heading={t('optionsSites')} hosts={settings.sitesOff} empty={t('optionsSitesNone')}
        turnOn={(host) => { void changeSettings(({ sitesOff }) => ({ sitesOff: withHost(sitesOff, host, false) })); }}
      />
      <Sites
        heading={t('optionsSitesPanelOnly')} hosts={settings.sitesPanelOnly} empty={null}
        turnOn={(host) => { void changeSettings(({ sitesPanelOnly }) => ({ sitesPanelOnly: withHost(sitesPanelOnly, host, false) })); }}
      />
      <section aria-label={t('optionsCorpus')}>
        <h2>{t('optionsCorpus')}</h2>
        {isPrivate ? <p class="faint">{t('failurePrivate')}</p> : <ImportBox />}
        <ImportProgress imports={imports} job={job?.kind === 'bundled' ? job : null} />
        <JobList open={open} changed={again} />
        <Loaded reading={corpus}>{({ sources, counts, seeds, jobs }) => (
          <>
            <Tick label={t('optionSeeds')} hint={t('optionsCorpusHint')} checked={seeds} onChange={turnSeeds} />
            <Sources sources={sources} counts={counts} jobs={jobs} changed={corpus.retry} />
          </>
        )}
        </Loaded>
      </section>
      <section aria-label={t('optionsStorage')}>
        <h2>{t('optionsStorage')}</h2>
        <StorageUse revision={revision} />
        {isPrivate ? null : <Backup changed={again} />}
        <StartOver changed={again} />
      </section>
      <Judgements revision={revision} />
      <section aria-label={t('optionsLanguage')}>
        <h2>{t('optionsLanguage')}</h2>
        <p class="faint">{t('optionsLanguageHint')}</p>
      </section>
      <section aria-label={t('optionsKeys')}>
        <h2>{t('optionsKeys')}</h2>
        <p class="faint">{t('optionsKeysHint')}</p>
      </section>
    </main>
  );
}
