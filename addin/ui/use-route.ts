import { useMemo } from 'react';
import { useHash } from './case-address.ts';
import { hrefOf, parseRoute, type Route } from './routes.ts';

/** Where one is, following the address. */
export function useRoute(): Route {
	const hash = useHash();
	return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes there. */
export const goTo = (route: Route): void => {
	location.hash = hrefOf(route);
};

/** Changes the address in place, so that Back leaves the list and does not undo each filter. */
export const changeTo = (route: Route): void => location.replace(hrefOf(route));
