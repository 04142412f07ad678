import type { CustomerPlace } from './book.ts';

/** Why customers are not merged or split, or it is not taken back. */
export type MergeFault =
	/** a customer with itself */
	| 'itself'
	/** its addresses are another one's already */
	| 'merged-already'
	| 'erased'
	/** none is chosen, or one that is not theirs */
	| 'not-theirs'
	/** one address at least stays */
	| 'all-of-it'
	| 'undone-already'
	/** what came of it was itself merged since */
	| 'merged-since'
	/** none of the addresses is where it was put */
	| 'moved-on';

/** What shall become of two customers: these addresses move, and where `mergedInto` is given it stands so from now on. */
export interface Moved {
	readonly state: 'moved';
	/** ids of addresses */
	readonly addresses: readonly string[];
	/** id of the customer to whom they go */
	readonly to: string;
	/** what becomes of the one that gave them all, or gets its own back */
	readonly place: { readonly id: string; readonly mergedInto: string | null } | null;
}

export type MergeDecision = Moved | { readonly state: 'refused'; readonly because: MergeFault };

/** Moves all addresses of one customer to another, who both are: no mail and no case is rewritten. */
export function merge(from: CustomerPlace, into: CustomerPlace): MergeDecision {
	if (from.id === into.id) return refused('itself');
	const fault = faultOf(from) ?? faultOf(into);
	if (fault !== null) return refused(fault);
	return { ...moved(from.addresses, into.id), place: { id: from.id, mergedInto: into.id } };
}

/** Takes a merge back: the addresses that it moved and that are still there go back. @param addresses those that it moved */
export function undoMerge(
	{ from, into }: { readonly from: CustomerPlace; readonly into: CustomerPlace },
	addresses: readonly string[],
): MergeDecision {
	if (from.isErased || into.isErased) return refused('erased');
	if (from.mergedInto !== into.id) return refused('undone-already');
	if (into.mergedInto !== null) return refused('merged-since');
	const back = addresses.filter((id) => into.addresses.includes(id));
	if (back.length === 0 && addresses.length > 0) return refused('moved-on');
	return { ...moved(back, from.id), place: { id: from.id, mergedInto: null } };
}

/** Gives some addresses of a customer to another one, who is new: they are two. @param newId of the new one */
export function split(from: CustomerPlace, chosen: readonly string[], newId: string): MergeDecision {
	const fault = faultOf(from);
	if (fault !== null) return refused(fault);
	const wanted = [...new Set(chosen)];
	if (wanted.length === 0 || !wanted.every((id) => from.addresses.includes(id))) return refused('not-theirs');
	if (wanted.length === from.addresses.length) return refused('all-of-it');
	return { ...moved(wanted, newId), place: null };
}

/** Takes a split back: all that the new customer has by now comes back, and it is merged into the old one. */
export function undoSplit(origin: CustomerPlace, made: CustomerPlace): MergeDecision {
	if (origin.isErased || made.isErased) return refused('erased');
	if (made.mergedInto === origin.id) return refused('undone-already');
	if (made.mergedInto !== null || origin.mergedInto !== null) return refused('merged-since');
	return { ...moved(made.addresses, origin.id), place: { id: made.id, mergedInto: origin.id } };
}

const faultOf = ({ isErased, mergedInto }: CustomerPlace): MergeFault | null => {
	if (isErased) return 'erased';
	return mergedInto === null ? null : 'merged-already';
};

const moved = (addresses: readonly string[], to: string) => ({ state: 'moved', addresses, to }) as const;

const refused = (because: MergeFault): MergeDecision => ({ state: 'refused', because });
