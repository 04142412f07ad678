import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../worker/manifest/check.ts';
import { manifest } from '../../worker/manifest/manifest.ts';
import { pngSize } from '../../worker/manifest/png.ts';
import { ON_SEND } from '../../worker/manifest/surfaces.ts';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const URL_OF_OURS = 'https://amends.example';

const FACTS = {
	iconSize: (path: string) => {
		const file = fileAt(`addin/public${path}`);
		return existsSync(file) ? pngSize(readFileSync(file)) : null;
	},
	// As they stand in the lines that the build puts before the script of events.
	functions: [
		...readFileSync(fileAt('vite.events.config.ts'), 'utf8').matchAll(/Office\.actions\.associate\("(\w+)"/g),
	].map(([, name = '']) => name),
};

const plain = manifest({ url: URL_OF_OURS, full: false });
const full = manifest({ url: URL_OF_OURS, full: true, clientId: '11111111-2222-3333-4444-555555555555' });

describe('the manifest that Outlook reads', () => {
	it.each([
		['manifest.xml', false],
		['manifest.full.xml', true],
	])('%s in the repository is what `amends manifest` prints', (file, isFull) => {
		expect(readFileSync(fileAt(file), 'utf8')).toBe(manifest({ url: URL_OF_OURS, full: isFull }));
	});

	it.each([
		['the plain one', plain],
		['the full one with a client id', full],
	])('%s passes every check', (_, xml) => {
		expect(checkManifest(xml, FACTS)).toEqual([]);
	});

	it('bears the organisation’s address everywhere, with its port', () => {
		const own = manifest({ url: 'https://mail.shop.example:8443/', full: true });
		expect(own).not.toContain('amends.example');
		expect(own.match(/https:\/\/mail\.shop\.example:8443\/pane\.html/g)?.length).toBeGreaterThan(2);
		expect(checkManifest(own, FACTS)).toEqual([]);
	});

	it('asks for the mailbox only when it is the full one', () => {
		expect(plain).toContain('<Permissions>ReadWriteItem</Permissions>');
		expect(plain).not.toMatch(/SupportsMultiSelect|LaunchEvent|WebApplicationInfo/);
		expect(full).toContain('<Permissions>ReadWriteMailbox</Permissions>');
		expect(full).toMatch(/<SupportsMultiSelect>true<\/SupportsMultiSelect>/);
		expect(full).toMatch(/Type="OnMessageSend" FunctionName="onMessageSendHandler" SendMode="PromptUser"/);
		expect(full).toContain('<Resource>api://amends.example/11111111-2222-3333-4444-555555555555</Resource>');
	});

	it('stops what is grave only where that is asked for', () => {
		const strict = manifest({ url: URL_OF_OURS, full: true, softBlock: true });
		expect(strict).toContain('SendMode="SoftBlock"');
		expect(checkManifest(strict, FACTS)).toEqual([]);
		expect(manifest({ url: URL_OF_OURS, full: false, softBlock: true })).toBe(plain);
	});

	it('stays beside the mail when it is pinned, opens in shared folders and on phones', () => {
		for (const xml of [plain, full]) {
			expect(xml).toMatch(/<SupportsPinning>true<\/SupportsPinning>\s*<SupportsNoItemContext>true/);
			expect(xml).toContain('<SupportsSharedFolders>true</SupportsSharedFolders>');
			expect(xml).toContain('MobileMessageReadCommandSurface');
			expect(xml).toContain('MessageComposeCommandSurface');
		}
	});

	it.each([
		'http://amends.example',
		'amends.example',
		'https://amends.example/mail',
		'https://a.example?b',
		'',
		'https://me@a.example',
	])('is not made for the address “%s”', (url) => {
		expect(() => manifest({ url, full: false })).toThrow('no address that Outlook would open');
	});

	it('is not made with something else than a client id', () => {
		expect(() => manifest({ url: URL_OF_OURS, full: true, clientId: '"/><x' })).toThrow('no client id');
	});
});

/** One fault put into a good manifest, and what the checker says of it. */
const FAULTS: readonly (readonly [string, RegExp | string, string, RegExp])[] = [
	['a tag that is not closed', '</Resources>', '', /not well-formed/],
	[
		'elements in another order',
		/(<ProviderName>.*?<\/ProviderName>)\s*(<DefaultLocale>.*?<\/DefaultLocale>)/,
		'$2$1',
		/wrong order/,
	],
	[
		'an element that Outlook does not know',
		'<SupportsPinning>',
		'<TaskpaneId>x</TaskpaneId><SupportsPinning>',
		/TaskpaneId has no place/,
	],
	['a resource that is not there', ' id="pane.url"', ' id="pane.uri"', /pane\.url is used and nowhere defined/],
	[
		'a resource too many',
		'<bt:Urls>',
		'<bt:Urls><bt:Url id="spare" DefaultValue="https://amends.example/"/>',
		/spare is defined and never used/,
	],
	['an id of 33 letters', /read\.group/, 'r'.repeat(33), /longer than 32/],
	['a label too long', /DefaultValue="Open the case"/, `DefaultValue="${'x'.repeat(126)}"`, /longer than 125/],
	[
		'an address without encryption',
		'https://amends.example/pane.html',
		'http://amends.example/pane.html',
		/not reached by https/,
	],
	[
		'addresses of two hosts',
		'https://amends.example/compose.html',
		'https://other.example/compose.html',
		/several origins/,
	],
	['an icon that is missing', 'icons/amends-80.png', 'icons/amends-81.png', /no icon/],
	['an icon of the wrong size', 'icons/amends-64.png', 'icons/amends-80.png', /80 by 80 pixels instead of 64/],
	['a language left out', /<bt:Override Locale="ru-RU"[^>]*\/>/, '', /not said in ru/],
	['a locale named twice', /Locale="es-MX"/, 'Locale="es-ES"', /twice in one locale/],
	['a requirement that hides it', 'MinVersion="1.5"', 'MinVersion="1.8"', /Mailbox 1\.8/],
	['a version that is none', '<Version>0.2.0.0', '<Version>2', /no version/],
	['a function nobody associated', ON_SEND, 'onSend', /onSend is associated nowhere/],
	[
		'an event on another page',
		/<SourceLocation resid="events\.url"\/>/,
		'<SourceLocation resid="pane.url"/>',
		/not the page of the one Runtime/,
	],
	['no permission asked', /<Permissions>.*<\/Permissions>/, '', /no Permissions/],
];

describe('the checker', () => {
	it.each(FAULTS)('finds %s', (_, from, to, says) => {
		const broken = full.replace(from, to);
		expect(broken).not.toBe(full);
		expect(checkManifest(broken, FACTS).join('\n')).toMatch(says);
	});

	it.each(['', 'no xml', '<a/><b/>', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'])(
		'answers “%s” with a problem',
		(text) => {
			expect(checkManifest(text, FACTS)).not.toEqual([]);
		},
	);
});
