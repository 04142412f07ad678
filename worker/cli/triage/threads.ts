import type { Side } from '../../../shared/mail.ts';
import type { Stage } from '../../../shared/stage.ts';
import { stageAfter } from '../../../shared/stage-machine.ts';
import { isForwardSubject } from '../../../shared/subject.ts';
import { type Kept, lineOf, type MailLine } from './mail-line.ts';

/**
 * The line of each mail, in the order of the input; within a thread stages are counted from the oldest mail on.
 * @param team lower-case addresses; when empty, who wrote a thread's first mail is the customer and whoever answers from another
 * address is the team
 */
export function linesOf(kept: readonly Kept[], team: ReadonlySet<string>): readonly MailLine[] {
	const lines = new Map<Kept, MailLine>();
	for (const thread of threadsOf(kept)) {
		const ordered = inOrder(thread);
		const customer = ordered[0]?.from ?? '';
		let stage: Stage | null = null;
		for (const mail of ordered) {
			const side = sideOf(mail, customer, team);
			if (!isAside(mail, side, ordered)) stage = stageAfter(stage, side, mail.verdicts[side]);
			lines.set(mail, lineOf(mail, side, stage));
		}
	}
	return kept.flatMap((mail) => lines.get(mail) ?? []);
}

/** What the team and a courier write to each other moves nothing: the customer did not hear it. */
function isAside({ people, subject }: Kept, side: Side, [first]: readonly Kept[]): boolean {
	if (side !== 'team' || first === undefined || people.includes(first.from)) return false;
	// Who is not told apart from the team by `--team` still writes to the mailbox, as the customer did.
	return isForwardSubject(subject) || people.some((address) => first.people.includes(address));
}

function sideOf({ from }: Kept, customer: string, team: ReadonlySet<string>): Side {
	if (team.size > 0) return team.has(from) ? 'team' : 'customer';
	return from === customer ? 'customer' : 'team';
}

/** Mails that name each other by id, and answers without ids (phones drop them) that share topic and people with one thread. */
function threadsOf(kept: readonly Kept[]): readonly (readonly Kept[])[] {
	const groups = new Groups();
	const keys = kept.map(({ messageId }, index) => messageId ?? `mail ${index}`);
	for (const [index, { refers }] of kept.entries()) {
		for (const id of [keyAt(keys, index), ...refers]) groups.join(keyAt(keys, index), id);
	}
	joinByTopic(kept, keys, groups);
	const threads = new Map<string, Kept[]>();
	for (const [index, mail] of kept.entries()) {
		addTo(threads, groups.find(keyAt(keys, index)), mail);
	}
	return [...threads.values()];
}

/** A copied list for each mail would cost the square of a long thread. */
function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

const keyAt = (keys: readonly string[], index: number): string => keys[index] ?? '';

/** Subject alone never joins: sender or receiver must have part in the thread (five customers write "help"). */
function joinByTopic(kept: readonly Kept[], keys: readonly string[], groups: Groups): void {
	const started = new Map<string, { readonly key: string; readonly mail: Kept }[]>();
	for (const [index, mail] of kept.entries()) {
		if (mail.topic !== '') addTo(started, mail.topic, { key: keyAt(keys, index), mail });
	}
	for (const [index, mail] of kept.entries()) {
		if (mail.answersTopic === null || mail.refers.length > 0) continue;
		const candidates = (started.get(mail.answersTopic) ?? []).filter(
			({ mail: other }) => other !== mail && meet(other, mail),
		);
		const roots = new Set(candidates.map(({ key }) => groups.find(key)));
		const [only] = roots;
		if (only !== undefined && roots.size === 1) groups.join(keyAt(keys, index), only);
	}
}

const meet = (one: Kept, other: Kept): boolean =>
	one.from === other.from || one.people.includes(other.from) || other.people.includes(one.from);

/** Oldest first. A mail never stands before the one it answers, whatever the clocks of their writers said. */
function inOrder(thread: readonly Kept[]): readonly Kept[] {
	const byId = new Map(thread.flatMap((mail) => (mail.messageId === null ? [] : [[mail.messageId, mail] as const])));
	const placed = new Set<Kept>();
	// A mail without a date says nothing of its place but that it answers; so it waits until all dated ones stand.
	const byDate = [...thread].sort((a, b) =>
		compare(a.at ?? Number.POSITIVE_INFINITY, b.at ?? Number.POSITIVE_INFINITY),
	);
	for (const mail of byDate) {
		const upwards: Kept[] = [];
		for (let at: Kept | undefined = mail; at && !placed.has(at) && !upwards.includes(at); at = parentOf(at, byId))
			upwards.push(at);
		for (const each of upwards.reverse()) placed.add(each);
	}
	return [...placed];
}

const parentOf = ({ refers }: Kept, byId: ReadonlyMap<string, Kept>): Kept | undefined =>
	refers.map((id) => byId.get(id)).find((found) => found !== undefined);

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Union and find over ids, also of mails that are not there: two answers to a lost mail are one thread. */
class Groups {
	readonly #parents = new Map<string, string>();

	find(id: string): string {
		let root = id;
		for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
		for (let at = id; at !== root; ) {
			const next = this.#parents.get(at) ?? root;
			this.#parents.set(at, root);
			at = next;
		}
		return root;
	}

	join(one: string, other: string): void {
		const root = this.find(other);
		const joined = this.find(one);
		if (root !== joined) this.#parents.set(joined, root);
	}
}
