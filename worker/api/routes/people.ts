import type { Answer, Asked } from '../../../shared/api.ts';
import type { Wanted } from '../../../shared/team/decide-change.ts';
import type { Invitation } from '../../../shared/team/invitation.ts';
import type { Member } from '../../../shared/team/member.ts';
import { listInvitations } from '../../store/invitations.ts';
import type { Done } from '../../team/staff.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { type Refused, refuse } from '../refusals.ts';
import { openSessionOf } from '../sign-in/sign-in.ts';
import { viewPerson } from './identity.ts';

type Names =
	| 'people'
	| 'personChange'
	| 'personLeave'
	| 'personReturn'
	| 'invite'
	| 'invitationSend'
	| 'invitationWithdraw'
	| 'invitationLook'
	| 'invitationAccept';

/** Who is of the team: asked to join, changed, let go, brought back. */
export function peopleHandlers(deps: ApiDeps): Pick<Handlers, Names> {
	const { staff } = deps;
	/** What came of an act, with the people as they are now. */
	const after = async <T extends object>(doing: Promise<Done<T>>) => {
		const done = await doing;
		return done.state === 'refused' ? refuseAct(done) : answered({ ...done, ...(await viewPeople(deps)) });
	};
	return {
		people: async () => answered(await viewPeople(deps)),
		personChange: ({ params, body: { version, ...given } }, { person }) =>
			after(staff.change({ id: params.id, by: person.id, version, wanted: wantedOf(given) })),
		personLeave: ({ params, body }, { person }) => after(staff.letGo({ id: params.id, by: person.id, ...body })),
		personReturn: ({ params, body }, { person }) => after(staff.bringBack({ id: params.id, by: person.id, ...body })),
		invite: ({ body }, { person }) =>
			after(staff.invite({ ...body, mailboxes: body.mailboxes ?? undefined }, person.id)),
		invitationSend: ({ params }, { person }) => after(staff.sendAgain(params.id, person.id)),
		invitationWithdraw: ({ params }, { person }) => after(staff.withdraw(params.id, person.id)),
		invitationLook: async ({ body }) => {
			const looked = await staff.look(body.token);
			if (looked.state === 'refused') return refuse(looked.code);
			const { name, email, by, language } = looked.invitation;
			return answered({ name, email, by: nameOf(deps, by), language });
		},
		invitationAccept: async ({ body }, caller) => {
			const joined = await staff.accept(body.token);
			if (joined.state === 'refused') return refuse(joined.code);
			const { token, expiresAt } = await openSessionOf(deps, joined.member);
			caller.keepToken(token, expiresAt);
			const until = new Date(expiresAt).toISOString();
			return answered({ person: viewPerson(joined.member), token, expiresAt: until });
		},
	};
}

/** The refusals of the team are named as the API's own; a field is named where one is to be mended. */
function refuseAct({ code, about }: Extract<Done<object>, { state: 'refused' }>): Refused {
	const { body } = refuse(code);
	return refuse(code, about === '' ? {} : { fields: [{ field: about, message: body.message }] });
}

/** Null is a value too: nothing. What is not given stays. */
function wantedOf({ mailboxes, entra, away, ...given }: Omit<Asked<'personChange'>['body'], 'version'>): Wanted {
	return {
		...given,
		...(mailboxes === undefined ? {} : { mailboxes: mailboxes ?? undefined }),
		...(entra === undefined ? {} : { entra: entra ?? undefined }),
		...(away === undefined ? {} : { away: away ?? undefined }),
	};
}

async function viewPeople({ db, team }: ApiDeps): Promise<Answer<'people'>> {
	const invitations = (await listInvitations(db)).filter(({ state }) => state === 'waiting');
	return { people: team.all().map(viewMember), invitations: invitations.map(viewInvitation) };
}

const viewMember = (member: Member): Answer<'people'>['people'][number] => ({
	id: member.id,
	name: member.name,
	email: member.email,
	role: member.role,
	language: member.language,
	mailboxes: member.mailboxes === undefined ? null : [...member.mailboxes],
	entra: member.entra ?? null,
	away: member.away ?? null,
	source: member.source,
	said: [...member.said],
	version: member.version,
	deactivatedAt: momentOf(member.deactivatedAt),
	deactivatedBy: member.deactivatedBy,
});

const viewInvitation = (one: Invitation): Answer<'people'>['invitations'][number] => ({
	id: one.id,
	name: one.name,
	email: one.email,
	role: one.role,
	mailboxes: one.mailboxes === undefined ? null : [...one.mailboxes],
	by: one.by,
	createdAt: new Date(one.createdAt).toISOString(),
	expiresAt: new Date(one.expiresAt).toISOString(),
	mailedAt: momentOf(one.mailedAt),
});

const momentOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const nameOf = ({ team }: ApiDeps, id: string): string => team.all().find((one) => one.id === id)?.name ?? id;
