import { createContext } from 'react';

/** Tells which cases changed, for who shows so many that it asks for the changed ones alone. */
export interface CaseLine {
	readonly tell: (caseIds: readonly string[]) => void;
	/** calls for all that change from now on; returns what stops it */
	readonly hear: (listener: (caseIds: readonly string[]) => void) => () => void;
}

function createCaseLine(): CaseLine {
	const listeners = new Set<(caseIds: readonly string[]) => void>();
	return {
		tell: (caseIds) => {
			for (const listener of listeners) listener(caseIds);
		},
		hear: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** The line of one page. */
export const CaseLineContext = createContext(createCaseLine());
