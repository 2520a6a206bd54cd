// The welcome page: explains the three uses, with real marks on its own example.
import '../ui/tokens.css';
import '../ui/base.css';
import '../marking/marks.css';
import './welcome.css';
import { MarkedPage } from '../marking/page';
import { t } from '../platform/locale';
import { start } from '../ui/start';
import { Welcome } from './welcome';

start(t('welcomeTitle'), <Welcome onReady={() => { void new MarkedPage().run(new AbortController().signal).catch(() => undefined); }} />);
