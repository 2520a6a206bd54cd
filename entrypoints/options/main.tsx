// The options page.
import '../ui/tokens.css';
import '../ui/base.css';
import '../importing/importing.css';
import '../ui/evidence.css';
import './options.css';
import { lendThreads } from '../platform/lend-threads';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Options } from './options';

start(t('optionsTitle'), <Options />);
// Firefox's background makes its own.
if (!import.meta.env.FIREFOX) lendThreads();
