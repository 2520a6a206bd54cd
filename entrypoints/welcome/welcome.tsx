// What Xianbao is for, in three steps. The example is marked by the code that marks any page, once the corpus is read.
import { useEffect } from 'preact/hooks';
import { t } from '../platform/locale';
import { panelPage } from '../platform/panel';
import { tierWords } from '../platform/words';
import { ImportProgress } from '../ui/import-progress';
import { useImport } from '../ui/use-import';

/** Written for this page: known officials and a project, one whom the page introduces, and one of the same name elsewhere. */
const EXAMPLE = [
  '宝丰县召开重点项目推进会',
  '本报讯 2月9日，宝丰县重点项目推进会召开。县委书记王代强出席会议并讲话，县委副书记、县长刘海亮主持会议。马胜昔、王浩参加。',
  '会议听取了宝丰县精细化工产业园等项目的进展汇报，县交通运输局局长梁佩云作了发言。',
  '又讯 浙江省省长王浩日前在杭州调研数字经济。',
];

const TIERS = [['identified', 'tierIdentifiedMeaning'], ['same-name', 'tierSameNameMeaning'], ['new', 'tierNewMeaning']] as const;

/** `onReady` is called when there is a corpus to mark with. */
export function Welcome({ onReady }: { onReady: () => void }) {
  const imports = useImport();
  const { job, revision } = imports;
  const ready = job === null;
  useEffect(() => { if (ready) onReady(); }, [ready, revision]);
  return (
    <main class="welcome-frame">
      <header>
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <ImportProgress imports={imports} />
      <section aria-label={t('welcomeUse1')}>
        <h2>1 · {t('welcomeUse1')}</h2>
        <p>{t('welcomeUse1Text')}</p>
        <article class="example" lang="zh">
          <h3>{EXAMPLE[0]}</h3>
          <p>{EXAMPLE[1]}</p>
          <p>{EXAMPLE[2]}</p>
          <p>{EXAMPLE[3]}</p>
        </article>
        <p class="faint">{t('welcomeDemoNote')}</p>
        <ul class="plain-list legend" aria-label={t('welcomeLegend')}>
          {TIERS.map(([tier, meaning]) => (
            <li key={tier}><span class="legend-mark" data-tier={tier}>{tierWords(tier)}</span> {t(meaning)}</li>
          ))}
        </ul>
      </section>
      <section aria-label={t('welcomeUse2')}>
        <h2>2 · {t('welcomeUse2')}</h2>
        <p>{t('welcomeUse2Text')}</p>
        <p><a class="button-link" href="/options.html">{t('welcomeAddPapers')}</a></p>
      </section>
      <section aria-label={t('welcomeUse3')}>
        <h2>3 · {t('welcomeUse3')}</h2>
        <p>{t('welcomeUse3Text')}</p>
        <p><a class="button-link" href={panelPage('/read')}>{t('welcomeTryArticles')}</a></p>
      </section>
      <footer class="faint">{t('welcomePrivacy')}</footer>
    </main>
  );
}
