import type { Calendar, CalendarSettings } from '../../shared/calendar.ts';
import type { Instant } from '../../shared/time.ts';
import type { AssignmentSettings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import type { People } from '../team/team.ts';

/** What choosing who gets a case needs of the world. */
export interface AssignmentDeps {
	readonly store: Pick<Store, 'db'>;
	readonly team: People;
	/** as amends.yaml has it */
	readonly file: AssignmentSettings;
	/** ids of the mailboxes in the configuration */
	readonly mailboxIds: readonly string[];
	/** the team's */
	readonly calendar: Calendar;
	readonly calendarSettings: CalendarSettings;
	/** another calendar, ready to count with */
	compile(settings: CalendarSettings): Calendar;
	now(): Instant;
	/** called after cases got somebody, or wait for another reason */
	changed(changed: { readonly caseIds: readonly string[] }): void;
	/** mails to leads were written down */
	nudgesWait(): void;
}
