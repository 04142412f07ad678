import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { verifyEntra } from '../../worker/api/sign-in/entra.ts';
import { projectRoot } from '../../worker/root.ts';
import type { Store } from '../../worker/store/connect.ts';
import { throwAwayCertificate } from '../outlook-host/certificate.ts';
import { startHostServer } from '../outlook-host/host-server.ts';
import { startTlsProxy } from '../outlook-host/tls-proxy.ts';
import { startProvider, type TestProvider } from '../servers/openid.ts';
import { type ApiWorld, openMemory, openWorld } from '../worker/api/api-world.ts';
import { someMail } from './port-world.ts';

export const CLIENT_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = 'aaaaaaaa-0000-0000-0000-000000000001';

/** The emulated Outlook around the real pane on the real API, which trusts the tokens of a real OpenID provider. */
export interface SignInWorld {
	/** of the page that plays Outlook */
	readonly address: string;
	readonly api: ApiWorld;
	readonly store: Store;
	readonly provider: TestProvider;
	close(): Promise<void>;
}

/** Starts everything. The API's clock is the real one: the provider signs by it. */
export async function startSignInWorld(): Promise<SignInWorld> {
	const [certificate, store, provider] = await Promise.all([
		throwAwayCertificate(),
		openMemory(),
		startProvider(CLIENT_ID),
	]);
	const host = await startHostServer(certificate, 0);
	const proxy = await startTlsProxy(certificate, 0);
	const entra = {
		clientId: CLIENT_ID,
		tenants: [TENANT],
		scope: 'cases.access',
		issuer: provider.issuer,
		keys: provider.keys,
		authority: 'https://login.microsoftonline.com/organizations',
	};
	const api = await openWorld(store, {
		verifyToken: verifyEntra(entra),
		pagesFolder: join(projectRoot(), 'dist', 'addin'),
		settings: {
			entra,
			server: { host: '127.0.0.1', port: 0, publicUrl: proxy.address },
			outlook: { officeJs: host.officeJs, origins: [host.address] },
		},
	});
	api.setNow(Date.now());
	await api.app.listen({ host: '127.0.0.1', port: 0 });
	proxy.leadTo(`http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`);
	const me = { name: 'Ana', address: 'ana@shop.example' };
	host.show(async () => ({ addIn: proxy.address, me, mails: [someMail(1)] }));
	return {
		address: host.address,
		api,
		store,
		provider,
		close: async () => {
			await Promise.all([host.close(), proxy.close(), api.close(), provider.stop()]);
			await store.close();
		},
	};
}
