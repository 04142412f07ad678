import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A key and the certificate that goes with it, as PEM. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
}

const REQUEST = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';

/**
 * A certificate for localhost that nobody vouches for and that nobody keeps: office.js speaks to nothing but https, and a key that
 * lies in a repository is a key that somebody trusts one day.
 * @throws Error when openssl is not installed
 */
export async function throwAwayCertificate(): Promise<Certificate> {
	const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
	const args = [...REQUEST.split(' '), ...names, '-keyout', '-', '-out', '-'];
	const { stdout } = await promisify(execFile)('openssl', args).catch((error: unknown) => {
		throw new Error('openssl is needed for a throw-away certificate: apt-get install openssl', { cause: error });
	});
	return { key: blockOf(stdout, 'PRIVATE KEY'), cert: blockOf(stdout, 'CERTIFICATE') };
}

function blockOf(pem: string, name: string): string {
	const block = new RegExp(`-----BEGIN (?:EC )?${name}-----[^-]+-----END (?:EC )?${name}-----`).exec(pem)?.[0];
	if (block === undefined) throw new Error(`openssl gave no ${name}`);
	return `${block}\n`;
}
