import type { Acted } from '../../casework/casework.ts';
import { readMomentCursor } from '../../store/lists/cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

type Rows = 'notes' | 'caseNote' | 'keepAddress' | 'eraseAddress' | 'notePosted' | 'noteSkip';

/** Handwritten notes, but for their files (`note-files.ts`). */
export function noteHandlers({ notes }: Pick<ApiDeps, 'notes'>): Pick<Handlers, Rows> {
	const answerNote = async (caseId: string): Promise<Reply<'caseNote'>> => {
		const found = await notes.ofCase(caseId);
		return found === null ? refuse('not-found', { message: 'There is no case with this id.' }) : answered(found);
	};
	const answerActed = async (acting: Promise<Acted>): Promise<Reply<'caseNote'>> => {
		const acted = await acting;
		return acted.state === 'refused' ? refuseAct(acted) : answerNote(acted.caseId);
	};
	return {
		notes: async ({ query: { cursor, ...asked } }, { person }) => {
			const after = readMomentCursor(cursor);
			if (after === null) return refuseField('cursor', NO_CURSOR);
			const { items, next } = await notes.list({ ...asked, after, myId: person.id, seen: person.mailboxes });
			return answered({ items: [...items], next });
		},
		caseNote: ({ params }) => answerNote(params.id),
		keepAddress: ({ params, body }, { person }) => answerActed(notes.keepAddress(params.id, person.id, body)),
		eraseAddress: ({ params }, { person }) => answerActed(notes.eraseAddress(params.id, person.id)),
		notePosted: ({ params, body }, { person }) => answerActed(notes.markPosted(params.id, person.id, body.postedOn)),
		noteSkip: ({ params, body }, { person }) => answerActed(notes.skip(params.id, person.id, body.because)),
	};
}
