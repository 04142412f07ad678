import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MARK_HEADER } from '../../shared/live-events.ts';
import { maySee } from '../../shared/team/visible.ts';
import { SECOND } from '../../shared/time.ts';
import { mailboxOfCase } from '../store/seen.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import type { LiveEvent } from './live.ts';
import { refuse } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';
import { refuseRole, whoAsks } from './sign-in/who.ts';

/** Proxies hang up on connections that are silent for 30 to 60 seconds. */
const HEARTBEAT = 20 * SECOND;

/** How long a browser waits before it comes back (milliseconds). */
const RETRY = 2 * SECOND;

/** A page that does not read lets events pile up in our memory; beyond this it is hung up on and asks again when it is back. */
const MAX_UNREAD_BYTES = 256 * 1_024;

/** Each stream is an open socket; a script that opens them without end must not take all of them. */
const MAX_STREAMS = 1_000;

/** `GET /api/v1/events`: the live events as server-sent events. */
export function registerEvents(app: FastifyInstance, deps: ApiDeps): void {
	const streams = new Set<Stream>();
	app.get(
		'/api/v1/events',
		{
			schema: {
				operationId: 'events',
				tags: ['events'],
				summary:
					'Live events (text/event-stream): `case`, `touch`, `ledger`, `presence`, `team`, `customers`, and in the demo `clock`; ids only',
				security: SIGNED_IN,
			},
			onRequest: admit(deps, 'agent'),
		},
		(request, reply) => {
			if (streams.size >= MAX_STREAMS) return sendRefusal(reply, refuse('too-many-listeners'));
			const stream = openStream(deps, request, reply);
			streams.add(stream);
			reply.raw.once('close', () => {
				stream.end();
				streams.delete(stream);
			});
			return reply;
		},
	);
	// Without this a closing server would wait for pages that never leave.
	app.addHook('preClose', async () => {
		for (const stream of streams) stream.end();
	});
}

interface Stream {
	end(): void;
}

function openStream(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Stream {
	reply.hijack();
	const { raw } = reply;
	raw.writeHead(200, {
		'content-type': 'text/event-stream; charset=utf-8',
		'cache-control': 'no-store',
		// nginx would keep the events until its buffer is full.
		'x-accel-buffering': 'no',
		[MARK_HEADER]: deps.live.mark(),
	});
	const write = (text: string) => {
		if (raw.writableLength > MAX_UNREAD_BYTES) raw.destroy();
		else if (raw.writable) raw.write(text);
	};
	write(`retry: ${RETRY}\n\n: listening\n\n`);
	const tell = inOrder(async (event: LiveEvent) => {
		if (await hears(deps, request, event)) write(writeEvent(event));
	});
	const unsubscribe = deps.live.subscribe(tell);
	const stopWatching = deps.team.onChange(() => void endWhenSignedOut(deps, request, end));
	const stopBeating = deps.every(HEARTBEAT, () => {
		write(': still here\n\n');
		void endWhenSignedOut(deps, request, end);
	});
	const end = () => {
		unsubscribe();
		stopWatching();
		stopBeating();
		raw.end();
	};
	return { end };
}

const writeEvent = ({ name, data }: LiveEvent): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** One event after the other, although some must be asked about first: the last one that a page hears is the newest. */
function inOrder(tell: (event: LiveEvent) => Promise<void>): (event: LiveEvent) => void {
	let last: Promise<void> = Promise.resolve();
	return (event) => {
		last = last.then(() => tell(event));
	};
}

/** People hear of cases in the mailboxes that they may see, as their rights are at that moment. Where nobody can tell, nobody hears. */
async function hears({ db, team, log }: ApiDeps, { person }: FastifyRequest, { data }: LiveEvent): Promise<boolean> {
	const now = team.people().find(({ id }) => id === person?.id);
	if (now === undefined || !('caseId' in data)) return now !== undefined;
	if (now.mailboxes === undefined) return true;
	try {
		const mailboxId = await mailboxOfCase(db, data.caseId);
		return mailboxId !== null && maySee(now, mailboxId);
	} catch (error) {
		log.warn({ error }, 'a live event was kept back: whose mail it is about could not be asked');
		return false;
	}
}

/** Whoever signed out or left the team while the stream was open hears nothing more, a heartbeat later at the latest. */
async function endWhenSignedOut(deps: ApiDeps, request: FastifyRequest, end: () => void): Promise<void> {
	try {
		const asker = await whoAsks(deps, request);
		if ('state' in asker || refuseRole(asker.person, 'agent')) end();
	} catch (error) {
		// Who cannot be checked is not let in; the page comes back and is checked anew.
		deps.log.warn({ error }, 'a live stream ended: its session could not be checked');
		end();
	}
}
