import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifestCommand } from '../../../worker/cli/manifest.ts';
import { manifest } from '../../../worker/manifest/manifest.ts';

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';

let folder: string;
let said: string[];
let printed: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-manifest-'));
	said = [];
	printed = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const say = (line: string): void => void said.push(line);
const written = (xml: string): string => {
	const file = join(folder, 'manifest.xml');
	writeFileSync(file, xml);
	return file;
};

test.each([
	[{ full: false }, /ReadWriteItem/, /WebApplicationInfo|LaunchEvent/],
	[{ full: false, clientId: CLIENT_ID }, new RegExp(`<Id>${CLIENT_ID}</Id>`), /LaunchEvent/],
	[{ full: true }, /SendMode="PromptUser"/, /SoftBlock/],
	[{ full: true, softBlock: true }, /SendMode="SoftBlock"/, /PromptUser/],
])('prints the manifest that is asked for, and one that its own checker passes: %j', (flags, has, lacks) => {
	manifestCommand({ url: 'https://mail.shop.example', ...flags }, say);
	expect(printed).toMatch(has);
	expect(printed).not.toMatch(lacks);
	manifestCommand({ full: false, check: written(printed) }, say);
	expect(said).toEqual([expect.stringContaining('nothing that Outlook would refuse')]);
});

test('says each thing that Outlook would refuse in a file', () => {
	const xml = manifest({ url: 'https://mail.shop.example', full: true });
	const broken = xml.replaceAll(' id="pane.url"', ' id="pane.gone"').replaceAll('MinVersion="1.5"', 'MinVersion="1.8"');
	expect(() => manifestCommand({ full: false, check: written(broken) }, say)).toThrow(/problems/);
	expect(said.join('\n')).toMatch(/pane\.url is used and nowhere defined/);
	expect(said.join('\n')).toMatch(/Mailbox 1\.8 is asked for/);
});

test.each([
	[{ full: false }, /needs the address/],
	[{ full: false, url: 'http://mail.shop.example' }, /no address that Outlook would open/],
	[{ full: true, url: 'https://mail.shop.example', clientId: 'amends' }, /no client id/],
	[{ full: false, check: '/nowhere/manifest.xml' }, /cannot be read/],
])('refuses %j with what to do', (flags, says) => {
	expect(() => manifestCommand(flags, say)).toThrow(says);
	expect(printed).toBe('');
});
