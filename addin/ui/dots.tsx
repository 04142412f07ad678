import type { ReactNode } from 'react';

/** Three dots: more can be done here. */
export const Dots = (): ReactNode => (
	<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="currentColor">
		<circle cx="3" cy="8" r="1.300" />
		<circle cx="8" cy="8" r="1.300" />
		<circle cx="13" cy="8" r="1.300" />
	</svg>
);
