import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadSettings, SETTINGS_FILE } from '../../config/config.ts';
import { timeZoneFault } from '../../config/time-zone.ts';
import { publicHolidays } from '../../holidays.ts';
import { doctor } from '../doctor/doctor.ts';
import { type Asker, Left, MissingAnswer, WrongAnswer } from './asker.ts';
import { askConnections, NotConnected } from './connections.ts';
import { type Answers, writeFiles } from './files.ts';

/** What a shell says of a program that Ctrl-C ended. */
const LEFT_EXIT_CODE = 130;

/**
 * `amends init`: asks what connecting a mailbox takes, tries each answer at once, writes `amends.yaml` and `.env`, and ends with
 * what the doctor says. Writes nothing before everything works.
 * @param folder where the two files go
 * @returns the exit code
 */
export async function init(folder: string, asker: Asker): Promise<number> {
	try {
		if (existsSync(join(folder, SETTINGS_FILE)) && !(await asker.mayOverwrite(SETTINGS_FILE))) {
			asker.say(`${SETTINGS_FILE} stays as it is.${asker.isPatient ? '' : ' --force writes it anew.'}`);
			return 1;
		}
		const answers = await askAll(asker);
		writeFiles(folder, answers);
		asker.say(`Wrote ${SETTINGS_FILE} and .env. The doctor says:`);
		// An old value in the environment would win over the one just written, here as at the next start: then the doctor shows it.
		return await doctor(loadSettings({ folder }), asker.say);
	} catch (error) {
		if (error instanceof Left) return LEFT_EXIT_CODE;
		if (error instanceof NotConnected) {
			asker.say('✗ Nothing was written: with these answers there is no connection.');
			return 1;
		}
		if (!(error instanceof MissingAnswer || error instanceof WrongAnswer)) throw error;
		asker.say(`✗ ${error.message}`);
		return 2;
	}
}

async function askAll(asker: Asker): Promise<Answers> {
	const address = await asker.ask({
		key: 'address',
		message: 'Address that customers write to',
		usual: null,
		check: emailFault,
	});
	const connections = await askConnections(asker, address.trim().toLowerCase());
	const usualZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	const timeZone = await asker.ask({
		key: 'time-zone',
		message: 'Time zone of the team',
		usual: usualZone,
		check: timeZoneFault,
	});
	const country = await asker.ask({
		key: 'country',
		message: 'Country whose public holidays are days off (two letters, or none)',
		usual: 'none',
		check: countryFault,
	});
	const email = await asker.ask({
		key: 'lead',
		message: 'Your own address: who is told when a case is late',
		usual: null,
		check: emailFault,
	});
	const name = await asker.ask({
		key: 'name',
		message: 'Your name',
		usual: email.slice(0, email.indexOf('@')),
		check: () => null,
	});
	return {
		address: address.trim().toLowerCase(),
		connections,
		timeZone,
		country: country === 'none' ? '' : country.toUpperCase(),
		lead: { name, email: email.trim().toLowerCase() },
	};
}

const emailFault = (answer: string): string | null =>
	z.email().safeParse(answer.trim()).success ? null : 'must be an e-mail address, e.g. support@example.com';

function countryFault(answer: string): string | null {
	if (answer === 'none') return null;
	const found = publicHolidays({ country: answer, state: null }, new Date().getFullYear());
	return found.state === 'unknown' ? found.says : null;
}
