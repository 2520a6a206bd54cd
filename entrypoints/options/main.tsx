// The options page.
import '../ui/tokens.css';
import '../ui/base.css';
import '../importing/importing.css';
import '../ui/evidence.css';
import './options.css';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Options } from './options';

start(t('optionsTitle'), <Options />);
