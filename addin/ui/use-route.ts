import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, parseRoute, type Route } from './routes.ts';

/** Where one is, following the address. */
export function useRoute(): Route {
	const hash = useSyncExternalStore(
		(changed) => {
			addEventListener('hashchange', changed);
			return () => removeEventListener('hashchange', changed);
		},
		() => location.hash,
	);
	return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes there. */
export const goTo = (route: Route): void => {
	location.hash = hrefOf(route);
};

/** Changes the address in place, so that Back leaves the list and does not undo each filter. */
export const changeTo = (route: Route): void => location.replace(hrefOf(route));
