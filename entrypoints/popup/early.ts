// Before all else of the popup: while its other code is run and the page is drawn, the browser opens the database, here and
// in the background.
import { callBackground } from '../platform/search-line';

callBackground();
