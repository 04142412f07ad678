import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Answer } from '../../../shared/api.ts';
import { DAY, type Instant } from '../../../shared/time.ts';
import type { Verdict } from '../../../shared/triage/verdict.ts';
import { countBehaviour } from '../../../worker/store/behaviours.ts';
import { caseEvent } from '../../../worker/store/schema.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { as, WEDNESDAY } from '../api/api-world.ts';
import { addCase, addMail, addTouch } from '../api/rows.ts';
import { type EvaluationWorld, openEvaluationWorld, PUBLIC_URL } from './evaluation-world.ts';

const HAPPY = { expectation: 4, outcome: 5, treatment: 5, process: 4, trust: 5 } as const;
const SOUR = { expectation: 4, outcome: 1, treatment: 2, process: 3, trust: 1 } as const;
const RESOLVED = WEDNESDAY - 30 * DAY;

/** What comes of answers and of later mails, on one kind of database. */
export function resultsSuite(database: Database): void {
	let stores: TestStores;
	let world: EvaluationWorld;
	let customers = 0;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openEvaluationWorld(stores.store);
	}, 60_000);
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	async function resolved(row: Parameters<typeof addCase>[1] = {}, at: Instant = RESOLVED) {
		customers += 1;
		const customer = { name: 'Nora Quist', address: `nora${customers}@mail.example` };
		const made = await addCase(stores.store, { stage: 'resolved', resolvedAt: new Date(at), customer, ...row });
		await happened(made.id, 'resolved', at);
		return { ...made, address: made.customer.address };
	}
	const happened = (caseId: string, kind: 'resolved' | 'reopened' | 'stage-moved', at: Instant, data = {}) =>
		stores.store.db
			.insert(caseEvent)
			.values({ caseId, kind, at: new Date(at), source: { kind: 'text' }, because: '', data });
	const answer = (id: string, answers: typeof HAPPY | typeof SOUR, words = '') =>
		world.room.customers.answer(
			world.links.evaluation({ id, round: 1 }, world.deps.now()).slice(`${PUBLIC_URL}/e/`.length),
			{ answers, words },
		);
	const ask = async <T>(url: string): Promise<T> => {
		const reply = await world.app.inject({ url: `/api/v1/${url}`, headers: as('ana') });
		expect(reply.statusCode, reply.body).toBe(200);
		return reply.json<T>();
	};

	describe('on the case', () => {
		it('the raw answers stand beside the score, its parts, and what was expected', async () => {
			const { id } = await resolved();
			await answer(id, SOUR, '<b>never</b> again');
			await expect.poll(() => world.smtp.taken.length).toBe(1);
			const seen = await ask<Answer<'caseEvaluation'>>(`cases/${id}/evaluation`);
			expect(seen.evaluations).toMatchObject([
				{
					round: 1,
					answers: SOUR,
					words: '<b>never</b> again',
					fairness: {
						score: 19,
						parts: [
							{ side: 'outcome', points: 0, of: 45 },
							{ side: 'treatment', points: 8.75, of: 35 },
							{ side: 'process', points: 10, of: 20 },
						],
					},
					gap: { expected: 4, perceived: 1.8, gap: -2.2 },
					isLow: true,
				},
			]);
			expect(seen.later).toMatchObject([
				{ days: 90, counts: null },
				{ days: 180, counts: null },
			]);
		});

		it('nothing was said of a case that nobody resolved', async () => {
			const { id } = await addCase(stores.store);
			expect(await ask(`cases/${id}/evaluation`)).toEqual({
				isAsked: false,
				evaluations: [],
				later: null,
				recurrence: null,
			});
		});
	});

	describe('a low answer', () => {
		it('is told to a lead once, with the words, in the lead’s language', async () => {
			world.smtp.forget();
			const { id, number } = await resolved({}, WEDNESDAY - 14 * DAY);
			await answer(id, SOUR, 'You never called back.');
			const toldOf = () => world.smtp.taken.filter(({ mail }) => mail.text?.includes(`/#/cases/${id}`));
			await expect.poll(() => toldOf().length).toBe(1);
			await world.room.tellLeads();
			const [told] = toldOf();
			expect(told?.to).toEqual(['irina@shop.example']);
			expect(told?.mail.text).toContain('You never called back.');
			expect(told?.mail.subject).toContain(String(number));
			expect(toldOf()).toHaveLength(1);
		});

		it('is told at a later round when no server takes it now', async () => {
			world.smtp.forget();
			world.smtp.answer('refuse-for-now');
			const { id } = await resolved();
			await answer(id, SOUR);
			await expect.poll(() => world.smtp.offered()).toBe(1);
			const isPutOff = async () => {
				const { rows } = await stores.store.db.execute(
					`SELECT 1 FROM amends.evaluation WHERE alert_claimed_until > now() + interval '5 minutes'`,
				);
				return rows.length;
			};
			await expect.poll(isPutOff).toBe(1);
			world.smtp.forget();
			await stores.store.db.execute(`UPDATE amends.evaluation SET alert_claimed_until = now() - interval '1 second'`);
			await Promise.all([world.room.tellLeads(), world.room.tellLeads(), world.room.tellLeads()]);
			expect(world.smtp.taken).toHaveLength(1);
			expect(world.smtp.taken[0]?.mail.messageId).toBe(`<amends.${id}-evaluation-1.low@shop.example>`);
		});

		it('a good one troubles nobody', async () => {
			world.smtp.forget();
			const { id } = await resolved();
			await answer(id, HAPPY);
			await world.room.tellLeads();
			expect(world.smtp.offered()).toBe(0);
		});
	});

	describe('later behaviour', () => {
		const said = (act: Verdict['said'][number]['act'], is: boolean): Verdict => ({
			language: 'en',
			skip: null,
			complaint: { is, score: is ? 0.9 : 0.1 },
			severity: null,
			signals: [],
			sought: [],
			said: [{ act, quote: '' }],
			backOn: null,
			because: [],
		});
		const wrote = (id: string, fromAddress: string, day: number, verdict: Verdict, caseId: string | null = null) =>
			addMail(stores.store, { id, fromAddress, at: new Date(RESOLVED + day * DAY), verdict, caseId });
		const laterOf = async (id: string) => (await ask<Answer<'caseEvaluation'>>(`cases/${id}/evaluation`)).later;

		it('is counted when 90 and when 180 days are over, by the mails that were kept, and once', async () => {
			const { id, address } = await resolved();
			await wrote(`${id}-0`, address, 0, said('confirmation', false));
			await wrote(`${id}-1`, address, 10, said('thanks', false));
			await wrote(`${id}-2`, address, 80, said('answer', false));
			await wrote(`${id}-3`, address, 100, said('failure', true));
			await wrote(`${id}-4`, address, 100, { ...said('thanks', false), skip: { kind: 'auto-reply', because: '' } });
			await wrote(`${id}-5`, 'somebody@else.example', 20, said('failure', true));
			const count = (days: 90 | 180, now: Instant) => countBehaviour(stores.store.db, { days, now, limit: 1_000 });
			await count(90, RESOLVED + 90 * DAY - 1);
			expect(await laterOf(id)).toMatchObject([{ counts: null }, { counts: null }]);
			await count(90, RESOLVED + 90 * DAY);
			expect(await count(90, RESOLVED + 91 * DAY)).toBe(0);
			expect(await laterOf(id)).toMatchObject([
				{ days: 90, counts: { wroteAgain: 2, complainedAgain: 0, praised: 1 } },
				{ days: 180, counts: null },
			]);
			await count(180, RESOLVED + 181 * DAY);
			expect((await laterOf(id))?.[1]).toMatchObject({ counts: { wroteAgain: 3, complainedAgain: 1, praised: 1 } });
		});

		it('what a person said to be no complaint is none', async () => {
			const { id, address } = await resolved();
			const other = await addCase(stores.store, { isComplaint: false });
			await wrote(`${id}-1`, address, 5, said('failure', true), other.id);
			await countBehaviour(stores.store.db, { days: 90, now: RESOLVED + 90 * DAY, limit: 1_000 });
			expect((await laterOf(id))?.[0]?.counts).toEqual({ wroteAgain: 1, complainedAgain: 0, praised: 0 });
		});

		it('a case that the customer reopened counts as complained again, one that a colleague took back by hand does not count', async () => {
			const again = await resolved({ round: 2, stage: 'new', resolvedAt: null });
			await happened(again.id, 'reopened', RESOLVED + 5 * DAY);
			await wrote(`${again.id}-1`, again.address, 5, said('failure', true), again.id);
			const slip = await resolved({ round: 2, stage: 'resolving', resolvedAt: null });
			await happened(slip.id, 'stage-moved', RESOLVED + 1_000, { from: 'resolved', to: 'resolving' });
			await countBehaviour(stores.store.db, { days: 90, now: RESOLVED + 90 * DAY, limit: 1_000 });
			expect((await laterOf(again.id))?.[0]?.counts).toEqual({ wroteAgain: 1, complainedAgain: 1, praised: 0 });
			expect(await laterOf(slip.id)).toBeNull();
		});

		it('takes so many at a time, and goes on at the next round', async () => {
			for (let one = 0; one < 3; one += 1) await resolved({}, RESOLVED - 400 * DAY);
			const go = () => countBehaviour(stores.store.db, { days: 180, now: RESOLVED - 200 * DAY, limit: 2 });
			expect([await go(), await go(), await go()]).toEqual([2, 1, 0]);
		});
	});

	describe('whether it happened again', () => {
		const LATE = [{ cue: 'no-show', weight: 2.6, quote: 'nobody came' }];
		const documentation = { whatWentWrong: 'x', whatWeDid: 'y', rootCause: 'The van broke down' };
		const opened = (day: number) => ({ openedAt: new Date(WEDNESDAY - day * DAY), severityBecause: LATE });

		it('finds this customer’s new case, others with the cause, and others with the signs', async () => {
			const { id, customer } = await resolved({ documentation, ...opened(50) });
			const again = await addCase(stores.store, { customer, ...opened(3) });
			const same = await addCase(stores.store, {
				customer: { name: '', address: 'a@else.example' },
				documentation: { ...documentation, rootCause: ' the van BROKE down ' },
				openedAt: new Date(WEDNESDAY - 2 * DAY),
			});
			await addCase(stores.store, { customer: { name: '', address: 'b@else.example' }, ...opened(1) });
			await addCase(stores.store, { customer: { name: '', address: 'c@else.example' }, ...opened(31) });
			await addCase(stores.store, {
				customer: { name: '', address: 'd@else.example' },
				...opened(1),
				isComplaint: false,
			});
			const { recurrence } = await ask<Answer<'caseEvaluation'>>(`cases/${id}/evaluation`);
			expect(recurrence).toMatchObject({
				days: 30,
				customer: { count: 1, newest: [{ caseId: again.id }] },
				sameCause: { count: 1, newest: [{ caseId: same.id }] },
				sameSigns: { count: 1 },
				signs: ['no-show'],
			});
		});
	});

	it('a root cause of the tree is compared by its id, whatever it is called by now', async () => {
		const caused = (rootCauseId: string, rootCause: string) => ({
			documentation: { whatWentWrong: 'x', whatWeDid: 'y', rootCause, rootCauseId },
			openedAt: new Date(WEDNESDAY - 2 * DAY),
		});
		const { id } = await resolved(caused('cause-9', 'Courier'));
		const same = await resolved(caused('cause-9', 'Courier, renamed'));
		await resolved(caused('cause-8', 'Courier'));
		const { recurrence } = await ask<Answer<'caseEvaluation'>>(`cases/${id}/evaluation`);
		expect(recurrence?.sameCause).toMatchObject({ count: 1, newest: [{ caseId: same.id }] });
	});

	describe('the question to the lead', () => {
		it('stands with the leads, whoever has the case, and is ticked off with what was found', async () => {
			const { id } = await resolved({ assignee: 'ana' });
			const touchId = `${id}-recurrence-1-1`;
			await addTouch(stores.store, { id: touchId, caseId: id, kind: 'recurrence', state: 'waiting' });
			const dayOf = async (person: string) => {
				const url = '/api/v1/touches?assignee=me&due=all&limit=200';
				const { items } = (await world.app.inject({ url, headers: as(person) })).json<Answer<'touches'>>();
				return items.map((one) => one.id);
			};
			expect(await dayOf('irina')).toContain(touchId);
			expect(await dayOf('ana')).not.toContain(touchId);
			const tick = (payload: object) =>
				world.app.inject({ method: 'POST', url: `/api/v1/touches/${touchId}/done`, payload, headers: as('irina') });
			for (const payload of [{}, { because: '   ' }]) {
				const refused = await tick(payload);
				expect([refused.statusCode, refused.json().fields[0]?.field]).toEqual([400, 'because']);
			}
			expect((await tick({ because: 'Only here: the van was mended.' })).json()).toMatchObject({ state: 'done' });
			expect(await dayOf('irina')).not.toContain(touchId);
		});
	});

	describe('the report', () => {
		it('keeps what is said apart from what is done, in counts, by guard and by month', async () => {
			const start = WEDNESDAY + 1_000 * DAY;
			world.setNow(start);
			const repair = { kind: 'repair', because: [] } as const;
			const one = await resolved({ guard: repair }, start - 40 * DAY);
			const two = await resolved({ guard: repair }, start - 40 * DAY);
			const three = await resolved({}, start - 5 * DAY);
			await answer(one.id, SOUR);
			await answer(two.id, HAPPY);
			await answer(three.id, { ...HAPPY });
			const report = await ask<Answer<'evaluationReport'>>('evaluation/report?months=2');
			expect(report.said.byGuard).toEqual([
				{ key: 'repair', counts: { asked: 2, answered: 2, high: 1, middle: 0, low: 1 } },
				{ key: 'delight', counts: { asked: 1, answered: 1, high: 1, middle: 0, low: 0 } },
			]);
			expect(report.said.byMonth.map(({ counts }) => counts.answered)).toEqual([1, 2]);
			expect(report.questions.find(({ question }) => question === 'outcome')?.steps).toEqual([1, 0, 0, 0, 2]);
			expect(report.low[0]).toMatchObject({ caseId: one.id, score: 19 });
			expect(report.did).toEqual({ byGuard: [], byMonth: [] });
			await countBehaviour(stores.store.db, { days: 90, now: start + 100 * DAY, limit: 1_000 });
			const { did } = await ask<Answer<'evaluationReport'>>('evaluation/report?months=2');
			expect(did.byGuard).toContainEqual({
				key: 'repair',
				counts: [{ days: 90, cases: 2, wroteAgain: 0, complainedAgain: 0, praised: 0 }],
			});
			world.setNow(WEDNESDAY);
		});

		test.each(['0', '61', 'many'])('for %s months is refused', async (months) => {
			const reply = await world.app.inject({ url: `/api/v1/evaluation/report?months=${months}`, headers: as('ana') });
			expect(reply.statusCode).toBe(400);
		});
	});
}
