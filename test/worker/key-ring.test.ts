import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyRing, loadSecret } from '../../worker/key-ring.ts';

const ring = createKeyRing(Buffer.alloc(32, 7));
const other = createKeyRing(Buffer.alloc(32, 8));

describe('signatures', () => {
	it('hold for the text and purpose that they were made for', () => {
		expect(ring.isSigned('evaluation', 'case-1', ring.sign('evaluation', 'case-1'))).toBe(true);
	});
	it('do not hold for another text, another purpose, another secret or a changed letter', () => {
		const signature = ring.sign('evaluation', 'case-1');
		expect(ring.isSigned('evaluation', 'case-2', signature)).toBe(false);
		expect(ring.isSigned('opt-out', 'case-1', signature)).toBe(false);
		expect(other.isSigned('evaluation', 'case-1', signature)).toBe(false);
		expect(ring.isSigned('evaluation', 'case-1', `${signature.slice(0, -1)}!`)).toBe(false);
		expect(ring.isSigned('evaluation', 'case-1', '')).toBe(false);
	});
});

describe('sealed text', () => {
	it('is opened again, in any script', () => {
		const address = 'Анна Петрова\nул. Ленина, 5\nالقاهرة';
		expect(ring.open('address', ring.seal('address', address))).toBe(address);
	});
	it('looks different each time, so that equal addresses cannot be told', () => {
		expect(ring.seal('address', 'same')).not.toBe(ring.seal('address', 'same'));
	});
	it('stays shut after a changed byte, for another purpose and under another secret', () => {
		const sealed = ring.seal('address', 'Main Street 1');
		const changed = Buffer.from(sealed, 'base64').map((byte, at) => (at === 14 ? byte ^ 1 : byte));
		expect(ring.open('address', Buffer.from(changed).toString('base64'))).toBeNull();
		expect(ring.open('photo', sealed)).toBeNull();
		expect(other.open('address', sealed)).toBeNull();
		expect(ring.open('address', 'AAAA')).toBeNull();
	});
	it('may be a file as well', () => {
		const photo = Buffer.from([0xff, 0xd8, 0x00, 0xff]);
		const sealed = ring.sealBytes('photo', photo);
		expect(ring.openBytes('photo', sealed)).toEqual(photo);
		expect(ring.openBytes('address', sealed)).toBeNull();
	});
});

describe('the secret', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'amends-secret-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is made once, readable by its owner alone, and found again', () => {
		const first = loadSecret(folder, null);
		expect(first.length).toBe(32);
		expect(statSync(join(folder, 'secret.key')).mode & 0o077).toBe(0);
		expect(loadSecret(folder, null)).toEqual(first);
	});
	it('is the chosen one where one is set, and no file is made', () => {
		const chosen = Buffer.alloc(40, 1);
		expect(Buffer.from(loadSecret(folder, chosen.toString('base64')))).toEqual(chosen);
		expect(() => readFileSync(join(folder, 'secret.key'))).toThrow('ENOENT');
	});
	it('is refused with a way to mend it when it is too short', () => {
		expect(() => loadSecret(folder, 'c2hvcnQ=')).toThrow('SECRET_KEY is no base64 of at least 32 bytes');
		writeFileSync(join(folder, 'secret.key'), 'broken');
		expect(() => loadSecret(folder, null)).toThrow('secret.key is no base64');
	});
});
