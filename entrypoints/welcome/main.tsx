// The welcome page: explains the three uses, with real marks on its own example.
import '../ui/tokens.css';
import '../ui/base.css';
import '../marking/marks.css';
import './welcome.css';
import { MarkedPage } from '../marking/page';
import { lendThreads } from '../platform/lend-threads';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Welcome } from './welcome';

let running: AbortController | null = null;

/** Marks this page, again when the corpus has changed. */
function mark(): void {
  running?.abort();
  running = new AbortController();
  new MarkedPage().run(running.signal).catch(() => undefined);
}

start(t('welcomeTitle'), <Welcome onReady={mark} />);
// Firefox's background makes its own.
if (!import.meta.env.FIREFOX) lendThreads();
