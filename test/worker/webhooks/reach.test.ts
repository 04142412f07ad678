import { describe, expect, test } from 'vitest';
import { isPublic, leadsInside, reachable } from '../../../worker/webhooks/reach.ts';

describe('which addresses are of the open net', () => {
	test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
		'%s is',
		(address) => {
			expect(isPublic(address)).toBe(true);
		},
	);

	test.each([
		'127.0.0.1',
		'127.1.2.3',
		'0.0.0.0',
		'10.0.0.1',
		'172.16.0.1',
		'192.168.1.1',
		'100.64.0.1',
		'100.100.100.200',
		'169.254.169.254',
		'168.63.129.16',
		'192.0.0.192',
		'192.0.2.1',
		'198.18.0.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::ffff:127.0.0.1',
		'::ffff:10.0.0.1',
		'::ffff:a9fe:a9fe',
		'::127.0.0.1',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
		'2001:db8::1',
		'fe80::1',
		'fe80::1%eth0',
		'fc00::1',
		'fd00:ec2::254',
		'ff02::1',
		'nonsense',
		'',
	])('%s is not', (address) => {
		expect(isPublic(address)).toBe(false);
	});
});

describe('what an address says by itself, before anybody is asked', () => {
	test.each([
		['https://10.0.0.1/hook', true],
		['https://192.168.1.1:8443/', true],
		['https://0x7f.1/', true],
		['https://[::1]/', true],
		['https://[fe80::1]/', true],
		['https://localhost/', true],
		['https://LOCALHOST.:8443/', true],
		['https://hooks.localhost/', true],
		['https://8.8.8.8/', false],
		['https://[2606:2800:220:1:248:1893:25c8:1946]/', false],
		['https://localhost.shop.example/', false],
		['https://mylocalhost/', false],
		['https://shop.example/', false],
	])('%s leads inside: %s', (url, isInside) => {
		expect(leadsInside(new URL(url), { isDemo: false })).toBe(isInside);
	});

	test.each([
		['http://localhost:3000/', false],
		['http://[::1]:9/', false],
		['https://10.0.0.1/', true],
	])('of the demo: %s: %s', (url, isInside) => {
		expect(leadsInside(new URL(url), { isDemo: true })).toBe(isInside);
	});
});

describe('where a webhook may be sent', () => {
	const asked: string[] = [];
	const resolve = (addresses: readonly string[]) => async (host: string) => {
		asked.push(host);
		return addresses;
	};
	const at = (url: string, addresses: readonly string[] = [], isDemo = false) =>
		reachable(new URL(url), { resolve: resolve(addresses), isDemo });

	test('to all addresses of a public name', async () => {
		expect(await at('https://shop.example/', ['93.184.216.34'])).toEqual(['93.184.216.34']);
		expect(asked).toEqual(['shop.example']);
	});

	test.each([
		['a name of a cloud that answers with its metadata', 'https://metadata.google.internal/', ['169.254.169.254']],
		['a name with one private address among public ones', 'https://shop.example/', ['93.184.216.34', '10.0.0.1']],
		['a name without any', 'https://shop.example/', []],
		['an address in decimal', 'https://2130706433/', []],
		['in hexadecimal', 'https://0x7f000001/', []],
		['in octal', 'https://017700000001/', []],
		['with parts left out', 'https://127.1/', []],
		['IPv4 written as IPv6', 'https://[::ffff:127.0.0.1]/', []],
		['loopback by its name', 'https://localhost/', ['127.0.0.1']],
	])('not to %s', async (_, url, addresses) => {
		expect(await at(url, addresses)).toBeNull();
	});

	test('in the demo to this very machine by its own name, and by no other', async () => {
		expect(await at('http://localhost:3000/', ['127.0.0.1'], true)).toEqual(['127.0.0.1']);
		expect(await at('https://shop.example/', ['127.0.0.1'], true)).toBeNull();
		expect(await at('https://10.0.0.1/', [], true)).toBeNull();
	});
});
