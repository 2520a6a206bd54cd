// Before all else of the popup: while its other code is run and the page is drawn, the browser opens the database.
import { warmSearch } from '../platform/corpus';

void warmSearch();
