import { compileCalendar } from '../../shared/calendar.ts';
import type { Case } from '../../shared/case.ts';
import { templateInForce } from '../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import type { FollowUpDeps } from '../../worker/follow-up/deps.ts';
import { createLog } from '../../worker/log.ts';
import type { Mailer } from '../../worker/mailer.ts';
import type { Store } from '../../worker/store/connect.ts';
import { touchDesk } from '../../worker/store/touches.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';

/** Monday, eleven in the morning in Rome. */
export const NOW = Date.UTC(2026, 10, 23, 10);

export const BENCH_CALENDAR = compileCalendar(OFFICE_HOURS, []);

/** Follow-up on this database and this way out; the mailbox's folders hold nothing. */
export function benchFollowUp(store: Store, mailer: Mailer): FollowUpDeps {
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
	return {
		now: () => NOW,
		log: createLog('error'),
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar: BENCH_CALENDAR,
		publicUrl: 'http://localhost',
		team: { people: () => [{ id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'lead', language: 'en' }] },
		desk: touchDesk(store),
		postOffice: () => office,
		template: async (kind, language) => templateInForce(kind, language, null),
		letterExtras: async () => ({}),
		nudgeMore: async () => ({}),
		recorded: () => {},
	};
}

/** An acknowledged complaint of customer `index`, opened twenty days ago. */
export function benchCase(index: number): Case {
	const opened = NOW - 20 * 86_400_000;
	return {
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
	};
}

/** `count` mails of a nudge's size through the same mailer and server, as many at a time as a sweep works on. @returns mails a second */
export async function sendBare(
	mailer: Mailer,
	smtp: { readonly taken: readonly unknown[] },
	count: number,
): Promise<number> {
	const before = smtp.taken.length;
	const start = performance.now();
	for (let from = 0; from < count; from += 25) {
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
