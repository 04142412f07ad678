import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RemediesView } from '../../shared/api/remedies.ts';
import { type Answer, API, type Asked, type RouteName } from '../../shared/api.ts';
import type { ApiError, CaseView } from '../../shared/api-shapes.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Doing } from '../../shared/presence.ts';
import { shippedStarters } from '../../shared/starters/shipped.ts';
import type { Starter } from '../../shared/starters/starter.ts';
import { TOUCH_STATES } from '../../shared/touch.ts';
import { awaitingCase, FAKE_NOW, fakeCases, fakeLedger, PEOPLE } from './fake-cases.ts';
import { sendPage } from './fake-pages.ts';
import { fakePromises } from './fake-promises.ts';
import { fakeRemedies } from './fake-remedies.ts';
import { type Failing, failAtOnce, faultOf } from './fault.ts';

/** What a test may set: a server for states that the real program does not come to by itself within a test. */
export interface FakeSettings {
	readonly mode: 'demo' | 'team';
	readonly cases?: readonly CaseView[];
	readonly notices?: readonly Notice[];
	/** who else is at every case */
	readonly others?: readonly { readonly personId: string; readonly doing: Doing; readonly since: string }[];
	/** what the fake has otherwise around remedies */
	readonly remedies?: Partial<RemediesView>;
}

export interface FakeServer {
	readonly address: string;
	/** how often each route was called */
	readonly calls: ReadonlyMap<RouteName, number>;
	/** tells all open pages that something happened */
	readonly tell: (name: string, data: object) => void;
	/** every call is refused with 503 while it is true */
	readonly setBroken: (isBroken: boolean) => void;
	/** how it fails from now on; null: not at all */
	readonly setFailing: (failing: Failing | null) => void;
	/** ends all live lines; while everything is cut, none comes again */
	readonly hangUp: () => void;
	/** what was carried out, oldest first; an act that came again under its id is in here once */
	readonly done: readonly { readonly name: RouteName; readonly body: unknown }[];
	readonly close: () => Promise<void>;
}

/** A refusal on its way out of a handler. */
class Refusal extends Error {
	readonly status: number;
	readonly body: ApiError;

	constructor(status: number, code: string, message: string, mend: string | null = null) {
		super(message);
		this.status = status;
		this.body = { code, message, mend, fields: [] };
	}
}

/** What the pages of these suites ask for; whatever else there is answers 404. */
type Handlers = { [K in RouteName]?: (asked: Asked<K>, who: string | null) => Answer<K> };

