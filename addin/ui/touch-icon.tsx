import type { ReactNode } from 'react';
import type { TouchKind } from '../../shared/touch.ts';

/** Own line icons, 20 by 20, one for each kind of touch. */
const PATHS: Record<TouchKind, string> = {
	acknowledge: 'M3 6h14v9H8l-4 3v-3H3zM7 10h6',
	resolve: 'M4 10.500 8 14.500 16 5.500',
	update: 'M3 8h3l7-4v12l-7-4H3zM16 8.500v3',
	'ask-satisfied': 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7 12c1.500 2 4.500 2 6 0M7.500 8v.500M12.500 8v.500',
	'check-in': 'M3 5h14v10H3zM3 6l7 5 7-5',
	'handwritten-note': 'M4 16l1-4 8.500-8.500 3 3L8 15zM11.500 5.500l3 3M10 17h7',
	promise: 'M10 3v7l4 3M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
	evaluation: 'M4 3h12v14H4zM7 7l1 1 2-2M12 7h2M7 12l1 1 2-2M12 12h2',
	recurrence: 'M4 10a6 6 0 0 1 10.500-4M16 10a6 6 0 0 1-10.500 4M15 3v3.500h-3.500M5 17v-3.500h3.500',
	'we-fixed-it': 'M3 10l4 4 4-4M9 10l4 4 5-8',
};

/** What kind of touch this is, at a glance; the name always stands beside it. */
export function TouchIcon({ kind }: { readonly kind: TouchKind }): ReactNode {
	return (
		<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path
				d={PATHS[kind]}
				fill="none"
				stroke="currentColor"
				strokeWidth="1.500"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	);
}
