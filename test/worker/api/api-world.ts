import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { compileCalendar } from '../../../shared/calendar.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { maySee } from '../../../shared/team/visible.ts';
import type { Instant } from '../../../shared/time.ts';
import { composeApp } from '../../../worker/api/app.ts';
import type { ApiDeps } from '../../../worker/api/deps.ts';
import { createLive } from '../../../worker/api/live.ts';
import { createAssignment } from '../../../worker/assignment/create.ts';
import { createCalendarLinks } from '../../../worker/calendar-feed/links.ts';
import { createCasework } from '../../../worker/casework/create.ts';
import { createCauses } from '../../../worker/causes/create.ts';
import { createFixes } from '../../../worker/causes/create-fixes.ts';
import { createCustomers } from '../../../worker/customers/create.ts';
import { createImports } from '../../../worker/customers/import/create.ts';
import { createRetention } from '../../../worker/customers/retention.ts';
import type { CustomerDesk } from '../../../worker/evaluation/customer-desk.ts';
import { createKeyRing } from '../../../worker/key-ring.ts';
import { openLearning } from '../../../worker/learning/learning.ts';
import { createLog, type LogFields } from '../../../worker/log.ts';
import { createNotes } from '../../../worker/notes/create.ts';
import { planningOf } from '../../../worker/planning.ts';
import { createPromises } from '../../../worker/promises/create.ts';
import { createRemedies } from '../../../worker/remedies/create.ts';
import { openSearch } from '../../../worker/search/open.ts';
import type { Search } from '../../../worker/search/search.ts';
import type { Person } from '../../../worker/settings.ts';
import { recordAudit } from '../../../worker/store/audit.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { createSinces } from '../../../worker/talk/since.ts';
import { createStaff } from '../../../worker/team/create-staff.ts';
import { keepPeople } from '../../../worker/team/keep-people.ts';
import { openTeam } from '../../../worker/team/team.ts';
import { writerOf } from '../../../worker/team/writer-of.ts';
import { createTokens } from '../../../worker/tokens/create.ts';
import { createWebhooks } from '../../../worker/webhooks/create.ts';
import { SOME_KEYS, talkAmong } from '../../fixtures/some-talk.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';

/** A Wednesday, ten in the morning in Rome. */
export const WEDNESDAY: Instant = Date.UTC(2026, 8, 16, 8);

export const TEAM: readonly Person[] = [
	{ id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'marco', name: 'Marco', email: 'marco@shop.example', role: 'agent', language: 'it' },
	{ id: 'irina', name: 'Irina', email: 'irina@shop.example', role: 'lead', language: 'ru' },
];

const OPEN = [{ from: '09:00', to: '18:00' }];
const CALENDAR = {
	timeZone: 'Europe/Rome',
	hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
	holidays: null,
	closed: [],
};

const MAILBOXES = [{ id: 'support', name: 'Support', address: 'support@shop.example', currency: 'EUR' }];

/** Nobody has a link; the tests of the pages for customers bring their own desk. */
const NOBODY: CustomerDesk = {
	look: async () => null,
	answer: async () => null,
	lookOptOut: async () => null,
	optOut: async () => null,
};

/** One API on a database of its own, with everything around it in reach of the test. */
export interface ApiWorld {
	readonly app: FastifyInstance;
	readonly store: Store;
	readonly deps: ApiDeps;
	/** what the API reads as the time */
	setNow(now: Instant): void;
	/** the whole of what the API has a part of */
	readonly search: Search;
	/** codes mailed so far, newest last */
	readonly codes: { readonly personId: string; readonly code: string }[];
	/** links of invitations mailed so far, newest last */
	readonly invitations: { readonly email: string; readonly token: string }[];
	/** answers that were counted, with the milliseconds that they took */
	readonly answered: { readonly route: string; readonly status: number; readonly took: number }[];
	readonly logged: { readonly fields: LogFields; readonly message: string }[];
	/** runs every timer of `deps.every` once */
	beat(): void;
	close(): Promise<void>;
}

/** By these keys erased names are known again. */
const CUSTOMER_KEYS = createKeyRing(new Uint8Array(32).fill(7));

type Change = Partial<Omit<ApiDeps, 'settings'>> & {
	readonly settings?: Partial<ApiDeps['settings']>;
	/** as amends.yaml names them */
	readonly people?: readonly Person[];
};

