import type { LedgerView } from '../../shared/api/ledger.ts';
import type { CaseView, EventView, MailView, PersonView, TouchView } from '../../shared/api-shapes.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';

/** A Wednesday morning in Rome; everything in the fake server is told from here. */
export const FAKE_NOW = Date.parse('2026-11-25T09:20:00Z');

const at = (offset: number): string => new Date(FAKE_NOW + offset).toISOString();

export const PEOPLE: readonly PersonView[] = [
	{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'marco', name: 'Marco Bellini', email: 'marco@shop.example', role: 'agent', language: 'it' },
	{ id: 'irina', name: 'Irina Volkova', email: 'irina@shop.example', role: 'lead', language: 'en' },
];

const event = (id: string, kind: EventView['kind'], ago: number, because: string, rest: Partial<EventView> = {}) =>
	({ id, kind, at: at(-ago), by: 'text', because, data: {}, ...rest }) satisfies EventView;

const mail = (id: string, words: string, rest: Partial<MailView> = {}): MailView => ({
	id,
	messageId: `<${id}@mail.example>`,
	side: 'customer',
	from: { name: 'Nora Whitfield', address: 'nora@mail.example' },
	to: [{ name: 'Copper Finch', address: 'support@shop.example' }],
	cc: [],
	subject: 'Kettle',
	at: at(-3 * HOUR),
	words,
	text: words,
	html: null,
	blockedImages: 0,
	isAbusive: false,
	attachments: [],
	...rest,
});

export const touchOf = (supportCase: CaseView, rest: Partial<TouchView> & Pick<TouchView, 'kind'>): TouchView => ({
	id: `${supportCase.id}-${rest.kind}`,
	caseId: supportCase.id,
	caseNumber: supportCase.number,
	caseSubject: supportCase.subject,
	customer: supportCase.customer,
	assignee: supportCase.assignee,
	severity: supportCase.severity,
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt: at(2 * HOUR),
	isLate: false,
	nudges: 0,
	because: 'planned when the case was opened',
	doneAt: null,
	...rest,
});

const blank: CaseView = {
	id: 'c1',
	number: 1,
	mailbox: 'support',
	customer: { name: 'Nora Whitfield', address: 'nora@mail.example' },
	subject: 'Your kettle nearly set my kitchen on fire',
	language: 'en',
	stage: 'new',
	severity: 'S4',
	guard: 'repair',
	relationship: 'loyal',
	assignee: null,
	openedAt: at(-3 * HOUR),
	resolvedAt: null,
	closedAt: null,
	lastCustomerMailAt: at(-3 * HOUR),
	lastTeamMailAt: null,
	isUnread: true,
	nextTouch: null,
	signals: [],
	severityBecause: [],
	severityBy: 'triage',
	sought: [],
	guardOverride: null,
	noFollowUps: null,
	guardBecause: ['the failure is critical (S4)'],
	relationshipBecause: ['wrote 9 mails on 6 days, first 412 days ago'],
	round: 1,
	acknowledgedAt: null,
	readAt: null,
	avoidable: false,
	outcome: null,
	documentation: null,
	isComplaint: true,
	customerOffset: null,
	customerId: null,
	mails: [],
	events: [],
	touches: [],
	offers: [],
	earlier: [],
};

const kettle: CaseView = {
	...blank,
	signals: [
		{ name: 'safety', quote: 'sparks came out of the base and the cable melted' },
		{ name: 'churn-threat', quote: 'I will never buy anything from you again' },
	],
	severityBecause: [
		{ cue: 'severity:safety', weight: 2.6, quote: 'sparks came out of the base and the cable melted' },
		{ cue: 'severity:churn-threat', weight: 0.8, quote: 'I will never buy anything from you again' },
		{ cue: 'broken', weight: 2.7, quote: 'sparks came out of the base' },
	],
	sought: [{ name: 'refund', quote: 'I want my money back' }],
	mails: [
		mail(
			'k1',
			'Hello,\n\nI switched on the kettle this morning and sparks came out of the base and the cable melted. My daughter stood beside it.\n\nI want my money back, and I will never buy anything from you again.\n\nNora Whitfield',
			{
				text: 'Hello,\n\nI switched on the kettle this morning and sparks came out of the base and the cable melted.\n\n> On 2 November Copper Finch wrote:\n> Your order has been shipped.',
				html: '<p>Hello,</p><p>I switched on the kettle this morning and <b>sparks came out of the base</b>.</p>',
				blockedImages: 2,
				attachments: [{ filename: 'kettle.jpg', contentType: 'image/jpeg', size: 348_212 }],
			},
		),
	],
	events: [
		event('e1', 'opened', 3 * HOUR, 'sparks came out of the base and the cable melted', { by: 'product' }),
		event('e2', 'mail-received', 3 * HOUR - 1, 'Your kettle nearly set my kitchen on fire'),
		event('e3', 'nudged', 2 * HOUR, 'nobody has the case, so the lead was told', { by: 'product' }),
	],
	offers: [
		{
			caseId: 'c2',
			number: 2,
			subject: 'Order 4411 still not here',
			customer: { name: 'N. Whitfield', address: 'nw@work.example' },
			because: 'quotes a mail of case 2',
		},
	],
	earlier: [{ caseId: 'c9', number: 9, subject: 'Wrong colour', stage: 'closed', openedAt: at(-200 * DAY) }],
};
kettle.touches.push(
	touchOf(kettle, { kind: 'acknowledge', dueAt: at(-2 * HOUR), isLate: true, state: 'waiting', nudges: 1 }),
	touchOf(kettle, { kind: 'resolve', dueAt: at(2 * DAY) }),
);

