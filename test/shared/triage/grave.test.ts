import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import type { SignalName } from '../../../shared/signal.ts';
import { readText, textOf } from '../../../shared/triage/read.ts';
import { signalsIn } from '../../../shared/triage/signals.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { GRAVE, HARMLESS, NOT_SEEN_YET } from './mails/grave.ts';
import { mailOf } from './sample.ts';

const OF_THIS_TABLE: readonly SignalName[] = ['safety', 'legal', 'privacy', 'missed-event', 'churn-threat'];

/** The signals of a text, whether it would be taken for a complaint or not. */
const signalsOf = (text: string, language: Language): readonly SignalName[] => {
	const { sentences, hits } = readText(textOf({ subject: '', inReplyTo: [], text }), language);
	return signalsIn(hits, sentences, []).map(({ name }) => name);
};

describe('grave harm in plain words', () => {
	it.each(GRAVE)('%s: %s is in “%s”', (language, name, text) => {
		expect(signalsOf(text, language)).toContain(name);
	});

	it.each(NOT_SEEN_YET)('%s: %s is not seen yet in “%s”', (language, name, text) => {
		expect(signalsOf(text, language)).not.toContain(name);
	});

	it.each(HARMLESS)('%s: none is in “%s”', (language, text) => {
		expect(signalsOf(text, language).filter((name) => OF_THIS_TABLE.includes(name))).toEqual([]);
	});
});

describe('a model in doubt', () => {
	/** Says the same of every mail: a chance of .43 that it is a complaint, and this of its being critical. */
	const doubtful = (critical: number) => ({
		read: () => ({
			complaint: () => ({ logit: -0.28, reasons: [] }),
			ofComplaint: () => ({
				critical: { logit: critical, quote: () => '' },
				weighty: { logit: 0, quote: () => '' },
				claims: [],
			}),
			acts: () => [],
		}),
	});
	const isComplaint = (text: string, critical = -9): boolean =>
		triage(mailOf(text), 'customer', { model: doubtful(critical) }).complaint.is;

	it.each([
		['I have reported this to the police, the reference is 88213.', true],
		['Where do I find the reference of my order?', false],
		['I dropped the lamp myself and it caught fire, my own fault.', false],
		['The minutes of the meeting are attached; the two customers with a lawyer I take to legal.', false],
	])('%s: taken for a complaint is %s', (text, is) => {
		expect(isComplaint(text)).toBe(is);
	});

	it('takes for a complaint what is critical by its words, and not what its writer calls their own fault', () => {
		expect(isComplaint('The gate beside the pond stood open.', 1)).toBe(true);
		expect(isComplaint('I dropped the lamp myself, my own fault.', 1)).toBe(false);
	});
});
