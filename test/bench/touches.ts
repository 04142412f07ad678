import { compileCalendar } from '../../shared/calendar.ts';
import { templateInForce } from '../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import type { FollowUpDeps } from '../../worker/follow-up/deps.ts';
import { fireDue } from '../../worker/follow-up/sweep.ts';
import { createLog } from '../../worker/log.ts';
import { createMailer } from '../../worker/mailer.ts';
import { caseRow, touchRow } from '../../worker/store/case-rows.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { insertRows } from '../../worker/store/insert-rows.ts';
import { supportCase, touch } from '../../worker/store/schema.ts';
import { touchDesk } from '../../worker/store/touches.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { startSmtp } from '../servers/smtp.ts';
import { printTable } from './table.ts';

const COUNT = 10_000;
const WORKERS = 4;
const NOW = Date.UTC(2026, 10, 23, 10);

/** 10,000 touches due at once, swept by four workers through real SMTP; the baseline sends the same number of mails and nothing else. */
export async function benchTouches(): Promise<void> {
	const smtp = await startSmtp();
	const endpoint = { host: smtp.host, port: smtp.port, security: 'none', user: 'x', password: 'x' } as const;
	const log = createLog('error');
	const mailer = createMailer(endpoint, log);
	const store = await openStore({ kind: 'memory' });
	try {
		await plan(store);
		const office = {
			name: 'Support',
			address: 'support@shop.example',
			savesSent: true,
			oauth: null,
			send: mailer.send,
			compose: mailer.compose,
			find: async () => ({ state: 'missing' }) as const,
			file: async () => null,
		};
		const deps: FollowUpDeps = {
			now: () => NOW,
			log,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: compileCalendar(OFFICE_HOURS, []),
			publicUrl: 'http://localhost',
			team: [{ id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'lead', language: 'en' }],
			desk: touchDesk(store),
			postOffice: () => office,
			template: async (kind, language) => templateInForce(kind, language, null),
			letterExtras: async () => ({}),
			nudgeMore: async () => ({}),
			recorded: () => {},
		};
		const start = performance.now();
		const fired = await Promise.all(Array.from({ length: WORKERS }, () => fireDue(deps)));
		const seconds = (performance.now() - start) / 1_000;
		const ids = new Set(smtp.taken.map(({ mail }) => mail.messageId));
		const bare = await sendBare(mailer, smtp);
		printTable(`${COUNT} touches due at once, ${WORKERS} workers, PGlite`, [
			{
				what: 'bare: as many mails through the same SMTP',
				figure: `${Math.round(bare)} /s`,
				ratio: '1',
				goal: 'baseline',
			},
			{
				what: 'claimed, decided, nudged, recorded',
				figure: `${Math.round(COUNT / seconds)} /s`,
				ratio: (COUNT / seconds / bare).toFixed(2),
				goal: 'stated',
			},
			{
				what: 'taken up / mails / different mails',
				figure: `${fired.reduce((sum, one) => sum + one, 0)} / ${smtp.taken.length} / ${ids.size}`,
				ratio: null,
				goal: `${COUNT} each: none lost, none twice`,
			},
		]);
	} finally {
		mailer.close();
		await smtp.stop();
		await store.close();
	}
}

/** Resolve deadlines that have come due, one for each of as many cases. */
async function plan(store: Store): Promise<void> {
	const opened = NOW - 20 * 86_400_000;
	const cases = Array.from(
		{ length: COUNT },
		(_, index) =>
			({
				id: `case-${index}`,
				number: index + 1,
				mailboxId: 'support',
				customer: { name: `Customer ${index}`, address: `c${index}@customers.example` },
				participants: [`c${index}@customers.example`],
				speakers: [`c${index}@customers.example`],
				subject: 'It broke',
				topic: 'it broke',
				language: 'en',
				stage: 'acknowledged',
				severity: 'S2',
				severityBecause: [],
				severityBy: 'triage',
				signals: [],
				struck: [],
				sought: [],
				relationship: { kind: 'new', because: [] },
				guard: { kind: 'delight', because: [] },
				assignee: 'ana',
				round: 1,
				openedAt: opened,
				acknowledgedAt: opened,
				resolvedAt: null,
				closedAt: null,
				lastCustomerMailAt: opened,
				lastTeamMailAt: opened,
				readAt: opened,
				avoidable: false,
				outcome: null,
				documentation: null,
				isComplaint: true,
			}) as const,
	);
	for (let from = 0; from < COUNT; from += 1_000) {
		const some = cases.slice(from, from + 1_000);
		await insertRows(store.db, supportCase, some.map(caseRow));
		await insertRows(
			store.db,
			touch,
			some.map(({ id }) =>
				touchRow({
					id: `${id}-resolve-1-1`,
					caseId: id,
					kind: 'resolve',
					round: 1,
					turn: 1,
					state: 'planned',
					dueAt: NOW - 1_000,
					wakeAt: NOW - 1_000,
					nudges: 0,
					messageId: null,
					because: 'due',
					doneAt: null,
				}),
			),
		);
	}
}

/** The same number of mails of like size through the same mailer and server, as many at a time as a sweep works on. */
async function sendBare(
	mailer: ReturnType<typeof createMailer>,
	smtp: { readonly taken: readonly unknown[] },
): Promise<number> {
	const before = smtp.taken.length;
	const start = performance.now();
	for (let from = 0; from < 2_000; from += 25) {
		await Promise.all(
			Array.from({ length: 25 }, (_, index) =>
				mailer.send({
					purpose: 'colleague',
					from: { name: 'Support', address: 'support@shop.example' },
					to: { name: 'Ana', address: 'ana@shop.example' },
					subject: 'Solution due',
					text: 'It is due. '.repeat(40),
					html: `<p>${'It is due. '.repeat(40)}</p>`,
					messageId: `<bare-${from + index}@shop.example>`,
					inReplyTo: null,
					references: [],
					at: NOW,
					about: null,
					attachment: null,
				}),
			),
		);
	}
	return (smtp.taken.length - before) / ((performance.now() - start) / 1_000);
}
