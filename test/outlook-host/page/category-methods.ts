import { CODES, done, type Reply, refused, type Scene } from './reply.ts';

const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

/** The categories of the mail that is read. */
export function listOf({ mail, mailbox, behaviour }: Scene): Reply {
	// Outlook on the web has no categories while an answer is written.
	if (mail === null) return refused(CODES.notSupported);
	const rows = mailbox
		.categoriesOf(mail)
		.map((name) => ({ displayName: name, color: mailbox.master.get(name) ?? 'None' }));
	return done(rows.length === 0 && behaviour.emptyIsNull ? null : rows);
}

/** Puts categories on it: all or none. */
export function addTo({ mail, mailbox, params: { categories = [] } }: Scene): Reply {
	if (mail === null) return refused(CODES.notSupported);
	const known = [...mailbox.master.keys()];
	if (!categories.every((name) => known.some(same(name)))) return refused(CODES.unknownCategory);
	const present = mailbox.categoriesOf(mail);
	if (categories.some((name) => present.some(same(name)))) return refused(CODES.duplicate);
	mailbox.changeCategories(mail, { added: categories, removed: [] });
	return done();
}

/** Takes categories off it; what is not there is no error. */
export function removeFrom({ mail, mailbox, params: { categories = [] } }: Scene): Reply {
	if (mail === null) return refused(CODES.notSupported);
	const removed = mailbox.categoriesOf(mail).filter((name) => categories.some(same(name)));
	mailbox.changeCategories(mail, { added: [], removed });
	return done();
}

/** All categories of the mailbox. */
export const listMaster = ({ mailbox }: Scene): Reply =>
	done([...mailbox.master].map(([displayName, color]) => ({ displayName, color })));

/** Adds to them: all or none, and not in somebody else's mailbox. */
export function addMaster({ mailbox, behaviour, params: { categoryDetails = [] } }: Scene): Reply {
	if (behaviour.isShared) return refused(CODES.failed);
	const known = [...mailbox.master.keys()];
	if (categoryDetails.some(({ displayName }) => known.some(same(displayName)))) return refused(CODES.duplicate);
	for (const { displayName, color } of categoryDetails) mailbox.master.set(displayName, color);
	return done();
}
