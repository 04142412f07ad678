import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../shared/remedy/comparable.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { checkRemedies } from '../../../worker/cli/doctor/remedies.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import { rememberPast } from '../../../worker/demo/past.ts';
import { PAST_CASES } from '../../../worker/demo/past-cases.ts';
import { rawOf, verdictOf } from '../../../worker/demo/past-mail.ts';
import { DEMO_PEOPLE } from '../../../worker/demo/people.ts';
import { startDemo } from '../../../worker/demo/start-demo.ts';
import { createKeyRing } from '../../../worker/key-ring.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import type { Settings } from '../../../worker/settings.ts';
import { loadEarlierCases } from '../../../worker/store/comparable.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { readLedger } from '../../../worker/store/remedies.ts';
import { mail, supportCase, touch } from '../../../worker/store/schema.ts';
import { memoryLog } from '../../integration/memory-log.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { NOW } from './mailbox.ts';

describe('the past of a new demo', () => {
	const folder = mkdtempSync(join(tmpdir(), 'amends-demo-'));
	let store: Store;
	let settings: Settings;
	const remember = () =>
		rememberPast(settings, {
			store,
			team: { people: () => DEMO_PEOPLE },
			keyRing: createKeyRing(new Uint8Array(32).fill(3)),
			now: () => NOW,
		});

	beforeAll(async () => {
		store = await openMemoryStore();
		const env = { DEMO_IMAP_PORT: '0', DEMO_SMTP_PORT: '0', DATA_FOLDER: folder };
		const loaded = loadSettings({ env, folder });
		if (loaded.state === 'wrong') throw new Error('the settings are wrong');
		const demo = await startDemo(loaded.settings, { now: () => NOW, log: memoryLog() });
		({ settings } = demo);
		await demo.mailbox.close();
		await remember();
	}, 60_000);
	afterAll(async () => {
		await store.close();
		rmSync(folder, { recursive: true });
	});

	it('is cases that were won back, documented with a root cause, by whoever had them', async () => {
		const cases = await store.db.select().from(supportCase).orderBy(asc(supportCase.openedAt));
		expect(cases.map(({ subject }) => subject)).toEqual(PAST_CASES.map(({ subject }) => subject));
		for (const [index, one] of cases.entries()) {
			const { ended, agent, language } = PAST_CASES[index] ?? {};
			expect(one).toMatchObject({ stage: 'closed', outcome: 'recovered', isComplaint: true, language });
			expect(one.assignee).toBe(agent?.id);
			expect(one.documentation).toMatchObject({ ...ended });
			expect(one.documentation?.rootCause).not.toBe('');
		}
	});

	it('leaves nobody anything to do, and no mail of it waits to be read', async () => {
		const touches = await store.db.select().from(touch);
		expect(touches.filter(({ state }) => TOUCH_STATES[state].isOpen)).toEqual([]);
		expect(touches.filter(({ wakeAt }) => wakeAt !== null)).toEqual([]);
		expect((await store.db.select().from(mail)).length).toBe(PAST_CASES.flatMap(({ mails }) => mails).length);
	});

	it('holds a ledger that is whole, and something to compare with', async () => {
		expect((await readLedger(store.db, 0, 100)).map(({ kind }) => kind)).toEqual(
			PAST_CASES.map(({ gift }) => gift.kind),
		);
		expect(await checkRemedies(store.db)).toMatchObject({ ok: true });
		const earlier = await loadEarlierCases(store.db, { mailboxId: 'support', id: 'none' });
		const [leak] = await store.db.select().from(supportCase).where(eq(supportCase.subject, 'La cafetera pierde agua'));
		const like = { cause: 'product-defect', severityBecause: leak?.severityBecause ?? [], signals: [], loss: null };
		expect(compare(like, earlier)).toMatchObject({ cases: 3 });
	});

	it('bears verdicts that triage still gives', async () => {
		const [mailbox] = settings.mailboxes;
		if (mailbox === undefined) throw new Error('no mailbox');
		for (const past of PAST_CASES) {
			for (const [index, { by }] of past.mails.entries()) {
				const parsed = await parseMail(rawOf(past, index, { at: NOW, mailbox }), NOW);
				if (parsed.state !== 'mail') throw new Error(parsed.says);
				const { said, severity, signals } = triage(parsed.mail, by, { fallback: 'en' });
				const kept = verdictOf(past, index);
				expect({ id: past.id, index, said }).toEqual({ id: past.id, index, said: kept.said });
				if (index === 0) expect({ severity, signals }).toEqual({ severity: kept.severity, signals: kept.signals });
			}
		}
	});

	it('comes once: a demo that has cases is left alone', async () => {
		await remember();
		expect(await store.db.select().from(supportCase)).toHaveLength(PAST_CASES.length);
	});
});
