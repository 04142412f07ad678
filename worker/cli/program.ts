import { Command, CommanderError } from 'commander';
import { AmendsError } from '../errors.ts';
import type { ManifestFlags } from './manifest.ts';

/**
 * The command line. Each command is loaded when it is asked for, so that `triage` needs neither a database nor a mail server.
 * @param args what stands after the program's name
 * @returns the exit code
 * @throws what nobody expected: a fault of ours, with its stack
 */
export async function main(args: readonly string[]): Promise<number> {
	const outcome = { exitCode: 0 };
	try {
		await programOf((code) => {
			outcome.exitCode = code;
		}).parseAsync(args, { from: 'user' });
		return outcome.exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode;
		if (!(error instanceof AmendsError)) throw error;
		process.stderr.write(`✗ ${error.message}\n  ${error.mend}\n`);
		return error.exitCode;
	}
}

function programOf(exitWith: (code: number) => void): Command {
	const program = new Command('amends')
		.description('Turns a complaint into a loyal customer, inside the shared mailbox a team already uses.')
		.exitOverride()
		.showHelpAfterError('(amends --help shows what there is)');
	program
		.command('triage')
		.description('judge mails from disk: no configuration, no database, no network')
		.argument('<path...>', 'a mail, an mbox, a folder of either, or - for standard input')
		.option('--json', 'one JSON line per mail', false)
		.option(
			'--team <address>',
			'an address of the team (again, or with commas, for more); else whoever answers the first writer is the team',
			collect,
			[],
		)
		.action(async (paths: string[], options: { json: boolean; team: string[] }) =>
			exitWith(await (await import('./triage/triage.ts')).triageFiles(paths, options, process)),
		);
	program
		.command('start')
		.description("run the demo, or with an amends.yaml the team's own mailbox")
		.action(async () => exitWith(await (await import('./start.ts')).start(process.cwd(), say)));
	program
		.command('init')
		.description('connect a mailbox: asks, tries each answer, writes amends.yaml and .env')
		.option('--yes', 'ask nothing: take the flags, and the password from MAILBOX_PASSWORD')
		.option('--force', 'with --yes: write over an amends.yaml that is there')
		.option('--address <address>', 'what customers write to')
		.option('--server <name>', 'provider: gmail, fastmail, icloud, yahoo, mailbox.org, other')
		.option('--user <name>', 'user name of the mailbox')
		.option('--imap <host:port>', 'IMAP server')
		.option('--smtp <host:port>', 'SMTP server')
		.option('--time-zone <name>', 'IANA name, e.g. Europe/Rome')
		.option('--country <code>', 'whose public holidays are days off')
		.option('--lead <address>', 'your own address')
		.option('--name <name>', 'your own name')
		.action(async (flags: InitFlags) => exitWith(await initBy(flags)));
	program
		.command('doctor')
		.description('try every connection and say how to mend what does not work')
		.action(async () => {
			const { loadSettings } = await import('../config/config.ts');
			exitWith(await (await import('./doctor/doctor.ts')).doctor(loadSettings({ folder: process.cwd() }), say));
		});
	program
		.command('migrate')
		.description('bring the tables of the database up to date')
		.action(async () => {
			const { settingsOf } = await import('./settings.ts');
			await (await import('./migrate.ts')).migrate(settingsOf(process.cwd()).settings, say);
		});
	addManifest(program);
	addCustomers(program, exitWith);
	addLearning(program, exitWith);
	return program;
}

function addManifest(program: Command): void {
	program
		.command('manifest')
		.description("print the Outlook add-in's manifest with your own address in it")
		.option('--url <address>', 'where your Amends is reached, e.g. https://amends.example.com')
		.option(
			'--full',
			'with several mails at once, own categories and the coach at sending: asks for more permission',
			false,
		)
		.option('--soft-block', 'with --full, for coachAtSending: soft-block: what is grave must be changed before sending')
		.option('--client-id <id>', 'of the application in Entra, so that an administrator consents while installing')
		.option('--check <file>', 'check a manifest instead')
		.action(async (options: ManifestFlags) => (await import('./manifest.ts')).manifestCommand(options, say));
}

/** What customers may ask for: their data, and to be forgotten. */
function addCustomers(program: Command, exitWith: (code: number) => void): void {
	program
		.command('export')
		.description('all that is kept about a customer, as a ZIP file')
		.argument('<address>', 'any e-mail address of theirs')
		.option('--to <file>', 'where to write it', 'customer.zip')
		.action(async (address: string, { to }: { to: string }) => {
			const { settingsOf } = await import('./settings.ts');
			const { exportByAddress } = await import('./customers/export.ts');
			exitWith(await exportByAddress(settingsOf(process.cwd()).settings, { address, file: to }, say));
		});
	program
		.command('erase')
		.description('erase a customer over all addresses and mailboxes, for good; figures stay under a pseudonym')
		.argument('<address>', 'any e-mail address of theirs')
		.option('--yes', 'do it; without this it is only said what would go', false)
		.action(async (address: string, { yes }: { yes: boolean }) => {
			const { settingsOf } = await import('./settings.ts');
			const { eraseByAddress } = await import('./customers/erase.ts');
			exitWith(await eraseByAddress(settingsOf(process.cwd()).settings, { address, isSure: yes }, say));
		});
}

/** What people's corrections taught, and the way back. */
function addLearning(program: Command, exitWith: (code: number) => void): void {
	program
		.command('triage-report')
		.description('how triage does, by what people corrected, and the models it learned')
		.option('--json', 'one JSON line', false)
		.action(async ({ json }: { json: boolean }) => {
			const { settingsOf } = await import('./settings.ts');
			await (await import('./learning/report.ts')).triageReport(settingsOf(process.cwd()).settings, json, say);
		});
	program
		.command('triage-rollback')
		.description('let an earlier model judge again')
		.argument('[version]', 'as triage-report names it; the one before when absent')
		.action(async (version: string | undefined) => {
			const { settingsOf } = await import('./settings.ts');
			const { triageRollback } = await import('./learning/roll-back.ts');
			exitWith(await triageRollback(settingsOf(process.cwd()).settings, version ?? null, say));
		});
}

type InitFlags = Readonly<Record<string, string | boolean | undefined>>;

async function initBy({ yes, force, timeZone, ...flags }: InitFlags): Promise<number> {
	const { init } = await import('./init/init.ts');
	const { flagAsker, terminalAsker } = await import('./init/asker.ts');
	const { PASSWORD } = await import('./init/files.ts');
	const { processEnvironment } = await import('../config/config.ts');
	if (yes !== true) {
		if (process.stdin.isTTY) return init(process.cwd(), terminalAsker);
		process.stderr.write(
			'init asks questions and needs a terminal; without one give --yes and the answers as flags.\n',
		);
		return 2;
	}
	const texts = Object.entries({ ...flags, 'time-zone': timeZone }).filter(
		(flag): flag is [string, string] => typeof flag[1] === 'string',
	);
	const answers = { ...Object.fromEntries(texts), [PASSWORD]: processEnvironment()[PASSWORD] };
	return init(process.cwd(), flagAsker(answers, { force: force === true, say }));
}

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

/** Not variadic: `--team ana@example.com inbox/` would take the folder for an address. */
const collect = (given: string, before: readonly string[]): readonly string[] => [...before, ...given.split(',')];
