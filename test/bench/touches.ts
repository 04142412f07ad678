import { fireDue } from '../../worker/follow-up/sweep.ts';
import { createLog } from '../../worker/log.ts';
import { createMailer } from '../../worker/mailer.ts';
import { caseRow, touchRow } from '../../worker/store/case-rows.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { insertRows } from '../../worker/store/insert-rows.ts';
import { supportCase, touch } from '../../worker/store/schema.ts';
import { startSmtp } from '../servers/smtp.ts';
import { benchCase, benchFollowUp, NOW, sendBare } from './follow-up.ts';
import { printTable } from './table.ts';

const COUNT = 10_000;
const WORKERS = 4;

/** 10,000 touches due at once, swept by four workers through real SMTP; the baseline sends the same number of mails and nothing else. */
export async function benchTouches(): Promise<void> {
	const smtp = await startSmtp();
	const endpoint = { host: smtp.host, port: smtp.port, security: 'none', user: 'x', password: 'x' } as const;
	const log = createLog('error');
	const mailer = createMailer(endpoint, log);
	const store = await openStore({ kind: 'memory' });
	try {
		await plan(store);
		const deps = benchFollowUp(store, mailer);
		const start = performance.now();
		const fired = await Promise.all(Array.from({ length: WORKERS }, () => fireDue(deps)));
		const seconds = (performance.now() - start) / 1_000;
		const ids = new Set(smtp.taken.map(({ mail }) => mail.messageId));
		const mails = smtp.taken.length;
		const bare = await sendBare(mailer, smtp, 2_000);
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
				figure: `${fired.reduce((sum, one) => sum + one, 0)} / ${mails} / ${ids.size}`,
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
	const cases = Array.from({ length: COUNT }, (_, index) => benchCase(index));
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
					told: [],
					messageId: null,
					because: 'due',
					doneAt: null,
				}),
			),
		);
	}
}
