// Search in the panel: also where “Look up in Xianbao” arrives.
import { t } from '../platform/locale';
import { SearchView } from '../ui/search-view';
import { go, replace } from './use-route';

const LIMIT = 20;

export function LookView({ query, revision }: { query: string; revision: number }) {
  return (
    <>
      <h1 class="unseen">{t('tabLook')}</h1>
      <SearchView
        start={query} limit={LIMIT} revision={revision}
        open={go}
        onQuery={(typed) => { replace(`/look/${encodeURIComponent(typed)}`); }}
      />
    </>
  );
}
