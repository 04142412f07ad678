import type { CuePair } from './pair.ts';

const PERSONAL = `lohnabrechnung|lohnabrechnungen|gehaltsabrechnung|gehaltsabrechnungen|lohnzettel|lohnausweis|lohnausweise|gehalt|gehälter|diagnose|befund|befunde|laborbericht|laborberichte|laborwerte|blutwerte|testergebnis|testergebnisse|röntgenbild|röntgenbilder|arztbrief|arztbericht|arztberichte|patientenakte|krankenakte|akte|rezept|
	reisepass|pass|ausweis|ausweiskopie|ausweiskopien|personalausweis|iban|bankdaten|bankverbindung|kontodaten|kontoauszug|kontoauszüge|kontonummer|kreditkartendaten|persönliche daten|persönlichen daten|personenbezogene daten|personenbezogenen daten|patientendaten|kundendaten|gesundheitsdaten|meine daten|unsere daten|geburtsdatum|geburtsdaten|ahv nummer|sozialversicherungsnummer|
	privatadresse|meine adresse|handynummer|telefonnummer|steuerbescheid|steuererklärung|krankmeldung|krankschreibung|attest|passwort|passwörter|zugangsdaten|geburtsurkunde|zeugnis|mietvertrag|arbeitsvertrag|namen und adressen|name und adresse|privatnummer|versicherungsnummer`;

const STRANGER = `fremden|fremde|fremder|fremdem|wildfremde|wildfremden|unbekannte|unbekannten|jemand anderem|jemand anderen|jemand anders|jemand anderes|jemand anderer|einer anderen person|andere personen|anderen personen|anderer kunde|anderen kunden|andere kunden|anderer kunden|eines anderen kunden|einer anderen kundin|anderen patienten|andere patienten|anderer patienten|anderen patientin|andere patientin|
	einer anderen dame|einer anderen frau|einem anderen herrn|eines anderen herrn|eines anderen mannes|einer anderen firma|andere firma|anderen mieter|andere mieter|anderen mietern|anderen mieters|anderen familie|anderen eltern|allen eltern|alle eltern|dritte|dritten|dritter|falsche person|falsche adresse|falschen adresse|falschen empfänger|falschen patienten|falschen kunden|
	mein nachbar|meinem nachbarn|meinen nachbarn|meiner nachbarin|nachbarn|mein ex|meinem ex|meinen ex|exmann|exfrau|mein chef|meinem chef|meinen chef|meiner chefin|arbeitgeber|kollegen|kolleginnen|ganzen team|ganze team|ganzen büro|ganze klasse|ganzen klasse|konkurrenten|mitbewerber|konkurrenz|schwiegermutter|anderen nutzers|anderer nutzer|anderen gast|anderen gastes|namensvetter|anderen versicherten|anderen schülers|nicht meiner|nicht meine`;

const EXPOSED = `für alle sichtbar|für jeden sichtbar|öffentlich|öffentlich sichtbar|offen einsehbar|für jeden einsehbar|für alle einsehbar|frei zugänglich|für jeden zugänglich|frei im netz|im internet zu|im internet gelandet|im internet aufgetaucht|im klartext|am schwarzen brett|am aushang|ausgehängt|in der gruppe|in der whatsapp gruppe|im gruppenchat|in kopie|im cc|im verteiler|offenen verteiler|laut vorgelesen|vorgelesen|laut gesagt|
	vor allen|vor allen leuten|vor versammelter|vor der ganzen|vor den anderen|im wartezimmer|veröffentlicht|verbreitet|weitergegeben|weitergeleitet|weitergereicht|verkauft|geleakt|datenleck|gestohlen|gehackt|ausgespäht|offen auf|offen herum|herumliegen|im altpapier|im müll|im container|auf der straße|jeder kann|jeder konnte|alle konnten|alle können|mitlesen|mithören|mitgehört`;

