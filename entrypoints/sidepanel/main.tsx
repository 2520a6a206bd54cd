// The side panel (Firefox: sidebar). Its state is its address, so it can be opened as a tab too.
import '../ui/tokens.css';
import '../ui/base.css';
import '../importing/importing.css';
import '../ui/search.css';
import '../ui/evidence.css';
import './sidepanel.css';
import { lendThreads } from '../platform/lend-threads';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Panel } from './panel';

start(t('panelTitle'), <Panel />);
// Firefox's background makes its own.
if (!import.meta.env.FIREFOX) lendThreads();
