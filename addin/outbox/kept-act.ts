import { z } from 'zod';
import type { RouteName } from '../../shared/api.ts';
import { keysOf } from '../../shared/api-shapes.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';

/** Acts that are kept where nobody answers: what each is called, and which of its fields a person wrote. */
export const KEPT_ACTS = {
	assign: { name: 'case.assign', words: [] },
	moveStage: { name: 'case.move', words: ['because'] },
	correctSeverity: { name: 'severity.correctTitle', words: ['because'] },
	correctSignals: { name: 'signals.title', words: [] },
	resolve: { name: 'case.resolve', words: ['because'] },
	close: { name: 'case.close', words: ['whatWentWrong', 'whatWeDid'] },
	notAComplaint: { name: 'case.notAComplaint', words: [] },
	note: { name: 'notes.title', words: ['text'] },
	touchDone: { name: 'touches.done', words: ['because'] },
	touchPostpone: { name: 'touches.postpone', words: ['because'] },
	touchCancel: { name: 'touches.cancel', words: ['because'] },
} as const satisfies Partial<Record<RouteName, { readonly name: MessageKey; readonly words: readonly string[] }>>;

export type KeptName = keyof typeof KEPT_ACTS;

/** Whether an act of this name is kept. */
export const isKeptName = (name: RouteName): name is KeptName => Object.hasOwn(KEPT_ACTS, name);

/** One kept act as the browser keeps it. */
const keptActShape = z.object({
	/** under which the server knows it again */
	id: z.string().min(8).max(100),
	name: keysOf(KEPT_ACTS),
	ask: z.object({ params: z.object({ id: z.string() }), body: z.record(z.string(), z.unknown()).optional() }),
	/** of the case, for people; null where it is not known */
	caseNumber: z.number().nullable(),
	/** when the person did it, in milliseconds of the browser's own clock */
	at: z.number(),
	/** how often the server was there and could not do it */
	tries: z.number(),
	/** why it will not be sent: given back to the person, in the words of the refusal. Null: it waits */
	refused: z.object({ title: z.string(), mend: z.string().nullable() }).nullable(),
});

export type KeptAct = z.infer<typeof keptActShape>;

const keptActsShape = z.array(keptActShape);

/** Reads kept acts; what another version kept, or somebody else wrote there, is none. */
export function readKeptActs(text: string | null): readonly KeptAct[] {
	try {
		return keptActsShape.parse(JSON.parse(text ?? '[]'));
	} catch {
		return [];
	}
}

/** What the person wrote in an act, to be given back; empty for a click. */
export function wordsOfAct({ name, ask }: Pick<KeptAct, 'name' | 'ask'>): string {
	const fields: readonly string[] = KEPT_ACTS[name].words;
	const written = fields.map((field) => ask.body?.[field]).filter((text) => typeof text === 'string');
	return written.filter((text) => text.trim() !== '').join('\n\n');
}
