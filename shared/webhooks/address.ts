/** What is wrong with the address of a webhook; each has its words `webhook.address.<key>`. */
export const ADDRESS_FAULTS = {
	'no-address': { message: 'This is no address of the web.' },
	'not-https': { message: 'It must begin with https://.' },
	credentials: { message: 'It must hold no user and no password: the signature says who sends.' },
	/** seen where numbers of networks are known, in `worker/webhooks/reach.ts` */
	'not-public': { message: 'It leads inside a network, where nothing is sent.' },
} as const;

export type AddressFault = keyof typeof ADDRESS_FAULTS;

/** Scheme, authority, and the rest; stricter than browsers, which would read a host where nobody sees one. */
const WRITTEN = /^([a-z]+):\/\/([^/?#\\\s]+)(?:[/?#][^\s\\]*)?$/i;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** What is wrong with an address as it is written; null: nothing. Where it leads is seen when it is called, each time anew. */
export function addressFault(text: string, { isDemo }: { readonly isDemo: boolean }): AddressFault | null {
	const [, scheme = '', authority = ''] = WRITTEN.exec(text) ?? [];
	if (authority === '') return 'no-address';
	const isHere = isDemo && scheme.toLowerCase() === 'http' && isLoopback(authority);
	if (scheme.toLowerCase() !== 'https' && !isHere) return 'not-https';
	return authority.includes('@') ? 'credentials' : null;
}

/** True for this very machine by its own name, which the demo may send to. @param authority host, and port if there is one */
export const isLoopback = (authority: string): boolean => LOOPBACK.test(authority);
