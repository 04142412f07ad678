import type { Examples } from './example.ts';

export const DE: Examples = {
	'legal-threat': {
		yes: ['Wir werden unseren Anwalt einschalten.', 'Wir behalten uns rechtliche Schritte vor.'],
		no: 'Ich habe das Schreiben Ihres Anwalts gelesen und antworte auf jeden Punkt.',
	},
	'calm-down': {
		yes: ['Bitte beruhigen Sie sich.', 'Es gibt keinen Grund zur Aufregung.'],
		no: 'Ich verstehe, dass Sie sich geärgert haben.',
	},
	doubt: {
		yes: [
			'Sind Sie sicher, dass der Stecker steckt?',
			'Haben Sie überhaupt die Anleitung gelesen?',
			'Vielleicht haben Sie sich vertippt.',
		],
		no: 'Sind Sie am Freitag zu Hause, damit ich es abholen lassen kann?',
	},
	'blame-customer': {
		yes: [
			'Das hätten Sie uns früher melden müssen.',
			'Hätten Sie die Anleitung gelesen, wäre nichts passiert.',
			'Sie haben die Frist versäumt.',
			'Das ist Ihr eigenes Verschulden.',
		],
		no: 'Sie müssen nichts weiter tun, ich kümmere mich darum.',
	},
	'door-closed': {
		yes: [
			'Da können wir nichts mehr machen.',
			'Unsere Entscheidung ist endgültig.',
			'Wir betrachten die Angelegenheit als abgeschlossen.',
		],
		no: 'Eines kann ich noch für Sie tun.',
	},
	'non-apology': {
		yes: [
			'Es tut uns leid, dass Sie sich schlecht behandelt fühlen.',
			'Wir bedauern etwaige Unannehmlichkeiten.',
			'Für die Unannehmlichkeiten entschuldigen wir uns.',
			'Wir entschuldigen uns für die Unannehmlichkeiten.',
		],
		no: 'Es tut mir leid, dass Sie zwölf Tage warten mussten.',
	},
	'conditional-apology': {
		yes: ['Es tut uns leid, falls etwas nicht stimmte.', 'Sollte uns ein Fehler passiert sein, entschuldigen wir uns.'],
		no: 'Es tut mir leid. Wenn Sie möchten, rufe ich Sie an.',
	},
	'but-after-apology': {
		yes: ['Es tut mir leid, aber das Paket ging pünktlich ab.', 'Wir entschuldigen uns. Allerdings war Weihnachten.'],
		no: 'Der Kocher ist kaputt, aber ich habe einen neuen für Sie.',
	},
	terms: {
		yes: ['Wie in unseren AGB steht, dauert das 14 Tage.', 'Bitte lesen Sie unsere Geschäftsbedingungen.'],
		no: 'Ich habe mir den Vertrag noch einmal angesehen, und Sie haben recht.',
	},
	'blame-department': {
		yes: [
			'Dafür ist eine andere Abteilung da.',
			'Das Lager hat Ihr Paket vergessen.',
			'Ein Kollege hat einen Fehler gemacht.',
		],
		no: 'Ich habe unsere Werkstatt gebeten, heute danach zu sehen.',
	},
	'blame-supplier': {
		yes: [
			'Der Paketdienst hat Ihr Paket verloren.',
			'Bitte wenden Sie sich an die Spedition.',
			'Das ist ein Fehler des Herstellers.',
		],
		no: 'Der Paketdienst bringt Ihnen am Freitag ein neues.',
	},
	'excuse-policy': {
		yes: ['Das entspricht unseren Richtlinien.', 'Das ist Firmenpolitik.'],
		no: 'Ich habe in Ihrem Fall eine Ausnahme erreicht.',
	},
	'excuse-volume': {
		yes: ['Wegen der hohen Anzahl an Anfragen dauert es länger.', 'Wir haben zurzeit Personalmangel.'],
		no: 'Die Anzahl der Teile stimmt jetzt, ich habe sie gezählt.',
	},
	'excuse-system': {
		yes: ['Unser System lässt das nicht zu.', 'Das war ein Systemfehler.', 'Aus technischen Gründen geht das nicht.'],
		no: 'Ihre Alarmanlage ist heute an Sie unterwegs.',
	},
	minimise: {
		yes: ['Es ist nur ein kleiner Kratzer.', 'So etwas kommt sehr selten vor.', 'Fehler passieren nun mal.'],
		no: 'Ich weiß, wie viel Arbeit das für Sie war.',
	},
	passive: {
		yes: [
			'Es wurden Fehler gemacht.',
			'Hier ist es zu einem Missverständnis gekommen.',
			'Ihre Mail wurde leider übersehen.',
		],
		no: 'Ich habe Ihre Mail übersehen.',
	},
	'ask-review': {
		yes: ['Bitte bewerten Sie uns auf Google.', 'Über eine positive Bewertung freuen wir uns.'],
		no: 'Ich habe Ihren Fall heute noch einmal geprüft.',
	},
	gift: {
		yes: ['Als Dank schicken wir Ihnen einen Gutschein.', 'Sie bekommen 10 Prozent Rabatt.'],
		no: 'Ich habe Ihnen heute den vollen Preis erstattet.',
	},
	'ask-order-number': {
		yes: ['Wie lautet Ihre Bestellnummer?', 'Bitte teilen Sie uns Ihre Kundennummer mit.'],
		no: 'Ihre Bestellnummer habe ich hier, danke.',
	},
	'ask-photo': {
		yes: ['Bitte schicken Sie uns ein Foto.', 'Könnten Sie ein Bild davon machen?'],
		no: 'Danke für das Foto.',
	},
	'empty-promise': {
		yes: ['Wir melden uns so schnell wie möglich.', 'Sie hören in Kürze von uns.', 'Ich antworte Ihnen zeitnah.'],
		no: 'Sie hören in Kürze von uns, spätestens am Freitag.',
	},
	unfortunately: {
		yes: ['Leider ist die Lampe ausverkauft.', 'Wir müssen Ihnen leider absagen.'],
		no: 'Die Lampe ist leider ausverkauft, und ich habe eine andere gefunden.',
	},
	cheer: {
		yes: ['Kein Problem, das kriegen wir hin.', 'Hey, danke für die Nachricht.', 'Haben Sie einen fantastischen Tag.'],
		no: 'Danke für Ihre Geduld mit uns.',
	},
};
