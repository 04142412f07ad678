import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the tokens of a test's provider say beside what every token says. */
export type TokenClaims = Readonly<Record<string, string>>;

export interface TestProvider {
	readonly issuer: string;
	/** where its public keys are */
	readonly keys: string;
	/** an access token for the audience, as the provider itself signs it */
	token(claims: TokenClaims): Promise<string>;
	stop(): Promise<void>;
}

const CLIENT = 'addin';
const SECRET = 'a-secret-of-the-tests';
const RESOURCE = 'https://amends.example/api';

/** Starts a real OpenID provider on the loopback that gives out access tokens (RS256) for this audience. */
export async function startProvider(audience: string): Promise<TestProvider> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	let claims: TokenClaims = {};
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT,
				client_secret: SECRET,
				grant_types: ['client_credentials'],
				redirect_uris: [],
				response_types: [],
			},
		],
		features: {
			devInteractions: { enabled: false },
			clientCredentials: { enabled: true },
			resourceIndicators: {
				enabled: true,
				getResourceServerInfo: () => ({
					scope: 'cases.access',
					audience,
					accessTokenTTL: 3_600,
					accessTokenFormat: 'jwt',
					jwt: { sign: { alg: 'RS256' } },
				}),
			},
		},
		extraTokenClaims: () => ({ ...claims }),
	});
	server.on('request', provider.callback());
	return {
		issuer,
		keys: `${issuer}/jwks`,
		token: async (said) => {
			claims = said;
			const response = await fetch(`${issuer}/token`, {
				method: 'POST',
				headers: { authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}` },
				body: new URLSearchParams({ grant_type: 'client_credentials', resource: RESOURCE, scope: 'cases.access' }),
			});
			const answer = (await response.json()) as { access_token?: string; error_description?: string };
			if (answer.access_token === undefined) throw new Error(`no token: ${answer.error_description}`);
			return answer.access_token;
		},
		stop: () => new Promise((resolve) => void server.close(() => resolve())),
	};
}
