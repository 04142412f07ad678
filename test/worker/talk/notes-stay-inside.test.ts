import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type RouteName } from '../../../shared/api.ts';
import type { Case } from '../../../shared/case.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../shared/letters/template.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { webhookEventOf } from '../../../shared/webhooks/events.ts';
import type { PostOffice } from '../../../worker/follow-up/deps.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { keepWords } from '../../../worker/store/similar.ts';
import { as } from '../api/api-world.ts';
import { addMail } from '../api/rows.ts';
import { type EvaluationWorld, openEvaluationWorld } from '../evaluation/evaluation-world.ts';
import { MONDAY, startWorld } from '../follow-up/world.ts';

/** What stands in the notes and nowhere else. */
const NOTE = 'xylophone: this customer is trouble, never give her anything; @marco agrees';
const MARK = /xylophone/i;

/** Routes that are for the team's eyes: here notes may stand, and in none besides. */
const FOR_THE_TEAM: readonly RouteName[] = ['case', 'caseByMessage', 'forMe', 'activity'];

const world = startWorld('pglite');
let api: EvaluationWorld;

beforeAll(async () => {
	api = await openEvaluationWorld(world().store);
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url, headers: as('irina') });

/** A resolved case with notes in it, each written by another way, and a closed one that is like it. */
async function givenNotes(): Promise<Case> {
	const resolved = {
		stage: 'resolved',
		resolvedAt: MONDAY,
		acknowledgedAt: MONDAY,
		lastCustomerMailAt: MONDAY - DAY,
	} as const;
	const happened = { kind: 'resolved', at: MONDAY, satisfiedAsked: false } as const;
	const supportCase = await world().given({ ...resolved, mailboxId: 'support' }, happened);
	const documentation = {
		whatWentWrong: 'The kettle leaks',
		whatWeDid: 'A new one',
		rootCause: 'Quality',
		rootCauseId: 'product',
	};
	const closed = { stage: 'closed', closedAt: MONDAY, outcome: 'recovered', documentation } as const;
	const like = await world().given({ ...resolved, ...closed, mailboxId: 'support', id: 'like', number: 99 }, happened);
	await keepWords(world().store.db, like);
	for (const id of [supportCase.id, like.id]) {
		await addMail(world().store, { id: `mail-${id}`, caseId: id });
		const said = await api.app.inject({
			method: 'POST',
			url: `/api/v1/cases/${id}/note`,
			headers: as('ana'),
			payload: { text: NOTE },
		});
		expect(said.statusCode).toBe(200);
	}
	return supportCase;
}

/** Lets everything go out that the plan has for the customer; what was sent, and what lies in Drafts. */
async function goOut(customerTouch: 'send' | 'draft'): Promise<string> {
	const filed: Uint8Array[] = [];
	const office: PostOffice = {
		...world().office,
		file: (folder, raw) => {
			filed.push(raw);
			return world().office.file(folder, raw);
		},
	};
	const worker = world().worker({ policy: { ...DEFAULT_POLICY, customerTouch }, postOffice: () => office });
	for (let day = 0; day < 60; day += 1) {
		world().now += DAY - HOUR;
		await fireDue(worker);
	}
	const toCustomers = world().smtp.taken.filter(({ to }) => to.includes('jane@customer.example'));
	const sent = toCustomers.map(({ mail }) => `${mail.subject} ${mail.text} ${mail.html}`);
	expect(sent.length + filed.length).toBeGreaterThan(1);
	return [...sent, ...filed.map((raw) => Buffer.from(raw).toString('utf8'))].join('\n');
}

describe('the words of a note', () => {
	test.each(['send', 'draft'] as const)('are in no mail to the customer (%s)', async (how) => {
		await givenNotes();
		expect(await goOut(how)).not.toMatch(MARK);
	});

	test('are in no answer of the API but those that show a case’s history to the team', async () => {
		const supportCase = await givenNotes();
		expect((await get(`/api/v1/cases/${supportCase.id}`)).body).toMatch(MARK);
		const reads = (Object.keys(API) as RouteName[]).filter(
			(name) => API[name].method === 'GET' && !('demo' in API[name]),
		);
		const shown: RouteName[] = [];
		for (const name of reads) {
			const path = API[name].path
				.replace(':id', supportCase.id)
				.replace(':kind', 'check-in')
				.replace(':language', 'en');
			const query = { planPreview: 'act=resolve', caseByMessage: `id=<mail-${supportCase.id}@mail.example>` }[
				name as string
			];
			const answer = await get(`${path}${query ? `?${query}` : ''}`);
			if (MARK.test(answer.body)) shown.push(name);
		}
		expect(shown.filter((name) => !FOR_THE_TEAM.includes(name))).toEqual([]);
		expect((await get(`/api/v1/cases/${supportCase.id}/similar-cases`)).body).not.toMatch(MARK);
	});

	test.each(Object.keys(TEMPLATE_KINDS) as TemplateKind[])(
		'are in no preview of “%s”, in any language',
		async (kind) => {
			const supportCase = await givenNotes();
			for (const language of Object.keys(LANGUAGES) as Language[]) {
				const answer = await api.app.inject({
					method: 'POST',
					url: `/api/v1/templates/${kind}/${language}/preview`,
					headers: as('irina'),
					payload: { subject: null, paragraphs: ['{customer} {agent} {subject} {mailbox}'], with: supportCase.id },
				});
				expect(answer.statusCode).not.toBe(404);
				expect(answer.body).not.toMatch(MARK);
			}
		},
	);

	test('are on no page that a customer opens', async () => {
		const supportCase = await givenNotes();
		for (const link of [api.links.evaluation(supportCase, api.deps.now()), api.links.optOut(supportCase)]) {
			const page = await api.app.inject({ url: new URL(link).pathname });
			expect(page.statusCode).toBe(200);
			expect(page.body).not.toMatch(MARK);
		}
	});

	test('leave by no webhook', () => {
		expect(webhookEventOf('noted')).toBeNull();
	});
});
