import { join } from 'node:path';
import type { CalendarSettings } from '../../shared/calendar.ts';
import type { Instant } from '../../shared/time.ts';
import { AmendsError, systemCode } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { DEMO_PEOPLE, DEMO_SHOP } from './people.ts';
import { type DemoMailbox, startDemoMailbox } from './servers.ts';

const always = [{ from: '00:00', to: '24:00' }];

/** The demo's shop never closes: whoever tries it at night or on a Sunday shall see things happen. */
const ROUND_THE_CLOCK: CalendarSettings = {
	timeZone: DEMO_SHOP.timeZone,
	hours: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
	holidays: null,
	closed: [],
};

/** The demo's mailbox, running, and the settings that point to it. */
export interface Demo {
	readonly settings: Settings;
	readonly mailbox: DemoMailbox;
}

/**
 * Starts the embedded mailbox on loopback and completes the settings with it and with the demo's people.
 * @throws AmendsError when a port of the mailbox is taken
 */
export async function startDemo(settings: Settings, deps: { now(): Instant; readonly log: Log }): Promise<Demo> {
	const mailbox = await startDemoMailbox({
		...settings.demo,
		now: deps.now,
		folder: join(settings.dataFolder, 'demo-mailbox'),
		log: deps.log,
	}).catch((error: unknown) => {
		if (systemCode(error) !== 'EADDRINUSE') throw error;
		const ports = [settings.demo.imapPort, settings.demo.smtpPort].filter((port) => port !== 0).join(' or ');
		throw new AmendsError('demo-port-taken', `Port ${ports} of the demo's mailbox is taken.`, { cause: error });
	});
	const login = { security: 'none', user: mailbox.user, password: mailbox.password } as const;
	return {
		mailbox,
		settings: {
			...settings,
			calendar: ROUND_THE_CLOCK,
			team: DEMO_PEOPLE.map(({ folder: _, ...person }) => person),
			mailboxes: [
				{
					id: 'support',
					name: DEMO_SHOP.name,
					address: DEMO_SHOP.address,
					aliases: [],
					language: 'en',
					postal: DEMO_SHOP.postal,
					currency: DEMO_SHOP.currency,
					imap: { ...mailbox.imap, ...login },
					smtp: { ...mailbox.smtp, ...login },
					folders: { inbox: 'INBOX', sent: null, drafts: null },
					tags: 'auto',
					firstDays: 30,
					pollSeconds: 5,
					savesSent: false,
					oauth: null,
				},
			],
		},
	};
}