const BODY = `finger|fingern|daumen|hand|hände|händen|arm|arme|bein|beine|fuß|füße|zeh|zehen|auge|augen|gesicht|kopf|stirn|rücken|rippe|rippen|zahn|zähne|lippe|zunge|hals|haut|mund|knie|knöchel|handgelenk|schulter|nacken|kinn|nase|wange|ellbogen|hüfte|oberschenkel|unterschenkel|schlüsselbein|steißbein|schädel|kreuzband`;
const HURT = `verbrannt|verbrennung|verbrennungen|verbrüht|verbrühung|geschnitten|aufgeschnitten|schnittwunde|schnitt|gebrochen|bruch|angebrochen|blut|blutet|blutete|geblutet|blutig|geschwollen|angeschwollen|genäht|nähen|stichen|verstaucht|geprellt|prellung|blaue flecken|blasen|brandblasen|ausschlag|gips|gequetscht|eingeklemmt|eingequetscht|verletzt|verletzung|platzwunde|wunde|ausgekugelt|gerissen|aufgeschlagen|abgebrochen|verätzt|gestochen|juckt|pusteln|taub|zugeschwollen|aufgerissen`;

const PERSON = `kind|kinder|baby|kleinkind|säugling|sohn|tochter|junge|mädchen|enkel|enkelin|mutter|mama|vater|papa|oma|opa|großmutter|großvater|mann|frau|gattin|gatte|partner|partnerin|ehemann|ehefrau|fahrgast|fahrgäste|passagier|kunde|kundin|gast|gäste|schüler|schülerin|patient|patientin|bewohner|bewohnerin|kollege|kollegin|mitarbeiter|mitarbeiterin|arbeiter|lehrling|monteur|techniker|radfahrer|fußgänger|hund|katze|ich|er|sie|wir|schwiegermutter|schwiegervater|nachbarin|nachbar|schwester|bruder|kleine|kleiner|großer|zweijährige|leute`;

