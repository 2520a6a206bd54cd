// Search in the panel: also where “Look up in Xianbao” arrives.
import { t } from '../platform/locale';
import { SearchView } from '../ui/search-view';
import { Suggestions } from './suggestions';
import { go, replace } from './use-route';

const LIMIT = 20;

export function LookView({ query, revision }: { query: string; revision: number }) {
  return (
    <>
      <h1 class="unseen">{t('tabLook')}</h1>
      <SearchView
        start={query} limit={LIMIT} revision={revision}
        open={go}
        instead={(nothing, choose) => <Suggestions key={nothing} query={nothing} choose={choose} />}
        onQuery={(typed) => { replace(`/look/${encodeURIComponent(typed)}`); }}
      />
    </>
  );
}
