import { expect, test } from 'vitest';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { SEVERITIES } from '../../../shared/severity.ts';
import { STAGES } from '../../../shared/stage.ts';
import { eventually } from '../eventually.ts';
import { actualLine, expectedLine, SAMPLES } from './expected-mail.ts';
import { allCases, caseOf, openTouches, type Program, wholeLedger } from './program.ts';

/** Everything of the first look is in the ledger, and the tags have followed. */
export async function settled(program: Program): Promise<void> {
	await eventually(async () => expect(await wholeLedger(program.api)).toHaveLength(SAMPLES.length), 60_000);
	await eventually(async () => {
		const lines = await wholeLedger(program.api);
		const open = lines.filter(
			({ outcome, folder, caseId }) => caseId !== null && folder === 'INBOX' && outcome !== 'skip',
		);
		expect(open.filter(({ tag }) => tag === null)).toEqual([]);
		expect(open.length).toBeGreaterThan(0);
	}, 60_000);
}

/** The main job on the sample mails, wherever its rows and jobs lie. Tests go on from one to the next: it is one story. */
export function mainJob(program: () => Program): void {
	test('within seconds every sample mail is in the ledger, once', async () => {
		await settled(program());
		const lines = await wholeLedger(program().api);
		expect(new Set(lines.map(({ messageId }) => messageId))).toEqual(
			new Set(SAMPLES.map(({ messageId }) => messageId)),
		);
		expect(lines.filter(({ outcome }) => outcome === 'quarantine' || outcome === 'duplicate')).toEqual([]);
		expect(program().log.complaints()).toEqual([]);
	});

	test('what became of each is what a careful person expects', async () => {
		const lines = new Map((await wholeLedger(program().api)).map((line) => [line.messageId, line]));
		expect(SAMPLES.map((row) => `${row.file}: ${actualLine(row, lines.get(row.messageId))}`)).toEqual(
			SAMPLES.map((row) => `${row.file}: ${expectedLine(row)}`),
		);
	});

	test('every complaint is a case of the right severity, with its signals and its reasons', async () => {
		const lines = new Map((await wholeLedger(program().api)).map((line) => [line.messageId, line]));
		const complaints = SAMPLES.filter(({ role }) => role === 'complaint');
		const found = [];
		for (const { file, messageId } of complaints) {
			const id = lines.get(messageId)?.caseId;
			const supportCase = id === null || id === undefined ? null : await caseOf(program().api, id);
			found.push({
				file,
				severity: supportCase?.severity ?? null,
				signals: supportCase?.signals.map(({ name }) => name).sort() ?? [],
				hasReasons: (supportCase?.severityBecause.length ?? 0) > 0,
			});
		}
		expect(found).toEqual(
			complaints.map(({ file, severity, signals }) => ({
				file,
				severity,
				signals: expect.arrayContaining([...signals]),
				hasReasons: true,
			})),
		);
	});

	test('the mails of one thread are in one case, and no two threads share one', async () => {
		const lines = new Map((await wholeLedger(program().api)).map((line) => [line.messageId, line]));
		const threads = groupBy(
			SAMPLES.filter(({ thread }) => thread !== null),
			({ thread }) => thread,
		);
		const caseIds = [...threads].map(([thread, rows]) => {
			const ids = new Set(rows.map(({ messageId }) => lines.get(messageId)?.caseId));
			expect(ids.size, `${thread} is in one case`).toBe(1);
			return [...ids][0];
		});
		expect(new Set(caseIds).size).toBe(threads.size);
	});

	test('every customer’s mail of a case carries exactly its severity and stage, unread ones stay unread', async () => {
		const { mailbox, api } = program();
		const lines = (await wholeLedger(api)).filter(({ folder }) => folder === 'INBOX');
		const flags = await mailbox.flags(
			'INBOX',
			lines.map(({ uid }) => uid),
		);
		const cases = new Map((await allCases(api)).map((one) => [one.id, one]));
		for (const { uid, caseId, outcome, subject } of lines) {
			const ours = [...(flags.get(uid) ?? [])].filter((flag) => flag.startsWith('$Amends')).sort();
			const supportCase = outcome === 'skip' ? undefined : cases.get(caseId ?? '');
			const wanted =
				supportCase === undefined
					? []
					: ['$Amends', SEVERITIES[supportCase.severity].keyword, STAGES[supportCase.stage].keyword].sort();
			expect({ subject, ours }).toEqual({ subject, ours: wanted });
		}
		expect([...flags.values()].some((one) => !one.has('\\Seen'))).toBe(true);
	});

	test('touches stand in the plan with their times, and the late ones have nudged the team', async () => {
		const touches = await openTouches(program().api);
		const kinds = new Set(touches.map(({ kind }) => kind));
		const owed = ['acknowledge', 'resolve', 'update'];
		const following = ['check-in', 'handwritten-note', 'evaluation', 'recurrence'];
		expect([...kinds]).toEqual(expect.arrayContaining([...owed, ...following]));
		await eventually(async () => {
			const { items } = await program().api.get<{ items: { folder: string }[] }>('/api/v1/demo/mail');
			expect(items.filter(({ folder }) => folder.startsWith('Team/')).length).toBeGreaterThan(0);
		});
	});

	test('a person answers by the API: taken, resolved, and the plan and the tag follow', async () => {
		const { api, mailbox } = program();
		const [first] = (await allCases(api)).filter(({ stage, severity }) => stage === 'new' && severity !== 'S4');
		if (first === undefined) throw new Error('there is a new case');
		await api.post(`/api/v1/cases/${first.id}/assign`, { assignee: 'marco' });
		const resolved = await api.post<CaseView>(`/api/v1/cases/${first.id}/resolve`, { because: 'replaced' });
		expect(resolved).toMatchObject({ stage: 'resolved', assignee: 'marco' });
		const planned = resolved.touches.filter(({ state }) => state === 'planned').map(({ kind }) => kind);
		expect(planned).toEqual(expect.arrayContaining(['ask-satisfied', 'check-in', 'handwritten-note']));
		const line = (await wholeLedger(api)).find(({ caseId, outcome }) => caseId === first.id && outcome === 'case');
		await eventually(async () =>
			expect((await mailbox.flags('INBOX', [line?.uid ?? 0])).get(line?.uid ?? 0)).toContain('$AmendsResolved'),
		);
	});

	test('three days later a check-in of a resolved sample lies in Drafts, and a note of another is handed to its agent', async () => {
		const { api, mailbox } = program();
		await api.post('/api/v1/demo/clock', { advance: 'P3D' });
		const touches = await openTouches(api);
		const fired = (kind: string, state: string) =>
			touches.filter((touch) => touch.kind === kind && touch.state === state);
		expect(fired('check-in', 'drafted').length).toBeGreaterThan(0);
		expect(fired('handwritten-note', 'waiting').length).toBeGreaterThan(0);
		expect((await mailbox.look('Drafts')).messages).toBeGreaterThan(0);
	});

	test('days later the check-in lies in Drafts and the note is handed to the agent', async () => {
		const { api, mailbox } = program();
		const [supportCase] = (await allCases(api)).filter(
			({ assignee, stage }) => assignee === 'marco' && stage === 'resolved',
		);
		const id = supportCase?.id ?? '';
		for (const advance of ['P3D', 'P3D']) await api.post('/api/v1/demo/clock', { advance });
		const { touches } = await caseOf(api, id);
		const stateOf = (kind: string) => touches.find((touch) => touch.kind === kind)?.state;
		expect({ checkIn: stateOf('check-in'), note: stateOf('handwritten-note') }).toEqual({
			checkIn: 'drafted',
			note: 'waiting',
		});
		expect((await mailbox.look('Drafts')).messages).toBeGreaterThan(0);
		expect((await mailbox.look('Team/Marco')).messages).toBeGreaterThan(0);
		// Nothing went to a customer that no person has sent.
		expect((await mailbox.look('Customers')).messages).toBe(0);
	});

	test('a case ends documented, and not otherwise', async () => {
		const { api } = program();
		const [supportCase] = (await allCases(api)).filter(
			({ assignee, stage }) => assignee === 'marco' && stage === 'resolved',
		);
		const path = `/api/v1/cases/${supportCase?.id}/close`;
		expect(await api.ask('POST', path, { outcome: 'recovered', whatWentWrong: 'late' })).toMatchObject({
			status: expect.any(Number),
			body: { fields: [{ field: 'whatWeDid' }, { field: 'rootCauseId' }] },
		});
		const words = { whatWentWrong: 'late', whatWeDid: 'replaced', rootCauseId: 'delivery-late' };
		expect(await api.post(path, { outcome: 'recovered', ...words })).toMatchObject({
			stage: 'closed',
			outcome: 'recovered',
			documentation: words,
		});
	});

	test('the program says that it is ready, and has complained about nothing', async () => {
		const { api, log } = program();
		expect(await api.ask('GET', '/readyz')).toMatchObject({ status: 200 });
		expect(log.complaints()).toEqual([]);
	});
}
