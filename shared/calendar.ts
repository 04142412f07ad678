/** Working hours of one weekday, as local wall-clock times `HH:MM`, in order and not overlapping; empty: closed. */
export type OpenHours = readonly {
	readonly from: string;
	readonly to: string;
}[];

/** When the team works. */
export interface CalendarSettings {
	/** IANA name, e.g. `Europe/Rome` */
	readonly timeZone: string;
	/** ISO weekday 1 (Monday) to 7 (Sunday) */
	readonly hours: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, OpenHours>>;
	/** for `date-holidays`: country, and state or region where it matters; null: no public holidays */
	readonly holidays: {
		readonly country: string;
		readonly state: string | null;
	} | null;
	/** further closed days, ISO dates */
	readonly closed: readonly string[];
}
