import type { Change, ChangeKind } from './collision.ts';
import type { Language } from './language.ts';
import type { Catalogue, MessageKey } from './locale/catalogue.ts';
import { formatMessage } from './locale/format.ts';
import { STAGES, type Stage } from './stage.ts';

/** In what language it is said, and how people are called. */
export interface Telling {
	readonly catalogue: Catalogue;
	readonly language: Language;
	readonly nameOf: (personId: string) => string;
}

/** A change as one sentence. */
export function sayChange(change: Change, { catalogue, language, nameOf }: Telling): string {
	const say = (key: MessageKey, values: Readonly<Record<string, string>> = {}): string =>
		formatMessage(catalogue[key], values, language);
	return SENTENCES[change.kind](change, { say, nameOf, stageOf: (stage) => nameOfStage(stage, catalogue) });
}

interface Speaking {
	readonly say: (key: MessageKey, values?: Readonly<Record<string, string>>) => string;
	readonly nameOf: (personId: string) => string;
	readonly stageOf: (stage: string) => string;
}

type Sentence = (change: Change, speaking: Speaking) => string;

/** Somebody wrote: a person by name, else whoever the mail names. */
const written =
	(key: MessageKey): Sentence =>
	({ by, writer }, { say, nameOf }) =>
		say(key, { name: writer ?? nameOf(by) });

const plain =
	(key: MessageKey): Sentence =>
	(_, { say }) =>
		say(key);

const SENTENCES: Readonly<Record<ChangeKind, Sentence>> = {
	wrote: written('since.wrote'),
	answered: written('since.answered'),
	noted: written('since.noted'),
	sent: plain('since.sent'),
	gave: plain('since.gave'),
	promised: plain('since.promised'),
	notAComplaint: plain('since.notAComplaint'),
	joined: plain('since.joined'),
	stage: ({ to }, { say, stageOf }) => say('since.stage', { stage: stageOf(to ?? '') }),
	severity: ({ to }, { say }) => say('since.severity', { severity: to ?? '' }),
	assigned: ({ to }, { say, nameOf }) =>
		to === null ? say('since.unassigned') : say('since.assigned', { name: nameOf(to) }),
};

const nameOfStage = (stage: string, catalogue: Catalogue): string =>
	Object.hasOwn(STAGES, stage) ? formatMessage(catalogue[`stage.${stage as Stage}`], {}, 'en') : stage;
