import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import type { Invitation } from '../../../shared/team/invitation.ts';
import { invitationLetter } from '../../../worker/invitation-letter.ts';

const AT = Date.UTC(2026, 8, 16, 8);
const LINK = 'https://amends.shop.example/#/join/abc.1.xyz';

const invitation = (language: Language): Invitation => ({
	id: 'abc',
	name: 'Lev <b>Orlov</b>',
	email: 'lev@shop.example',
	role: 'agent',
	language,
	mailboxes: undefined,
	by: 'irina',
	createdAt: AT,
	turn: 2,
	expiresAt: AT,
	mailedAt: null,
	state: 'waiting',
	endedAt: null,
	personId: null,
});

test.each(Object.keys(LANGUAGES) as Language[])(
	'an invitation in %s says who asks, for which mailbox, and bears the link',
	(language) => {
		const office = { name: 'Copper Finch', address: 'support@shop.example' };
		const letter = invitationLetter(invitation(language), { by: 'Irina', link: LINK, at: AT }, office);
		expect(letter.subject).toContain('Irina');
		expect(letter.text).toContain(LINK);
		expect(letter.text).toContain('Copper Finch');
		expect(letter.html).toContain(`<a href="${LINK}">`);
		expect(letter.html).not.toContain('<b>Orlov');
		expect(letter.text + letter.subject).not.toMatch(/[{}]/);
		// Each sending is a mail of its own: the same id twice would be taken for one.
		expect(letter.messageId).toBe('<amends.invitation.abc.2@shop.example>');
		expect(letter.to.address).toBe('lev@shop.example');
	},
);
