import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import { SEVERITIES } from '../../../shared/severity.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { DE_MAILS } from './mails/de.ts';
import type { DevMail } from './mails/dev-mail.ts';
import { EN_MAILS } from './mails/en.ts';
import { ES_MAILS } from './mails/es.ts';
import { FR_MAILS } from './mails/fr.ts';
import { IT_MAILS } from './mails/it.ts';
import { PT_MAILS } from './mails/pt.ts';
import { RU_MAILS } from './mails/ru.ts';
import { mailOf } from './sample.ts';

const MAILS: readonly (readonly [Language, readonly DevMail[]])[] = [
	['en', EN_MAILS],
	['it', IT_MAILS],
	['pt', PT_MAILS],
	['ru', RU_MAILS],
	['es', ES_MAILS],
	['fr', FR_MAILS],
	['de', DE_MAILS],
];

const judged = (mails: readonly DevMail[]) =>
	mails.map(([text, severity, signals = []]) => ({ severity, signals, verdict: triage(mailOf(text), 'customer') }));

describe.each(MAILS)('short mails in %s', (language, mails) => {
	const all = judged(mails);
	const complaints = all.filter(({ severity }) => severity !== null);

	it('are told apart: complaint or not, F1 at least .95', () => {
		const hits = complaints.filter(({ verdict }) => verdict.complaint.is).length;
		const said = all.filter(({ verdict }) => verdict.complaint.is).length;
		expect((2 * hits) / (said + complaints.length)).toBeGreaterThanOrEqual(0.95);
	});

	it('are in their language', () => {
		expect(all.filter(({ verdict }) => verdict.language !== language)).toEqual([]);
	});

	it('get their severity, and no critical one is missed', () => {
		const right = complaints.filter(({ severity, verdict }) => verdict.severity === severity);
		expect(right.length / complaints.length).toBeGreaterThanOrEqual(0.9);
		for (const { severity, verdict } of complaints.filter((each) => each.severity === 'S4')) {
			expect(SEVERITIES[verdict.severity ?? 'S1'].rank).toBe(SEVERITIES[severity ?? 'S4'].rank);
		}
	});

	it('state their signals', () => {
		const missed = complaints.flatMap(({ signals, verdict }) =>
			signals.filter((name) => !verdict.signals.some((signal) => signal.name === name)),
		);
		expect(missed.length).toBeLessThanOrEqual(1);
	});
});
