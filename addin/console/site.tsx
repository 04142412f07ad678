import type { ReactNode } from 'react';
import { AppFrame, Frame } from '../ui/app-frame.tsx';
import { createPart, Later } from '../ui/later.tsx';
import type { Seams } from '../ui/session.ts';
import { Loading } from '../ui/states.tsx';
import { useRoute } from '../ui/use-route.ts';
import { Console } from './console.tsx';

const JOIN = createPart(async () => (await import('./join-page.tsx')).JoinPage);

/** The whole site: the application for who is signed in, and the one page for who is only invited. */
export function Site({ seams }: { readonly seams: Seams }): ReactNode {
	const route = useRoute();
	return route.page === 'join' ? (
		<Frame seams={seams}>
			<Later part={JOIN} with={{ token: route.token }} waiting={<Loading />} />
		</Frame>
	) : (
		<AppFrame seams={seams}>
			<Console />
		</AppFrame>
	);
}
