import { index, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PhotoType } from '../../shared/note/photo.ts';
import { amends, bytes, moment } from './schema.ts';

/** Where a customer gets post. The address is sealed: a stolen database tells nobody where people live. */
export const postalAddress = amends.table(
	'postal_address',
	{
		mailboxId: text('mailbox_id').notNull(),
		/** the customer's e-mail address; the case's id where there is none */
		customer: text('customer').notNull(),
		/** null: erased on request */
		sealed: text('sealed'),
		by: text('by').notNull(),
		at: moment('at').notNull(),
		/** mails from before this moment are not searched for an address any more */
		erasedAt: moment('erased_at'),
	},
	(row) => [primaryKey({ columns: [row.mailboxId, row.customer] }), index('postal_address_customer').on(row.customer)],
);

/** That a note was posted, and the photo that proves it, sealed. */
export const noteProof = amends.table(
	'note_proof',
	{
		touchId: text('touch_id').primaryKey(),
		caseId: text('case_id').notNull(),
		/** ISO date; null while there is but a photo */
		postedOn: text('posted_on'),
		photo: bytes('photo'),
		photoType: text('photo_type').$type<PhotoType>(),
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [index('note_proof_case').on(row.caseId)],
);