/** German. Umlauts are compared without their dots (“Prüfung” is `prufung`). */
export const DE_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'In dem Brief lag der Laborbericht von einem fremden Herrn.',
		no: 'Der Befund ist nach drei Wochen noch nicht da.',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'Die Dame am Empfang hat meine Diagnose vor allen Leuten vorgelesen.',
		no: 'Mein Ausweis kam mit einem Knick an.',
	},
	{
		cue: 'privacy',
		one: `mail|mails|email|e mail|e mails|emails|nachrichten|nachricht|sms|brief|briefe|post|schreiben|mailbox|bestellungen|rechnungen|rechnung|buchungen|termine|unterlagen|fotos|umschlag|formular`,
		other: `für jemand anderen bestimmt|für jemand anders|für einen anderen bestimmt|an jemand anderen gerichtet|eines wildfremden|einer wildfremden|von wildfremden|anderer kunden|anderer patienten|eines anderen kunden|eines anderen patienten|einer anderen patientin|einer anderen kundin|einer anderen dame|einer fremden|eines fremden|von einem fremden|von einer fremden|wer liest meine|wer hat meine|wer hat dann meine|wo ist dann meiner|meiner auch bei|meine auch bei|meiner bei jemand|meine bei jemand|meine liest|bei wem liegt meiner|bei wem liegen meine`,
		apart: 8,
		yes: 'Seit Dienstag bekomme ich SMS einer fremden Frau, und wer liest meine?',
		no: 'Für eine Bestellung kamen drei Rechnungen.',
	},
	{
		cue: 'privacy',
		one: `mein konto|meinem konto|mein kundenkonto|meinem kundenkonto|mein profil|meinem profil|mein account|meinen account|meinem account|mein postfach|meine identität|meine karte|mein login`,
		other: `gehackt|gekapert|übernommen|gestohlen|missbraucht|betrüger|betrügern|unbekanntes gerät|jemand eingeloggt|jemand angemeldet|fremder|fremde|fremden|eines anderen|einer anderen|von anderen|von jemand anderem|anderer kunden|anderer leute`,
		apart: 10,
		yes: 'In meinem Kundenkonto sehe ich die Bestellungen anderer Leute.',
		no: 'Von meinem Konto wurde am Montag abgebucht.',
	},
	{
		cue: 'safety',
		one: BODY,
		other: HURT,
		apart: 6,
		yes: 'Der Deckel sprang auf und meine Hand ist verbrüht.',
		no: 'Das Bein vom Tisch wackelt.',
	},
	{
		cue: 'safety',
		one: `krankenhaus|spital|klinik|notaufnahme|notfall|notarzt|rettung|rettungswagen|krankenwagen|ambulanz|feuerwehr|intensivstation|giftnotruf|unfallchirurg*|überwachung`,
		other: `gebracht|gefahren|eingeliefert|gelandet|gekommen|musste|mussten|gerufen|rufen|stationär|behandelt|operiert|zwei nächte|drei nächte|eine nacht|nach dem essen|nach dem verzehr|ausgepumpt|allergische|reaktion|vergiftung|verdacht auf`,
		apart: 6,
		yes: 'Eine halbe Stunde nach der Suppe haben wir sie in die Notaufnahme gebracht.',
		no: 'Die Lieferung geht an das Krankenhaus, Tor B.',
	},
	{
		cue: 'safety',
		one: `medikament|medikamente|medikamenten|arznei|arzneimittel|tablette|tabletten|pille|pillen|dosis|dosierung|spritze|infusion|insulin|antibiotikum|antibiotika|penicillin|tropfen|impfstoff|impfung|saft|blutverdünner|betäubung|narkose|wirkstoff|medikation`,
		other: `falsch|falsche|falschen|falsches|verwechsl*|verwechselt|vertauscht|bettnachbar|bettnachbarin|anderen patienten|andere patientin|eines anderen|einer anderen|jemand anderen|doppelte|doppelt|zehnfach*|zu hoch|allergisch|abgelaufen|abgelaufene|anstelle|bestimmt waren|bestimmt war|nicht für|statt|unverträglich*|überdosi*`,
		apart: 7,
		yes: 'Man hat meinem Vater die Tabletten vom Bettnachbarn gegeben, also die falschen.',
		no: 'Liefert die Apotheke die Tabletten am Dienstag?',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `verschluckt|erstickt|ersticken|gestürzt|gefallen in|hineingefallen|heruntergefallen|runtergefallen|hinuntergefallen|hinausgefallen|rausgefallen|ins wasser|abgestürzt|ausgerutscht|weggerutscht|gestolpert|eingeschlossen|eingesperrt|stecken geblieben|steckengeblieben|hätte sterben|hätte tot|hätten tot|hätte ins auge|lebensgefahr|in lebensgefahr|fast gestorben|beinahe gestorben|fast verloren|
			um ein haar|um haaresbreite|beinahe getroffen|fast getroffen|knapp verfehlt|stromschlag|einen schlag bekommen|gewischt bekommen|bewusstlos|ohnmächtig|kollabiert|umgekippt|das bewusstsein|keine luft|nicht mehr atmen|vergiftet|lebensmittelvergiftung|erbrochen|erbrach|übergeben müssen|angefahren|überfahren|gehirnerschütterung|allein auf der straße|allein draußen|alleine auf der straße|unbeaufsichtigt|weggelaufen|gebissen|verunglückt|verletzt|blutdruck abgefallen|zwischen bord|anaphyla*|atemnot`,
		apart: 6,
		yes: 'Die Stufe gab nach und unser Monteur ist in den Keller gestürzt.',
		no: 'Meine Mutter mag den Sessel, er kam aber zu spät.',
	},
	{
		cue: 'safety',
		one: `steckdose|stecker|kabel|leitung|leitungen|ladegerät|akku|batterie|heizkessel|therme|herd|kochfeld|backofen|ofen|heizlüfter|heizung|heizdecke|mehrfachstecker|steckdosenleiste|sicherungskasten|zähler|schalter|lampe|toaster|wasserkocher|bügeleisen|trockner|waschmaschine|spülmaschine|geschirrspüler|föhn|scooter|roller|kühlschrank|fernseher|gas|boiler|friteuse|netzteil`,
		other: `rauch|qualm|rauchte|raucht|qualmt|qualmte|funken|flammen|flamme|feuer|in brand|brand|brannte|gebrannt|brandgeruch|verbrannt|verbrannten|verschmort|verschmorten|geschmort|angeschmort|schmorte|geschmolzen|explodiert|explosion|knall|gasgeruch|nach gas|stromschlag|blank|blanke|offen liegend|freiliegend*|glühend|glühte|glüht|schwarz|rußig|kohlenmonoxid|kurzschluss`,
		apart: 6,
		yes: 'Aus der Steckdose im Flur kamen Funken.',
		no: 'Die Heizung wird nicht warm.',
	},
	{
		cue: 'safety',
		one: `bremse|bremsen|bremsschlauch|lenkung|lenker|lenkrad|rad|reifen|gurt|sicherheitsgurt|kindersitz|airbag|leiter|gerüst|decke|zimmerdecke|balkon|geländer|brüstung|regal|regale|schrank|tor|garagentor|schranke|aufzug|lift|dachziegel|ziegel|baum|ast|schild|tür|gangway|rampe|steg|stufe|treppe|bühne|hebebühne|seil|bolzen`,
		other: `während der fahrt|bei voller fahrt|auf der autobahn|bergab|auf den kopf|auf meinen kopf|auf mich|auf ihn|auf sie|auf den gehweg|auf den gehsteig|auf das trottoir|um ein haar|um haaresbreite|knapp verfehlt|knapp neben|zentimeter neben|hätte erschlagen|hätte treffen|hätte töten|hätte jemanden|eingestürzt|eingebrochen|zusammengebrochen|umgestürzt|umgekippt|herabgestürzt|herabgefallen|heruntergekracht|runtergekracht|weggerutscht|weggebrochen|nachgegeben|gab nach|versagt|versagten|versagte`,
		apart: 8,
		yes: 'Das Regal ist zusammengebrochen und hat einen Lageristen knapp verfehlt.',
		no: 'Die Leiter kam mit zwei Kratzern.',
	},
	{
		cue: 'safety',
		one: `glas|glassplitter|splitter|scherbe|scherben|metall|metallstück|metallspan|nadel|schraube|nagel|klinge|rasierklinge|draht|stein|plastikstück|heftklammer|mutter`,
		other: `im mund|in der suppe|im salat|im essen|im brot|im brötchen|im joghurt|im brei|im glas|in der babynahrung|im teller|in der flasche|gebissen|draufgebissen|biss auf|biß auf|zerkaut|gekaut|verschluckt|geschluckt|zwischen den zähnen|im keks|im müsli|im sandwich`,
		apart: 7,
		yes: 'Im Brötchen war ein Stück Draht, ich habe draufgebissen.',
		no: 'Das Glas der Lampe ist grün.',
	},
	{
		cue: 'missed-event',
		one: `hochzeit|trauung|beerdigung|begräbnis|trauerfeier|taufe|kommunion|konfirmation|abschlussfeier|jubiläum|geburtstag|flitterwochen|prüfung|prüfungen|abitur|matura|klausur|vorstellungsgespräch|bewerbungsgespräch|zeremonie|premiere|marathon|konzert|finale|spiel|feier|fest|eröffnung|messe|kongress|tagung|konferenz|präsentation|ausstellung|vernissage|turnier|wettkampf|auftritt|aufführung|vorführung|einschulung|weihnachten|heiligabend|silvester|polterabend|sommerfest|firmenfeier|notartermin|beurkundung|besprechung|seminar|festival|empfang|versteigerung|markt|stadtfest|gerichtstermin`,
		other: `verpasst|versäumt|zu spät|stunden später|tage später|tag danach|einen tag zu spät|schon vorbei|war vorbei|bereits vorbei|schon angefangen|bereits begonnen|ruiniert|verdorben|geplatzt|ins wasser gefallen|ohne torte|ohne kleid|ohne blumen|ohne fotograf|ohne musik|ohne uns|ohne essen|ohne anzug|ohne die|ohne das|ohne den|mit leeren händen|nie angekommen|nie gekommen|nicht angekommen|nicht gekommen|nicht geliefert|nicht da|nicht erschienen|niemand gekommen|niemand erschienen|
			kam niemand|nicht dabei|konnten nicht|konnte nicht teilnehmen|nicht teilnehmen|abgewiesen|standen wir|standen da|stand ich da|leeren tisch|leerer stand|ausgeliehen|geliehen|geborgt|per telefon|per video|nutzlos|nichts mehr genützt|nicht mehr gebraucht|abgesagt am tag|kurzfristig abgesagt|mussten wir absagen|umsonst`,
		apart: 12,
		yes: 'Die Blumen für die Taufe am Sonntag sind nicht angekommen.',
		no: 'Wie lange im Voraus bucht man bei Ihnen eine Feier?',
	},
	{
		cue: 'churn-threat',
		one: `wechsle|wechsele|wechseln|gehe|gehen|kaufe|kaufen|bestelle|bestellen|suche|suchen|hole|holen|vergebe|vergeben|beauftrage|beauftragen|wende|wenden|ziehe|ziehen|bringe|sehe|schaue|schauen|umsehen|umschauen|lasse|lassen|gebe|geben|angebote|angebot|finde|finden`,
		other: `konkurrenz|zur konkurrenz|mitbewerber|mitbewerbern|woanders|anderswo|anderweitig|anderen anbieter|anderen anbietern|andere anbieter|anderer anbieter|anderen lieferanten|andere lieferanten|andere bank|anderen bank|andere werkstatt|anderen werkstatt|andere firma|anderen firma|anderen shop|anderen händler|anderes studio|andere versicherung|anderen versicherung|anderen versicherer|anderen handwerker|anderen dienstleister|einem anderen|einen anderen`,
		apart: 6,
		yes: 'Unter diesen Umständen vergeben wir den nächsten Auftrag woanders.',
		no: 'Haben Sie denselben Stoff in einer anderen Farbe?',
	},
	{
		cue: 'churn-threat',
		one: `sonst|ansonsten|andernfalls|anderenfalls|wenn|falls|sollte|sollten|oder|unter diesen umständen|daher|deshalb|nach diesem|nach so|jetzt reicht|deswegen|somit`,
		other: `kündige ich|kündigen wir|werde ich kündigen|werden wir kündigen|kündige den|kündige das|kündigen den|kündigung|bin ich weg|sind wir weg|bin ich raus|sind wir raus|trete ich aus|konto auflösen|löse ich|löse mein|lösche ich|vertrag beenden|nicht verlängern|nicht mehr verlängern|nicht mehr verlängert|nie wieder|nicht wieder bestellen|nicht mehr bestellen|nichts mehr kaufen|einen kunden weniger|eine kundin weniger|einen kunden verloren|kunden verlieren|als kunden verlieren|als kundin verlieren|ziehe ich aus|zusammenarbeit beenden|sehen sie mich nicht|seht ihr mich nicht`,
		apart: 14,
		yes: 'Wenn mir bis Freitag niemand erklärt, was los ist, bin ich weg.',
		no: 'Wenn das Paket kommt, legen Sie es bitte vor die Tür.',
	},
	{
		cue: 'public-exposure',
		one: `veröffentliche|veröffentlichen|poste|posten|stelle|stellen|schreibe|schreiben|hinterlasse|hinterlassen|gebe|geben|lade|hochladen|teile|teilen|erzähle|erzählen|schicke|schicken|sende|wende|wenden|melde|melden|gehe|gehen|kontaktiere|informiere|informieren|bewerte|bewerten|landet|steht|stehen|erfährt|erfahren|gefilmt|film|video`,
		other: `bewertung|bewertungen|rezension|rezensionen|bewertungsportal|bewertungsportale|bewertungsportalen|ein stern|einen stern|facebook|tiktok|instagram|youtube|google|trustpilot|tripadvisor|kununu|jameda|soziale medien|sozialen medien|social media|zeitung|lokalzeitung|tageszeitung|presse|journalist|journalisten|fernsehen|radio|redaktion|forum|foren|öffentlichkeit|verbraucherzentrale|ins netz|im netz|online|überall|jeder|alle|allen|nachbarschaft|whatsapp gruppe|dorf|stadt|bekannten`,
		apart: 5,
		yes: 'Wenn ihr nicht antwortet stelle ich die Fotos auf alle Bewertungsportale.',
		no: 'Vor der Buchung haben wir Ihre Bewertungen angesehen.',
	},
	{
		cue: 'vulnerable',
		one: `ich|mutter|mama|vater|papa|oma|opa|mann|frau|sohn|tochter|baby|kind|schwiegermutter|schwiegervater|tante|onkel|nachbarin|nachbar|bruder|schwester|mieterin|bin|ist|die|der|gattin`,
		other: `am stock|gehstock|rollator|krücken|rollstuhl|sauerstoffgerät|sauerstoff|dialyse|chemo|chemotherapie|insulin|diabetiker|diabetikerin|epileptiker|epilepsie|asthma|asthmatiker|demenz|dement|alzheimer|parkinson|behindert|schwerbehindert|behinderung|pflegebedürftig|pflegegrad|schwanger|neugeboren*|frühchen|blind|sehbehindert|gehörlos|gehbehindert|autist*|herzkrank|herzschrittmacher|frisch operiert|bettlägerig|nicht mehr laufen|nicht gehen kann|nicht laufen kann|krebs|krebskrank|immunsupprim*|nicht mehr gut zu fuß|schlecht zu fuß`,
		apart: 6,
		yes: 'Ich wohne im fünften Stock und gehe am Stock.',
		no: 'Wir sind fünf Erwachsene und das Zimmer ist klein.',
	},
];
