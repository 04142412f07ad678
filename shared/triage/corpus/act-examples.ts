import { STAGES, type Stage } from '../../stage.ts';
import { HEARD_ACT_NAMES, HEARD_ACTS, type HeardAct } from '../heard.ts';
import type { ActExample } from '../model/learn-acts.ts';
import { CORPUS_LANGUAGES, type Corpus, type CorpusThread, MANNERS } from './corpus.ts';

/** The stage to which each act moves a case. */
const MOVES_TO: Readonly<Record<HeardAct, Stage>> = {
	apology: 'acknowledged',
	question: 'understanding',
	offer: 'resolving',
	delivered: 'resolved',
	confirmation: 'resolved',
	failure: 'new',
};

/** The messages of the `train` threads that stand in a case, each with what its stage says that it did. */
export function actExamples(corpus: Corpus): readonly ActExample[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		MANNERS.flatMap((manner) => corpus[language][manner].threads)
			.filter(({ part }) => part === 'train')
			.flatMap(({ messages }) =>
				messages.flatMap((message, index): readonly ActExample[] => {
					const stage = messages[index - 1]?.stage ?? null;
					if (stage === null) return [];
					const { side, text } = message;
					return [{ side, text, language, stage, did: didIn(message, stage) }];
				}),
			),
	);
}

/** A message that moved its case farther may have done the lesser act as well: of that its stage says nothing. */
function didIn({ side, stage }: CorpusThread['messages'][number], before: Stage): ActExample['did'] {
	const rows = HEARD_ACT_NAMES.filter(
		(act) => HEARD_ACTS[act].side === side && isAmong(before, HEARD_ACTS[act].from),
	).flatMap((act): [HeardAct, boolean][] => {
		const to = MOVES_TO[act];
		if (stage === to && before !== to) return [[act, true]];
		const isLess = act === 'failure' || stage === null || STAGES[stage].rank < STAGES[to].rank;
		return isLess ? [[act, false]] : [];
	});
	return Object.fromEntries(rows);
}

const isAmong = (stage: Stage, some: readonly Stage[]): boolean => some.includes(stage);
