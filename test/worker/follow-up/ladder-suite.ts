import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { FollowUpDeps } from '../../../worker/follow-up/deps.ts';
import { fireOne } from '../../../worker/follow-up/fire.ts';
import { fireDue, passTime } from '../../../worker/follow-up/sweep.ts';
import type { Person } from '../../../worker/settings.ts';
import { type Database, MONDAY, startWorld, TEAM } from './world.ts';

const VERA: Person = { id: 'vera', name: 'Vera Weiss', email: 'vera@shop.example', role: 'admin', language: 'de' };
const WITH_ADMIN = [...TEAM, VERA];

const away = (person: Person): Person => ({ ...person, away: { from: '2026-11-01', until: '2026-12-31', to: null } });

/** What the ladder does, on either database, with real SMTP. */
export function ladderSuite(database: Database): void {
	const world = startWorld(database);
	const opened = { kind: 'opened', at: MONDAY } as const;
	const worker = (people: readonly Person[] = WITH_ADMIN, different: Partial<FollowUpDeps> = {}): FollowUpDeps =>
		world().worker({ team: { people: () => people }, ...different });
	const to = () => world().smtp.taken.map((one) => one.to[0]?.split('@')[0]);
	const setClock = (at: number): void => {
		world().now = at;
	};
	const acknowledgement = (id: string) => world().touch(id, 'acknowledge');
	/** Ana was told at two, Irina a day after the opening; an administrator is next. */
	const leadTold = async (different: Parameters<ReturnType<typeof world>['given']>[0] = {}) => {
		const { id } = await world().given(different, opened);
		await passTime(worker(), MONDAY + DAY, setClock);
		return id;
	};

	describe('the ladder', () => {
		it('goes from the agent to the lead to an administrator, who hears in their own language who has known since when', async () => {
			const id = await leadTold();
			expect(to()).toEqual(['ana', 'irina']);
			await passTime(worker(), MONDAY + 2 * DAY - HOUR, setClock);
			expect(to()).toEqual(['ana', 'irina']);
			setClock(MONDAY + 2 * DAY);
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'irina', 'vera']);
			expect(world().smtp.taken[1]?.mail.text).toContain(
				'Ana Duarte lo sa da lunedì 23 novembre alle ore 14:00 CET; la cosa è ancora aperta, quindi arriva a te.',
			);
			expect(world().smtp.taken[2]?.mail.text).toContain(
				'Ana Duarte weiß es seit Montag, 23. November um 14:00 MEZ, Irina Volkova seit Dienstag, 24. November um 10:00 MEZ; es ist noch offen, darum kommt es zu dir.',
			);
			expect(await acknowledgement(id)).toMatchObject({
				state: 'waiting',
				wakeAt: null,
				nudges: 3,
				told: [
					{ rung: 'assignee', personId: 'ana', at: MONDAY + 4 * HOUR },
					{ rung: 'lead', personId: 'irina', at: MONDAY + DAY },
					{ rung: 'admin', personId: 'vera', at: MONDAY + 2 * DAY },
				],
			});
			expect((await world().events(id)).filter((line) => line.startsWith('nudged: acknowledgement'))).toEqual([
				'nudged: acknowledgement: it is due; Ana Duarte was told',
				'nudged: acknowledgement: it is due, still; Irina Volkova was told',
				'nudged: acknowledgement: it is due, still; Vera Weiss was told',
			]);
		});

		it('ends when the agent has done it meanwhile', async () => {
			const id = await leadTold();
			await world().later(id, { stage: 'acknowledged' }, { kind: 'acknowledged', at: world().now });
			await passTime(worker(), MONDAY + DAY + 8 * HOUR, setClock);
			expect(to()).not.toContain('vera');
			expect(await acknowledgement(id)).toMatchObject({ state: 'done' });
		});

		it('ends in silence where nobody is left: what stands with the touch still says who was told', async () => {
			const { id } = await world().given({}, opened);
			await passTime(worker(TEAM), MONDAY + 2 * DAY - HOUR, setClock);
			setClock(MONDAY + 2 * DAY);
			await fireOne(worker(TEAM), `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'irina']);
			expect(await acknowledgement(id)).toMatchObject({
				wakeAt: null,
				because: 'it is due, still; Irina Volkova was told',
			});
		});

		it('passes a lead over who is away, and tells nobody twice', async () => {
			const people = WITH_ADMIN.map((person) => (person.id === 'irina' ? away(person) : person));
			const { id } = await world().given({}, opened);
			await passTime(worker(people), MONDAY + 2 * DAY - HOUR, setClock);
			setClock(MONDAY + 2 * DAY);
			await fireOne(worker(people), `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'vera']);
		});

		it('goes to an administrator at once when the lead’s address is refused for good', async () => {
			const { id } = await world().given({}, opened);
			await passTime(worker(), MONDAY + DAY - HOUR, setClock);
			world().smtp.answer('refuse-recipient', 'irina@shop.example');
			setClock(MONDAY + DAY);
			await fireDue(worker());
			expect(to()).toEqual(['ana', 'vera']);
			expect(world().smtp.taken[1]?.mail.text).not.toContain('Irina');
			expect((await acknowledgement(id)).told).toMatchObject([{}, { personId: 'irina', isRefused: true }, {}]);
		});

		it('says that nobody has the case, where a lead knew and gave it to nobody', async () => {
			await leadTold({ assignee: null, severity: 'S4' });
			await passTime(worker(), MONDAY + DAY, setClock);
			expect(to()).toEqual(['irina', 'vera']);
			expect(world().smtp.taken[1]?.mail.text).toContain(
				'Irina Volkova weiß es seit Montag, 23. November um 11:00 MEZ; niemand hat diesen Fall, darum kommt es zu dir.',
			);
		});

		it('goes on where it was when the case is handed over', async () => {
			const id = await leadTold();
			await world().later(id, { assignee: 'irina' });
			setClock(MONDAY + 2 * DAY);
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'irina', 'vera']);
		});

		it('does not reach into a new round: what was owed before is over', async () => {
			const id = await leadTold();
			await world().later(id, { round: 2 }, { kind: 'reopened', at: world().now });
			setClock(MONDAY + 2 * DAY);
			expect(await fireOne(worker(), `${id}-acknowledge-1-1`)).toBe(false);
			expect(to()).toEqual(['ana', 'irina']);
		});
	});

	describe('a rung is told once', () => {
		it('though four workers wake for it at once', async () => {
			const id = await leadTold();
			setClock(MONDAY + 2 * DAY);
			const fired = await Promise.all([1, 2, 3, 4].map(() => fireOne(worker(), `${id}-acknowledge-1-1`)));
			expect(fired.filter(Boolean)).toHaveLength(1);
			expect(to()).toEqual(['ana', 'irina', 'vera']);
		});

		it('though the worker died between the mail and its record, and whoever was told went away meanwhile', async () => {
			const { id } = await world().given({}, opened);
			await passTime(worker(), MONDAY + DAY - HOUR, setClock);
			setClock(MONDAY + DAY);
			const { desk } = world();
			const dying = worker(WITH_ADMIN, { desk: { ...desk, record: () => Promise.reject(new Error('died')) } });
			await expect(fireDue(dying)).rejects.toThrow('could not be fired');
			await world().endLeases();
			setClock(MONDAY + DAY + HOUR);
			await fireDue(worker(WITH_ADMIN.map((person) => (person.id === 'irina' ? away(person) : person))));
			expect(to()).toEqual(['ana', 'irina']);
			expect(await acknowledgement(id)).toMatchObject({
				because: 'it is due, still; Irina Volkova was told',
				told: [{ personId: 'ana' }, { rung: 'lead', personId: 'irina', at: MONDAY + DAY }],
			});
		});

		it('and is told anew when somebody moved the touch while the mail went out', async () => {
			const { id } = await world().given({}, opened);
			await passTime(worker(), MONDAY + DAY - HOUR, setClock);
			setClock(MONDAY + DAY);
			const { office } = world();
			const slow = worker(WITH_ADMIN, {
				postOffice: () => ({
					...office,
					send: async (letter) => {
						await world().postpone(id, 'acknowledge', MONDAY + 7 * DAY);
						return office.send(letter);
					},
				}),
			});
			await fireOne(slow, `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'irina']);
			setClock(MONDAY + 7 * DAY);
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			expect(to()).toEqual(['ana', 'irina', 'ana']);
			expect((await acknowledgement(id)).told).toEqual([{ rung: 'assignee', personId: 'ana', at: MONDAY + 7 * DAY }]);
		});

		it('and none is skipped by an outage of two weeks: each still has its hour', async () => {
			const { id } = await world().given({ severity: 'S4' }, opened);
			const from = MONDAY + 14 * DAY;
			setClock(from);
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			await passTime(worker(), from + 6 * HOUR, setClock);
			expect((await acknowledgement(id)).told).toEqual([
				{ rung: 'assignee', personId: 'ana', at: from },
				{ rung: 'lead', personId: 'irina', at: from + HOUR },
				{ rung: 'admin', personId: 'vera', at: from + 3 * HOUR },
			]);
		});

		it('and a server that refuses in the evening is not asked again in the night', async () => {
			const { id } = await world().given({}, { ...opened, at: MONDAY - HOUR });
			await world().postpone(id, 'acknowledge', MONDAY + 7 * HOUR);
			setClock(MONDAY + 7 * HOUR);
			world().smtp.answer('refuse-for-now');
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			setClock(MONDAY + 8 * HOUR - 60_000);
			await fireOne(worker(), `${id}-acknowledge-1-1`);
			world().smtp.answer('take');
			await passTime(worker(), MONDAY + 23 * HOUR, setClock);
			expect((await acknowledgement(id)).told).toMatchObject([
				{ personId: 'ana', at: Date.parse('2026-11-24T08:00:00Z') },
			]);
		});
	});
}
