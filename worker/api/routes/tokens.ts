import type { Answer } from '../../../shared/api.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Person } from '../../settings.ts';
import type { Shown } from '../../tokens/tokens.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuseOut } from './webhooks.ts';

/** Keys for programs. */
export function tokenHandlers({ tokens }: ApiDeps): Pick<Handlers, 'tokens' | 'tokenMake' | 'tokenRevoke'> {
	const all = async (person: Person) => ({ items: (await tokens.list(person)).map(viewToken) });
	return {
		tokens: async (_, { person }) => answered(await all(person)),
		tokenMake: async ({ body }, { person }) => {
			const made = await tokens.make(body, person);
			if (made.state === 'refused') return refuseOut(made);
			return answered({ id: made.id, token: made.token, ...(await all(person)) });
		},
		tokenRevoke: async ({ params }, { person }) => {
			const done = await tokens.revoke(params.id, person);
			return done.state === 'refused' ? refuseOut(done) : answered(await all(person));
		},
	};
}

const viewToken = (token: Shown): Answer<'tokens'>['items'][number] => ({
	...token,
	scopes: [...token.scopes],
	mailboxes: token.mailboxes && [...token.mailboxes],
	madeAt: new Date(token.madeAt).toISOString(),
	expiresAt: moment(token.expiresAt),
	lastUsedAt: moment(token.lastUsedAt),
});

const moment = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());
