import type { CustomerRowView, CustomerView } from '../../shared/api/customer-shapes.ts';
import type { Told, ToldFields } from '../../shared/customers/tell.ts';
import type { Language } from '../../shared/language.ts';
import type { Refusal } from '../casework/casework.ts';
import type { AfterName } from '../store/customers/list.ts';
import type { Seen } from '../store/seen.ts';
import type { Erased } from './erase.ts';
import type { Exported } from './export.ts';
import type { Reunited } from './merge.ts';
import type { ToldOutcome } from './tell.ts';

/** Whom a change is about, and who makes it. */
export interface About {
	readonly id: string;
	readonly personId: string;
	/** the mailboxes that they may see */
	readonly seen: Seen;
}

export type Done = { readonly state: 'done' } | Refusal;

/** Customers over addresses and mailboxes. Nothing of a customer is told to who sees none of their cases. */
export interface Customers {
	list(
		asked: { readonly q: string | undefined; readonly limit: number },
		from: { readonly after: AfterName | undefined; readonly seen: Seen },
	): Promise<{ readonly items: readonly CustomerRowView[]; readonly next: string | null }>;
	/** null: not there, or not theirs to see */
	view(id: string, seen: Seen): Promise<CustomerView | null>;
	/** @param change.version the one that was seen: where somebody else changed it meanwhile, nothing is */
	change(about: About, change: { readonly version: number; readonly fields: ToldFields }): Promise<Done>;
	note(about: About, text: string): Promise<Done>;
	/** @param mayAny a lead deletes anybody's */
	deleteNote(about: About, note: { readonly id: string; readonly mayAny: boolean }): Promise<Done>;
	/** the acts on whole customers are for who may see all mailboxes */
	merge(about: About, into: string): Promise<Reunited | Refusal>;
	split(about: About, addresses: readonly string[]): Promise<Reunited | Refusal>;
	undo(about: About, event: number): Promise<Reunited | Refusal>;
	/** all that is kept, as a ZIP file */
	export(about: About, language: Language): Promise<Exported | Refusal>;
	/** for good: see `erase.ts` */
	erase(about: About): Promise<Erased | Refusal>;
	/** what a shop says, in one transaction; answered in the order in which it was said */
	tell(told: readonly Told[]): Promise<readonly ToldOutcome[]>;
}
