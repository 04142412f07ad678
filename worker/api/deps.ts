import type { Answer, RouteName } from '../../shared/api.ts';
import type { AuditEntry } from '../../shared/audit.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Instant } from '../../shared/time.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { CalendarLinks } from '../calendar-feed/links.ts';
import type { Casework } from '../casework/casework.ts';
import type { Causes } from '../causes/causes.ts';
import type { Fixes } from '../causes/fixes.ts';
import type { Customers } from '../customers/customers.ts';
import type { Imports } from '../customers/import/imports.ts';
import type { Retention } from '../customers/retention.ts';
import type { CustomerDesk } from '../evaluation/customer-desk.ts';
import type { Learning } from '../learning/learning.ts';
import type { Log } from '../log.ts';
import type { Notes } from '../notes/notes.ts';
import type { Planning } from '../planning.ts';
import type { Promises } from '../promises/promises.ts';
import type { Remedies } from '../remedies/remedies.ts';
import type { Search } from '../search/search.ts';
import type { MailboxSettings, Person, Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import type { Sinces } from '../talk/since.ts';
import type { Staff } from '../team/staff.ts';
import type { Team } from '../team/team.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { Live } from './live.ts';
import type { VerifyToken } from './sign-in/entra.ts';

/** One line of `/readyz`; `says` is a sentence for people and holds no secret. */
export interface Check {
	readonly name: string;
	readonly ok: boolean;
	readonly says: string;
}

/** What the API asks of the rest of the program, and nothing more. */
export interface ApiDeps {
	readonly settings: Pick<Settings, 'mode' | 'server' | 'outlook' | 'entra' | 'policy'> & {
		readonly mailboxes: readonly Pick<MailboxSettings, 'id' | 'name' | 'address' | 'currency'>[];
		readonly calendar: { readonly timeZone: string };
	};
	readonly version: string;
	readonly db: Store['db'];
	/** who may sign in, and whose names are shown */
	readonly team: Team;
	/** writes a line into the audit log that is no act's own */
	readonly record: (entry: AuditEntry) => Promise<void>;
	/** acts on people */
	readonly staff: Staff;
	readonly casework: Casework;
	/** who gets which case */
	readonly assignment: Assignment;
	/** by what is planned */
	readonly planning: Planning;
	readonly remedies: Remedies;
	readonly causes: Causes;
	/** what was mended for good */
	readonly fixes: Fixes;
	/** looks for new mail of this mailbox at once; settles when that is done, and after a few seconds at the latest */
	readonly look: (mailboxId: string) => Promise<void>;
	/** customers over addresses and mailboxes */
	readonly book: Customers;
	/** what mailboxes keep for how long */
	readonly retention: Pick<Retention, 'look'>;
	/** lists of customers that are brought in */
	readonly imports: Pick<Imports, 'upload' | 'list' | 'view' | 'start' | 'cancel' | 'report'>;
	/** what customers do by the links in their mails */
	readonly customers: CustomerDesk;
	readonly learning: Pick<Learning, 'report' | 'rollBack'>;
	/** handwritten notes, and the one way to a customer's postal address */
	readonly notes: Notes;
	readonly search: Pick<Search, 'find' | 'matching'>;
	/** what changed in a case while somebody wrote */
	readonly sinces: Sinces;
	/** what was promised to customers */
	readonly promises: Promises;
	readonly webhooks: Webhooks;
	/** keys for programs */
	readonly tokens: Tokens;
	readonly calendarLinks: CalendarLinks;
	readonly now: () => Instant;
	/** null outside the demo. `advance` moves the clock by so many milliseconds and does what came due. */
	readonly demo: {
		advance(milliseconds: number): Promise<{ readonly fired: number }>;
		mail(): Promise<Answer<'demoMail'>['items']>;
	} | null;
	/** who a token of the accounts at work speaks of; null where people sign in by code alone */
	readonly verifyToken: VerifyToken | null;
	/** mails a sign-in code to its person */
	readonly sendCode: (person: Person, code: string) => Promise<void>;
	readonly readiness: () => Promise<{ readonly ready: boolean; readonly checks: readonly Check[] }>;
	/** what keeps Amends out of a mailbox, or soon will */
	readonly notices: () => readonly Notice[];
	/** in Prometheus' text format */
	readonly metrics: () => Promise<string>;
	/** counts an answer of the contract; milliseconds from the request to its end */
	readonly answered: (route: RouteName, status: number, took: number) => void;
	readonly live: Live;
	readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
	/** so many bytes that nobody can guess */
	readonly random: (bytes: number) => Uint8Array;
	/** calls `run` every so many milliseconds of real time until the returned function is called */
	readonly every: (milliseconds: number, run: () => void) => () => void;
	/** where the built console and pane lie */
	readonly pagesFolder: string;
}
