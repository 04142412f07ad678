import type { Corpus } from '../../shared/triage/corpus/corpus.ts';
import type { Model } from '../../shared/triage/triage.ts';
import { judgeText } from './judged.ts';

const LETTERS = 1_000;
const MAILS = 400;
const ROUNDS = 5;

/** Mails of 1,000 characters that triage judges in a second on one core: the best of some rounds, languages mixed. */
export function mailsASecond(corpus: Corpus, model: Model | null): number {
	const bodies = Object.values(corpus).flatMap(({ hard }) => bodiesOf(hard.mails.map(({ body }) => body)));
	const rounds = Array.from({ length: ROUNDS }, () => {
		const startedAt = performance.now();
		for (const body of bodies) judgeText('', body, model);
		return (bodies.length * 1_000) / (performance.now() - startedAt);
	});
	return Math.max(...rounds);
}

/** Own mails put one after the other and cut: a mail without a quote or signature mark is read to its end. */
function bodiesOf(mails: readonly string[]): readonly string[] {
	const plain = mails.filter((body) => !/^(?:>|--|__)|:\s*$/m.test(body)).join('\n');
	const share = Math.floor(MAILS / 7);
	return Array.from({ length: share }, (_, index) => plain.slice(index * LETTERS, (index + 1) * LETTERS));
}
