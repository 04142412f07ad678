import type { PageWords } from './page-words.ts';

export const DE: PageWords = {
	form: {
		title: 'Fünf kurze Fragen',
		intro:
			'Sie haben {mailbox} geschrieben, weil etwas schiefgegangen war. Wie haben wir es in Ordnung gebracht? Ihre Antworten werden von Menschen gelesen und an niemanden weitergegeben.',
		questions: {
			expectation: {
				asks: 'Als Sie uns geschrieben haben: Wie viel haben Sie von uns erwartet?',
				lowest: 'sehr wenig',
				highest: 'sehr viel',
			},
			outcome: {
				asks: 'Wie gerecht ist die Lösung, die Sie bekommen haben?',
				lowest: 'gar nicht gerecht',
				highest: 'völlig gerecht',
			},
			treatment: { asks: 'Wie wurden Sie behandelt?', lowest: 'schlecht', highest: 'sehr gut' },
			process: {
				asks: 'Wie einfach und schnell war der Weg zur Lösung?',
				lowest: 'mühsam und langsam',
				highest: 'einfach und schnell',
			},
			trust: { asks: 'Wie sehr vertrauen Sie uns heute?', lowest: 'gar nicht', highest: 'voll und ganz' },
		},
		words: 'Was möchten Sie uns noch sagen?',
		wordsHint: 'Dieses Feld darf leer bleiben.',
		send: 'Antworten absenden',
		again: 'Es fehlt noch etwas. Was Sie ausgefüllt haben, ist noch da.',
		missing: 'Bitte wählen Sie eine der fünf Stufen.',
		tooLong: {
			one: 'Der Text ist um {count} Zeichen zu lang. Bitte kürzen Sie ihn.',
			other: 'Der Text ist um {count} Zeichen zu lang. Bitte kürzen Sie ihn.',
		},
	},
	plain: {
		thanks: {
			title: 'Vielen Dank',
			text: 'Ihre Antworten sind angekommen. Sie helfen uns, es besser zu machen. Sie können diese Seite schließen.',
		},
		answered: {
			title: 'Schon beantwortet, vielen Dank',
			text: 'Ihre Antworten liegen uns vor, mehr ist nicht nötig. Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf unsere letzte Mail.',
		},
		'opted-out': {
			title: 'Diese Fragen sind geschlossen',
			text: 'Sie wollten keine Nachfragen mehr, also fragen wir nichts mehr. Wenn Sie uns etwas sagen möchten, antworten Sie einfach auf unsere letzte Mail.',
		},
		withdrawn: {
			title: 'Diese Fragen sind geschlossen',
			text: 'Hier ist nichts mehr zu beantworten. Wenn Sie uns etwas sagen möchten, antworten Sie einfach auf unsere letzte Mail.',
		},
		reopened: {
			title: 'Wir sind wieder dran',
			text: 'Ihr Anliegen ist wieder offen, deshalb ist es für diese Fragen zu früh. Zuerst bringen wir es in Ordnung.',
		},
		expired: {
			title: 'Dieser Link ist abgelaufen',
			text: 'Die Fragen konnten nur eine Zeit lang beantwortet werden. Wenn Sie uns etwas sagen möchten, antworten Sie einfach auf unsere letzte Mail.',
		},
		wrong: {
			title: 'Dieser Link funktioniert nicht',
			text: 'Vielleicht ging unterwegs ein Teil davon verloren. Bitte öffnen Sie ihn noch einmal aus unserer Mail, oder antworten Sie einfach auf die Mail.',
		},
		'too-large': {
			title: 'Das ist zu viel Text',
			text: 'Bitte gehen Sie zurück und kürzen Sie: Bis zu 4.000 Zeichen haben Platz. Ein längerer Text erreicht uns als Antwort auf unsere Mail.',
		},
		'too-often': {
			title: 'Einen Moment bitte',
			text: 'Diese Seite wurde in kurzer Zeit zu oft aufgerufen. Bitte versuchen Sie es später noch einmal.',
		},
		failed: {
			title: 'Das hat nicht geklappt',
			text: 'Der Fehler liegt bei uns. Bitte gehen Sie zurück und versuchen Sie es gleich noch einmal, oder antworten Sie einfach auf unsere Mail.',
		},
		'opt-out-done': {
			title: 'Erledigt',
			text: 'Sie bekommen keine Nachfragen mehr. Wenn Sie uns schreiben, antworten wir wie bisher.',
		},
		'opt-out-before': {
			title: 'Sie bekommen keine Nachfragen',
			text: 'Das hatten Sie schon so gewünscht, und dabei bleibt es. Wenn Sie uns schreiben, antworten wir wie bisher.',
		},
	},
	optOut: {
		title: 'Keine Nachfragen mehr?',
		text: 'Nachdem ein Problem gelöst ist, fragt {mailbox} ein- oder zweimal nach, ob alles gut ist. Wenn Sie auf den Knopf drücken, fragen wir nicht mehr. Wenn Sie uns schreiben, antworten wir wie bisher.',
		button: 'Keine Nachfragen mehr',
	},
};
