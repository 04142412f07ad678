import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throw-away RSA key with its self-signed certificate, in one PEM file. */
export interface TestCertificate {
	readonly file: string;
	/** the public part */
	readonly certificate: string;
	readonly key: string;
	remove(): void;
}

/** Makes one that is good for so many days from now on. */
export function makeCertificate(days: number): TestCertificate {
	const folder = mkdtempSync(join(tmpdir(), 'amends-certificate-'));
	const [keyFile, certFile, file] = ['key.pem', 'cert.pem', 'both.pem'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	const ask = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=amends'];
	execFileSync('openssl', [...ask, '-days', String(days), '-keyout', keyFile, '-out', certFile], { stdio: 'pipe' });
	const [key, certificate] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
	writeFileSync(file, key + certificate, { mode: 0o600 });
	return { file, certificate, key, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