/** Starts a server that speaks the contract: what comes in and what goes out is checked by its own shapes. */
export async function startFakeApi(settings: FakeSettings): Promise<FakeServer> {
	const calls = new Map<RouteName, number>();
	const streams = new Set<ServerResponse>();
	let isBroken = false;
	let failing: Failing | null = null;
	const acts: Acts = { done: [], answers: new Map() };
	const handlers = handlersOf(settings, [...(settings.cases ?? fakeCases())]);
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const isCut = failing?.fault === 'cut' && failing.routes === undefined;
		if (url.pathname === '/api/v1/events') return isCut ? void response.destroy() : openStream(response, streams);
		if (!url.pathname.startsWith('/api/')) return void sendPage(url.pathname, response);
		if (isBroken) return sendJson(response, 503, new Refusal(503, 'down', 'The database is asleep.', 'Wake it.').body);
		void answer(request, response, { url, calls, handlers, mode: settings.mode, failing, acts });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		calls,
		tell: (name, data) => {
			for (const stream of streams) stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
		},
		setBroken: (next) => {
			isBroken = next;
		},
		setFailing: (next) => {
			failing = next;
		},
		done: acts.done,
		hangUp: () => {
			for (const stream of streams) stream.destroy();
		},
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

function openStream(response: ServerResponse, streams: Set<ServerResponse>): void {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
	response.write(': hello\n\n');
	streams.add(response);
	response.on('close', () => streams.delete(response));
}

/** What was done, and what was answered to each act that came under an id. */
interface Acts {
	readonly done: { readonly name: RouteName; readonly body: unknown }[];
	readonly answers: Map<string, unknown>;
}

interface Asking {
	readonly url: URL;
	readonly calls: Map<RouteName, number>;
	readonly handlers: Handlers;
	readonly mode: FakeSettings['mode'];
	readonly failing: Failing | null;
	readonly acts: Acts;
}

async function answer(request: IncomingMessage, response: ServerResponse, asking: Asking): Promise<void> {
	const found = routeOf(request.method ?? '', asking.url.pathname);
	if (!found) return sendJson(response, 404, new Refusal(404, 'no-such-route', 'no such route').body);
	const { name, params } = found;
	asking.calls.set(name, (asking.calls.get(name) ?? 0) + 1);
	const row = API[name] as { readonly query?: unknown; readonly body?: unknown };
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const fault = faultOf(asking.failing, name);
	if (fault !== null && fault !== 'lost-answer') return failAtOnce(fault, response);
	const text = Buffer.concat(chunks).toString('utf8');
	try {
		const asked = {
			params,
			query: parse(row.query, Object.fromEntries(asking.url.searchParams)),
			body: parse(row.body, text === '' ? {} : JSON.parse(text)),
		};
		const who = asking.mode === 'demo' ? (request.headers['x-demo-user'] as string) : cookieOf(request);
		const handler = asking.handlers[name] as ((asked: unknown, who: string | null) => unknown) | undefined;
		if (handler === undefined) throw new Refusal(404, 'no-such-route', 'not in these suites');
		const headers = name === 'signIn' ? { 'set-cookie': 'who=ana; Path=/; HttpOnly' } : {};
		const actId = request.headers['idempotency-key'] as string | undefined;
		const known = actId === undefined ? undefined : asking.acts.answers.get(actId);
		const answered = known ?? API[name].answer.parse(handler(asked, who ?? null));
		if (known === undefined && API[name].method === 'POST') asking.acts.done.push({ name, body: asked.body });
		if (actId !== undefined) asking.acts.answers.set(actId, answered);
		if (fault === 'lost-answer') return void response.destroy();
		sendJson(response, 200, answered, headers);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		sendJson(response, error.status, error.body);
	}
}

const cookieOf = (request: IncomingMessage): string | null =>
	/who=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? null;

const parse = (shape: unknown, value: unknown): unknown =>
	shape === undefined ? undefined : (shape as { parse(value: unknown): unknown }).parse(value);

function routeOf(method: string, path: string): { name: RouteName; params: Record<string, string> } | null {
	for (const name of (Object.keys(API) as RouteName[]).sort((one, other) => colons(one) - colons(other))) {
		const pattern = new RegExp(`^${API[name].path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
		const match = pattern.exec(path);
		if (match && API[name].method === method) {
			const params = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
			return { name, params: Object.fromEntries(params) };
		}
	}
	return null;
}

const colons = (name: RouteName): number => API[name].path.split(':').length;

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function handlersOf({ mode, notices = [], others = [], remedies }: FakeSettings, cases: CaseView[]): Handlers {
	let now = FAKE_NOW;
	const iso = () => new Date(now).toISOString();
	const personOf = (who: string | null) => PEOPLE.find(({ id }) => id === who) ?? null;
	const caseOf = (id: string): CaseView => {
		const found = cases.find((one) => one.id === id);
		if (!found)
			throw new Refusal(404, 'no-such-case', 'There is no such case.', 'It may have been joined with another.');
		return found;
	};
	const touchOf = (id: string) => {
		const touch = cases.flatMap(({ touches }) => touches).find((one) => one.id === id);
		if (!touch) throw new Refusal(404, 'no-such-touch', 'There is no such touch.');
		return touch;
	};
	const happen = (
		supportCase: CaseView,
		kind: CaseView['events'][number]['kind'],
		who: string | null,
		because: string,
	) => {
		supportCase.events.push({
			id: `n${supportCase.events.length}`,
			kind,
			at: iso(),
			by: who ?? 'product',
			because,
			data: {},
		});
		return supportCase;
	};
	const listed = (supportCase: CaseView) => {
		const next = supportCase.touches.find(({ state }) => TOUCH_STATES[state].isOpen);
		return { ...supportCase, nextTouch: next ? { kind: next.kind, dueAt: next.dueAt, isLate: next.isLate } : null };
	};
	const isIn = <T>(list: readonly T[] | undefined, value: T) => list === undefined || list.includes(value);
	return {
		me: (_, who) => ({
			mode,
			person: personOf(who),
			people: mode === 'demo' ? [...PEOPLE] : [],
			now: iso(),
			liveMark: 'fake.0',
			timeZone: 'Europe/Rome',
			version: '0.1.0',
			mailboxes: [{ id: 'support', name: 'Support', address: 'support@shop.example' }],
			entra: null,
			coachAtSending: 'advise',
			notices: [...notices],
		}),
		requestCode: () => ({ sent: true }),
		signIn: ({ body }) => {
			const [person] = PEOPLE;
			if (body.code !== '123456' || !person)
				throw new Refusal(401, 'wrong-code', 'The code is wrong or too old.', 'Ask for a new one.');
			return { person, token: 'token', expiresAt: iso() };
		},
		signOutEverywhere: () => ({ signedOut: true }),
		signOut: () => ({ signedOut: true }),
		team: () => ({ items: [...PEOPLE], next: null }),
		cases: ({ query }) => ({
			items: cases
				.filter(({ stage, severity, assignee, subject, customer, isComplaint }) => {
					const isFound = `${subject} ${customer.name}`.toLowerCase().includes((query.q ?? '').toLowerCase());
					const isTheirs = query.assignee === undefined || query.assignee === (assignee ?? 'none');
					return isComplaint && isFound && isTheirs && isIn(query.stage, stage) && isIn(query.severity, severity);
				})
				.map(listed),
			next: null,
		}),
		caseByMessage: ({ query }) => {
			const found = cases.find(({ mails }) => mails.some(({ messageId }) => messageId === query.id));
			if (found) return found;
			if (query.id.includes('newsletter')) throw new Refusal(404, 'not-a-case', 'bulk mail (List-Unsubscribe)');
			throw new Refusal(404, 'not-ingested', 'This mail was not seen yet.');
		},
		case: ({ params }) => caseOf(params.id),
		presence: () => ({ others: [...others] }),
		assign: ({ params, body }, who) =>
			happen(Object.assign(caseOf(params.id), { assignee: body.assignee }), 'assigned', who, ''),
		moveStage: ({ params, body }, who) =>
			happen(Object.assign(caseOf(params.id), { stage: body.stage }), 'stage-moved', who, ''),
		correctSeverity: ({ params, body }, who) =>
			happen(
				Object.assign(caseOf(params.id), { severity: body.severity, severityBy: 'person' }),
				'severity-changed',
				who,
				'',
			),
		correctSignals: ({ params, body }, who) => {
			const supportCase = caseOf(params.id);
			const left = supportCase.signals.filter(({ name }) => !body.remove.includes(name));
			const signals = [...left, ...body.add.map((name) => ({ name, quote: '' }))];
			return happen(
				Object.assign(supportCase, { signals }),
				body.add.length > 0 ? 'signal-added' : 'signal-struck',
				who,
				'',
			);
		},
		resolve: ({ params }, who) =>
			happen(Object.assign(caseOf(params.id), { stage: 'resolved', resolvedAt: iso() }), 'resolved', who, ''),
		close: ({ params, body }, who) => {
			const { outcome, avoidable = false, ...documentation } = body;
			return happen(
				Object.assign(caseOf(params.id), { stage: 'closed', outcome, documentation, avoidable }),
				'closed',
				who,
				'',
			);
		},
		notAComplaint: ({ params, body }, who) =>
			happen(
				Object.assign(caseOf(params.id), { isComplaint: body.undo }),
				body.undo ? 'complaint-after-all' : 'not-a-complaint',
				who,
				'',
			),
		note: ({ params, body }, who) => happen(caseOf(params.id), 'noted', who, body.text),
		read: ({ params }) => Object.assign(caseOf(params.id), { isUnread: false, readAt: iso() }),
		join: ({ body }) => caseOf(body.into),
		touches: ({ query }) => ({
			items: cases
				.flatMap((supportCase) => supportCase.touches.map((touch) => ({ ...touch, assignee: supportCase.assignee })))
				.filter(({ state, assignee }) => TOUCH_STATES[state].isOpen && (query.assignee ?? assignee) === assignee),
			next: null,
		}),
		touchDone: ({ params }) => Object.assign(touchOf(params.id), { state: 'done', doneAt: iso(), isLate: false }),
		touchPostpone: ({ params, body }) => Object.assign(touchOf(params.id), { dueAt: body.until, isLate: false }),
		touchCancel: ({ params, body }) =>
			Object.assign(touchOf(params.id), { state: 'cancelled', because: body.because ?? '', isLate: false }),
		ledger: ({ query }) => ({
			items: fakeLedger().filter(({ outcome }) =>
				isIn(query.outcome === undefined ? undefined : [query.outcome], outcome),
			),
			next: null,
		}),
		makeCase: () => caseOf('c1'),
		openCase: ({ body }) => openedFor(cases, body),
		triageReport: () => NOTHING_LEARNED,
		triageRollback: () => NOTHING_LEARNED,
		...TEMPLATES,
		...fakePromises(),
		...fakeRemedies(remedies),
		demoClock: () => {
			now += 259_200_000;
			return { now: iso(), fired: 2 };
		},
		demoMail: () => ({
			items: [
				{
					id: '1',
					folder: 'Team/Ana',
					from: 'amends@shop.example',
					to: 'ana@shop.example',
					subject: 'Case 1 waits',
					at: iso(),
					text: 'Dear Ana …',
				},
			],
			next: null,
		}),
	};
}

/** What is shown of these stands on the real API in a suite of its own. */
const notHere = (): never => {
	throw new Refusal(404, 'not-found', 'The fake has none of this.');
};

const unused = (starter: Starter) => ({
	...starter,
	uses: 0,
	endings: { open: 0, recovered: 0, lost: 0, withdrawn: 0 },
});

const TEMPLATES = {
	causes: () => ({ items: [] }),
	causeReport: notHere,
	causeCases: notHere,
	causeAdd: notHere,
	causeRename: notHere,
	causeMove: notHere,
	causeArchive: notHere,
	causeDelete: notHere,
	similarCases: () => ({ items: [] }),
	causeHurt: notHere,
	fixes: notHere,
	fixRecord: notHere,
	fix: notHere,
	fixLetters: notHere,
	fixRelease: notHere,
	fixDrop: notHere,
	templates: notHere,
	template: notHere,
	templateSave: notHere,
	templateRestore: notHere,
	templatePreview: notHere,
	closingQuestion: notHere,
	starters: ({ query: { language } }: Asked<'starters'>) => ({ items: shippedStarters(language).map(unused) }),
	starter: notHere,
	starterAdd: notHere,
	starterSave: notHere,
	starterRetire: notHere,
	starterUsed: () => ({}),
};

/** The case of the mail, made where there is none. */
function openedFor(cases: CaseView[], { messageId, from, subject }: Asked<'openCase'>['body']): CaseView {
	const known = cases.find(({ mails }) => mails.some((mail) => mail.messageId === messageId));
	const opened = known ?? awaitingCase(`n${cases.length + 1}`, { messageId, from, subject });
	if (known === undefined) cases.push(opened);
	return opened;
}

const NOTHING_LEARNED = { judging: 'shipped-0', waiting: 0, weeks: [], languages: [], models: [] };
