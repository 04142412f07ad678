import type { LetterBook } from './letter-book.ts';

export const DE: LetterBook = {
	greeting: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
	nudges: {
		acknowledge: {
			subject: 'Beschwerde annehmen',
			says: ({ customer }) =>
				`Die Beschwerde von ${customer} ist noch ohne Antwort. Steh zuerst zum Fehler und entschuldige dich; Fragen haben Zeit.`,
		},
		resolve: {
			subject: 'Lösung fällig',
			says: ({ customer }) =>
				`Die Lösung für ${customer} ist fällig. Wenn es länger dauert, schreib, bis wann und warum.`,
		},
		update: {
			subject: 'Gib Bescheid',
			says: ({ customer }) => `${customer} hat länger nichts von uns gehört. Zwei Zeilen zum Stand der Dinge genügen.`,
		},
		'handwritten-note': {
			subject: 'Karte von Hand schreiben',
			says: ({ customer }) =>
				`Es ist Zeit für eine handgeschriebene Karte an ${customer}. Der Termin hängt an; wenn sie in der Post ist, hake sie ab.`,
		},
		'draft-waiting': {
			subject: 'Entwurf zum Senden',
			says: ({ customer }) =>
				`In den Entwürfen liegt eine Mail an ${customer}. Lies sie, mach sie zu deiner und sende sie.`,
		},
		'unknown-outcome': {
			subject: 'Ging sie hinaus?',
			says: ({ customer }) =>
				`Eine Mail an ${customer} wurde beim Senden unterbrochen, und unter Gesendet liegt sie nicht. Sieh bitte nach und hake sie ab oder lass sie noch einmal hinausgehen.`,
		},
		refused: {
			subject: 'Mail abgewiesen',
			says: ({ customer }) =>
				`Der Mailserver hat eine Mail an ${customer} abgewiesen. Prüf bitte die Adresse; bis dahin geht von selbst nichts mehr hinaus.`,
		},
	},
	caseWord: 'Fall',
	dueWord: 'Fällig',
	openWord: 'Fall öffnen',
	forLead: {
		stillOpen: (assignee) => `${assignee} weiß Bescheid, und es ist noch offen; darum kommt es zu dir.`,
		nobody: 'Niemand hat diesen Fall; darum kommt es zu dir.',
	},
	customer: {
		'ask-satisfied': [
			'ich möchte sichergehen, dass für Sie wirklich in Ordnung ist, was schiefgegangen war. Sind Sie mit der Lösung zufrieden?',
			'Wenn noch etwas fehlt, antworten Sie einfach auf diese Mail, und ich kümmere mich darum.',
		],
		'check-in': [
			'vor ein paar Tagen haben wir das Problem gelöst, wegen dem Sie uns geschrieben hatten. Ich wüsste gern: Ist noch alles so, wie es sein soll?',
			'Wenn nicht, antworten Sie einfach auf diese Mail, und ich kümmere mich sofort darum.',
		],
	},
	regards: 'Freundliche Grüße',
};
