import { describe, expect, it } from 'vitest';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY } from '../../../shared/time.ts';
import { customerLinks, customerTokens } from '../../../worker/customer-links.ts';
import { linkExtras } from '../../../worker/evaluation/link-extras.ts';
import { recurrenceMore } from '../../../worker/evaluation/recurrence-more.ts';
import type { FollowUpDeps } from '../../../worker/follow-up/deps.ts';
import { gatherExtras } from '../../../worker/follow-up/letter-extras.ts';
import { gatherNudgeMore } from '../../../worker/follow-up/nudge-more.ts';
import { passTime } from '../../../worker/follow-up/sweep.ts';
import { createKeyRing } from '../../../worker/key-ring.ts';
import { MONDAY, startWorld } from '../follow-up/world.ts';

const world = startWorld('pglite');
const keyRing = createKeyRing(new Uint8Array(32).fill(3));
const tokens = customerTokens(keyRing);

const isResolved = {
	stage: 'resolved',
	resolvedAt: MONDAY,
	acknowledgedAt: MONDAY,
	lastCustomerMailAt: MONDAY - DAY,
} as const;

function worker(publicUrl: string, customerTouch: 'draft' | 'send'): FollowUpDeps {
	const now = () => world().now;
	const links = customerLinks(keyRing, { publicUrl: () => publicUrl, lastsDays: 60 });
	return world().worker({
		policy: { ...DEFAULT_POLICY, customerTouch },
		template: async (kind, language) => templateInForce(kind, language, null),
		letterExtras: gatherExtras([linkExtras(links, now)]),
		nudgeMore: gatherNudgeMore([recurrenceMore(world().store.db, now)]),
	});
}

const live = (deps: FollowUpDeps, until: number) =>
	passTime(deps, until, (at) => {
		world().now = at;
	});

const sentTo = (touch: string) => world().smtp.taken.filter(({ mail }) => mail.messageId?.includes(`-${touch}-`));
/** Long header lines are folded on the way. */
const unfolded = (raw: Buffer | undefined): string => (raw?.toString() ?? '').replace(/\r\n[ \t]+/g, ' ');

const linkIn = (text: string | undefined, page: 'e' | 'o'): string =>
	new RegExp(`https?://\\S+/${page}/(\\S+)`).exec(text ?? '')?.[1] ?? '';

describe('the mail with the five questions', () => {
	it('goes out two weeks after the resolution, with a link for this case and round, and one to be left in peace', async () => {
		const { id } = await world().given(isResolved, { kind: 'resolved', at: MONDAY, satisfiedAsked: true });
		await live(worker('https://amends.shop.example', 'send'), MONDAY + 17 * DAY);
		const [mail] = sentTo('evaluation');
		expect(mail?.to).toEqual(['jane@customer.example']);
		const { doneAt } = await world().touch(id, 'evaluation');
		expect(tokens.readEvaluation(linkIn(mail?.mail.text, 'e'))).toEqual({
			caseId: id,
			round: 1,
			expiresAt: (doneAt ?? 0) + 60 * DAY,
		});
		expect(tokens.readOptOut(linkIn(mail?.mail.text, 'o'))).toEqual({
			address: 'jane@customer.example',
			mailboxId: 'support',
			language: 'en',
		});
	});

	it('lets the mail program end such mails with one click, where the link is safe (RFC 8058)', async () => {
		await world().given(isResolved, { kind: 'resolved', at: MONDAY, satisfiedAsked: true });
		await live(worker('https://amends.shop.example', 'send'), MONDAY + 4 * DAY);
		const raw = unfolded(sentTo('check-in')[0]?.raw);
		const [, token = ''] = /^List-Unsubscribe: <https:\/\/amends\.shop\.example\/o\/([\w-]+)>\r$/m.exec(raw) ?? [];
		expect(tokens.readOptOut(token)?.address).toBe('jane@customer.example');
		expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
	});

	it('promises no one click over plain HTTP', async () => {
		await world().given(isResolved, { kind: 'resolved', at: MONDAY, satisfiedAsked: true });
		await live(worker('http://localhost:3000', 'send'), MONDAY + 4 * DAY);
		const raw = unfolded(sentTo('check-in')[0]?.raw);
		expect(raw).toMatch(/^List-Unsubscribe: </m);
		expect(raw).not.toContain('List-Unsubscribe-Post');
	});

	it('as a draft looks like any letter: what a person sends is no newsletter', async () => {
		await world().given(isResolved, { kind: 'resolved', at: MONDAY, satisfiedAsked: true });
		const raws: string[] = [];
		const office = {
			...world().office,
			file: async (folder: 'sent' | 'drafts', raw: Uint8Array) => {
				raws.push(Buffer.from(raw).toString());
				return world().office.file(folder, raw);
			},
		};
		await live({ ...worker('https://amends.shop.example', 'draft'), postOffice: () => office }, MONDAY + 17 * DAY);
		expect(raws.length).toBeGreaterThan(0);
		for (const raw of raws) expect(raw).not.toContain('List-Unsubscribe');
	});
});

describe('whether it happened again', () => {
	it('is put to the lead after 30 days, with what the mailbox tells, in the lead’s language', async () => {
		const because = [{ cue: 'broken', weight: 2, quote: 'broke' }];
		const { id, customer } = await world().given(
			{ ...isResolved, severityBecause: because },
			{ kind: 'resolved', at: MONDAY, satisfiedAsked: true },
		);
		const later = { openedAt: MONDAY + 20 * DAY, severityBecause: because };
		await world().given({ ...later, customer });
		await world().given({ ...later, customer: { name: 'X', address: 'x@else.example' } });
		await live(worker('https://amends.shop.example', 'draft'), MONDAY + 33 * DAY);
		const [nudge] = sentTo('recurrence');
		expect(nudge?.to).toEqual(['irina@shop.example']);
		expect(nudge?.mail.text).toContain('ancora questo cliente: 1');
		expect(nudge?.mail.text).toContain('con la stessa causa: 0, con gli stessi segni: 1');
		expect(nudge?.mail.text).not.toContain('Ana Duarte');
		expect(await world().touch(id, 'recurrence')).toMatchObject({ state: 'waiting', wakeAt: null });
	});
});
