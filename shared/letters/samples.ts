import type { Language } from '../language.ts';

/** A customer who does not exist, to see a template with. */
export interface Sample {
	readonly customer: string;
	readonly subject: string;
	readonly wrong: string;
	readonly fixed: string;
}

/** One in each language; what people are shown before there is a case. */
export const SAMPLES: Readonly<Record<Language, Sample>> = {
	en: {
		customer: 'Jane Miller',
		subject: 'The kettle leaks',
		wrong: 'The kettle leaked on the first day.',
		fixed: 'All kettles that we send have a new seal.',
	},
	it: {
		customer: 'Giulia Ferri',
		subject: 'Il bollitore perde',
		wrong: 'Il bollitore perdeva fin dal primo giorno.',
		fixed: 'Tutti i bollitori che spediamo hanno una guarnizione nuova.',
	},
	pt: {
		customer: 'Inês Carvalho',
		subject: 'A chaleira verte água',
		wrong: 'A chaleira vertia água logo no primeiro dia.',
		fixed: 'Todas as chaleiras que enviamos têm um vedante novo.',
	},
	ru: {
		customer: 'Ольга Смирнова',
		subject: 'Чайник протекает',
		wrong: 'Чайник протёк в первый же день.',
		fixed: 'Во всех чайниках, которые мы отправляем, стоит новая прокладка.',
	},
	es: {
		customer: 'Lucía Romero',
		subject: 'El hervidor gotea',
		wrong: 'El hervidor goteaba desde el primer día.',
		fixed: 'Todos los hervidores que enviamos llevan una junta nueva.',
	},
	fr: {
		customer: 'Camille Laurent',
		subject: 'La bouilloire fuit',
		wrong: 'La bouilloire fuyait dès le premier jour.',
		fixed: 'Toutes les bouilloires que nous envoyons ont un joint neuf.',
	},
	de: {
		customer: 'Katrin Vogel',
		subject: 'Der Wasserkocher tropft',
		wrong: 'Der Wasserkocher tropfte schon am ersten Tag.',
		fixed: 'Alle Wasserkocher, die wir verschicken, haben eine neue Dichtung.',
	},
};
