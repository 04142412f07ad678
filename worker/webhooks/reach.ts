import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isLoopback } from '../../shared/webhooks/address.ts';

/** Asks for the addresses of a name. Rejects where there is none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** As the machine itself resolves names. */
export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Public by their number, yet answered by the cloud that a machine runs in, with its secrets: Azure's. The others' are link-local. */
const METADATA = new Set(['168.63.129.16']);

/** The part of IPv6 that is given out to anybody; what lies outside translates to other nets, or belongs to nobody. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** True for an address of the open net. An IPv4 address written as IPv6 counts as what it is. */
export function isPublic(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const read = ipaddr.process(address);
	if (read.range() !== 'unicast' || METADATA.has(read.toString())) return false;
	return read instanceof ipaddr.IPv4 || read.match(GLOBAL_V6);
}

/** The name of this very machine, and all names below it (RFC 6761). */
const THIS_MACHINE = /^(?:[^.]+\.)*localhost\.?$/;

/**
 * Whether an address says by itself that it leads inside a network, so that nobody need be asked: a number that is not of the open net, in
 * whatever way it is written, or this machine by its name. Of other names it is seen with each try.
 * @param isDemo whether this machine itself may be meant, by its own name
 */
export function leadsInside(url: URL, { isDemo }: { readonly isDemo: boolean }): boolean {
	if (isDemo && isLoopback(url.hostname)) return false;
	const host = hostOf(url);
	return isIP(host) === 0 ? THIS_MACHINE.test(host) : !isPublic(host);
}

/** A name, or a number without the brackets of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * The addresses that a webhook may be sent to, asked for anew with each try; the connection then goes to these and nowhere else, so that a
 * name that changes its mind in between (DNS rebinding) leads nowhere. One private address among them is one too many.
 * @param isDemo whether this machine itself may be meant, by its own name
 * @returns null where a network of ours, or nobody's, would be reached
 * @throws what `resolve` throws
 */
export async function reachable(
	url: URL,
	{ resolve, isDemo }: { readonly resolve: Resolve; readonly isDemo: boolean },
): Promise<readonly string[] | null> {
	const host = hostOf(url);
	const addresses = isIP(host) === 0 ? await resolve(host) : [host];
	if (isDemo && isLoopback(url.hostname)) return addresses;
	return addresses.length > 0 && addresses.every(isPublic) ? addresses : null;
}
