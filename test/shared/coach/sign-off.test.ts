import { describe, expect, it } from 'vitest';
import { coach } from '../../../shared/coach/coach.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';

/** Under each stands words that the coach would mark in a text, so that whoever judged the block would be seen. */
const BLOCKS: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'Kind regards,\nAna Duarte\nHead of Calm Down Ltd. & Final Decision Team',
		'Best wishes\n\nAna\nCalm Down Department\nTel. +44 20 7946 0000',
		'Thanks,\nAna\nCompany Policy Is Our Policy | www.shop.example',
		'Yours sincerely,\nAna Duarte, Terms and Conditions Desk',
		'Ana Duarte\nCalm Down Ltd.\n+44 20 7946 0000',
	],
	it: [
		'Cordiali saluti,\nAnna Rossi\nUfficio reclami, la decisione è definitiva S.r.l.',
		'Un cordiale saluto\n\nAnna\nsi calmi@negozio.example',
		'Distinti saluti\nAnna Rossi\nCondizioni generali di vendita: www.negozio.example',
	],
	pt: [
		'Com os melhores cumprimentos,\nAna Duarte\nTenha calma, Lda.',
		'Atenciosamente,\nAna\nTermos e condições: www.loja.example',
		'Obrigada,\nAna Duarte\nTenha calma | +351 210 000 000',
	],
	ru: [
		'С уважением,\nАнна Петрова\nООО «Успокойтесь»',
		'С наилучшими пожеланиями\n\nАнна\nОтдел «Наши правила», +7 495 000-00-00',
		'Всего доброго!\nАнна Петрова\nООО «Не нервничайте»',
	],
	es: [
		'Un cordial saludo,\nAna Duarte\nCálmese, S.L.',
		'Atentamente,\nAna\nTérminos y condiciones: www.tienda.example',
		'Saludos cordiales\n\nAna Duarte\nCálmese, +34 910 000 000',
	],
	fr: [
		'Cordialement,\nAnne Durand\nCalmez-vous SARL',
		'Bien à vous\n\nAnne\nConditions générales : www.boutique.example',
		'Sincères salutations,\nAnne Durand\nCalmez-vous, +33 1 00 00 00 00',
	],
	de: [
		'Mit freundlichen Grüßen\nAnna Meier\nBeruhigen Sie sich GmbH',
		'Viele Grüße aus Köln\n\nAnna\nAGB: www.laden.example',
		'Beste Gruesse,\nAnna Meier\nUnsere Richtlinien, +49 221 000000',
	],
};

const avoided = (draft: string, language: Language) =>
	coach(draft, { stage: 'new', language }).filter(({ kind }) => kind === 'avoid');

describe.each(Object.keys(BLOCKS) as Language[])('a name at the end of a draft in %s', (language) => {
	it.each(BLOCKS[language])('is not judged: %j', (block) => {
		expect(avoided(`1 2 3.\n\n${block}`, language)).toEqual([]);
	});

	it.each(BLOCKS[language])('would be marked if it were text: %j', (block) => {
		const asText = block.split(/\n+/).join(' . ');
		expect(avoided(`${asText} 1 2 3 4 5 6.`, language)).not.toEqual([]);
	});
});

describe('below the name', () => {
	it.each([
		'Kind regards,\nAna\n\nP.S. Please calm down.',
		'Kind regards,\nAna\nSupport\n\nPlease calm down before you write to us again.',
		'Thanks,\nAna\nPS: calm down!',
	])('text is judged all the same: %j', (tail) => {
		const draft = `I am sorry that the kettle arrived broken.\n\n${tail}`;
		const [finding] = avoided(draft, 'en');
		expect(finding).toMatchObject({ rule: 'calm-down' });
		expect(draft.slice(finding?.kind === 'avoid' ? finding.start : 0).toLowerCase()).toMatch(/^calm down/);
	});

	it.each([
		'Many thanks for telling me. Please calm down.',
		'Regards to your wife, and calm down.',
		'Thank you, calm down',
		'I am sorry.\n\nCalm down\nplease',
	])('nothing is spared that only begins like one: %j', (draft) => {
		expect(avoided(draft, 'en')).toMatchObject([{ rule: 'calm-down' }]);
	});

	it('a draft that is nothing but a name is judged as it stands', () => {
		expect(avoided('Ana\n+44 20 7946 0000', 'en')).toEqual([]);
		expect(avoided('Calm down\n+44 20 7946 0000', 'en')).toMatchObject([{ rule: 'calm-down' }]);
	});
});

it('has a block for each language', () => {
	expect(Object.keys(BLOCKS).sort()).toEqual(Object.keys(LANGUAGES).sort());
});
