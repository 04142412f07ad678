/** Outlook's numbers for what the manifest asked. */
export const PERMISSIONS = { read: 1, item: 3, mailbox: 2 } as const;

/** What the manifest asked for. */
export type Permission = keyof typeof PERMISSIONS;

/** How much Outlook answers. */
const ANSWERS = ['all', 'start', 'none'] as const;

const STALE = ['refused', 'done'] as const;

/** How this Outlook behaves; every field can be set in the page's address. */
export interface Behaviour {
	/** the Mailbox requirement set it says it has. The copy of office.js in use knows the set of 2022. */
	readonly level: string;
	readonly permission: Permission;
	/** the mail lies in somebody else's mailbox: its master list is read-only */
	readonly isShared: boolean;
	/** what it answers: everything, only what office.js asks to start, or nothing at all */
	readonly answers: (typeof ANSWERS)[number];
	/** a mail without categories has `null` for them, not an empty list */
	readonly emptyIsNull: boolean;
	/** whether the categories of Amends are in the master list from the start */
	readonly hasOurs: boolean;
	/** milliseconds that an answer or an event takes, from and to */
	readonly latency: readonly [number, number];
	/** of a hundred ItemChanged events: lost, sent twice, sent with nothing in them first, and much too late */
	readonly lost: number;
	readonly doubled: number;
	readonly empty: number;
	readonly late: number;
	readonly seed: number;
	/**
	 * what a call comes to while the pane was not yet told of the open mail: an error (9030, ApiCallFailedDueToItemChange), or it is
	 * carried out on the open mail all the same. Which of the two Outlook on the web does is not known outside of Microsoft.
	 */
	readonly stale: (typeof STALE)[number];
	/** whether it says that it gives tokens of the account at work (nested app authentication) */
	readonly hasAccounts: boolean;
	/** error codes by dispatch id, for calls that are to fail */
	readonly refused: Readonly<Record<number, number>>;
}

/** As one would wish it. */
export const GOOD: Behaviour = {
	level: '1.12',
	permission: 'item',
	isShared: false,
	answers: 'all',
	emptyIsNull: true,
	hasOurs: true,
	latency: [0, 30],
	lost: 0,
	doubled: 0,
	empty: 0,
	late: 0,
	seed: 1,
	stale: 'refused',
	hasAccounts: false,
	refused: {},
};

/** Reads `?level=1.5&permission=read&isShared=1&latency=0-300&lost=10&refused=158:9020`. What is not named is good. */
export function behaviourIn(search: string): Behaviour {
	const params = new URLSearchParams(search);
	const number = (name: 'lost' | 'doubled' | 'empty' | 'late' | 'seed') => Number(params.get(name) ?? GOOD[name]);
	const yes = (name: 'isShared' | 'emptyIsNull' | 'hasOurs' | 'hasAccounts') =>
		params.has(name) ? params.get(name) === '1' : GOOD[name];
	const [from, to] = (params.get('latency') ?? GOOD.latency.join('-')).split('-').map(Number);
	return {
		level: params.get('level') ?? GOOD.level,
		permission: permissionOf(params.get('permission')),
		isShared: yes('isShared'),
		answers: ANSWERS.find((each) => each === params.get('answers')) ?? GOOD.answers,
		emptyIsNull: yes('emptyIsNull'),
		hasOurs: yes('hasOurs'),
		latency: [from ?? 0, to ?? from ?? 0],
		lost: number('lost'),
		doubled: number('doubled'),
		empty: number('empty'),
		late: number('late'),
		seed: number('seed'),
		stale: STALE.find((each) => each === params.get('stale')) ?? GOOD.stale,
		hasAccounts: yes('hasAccounts'),
		refused: refusedIn(params.get('refused')),
	};
}

const permissionOf = (name: string | null): Permission =>
	name !== null && Object.hasOwn(PERMISSIONS, name) ? (name as Permission) : GOOD.permission;

const refusedIn = (text: string | null): Readonly<Record<number, number>> =>
	Object.fromEntries((text ?? '').split(',').flatMap((pair) => (pair === '' ? [] : [pair.split(':').map(Number)])));
