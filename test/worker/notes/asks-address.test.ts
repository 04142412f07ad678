import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY } from '../../../shared/time.ts';
import { gatherExtras } from '../../../worker/follow-up/letter-extras.ts';
import { passTime } from '../../../worker/follow-up/sweep.ts';
import { addressExtras } from '../../../worker/notes/address-extras.ts';
import { addressKeyOf, eraseAddresses, saveAddress } from '../../../worker/store/addresses.ts';
import { addMail } from '../api/rows.ts';
import { MONDAY, startWorld } from '../follow-up/world.ts';

const world = startWorld('pglite');
const RESOLVED = {
	stage: 'resolved',
	resolvedAt: MONDAY,
	acknowledgedAt: MONDAY,
	lastCustomerMailAt: MONDAY - DAY,
} as const;
const SIGNED = 'The lamp works.\n\nNora Quist\n14 Orchard Lane\nBath\nBA1 5LR\nUnited Kingdom\n';
const OURS = { name: 'Shop', lines: ['Via Roma 1', '50123 Firenze FI'], country: 'IT' };
let customers = 0;

/** From the resolution to the check-in in the customer's hands. */
async function checkIn(
	before: (caseId: string, address: string) => Promise<void> = async () => undefined,
): Promise<string> {
	customers += 1;
	const address = `nora${customers}@mail.example`;
	const { id } = await world().given(
		{ ...RESOLVED, customer: { name: 'Nora Quist', address } },
		{ kind: 'resolved', at: MONDAY, satisfiedAsked: true },
	);
	await before(id, address);
	const deps = world().worker({
		policy: { ...DEFAULT_POLICY, customerTouch: 'send' },
		template: async (kind, language) => templateInForce(kind, language, null),
		letterExtras: gatherExtras([addressExtras(world().store.db, () => OURS)]),
	});
	await passTime(deps, MONDAY + 4 * DAY, (at) => {
		world().now = at;
	});
	const sent = world().smtp.taken.find(({ mail }) => mail.messageId?.includes(`${id}-check-in-`));
	if (sent === undefined) throw new Error('no check-in went out');
	return sent.mail.text ?? '';
}

const wrote = (caseId: string, address: string, text: string) =>
	addMail(world().store, { id: `mail-${caseId}`, caseId, fromAddress: address, text, at: new Date(MONDAY - DAY) });
const keyOf = (address: string) => addressKeyOf({ id: 'any', mailboxId: 'support', customer: { address } });

describe('a check-in', () => {
	beforeEach(async () => {
		await world().store.db.execute(sql`truncate amends.postal_address`);
	});

	it('asks for the postal address when a card shall be written and nobody knows where to send it', async () => {
		expect(await checkIn((id, address) => wrote(id, address, 'It works.'))).toContain('add your postal address');
	});

	it('does not ask who has written it under a mail already', async () => {
		expect(await checkIn((id, address) => wrote(id, address, SIGNED))).not.toContain('postal address');
	});

	it('does not ask for what copies our own address', async () => {
		const copied = `It works.\n\n> ${OURS.lines.join('\n> ')}\n`;
		expect(await checkIn((id, address) => wrote(id, address, copied))).toContain('add your postal address');
	});

	it('does not ask when it is kept, nor when the customer had it erased', async () => {
		const { db } = world().store;
		const kept = { sealed: 'sealed', by: 'ana', at: MONDAY };
		expect(await checkIn((_, address) => saveAddress(db, keyOf(address), kept))).not.toContain('postal address');
		const erased = { by: 'ana', at: MONDAY };
		expect(await checkIn((_, address) => eraseAddresses(db, keyOf(address), erased))).not.toContain('postal address');
	});

	it('does not ask when no card is to be written', async () => {
		const skip = async (caseId: string) => {
			const row = sql`${`${caseId}-handwritten-note-1-1`}`;
			await world().store.db.execute(
				sql`UPDATE amends.touch SET state = 'cancelled', wake_at = null WHERE id = ${row}`,
			);
		};
		expect(await checkIn(skip)).not.toContain('postal address');
	});
});
