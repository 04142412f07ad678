import type { ReactNode } from 'react';

/** A letter broken in two and mended with gold, as a bowl is by kintsugi: what was broken is worth more afterwards. */
export function Logo({ size = 32 }: { readonly size?: number }): ReactNode {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			<rect width="32" height="32" rx="8" fill="#0f766e" />
			<path
				d="M7.5 9h17A1.5 1.5 0 0 1 26 10.500v11a1.500 1.500 0 0 1-1.500 1.500h-17A1.500 1.500 0 0 1 6 21.500v-11A1.500 1.500 0 0 1 7.500 9z"
				fill="#f7fbfa"
			/>
			<path
				d="M6.600 10.400 L13.200 15.800 L15 19.200 L17.600 14.600 L19.400 15.600 L25.400 10.400"
				fill="none"
				stroke="#d9a227"
				strokeWidth="1.900"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	);
}