/** Composes the API over a store that is open already: a store takes seconds, an app does not. */
export async function openWorld(store: Store, { people = TEAM, ...change }: Change = {}): Promise<ApiWorld> {
	let now = WEDNESDAY;
	await keepPeople(store, people, now);
	const team = await openTeam(store.db);
	const codes: { personId: string; code: string }[] = [];
	const answered: { route: string; status: number; took: number }[] = [];
	const logged: { fields: LogFields; message: string }[] = [];
	const timers = new Set<() => void>();
	const note = (fields: LogFields, message: string) => void logged.push({ fields, message });
	const live = createLive((error) => note({ error }, 'a listener failed'));
	const search = openSearch(
		{ mailboxes: change.settings?.mailboxes ?? MAILBOXES, calendar: CALENDAR },
		{ store, team, log: { info: note, error: note }, now: () => now },
	);
	const casework = createCasework({
		store,
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar: compileCalendar(CALENDAR, []),
		isPerson: (id) => team.people().some((person) => person.id === id),
		sees: (id, mailboxId) => team.people().some((person) => person.id === id && maySee(person, mailboxId)),
		isTeam: (address) => address.endsWith('@shop.example'),
		writerOf: () => null,
		languageOf: () => 'en',
		talk: talkAmong(team),
		now: () => now,
		newId: () => randomBytes(8).toString('hex'),
		changed: ({ caseIds }) => {
			for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
		},
	});
	const invitations: ApiWorld['invitations'][number][] = [];
	const staff = createStaff({
		store,
		team,
		keyRing: createKeyRing(new Uint8Array(32).fill(3)),
		mailboxes: (change.settings?.mailboxes ?? MAILBOXES).map((one) => ({ ...one, aliases: [] })),
		inFile: new Set(people.map(({ id }) => id)),
		log: { warn: note },
		now: () => now,
		newId: () => randomBytes(8).toString('hex'),
		handOver: casework.handOver,
		changed: () => live.announce({ name: 'team', data: {} }),
		mail: async (invitation, token) => {
			invitations.push({ email: invitation.email, token });
			return true;
		},
	});
	const notes = createNotes({
		store,
		keyRing: createKeyRing(randomBytes(32)),
		timeZone: 'Europe/Rome',
		policyVersion: 'test',
		senderOf: () => ({ name: 'Shop', lines: ['Via Roma 1', '50123 Firenze FI'], country: 'IT' }),
		now: () => now,
		changed: ({ caseIds }) => {
			for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
		},
	});
	const imports = createImports({
		store,
		keyRing: CUSTOMER_KEYS,
		isTeam: (address) => address.endsWith('@shop.example'),
		now: () => now,
		newId: () => randomBytes(8).toString('hex'),
		largest: 1_000_000,
		folder: join(tmpdir(), `amends-imports-${randomBytes(8).toString('hex')}`),
		currency: 'EUR',
		// Without a queue each part is read at once.
		ask: (id) => void imports.work(id),
		log: { error: note },
	});
	const deps: ApiDeps = {
		version: '0.1.0',
		db: store.db,
		team,
		staff,
		record: (entry) => recordAudit(store, entry),
		casework,
		assignment: createAssignment({
			store,
			team,
			file: { rules: null, profiles: {} },
			mailboxIds: MAILBOXES.map(({ id }) => id),
			calendar: compileCalendar(CALENDAR, []),
			calendarSettings: CALENDAR,
			compile: (settings) => compileCalendar(settings, []),
			now: () => now,
			changed: ({ caseIds }) => {
				for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
			},
			nudgesWait: () => undefined,
		}),
		remedies: createRemedies({
			store,
			policy: change.settings?.policy ?? DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: compileCalendar(CALENDAR, []),
			team,
			currencyOf: () => 'EUR',
			now: () => now,
			newId: () => randomBytes(8).toString('hex'),
			changed: ({ caseIds }) => {
				for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
			},
			nudgesWait: () => undefined,
		}),
		causes: createCauses({ store, now: () => now, newId: () => randomBytes(8).toString('hex') }),
		fixes: createFixes({
			store,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: compileCalendar(CALENDAR, []),
			team,
			template: async (kind, language) => templateInForce(kind, language, null),
			mailboxName: () => 'Support',
			now: () => now,
			newId: () => randomBytes(8).toString('hex'),
			changed: ({ caseIds }) => {
				for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
			},
		}),
		learning: await openLearning({
			db: store.db,
			log: createLog('error', process.stderr),
			now: () => now,
			hour: () => 12,
		}),
		customers: NOBODY,
		notes,
		imports,
		retention: createRetention({
			store,
			keyRing: CUSTOMER_KEYS,
			search,
			now: () => now,
			mailboxes: change.settings?.mailboxes ?? MAILBOXES,
		}),
		book: createCustomers({
			store,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: compileCalendar(CALENDAR, []),
			keyRing: CUSTOMER_KEYS,
			notes,
			search,
			isTeam: (address) => address.endsWith('@shop.example'),
			now: () => now,
			newId: () => randomBytes(8).toString('hex'),
			changed: ({ caseIds }) => {
				for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
			},
			customersChanged: () => live.announce({ name: 'customers', data: {} }),
		}),
		promises: createPromises({
			store,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: compileCalendar(CALENDAR, []),
			now: () => now,
			newId: () => randomBytes(8).toString('hex'),
			changed: ({ caseIds }) => {
				for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
			},
		}),
		search,
		sinces: createSinces({
			db: store.db,
			team,
			keyRing: SOME_KEYS,
			writerOf: (from) => writerOf(team.people(), from),
			now: () => now,
		}),
		webhooks: createWebhooks({
			store,
			keyRing: createKeyRing(new Uint8Array(32).fill(5)),
			log: { info: note, warn: note, error: note },
			now: () => now,
			random: (bytes) => randomBytes(bytes),
			chance: () => 0,
			resolve: async () => ['127.0.0.1'],
			isDemo: change.settings?.mode === 'demo',
			publicUrl: () => 'https://amends.shop.example',
			stopped: () => undefined,
		}),
		tokens: createTokens({ store, team, now: () => now, random: (bytes) => randomBytes(bytes) }),
		calendarLinks: createCalendarLinks({ store, team, now: () => now, random: (bytes) => randomBytes(bytes) }),
		look: async () => undefined,
		planning: planningOf({ policy: DEFAULT_POLICY, calendar: CALENDAR }, { now, file: null }),
		now: () => now,
		demo: null,
		verifyToken: null,
		sendCode: async (person, code) => void codes.push({ personId: person.id, code }),
		readiness: async () => ({ ready: true, checks: [{ name: 'database', ok: true, says: 'answers' }] }),
		notices: () => [],
		metrics: async () => '# HELP amends_up 1\namends_up 1\n',
		answered: (route, status, took) => answered.push({ route, status, took }),
		live,
		log: { info: note, warn: note, error: note },
		random: (bytes) => randomBytes(bytes),
		every: (_milliseconds, run) => {
			timers.add(run);
			return () => timers.delete(run);
		},
		pagesFolder: join(tmpdir(), 'no-such-amends-build'),
		...change,
		settings: {
			mode: 'team',
			server: { host: '127.0.0.1', port: 0, publicUrl: 'https://amends.shop.example' },
			outlook: { officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', origins: [] },
			entra: null,
			policy: DEFAULT_POLICY,
			mailboxes: MAILBOXES,
			calendar: { timeZone: 'Europe/Rome' },
			...change.settings,
		},
	};
	const app = await composeApp(deps);
	return {
		app,
		store,
		deps,
		setNow: (moment) => {
			now = moment;
		},
		codes,
		answered,
		invitations,
		logged,
		beat: () => {
			for (const run of timers) run();
		},
		search,
		close: async () => {
			await imports.close();
			await app.close();
		},
	};
}

/** The demo: nobody signs in, and the clock can be moved. */
export const openDemo = (store: Store, change: Change = {}): Promise<ApiWorld> =>
	openWorld(store, {
		demo: { advance: async () => ({ fired: 3 }), mail: async () => [] },
		...change,
		settings: { mode: 'demo', ...change.settings },
	});

export const openMemory = (): Promise<Store> => openMemoryStore();

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'amends-pages-'));

/** Asks the demo as one of its people. */
export const as = (person: string) => ({ 'x-demo-user': person });
