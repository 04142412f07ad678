import type { FileMailbox } from './file-shape.ts';
import type { FileOAuth } from './oauth-shape.ts';
import type { Fault } from './problem.ts';

/** What `oauth` of a mailbox contradicts, in itself and beside the other fields. */
export function oauthFaults(mailbox: FileMailbox, index: number): readonly Fault[] {
	const at = (...path: readonly string[]) => ['mailboxes', index, ...path];
	const { oauth } = mailbox;
	return [
		...graphFaults(mailbox, at),
		...(oauth === undefined ? [] : [...passwordFaults(mailbox, at), ...proofFaults(oauth, at)]),
		...(oauth === undefined
			? []
			: KIND_FAULTS[oauth.kind](oauth).map(({ path, says }) => ({ path: at('oauth', path), says }))),
	];
}

type At = (...path: readonly string[]) => readonly PropertyKey[];

function graphFaults({ oauth, smtp, tags }: FileMailbox, at: At): readonly Fault[] {
	if (oauth?.kind === 'microsoft') return [];
	const says = 'graph needs oauth of kind microsoft: Graph knows the mailboxes of Microsoft 365 alone';
	return [
		...(smtp?.via === 'graph' ? [{ path: at('smtp'), says }] : []),
		...(tags === 'graph' ? [{ path: at('tags'), says }] : []),
	];
}

function passwordFaults({ password, imap, smtp }: FileMailbox, at: At): readonly Fault[] {
	const says = 'stands beside oauth; a mailbox signs in with one of the two: take the other out';
	return [
		...(password === undefined ? [] : [{ path: at('password'), says }]),
		...(imap?.password === undefined ? [] : [{ path: at('imap', 'password'), says }]),
		...(smtp?.password === undefined ? [] : [{ path: at('smtp', 'password'), says }]),
	];
}

function proofFaults(oauth: FileOAuth, at: At): readonly Fault[] {
	const { clientSecret, certificate, secretExpires } = oauth;
	const open = (['tokenUrl', 'graphUrl'] as const).filter((field) => isOpenToAll(oauth[field]));
	return [
		...(clientSecret === undefined && certificate === undefined
			? [
					{
						path: at('oauth', 'clientSecret'),
						says: 'is missing; give clientSecret, or certificate: a PEM file with key and certificate',
					},
				]
			: []),
		...(clientSecret !== undefined && certificate !== undefined
			? [{ path: at('oauth', 'certificate'), says: 'stands beside clientSecret; give one of the two' }]
			: []),
		...(secretExpires !== undefined && certificate !== undefined
			? [{ path: at('oauth', 'secretExpires'), says: 'is of a secret; a certificate tells itself when it runs out' }]
			: []),
		...open.map((field) => ({
			path: at('oauth', field),
			says: 'must start with https://; over http everybody on the way could read what opens the mailbox',
		})),
	];
}

/** http is for this machine alone: for tests, and for a provider behind a proxy of one's own. */
function isOpenToAll(url: string | undefined): boolean {
	if (url === undefined) return false;
	const { protocol, hostname } = new URL(url);
	return protocol !== 'https:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

const missing = (path: string, says: string) => [{ path, says: `is missing; ${says}` }];

/** What each kind of provider asks for. */
const KIND_FAULTS: Readonly<
	Record<FileOAuth['kind'], (oauth: FileOAuth) => readonly { path: string; says: string }[]>
> = {
	microsoft: ({ tenant, refreshToken }) => [
		...(tenant === undefined ? missing('tenant', 'name the Directory (tenant) ID from Entra') : []),
		...(refreshToken === undefined
			? []
			: [{ path: 'refreshToken', says: 'is not used with Microsoft: the application signs in as itself' }]),
	],
	google: ({ refreshToken, certificate }) => [
		...(refreshToken === undefined
			? missing('refreshToken', 'Gmail wants one that the mailbox itself consented to')
			: []),
		...(certificate === undefined ? [] : [{ path: 'certificate', says: 'is not used with Google; give clientSecret' }]),
	],
	other: ({ tokenUrl }) =>
		tokenUrl === undefined ? missing('tokenUrl', 'name the token endpoint of the provider') : [],
};
