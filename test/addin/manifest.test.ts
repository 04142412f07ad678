import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/language.ts';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
}

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const source = readFileSync(fileAt('manifest.xml'), 'utf8');
const app = readXml(source);
const all = (name: string, from: Element = app): Element[] =>
	from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);

/** Children in the order that Outlook asks for (DOCS manifest-element-ordering; facts §1.2); what is optional may be missing. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
	OfficeApp:
		'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides'.split(
			' ',
		),
	VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
	DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
	Control: ['Label', 'Supertip', 'Icon', 'Action'],
	Action: ['SourceLocation', 'SupportsPinning', 'SupportsNoItemContext', 'SupportsMultiSelect'],
	Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('the manifest that Outlook reads', () => {
	test.each(Object.entries(ORDERS))('keeps the children of %s in order', (name, order) => {
		for (const element of name === 'OfficeApp' ? [app] : all(name)) {
			const places = element.children.map((child) => order.indexOf(child.name));
			expect(places).not.toContain(-1);
			expect(places).toEqual(places.toSorted((one, other) => one - other));
		}
	});

	test('names every resource that it uses, and uses every one that it names', () => {
		for (const overrides of all('VersionOverrides')) {
			const own = { ...overrides, children: overrides.children.filter(({ name }) => name !== 'VersionOverrides') };
			const named = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
				all(name, own).map((one) => one.attributes.id),
			);
			const used = everything(own).map(({ attributes }) => attributes.resid);
			expect(new Set(used.filter((id) => id !== undefined))).toEqual(new Set(named.filter((id) => id !== undefined)));
		}
	});

	test('has ids of 32 characters at most, and texts that fit', () => {
		for (const { attributes } of everything(app)) {
			expect((attributes.id ?? '').length).toBeLessThanOrEqual(32);
			expect((attributes.resid ?? '').length).toBeLessThanOrEqual(32);
		}
		const longest = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
		for (const [group, limit] of Object.entries(longest)) {
			for (const { attributes } of all(group).flatMap((one) => everything(one))) {
				expect((attributes.DefaultValue ?? attributes.Value ?? '').length).toBeLessThanOrEqual(limit);
			}
		}
	});

	test('has addresses by https, all of one origin', () => {
		const urls = source.match(/"https?:\/\/(?!schemas|www\.w3)[^"]*"/g) ?? [];
		expect(new Set(urls.map((url) => new URL(url.slice(1, -1)).origin)).size).toBe(1);
		expect(urls.every((url) => url.startsWith('"https:'))).toBe(true);
	});

	test('shows icons that exist in the size they claim', () => {
		const paths = new Set([...source.matchAll(/icons\/amends-(\d+)\.png/g)].map(([path, size]) => `${size} ${path}`));
		expect(paths.size).toBe(5);
		for (const [size, path] of [...paths].map((line) => line.split(' '))) {
			const file = fileAt(`addin/public/${path}`);
			expect(existsSync(file)).toBe(true);
			// PNG: width and height stand at bytes 16 and 20 of the file.
			const png = readFileSync(file);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
		}
	});

	test('speaks all languages of Amends', () => {
		const locales = new Set([
			app.children.find(({ name }) => name === 'DefaultLocale')?.attributes.text ?? 'en',
			...everything(app).flatMap(({ attributes }) => attributes.Locale ?? []),
		]);
		expect(new Set([...locales].map((locale) => locale.slice(0, 2)))).toEqual(new Set(Object.keys(LANGUAGES)));
	});

	test('asks for no more than 1.5, so that Exchange on premises and phones show it', () => {
		expect(source).toMatch(/<Set Name="Mailbox" MinVersion="1\.5"\/>/);
		expect(source.match(/DefaultMinVersion="([\d.]+)"/g)).toEqual([
			'DefaultMinVersion="1.5"',
			'DefaultMinVersion="1.5"',
		]);
	});
});

function everything(from: Element): Element[] {
	return from.children.flatMap((child) => [child, ...everything(child)]);
}

/** Reads well-formed XML without text nodes; throws where a tag is not closed, or closed as another. */
function readXml(text: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	for (const [, closing, name = '', attributes = '', isEmpty] of text
		.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, '')
		.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>/g)) {
		const parent = open.at(-1) ?? root;
		if (closing) {
			if (parent.name !== name) throw new Error(`<${parent.name}> is closed as </${name}>`);
			open.pop();
			continue;
		}
		const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
		const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
		parent.children.push(element);
		if (!isEmpty) open.push(element);
	}
	const [app] = root.children;
	if (open.length !== 1 || !app) throw new Error(`<${open.at(-1)?.name}> is never closed`);
	return app;
}
