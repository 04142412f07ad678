import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
	appendFileSync,
	chownSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram, missing } from './need.ts';

export interface DovecotOptions {
	/** all with the password `secret`; `support` when absent */
	readonly users?: readonly string[];
	/** where access tokens are looked up (RFC 7662), to which each token is added; without it only passwords open the door */
	readonly introspection?: string;
}

/** A Dovecot of our own: private configuration, a free port on loopback, mail in a temporary folder. */
export interface Dovecot {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
	/** Puts a mail into a folder of the first user, as a delivery agent does: it is new and unseen. */
	deliver(folder: string, raw: Uint8Array, internalDate?: Date): void;
	/** Deletes a folder with its mails and makes it anew, empty and under another UIDVALIDITY. Not for the inbox. */
	changeUidValidity(folder: string): void;
	/** Hangs up on everybody and comes back on the same port with the same mail. */
	restart(): Promise<void>;
	/** Is down until `restart`. */
	halt(): Promise<void>;
	stop(): Promise<void>;
}

/** A folder whose rights let nobody change a flag but \Seen: keywords are refused there. */
export const FROZEN_FOLDER = 'Frozen';

interface Owner {
	readonly name: string;
	readonly group: string;
	readonly uid: number;
	readonly gid: number;
	/** what to put before a command to run it as that user */
	readonly prefix: readonly string[];
}

/** Starts Dovecot, or says why it cannot. Works for root, who lends it to user `mail`, and for anybody else. */
export async function startDovecot({
	users = ['support'],
	introspection,
}: DovecotOptions = {}): Promise<Dovecot | { skipped: string }> {
	const reason = missing('dovecot');
	if (reason !== null) return { skipped: reason };
	const owner = ownerOfMail();
	const base = mkdtempSync(join(tmpdir(), 'amends-dovecot-'));
	const port = await freePort();
	const user = users[0] ?? 'support';
	own(base, owner);
	write(join(base, 'passwd'), users.map((name) => `${name}:{PLAIN}secret::::::\n`).join(''), owner);
	write(join(base, 'acl'), `${FROZEN_FOLDER} owner lrs\n`, owner);
	if (introspection !== undefined) write(join(base, 'oauth2.conf.ext'), tokenLookUp(introspection), owner);
	write(join(base, 'dovecot.conf'), configuration(base, port, owner), owner);
	if (introspection !== undefined) appendFileSync(join(base, 'dovecot.conf'), tokenDoor(base));
	let server = await launch(base, port, owner);
	const halt = async (): Promise<void> => end(server);
	const stop = async (): Promise<void> => {
		await halt();
		rmSync(base, { recursive: true, force: true });
	};
	return {
		host: '127.0.0.1',
		port,
		user,
		password: 'secret',
		deliver: (folder, raw, internalDate) => deliver(maildirOf(base, user, folder), raw, internalDate, owner),
		changeUidValidity: (folder) => {
			for (const verb of ['delete', 'create']) doveadm(base, owner, ['mailbox', verb, '-u', user, folder]);
		},
		restart: async () => {
			await halt();
			server = await launch(base, port, owner);
		},
		halt,
		stop,
	};
}

function ownerOfMail(): Owner {
	const isRoot = process.getuid?.() === 0;
	const name = isRoot ? 'mail' : userInfo().username;
	const ask = (flag: string): string => execFileSync('id', [flag, name], { encoding: 'utf8' }).trim();
	const group = ask('-gn');
	return {
		name,
		group,
		uid: Number(ask('-u')),
		gid: Number(ask('-g')),
		prefix: isRoot ? ['setpriv', '--reuid', name, '--regid', group, '--clear-groups'] : [],
	};
}

function asOwner(owner: Owner, command: readonly string[]): { program: string; args: readonly string[] } {
	const [program, ...args]: readonly (string | undefined)[] = [...owner.prefix, ...command];
	return { program: program ?? '', args: args.filter((word) => word !== undefined) };
}

