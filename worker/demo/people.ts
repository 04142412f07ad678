import type { Language } from '../../shared/language.ts';
import type { FolderName } from './imap-server.ts';

/** The shop whose mailbox the demo shows. */
export const DEMO_SHOP = {
	name: 'Copper Finch',
	address: 'support@demo.amends.example',
	domain: 'demo.amends.example',
	locale: 'en',
	timeZone: 'Europe/Rome',
	country: 'IT',
	currency: 'EUR',
	postal: { lines: ['Via Tornabuoni 8', '50123 Firenze FI'], country: 'IT' },
} as const;

/** What a client needs to log in to the demo mailbox, besides its port. */
export const DEMO_LOGIN = { user: 'support', password: 'demo' } as const;

export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly role: 'agent' | 'lead' | 'admin';
	readonly language: Language;
	/** where the demo's SMTP server puts mail to this person */
	readonly folder: FolderName;
}

/** The team of the demo; nudges to them land in a folder each. */
export const DEMO_PEOPLE = [
	{
		id: 'ana',
		name: 'Ana Duarte',
		email: 'ana@demo.amends.example',
		role: 'agent',
		language: 'en',
		folder: 'Team/Ana',
	},
	{
		id: 'marco',
		name: 'Marco Bellini',
		email: 'marco@demo.amends.example',
		role: 'agent',
		language: 'it',
		folder: 'Team/Marco',
	},
	{
		id: 'irina',
		name: 'Irina Volkova',
		email: 'irina@demo.amends.example',
		role: 'lead',
		language: 'en',
		folder: 'Team/Irina',
	},
	{
		id: 'greta',
		name: 'Greta Lindholm',
		email: 'greta@demo.amends.example',
		role: 'admin',
		language: 'en',
		folder: 'Team/Greta',
	},
] as const satisfies readonly DemoPerson[];
