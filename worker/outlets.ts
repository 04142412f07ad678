import { randomUUID } from 'node:crypto';
import type { Accesses } from './access.ts';
import type { Desk } from './desk.ts';
import type { PostOffice } from './follow-up/deps.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import { openMailer } from './open-mailer.ts';
import { createPostOffice } from './post-office.ts';
import type { Person, Settings } from './settings.ts';
import { signInLetter } from './sign-in-letter.ts';

/** A mailbox's way out. */
interface Outlet {
	readonly mailer: Mailer;
	readonly office: PostOffice;
}

/** The ways out, by mailbox. */
export type Outlets = ReadonlyMap<string, Outlet>;

/** Opens the way out of every mailbox that has a desk; no server is asked yet. */
export function openOutlets(
	settings: Settings,
	desks: readonly Desk[],
	{ accesses, log }: { readonly accesses: Accesses; readonly log: Log },
): Outlets {
	const outlets = new Map<string, Outlet>();
	for (const desk of desks) {
		const mailbox = settings.mailboxes.find(({ id }) => id === desk.id);
		if (mailbox === undefined) continue;
		const mailer = openMailer(mailbox, accesses.get(desk.id) ?? null, log);
		outlets.set(desk.id, {
			mailer,
			office: createPostOffice(mailbox, { mailer, mailbox: desk.mailbox, folders: desk.folders }),
		});
	}
	return outlets;
}

/** Mails a sign-in code, out of the first mailbox. */
export async function sendCode(outlets: Outlets, log: Log, person: Person, code: string): Promise<void> {
	const [first] = outlets.values();
	if (first === undefined) throw new Error('no mailbox to send a sign-in code from');
	const letter = signInLetter(person, code, first.office, { id: randomUUID(), at: Date.now() });
	const { state } = await first.mailer.send(letter);
	if (state !== 'sent') log.error({ state }, 'a sign-in code could not be mailed; `npx amends doctor` tries SMTP');
}
