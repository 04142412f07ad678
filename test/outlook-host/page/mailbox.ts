import { CATEGORIES } from '../../../shared/category.ts';
import type { HostMail, HostWorld } from '../mail-shape.ts';

/** An answer that is being written. */
export interface Draft {
	readonly answers: HostMail;
	readonly subject: string;
	readonly body: string;
	/** where the cursor stands, or what is selected */
	readonly selection: readonly [number, number];
}

/** A category was put on a mail or taken off. */
export interface CategoryWrite {
	readonly messageId: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

/** The emulated mailbox: what its views show and what the add-in may change. */
export interface Mailbox {
	readonly mails: readonly HostMail[];
	readonly me: HostWorld['me'];
	readonly selected: () => HostMail | null;
	readonly select: (mail: HostMail | null) => void;
	readonly draft: () => Draft | null;
	readonly write: (draft: Draft | null) => void;
	readonly categoriesOf: (mail: HostMail) => readonly string[];
	readonly changeCategories: (mail: HostMail, change: Omit<CategoryWrite, 'messageId'>) => void;
	/** display names with Outlook's colour names */
	readonly master: Map<string, string>;
	readonly writes: readonly CategoryWrite[];
	/** tells after each change what kind it was */
	readonly onChange: (hear: (what: Change) => void) => void;
}

/** What a change was of. */
export type Change = 'selection' | 'draft' | 'categories';

/** What people made for themselves before Amends came: never to be touched. */
const FOREIGN = { VIP: 'Preset8', 'Waiting for the warehouse': 'Preset3' } as const;
const EVERY = 9;

/** The mailbox with these mails, none selected. `hasOurs`: somebody has put the categories of Amends into its master list. */
export function createMailbox({ mails, me }: HostWorld, hasOurs: boolean): Mailbox {
	const hearers: ((what: Change) => void)[] = [];
	const categories = new Map(mails.map((mail, index) => [mail.itemId, foreignOf(index)]));
	const writes: CategoryWrite[] = [];
	let [selected, draft]: [HostMail | null, Draft | null] = [null, null];
	const tell = (what: Change): void => tellAll(hearers, what);
	return {
		mails,
		me,
		selected: () => selected,
		select: (mail) => {
			selected = mail;
			tell('selection');
		},
		draft: () => draft,
		write: (next) => {
			draft = next;
			tell('draft');
		},
		categoriesOf: ({ itemId }) => categories.get(itemId) ?? [],
		changeCategories: ({ itemId, messageId }, change) => {
			categories.set(itemId, changed(categories.get(itemId) ?? [], change));
			writes.push({ messageId, ...change });
			tell('categories');
		},
		master: new Map(masterRows(hasOurs)),
		writes,
		onChange: (hear) => void hearers.push(hear),
	};
}

function tellAll(hearers: readonly ((what: Change) => void)[], what: Change): void {
	for (const hear of hearers) hear(what);
}

const changed = (names: readonly string[], { added, removed }: Omit<CategoryWrite, 'messageId'>): readonly string[] => [
	...names.filter((name) => !removed.includes(name)),
	...added,
];

const foreignOf = (index: number): readonly string[] =>
	index % EVERY === 0 ? [Object.keys(FOREIGN)[(index / EVERY) % 2] ?? ''] : [];

const masterRows = (hasOurs: boolean): readonly (readonly [string, string])[] => [
	...Object.entries(FOREIGN),
	...(hasOurs ? CATEGORIES.map(({ name, preset }) => [name, `Preset${preset}`] as const) : []),
];