function own(path: string, { uid, gid }: Owner): void {
	chownSync(path, uid, gid);
}

function write(path: string, content: string | Uint8Array, owner: Owner): void {
	writeFileSync(path, content);
	own(path, owner);
}

const configuration = (base: string, port: number, { name, group }: Owner): string => `
base_dir = ${base}/run
state_dir = ${base}/state
instance_name = ${base.split('-').at(-1) ?? 'amends'}
log_path = ${base}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${name}
default_login_user = ${name}
default_internal_group = ${group}
first_valid_uid = 1
mail_uid = ${name}
mail_gid = ${group}
mail_location = maildir:${base}/mail/%u/Maildir
mail_home = ${base}/mail/%u
mail_max_userip_connections = 200
mailbox_idle_check_interval = 1 s
auth_mechanisms = plain login
auth_failure_delay = 0
mail_plugins = acl
plugin {
  acl = vfile:${base}/acl
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${base}/passwd
}
userdb {
  driver = static
  args = uid=${name} gid=${group} home=${base}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox ${FROZEN_FOLDER} {
    auto = create
  }
}
service anvil {
  chroot =
  # Without the penalty that makes every login wait after a wrong password.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;

/** The token must be of the very user who knocks: Dovecot compares. */
const tokenLookUp = (introspection: string): string => `
introspection_url = ${introspection}
introspection_mode = get
username_attribute = username
active_attribute = active
active_value = true
`;

const tokenDoor = (base: string): string => `
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${base}/oauth2.conf.ext
}
`;

async function launch(base: string, port: number, owner: Owner): Promise<ChildProcess> {
	const dovecot = findProgram('dovecot') ?? 'dovecot';
	const { program, args } = asOwner(owner, [dovecot, '-F', '-c', join(base, 'dovecot.conf')]);
	const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
	let words = '';
	server.stderr?.on('data', (chunk) => {
		words += String(chunk);
	});
	while (!(await answers(port))) {
		if (server.exitCode !== null) throw new Error(`Dovecot ended with ${server.exitCode}: ${words}`);
	}
	return server;
}

/** True when somebody listens; a refused try takes a moment of its own, so that asking again is no busy loop. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('data', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => setTimeout(() => resolve(false), 20));
	});
}

function end(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (server.exitCode !== null || server.signalCode !== null) return resolve();
		// A process of its own serves each client and outlives the master for a while: the whole group goes.
		server.once('exit', () => {
			signalGroup(server, 'SIGKILL');
			resolve();
		});
		signalGroup(server, 'SIGTERM');
	});
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch {
		// Nobody of the group is left, which is what was wanted.
	}
}

function doveadm(base: string, owner: Owner, args: readonly string[]): void {
	const command = [findProgram('doveadm') ?? 'doveadm', '-c', join(base, 'dovecot.conf'), ...args];
	const { program, args: rest } = asOwner(owner, command);
	execFileSync(program, rest, { stdio: 'pipe' });
}

/** Maildir++: folders lie beside each other, their levels joined by dots. */
const maildirOf = (base: string, user: string, folder: string): string =>
	join(base, 'mail', user, 'Maildir', folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`);

function deliver(maildir: string, raw: Uint8Array, internalDate: Date | undefined, owner: Owner): void {
	const name = `${Date.now()}.${randomUUID()}.amends`;
	for (const part of ['tmp', 'new', 'cur']) makeFolder(join(maildir, part), owner);
	const path = join(maildir, 'tmp', name);
	write(path, raw, owner);
	// Dovecot takes the time of the file for INTERNALDATE.
	if (internalDate !== undefined) utimesSync(path, internalDate, internalDate);
	renameSync(path, join(maildir, 'new', name));
}

function makeFolder(path: string, owner: Owner): void {
	const first = mkdirSync(path, { recursive: true });
	for (let made = path; first !== undefined && made.length >= first.length; made = dirname(made)) own(made, owner);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
