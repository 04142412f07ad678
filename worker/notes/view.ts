import type { CaseNoteView, NoteView } from '../../shared/api/notes.ts';
import { type BriefMail, briefNote, type NoteBrief } from '../../shared/note/brief.ts';
import { refuseNote } from '../../shared/note/may-write.ts';
import { isOpenTouch } from '../../shared/plan/change.ts';
import { REASONS } from '../../shared/plan/reasons.ts';
import type { Instant } from '../../shared/time.ts';
import { addressesOf, addressKeyOf, addressName, findAddress } from '../store/addresses.ts';
import { caseFrom, touchFrom } from '../store/case-rows.ts';
import type { Db } from '../store/connect.ts';
import { optedOutAmong } from '../store/customers.ts';
import { givenIn } from '../store/given.ts';
import { briefMails, type NoteRow, noteOfCase } from '../store/lists/notes.ts';
import { proofsOf } from '../store/note-proofs.ts';
import { moment } from '../store/views/moment.ts';
import { viewTouch } from '../store/views/touch.ts';
import type { NotesDeps } from './deps.ts';
import { offerAddresses } from './offers.ts';
import { openAddress } from './sealed-address.ts';

/** A note with all that is known of it, as the room itself uses it. */
export interface KnownNote {
	readonly row: NoteRow;
	readonly brief: NoteBrief;
	/** sealed; null: erased, undefined: never known */
	readonly sealed: string | null | undefined;
	/** in words; null: it may be written */
	readonly refused: string | null;
}

/** Gathers what is known of these notes, with as many queries for one as for two hundred. */
export async function knowNotes(db: Db, rows: readonly NoteRow[]): Promise<readonly KnownNote[]> {
	const cases = rows.map(({ supportCase }) => supportCase);
	const [mails, gifts, addresses, optedOut] = await Promise.all([
		briefMails(
			db,
			cases.map(({ id }) => id),
		),
		givenIn(
			db,
			cases.map(({ id }) => id),
		),
		addressesOf(db, cases.map(addressKeyOf)),
		optedOutAmong(
			db,
			cases.map(({ customerAddress }) => customerAddress),
		),
	]);
	return rows.map((row) => {
		const supportCase = caseFrom(row.supportCase);
		const touch = touchFrom(row.touch);
		const code = isOpenTouch(touch) ? refuseNote(touch, supportCase, optedOut.has(supportCase.customer.address)) : null;
		const read: readonly BriefMail[] = mails.get(supportCase.id) ?? [];
		return {
			row,
			brief: briefNote(supportCase, read, gifts.get(supportCase.id)),
			sealed: addresses.get(addressName(addressKeyOf(supportCase))),
			refused: code === null ? null : REASONS[code],
		};
	});
}

/** Notes as the API shows them: that an address is there, and not which. */
export async function viewNotes(db: Db, rows: readonly NoteRow[], now: Instant): Promise<NoteView[]> {
	const known = await knowNotes(db, rows);
	const proofs = await proofsOf(
		db,
		rows.map(({ touch }) => touch.id),
	);
	return known.map(({ row, brief, sealed, refused }) => ({
		touch: viewTouch(row, now),
		refused,
		address: addressState(sealed),
		brief: {
			...brief,
			facts: brief.facts.map(({ gifts, ...fact }) => ({
				...fact,
				...(gifts === undefined ? {} : { gifts: [...gifts] }),
				at: moment(new Date(fact.at)),
			})),
			avoid: [...brief.avoid],
		},
		postedOn: proofs.get(row.touch.id)?.postedOn ?? null,
		photo: proofs.get(row.touch.id)?.photo ?? null,
	}));
}

const addressState = (sealed: string | null | undefined): NoteView['address'] => {
	if (sealed === undefined) return 'missing';
	return sealed === null ? 'erased' : 'known';
};

/** The panel of a case. Addresses are looked for in mails only while none is kept. */
export async function viewCaseNote(deps: NotesDeps, supportCase: NoteRow['supportCase']): Promise<CaseNoteView> {
	const { db } = deps.store;
	const key = addressKeyOf(supportCase);
	const row = await noteOfCase(db, supportCase.id);
	const kept = await findAddress(db, key);
	const address = openAddress(deps.keyRing, kept?.sealed);
	const [note = null] = row === null ? [] : await viewNotes(db, [row], deps.now());
	const wanted = { caseId: supportCase.id, key, erasedAt: kept?.erasedAt ?? null };
	return {
		note,
		customer: supportCase.customer.name,
		address:
			address === null || kept === null
				? null
				: { ...address, lines: [...address.lines], by: kept.by, at: moment(new Date(kept.at)) },
		isErased: kept !== null && kept.sealed === null,
		offers: address === null ? await offerAddresses(db, wanted, deps.senderOf(supportCase.mailboxId)) : [],
	};
}
