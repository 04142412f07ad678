import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, RouteName } from '../../shared/api.ts';
import { maySee, type Viewer } from '../../shared/team/visible.ts';
import type { Db } from '../store/connect.ts';
import { mailboxOfCase, mailboxOfLetter, mailboxOfPromise, mailboxOfRequest, mailboxOfTouch } from '../store/seen.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { refuse } from './refusals.ts';

/** What a request names: the values of its path. */
type Named = Readonly<Record<string, unknown>>;

/** Leads from what is named to the mailbox whose mail it is about; null: there is no such thing. */
type Lead = (db: Db, named: Named) => Promise<string | null>;

const id = (named: Named): string => String(named.id);

/**
 * Whose mail an id in a path is about, by the path's subject: `/api/v1/<subject>/:id…`. `open`: about no mail at all. A subject that is not
 * here is closed to whoever does not see all mailboxes.
 */
const SUBJECTS: Readonly<Record<string, Lead | 'open'>> = {
	cases: (db, named) => mailboxOfCase(db, id(named)),
	touches: (db, named) => mailboxOfTouch(db, id(named)),
	promises: (db, named) => mailboxOfPromise(db, id(named)),
	approvals: (db, named) => mailboxOfRequest(db, id(named)),
	// A fix is the whole team's; each of its mails is its customer's.
	'fixes/letters': (db, named) => mailboxOfLetter(db, id(named), Number(named.number)),
	fixes: 'open',
	causes: 'open',
	// They may have mail in several mailboxes; their room says who sees what of it.
	customers: 'open',
	'customer-imports': 'open',
	team: 'open',
	people: 'open',
	invitations: 'open',
	templates: 'open',
	starters: 'open',
	views: 'open',
	webhooks: 'open',
	tokens: 'open',
	assignment: 'open',
	// Its pass names one case and one person, who is asked about by whoever reads it.
	since: 'open',
};

/** What a body names beside the path. */
const ALSO: { readonly [K in RouteName]?: (body: Asked<K>['body']) => readonly [subject: 'cases', id: string] | null } =
	{
		join: ({ into }) => ['cases', into],
		starterUsed: ({ caseId }) => (caseId === null ? null : ['cases', caseId]),
		templatePreview: ({ with: about }) => (about === 'sample' || about === 'bare' ? null : ['cases', about]),
	};

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Keeps people from the mail of mailboxes that are not theirs: whatever a path names that is in one of those is answered as if it were not
 * there, and what is not there is answered the same. Lists are narrowed where they are made.
 * @returns hooks for after the request was checked
 */
export function guardOf({ db }: Pick<ApiDeps, 'db'>, path: string, name?: RouteName): Guard[] {
	const lead = leadOf(path);
	const also = name && (ALSO[name] as ((body: unknown) => readonly [subject: string, id: string] | null) | undefined);
	if (lead === null && also === undefined) return [];
	const guard: Guard = async (request, reply) => {
		const { person } = request;
		// Who sees all is spared the question; who is nobody has been refused before.
		if (person === null || person.mailboxes === undefined) return undefined;
		const found = lead === null || (await sees(person, lead(db, request.params as Named)));
		const other = also?.(request.body) ?? null;
		const isSeen = found && (other === null || (await sees(person, mailboxOfCase(db, other[1]))));
		return isSeen ? undefined : sendRefusal(reply, refuse('not-found', NOTHING));
	};
	return [guard];
}

/** Whether somebody may see all of these touches. */
export async function seesTouches(db: Db, person: Viewer, touchIds: readonly string[]): Promise<boolean> {
	if (person.mailboxes === undefined) return true;
	for (const touchId of new Set(touchIds)) if (!(await sees(person, mailboxOfTouch(db, touchId)))) return false;
	return true;
}

const sees = async (person: Viewer, asking: Promise<string | null>): Promise<boolean> => {
	const mailboxId = await asking;
	return mailboxId !== null && maySee(person, mailboxId);
};

/** Of a subject that nobody has entered: who does not see all mailboxes sees nothing of it. */
const UNKNOWN: Lead = async () => null;

function leadOf(path: string): Lead | null {
	const [subject = '', first = '', ...rest] = path.split('/').slice(3);
	if (!path.includes(':')) return null;
	const part = first.startsWith(':') ? (rest.find((one) => `${subject}/${one}` in SUBJECTS) ?? null) : null;
	const isNamed = rest.some((one) => one.startsWith(':'));
	const lead = SUBJECTS[part !== null && isNamed ? `${subject}/${part}` : subject];
	return lead === 'open' ? null : (lead ?? UNKNOWN);
}

const NOTHING = { message: 'There is nothing here that you may see.', mend: 'Ask a lead whether you should.' };
