import type { Language } from '../../language.ts';

/** What stands in a slot of a bank's sentence, `#` being a digit. */
const FILLINGS: Readonly<Record<Language, Readonly<Record<Slot, string>>>> = {
	en: {
		date: '3 March|the 14th|last Monday|12/05|2 weeks ago',
		number: '#####|A-####|##-####',
		amount: '£##|$##.##|€###|## pounds',
		name: 'Anna|Mr Brown|Priya|Tom Ellis',
	},
	it: {
		date: '3 marzo|il 14|lunedì scorso|12/05|due settimane fa',
		number: '#####|A-####|##-####',
		amount: '## €|##,## euro|### euro|€ ##',
		name: 'Anna|Marco Rossi|Giulia|Bianchi',
	},
	pt: {
		date: '3 de março|dia 14|segunda passada|12/05|há duas semanas',
		number: '#####|A-####|##-####',
		amount: 'R$ ##|## €|R$ ###,##|## euros',
		name: 'Ana|João Silva|Marta|Souza',
	},
	ru: {
		date: '3 марта|14-го|в прошлый понедельник|12.05|две недели назад',
		number: '#####|А-####|##-####',
		amount: '### руб.|#### рублей|##00 ₽',
		name: 'Анна|Иван Петров|Ольга|Сергей',
	},
	es: {
		date: '3 de marzo|el 14|el lunes pasado|12/05|hace dos semanas',
		number: '#####|A-####|##-####',
		amount: '## €|##,## euros|$###|### pesos',
		name: 'Ana|Luis García|Marta|Pérez',
	},
	fr: {
		date: '3 mars|le 14|lundi dernier|12/05|il y a deux semaines',
		number: '#####|A-####|##-####',
		amount: '## €|##,## euros|### €',
		name: 'Anne|M. Martin|Julie|Dubois',
	},
	de: {
		date: '3. März|14.|letzten Montag|12.05.|vor zwei Wochen',
		number: '#####|A-####|##-####',
		amount: '## €|##,## Euro|### EUR',
		name: 'Anna|Herr Schmidt|Julia|Weber',
	},
};

type Slot = 'date' | 'number' | 'amount' | 'name';

/** A bank's sentence with its slots filled. */
export function filled(text: string, language: Language, random: () => number): string {
	return text.replace(/\{(date|number|amount|name)\}/g, (_, slot: Slot) => {
		const choices = FILLINGS[language][slot].split('|');
		const choice = choices[Math.floor(random() * choices.length)] ?? '';
		return choice.replace(/#/g, () => String(1 + Math.floor(random() * 9)));
	});
}
