import type { BetterTable } from '../better.ts';

export const DE: BetterTable = {
	'legal-threat': 'Ich möchte das fair mit Ihnen klären und antworte auf jeden Punkt Ihrer Mail.',
	'calm-down': 'Ich verstehe, dass Sie das ärgert. Es war richtig, dass Sie uns geschrieben haben.',
	doubt: 'Damit ich es richtig verstehe: Was haben Sie gesehen, als es passiert ist?',
	'blame-customer': 'Das hätten wir klarer sagen müssen. Ich bringe es in Ordnung.',
	'door-closed':
		'Das kann ich jetzt für Sie tun: {remedy}. Wenn es nicht hilft, schreiben Sie mir, und ich sehe noch einmal nach.',
	'non-apology': 'Ich bitte Sie um Entschuldigung für unseren Fehler: {failure}.',
	'conditional-apology': 'Ich bitte Sie um Entschuldigung. Das war unser Fehler.',
	'but-after-apology': 'Es tut mir leid. So bringe ich es in Ordnung: {remedy}.',
	terms: 'Ich habe mir Ihren Fall noch einmal angesehen, und das kann ich für Sie tun: {remedy}.',
	'blame-department': 'Der Fehler liegt bei uns, und ich kümmere mich darum.',
	'blame-supplier': 'Dass es heil bei Ihnen ankommt, ist unsere Aufgabe. Mit dem Paketdienst kläre ich das selbst.',
	'excuse-policy': 'Ich sehe nach, was in Ihrem Fall möglich ist, und schreibe Ihnen bis {day}.',
	'excuse-volume':
		'Sie haben zu lange auf eine Antwort gewartet. Das ist unsere Schuld, und ich kümmere mich heute darum.',
	'excuse-system': 'Wir haben bei Ihrer Bestellung einen Fehler gemacht. Ich korrigiere ihn heute.',
	minimise: 'Ich sehe, wie viel Mühe Ihnen das gemacht hat.',
	passive: 'Wir haben einen Fehler gemacht, und ich bringe das in Ordnung.',
	'ask-review': 'Ist jetzt alles so, wie es sein soll?',
	gift: 'Zuerst soll es bei Ihnen funktionieren: Am {day} frage ich nach, ob alles läuft.',
	'ask-order-number': 'Ihre Bestellung liegt vor mir.',
	'ask-photo': 'Ich habe mir Ihre Fotos angesehen und erkenne den Schaden.',
	'empty-promise': 'Sie hören bis {day} von mir.',
	unfortunately: 'Danke, dass Sie es gemeldet haben. Das kann ich für Sie tun: {remedy}.',
	cheer: 'Danke, dass Sie uns das so offen geschrieben haben.',
	'apology-first': 'Ich bitte Sie um Entschuldigung. Das hätte nicht passieren dürfen.',
	'own-voice': 'Ich kümmere mich selbst darum.',
	'failure-named': 'Sie haben uns deswegen geschrieben: {failure}.',
	'next-step': 'Das mache ich jetzt: {remedy}. Sie hören bis {day} von mir.',
	'all-well': 'Ist jetzt alles so, wie es sein soll?',
};
