import { expect, test } from 'vitest';
import { MINUTE } from '../../../shared/time.ts';
import { touchDesk } from '../../../worker/store/touches.ts';
import { openMemory, WEDNESDAY } from '../api/api-world.ts';
import { addCase, addMail } from '../api/rows.ts';

test('a check-in answers what the customer wrote last, and never an out-of-office note', async () => {
	const store = await openMemory();
	const { id: caseId } = await addCase(store);
	await addMail(store, { id: 'complaint', caseId });
	await addMail(store, { id: 'answer', caseId, side: 'team', at: new Date(WEDNESDAY - 30 * MINUTE) });
	const verdict = {
		language: 'en' as const,
		complaint: { is: false, score: 0 },
		severity: null,
		backOn: null,
		signals: [],
		sought: [],
		said: [],
		because: [],
		skip: { kind: 'auto-reply' as const, because: 'Auto-Submitted: auto-replied' },
	};
	await addMail(store, { id: 'away', caseId, subject: 'Automatic reply', at: new Date(WEDNESDAY), verdict });
	expect(await touchDesk(store).lastMail(caseId)).toMatchObject({ messageId: '<complaint@mail.example>' });
	await store.close();
});
