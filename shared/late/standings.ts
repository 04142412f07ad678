/** How something that is due stands, the worst first. */
export const STANDINGS = {
	late: {},
	/** in time still, and likely not for long */
	'at-risk': {},
	due: {},
} as const;

export type Standing = keyof typeof STANDINGS;
