import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Zusage bald fällig',
			says: ({ customer, by }) =>
				`Eine Zusage an ${customer}${ifAny(by, (name) => ` (gegeben von ${name})`)} wird bald fällig. Halte sie rechtzeitig ein, oder schreib vorher, wann es so weit ist.`,
		},
		promise: {
			subject: 'Zusage fällig',
			says: ({ customer, by }) =>
				`Eine Zusage an ${customer}${ifAny(by, (name) => ` (gegeben von ${name})`)} ist fällig. Ist sie eingehalten, hake sie ab; wenn nicht, schreib, bis wann und warum.`,
		},
		recurrence: {
			subject: 'Ist es wieder passiert?',
			says: ({ customer }) =>
				`Das Problem von ${customer} ist seit einiger Zeit gelöst. Sieh bitte nach, ob es wieder passiert ist, hier oder anderswo, und schreib auf, was du gefunden hast.`,
		},
		'approval-wanted': {
			subject: 'Freigabe erbeten',
			says: ({ customer, what, by }) =>
				`${by || 'Jemand im Team'} bittet um deine Freigabe für ${customer}: ${what || 'eine Wiedergutmachung'}. Ein Klick im Fall genügt, um freizugeben oder abzulehnen.`,
		},
		'approval-given': {
			subject: 'Freigegeben',
			says: ({ customer, what, by }) =>
				`Freigegeben${ifAny(by, (name) => ` von ${name}`)} für ${customer}: ${what || 'die Wiedergutmachung'}. Du kannst es jetzt mitteilen.`,
		},
		'approval-declined': {
			subject: 'Nicht freigegeben',
			says: ({ customer, what, by }) =>
				`Nicht freigegeben${ifAny(by, (name) => ` von ${name}`)} für ${customer}: ${what || 'die Wiedergutmachung'}. Im Fall steht, warum; such bitte einen anderen Weg.`,
		},
		'evaluation-low': {
			subject: 'Niedrige Bewertung',
			says: ({ customer }) =>
				`Die Antworten von ${customer} auf die fünf Fragen sind da, und die Bewertung ist niedrig. Lies sie bitte und melde dich dort.`,
		},
		'bounced-task': {
			subject: 'Mail kam zurück',
			says: ({ customer }) =>
				`Eine Mail an ${customer} kam als unzustellbar zurück. Such bitte einen anderen Weg, per Telefon oder per Post.`,
		},
		'nobody-there': {
			subject: 'Niemand kann ihn haben',
			says: ({ customer }) => `Niemand, der den Fall von ${customer} haben könnte, ist da. Bitte jemandem geben.`,
		},
		mention: {
			subject: 'Eine Notiz für dich',
			says: ({ customer, by }) =>
				`${by || 'Jemand im Team'} spricht dich in einer Notiz zu ${customer} an. Antworte auf diese Mail, und deine Worte werden eine Notiz fürs Team; der Kunde sieht sie nie.`,
		},
		'note-held': {
			subject: 'Die Karte wartet',
			says: ({ customer }) =>
				`Die handgeschriebene Karte an ${customer} soll noch nicht geschrieben werden; im Fall steht, warum.`,
		},
	},
	caseWord: 'Fall',
	dueWord: 'Fällig',
	openWord: 'Fall öffnen',
	forLead: {
		stillOpen: (assignee) => `${assignee} weiß Bescheid, und es ist noch offen; darum kommt es zu dir.`,
		nobody: 'Niemand hat diesen Fall; darum kommt es zu dir.',
		knows: (name, since) => `${name} weiß es seit ${since}`,
		knowsToo: (name, since) => `${name} seit ${since}`,
		stillOpenSince: (who) => `${who}; es ist noch offen, darum kommt es zu dir.`,
		nobodySince: (who) => `${who}; niemand hat diesen Fall, darum kommt es zu dir.`,
	},
};
