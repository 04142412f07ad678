import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DAY } from '../../../shared/time.ts';
import type { DemoMailbox } from '../../../worker/demo/servers.ts';
import { logIn, NOW, smtp, startMailbox } from './mailbox.ts';

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'amends-demo-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** All that a client can see of a folder. */
async function look(box: DemoMailbox, folder: string) {
	const client = await logIn(box);
	const { uidValidity, uidNext, highestModseq } = await client.mailboxOpen(folder);
	const query = { flags: true, source: true, internalDate: true, modseq: true };
	const mails = await client.fetchAll('1:*', query);
	await client.logout();
	return { uidValidity, uidNext, highestModseq, mails };
}

test('mails, UIDs, flags, dates and folders come back after a restart, and the samples are not put in twice', async () => {
	const folder = newFolder();
	const first = await startMailbox({ folder });
	const client = await logIn(first);
	await client.mailboxCreate('Complaints/S4');
	await client.mailboxOpen('INBOX');
	await client.messageFlagsAdd('2', ['$AmendsS2'], { uid: true });
	await client.messageDelete('4', { uid: true });
	await client.append('Drafts', 'Subject: draft\r\n\r\nhello', ['\\Draft']);
	await smtp(first).sendMail({ from: 'a@b.example', to: 'ana@demo.amends.example', text: 'due today' });
	const folders = ['INBOX', 'Sent', 'Drafts', 'Team/Ana', 'Complaints/S4'];
	const before = await Promise.all(folders.map((path) => look(first, path)));
	await first.close();
	const second = await startMailbox({ folder, now: () => NOW + 3 * DAY });
	expect(await Promise.all(folders.map((path) => look(second, path)))).toEqual(before);
	expect([first.seeded > 0, second.seeded]).toEqual([true, 0]);
});

test('whoever joined the demo since it was kept has a folder for their mail', async () => {
	const folder = newFolder();
	const first = await startMailbox({ folder });
	await (await logIn(first)).mailboxDelete('Team/Greta');
	await first.close();
	const second = await startMailbox({ folder });
	await smtp(second).sendMail({ from: 'a@b.example', to: 'greta@demo.amends.example', text: 'still open' });
	expect((await look(second, 'Team/Greta')).mails).toHaveLength(1);
});

test('a mail that was taken in is on disk at once: a killed process gives no UID twice', async () => {
	const folder = newFolder();
	const killed = await startMailbox({ folder });
	await smtp(killed).sendMail({ from: 'a@b.example', to: 'support@demo.amends.example', text: 'hello' });
	const before = await look(killed, 'INBOX');
	// Nothing is closed: what the next one finds is what a kill would leave.
	const next = await startMailbox({ folder });
	expect(await look(next, 'INBOX')).toEqual(before);
});

test('without a folder a mailbox made anew shows another UIDVALIDITY', async () => {
	const [one, other] = await Promise.all([startMailbox(), startMailbox({ now: () => NOW + 60_000 })]);
	const validities = [(await look(one, 'INBOX')).uidValidity, (await look(other, 'INBOX')).uidValidity];
	expect(new Set(validities).size).toBe(2);
});

test('a state that cannot be read is an error, not an empty mailbox', async () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'state.json'), '[{"path":');
	await expect(startMailbox({ folder })).rejects.toThrow(/state\.json cannot be read; delete its folder/);
});
