import type { PersonView } from '../../../shared/api-shapes.ts';
import { mayAs } from '../../../shared/role.ts';
import { maySee } from '../../../shared/team/visible.ts';
import type { Person } from '../../settings.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';
import { sendSignInCode, signInWith, signOutEverywhere, signOutOf } from '../sign-in/sign-in.ts';

/** Who I am, who the team is, signing in and out. */
export function identityHandlers(
	deps: ApiDeps,
): Pick<Handlers, 'me' | 'requestCode' | 'signIn' | 'signOut' | 'signOutEverywhere' | 'team'> {
	const { team } = deps;
	const { mode, mailboxes, calendar, entra, policy } = deps.settings;
	return {
		me: async (_asked, { person }) =>
			answered({
				mode,
				person: person && viewPerson(person),
				people: mode === 'demo' ? team.people().map(viewPerson) : [],
				now: new Date(deps.now()).toISOString(),
				liveMark: deps.live.mark(),
				timeZone: calendar.timeZone,
				version: deps.version,
				// Which mailboxes a team has is nobody's business who has not signed in.
				coachAtSending: policy.coachAtSending,
				entra: entra && {
					clientId: entra.clientId,
					authority: entra.authority,
					scope: `api://${entra.clientId}/${entra.scope}`,
				},
				mailboxes: mailboxes
					.filter(({ id }) => person !== null && maySee(person, id))
					.map(({ id, name, address }) => ({ id, name, address })),
				// Agents cannot mend it, and it tells how to get at the mailbox.
				notices:
					person !== null && mayAs(person.role, 'lead')
						? deps.notices().filter(({ mailbox }) => maySee(person, mailbox))
						: [],
				...(person !== null && mayAs(person.role, 'admin') && { brokenWebhooks: await brokenFor(deps, person) }),
			}),
		requestCode: async ({ body }) => {
			await sendSignInCode(deps, body.email);
			return answered({ sent: true });
		},
		signIn: async ({ body }, caller) => {
			const signedIn = await signInWith(deps, body);
			if (signedIn === null) return refuse('wrong-code');
			if (body.account !== undefined) await linkIfTrue(deps, body.account, signedIn.person);
			caller.keepToken(signedIn.token, signedIn.expiresAt);
			return answered({
				person: viewPerson(signedIn.person),
				token: signedIn.token,
				expiresAt: new Date(signedIn.expiresAt).toISOString(),
			});
		},
		signOut: async (_asked, caller) => {
			if (caller.token !== null) await signOutOf(deps, caller.token);
			caller.forgetToken();
			return answered({ signedOut: true });
		},
		signOutEverywhere: async (_asked, caller) => {
			await signOutEverywhere(deps, caller.person);
			caller.forgetToken();
			return answered({ signedOut: true });
		},
		team: async () => answered({ items: team.people().map(viewPerson), next: null }),
	};
}

const brokenFor = async ({ webhooks }: ApiDeps, person: Person) =>
	(await webhooks.broken(person)).map(({ id, name }) => ({ id, name }));

/** A token that says nothing links nothing; the code has opened the session either way. */
async function linkIfTrue(deps: ApiDeps, account: string, person: Person): Promise<void> {
	const says = await deps.verifyToken?.(account, deps.now());
	if (says?.state === 'known') await deps.staff.link(person.id, says.subject);
}

/** Somebody as everybody of the team sees them. */
export const viewPerson = ({ id, name, email, role, language, mailboxes }: Person): PersonView => ({
	id,
	name,
	email,
	role,
	language,
	...(mailboxes && { mailboxes: [...mailboxes] }),
});
