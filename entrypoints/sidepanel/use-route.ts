// The panel's route as a hook, with the two ways to change it: go() makes a step to go back from, replace() does not.
import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from './route';

/** Changes the route; the browser's history keeps the one before. */
export function go(route: string): void {
  location.hash = route;
}

/** Changes the route without a step in the history: a query as it is typed. */
export function replace(route: string): void {
  history.replaceState(null, '', `#${route}`);
  // The browser tells nobody of it.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The route of now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const onChange = (): void => { setRoute(readRoute(location.hash)); };
    addEventListener('hashchange', onChange);
    return () => { removeEventListener('hashchange', onChange); };
  }, []);
  return route;
}
