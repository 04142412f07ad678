import type { EventKind } from '../../shared/case.ts';
import { event } from '../../shared/case-event.ts';
import type { PostalAddress } from '../../shared/note/address.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { say } from '../../shared/sayings/say.ts';
import type { Acted } from '../casework/casework.ts';
import { notFound } from '../casework/refusals.ts';
import { addressKeyOf, eraseAddresses, saveAddress } from '../store/addresses.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { erasePhotos } from '../store/note-proofs.ts';
import type { NotesDeps } from './deps.ts';
import { sealAddress } from './sealed-address.ts';

/** Keeps the address that a person confirmed or typed, sealed. The history says that it is known, and not what it is. */
export function keepAddress(
	deps: NotesDeps,
	{
		caseId,
		personId,
		address,
	}: { readonly caseId: string; readonly personId: string; readonly address: PostalAddress },
): Promise<Acted> {
	return onCase(deps, caseId, async (db, loaded) => {
		const at = deps.now();
		const sealed = sealAddress(deps.keyRing, address);
		await saveAddress(db, addressKeyOf(loaded.supportCase), { sealed, by: personId, at });
		await note(db, loaded, {
			kind: 'address-kept',
			because: say('addressConfirmed', { person: personId }),
			personId,
			at,
		});
	});
}

/** Erases the customer's address and the photos of posted notes, in all mailboxes and for good. */
export function eraseAddress(
	deps: NotesDeps,
	{ caseId, personId }: { readonly caseId: string; readonly personId: string },
): Promise<Acted> {
	return onCase(deps, caseId, async (db, loaded) => {
		const at = deps.now();
		const key = addressKeyOf(loaded.supportCase);
		await eraseAddresses(db, key, { by: personId, at });
		await erasePhotos(db, caseId, key.customer);
		await note(db, loaded, { kind: 'address-erased', because: SAYINGS.addressErased, personId, at });
	});
}

function onCase(
	{ store }: NotesDeps,
	caseId: string,
	act: (db: Db, loaded: LoadedCase) => Promise<void>,
): Promise<Acted> {
	return store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return notFound('case');
		await act(db, loaded);
		return { state: 'done', caseId };
	});
}

const note = (
	db: Db,
	{ supportCase }: LoadedCase,
	said: { readonly kind: EventKind; readonly because: string; readonly personId: string; readonly at: number },
): Promise<void> => {
	const source = { kind: 'person', personId: said.personId } as const;
	const events = [{ ...event(said.kind, said.at, said.because), source }];
	return saveCases(db, [{ supportCase, isNew: false, events, touches: [] }]);
};
