import { eq } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import type { TouchChange } from '../../shared/happened.ts';
import { dayOf } from '../../shared/locale/format.ts';
import { photoTypeOf } from '../../shared/note/photo.ts';
import { type NotPosted, postNote } from '../../shared/note/posted.ts';
import { cancelByHand } from '../../shared/plan/by-hand.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Acted, Refusal } from '../casework/casework.ts';
import { conflict, invalid, notFound } from '../casework/refusals.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { savePhoto, savePosted } from '../store/note-proofs.ts';
import { touch as touchTable } from '../store/schema.ts';
import type { NotesDeps } from './deps.ts';

/** Seals photos under a key of their own. */
export const PHOTO_PURPOSE = 'photo';

/** Who acts on which note. */
interface Act {
	readonly touchId: string;
	readonly personId: string;
}

/** The card is in the post: the touch is done, and the day is kept. */
export function markPosted(
	deps: NotesDeps,
	{ touchId, personId, postedOn }: Act & { readonly postedOn: string },
): Promise<Acted> {
	return onNote(deps, touchId, async (db, { supportCase, touch }) => {
		const at = deps.now();
		const days = { postedOn, today: dayOf(at, deps.timeZone), openedOn: dayOf(supportCase.openedAt, deps.timeZone) };
		const change = postNote(touch, days, { personId, at, policyVersion: deps.policyVersion });
		if (typeof change === 'string') return REFUSED[change];
		await savePosted(db, { touchId, caseId: supportCase.id, postedOn, by: personId, at });
		return save(db, supportCase, change);
	});
}

/** No card is written. The reason is asked for: the next one who looks shall not wonder. */
export function skipNote(
	deps: NotesDeps,
	{ touchId, personId, because }: Act & { readonly because: string },
): Promise<Acted> {
	return onNote(deps, touchId, async (db, { supportCase, touch }) => {
		const change = cancelByHand(touch, { personId, at: deps.now(), because, policyVersion: deps.policyVersion });
		return change === null ? REFUSED.ended : save(db, supportCase, change);
	});
}

/** Keeps a picture of the card, sealed. Its bytes say what it is; a page that calls itself a photo is none. */
export function keepPhoto(
	deps: NotesDeps,
	{ touchId, personId, bytes }: Act & { readonly bytes: Uint8Array },
): Promise<Acted> {
	return onNote(deps, touchId, async (db, { supportCase, touch }) => {
		if (touch.state === 'cancelled') return REFUSED.ended;
		const photoType = photoTypeOf(bytes);
		if (photoType === null) return NO_PHOTO;
		const photo = deps.keyRing.sealBytes(PHOTO_PURPOSE, bytes);
		await savePhoto(db, { touchId, caseId: supportCase.id, photo, photoType, by: personId, at: deps.now() });
		return { state: 'done', caseId: supportCase.id };
	});
}

const REFUSED: Record<NotPosted, Refusal> = {
	ended: conflict('This note has ended already.', 'Load the case again to see how it stands.'),
	'in-the-future': invalid([{ field: 'postedOn', message: 'lies ahead' }], 'Choose today or a day before.'),
	'before-the-case': invalid(
		[{ field: 'postedOn', message: 'lies before the case was opened' }],
		'Choose the day on which the card was posted.',
	),
};

const NO_PHOTO = invalid(
	[{ field: 'photo', message: 'is no JPEG, PNG, WebP or HEIC picture' }],
	'Take a photo of the card, or choose another file.',
);

function onNote(
	{ store }: NotesDeps,
	touchId: string,
	act: (db: Db, note: { readonly supportCase: Case; readonly touch: Touch }) => Promise<Acted>,
): Promise<Acted> {
	return store.db.transaction(async (db) => {
		const [row] = await db.select({ caseId: touchTable.caseId }).from(touchTable).where(eq(touchTable.id, touchId));
		const [loaded] = row === undefined ? [] : await lockCases(db, [row.caseId]);
		const touch = loaded?.touches.find(({ id }) => id === touchId);
		if (loaded === undefined || touch?.kind !== 'handwritten-note') return notFound('touch');
		return act(db, { supportCase: loaded.supportCase, touch });
	});
}

async function save(db: Db, supportCase: Case, change: TouchChange): Promise<Acted> {
	await saveCases(db, [{ supportCase, isNew: false, events: [change.event], touches: [change.touch] }]);
	return { state: 'done', caseId: supportCase.id };
}
