import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../shared/time.ts';

/** The hour, 0 to 23, that clocks show in a time zone (an IANA name). */
export const hourIn = (timeZone: string, at: Instant): number =>
	Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).hour;
