import type { Behaviour } from './behaviour.ts';

/** Much too late: long after people have clicked on. */
const LATE_MS = 900;

/** office.js takes an empty string for "nothing is open". */
const NOTHING = '';

export interface TellingDeps {
	readonly behaviour: () => Behaviour;
	readonly chance: () => number;
	readonly send: (data: unknown) => void;
}

/**
 * Tells a pane that another mail is open, as well or as badly as Outlook does: some events get lost, some come twice, some come with
 * nothing in them first, some late (OfficeDev/office-js#1402, #5965, #5970, #5987). They never overtake each other.
 */
export function createTelling({ behaviour, chance, send }: TellingDeps): (data: unknown) => void {
	let lastAt = 0;
	const happens = (percent: number): boolean => chance() * 100 < percent;
	return (data) => {
		const { lost, doubled, empty, late, latency } = behaviour();
		const isLost = happens(lost);
		const events = [...(happens(empty) ? [NOTHING] : []), data, ...(happens(doubled) ? [data] : [])];
		const takes = between(latency, chance()) + (happens(late) ? LATE_MS * chance() : 0);
		if (isLost) return;
		for (const event of events) {
			lastAt = Math.max(lastAt, performance.now() + takes);
			setTimeout(() => send(event), lastAt - performance.now());
		}
	};
}

/** A number of milliseconds within the bounds. */
export const between = ([from, to]: Behaviour['latency'], chance: number): number => from + (to - from) * chance;
