import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { codeOf, mayPass } from './call-failed.ts';
import { NONCE } from './nonce.ts';
import { KEYS } from './queries.ts';
import { type Seams, SeamsContext } from './session.ts';
import { SessionGate } from './session-gate.tsx';
import { DARK, LIGHT } from './theme.ts';
import { Toasts } from './toasts.tsx';

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: NONCE } });

/** All that console and pane stand in: the frame, words, and somebody signed in. */
export function AppFrame(props: { readonly seams: Seams; readonly children: ReactNode }): ReactNode {
	return (
		<Frame seams={props.seams}>
			<SessionGate>{props.children}</SessionGate>
		</Frame>
	);
}

/** What every page stands in: styles, theme and data. */
export function Frame(props: { readonly seams: Seams; readonly children: ReactNode }): ReactNode {
	const [queries] = useState(createQueries);
	const prefersDark = useMedia('(prefers-color-scheme: dark)');
	const isDark = props.seams.isDark?.() ?? prefersDark;
	return (
		<RendererProvider renderer={renderer} targetDocument={document}>
			<FluentProvider theme={isDark ? DARK : LIGHT} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
				<QueryClientProvider client={queries}>
					<SeamsContext value={props.seams}>
						<div className="amends-frame">{props.children}</div>
						<Toasts />
					</SeamsContext>
				</QueryClientProvider>
			</FluentProvider>
		</RendererProvider>
	);
}

/** The live events say when something changed, so data is fresh until they do; a look after half a minute is the net below. */
function createQueries(): QueryClient {
	const queries = new QueryClient({
		// A session that ended while the page was open: asking who one is leads to the sign-in page.
		queryCache: new QueryCache({
			onError: (error) => {
				if (codeOf(error) === 'not-signed-in') void queries.invalidateQueries({ queryKey: KEYS.me });
			},
		}),
		defaultOptions: {
			queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error), networkMode: 'always' },
			mutations: { networkMode: 'always' },
		},
	});
	return queries;
}

/** True while the media query holds. */
function useMedia(query: string): boolean {
	return useSyncExternalStore(
		(changed) => {
			const media = matchMedia(query);
			media.addEventListener('change', changed);
			return () => media.removeEventListener('change', changed);
		},
		() => matchMedia(query).matches,
	);
}
