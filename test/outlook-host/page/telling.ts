import type { HostMail } from '../mail-shape.ts';
import type { Behaviour } from './behaviour.ts';

/** Much too late: long after people have clicked on. */
const LATE_MS = 600;

/** What telling needs. */
export interface TellingDeps {
	readonly behaviour: () => Behaviour;
	readonly chance: () => number;
	/** null: nothing is open */
	readonly send: (mail: HostMail | null) => void;
}

/**
 * Tells a pane that another mail is open, as well or as badly as Outlook does: some events get lost, some come twice, some come with
 * nothing in them first, some late (OfficeDev/office-js#1402, #5965, #5970, #5987). They never overtake each other.
 */
export function createTelling({ behaviour, chance, send }: TellingDeps): (mail: HostMail | null) => void {
	let lastAt = 0;
	const waiting: (HostMail | null)[] = [];
	const happens = (percent: number): boolean => chance() * 100 < percent;
	return (mail) => {
		const { lost, doubled, empty, late, latency } = behaviour();
		const isLost = happens(lost);
		const events = [...(happens(empty) ? [null] : []), mail, ...(happens(doubled) ? [mail] : [])];
		const takes = between(latency, chance()) + (happens(late) ? LATE_MS * chance() : 0);
		if (isLost) return;
		for (const event of events) {
			lastAt = Math.max(lastAt, performance.now() + takes);
			waiting.push(event);
			// Timers round to milliseconds and so may overtake each other: each takes whatever is next.
			setTimeout(() => send(waiting.shift() ?? null), lastAt - performance.now());
		}
	};
}

/** A number of milliseconds within the bounds. */
export const between = ([from, to]: Behaviour['latency'], chance: number): number => from + (to - from) * chance;