const names = ['Elena Rossi', 'Tomás Pereira', 'Ольга Смирнова', 'Lucía Fernández', 'Camille Laurent', 'Jonas Becker'];
const subjects = [
	'Consegnato il prodotto sbagliato per la seconda volta',
	'Cobrança em duplicado na minha conta',
	'Посылка пришла разбитой, никто не отвечает',
	'Llevo tres semanas esperando una respuesta',
	'Le canapé est arrivé taché, et l’anniversaire est demain',
	'Rechnung falsch, Rückruf nie erhalten',
];
const stages = ['acknowledged', 'understanding', 'resolving', 'resolved', 'new', 'closed'] as const;
const severities = ['S3', 'S2', 'S3', 'S1', 'S2', 'S1'] as const;
const guards = ['recover', 'delight', 'repair', 'delight', 'delight', 'recover'] as const;
const kinds = ['resolve', 'update', 'resolve', 'check-in', 'acknowledge', 'handwritten-note'] as const;

/** The cases of the fake server: one told in full, and one in each other language and stage. */
export function fakeCases(): CaseView[] {
	const others = names.map((name, place): CaseView => {
		const address = `${name.split(' ')[0]?.toLowerCase()}@mail.example`;
		const supportCase: CaseView = {
			...structuredClone(blank),
			id: `c${place + 2}`,
			number: place + 2,
			customer: { name, address },
			subject: subjects[place] ?? '',
			stage: stages[place] ?? 'new',
			severity: severities[place] ?? 'S1',
			guard: guards[place] ?? 'recover',
			relationship: 'returning',
			assignee: place % 3 === 2 ? null : place % 2 === 0 ? 'ana' : 'marco',
			isUnread: place === 2,
			lastCustomerMailAt: at(-(place + 1) * 7 * HOUR),
			signals: place === 0 ? [{ name: 'repeat-failure', quote: 'per la seconda volta' }] : [],
			mails: [mail(`m${place}`, subjects[place] ?? '', { from: { name, address }, at: at(-(place + 1) * 7 * HOUR) })],
			events: [event(`o${place}`, 'opened', (place + 1) * 7 * HOUR, subjects[place] ?? '', { by: 'product' })],
		};
		supportCase.touches = [
			touchOf(supportCase, { kind: kinds[place] ?? 'resolve', dueAt: at((place * 9 - 3) * HOUR), isLate: place === 0 }),
		];
		return supportCase;
	});
	return [structuredClone(kettle), ...others];
}

/** A mail that triage skipped, and one that broke a limit. */
export const fakeLedger = (): LedgerView[] =>
	(['case', 'skip', 'quarantine'] as const).map((outcome, place) => ({
		mailbox: 'support',
		folder: 'INBOX',
		uid: place + 1,
		uidValidity: '1',
		outcome,
		reason: outcome === 'case' ? null : outcome === 'skip' ? 'newsletter' : 'too-large',
		because: ['opened case 1', 'bulk mail (List-Unsubscribe, Precedence: bulk)', 'larger than 35 MB'][place] ?? '',
		messageId: `<l${place}@mail.example>`,
		subject: ['Your kettle nearly set my kitchen on fire', 'Our autumn sale', 'Photos'][place] ?? '',
		from: 'somebody@mail.example',
		caseId: outcome === 'case' ? 'c1' : null,
		score: outcome === 'quarantine' ? null : ([0.97, 0.04][place] ?? null),
		tag: outcome === 'case' ? 'S4 new' : null,
		receivedAt: at(-3 * HOUR),
		at: at(-3 * HOUR + MINUTE),
	}));

/** A case that somebody opened for a mail that is not read yet. */
export const awaitingCase = (
	id: string,
	{ messageId, from, subject }: Pick<MailView, 'messageId' | 'subject'> & { readonly from: CaseView['customer'] },
): CaseView => ({
	...structuredClone(blank),
	id,
	number: 77,
	customer: from,
	subject,
	severity: 'S2',
	guard: 'delight',
	relationship: 'new',
	mails: [mail(`${id}-mail`, '', { messageId, from, subject, to: [], isAwaited: true })],
});
