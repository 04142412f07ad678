import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/time.ts';
import { postToLeads } from '../../../worker/assignment/post.ts';
import type { PostOffice } from '../../../worker/follow-up/deps.ts';
import { createMailer, type Mailer } from '../../../worker/mailer.ts';
import type { Person } from '../../../worker/settings.ts';
import { saveLeadNudges } from '../../../worker/store/assignment-nudges.ts';
import { waitOn } from '../../../worker/store/assignment-waits.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { supportCase } from '../../../worker/store/schema.ts';
import { assignmentNudge, assignmentWait } from '../../../worker/store/schema-assignment.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { startSmtp, type TestSmtp } from '../../servers/smtp.ts';
import { WEDNESDAY } from '../api/api-world.ts';
import { addCase } from '../api/rows.ts';
import { SILENT } from '../follow-up/world.ts';

const TEAM: readonly Person[] = [
	{ id: 'irina', name: 'Irina', email: 'irina@shop.example', role: 'lead', language: 'it' },
	{ id: 'vera', name: 'Vera', email: 'vera@shop.example', role: 'lead', language: 'en' },
];

describe('when nobody can have a case, the leads', () => {
	let store: Store;
	let smtp: TestSmtp;
	let mailer: Mailer;
	let now = WEDNESDAY;

	beforeAll(async () => {
		store = await openMemoryStore();
		smtp = await startSmtp();
		const endpoint = { host: smtp.host, port: smtp.port, security: 'none', user: 'x', password: 'x' } as const;
		mailer = createMailer(endpoint, SILENT);
	}, 60_000);
	beforeEach(async () => {
		now = WEDNESDAY;
		smtp.forget();
		for (const table of [supportCase, assignmentWait, assignmentNudge]) await store.db.delete(table);
	});
	afterAll(async () => {
		mailer.close();
		await smtp.stop();
		await store.close();
	});

	const post = () =>
		postToLeads({
			store,
			log: SILENT,
			team: { people: () => TEAM },
			publicUrl: () => 'http://localhost:3000',
			now: () => now,
			postOffice: () => ({ name: 'Support', address: 'support@shop.example', send: mailer.send }) as PostOffice,
		});
	const lost = async (different: Parameters<typeof addCase>[1] = {}, leads = ['irina', 'vera']) => {
		const added = await addCase(store, different);
		const { id } = added;
		await waitOn(store.db, [{ caseId: id, state: 'nobody', wakeAt: now }]);
		await saveLeadNudges(
			store.db,
			leads.map((personId) => ({ caseId: id, personId, round: 1 })),
			now,
		);
		return added;
	};
	const mails = () =>
		smtp.taken.map(({ to, mail }) => `${to.join()}: ${mail.subject}`).toSorted((a, b) => (a < b ? -1 : 1));

	it('hear of all that gathered in one mail each, the gravest by name, in their language', async () => {
		const mild = await lost();
		const grave = await lost({ severity: 'S4', customer: { name: 'Kim', address: 'kim@mail.example' } });
		await post();
		await post();
		expect(mails()).toEqual([
			`irina@shop.example: Nessuno può prenderlo: Kim · Caso ${grave.number} (S4)`,
			`vera@shop.example: Nobody can have it: Kim · Case ${grave.number} (S4)`,
		]);
		const english = smtp.taken.find(({ to }) => to.includes('vera@shop.example'));
		expect(english?.mail.text).toContain('1 more case waits for somebody.');
		expect(english?.mail.text).toContain(`http://localhost:3000/#/cases/${grave.id}`);
		expect(english?.mail.text).not.toContain(mild.id);
	});

	it('are left in peace for a while, then hear of the next ones together', async () => {
		await lost({}, ['irina']);
		await post();
		now += MINUTE;
		await lost({}, ['irina']);
		await lost({}, ['irina']);
		await post();
		expect(smtp.taken.length).toBe(1);
		now += 30 * MINUTE;
		await post();
		expect(smtp.taken.length).toBe(2);
	});

	it('hear nothing of a case that somebody has by then', async () => {
		const { id } = await lost();
		await store.db.delete(assignmentWait);
		await post();
		expect([smtp.taken.length, (await store.db.select().from(assignmentNudge)).map(({ state }) => state)]).toEqual([
			0,
			['over', 'over'],
		]);
		expect(id).toBeDefined();
	});

	it('hear of it later when the mail server has no time, and under the same Message-ID', async () => {
		await lost({}, ['vera']);
		smtp.answer('refuse-for-now');
		await post();
		expect(smtp.taken.length).toBe(0);
		smtp.answer('take');
		await post();
		expect(smtp.taken.length).toBe(0);
		now += 5 * MINUTE;
		await post();
		expect(smtp.taken.length).toBe(1);
	});

	it('of two senders at once one sends', async () => {
		for (let index = 0; index < 5; index += 1) await lost({}, ['vera']);
		await Promise.all([post(), post(), post()]);
		expect(smtp.taken.length).toBe(1);
	});
});
