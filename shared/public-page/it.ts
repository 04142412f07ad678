import type { PageWords } from './page-words.ts';

export const IT: PageWords = {
	form: {
		title: 'Cinque brevi domande',
		intro:
			'Ha scritto a {mailbox} perché qualcosa non aveva funzionato. Come abbiamo rimediato? Le Sue risposte vengono lette da persone e non vanno a nessun altro.',
		questions: {
			expectation: {
				asks: 'Quando ci ha scritto, quanto si aspettava da noi?',
				lowest: 'molto poco',
				highest: 'moltissimo',
			},
			outcome: { asks: 'Quanto è giusta la soluzione che ha ricevuto?', lowest: 'per niente', highest: 'del tutto' },
			treatment: { asks: 'Come è stato il trattamento da parte delle persone?', lowest: 'pessimo', highest: 'ottimo' },
			process: {
				asks: 'Quanto è stato facile e rapido arrivare alla soluzione?',
				lowest: 'difficile e lento',
				highest: 'facile e rapido',
			},
			trust: { asks: 'Quanta fiducia ha in noi oggi?', lowest: 'nessuna', highest: 'piena' },
		},
		words: 'C’è altro che vorrebbe dirci?',
		wordsHint: 'Può anche lasciare vuoto.',
		send: 'Invia le risposte',
		again: 'Manca ancora qualcosa. Quello che ha compilato è ancora qui.',
		missing: 'Scelga uno dei cinque valori.',
		tooLong: {
			one: 'Il testo è troppo lungo di {count} carattere. Lo accorci, per favore.',
			other: 'Il testo è troppo lungo di {count} caratteri. Lo accorci, per favore.',
		},
	},
	plain: {
		thanks: {
			title: 'Grazie',
			text: 'Le Sue risposte sono arrivate. Ci aiutano a fare meglio. Può chiudere questa pagina.',
		},
		answered: {
			title: 'Già risposto, grazie',
			text: 'Abbiamo le Sue risposte e non serve altro. Se vuole aggiungere qualcosa, basta rispondere alla nostra ultima mail.',
		},
		'opted-out': {
			title: 'Queste domande sono chiuse',
			text: 'Ci ha chiesto di non ricontattarLa, quindi non chiediamo più nulla. Se vuole dirci qualcosa, basta rispondere alla nostra ultima mail.',
		},
		withdrawn: {
			title: 'Queste domande sono chiuse',
			text: 'Qui non c’è più nulla a cui rispondere. Se vuole dirci qualcosa, basta rispondere alla nostra ultima mail.',
		},
		reopened: {
			title: 'Ce ne stiamo occupando di nuovo',
			text: 'La Sua pratica è di nuovo aperta, quindi è troppo presto per queste domande. Prima rimediamo.',
		},
		expired: {
			title: 'Questo link è scaduto',
			text: 'Si poteva rispondere solo per un certo tempo. Se vuole dirci qualcosa, basta rispondere alla nostra ultima mail.',
		},
		wrong: {
			title: 'Questo link non funziona',
			text: 'Forse una parte è andata persa. Lo apra di nuovo dalla nostra mail, oppure risponda semplicemente alla mail.',
		},
		'too-large': {
			title: 'Il testo è troppo lungo',
			text: 'Torni indietro e accorci il testo: c’è posto per 4.000 caratteri. Un testo più lungo ci arriva rispondendo alla nostra mail.',
		},
		'too-often': {
			title: 'Un momento, per favore',
			text: 'Questa pagina è stata aperta troppe volte in poco tempo. Riprovi più tardi.',
		},
		failed: {
			title: 'Non ha funzionato',
			text: 'L’errore è nostro. Torni indietro e riprovi tra un momento, oppure risponda semplicemente alla nostra mail.',
		},
		'opt-out-done': {
			title: 'Fatto',
			text: 'Non riceverà più mail di questo tipo. Se ci scrive, rispondiamo come sempre.',
		},
		'opt-out-before': {
			title: 'Non riceve più queste mail',
			text: 'Lo aveva già chiesto, e così resta. Se ci scrive, rispondiamo come sempre.',
		},
	},
	optOut: {
		title: 'Non vuole più queste mail?',
		text: 'Dopo aver risolto un problema, {mailbox} chiede una o due volte se va tutto bene. Se preme il pulsante, non lo chiederemo più. Se ci scrive, rispondiamo come sempre.',
		button: 'Non voglio più queste mail',
	},
};
