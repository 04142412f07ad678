import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createLog } from '../../../worker/log.ts';

const linesOf = (level: 'info' | 'debug', write: (log: ReturnType<typeof createLog>) => void): string => {
	const output = new PassThrough();
	write(createLog(level, output as unknown as NodeJS.WriteStream));
	return String(output.read() ?? '');
};

const FACTS = {
	caseId: 'c1',
	subject: 'Broken kettle',
	from: { address: 'eva@home.example' },
	mail: { words: 'It caught fire' },
	imap: { password: 'hunter2' },
};

it("keeps a customer's words and address out of the log at info, however deep they stand", () => {
	const line = linesOf('info', (log) => log.info(FACTS, 'a mail'));
	expect(line).toContain('c1');
	for (const personal of ['Broken kettle', 'eva@home', 'caught fire']) expect(line).not.toContain(personal);
});

it('shows them at debug, but never a password', () => {
	const line = linesOf('debug', (log) => log.debug(FACTS, 'a mail'));
	expect(line).toContain('Broken kettle');
	expect(line).not.toContain('hunter2');
});

it('takes of an error its code and words, not the fields a library hung on it', () => {
	const error = Object.assign(new Error('refused'), { code: 'EAUTH', command: 'LOGIN support hunter2' });
	const line = linesOf('debug', (log) => log.error({ error }, 'failed'));
	expect(line).toContain('EAUTH');
	expect(line).not.toContain('hunter2');
});
