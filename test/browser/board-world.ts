import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { DAY, HOUR } from '../../shared/time.ts';
import { projectRoot } from '../../worker/root.ts';
import type { Store } from '../../worker/store/connect.ts';
import { supportCase, touch } from '../../worker/store/schema.ts';
import { type ApiWorld, openDemo, openMemory, WEDNESDAY } from '../worker/api/api-world.ts';

const STAGES = ['new', 'acknowledged', 'understanding', 'resolving', 'resolved'] as const;
const SEVERITIES = ['S1', 'S2', 'S2', 'S3', 'S4'] as const;
const PEOPLE = [null, 'ana', 'marco', 'irina'] as const;
const CUSTOMERS = ['Nora Quist', 'Øyvind Strand', 'Ольга Смирнова', 'Lucía Fernández', 'Camille Laurent'];
const SUBJECTS = [
	'The kettle leaks and nobody answers',
	'Charged twice for one order',
	'Посылка пришла разбитой',
	'Llevo tres semanas esperando una respuesta',
	'Le canapé est arrivé taché',
];

/** The real API with the real pages, on a database in memory. */
export interface BoardWorld {
	readonly address: string;
	/** somebody else, elsewhere, gives a case to a person */
	assign(caseId: string, personId: string): Promise<void>;
	/** who has a case; null: nobody */
	holderOf(caseId: string): Promise<string | null>;
	/** ends the server; `back` starts it again at the same address */
	stop(): Promise<{ readonly back: () => Promise<void> }>;
	/** puts so many open cases on the desk, in place of all there are, each with something due; every seventh is late */
	fill(count: number): Promise<void>;
	close(): Promise<void>;
}

/** Starts it empty. */
export async function openBoardWorld(): Promise<BoardWorld> {
	const store = await openMemory();
	let world = await startServer(store, 0);
	const { port } = world.app.server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		assign: async (caseId, personId) => {
			await world.deps.casework.act(caseId, 'marco', { kind: 'assign', assignee: personId });
		},
		holderOf: async (caseId) => {
			const [row] = await store.db
				.select({ assignee: supportCase.assignee })
				.from(supportCase)
				.where(eq(supportCase.id, caseId));
			return row?.assignee ?? null;
		},
		stop: async () => {
			await world.close();
			return {
				back: async () => {
					world = await startServer(store, port);
				},
			};
		},
		fill: async (count) => {
			await store.db.delete(touch);
			await store.db.delete(supportCase);
			const places = Array.from({ length: count }, (_, place) => place);
			await store.db.insert(supportCase).values(places.map(caseAt));
			await store.db.insert(touch).values(places.map(touchAt));
		},
		close: async () => {
			await world.close();
			await store.close();
		},
	};
}

async function startServer(store: Store, port: number): Promise<ApiWorld> {
	const server = { host: '127.0.0.1', port, publicUrl: 'http://127.0.0.1' };
	const world = await openDemo(store, { pagesFolder: join(projectRoot(), 'dist', 'addin'), settings: { server } });
	await world.app.listen({ host: '127.0.0.1', port });
	return world;
}

const caseAt = (place: number): typeof supportCase.$inferInsert => ({
	id: `c${place}`,
	number: place + 1,
	mailboxId: 'support',
	customer: { name: CUSTOMERS[place % CUSTOMERS.length] ?? '', address: `customer${place}@mail.example` },
	customerAddress: `customer${place}@mail.example`,
	participants: [],
	speakers: [],
	subject: SUBJECTS[place % SUBJECTS.length] ?? '',
	topic: 'topic',
	language: 'en',
	stage: STAGES[place % STAGES.length] ?? 'new',
	severity: SEVERITIES[(place * 3) % SEVERITIES.length] ?? 'S2',
	severityBecause: [],
	severityBy: 'triage',
	signals: [],
	sought: [],
	relationship: { kind: 'new', because: [] },
	guard: { kind: place % 4 === 0 ? 'repair' : 'delight', because: [] },
	assignee: PEOPLE[place % PEOPLE.length] ?? null,
	round: 1,
	openedAt: new Date(WEDNESDAY - (place % 30) * DAY),
	lastCustomerMailAt: new Date(WEDNESDAY - place * HOUR),
	resolvedAt: place % STAGES.length === 4 ? new Date(WEDNESDAY) : null,
	avoidable: false,
	isComplaint: true,
});

const touchAt = (place: number): typeof touch.$inferInsert => ({
	id: `c${place}-resolve-1-1`,
	caseId: `c${place}`,
	kind: 'resolve',
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt: new Date(WEDNESDAY + (place % 7 === 0 ? -1 : 1) * (place + 1) * HOUR),
	nudges: 0,
	because: 'S2 is resolved within 5 business days',
});
