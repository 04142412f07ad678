import type { Command, CommandHandler, Connection, FetchQuery, ImapServer, Message } from 'hoodiecrow-imap';
import fetchHandlers from 'hoodiecrow-imap/lib/commands/handlers/fetch.js';
import type { Instant } from '../../shared/time.ts';

/**
 * A hoodiecrow plugin with the commands that it gets wrong for a server that stays up for days.
 * Load it after ENABLE and CONDSTORE, whose handlers it replaces.
 */
export function mendCommands(server: ImapServer): void {
	server.setCommandHandler('ENABLE', enable);
	server.registerCapability('IDLE');
	server.setCommandHandler('IDLE', idle);
	server.outputHandlers.push(tellOthersOfFlags(server));
	giveEachMailItsPart(server);
}

/**
 * The original strikes the length out of `BODY.PEEK[]<0.200>` in the query itself, so that only the first mail of a FETCH gets its part and
 * all others come back empty. It must be struck out, though: the answer is named `BODY[]<0>` (RFC 3501 §7.4.2). It strikes `.PEEK` out too,
 * so that the second mail is asked of another handler: both share what was asked.
 */
function giveEachMailItsPart(server: ImapServer): void {
	const asked = new WeakMap<FetchQuery, readonly number[]>();
	for (const item of ['BODY', 'BODY.PEEK'] as const) {
		server.fetchHandlers[item] = (connection, message, query) => {
			const partial = asked.get(query) ?? query.partial;
			if (partial === undefined) return fetchHandlers[item](connection, message, query);
			asked.set(query, [...partial]);
			const value = fetchHandlers[item](connection, message, { ...query, partial: [...partial] });
			query.partial = partial.slice(0, 1);
			return value;
		};
	}
}

/**
 * Replaces what hoodiecrow does wrong in its own methods, once it is made.
 * `now` is the demo's clock, which can be ahead of the machine's: mail must bear the time that the product believes in.
 */
export function mendServer(server: ImapServer, now: () => Instant): void {
	// One listener a connection: the eleventh client is no leak.
	server.setMaxListeners(0);
	// The original breaks in half-hour time zones: +05:30 comes out as `+06-30`, which no client can read.
	server.formatInternalDate = () => toInternalDate(now());
	answerEveryCommand(server);
	giveNewFoldersTheirOwnValidity(server, now);
}

/** `05-Dec-2026 09:30:00 +0000`, the date-time of RFC 3501, always in UTC. */
export function toInternalDate(at: Instant): string {
	const [, day, month, year, time] = new Date(at).toUTCString().split(' ');
	return `${day}-${month}-${year} ${time} +0000`;
}

/** The original never says what it enabled (RFC 5161 §3.2), so imapflow believes that CONDSTORE is off. */
const enable = afterLogin((connection, command, data, done) => {
	const asked = (command.attributes ?? []).map((attribute) => attribute.value.toUpperCase());
	const granted = asked.filter((name) => name === 'CONDSTORE');
	connection.enabled.push(...granted);
	const atoms = granted.map((value) => ({ type: 'ATOM', value }));
	connection.send({ tag: '*', command: 'ENABLED', attributes: atoms }, 'ENABLED', command, data);
	answer(connection, command, data, 'OK', 'ENABLE completed');
	done();
});

/**
 * The original keeps a 30-minute timer after its client is gone, so that the process cannot end, and goes on pushing
 * notices after DONE, into the middle of other answers.
 */
const idle = afterLogin((connection, command, data, done) => {
	connection.directNotifications = true;
	connection.inputHandler = (line) => {
		connection.inputHandler = false;
		connection.directNotifications = false;
		const isDone = line.trim().toUpperCase() === 'DONE';
		answer(connection, command, data, isDone ? 'OK' : 'BAD', isDone ? 'IDLE terminated' : 'DONE expected');
		done();
	};
	connection.socket?.write('+ idling\r\n');
	connection.processNotifications();
});

/** The original tells a flag only to whom it set; a mail tagged by one client would look untagged to the next for ever. */
function tellOthersOfFlags(server: ImapServer): ImapServer['outputHandlers'][number] {
	return (connection, _response, description, _command, _data, affected) => {
		const folder = connection.selectedMailbox;
		if (folder === undefined || !/^(UID )?STORE COMPLETE$/.test(description ?? '')) return;
		for (const entry of affected as ReadonlyArray<Message | [number, Message]>) {
			const message = Array.isArray(entry) ? entry[1] : entry;
			const sequence = folder.messages.indexOf(message) + 1;
			if (sequence > 0) server.notify(flagNotice(sequence, message), folder, connection);
		}
	};
}

function flagNotice(sequence: number, message: Message) {
	const atom = (value: string) => ({ type: 'ATOM', value });
	const items = [atom('UID'), message.uid, atom('FLAGS'), message.flags.map(atom), atom('MODSEQ'), [message.MODSEQ]];
	return { tag: '*', attributes: [sequence, atom('FETCH'), items] };
}

/** When a handler throws, the original never takes that connection's next command. */
function answerEveryCommand(server: ImapServer): void {
	const find = server.getCommandHandler.bind(server);
	server.getCommandHandler = (name) => {
		const handler = find(name);
		if (!handler) return false;
		return (connection, command, data, done) => {
			try {
				handler(connection, command, data, done);
			} catch (error) {
				answer(connection, command, data, 'NO', error instanceof Error ? error.message : 'failed');
				done();
			}
		};
	};
}

/** A folder that is deleted and made again counts its UIDs anew: with UIDVALIDITY always 1, clients would mix up mails. */
function giveNewFoldersTheirOwnValidity(server: ImapServer, now: () => Instant): void {
	const create = server.createMailbox.bind(server);
	server.createMailbox = (path, folder) => create(path, { uidvalidity: Math.floor(now() / 1000), ...folder });
}

function afterLogin(handler: CommandHandler): CommandHandler {
	return (connection, command, data, done) => {
		if (connection.state !== 'Not Authenticated') {
			handler(connection, command, data, done);
			return;
		}
		answer(connection, command, data, 'NO', 'Log in first');
		done();
	};
}

function answer(connection: Connection, command: Command, data: string, status: 'OK' | 'NO' | 'BAD', text: string) {
	const attributes = [{ type: 'TEXT', value: text }];
	connection.send({ tag: command.tag, command: status, attributes }, `${command.command} ${status}`, command, data);
}
