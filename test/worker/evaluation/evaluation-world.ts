import { compileCalendar } from '../../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { type CustomerLinks, customerLinks } from '../../../worker/customer-links.ts';
import { type EvaluationRoom, openEvaluation } from '../../../worker/evaluation/open-evaluation.ts';
import { createKeyRing } from '../../../worker/key-ring.ts';
import type { Letter } from '../../../worker/letter.ts';
import { createMailer } from '../../../worker/mailer.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { startSmtp, type TestSmtp } from '../../servers/smtp.ts';
import { type ApiWorld, openDemo, TEAM } from '../api/api-world.ts';
import { SILENT } from '../follow-up/world.ts';

/** The API with the room behind the customers' links, and a mail server for the words to leads. */
export interface EvaluationWorld extends ApiWorld {
	readonly room: EvaluationRoom;
	readonly links: CustomerLinks;
	readonly smtp: TestSmtp;
}

const ADDRESS = 'support@shop.example';
export const PUBLIC_URL = 'https://amends.shop.example';

const OPEN = [{ from: '09:00', to: '18:00' }];
const CALENDAR = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
		holidays: null,
		closed: [],
	},
	[],
);

/** Opens the world over a store that is open already. @param pagesFolder of the built console, where a suite looks at it */
export async function openEvaluationWorld(store: Store, pagesFolder?: string): Promise<EvaluationWorld> {
	const keyRing = createKeyRing(new Uint8Array(32).fill(7));
	const smtp = await startSmtp();
	const mailer = createMailer({ host: smtp.host, port: smtp.port, security: 'none', user: 'u', password: 'p' }, SILENT);
	const office = {
		name: 'Copper Finch',
		address: ADDRESS,
		savesSent: false,
		send: (letter: Letter) => mailer.send(letter),
		compose: (letter: Letter) => mailer.compose(letter),
		find: async () => ({ state: 'missing' }) as const,
		file: async () => null,
	};
	const changed: string[] = [];
	const room = openEvaluation(
		{ mailboxes: [{ id: 'support', name: 'Copper Finch' }] },
		{
			store,
			keyRing,
			followUp: {
				now: () => world.deps.now(),
				log: SILENT,
				policy: DEFAULT_POLICY,
				calendar: CALENDAR,
				team: { people: () => TEAM },
				publicUrl: PUBLIC_URL,
				postOffice: (id) => (id === 'support' ? office : null),
			},
			casework: { choose: (choice) => world.deps.casework.choose(choice) },
			changed: ({ caseIds }) => void changed.push(...caseIds),
		},
	);
	const pages = pagesFolder === undefined ? {} : { pagesFolder };
	const world = await openDemo(store, { customers: room.customers, ...pages });
	return {
		...world,
		room,
		links: customerLinks(keyRing, { publicUrl: () => PUBLIC_URL, lastsDays: DEFAULT_POLICY.evaluationLinkDays }),
		smtp,
		close: async () => {
			await world.close();
			mailer.close();
			await smtp.stop();
		},
	};
}
