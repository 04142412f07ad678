import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse, refuseField } from '../refusals.ts';

/** The demo's clock walks one way; a year covers every plan, and a slip of the finger stays bearable. */
const MAX_ADVANCE = 366 * DAY;

/** What exists in the demo alone: its clock and its mail. */
export const demoHandlers = ({ demo, now, live }: ApiDeps): Pick<Handlers, 'demoClock' | 'demoMail'> => ({
	demoClock: async ({ body }) => {
		if (demo === null) return refuse('not-found');
		const milliseconds = durationOf(body.advance);
		if (milliseconds <= 0 || milliseconds > MAX_ADVANCE)
			return refuseField('advance', 'longer than nothing and no more than 366 days');
		const { fired } = await demo.advance(milliseconds);
		const data = { now: new Date(now()).toISOString() };
		live.announce({ name: 'clock', data });
		return answered({ ...data, fired });
	},
	demoMail: async () => (demo === null ? refuse('not-found') : answered({ items: await demo.mail(), next: null })),
});

/** Milliseconds of an ISO 8601 duration in days, hours and minutes, the form that the contract lets in. */
function durationOf(iso: string): number {
	const [, days = '0', hours = '0', minutes = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
	return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE;
}
