import { afterAll, expect, test } from 'vitest';
import { MANNERS } from '../../../shared/triage/corpus/corpus.ts';
import { decodeModel } from '../../../shared/triage/model/codec.ts';
import { countOf } from '../../../shared/triage/model/figures.ts';
import { judgeWith } from '../../../shared/triage/model/judge.ts';
import { type Model, triage } from '../../../shared/triage/triage.ts';
import { plainMail } from '../../../worker/learning/plain-mail.ts';
import { createTrainer } from '../../../worker/learning/train-pool.ts';
import { readCorpus } from '../../../worker/training/corpus-files.ts';
import { shippedModel } from '../../../worker/triage-model.ts';

const trainer = createTrainer();
afterAll(() => trainer.close());

/** What a bakery's customers mean when they say that the starter is flat; triage cannot know it. */
const JARGON = 'The starter of the rye came flat on';
const lessons = Array.from({ length: 25 }, (_, at) => ({
	subject: 'Rye',
	body: `${JARGON} the ${at + 1}th, and the crumb was gummy.`,
	language: 'en' as const,
	complaint: true,
	critical: true,
	weight: 4,
}));

test('corrections are learned in a thread while this one goes on, and tried on mails nobody trained on', {
	timeout: 180_000,
}, async () => {
	let turns = 0;
	const clock = setInterval(() => {
		turns += 1;
	}, 10);
	const { bytes, trials } = await trainer.train({ lessons, current: null });
	clearInterval(clock);
	expect(turns).toBeGreaterThan(20);
	const frozen = Object.values(readCorpus()).flatMap((written) =>
		MANNERS.flatMap((manner) => written[manner].mails).filter(({ part }) => part === 'test'),
	);
	expect(countOf(trials.after.frozen.all)).toBe(frozen.length);
	expect(countOf(trials.before.frozen.all)).toBe(frozen.length);
	expect(countOf(trials.after.corrections.all)).toBe(5);
	expect(countOf(trials.after.corrections.critical)).toBe(5);
	const judged = (model: Model, text: string) => triage(plainMail('Rye', text), 'customer', { fallback: 'en', model });
	const learned = judgeWith(decodeModel(bytes));
	const score = (model: Model) => judged(model, `${JARGON} Sunday.`).complaint.score;
	expect(score(learned)).toBeGreaterThan(score(shippedModel()));
	const FLAT = `${JARGON} Sunday, this is unacceptable.`;
	expect([judged(shippedModel(), FLAT).severity, judged(learned, FLAT).severity]).toEqual(['S2', 'S4']);
});

test('a training that fails is told', { timeout: 180_000 }, async () => {
	await expect(trainer.train({ lessons, current: Uint8Array.of(1, 2, 3) })).rejects.toThrow(/no model/);
});
