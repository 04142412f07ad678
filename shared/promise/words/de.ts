import type { PromiseWords } from './promise-words.ts';

const CALLS =
	'rufe|rufen|melde|melden|schreibe|schreiben|antworte|antworten|kontaktiere|kontaktieren|informiere|informieren|gebe|geben|kläre|klären|prüfe|prüfen|sage|sagen|benachrichtige|benachrichtigen|kümmere|kümmern|komme|kommen|teile|teilen|bestätige|bestätigen';
const DOES =
	'schicke|schicken|sende|senden|versende|versenden|verschicke|verschicken|liefere|liefern|erstatte|erstatten|überweise|überweisen|tausche|tauschen|ersetze|ersetzen|repariere|reparieren|bringe|bringen|hole|holen|löse|lösen|behebe|beheben|stelle|stellen|lasse|lassen|zahle|zahlen|erledige|erledigen|storniere|stornieren';

/** Promises in German. */
export const de: PromiseWords = {
	acts: {
		word: {
			words: `
				ich|wir ..2 ${CALLS}
				${CALLS} ..2 ich|wir
				(ich werde|wir werden|werde ich|werden wir|ich verspreche|wir versprechen) ..9 anrufen|zurückrufen|melden|schreiben|antworten|kontaktieren|informieren|geben|klären|prüfen|sagen|benachrichtigen|kümmern|mitteilen|bestätigen
				sie hören ..4 (von mir|von uns)
				hören sie ..4 (von mir|von uns)
				sie bekommen|erhalten ..5 nachricht|antwort|bescheid|anruf|rückruf
				bekommen|erhalten sie ..5 nachricht|antwort|bescheid|anruf|rückruf
			`,
			yes: 'Ich rufe Sie am Donnerstag an.',
			no: 'Ich habe Sie am Donnerstag angerufen.',
		},
		solution: {
			words: `
				ich|wir ..2 ${DOES}
				${DOES} ..2 ich|wir
				(ich werde|wir werden|werde ich|werden wir|ich verspreche|wir versprechen) ..9 schicken|zuschicken|senden|zusenden|versenden|verschicken|liefern|erstatten|überweisen|tauschen|austauschen|umtauschen|ersetzen|reparieren|bringen|holen|abholen|lösen|beheben|bezahlen|erledigen|stornieren|veranlassen
				techniker|kollege|bote|fahrer ..1 kommt
			`,
			yes: 'Wir schicken Ihnen bis Freitag eine neue Lampe.',
			no: 'Bitte schicken Sie uns bis Freitag die alte Lampe.',
		},
		passive: {
			words: `
				(sie bekommen|sie erhalten|sie haben|bekommen sie|erhalten sie|haben sie) ..6 geld*|ersatz*|gerät*|paket*|lieferung*|ware|betrag*|gutschrift*|lampe*|lösung*|erstattung*|rückerstattung*|neues|neue|neuen|ihn|es
				wird|werden ..9 verschickt|versandt|versendet|gesendet|geschickt|geliefert|zugestellt|erstattet|überwiesen|gutgeschrieben|ersetzt|repariert|abgeholt|behoben|gelöst|getauscht|ausgetauscht|ankommen|eintreffen|erledigt|fertig
				paket|ersatz|lieferung|gerät|lampe|geld|betrag|ware ..1 kommt|trifft|ist|geht
			`,
			yes: 'Sie bekommen Ihr Geld bis Ende der Woche.',
			no: 'Sie haben am Montag geschrieben.',
		},
	},
	and: 'und|dann|sowie|aber',
	also: {
		word: `(dann|auch|gleich)? ${CALLS}`,
		solution: `(dann|auch|gleich)? ${DOES}`,
		yes: 'Ich rufe Sie morgen an und überweise Ihnen das Geld bis Freitag.',
		no: 'Ich rufe Sie morgen an und bitte schicken Sie uns die alte Lampe bis Freitag.',
	},
	last: {
		word: 'anrufen|zurückrufen|melden|schreiben|antworten|kontaktieren|informieren|klären|prüfen|benachrichtigen|mitteilen|bestätigen',
		solution:
			'schicken|zuschicken|senden|zusenden|versenden|verschicken|liefern|erstatten|überweisen|austauschen|umtauschen|ersetzen|reparieren|bringen|abholen|lösen|beheben|bezahlen|erledigen|stornieren',
		asks: 'bitte|können|könnten|müssen|müssten|sollten|sollen|möchten|dürfen|wollen',
	},
	numbers: [
		'ein(?:e[mnrs]?)?',
		'zwei',
		'drei',
		'vier',
		'funf|fuenf',
		'sechs',
		'sieben',
		'acht',
		'neun',
		'zehn',
		'elf',
		'zwolf|zwoelf',
	],
	within: {
		words:
			'(?:innerhalb(?: von)?|binnen|in(?:nerhalb)? den (?:nächsten|naechsten|kommenden)|in|in spätestens|spätestens in)(?: den nächsten)?(?: der nächsten)?(?: etwa| ca\\.?| maximal| spätestens)?',
		yes: 'Wir erstatten Ihnen den Betrag innerhalb von 48 Stunden.',
		no: 'Der Betrag war innerhalb von 48 Stunden da.',
	},
	units: {
		minute: 'minuten?|min',
		hour: 'stunden?|std',
		'working-day': 'werktag(?:e[ns]?)?|arbeitstag(?:e[ns]?)?',
		day: 'tag(?:e[ns]?)?',
		week: 'wochen?',
		month: 'monat(?:e[ns]?)?',
	},
	today: {
		words: 'heute(?: noch)?|noch heute|bis feierabend|bis (?:zum )?ende des tages|bis (?:zum )?geschäftsschluss',
		yes: 'Ich melde mich noch heute bei Ihnen.',
		no: 'Danke für Ihre Mail von heute.',
	},
	tomorrow: {
		words: 'morgen',
		yes: 'Ich schreibe Ihnen morgen früh.',
		no: 'Soll ich Ihnen morgen früh schreiben?',
	},
	afterTomorrow: {
		words: 'übermorgen|uebermorgen',
		yes: 'Das Ersatzgerät wird übermorgen verschickt.',
		no: 'Das Ersatzgerät wird verschickt.',
	},
	weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
	on: {
		words:
			'(?:(?:bis|am|zum|vor|kommenden|nächsten|naechsten|diesen|spätestens|bis spätestens)(?: zum| am| kommenden| nächsten| spätestens)*)',
		yes: 'Wir melden uns nächsten Dienstag.',
		no: 'Wir haben uns letzten Dienstag gemeldet.',
	},
	needsOn: false,
	nextWeekday: null,
	weekLater: 'in einer woche|in acht tagen',
	nextWeek: {
		words:
			'(?:(?:bis |im laufe |in |ende |anfang |mitte )*(?:der )?(?:nächste[nr]?|naechste[nr]?|kommende[nr]?) woche)',
		yes: 'Sie erhalten den Ersatz nächste Woche.',
		no: 'Sie hatten den Ersatz letzte Woche.',
	},
	weekEnd: {
		words: '(?:bis |vor )?(?:zum )?(?:ende (?:der|dieser) woche|wochenende)|(?:noch )?(?:in )?diese[rn]? woche',
		yes: 'Wir beheben den Fehler bis Ende der Woche.',
		no: 'Der Fehler kam am Ende der Woche wieder.',
	},
	monthEnd: {
		words: '(?:bis )?(?:zum )?(?:ende (?:des|dieses) monats|monatsende)|(?:noch )?diesen monat',
		yes: 'Ihr Geld wird bis Ende des Monats überwiesen.',
		no: 'Ihr Geld wurde Ende des Monats abgebucht.',
	},
	parts: {
		morning: 'früh|fruh|vormittags?|morgens',
		noon: 'mittags?',
		afternoon: 'nachmittags?',
		evening: 'abends?',
	},
	clock: {
		words: `
			(?:um|bis|gegen|vor|spätestens um|ab) (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?uhr(?<late> abends| nachmittags)?
			(?:um|bis|gegen|vor|spätestens um|ab) (?<h>\\d{1,2}):(?<m>\\d{2})
		`,
		yes: 'Ich rufe Sie bis 17 Uhr zurück.',
		no: 'Ich rufe Sie unter der 17 zurück.',
	},
	onDate: {
		words: '(?:am|bis|zum|vor|den|dem|der|spätestens)',
		yes: 'Wir liefern bis zum 4.12.',
		no: 'Wir liefern Artikel 4.12.',
	},
	before: 'vor(?: dem)?',
	gone: '(?:letzten?|letzte[mr]|vergangene[nm]?|vorigen?|seit|vom|von)',
	conditions: 'wenn|falls|sofern|sollten sie|sobald sie|vorausgesetzt|haben sie',
	habits:
		'in der regel|normalerweise|üblicherweise|gewöhnlich|öffnungszeiten|alle (?:anfragen|mails|nachrichten)|jede (?:anfrage|mail|nachricht)|grundsätzlich',
	negators: 'nicht|nie|kein|keine|keinen',
	negatedAfter: 5,
};
