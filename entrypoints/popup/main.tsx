// The popup: search first, what was found on the current page, this site on or off.
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/search.css';
import './popup.css';
import './early';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Popup } from './popup';

start(t('extensionName'), <Popup />);
