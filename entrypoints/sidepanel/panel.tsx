// The frame of the panel: tabs, way back, and the view of the current route.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../platform/locale';
import { followRoutes } from '../platform/panel';
import { ImportProgress } from '../ui/import-progress';
import { useImport } from '../ui/use-import';
import { ArticleView } from './article-view';
import { LedgerView } from './ledger-view';
import { IssueView } from './issue-view';
import { LookView } from './look-view';
import { PageView } from './page-view';
import { PersonView } from './person-view';
import { ProjectView } from './project-view';
import { ReadView } from './read-view';
import type { Route } from './route';
import { Tabs, type TabName } from './tabs';
import { go, useRoute } from './use-route';

const TAB_OF: Readonly<Record<Route['view'], TabName>> = { page: 'page', look: 'look', read: 'read', article: 'read', issue: 'read', person: 'person', project: 'project', ledger: 'project' };

/** What each tab opens: the last person, project or article seen there. */
type Last = Partial<Record<TabName, string>>;

function View({ route, revision, windowId }: { route: Route; revision: number; windowId: number | undefined }) {
  switch (route.view) {
    case 'page': return <PageView windowId={windowId} />;
    case 'look': return <LookView query={route.query} revision={revision} />;
    case 'read': return <ReadView revision={revision} />;
    case 'issue': return <IssueView key={route.id} id={route.id} revision={revision} />;
    case 'article': return <ArticleView key={route.id} id={route.id} at={route.at} revision={revision} />;
    case 'person': return route.id === '' ? <p class="empty faint">{t('noPerson')}</p> : <PersonView id={route.id} revision={revision} />;
    case 'project': return route.id === '' ? <p class="empty faint">{t('noProject')}</p> : <ProjectView key={route.id} id={route.id} revision={revision} />;
    case 'ledger': return <LedgerView key={route.place} place={route.place} revision={revision} />;
  }
}

export function Panel() {
  const route = useRoute();
  const imports = useImport();
  const [windowId, setWindowId] = useState<number | undefined>(undefined);
  const last = useRef<Last>({});
  const body = useRef<HTMLElement>(null);
  const tab = TAB_OF[route.view];
  if ((route.view === 'person' || route.view === 'project') && route.id !== '') last.current[tab] = location.hash.slice(1);

  useEffect(() => {
    let unfollow = (): void => undefined;
    void browser.windows.getCurrent().then(({ id }) => {
      if (id === undefined) return;
      setWindowId(id);
      unfollow = followRoutes(id, go);
    });
    return () => { unfollow(); };
  }, []);
  // A new view begins at its top; an article asked for at a sentence scrolls there itself.
  useEffect(() => { body.current?.scrollTo(0, 0); }, [route.view, 'id' in route ? route.id : '']);

  return (
    <div class="panel-frame">
      <header class="panel-head">
        <button type="button" class="quiet back" aria-label={t('back')} title={t('back')} onClick={() => { history.back(); }}>‹</button>
        <Tabs chosen={tab} choose={(name) => { go(last.current[name] ?? `/${name}`); }} />
      </header>
      <ImportProgress imports={imports} />
      <main ref={body} class="panel-body">
        <div id="panel-view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <View route={route} revision={imports.revision} windowId={windowId} />
        </div>
      </main>
    </div>
  );
}
