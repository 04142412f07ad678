// A worker in a process of its own, to be killed as a power cut does: node chaos-child.mjs <database url> <smtp port> <now>.
// It runs on the build, as the program does, and sweeps until it ends.
import { compileCalendar } from '../../dist/shared/calendar.js';
import { templateInForce } from '../../dist/shared/letters/in-force.js';
import { DEFAULT_POLICY } from '../../dist/shared/policy.js';
import { createRounds } from '../../dist/worker/follow-up/rounds.js';
import { createLog } from '../../dist/worker/log.js';
import { createMailer } from '../../dist/worker/mailer.js';
import { openStore } from '../../dist/worker/store/connect.js';
import { touchDesk } from '../../dist/worker/store/touches.js';

const [url, port, now] = process.argv.slice(2);
const log = createLog('error');
const store = await openStore({ kind: 'postgres', url });
const endpoint = { host: '127.0.0.1', port: Number(port), security: 'none', user: 'support', password: 'demo' };
const mailer = createMailer(endpoint, log);
const open = [{ from: '09:00', to: '18:00' }];
const office = {
	name: 'Copper Finch',
	address: 'support@shop.example',
	savesSent: false,
	send: mailer.send,
	compose: mailer.compose,
	find: async () => ({ state: 'missing' }),
	file: async () => null,
};
const rounds = createRounds(
	{
		now: () => Number(now),
		log,
		policy: { ...DEFAULT_POLICY, customerTouch: 'send' },
		policyVersion: 'test',
		calendar: compileCalendar(
			{
				timeZone: 'Europe/Rome',
				hours: { 1: open, 2: open, 3: open, 4: open, 5: open, 6: [], 7: [] },
				holidays: null,
				closed: [],
			},
			[],
		),
		publicUrl: 'http://localhost:3000',
		team: {
			people: () => [{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' }],
		},
		desk: touchDesk(store),
		postOffice: () => office,
		template: async (kind, language) => templateInForce(kind, language, null),
		letterExtras: async () => ({}),
		nudgeMore: async () => ({}),
		recorded: () => {},
	},
	{ db: store.db, wake: async () => {} },
);
await rounds.sweep();
mailer.close();
await store.close();
