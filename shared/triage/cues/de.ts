import type { CueTable } from './cue.ts';

/** German. `ä`, `ae` and `a` are one letter here, so half-typed umlauts match. */
export const DE: CueTable = {
	negators: 'nicht kein keine keinen keinem keiner keinerlei nie niemals ohne weder noch niemand nichts',
	rows: {
		broken: {
			patterns: `(große|großer|großen|riesige|riesigen|tiefe|tiefer|dicke) (delle|kratzer|riss|beule|loch|schramme) ; kaputt*|defekt*|beschädigt*|zerbrochen*|zerkratzt*|zerrissen*|gebrochen*|gerissen*|gesprungen*|verbeult*|eingedrückt*|verbogen*|undicht*|durchgebrannt*|abgebrochen*|abgefallen*|zersplittert*|verrostet*|rostig*|rostet|durchnässt*|zerdrückt*|verkratzt*|löchrig*|geplatzt*|schadhaft*|mangelhaft*|fehlerhaft*|zerfetzt*|angeschlagen*|ausgelaufen*|geknickt*|zerstört*|verformt*|lädiert*|ramponiert*|verschlissen*|abgenutzt*|zerbröselt*|hinüber
				geht|ging|gingen|gehen|gegangen kaputt ; auseinander (gefallen|gebrochen|gegangen) ; auseinandergefallen|auseinandergebrochen|auseinandergegangen ; fällt|fiel|fallen auseinander ; in (stücke|teile|einzelteile|scherben) ; (bricht|brach|riss|reißt|platzte|zerbrach|löst sich|lösten sich|löst|tropft|leckt|ausgelaufen|läuft aus) ..3 (ab|auf|aus|durch|wasser|sohle|griff|naht|öl|ein|auseinander)? ; (hat|hatte|mit|einen|einem|ein) ..1 (riss|sprung|loch|defekt|schaden|materialfehler|mangel|kratzer am display|delle|wasserschaden) ; (riss|risse|loch|löcher|sprung) (im|in|am) ; geist aufgegeben ; in (schlechtem|miserablem|desolatem) zustand ; (kam|angekommen|geliefert) ..2 (offen|nass|aufgerissen|tot) ; transportschaden ; totalschaden ; scherben`,
			yes: 'Der Spiegel kam zerbrochen an.',
			no: 'Es ist nichts kaputt.',
		},
		'not-working': {
			patterns: `(wird|werden|wurde|wurden) ..1 (nicht|kaum) (warm|heiß|kalt|dicht|trocken) ; frieren|gefroren seit ; unleserlich|unlesbar ; (funktionier*|geht|gehen|läuft|laufen|lädt|startet|heizt|kühlt|druckt|reagiert|schließt|öffnet|dreht|verbindet|passt|passen|hält|halten|schaltet|leuchtet|springt|wärmt|pumpt|saugt|klappt|schneidet|spült|schleudert|synchronisiert|lässt sich|tut|klebt|zündet|brennt) ..5 (nicht|nichts|nie|kaum|keinen|gar nicht|nur sporadisch|nicht mehr) !weiter|hervor ; (nicht|nichts|nie|nimmer|kaum) ..2 (funktionier*|funktionsfähig|betriebsbereit|startet|geladen|einschalten|anschalten|verbinden|läuft|geht|angeht|passt|benutzbar|nutzbar|brauchbar|gebrauchen|benutzen|erreichbar)  ; (fällt|fiel|fallen) ..3 aus ; ausgefallen|ausfall|ausfälle|störung|störungen !haar ; (stürzt|stürzte|hängt|friert|schaltet sich|bleibt|bleiben) ..4 (ab|aus|ein|hängen|stehen|dunkel|schwarz|kalt) ; (abgestürzt|eingefroren|außer betrieb|unbrauchbar|funktionslos|nutzlos|ohne funktion|funktionsunfähig) ; außer betrieb ; (kein|keine|ohne) ..1 (internet|strom|warmwasser|wasser|signal|empfang|verbindung|heizung|netz|telefon|licht|ton|bild|internetverbindung) ; (seit|schon) ..3 (ohne) (internet|strom|heizung|wasser|telefon|warmwasser) ; streikt|versagt|spinnt|klemmt|hakt|flackert ; (zu) (klein|groß|eng|kurz|weit|lang|schmal) ; (macht|machen) ..2 (geräusch|geräusche|lärm|krach) ; (lautes|komisches|seltsames|laute|merkwürdige) (geräusch|geräusche|brummen|klappern|quietschen|knacken) ; (akku|batterie) ..3 (leer|hält|tot|schwach) ; fehlfunktion ; gibt keinen (ton|mucks) ; verstopft ; tot`,
			yes: 'Die Waschmaschine funktioniert nicht mehr.',
			no: 'Wie funktioniert die Rücksendung?',
		},
		'not-arrived': {
			patterns: `(sendungsverfolgung|status|tracking|sendungsstatus) ..3 (steht|hängt|unverändert|stillstand) ; (neues|neuigkeiten) (zu|von|über) (meinem|meiner|meinen|unserem|der|dem) ..1 ; (nicht|nie|nichts|noch nicht|immer noch nicht|niemals|kein|keine|keinen) ..4 (angekommen|erhalten|bekommen|geliefert|eingetroffen|zugestellt|da|versendet|versandt|verschickt|gekommen|zugegangen|angeliefert|abgeschickt|ausgeliefert|bei mir|sendung|lieferung) !erstattung|antwort|rückmeldung|geld ; (nicht|nie) (an|ein) !mir ; (warte|warten|wartet|gewartet|wartend) ..4 (noch|immer|seit|auf (meine|mein|die|das|den|meinen|unsere)|vergeblich|bis heute|vergebens|schon) ..2 (lieferung|bestellung|paket|ware|sendung|wochen|tagen|heute|#|monaten|stunden|langem|möbel|ersatz)? !antwort|rückmeldung|gespannt ; wo (bleibt|ist|bleiben|sind) (mein|meine|die|das|unser|der|unsere) ; keine spur ; (verloren|verschwunden|verschollen|unauffindbar|abhanden) ..2 (gegangen|paket|sendung|koffer|gepäck|bestellung)? ; (paket|sendung|koffer|gepäck|bestellung|brief|lieferung|reservierung) ..4 (verloren|verschwunden|verschollen|weg|hängt|unauffindbar) ; (hätte|hätten|sollte|sollten) ..5 (ankommen|da sein|geliefert|kommen|eintreffen|erhalten|hier sein|zugestellt) ; (laut|angeblich|als) ..3 zugestellt ; zugestellt ..3 (nichts|nachbarn|falsche|aber|obwohl) ; (sendungsverfolgung|tracking|sendungsstatus) ..4 (nicht|steht|unverändert|keine) ; (bis heute|bislang|bisher|noch immer) (nichts|nicht|kein*) ; ausstehend* ; (lieferung|ware|paket) fehlt`,
			yes: 'Mein Paket ist noch nicht angekommen.',
			no: 'Das Paket ist heute angekommen.',
		},
		late: {
			patterns: `verspät* !entschuld*|meine|sorry ; verzöger* ; zu spät ; (kam|kommt|kamen|geliefert|angekommen|lieferung) ..3 (spät|später|verspätet) ; (#|zwei|drei|vier|fünf|sechs|mehrere|einige|eine|einen|zehn|über eine) (stunden|stunde|tage|tag|wochen|woche|monate|monat|minuten|tagen|wochen|monaten) (zu spät|später|verspätung|verzug|nach|überfällig|gewartet|wartezeit|gebraucht|in der warteschleife) ; (warte|warten|gewartet|wartezeit|seit|schon) ..2 (über|mehr als|fast)? ..0 (#|zwei|drei|vier|fünf|sechs|mehreren|einigen|einer|einem|wochen|monaten|stunden) (stunden|tagen|wochen|monaten|woche|monat|stunde)? ..1 (auf|vergeblich|vergebens|keine|nichts|warte|ohne|immer|nicht|kaputt|und) ; verschoben|vertagt|verschleppt ; überfällig ; in verzug ; im verzug ; (lieferzeit|liefertermin|termin|frist|lieferfrist) ..4 (überschritten|nicht eingehalten|verstrichen|abgelaufen|verschoben|geplatzt) ; dauert|dauerte|gedauert ..2 (ewig|viel zu|zu lange|wochen|monate|stunden|lange) ; (viel)? zu (lange|langsam) ; lahm ; (ewig|stundenlang|wochenlang|tagelang|monatelang)`,
			yes: 'Die Lieferung kam drei Wochen zu spät.',
			no: 'Ich möchte die Lieferung im Mai.',
		},
		'wrong-item': {
			patterns: `falsch* (artikel|größe|farbe|modell|produkt|buch|bestellung|adresse|nummer|zimmer|name|namen|teil|datum|ware|schuhe|menge|paket|version|lieferung|ersatzteil|kabel|gericht|rechnung|betrag|teile|lampe|gerät|sache|sorte|motiv|artikelnummer) ; (falsch|verkehrt) (geliefert|verschickt|gesendet|bestellt|verpackt|eingepackt|gebucht|abgerechnet|berechnet) ; falschlieferung ; (falsches|falsche|falschen|anderes|andere|anderen|fremdes) ..2 (geschickt|geliefert|bekommen|erhalten|gesendet|zugeschickt|zugesandt) ; (statt|anstatt|anstelle) (der|des|dem|den|einer|eines|die|das|in|#|von|wie|ein|eine|blau|rot|schwarz|weiß|größe) ; (nicht|kein) ..2 (das|die|der|den|was) ..1 (bestellt*|ich|wir) ; (bestellt|gekauft|gebucht|reserviert|gewählt|geordert|wollte|wollten) ..6 (und|aber|jedoch|doch|bekam) ..4 (bekommen|erhalten|geliefert|bekam|kam|gekommen|geschickt|kamen) !perfekt|schnell|heute ; (verwechselt|vertauscht|verwechslung) ; nicht (was|das was) ; etwas (anderes|völlig anderes|ganz anderes)`,
			yes: 'Sie haben mir die falsche Größe geschickt.',
			no: 'Welche Größe passt mir?',
		},
		'missing-part': {
			patterns: `(fehlt|fehlen|fehlte|fehlten|fehlend|fehlende|fehlendes|fehlenden|gefehlt) !worte ; unvollständig* ; (ohne|kein|keine) (das|die|den)? (kabel|ladekabel|netzteil|schrauben|anleitung|fernbedienung|deckel|zubehör|schlüssel|stecker|ladegerät|rechnung|akku) (dabei|im|enthalten|mitgeliefert|geliefert)? ; (karton|paket|packung|umschlag|schachtel|verpackung) ..2 leer* ; (nur|lediglich|bloß) ..1 (ein|eine|einen|zwei|drei|#|die hälfte) (von|der|statt|teile|teil|schuh|stück|erhalten|geliefert|angekommen)? ..0 (erhalten|geliefert|angekommen|bekommen) ; (nur)? die hälfte (der|des|von|meiner) ; nicht (dabei|enthalten|im karton|im paket|mitgeliefert|beigelegt|inbegriffen gewesen)`,
			yes: 'Im Karton fehlen zwei Schrauben.',
			no: 'Der Karton ist vollständig.',
		},
		overcharged: {
			patterns: `(betrag|rechnung|preis|summe|abrechnung) ..7 (stimmt|passt) ..1 nicht ; nicht ..5 überein ; (abgebucht|berechnet|abgezogen|bezahlt|belastet|eingezogen|verrechnet|kassiert|in rechnung|gezahlt|abbuchung|buchen|abbuchen|berechnen) ..4 (doppelt|zweimal|zwei mal|dreimal|zu viel|zuviel|erneut|ohne (meine|zustimmung|grund|genehmigung)|fälschlich*|trotz|obwohl|unberechtigt|wieder|immer noch|weiterhin|zu unrecht|mehrfach|falsch|noch einmal) ; (doppelt|zweimal|zu viel|zuviel|fälschlich*|unberechtigt|erneut|weiterhin|mehrfach|zu unrecht|trotz kündigung|dreimal|ungefragt) ..5 (abgebucht|berechnet|abgezogen|bezahlt|belastet|eingezogen|verrechnet|kassiert|in rechnung gestellt|gezahlt|abgerechnet|gebucht) ; (doppelte|doppelten|unberechtigte|unberechtigten|unerklärliche|unbekannte|falsche|versteckte|überhöhte|zusätzliche|unautorisierte|unzulässige|unrechtmäßige|ungewollte) (abbuchung|abbuchungen|zahlung|rechnung|gebühr|gebühren|kosten|belastung|betrag|lastschrift|buchung|forderung) ; (rechnung|betrag|preis|summe|abrechnung|gebühr|abbuchung) ..3 (falsch|fehlerhaft|zu hoch|stimmt nicht|nicht korrekt|überhöht|nicht nachvollziehbar|doppelt|höher|unberechtigt|nicht richtig|unverschämt) ; (rabatt|gutschein|gutscheincode|aktion|code) ..4 (nicht ..1 (abgezogen|berücksichtigt|eingelöst|angerechnet|funktioniert|akzeptiert|gewährt)) ; (nie|nicht|niemals) ..3 (autorisiert|bestellt und trotzdem|zugestimmt|abgeschlossen|abonniert|beauftragt|genehmigt) ; (mehr|teurer|höher) als (vereinbart|angegeben|angeboten|abgemacht|im angebot|ausgemacht) ; überberechnet ; abzocke ; rechnungsfehler`,
			yes: 'Mir wurde die Bestellung doppelt abgebucht.',
			no: 'Was berechnen Sie für den Versand?',
		},
		'refund-owed': {
			patterns: `(nicht|kein|keine|noch|immer noch|warte|warten|wann|wo|nie|ohne|ausstehend*|bis heute|vergeblich|versprochen*) ..6 (erstatt*|rückerstatt*|rückzahlung|gutgeschrieben|mein geld|unser geld|geld zurück|kaution|überwiesen|gutschrift|zurückerhalten|zurückgezahlt|zurücküberwiesen|anzahlung) !versandkosten|problem ; (erstattung|rückerstattung|rückzahlung|gutschrift|kaution|anzahlung|geld) ..4 (nicht|nie|verweigert|abgelehnt|ausstehend|fehlt|steht noch aus|offen|teilweise|versprochen) !problem ; (verweiger*|weiger*|abgelehnt|lehnen) ..5 (erstatt*|rücknahme|garantie|gewährleistung|umtausch|rückzahl*|reklamation|rückgabe) ; (will|möchte|verlange) (mein|unser) geld ; mein geld (zurück|wieder)? ; (einbehalten|behalten) ..2 (kaution|geld|anzahlung)`,
			yes: 'Ich habe die Erstattung noch nicht erhalten.',
			no: 'Die Erstattung ist da, danke.',
		},
		unanswered: {
			patterns: `(angerufen|geschrieben) ..3 (keiner|niemand|nur musik) ; (fünfmal|viermal|dreimal|zweimal|zehnmal|mehrmals) (angerufen|geschrieben) ; (niemand|nicht|keine|keiner|nie|ohne|keinerlei|kein|nichts|weder|vergeblich|warte auf|bis heute) ..4 (antwort|antworten|antwortet|reagiert|reagieren|reaktion|rückmeldung|rückruf|zurückgerufen|gemeldet|meldet|melden|geantwortet|beantwortet|erreichbar|erreichen|erreicht|informiert|information|auskunft|bescheid|nachricht|gehört|hören|erklärung|ans telefon|abgehoben|geht ran|zuständig|hilft|geholfen|kümmert|benachrichtigt|feedback|stellungnahme|kontakt|interessiert) !schnelle|mehr ; ignorier* !bitte ; funkstille|schweigen ; (aufgelegt|abgewimmelt|vertröstet|hingehalten|weitergereicht|hin und her) ; unbeantwortet* ; warteschleife ; (nicht|unmöglich) (zu)? erreich* ; (dritte|zweite|vierte|fünfte|x te|#|dritter|zweiter|vierter) (mail|email|e mail|nachricht|brief|anruf|anfrage|schreiben|mal dass ich) ; (geschrieben|angerufen|kontaktiert|gemailt|telefoniert|nachgefragt|gemeldet) ..3 (mehrfach|mehrmals|zweimal|dreimal|schon|vergeblich|mehrere|bereits) ; (mehrfach|mehrmals|zweimal|dreimal|bereits|schon|wiederholt|vergeblich) ..4 (geschrieben|angerufen|kontaktiert|gemailt|nachgefragt|gemeldet|angeschrieben|versucht|reklamiert|hingewiesen) ; (nur|immer) (automatische|standardantworten|die gleiche antwort) ; standardantwort* ; textbaustein*`,
			yes: 'Niemand antwortet auf meine Mails.',
			no: 'Danke für die schnelle Antwort.',
		},
		rude: {
			patterns: `unfreundlich*|unhöflich*|frech|freche|frecher|frechheit|pampig*|patzig*|respektlos*|arrogant*|beleidig*|herablassend*|unverschämt*|aggressiv*|rüpel*|grob|flegel*|abfällig*|überheblich*|schnippisch*|unprofessionell*|diskriminier*|rassistisch*|sexistisch*|gedemütigt|demütig*|barsch|ruppig*|abweisend* ; genervt reagiert ; (behandelt|abgefertigt|angesprochen) ..3 (schlecht|wie|von oben|unmöglich|mies|herablassend) ; (wie) (dreck|ein idiot|ein bittsteller|ein kind|luft|ein verbrecher) ; (angeschrien|angebrüllt|ausgelacht|beschimpft|angepöbelt|angeschnauzt|rausgeworfen|bedroht|geschrien) ; von oben herab ; (im|ein|den) ton ..2 (vergriffen|unmöglich|daneben)? ; (mangel|mangelnder|kein|keinen) (an)? (respekt|anstand|höflichkeit)`,
			yes: 'Der Fahrer war sehr unfreundlich.',
			no: 'Sehr freundliches Personal.',
		},
		'bad-quality': {
			patterns: `(schlecht*|mies*|miserabl*|mangelhaft*|minderwertig*|furchtbar*|schrecklich*|katastrophal*|grauenhaft*|billig*|lausig*|unterirdisch*|unzureichend*|grottig*|schlampig*|erbärmlich*) (qualität|service|erfahrung|verarbeitung|produkt|arbeit|kundenservice|essen|material|kommunikation|verpackung|organisation|aufenthalt|leistung|hotel|firma|beratung|kundendienst|support|behandlung|ware|bedienung|betreuung) ; (qualität|service|verarbeitung|produkt|arbeit|kundenservice|essen|material|verpackung|leistung|zimmer|kundendienst|bedienung|beratung|support|frühstück|organisation|erfahrung) ..4 (schlecht*|mies*|miserabel|mangelhaft|minderwertig|furchtbar|schrecklich|katastroph*|grauenhaft|billig|lausig|unterirdisch|lässt zu wünschen|ließ zu wünschen|lässt nach|ungenießbar|enttäuschend*|unter aller sau|nachgelassen|unzureichend|eine zumutung|ein witz|unmöglich|eine frechheit|unbrauchbar) ; (schlecht|schlampig|unsauber|nachlässig|lieblos) (verarbeitet|gemacht|verpackt|installiert|montiert|genäht|gereinigt|gearbeitet|ausgeführt|eingebaut|übersetzt|lackiert|organisiert) ; (geld|zeit) ..1 (rausgeworfen*|verschwendet|verschwendung|verschwendetes|zum fenster) ; (geldverschwendung|zeitverschwendung) ; nicht wert ; (hielt|hält|gehalten|hielten) ..1 (nur|gerade|keine|nicht mal|knapp) ; (nach) (nur|gerade|nicht|kaum|wenigen|kurzer|zwei|drei|#|einer|einem|ein paar) (mal|einmal|#|tagen|wochen|zeit|monaten|wäschen|benutzungen|woche|monat|stunden|zwei|drei|einer|einem|tag|tage) ; (schrott|müll|ramsch|pfusch|murks|saftladen|katastrophe|zumutung|desaster|albtraum|alptraum|reinfall|frechheit|unding|chaos|schlamperei|sauerei|armutszeugnis) ; ungenießbar ; inkompeten*|unfähig*|fahrlässig*|nachlässig*|unzuverlässig* ; zu wünschen übrig ; (fehler|irrtum) (in|auf|bei|ihrerseits|von ihnen) ; unter aller`,
			yes: 'Die Qualität ist miserabel.',
			no: 'Ausgezeichnete Qualität.',
		},
		'cancelled-by-you': {
			patterns: `(zimmer|tisch|platz|plätze|sitzplatz) ..4 (vergeben|weggegeben|verkauft|anderweitig) ; (wurde|wurden|haben|hat|worden|ist|einfach|kurzfristig|einseitig|hotel|airline|fluggesellschaft|sie) ..5 (storniert|abgesagt|gestrichen|gekündigt|gesperrt|gelöscht|deaktiviert|annulliert|geschlossen|überbucht) !ich|habe|danke|wir|bitte|möchte ; (flug|bestellung|reservierung|termin|reise|konto|veranstaltung|zug|vertrag|kurs|lieferung|konzert|buchung|zugang) ..3 (storniert|abgesagt|gestrichen|gesperrt|gelöscht|annulliert|verschwunden|überbucht|gekündigt) ; (keine|nicht) ..2 (reservierung|buchung|bestellung) ..2 (gefunden|vorhanden|auffindbar|vor|im system) ; ohne (vorwarnung|vorankündigung|ankündigung|erklärung|begründung|grund|zustimmung|meine zustimmung|rücksprache|information|bescheid|mich zu|uns zu|ersatz) ; überbucht|überbuchung ; flugausfall`,
			yes: 'Sie haben meine Buchung ohne Vorwarnung storniert.',
			no: 'Wie storniere ich eine Buchung?',
		},
		'no-show': {
			patterns: `(niemand|techniker|fahrer|handwerker|monteur|nicht|kurier|taxi|installateur|paketbote|zusteller|keiner|elektriker|klempner|bote|möbelpacker|shuttle) ..5 (gekommen|erschienen|aufgetaucht|erschien|kam|aufgekreuzt|geklingelt|tauchte|blicken lassen|vorbeigekommen|auftaucht|erscheint) !pünktlich|freundlich|schnell|gut|heute morgen|kaputt|falsch|paket ; (nicht|nie) (erschienen|aufgetaucht|aufgekreuzt|vorbeigekommen|geklingelt) ; (umsonst|vergeblich|vergebens) ..2 (gewartet|urlaub|gewesen) ; (gewartet) ..3 (umsonst|vergeblich|den ganzen|niemand|vergebens) ; (termin) ..3 (nicht eingehalten|platzen lassen|geplatzt|versäumt|verstrichen) ; (urlaub|frei) genommen ; sitzen (gelassen|lassen) ; versetzt`,
			yes: 'Der Techniker ist nicht erschienen.',
			no: 'Die Bestellung ist vollständig.',
		},
		'not-as-described': {
			patterns: `(nicht|anders|völlig anders|entspricht|ganz anders|nichts|weit) ..5 (wie (beschrieben|abgebildet|auf den|auf dem|angegeben|beworben|versprochen|im|angekündigt|in der)|der beschreibung|den fotos|den bildern|dem bild|den angaben|dem angebot|als (beschrieben|auf|angegeben|beworben|abgebildet|im|versprochen)|mit (der|den) (beschreibung|fotos|bildern)|zu tun) ; (irreführend*|täuschung|getäuscht|täuschend) ; betrug|betrogen|betrüg*|abzocke|abgezockt|abzocker|reingelegt|verarscht*|beschissen ; über den tisch ; gelogen|lügen|lüge|angelogen|belogen ; (gefälscht*|fälschung|plagiat|gebraucht*|abgelaufen*|second hand|kein original|imitat|fake) (ware|artikel|produkt|statt|gerät|lebensmittel)? !wagen ; nicht (original|echt|neu) ; mindesthaltbarkeitsdatum ..3 (überschritten|abgelaufen) ; vorspiegelung`,
			yes: 'Das Zimmer entspricht nicht den Fotos.',
			no: 'Es ist genau wie beschrieben.',
		},
		'locked-out': {
			patterns: `(kann|konnte|können|komme|kommen|lässt|unmöglich|nicht) ..6 (nicht) ..2 (einloggen|anmelden|zugreifen|öffnen|bezahlen|herunterladen|registrieren|abschließen|nutzen|verwenden|buchen|aktivieren|hochladen|speichern|drucken|rein|einsehen|bestellen|installieren|aufrufen|zugriff|ändern|kündigen|exportieren|ins konto|senden|verbinden|auf mein konto|starten) ; (nicht|unmöglich|kein|keinen) ..3 (einloggen|anmelden|zugreifen|zugriff|zugang|einsehen|registrieren|herunterladen|hochladen|freischalten) ; (fehlermeldung|fehlercode|error) ; fehler (#|beim|im system|auf der seite|tritt|bei jedem) ; (app|seite|webseite|website|system|programm|software|portal|plattform|server) ..4 (stürzt|abgestürzt|hängt|lädt nicht|funktioniert nicht|offline|down|langsam|reagiert|friert|fehler|geht nicht|nicht erreichbar|öffnet sich nicht) ; konto ..2 (gesperrt|deaktiviert|gehackt|gelöscht) ; passwort ..4 (nicht|nie|falsch|abgelehnt) ; (daten|dateien|fotos|alles|arbeit) ..3 (verloren|gelöscht|weg|verschwunden) ; datenverlust ; (schwarzer|weißer|blauer) bildschirm ; ausgesperrt`,
			yes: 'Ich kann mich nicht mehr einloggen.',
			no: 'Ich kann mich wieder einloggen.',
		},
		nuisance: {
			patterns: `lauwarm*|fad|fade|pappig*|stickig*|zugig*|geschmacklos ; kalt* (pizza|essen|suppe|dusche|mahlzeit|zimmer|wohnung) ; schmutzig*|dreckig*|verdreckt*|schimmel*|verschimmelt*|stinkt|stank|stinken|stinkend*|gestunken|kakerlake*|bettwanze*|ameisen|ungeziefer|mäuse|ratten|haar|haare|klebrig*|eklig*|ekelhaft*|ekelerregend*|flecken|fleckig*|maden|made|wurm|würmer|insekt*|unhygienisch* !creme|farbe|locken ; (essen|pizza|suppe|kaffee|wasser|dusche|zimmer|fleisch|gericht|nudeln|schnitzel) ..2 (kalt*|roh|verbrannt|verdorben|versalzen|eiskalt|zäh|ungenießbar|lauwarm|angebrannt) ; (kam|war|waren|ankam|serviert|völlig|komplett) (kalt|roh|verbrannt|verdorben|verfault|eiskalt|geschmolzen|verschimmelt|aufgetaut|versalzen) ; (übler|schlechter|unangenehmer|beißender) (geruch|gestank) ; gestank ; riecht|roch (nach|übel|schlecht|unangenehm|streng) ; (lärm|krach|laut|lauter|lärmend*|hellhörig|baulärm|baustelle) ..3 (nacht|unerträglich|bis|nachbarn|ganze|ständig|musik)? !und deutlich ; zu laut ; unbequem* ; unerträglich ; (ohne|keine|kein) (handtücher|toilettenpapier|klimaanlage|reinigung|bettwäsche) ; nicht (sauber|frisch|gereinigt|geputzt) ; lebensmittelvergiftung ; verfault|faul|verdorben|ranzig ; verstopft* (abfluss|toilette|dusche)? ; überfüllt`,
			yes: 'Das Bad war schmutzig.',
			no: 'Sauberes und ruhiges Zimmer.',
		},
		'not-solved': {
			patterns: `(noch|nicht|nie|nichts|niemand|keine|kein|weiterhin|immer noch|ohne|bisher|keiner|nach wie vor) ..4 (gelöst|behoben|lösung|repariert|erledigt|geklärt|korrigiert|geändert|passiert|verbessert|unternommen|getan|ausgetauscht|bearbeitet|ersetzt|beseitigt|geschehen|abhilfe|fortschritt) !größe ; ungelöst* ; (gleiche|selbe|gleichen|selben|dasselbe|derselbe|gleicher|dieselbe|identische) (problem|fehler|störung|defekt|geschichte|mangel|probleme|ärger|theater) ; (problem|fehler|störung|defekt|geräusch|leck|mangel) ..3 (besteht|weiterhin|bleibt|tritt|kommt|immer noch|wieder da|erneut|nach wie vor|wiederholt|zurück|aufgetreten) ; (seit) (wochen|monaten|tagen|#|zwei|drei|vier|einer|einem|über|mehreren|ewigkeiten) ..1 (wochen|monaten|tagen|woche|monat)? ..3 (ohne|kaputt|defekt|keine|kein|nichts|warte|nicht|streit|problem|versuche) ; (ist|sind|bleibt) (immer noch|noch immer|weiterhin|nach wie vor|noch) ..1 (kaputt|defekt|ohne|nicht|kalt|undicht|offen|gesperrt|so|dunkel|tot|das gleiche) ; bis heute (nichts|nicht|kein*|ist)? ; zieht sich hin`,
			yes: 'Das Problem ist immer noch nicht gelöst.',
			no: 'Alles erledigt, danke.',
		},
		'broken-promise': {
			patterns: `(versprochen|zugesagt|versichert|garantiert|gesagt|bestätigt|vereinbart|zugesichert|hieß|angekündigt) ..9 (aber|doch|nie|nichts|nicht|niemand|jedoch|immer noch|bis heute|keiner|leider) !danke ; (versprechen|zusage|zusagen|vereinbarung) ..3 (gebrochen|nicht|leer*|gehalten) ; leere (versprechungen|versprechen) ; (nicht|nie) (eingehalten|gehalten|erfüllt) ; trotz (mehrfacher|mehrmaliger|meiner|ihrer|zusage|wiederholter|kündigung|reklamation|der|aller|bestätigung|mahnung|versprechen|erinnerung|bezahlung|zahlung) ; entgegen (der|ihrer|den) ; wie (versprochen|vereinbart) ..2 (nicht|nie)`,
			yes: 'Sie haben Freitag versprochen, aber niemand kam.',
			no: 'Ich habe meinem Sohn ein Rad versprochen.',
		},
		flaw: {
			patterns: `kratzer|schramme|schrammen ; (tippfehler|rechtschreibfehler|schreibfehler|druckfehler) ; (klein*|leicht*|minimal*|winzig*|gering*|kleinen) (fehler|mangel|mängel|defekt|schaden|beschädigung|kratzer|fleck|verzögerung|verspätung|problem|riss|delle|makel|unstimmigkeit|kritik|kritikpunkt|beanstandung|macke|schönheitsfehler|verfärbung|störung) ; (etwas|leicht|ein bisschen|ein wenig|geringfügig) (spät|verspätet|locker|wackelig|schief|beschädigt|enttäuscht|langsam|kalt|laut|verbogen|verkratzt|verfärbt|fleckig|zu|schmutzig|unbequem|versalzen|verwirrend|zerkratzt|zerknittert|eng|undeutlich|umständlich) ; (link|button|seite|bild|knopf) ..5 (kaputt|defekt|tot|geht nicht|funktioniert nicht|führt ins leere|falsch|fehlerhaft) ; (wackelt|quietscht|verblasst*|schief*|verfärbt*|wacklig|lose*) !gelöst ; loser (knopf|faden) ; schlecht (lesbar|zu lesen|zu finden|zu öffnen) ; schwer (lesbar|zu (lesen|öffnen|finden)) ; (datum|öffnungszeiten|preis|telefonnummer|name) ..3 (falsch|veraltet|nicht aktuell|stimmt nicht) ; veraltet* ; falsch geschrieben ; könnte (besser|deutlicher|wärmer|schneller) sein ; schönheitsfehler`,
			yes: 'Am Deckel ist ein kleiner Kratzer.',
			no: 'Ich suche einen Kratzbaum.',
		},
		discrepancy: {
			patterns: `(bestellt|gekauft|gebucht|bezahlt) # ..3 (bekommen|erhalten|geliefert|angekommen|gekommen|kamen|kam) #; # (bestellt|bezahlt) ..2 # (bekommen|erhalten|geliefert|gekommen|angekommen); (zugesagt|versprochen|angekündigt|hiess|bestätigt) ..5 (heute ist|heute haben wir|jetzt ist|inzwischen)`,
			yes: '3 bestellt, 2 bekommen.',
			no: 'Wir haben drei Stühle bestellt und sind glücklich.',
		},
		'complaint-word': {
			patterns: `beschwer* !beschwerdefrei|beschwerlich ; reklamation*|reklamier* !abteilung ; (hiermit|möchte|muss) ..2 (beschweren|reklamieren|beanstanden) ; beanstand* ; mängelrüge|mängelanzeige ; protest* ; (widerspreche|widerspruch) ; monier*|bemängel*`,
			yes: 'Ich möchte mich offiziell beschweren.',
			no: 'Ich kann mich nicht beklagen.',
		},
		disappointed: {
			patterns: `enttäusch*|verärger*|unzufrieden*|wütend|sauer|empört|genervt|frustrier*|frust|entsetzt|stinksauer|fassungslos|ärger|ärgere|ärgert|ärgerlich*|geärgert|schockiert|entrüstet|erbost|aufgebracht|angewidert|verzweifelt|bereue|unmut|erzürnt ; (nicht|alles andere als|überhaupt nicht|gar nicht|keineswegs|wenig) ..2 (zufrieden|glücklich|begeistert|erfreut|zufriedenstellend|amused) ; (schlimmste|schlechteste|noch nie) ..4 (erfahrung|erlebt|firma|service|gesehen|passiert|erlebnis) ; (nase|schnauze) voll ; (vertrauen|geduld|glauben) ..2 (verloren|am ende) ; geduld ist ; (mehr|besseres|anderes|etwas anderes) erwartet ; reicht es ; es reicht ; jetzt reicht`,
			yes: 'Ich bin sehr enttäuscht.',
			no: 'Sie werden nicht enttäuscht sein.',
		},
		unacceptable: {
			patterns: `(geht man|so behandelt man|behandeln sie|so gehen sie|geht ihr) ..3 (mit|ihre) ..1 (kunden|kundschaft|menschen) ; inakzeptabel|unakzeptabel|unzumutbar*|unmöglich !hein ; unverschämt*|unfassbar*|unglaublich*|skandal*|lächerlich*|absurd*|unerhört*|untragbar*|indiskutabel|unverantwortlich*|unentschuldbar*|unbegreiflich*|empörend*|beschämend*|peinlich*|unseriös*|frech*|unfair|ungerecht*|dreist*|untragbar|inakzeptable ; (nicht) (akzeptabel|hinnehmbar|hinnehmen|akzeptieren|nachvollziehbar|nachvollziehen|verstehen|in ordnung|normal|fair|tragbar|sein|zumutbar|angehen|seriös|vertretbar) ; (kann|darf|geht) (doch)? (nicht|so nicht) (wahr|sein|passieren|angehen|weiter)? ; so geht (es|das) nicht ; (was|welche) (soll das|für eine art|für ein laden) ; wie kann (das|es|so etwas|man|so was) ; ein (witz|unding|skandal) ; das letzte ; (ihr|ihre|ihrerseits) (fehler|schuld|verschulden|versagen|nachlässigkeit) ; schämen ; auf meine kosten ; nicht professionell ; verarsch*`,
			yes: 'Das ist inakzeptabel.',
			no: 'Akzeptieren Sie Karten?',
		},
		problem: {
			patterns: `problem|probleme|problemen|schwierigkeit*|unannehmlichkeit* ; leider|bedauerlicherweise ; jedoch|allerdings|dennoch ; noch immer ; immer noch ; warum|wieso|weshalb ; fehler ; seltsam|merkwürdig|komisch ; statt|anstatt ; obwohl ; plötzlich ; sollte|sollten ; mangel|mängel ; schon wieder ; erst ; nur ; umstände ; ärgernis`,
			yes: 'Es gibt ein Problem mit meinem Platz.',
			no: 'Kein Problem.',
		},
		sarcasm: {
			patterns: `(glückwunsch|bravo|super|toll|tolle|großartig|prima|klasse|gute arbeit|tolle leistung|danke|vielen dank|herzlichen glückwunsch|wunderbar|respekt|applaus|spitze|ganz großes kino|hervorragend) ..8 (dritte*|zweite*|kaputt*|wochen|spät|nichts|niemand|falsch*|nie|verloren|ruiniert|leer*|stunden|defekt*|storniert|abgesagt|schon wieder|verpasst|x te) ; danke für (nichts|die verschwendete|das ignorieren|den verdorbenen|den ruinierten|die ruinierte|ihr schweigen|den ärger) ; (was für ein|was für eine) (service|saftladen|katastrophe|frechheit|zirkus|chaos|schande|leistung) ; (schöne bescherung) ; na (bravo|toll|super|prima)`,
			yes: 'Glückwunsch, der dritte kaputte Kocher.',
			no: 'Glückwunsch, der Garten ist wunderbar.',
		},
		demand: {
			patterns: `(verlange|verlangen|fordere|fordern|bestehe|erwarte|erwarten) ..2 (dass|sofort*|umgehend*|eine|einen|ein|mein|die|von|ihre|unverzüglich|auf|lösung) ; (beheben|lösen|klären|reparieren|kümmern|erledigen|regeln) sie ; (sofort|umgehend|unverzüglich|schnellstmöglich|schnellstens|dringend|so schnell wie möglich|innerhalb von # (tagen|stunden)|binnen) ; was (gedenken|wollen|werden|schlagen) sie ; unternehmen sie ; tun sie etwas ; (bitte|ich bitte) um (lösung|klärung|abhilfe|stellungnahme|schnelle (lösung|klärung|hilfe)|umgehende|dringende) ; was nun`,
			yes: 'Ich verlange eine sofortige Lösung.',
			no: 'Ich möchte zwei Stühle.',
		},
		'plain-question': {
			patterns: `(haben|gibt|bieten|liefern|verkaufen|kann|können|ist|sind|könnten|könnte|führen|akzeptieren|wäre|darf|versenden|hätten|machen|verschicken|existiert) (sie|es|ich|man|wir|der|die|das|ein|eine) ..4 (verfügbar|möglich|inklusive|vorrätig|geöffnet|informationen|wissen|sagen|mitteilen|empfehlen|senden|kompatibel|geeignet|reservieren|vegan|glutenfrei|parkplatz|abholen|umtauschen|bestellen|größe|erhältlich|samstags|sonntags|katalog|zahlen|bezahlen|farbe|andere|auch|nach|an|noch|einen|eine|in|lieferbar) ; (wie viel|wieviel|was) (kostet|kosten|ist|sind) ; (welche|welcher|welches|welchen) (größe|größen|öffnungszeiten|unterschied|unterlagen|modelle|farben|maße|zahlungsmethoden|ist|sind) ; (ich|wir) (möchte|würde|hätte|wollte|möchten|würden) (gerne|gern)? ..1 (wissen|fragen|informationen|erfahren|eine frage|auskunft|mich erkundigen|nachfragen|mich informieren) ; (eine|kurze|kleine|noch eine|habe eine) (frage|rückfrage) ; (interessiere|interessieren) (mich|uns) ; interesse an ; um wie viel uhr ; was passiert (wenn|falls) ; ist es möglich ; wie (kann|funktioniert|lange|geht|hoch|groß|oft|weit|läuft) ; wann (öffnen|öffnet|ist|kommt|schließen|sind|wird) (sie|die|das|der|es|wieder)? ; auskunft ; erhältlich`,
			yes: 'Liefern Sie auch nach Norwegen?',
			no: 'Die Lampe ist kaputt.',
		},
		praise: {
			patterns: `(ausgezeichnet*|hervorragend*|toll*|super|großartig*|fantastisch*|perfekt*|wunderbar*|gut*|sehr gut*|exzellent*|erstklassig*|klasse|tadellos*|prima) (service|arbeit|produkt|beratung|erfahrung|qualität|team|aufenthalt|essen|laden|shop|einkauf|kundenservice|hotel|personal|hilfe|leistung|support|betreuung|verpackung) ; (vielen|herzlichen|besten|tausend|lieben) dank !voraus|im voraus|vorab ; danke (für (alles|die|den|das|ihre|ihren|eure)|nochmal|nochmals|sehr|schön) !nichts ; glückwunsch ; (sehr|super|wirklich|total|rundum|äußerst|mehr als) (zufrieden|freundlich*|glücklich|dankbar|schnell*|nett*|kompetent*|schön*|hilfsbereit*|gut*|begeistert|lecker) ; begeistert ; (ich)? (liebe|lieben) (es|das|den|die|ihr*) ; zufrieden ; (weiterempfehl*|empfehl* (sie|euch|ihr|es|den|das) ..1 weiter|gerne weiter) ; bedanken ; dankbar ; (funktioniert|läuft|passt) (einwandfrei|perfekt|tadellos|super|wunderbar|prima|bestens) ; alles (bestens|perfekt|super|top|prima|toll) ; fünf sterne ; (sie|ihr) (seid|sind) (die besten|spitze|klasse|super|toll) ; weiter so ; lob|loben|kompliment ; spitze|top ; freut mich sehr`,
			yes: 'Hervorragender Service, vielen Dank!',
			no: 'Ich bin nicht sehr zufrieden.',
		},
		solved: {
			patterns: `(ist|alles|wurde|problem|schon|inzwischen|jetzt|nun|hat sich|haben|wieder) ..2 (gelöst|behoben|erledigt|repariert|geklärt|in ordnung gebracht) !nicht|noch|? ; (jetzt|nun|endlich|alles|wieder) (funktioniert|geht|läuft|klappt) ..1 (alles|es|wieder)? !nicht|nichts|kaum ; (funktioniert|geht|läuft|klappt) (jetzt|nun|wieder|einwandfrei|perfekt|tadellos|alles|endlich|super|prima|bestens|wunderbar|gut|problemlos) !nicht|nichts|nur|kaputt ; (ersatz|erstattung|ersatzteil|paket|bestellung|neue|neuer|neues|geld|produkt|lampe|gutschrift|lieferung|alles|ware) ..4 (angekommen|erhalten|da|eingetroffen|eingegangen|bekommen) !nicht|kaputt|aber|beschädigt|falsch|noch|kein*|zerbrochen|defekt ; (habe|haben) ..4 (ersatz|erstattung|neue|neues|paket|geld|gutschrift|neuen) ..2 (erhalten|bekommen) !nicht|aber|kaputt|falsch ; (sie|ihr|team|techniker) (haben|hat|habt) ..4 (gelöst|ersetzt|repariert|erstattet|behoben|ausgetauscht) !nicht|aber ; (danke|dank) ..4 (gelöst|lösung|erstattung|ersatz|ersatzlieferung|reparatur|behoben|hilfe|umtausch|austausch|schnelle (lösung|hilfe|erledigung)) ; (nicht mehr) (nötig|notwendig|erforderlich) ; hat sich erledigt ; (ignorieren|vergessen|betrachten) sie (bitte)? (meine|die|das) ; (war|mein) (mein)? (fehler|irrtum|versehen) !ihr ; (paket|sendung) ..2 (gefunden|aufgetaucht) ; (passt|passen|sitzt|sitzen) (perfekt|gut|super|wunderbar|jetzt|prima|einwandfrei|wie angegossen) !nicht ; alles (in ordnung|gut|ok|okay|bestens|klar|wieder gut|erledigt) (jetzt|nun|angekommen)? ; (kann|komme) ..2 wieder (einloggen|rein|zugreifen|anmelden) ; angelegenheit (erledigt|geklärt)`,
			yes: 'Das Problem ist gelöst, alles funktioniert wieder.',
			no: 'Es ist noch nicht gelöst.',
		},
		purchase: {
			patterns: `(möchte|möchten|würde|will|wollen|wollte|würden|hätte) (ich|wir)? ..4 (bestellen|kaufen|buchen|reservieren|hinzufügen|abonnieren|verlängern|ändern|aktualisieren|mieten|anmelden|erwerben|angebot|nachbestellen|vereinbaren|umbuchen) !zurück|beschweren ; (angebot|kostenvoranschlag|preisliste|katalog|broschüre) (für|über|anfordern|zusenden|erbitten|zu|erstellen)? ; bestellung aufgeben ; (tisch|zimmer) für (#|zwei|drei|vier|den|zwei) ; (adresse|lieferadresse|daten|termin) (ändern|aktualisieren|verschieben) ; großhandel|mengenrabatt ; (rechnungskopie|kopie der rechnung) ; geschenkverpackung ; als geschenk`,
			yes: 'Ich möchte zwei Stühle bestellen.',
			no: 'Der Stuhl wackelt.',
		},
		application: {
			patterns: `lebenslauf ; bewerb* ; (stelle|stellenanzeige|ausbildungsplatz|praktikum) (als|in|bei|für)? ; anschreiben ; kooperation|partnerschaft|sponsoring ; (unser|unsere) (unternehmen|agentur|firma) (bietet|ist spezialisiert) ; umsatz steigern ; praktikum`,
			yes: 'Anbei mein Lebenslauf.',
			no: 'Ich arbeite hier.',
		},
		business: {
			patterns: `anbei|beigefügt|beiliegend !foto|fotos|bild|bilder ; im anhang !foto|fotos|bild|bilder ; (rechnung|vertrag|protokoll|bericht|angebot) (anbei|im anhang|nr|beigefügt) ; (besprechung|meeting|sitzung|konferenz|termin) (am|morgen|um|vom|nächste) ; tagesordnung ; zur (kenntnisnahme|information|info) ; erinnerung ;  newsletter ; überweisung (getätigt|erfolgt) ; protokoll der`,
			yes: 'Anbei das Protokoll der Sitzung.',
			no: 'Der Brief liegt hier.',
		},
		'no-complaint': {
			patterns: `(keine|nicht als|kein|nicht|ohne) ..2 (beschwerde|reklamation|beschweren|kritik|beklagen|vorwurf) ; nichts (zu beanstanden|zu meckern|auszusetzen|zu bemängeln) ; nur lob ; nicht beklagen`,
			yes: 'Das ist keine Beschwerde.',
			no: 'Das ist meine zweite Beschwerde.',
		},
		'own-fault': {
			patterns: `(meine|unsere|eigene|selbst) (schuld|dummheit|ungeschicklichkeit); (mein|unser|eigener) (fehler|versehen|verschulden); selbst (verschuldet|schuld); (mir|uns) ..2 (runtergefallen|heruntergefallen|hingefallen|umgekippt|zerbrochen); (fallen lassen|versehentlich ..3 (gelöscht|zerbrochen|bestellt|weggeworfen)); (habe|hab|haben) ..3 (verloren|vergessen|verlegt|vertippt); (sie|ihr) (können|könnt) nichts dafür`,
			yes: 'Die Tasse ist mir runtergefallen, meine Schuld.',
			no: 'Ihr Fahrer hat das Paket geworfen.',
		},
		bulk: {
			patterns: `(abmelden|abbestellen) ..3 (newsletter|hier|link|klick*); in dieser ausgabe; (liebe|werte|sehr geehrte) (mitglieder|leser*|abonnent*|kolleg*|nachbar*|mieter*|alle); (protokoll der|tagesordnung|anwesend|entschuldigt fehlen)`,
			yes: 'In dieser Ausgabe: richtig auf Beschwerden antworten.',
			no: 'Ich habe eine Beschwerde.',
		},
		farewell: {
			patterns: `(kein anderer|keinen anderen|ohne besonderen) grund; (nichts mit ihnen|nichts mit euch|nicht an ihnen|nicht an euch) zu tun?; nicht an (ihnen|euch); (ziehe|ziehen|umzug) ..3 (um|ausland|weg|nach) ; (brauche|brauchen|benötige) ..3 nicht mehr`,
			yes: 'Ich kündige, es liegt nicht an Ihnen.',
			no: 'Ich vertraue Ihnen nicht mehr.',
		},
		safety: {
			patterns: `(rauch|qualm) (aus|kam|stieg|aufgestiegen|entwickelt|entwicklung|aufsteigen|und) ; (geraucht|qualmt|qualmte|raucht|rauchte|gequalmt|rauchentwicklung) !ich|zimmer ; (in|feuer) (brand|flammen|gefangen|fing) ; feuer (gefangen|fing|ausgebrochen) ; brandgefahr|brandgeruch|brandfleck|brandloch|schmorgeruch|verschmort*|geschmort|schmort|angeschmort ; flamme* ; funken ..1 (sprüh*|schlägt|geschlagen|flogen)? ; explod*|explosion ; geplatzt ist ; (verbrannt|verbrüht|verbrennung*|verletz*|geschnitten|schnittwunde|gebrochen hat) !essen|pizza|kalorien ; (hand|finger|arm|gesicht|bein|fuß) (verbrannt|geschnitten|verletzt|verbrüht|gebrochen) ; riecht (nach)? (verbrannt|gas|verschmort|rauch|verbranntem) ; gasgeruch|gasleck ; gas ausgetreten ; kohlenmonoxid ; (stromschlag|elektroschock|stromschläge|gewischt bekommen|einen schlag (bekommen|gekriegt|erhalten)) ; kurzschluss ; überhitz* ; (blut|blutet|blutete|geblutet) ; (notaufnahme|krankenhaus|notarzt|krankenwagen|feuerwehr|klinik) ; allergische reaktion ; allergi*|allergen* ; anaphyla* ; erstick*|verschluckt ; vergift* ; (glas|metall|plastik|schrauben|nagel|splitter|glasscherben|glassplitter) ..1 (im|in der|in meinem|in dem) (essen|joghurt|suppe|salat|brot|glas|gericht)? ; glassplitter|glasscherbe* ; gefähr* ; gefahr !laufe ; (sicherheitsrisiko|sicherheitsmangel|sicherheitsproblem|lebensgefahr*|unfall|unfallgefahr|verletzungsgefahr) ; nicht sicher !bin|mir|ob ; bremse|bremsen ..3 (versag*|nicht|ausgefallen|defekt) ; (beinahe|fast|hätte|um ein haar) ..5 (gestorben|verbrannt|gestürzt|getötet|verletzt|umgekommen|erstickt|passieren können|abgebrannt|verunglückt|unfall|sterben|brennen|tot) ; (eingestürzt|zusammengebrochen|zusammengekracht|heruntergefallen|umgekippt) ; giftig* ; (genäht werden|ohnmächtig|knochenbruch) ; (akku|batterie) (aufgebläht|gebläht|explod*) ; falsch* (medikament|dosierung|tabletten) ; salmonell* ; erbrochen ; übergeben müssen`,
			yes: 'Aus dem Ladegerät kam Rauch und es fing Feuer.',
			no: 'Ist es ein Nichtraucherzimmer?',
		},
		legal: {
			patterns: `anwalt*|anwält*|rechtsanwalt* ; (rechtliche|juristische|rechtlichen|gerichtliche|juristischen) (schritte|mittel|konsequenzen|maßnahmen|wege|folgen|weg) ; rechtsweg|rechtsschutz|rechtsschutzversicherung ; (gericht|gerichtlich|klage|klagen|verklagen|klagt|mahnbescheid|mahnverfahren) !essen|nicht ; (anzeige) (erstatten|erstattet|bei der polizei|gegen) ; strafanzeige ; polizei ; (verbraucherzentrale|verbraucherschutz|verbraucherschützer|verbraucherschlichtung|schlichtungsstelle|schlichtungsverfahren|ombudsmann|ombudsstelle|bundesnetzagentur|bafin|gewerbeaufsicht|gesundheitsamt|ordnungsamt|luftfahrtbundesamt|datenschutzbehörde|aufsichtsbehörde|wettbewerbszentrale|eichamt|staatsanwalt*) ; (mein|meine|unser) (recht|rechte) !hat ; verbraucherrechte ; schadensersatz|schadenersatz|schmerzensgeld ; (letzte)? (mahnung|fristsetzung|nachfrist) ..0 ; (setze|setzen|stelle) (ihnen|hiermit)? ..1 (eine)? (letzte)? frist ; frist (bis|von) ; vertragsbruch|vertragsverletzung ; behörde* ; abmahnung ; inkasso ; gewährleistungsrecht*|paragraf|bgb ; sammelklage`,
			yes: 'Ich werde meinen Anwalt einschalten.',
			no: 'Welche Suppe empfehlen Sie?',
		},
		privacy: {
			patterns: `datenschutz(verletzung|verstoß)? ..2 (verletz*|verstoß*|verstoss*|vorfall|problem|missachtet|beschwerde) ; datenschutzverletzung|datenschutzverstoß|datenleck|datenpanne|datenmissbrauch|dsgvo|datendiebstahl ; (privatsphäre) ; (daten|adresse|telefonnummer|unterlagen|fotos|informationen|kontodaten|kundendaten) ..5 (weitergegeben|veröffentlicht|verkauft|geleakt|öffentlich|offengelegt|dritte|dritten|fremde|fremden|anderen kunden|andere kunden|einsehbar|sichtbar|missbraucht|gestohlen|anderer person|ohne meine) ; (daten|rechnung|bestellung|name|adresse|unterlagen|vertrag|konto|befund|befunde|akte|kontoauszug|brief|paket|bestelldaten) (eines|einer|von|anderer) (anderen|fremden|anderer|einem|einer|unbekannten|kundin|kunden|patienten|person) ..1 (kunden|kundin|person|patienten|kunde|personen)? ; (fremde|fremder|fremden) (daten|rechnung|bestellung|adresse|namen|kundendaten|unterlagen|personen) ; (gehackt|identitätsdiebstahl) ; ohne (meine|unsere) (einwilligung|zustimmung|erlaubnis) ; (meine|unsere) ..2 (daten|adresse|nummer|telefonnummer|unterlagen|fotos|rechnung) ..4 (weitergegeben|veröffentlicht|verkauft|herausgegeben|geschickt|verschickt|offengelegt) ; (offener verteiler|offenen verteiler|in kopie an alle)`,
			yes: 'Sie haben meine Daten an fremde Kunden weitergegeben.',
			no: 'Wo steht die Erklärung?',
		},
		'missed-event': {
			patterns: `(verpasst|versäumt|ruiniert|verdorben|rechtzeitig zur|rechtzeitig zum|zu spät für|zu spät zum|zu spät zur|ohne|absagen|platzen|ins wasser|versaut|vermasselt) ..5 (hochzeit|geburtstag|weihnachten|feier|beerdigung|flug|abschluss|reise|urlaub|konzert|anschluss|zeremonie|prüfung|vorstellungsgespräch|veranstaltung|messe|taufe|kommunion|zug|ostern|flitterwochen|party|konfirmation|termin|jubiläum|einschulung|kreuzfahrt|spiel|muttertag|heiligabend|fest|trauung|auftritt) !kleid ; (hochzeit|geburtstag|weihnachten|feier|beerdigung|flug|reise|urlaub|konzert|anschlussflug|zeremonie|prüfung|veranstaltung|messe|taufe|kommunion|flitterwochen|party|konfirmation|geschenk|jubiläum|anschluss|einschulung|trauung|fest|hochzeitstag|termin|zug|abend|vorstellungsgespräch) ..5 (verpasst|ruiniert|verdorben|war gestern|war am|ist vorbei|vorbei|versäumt|ins wasser|geplatzt|ohne|versaut|kaputt) ; (für|zur|zum) (die|den|unsere|meine|meinen|das)? ..1 (hochzeit|geburtstag|beerdigung|taufe|kommunion|konfirmation|weihnachten|feier|trauung|einschulung) ..6 (gestern|samstag|sonntag|vorbei|war|zu spät|morgen|nicht da|gebraucht|nichts) ; (nutzt|nützt|bringt|brauche) (es|mir|ich)? ..2 (nichts mehr|nicht mehr)`,
			yes: 'Wegen des Taxis haben wir den Flug verpasst.',
			no: 'Verkaufen Sie Kleider für Hochzeiten?',
		},
		'churn-threat': {
			patterns: `(mich|uns) ..2 (sehen|seht) (sie|ihr) ..2 (nicht|nie) ; (fertig mit|durch mit) (ihnen|euch) ; auf nimmerwiedersehen ; (kündige|kündigen|kündigung|storniere|beende|kündigt) ..5 (alles|wenn|fristlos|sofort|falls|sonst|außerordentlich*) !wie ; (wechsle|wechseln|wechsel|gehe|gehen|kaufe|kaufen|bestelle|bestellen|suche|suchen|suchen uns|werde|werden) ..5 (konkurrenz|woanders|anderswo|anderen (anbieter|händler|lieferanten|shop|laden|dienstleister)|anbieter|zur bank|mitbewerber|einem anderen|einen anderen (anbieter|lieferanten|dienstleister|shop|händler)|anderer anbieter|anderen bank) !ob ; (nie|nicht|kein|keine|niemals|nichts) ..3 (wieder|mehr|mal) ..3 (bestellen|kaufen|kunde|kundin|bei ihnen|hier|buchen|empfehlen|kommen|einkaufen|bestelle|kaufe|mehr kunde|etwas) !lust ; nie wieder ; (verlieren|verloren|verliert|los) ..2 (einen|eine|mich|uns|treue*|langjährig*) ..1 (kunden|kundin|als kunden|kunde|als kunde)? ; (letzte) (bestellung|mal|chance|warnung|einkauf) ; (zum letzten mal) ; woanders|anderswo|konkurrenz ; (nicht) verlänger* ; anbieterwechsel ; zusammenarbeit (beenden|beendet)`,
			yes: 'Nächstes Mal kaufe ich woanders.',
			no: 'Ich bestelle bald wieder.',
		},
		'repeat-failure': {
			patterns: `(zweite|dritte|vierte|fünfte|x te|zweites|drittes|viertes|zweiter|dritter|vierter|zweiten|dritten) ..1 (kalt*|kaputt*|defekt*|falsch*|verspätet*|techniker|beschädigt*|monteur) ; (zweite|dritte|vierte|fünfte|sechste|x te|zehnte|zweiten|dritten|vierten|fünften|zweiter|dritter|vierter|drittes|zweites|viertes|soundsovielte|#te|#) (mal|lieferung|reparatur|defekt|defekte|defekter|kaputte|kaputter|beschwerde|reklamation|verspätung|mail|email|nachricht|techniker|ausfall|fehler|brief|termin|gerät|ersatzgerät|versuch|anlauf|mangel|kocher|monat in folge|woche in folge|lampe|mahnung|panne|störung|ersatzlieferung|austausch|anruf) !pro|am|täglich|bestell*|wöchentlich ; (schon wieder|wieder einmal|wieder mal|erneut|abermals|nochmals|wiederum) !vielen|danke|bestellen|gern|gerne ; wieder (kaputt|defekt|falsch|nicht|zu spät|verspätet|das gleiche|das selbe|dasselbe|ausgefallen|keine|kein|niemand|ein|eine|beschädigt|derselbe|undicht|kalt|dreckig|fehlerhaft|doppelt|abgestürzt|verschoben) !einloggen|freund* ; (immer wieder|ständig|dauernd|andauernd|jede woche|jeden monat|jeden tag|jede lieferung|laufend|permanent) ; (gleiche|selbe|gleichen|selben|dasselbe|derselbe|identische|dieselbe) (problem|fehler|störung|defekt|geschichte|mangel|probleme|spiel) ; (zweimal|dreimal|viermal|mehrfach|mehrmals|wiederholt|# mal|zum x ten) ..3 (schon|bereits|in|diesen|hintereinander|falsch|kaputt|defekt|verschoben|reklamiert|repariert|ausgetauscht|gemeldet|geschrieben|angerufen|ausgefallen|verspätet) ; (bereits|schon|schon einmal|wie bereits|wie schon|vorher) ..3 (gemeldet|reklamiert|beschwert|geschrieben|mitgeteilt|gesagt|angerufen|kontaktiert|passiert|ausgetauscht|repariert|erwähnt|beanstandet|hingewiesen|erklärt|geschickt|umgetauscht) ; nicht das erste mal ; (wie) (ich|wir) (ihnen|schon|bereits) ..3 (sagte|schrieb|gesagt|geschrieben|mitgeteilt) ; (auch) (das|der|die) (ersatz*|neue|neuer|zweite) ; (ersatz*|neue|neuer|neues) ..3 (auch|ebenfalls|wieder) ..1 (kaputt|defekt|falsch|beschädigt|nicht)? ; hintereinander|wiederholt*|chronisch* ; in folge ; seit (monaten|wochen|# monaten|zwei monaten|drei monaten|mehreren (wochen|monaten)) ; (noch|schon) (ein|eine|einen) (ausfall|verspätung|fehler|defekt|panne) ; (letzten|letzte|letztes|vorigen) (monat|woche|jahr|mal) (auch|schon|bereits|ebenfalls|das gleiche) ; immer (das gleiche|dasselbe|die gleiche)`,
			yes: 'Das ist zum dritten Mal kaputt.',
			no: 'Herzlichen Dank für die Hilfe.',
		},
		vulnerable: {
			patterns: `dialyse*|dialysepatient*|herzkrank*|chemotherapie ; baby|babys|schwanger*|säugling*|neugeboren*|kleinkind* !kleidung|mode ; (mein|unser|meine|unsere|ein|meinem|meiner|meinen|unserem) (sohn|tochter|kind|kinder|enkel|enkelin|jähriger|jährige|kleiner|kleine) ..4 (# jahre|jahre|hat|ist|allergisch|krank|behindert|autist*|sich|asthma|monate) ; kind ..3 (krank|verletzt|verbrannt|geschnitten|verschluckt|allergi*) ; (senior*|rentner*|pensionär*|behindert*|schwerbehindert*|behinderung|rollstuhl*|pflegebedürft*|krank*|kranke|blind*|taub|gehörlos*|alzheimer|demenz*|autis*|krebs*|chemo*|dialyse*|diabet*|insulin*|asthma*|epilep*|sauerstoffgerät|herzpatient*|herzkrank*|herzschrittmacher|schlaganfall|witwe*|arbeitslos*|bettlägerig*|gehbehindert*|gebrechlich*|pflegegrad|rollator|hochbetagt*|alleinerziehend*) !krankenwagen|krankenkasse|krankenhaus ; (#|achtzig|neunzig|siebzig) (jahre alt|jährige|jähriger|jährigen) ; (achtzigjähr*|neunzigjähr*) ; (bin|ist) (#|über achtzig) (jahre)? ; (meine|unsere|mein|unser|meiner) (mutter|oma|großmutter|vater|opa|großvater|schwiegermutter|eltern) ..2 (ist|lebt|alt|allein|krank|kann nicht|#) ; lebt allein*  ; depression*|angststörung ; medizinisch* (gerät|notwendig)`,
			yes: 'Meine Mutter ist 84 und lebt allein.',
			no: 'Ich habe einen Spiegel gekauft.',
		},
		abuse: {
			patterns: `idiot*|trottel*|deppen|depp|arschloch*|arschlöcher|scheiß*|scheiss*|fick*|verfickt*|wichser*|hurensöhne|verbrecher*|gauner*|betrüger*|halsabschneider*|dilettant*|stümper*|versager*|dummköpfe|blödmann|vollidiot*|schwachkopf*|penner|drecks*|verdammt*|dumm|dumme|bescheuert*|abzocker*|lügner*|pfeifen|clowns|saftladen|mistladen|kotz*|nichtsnutz*|affenladen ; (haufen|bande|verein) (von|voller|unfähig*)`,
			yes: 'Ihr seid ein Haufen von Idioten.',
			no: 'Sie sind sehr nett.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|google|facebook|instagram|twitter|tiktok|youtube|linkedin|booking|holidaycheck|yelp|kununu) ..3 (bewert*|rezension*|kommentar|posten|veröffentlich*|sterne|stern|alle)? ; (bewertung|rezension|kommentar) ..2 (negativ*|schlecht*|öffentlich*|vernichtend*|ein stern|im internet|online|schreiben|hinterlassen|abgeben) ; (negative|schlechte|entsprechende|vernichtende|ehrliche|öffentliche|1 sterne|ein sterne) (bewertung|rezension|bewertungen) ; (sozialen|soziale) (medien|netzwerke|netzwerken) ; social media ; (presse|zeitung|journalist*|fernsehen|medien|öffentlichkeit|öffentlich machen|sternwarte) !druck ; (erzählen|warnen|weitersagen|berichten|abraten) ..3 (allen|jedem|freunde*|bekannte*|anderen|alle|kunden|öffentlich) ; (alle|allen|jeden|andere|freunde|bekannte) ..3 (warnen|erzählen|abraten|davon) ; ein stern ; follower ; öffentlich (machen|berichten|teilen|posten)`,
			yes: 'Ich schreibe eine negative Bewertung bei Google.',
			no: 'Drücken Sie den Knopf.',
		},
		'small-thing': {
			patterns: `nur ..6 (lauwarm*|wermutstropfen|laut) ; (klein*|kleinen|leicht*|winzig*|minimal*|gering*) (sache|problem|detail|fehler|hinweis|anmerkung|mangel|kratzer|bemerkung|anregung|kritikpunkt|kritik|unstimmigkeit|makel|beanstandung|verzögerung|tippfehler|macke|schönheitsfehler|delle|verspätung|beschwerde|feedback|fleck|schramme|manko|schaden) ; kleinigkeit|lappalie|bagatelle|schönheitsfehler ; (nichts|nicht|kein|keine) ..2 (schlimm*|dringend*|wichtig*|dramatisch*|großes|tragisch*|eilig|eile|weltuntergang|schlimmes|beinbruch|wildes|großartig wichtig) ; (nur|bloß) (zur info|ein kleiner|ein hinweis|eine kleine|eine anmerkung|ein kurzer|kurz|der vollständigkeit|als hinweis|mitteilen|sagen|am rande) ; tippfehler|rechtschreibfehler|schreibfehler|druckfehler ; (etwas|leicht|ein bisschen|ein wenig) ; (ansonsten|sonst|im übrigen) (alles|ist|bin|war|sehr|sind|passt)? ; für (die zukunft|das nächste mal) ; anregung|verbesserungsvorschlag ; kein (drama|problem|stress) ; am rande`,
			yes: 'Nur eine Kleinigkeit: der Deckel hat einen Kratzer.',
			no: 'Der Deckel ist gebrochen.',
		},
		strong: {
			patterns: `wütend|empör*|skandal*|unverschämt*|frechheit|inakzeptabel|unzumutbar|katastroph*|schrecklich*|furchtbar*|schlimmste*|unerträglich*|stinksauer|absurd*|alptraum|albtraum|miserabel|unfassbar|lächerlich|unglaublich|zumutung|ekelhaft|entsetzt|fassungslos|unterirdisch ; (sehr|äußerst|extrem|total|zutiefst|maßlos|völlig|absolut|wirklich|massiv) (enttäuscht|verärgert|sauer|unzufrieden|wütend|schlecht|ärgerlich|genervt|frustriert|enttäuschend) ; (letzte|allerletzte) (mal|chance) ; es reicht ; (nase|schnauze) voll ; verlange|fordere ; so geht es nicht ; unding`,
			yes: 'Ich bin wütend.',
			no: 'Alles gut.',
		},
		'seek-refund': {
			patterns: `erstatt* !da|eingegangen|danke|erhalten|bedingungen ; (rückerstatt*|rückzahl*|zurückerstatt*|zurückzahl*|zurücküberweis*|rückbuchung|kaufpreiserstattung) !da|eingegangen|danke ; geld (zurück|wieder) ; (mein|unser) geld ; (betrag|geld|kaution|summe|kaufpreis|anzahlung) ..3 (zurück|überweisen|zurückerhalten|wiederhaben|erstattet)`,
			yes: 'Ich möchte mein Geld zurück.',
			no: 'Das Geld liegt auf der Bank.',
		},
		'seek-credit': {
			patterns: `entschädig*|kompensation|wiedergutmachung|schadensersatz|ausgleich !sport ; (gutschein|gutschrift) (als|für|wäre|im wert|auf) ; kulanz* ; entgegenkommen`,
			yes: 'Ich erwarte eine Entschädigung.',
			no: 'Ich zahle mit Kreditkarte.',
		},
		'seek-discount': {
			patterns: `(rabatt|preisnachlass|nachlass|preisminderung|minderung) !code ; (preis|miete|rechnung) (mindern|reduzieren|senken|kürzen) ; teilerstattung`,
			yes: 'Ich hätte gern einen Preisnachlass.',
			no: 'Ich zähle nach.',
		},
		'seek-replacement': {
			patterns: `(ersatz|austausch|umtausch|ersatzlieferung|nachlieferung|neulieferung|ersatzgerät|ersatzteil|austauschgerät|nachbesserung|ersatzprodukt) !angekommen|erhalten|da|auch|ebenfalls|danke ; (tauschen|umtauschen|austauschen|ersetzen|ersetzt|umgetauscht|ausgetauscht|tauscht) (sie|es|bekommen|haben|werden|wird)? ; (neue|neuen|neues|richtige|richtigen|richtiges|fehlende|fehlenden|fehlendes|einwandfreie*|korrekte*) ..2 (schicken|senden|liefern|zusenden|zuschicken|erhalten|haben|nachliefern|nachsenden|zukommen) ; (schicken|senden|liefern) sie (mir|uns)? ..2 (ein|eine|einen|das|die|den)? (neue*|richtige*|fehlende*|anderes|korrekte*) ; nachliefern|nachsenden|nachschicken`,
			yes: 'Bitte schicken Sie mir Ersatz.',
			no: 'Der Platz ist schön.',
		},
		'seek-repair': {
			patterns: `(reparieren|reparatur|nachbessern|instandsetzen|instandsetzung|nachbesserung|repariert bekommen) !danke|perfekt ; (schicken|senden|brauche|benötige|vorbeischicken|schickt) ..2 (techniker|monteur|handwerker|installateur|kundendienst) ; techniker (schicken|vorbei|kommen) ; (auf|unter|in der) (garantie|gewährleistung) ; garantiefall`,
			yes: 'Bitte reparieren Sie das Gerät auf Garantie.',
			no: 'Ein Paar Schuhe.',
		},
		'seek-apology': {
			patterns: `(eine|erwarte|verlange|fordere|keine|ohne|schriftliche|wenigstens|nicht einmal|mindestens|offizielle) ..2 entschuldigung ; entschuldigen sie sich ; (sich) ..2 (zu entschuldigen|entschuldigt|entschuldigen)`,
			yes: 'Ich erwarte eine Entschuldigung.',
			no: 'Verzeihung, wo sind Sie?',
		},
		'seek-explanation': {
			patterns: `(erklärung|erklärungen|stellungnahme|aufklärung|begründung|erläuterung) ; erklären (sie|können) ; (warum|wieso|weshalb) (ist|wurde|habe|bekomme|kommt|wird|hat|haben|sind|muss|mein|meine|niemand|werde|funktioniert) ; (wissen|verstehen|erfahren) ..1 (warum|wieso|weshalb|was) ; was ist (passiert|los|da|schief) ; wie (kann|konnte) (das|es|so)`,
			yes: 'Ich möchte eine Erklärung.',
			no: 'Der Strand ist klar.',
		},
		'seek-callback': {
			patterns: `(rufen|ruft) ..3 (an|zurück) ; (rückruf|zurückrufen|zurückgerufen werden|telefonischer kontakt|anrufen sie) ; (melden|meldet) sie sich (telefonisch|bei mir|dringend|bitte)? ; (mit) (einem|einer|ihrem|dem) (vorgesetzten|verantwortlichen|mitarbeiter|menschen|chef|geschäftsführer|teamleiter) (sprechen|reden|verbunden)? ; (kontaktieren) sie mich ; (bitte|ich bitte) um (rückruf|anruf|kontaktaufnahme)`,
			yes: 'Bitte rufen Sie mich heute zurück.',
			no: 'Gestern regnete es.',
		},
		'seek-cancellation': {
			patterns: `(storniere|stornieren|stornierung|kündigen|kündigung|widerruf|widerrufe|widerrufen|kündige|rücktritt|zurücktreten|trete|auflösung) ..4 (bestellung|abo|abonnement|vertrag|konto|buchung|kauf|alles|hiermit|vom|sie|auftrag|die|den|mein|meine|meinen|mitgliedschaft|kaufvertrag) !kann ; (bestellung|abo|vertrag|buchung|kauf|konto|auftrag|mitgliedschaft) ..2 (stornieren|kündigen|widerrufen|löschen|auflösen|rückgängig|schließen)`,
			yes: 'Bitte stornieren Sie meine Bestellung.',
			no: 'Der Kanal ist offen.',
		},
		apologises: {
			patterns: `entschuldig* ; verzeih* ; (tut|täte) (mir|uns) ..4 leid ; (leid|bedauern|bedaure|bedauere|bedauerlich|bedauerlicherweise ist uns) ; (unser|mein) (fehler|versehen) ; (uns|mir) ..2 (fehler|versehen) (unterlaufen|passiert) ; um nachsicht ; pardon`,
			yes: 'Es tut uns sehr leid.',
			no: 'Danke für Ihre Nachricht.',
		},
		asks: {
			patterns: `(könnten|können|bitte|würden|benötigen|brauchen|benötige|brauche|dürfen|darf|bräuchten|bitten|bräuchte) ..7 (senden|schicken|mitteilen|nennen|bestätigen|angeben|beschreiben|beifügen|zusenden|zukommen|übermitteln|prüfen|sagen|bestellnummer|foto|fotos|bild|kundennummer|rechnungsnummer|telefonnummer|adresse|seriennummer|erklären|antworten|zuschicken|verraten|schildern|angaben|informationen) !wir werden ; (senden|schicken|nennen|teilen|geben|beschreiben|bestätigen|schildern) sie (uns|mir|bitte|den|die|das) ; (schick|sende|nenn|teil|sag) (uns|mir) ; teilen sie ..3 mit`,
			yes: 'Bitte senden Sie uns ein Foto der Sohlen.',
			no: 'Danke für das Vertrauen.',
		},
		'asks-fair': {
			patterns: `(was|welche|welcher|wie) ..6 (fair*|gerecht*|angemessen*|zufriedenstellend*|wiedergutmachen|wieder gutmachen|akzeptabel|erwarten sie von uns|wünschen sie sich als|gut machen|als lösung|in ordnung bringen|für sie in ordnung|zufriedenstellen) ; (faire|gerechte|angemessene|gute|zufriedenstellende) lösung ..2 (für sie|ihrer|sein|aussehen)? ; wie können wir ..4 (gutmachen|lösen|zufriedenstellen|richtig stellen|am besten helfen|wiedergutmachen|in ordnung bringen|helfen)`,
			yes: 'Was wäre für Sie eine faire Lösung?',
			no: 'Wie lautet Ihre Bestellnummer?',
		},
		offers: {
			patterns: `(wir|ich) (senden|schicken|erstatten|ersetzen|reparieren|bieten|schenken|liefern|tauschen|überweisen|gutschreiben|organisieren|veranlassen|kümmern|übernehmen|holen|stornieren|korrigieren|prüfen|rufen|schicke|sende|erstatte|biete|kümmere|veranlasse|überweise|rufe|prüfe|tausche|schreiben ihnen ..3 gut|leiten|schlagen|beauftragen|vereinbaren|melden|sorgen|klären) !foto ; (wir|ich) (werden|werde|können|kann|möchten|möchte|würden|würde|wollen) ..8 (senden|schicken|erstatten|ersetzen|reparieren|anbieten|liefern|austauschen|überweisen|gutschreiben|veranlassen|zusenden|abholen|übernehmen|zukommen|kümmern|korrigieren|prüfen|vorschlagen|umtauschen|zurückerstatten|entgegenkommen|zurückzahlen|vorbeischicken|stornieren|beheben|klären|vorbeikommen) ; (sie|ihnen) (erhalten|bekommen|wird|werden) ..6 (ersatz|erstattung|gutschrift|neue*|gutschein|erstattet|ersetzt|geliefert|zugeschickt|kostenlos|rabatt|betrag|zugesandt|von uns) ; (geht|wird|werden|kommt) ..5 (heute|morgen|kostenlos*|raus|verschickt|versendet|ersetzt|erstattet|geliefert|repariert|ausgetauscht|vorbei|gutgeschrieben|abgeholt) !gestern ; (kostenlos*|kostenfrei*|gratis|auf unsere kosten|ohne (aufpreis|zusatzkosten|mehrkosten)|ohne kosten|als wiedergutmachung|als entschädigung|aus kulanz) ; (dürfen|können) sie ..3 behalten ; (techniker|kurier|kollege|monteur|fahrer) ..4 (kommt|vorbei|holt|wird|besucht) ; (habe|haben) ..6 (veranlasst|vereinbart|reserviert|organisiert|beauftragt|vorgemerkt|eingeplant|angefordert|gebeten) ; (möchten|hätten|bevorzugen|wünschen|wäre) (sie|ihnen)? ..4 (erstattung|ersatz|umtausch|gutschein|neue*|lieber|recht) ; gutschein (über|im wert)`,
			yes: 'Wir schicken Ihnen kostenlos ein neues Paar.',
			no: 'Danke für Ihre Geduld.',
		},
		delivers: {
			patterns: `(haben|habe|wurde|wurden|ist|sind|hat|soeben|heute) ..7 (erstattet|ersetzt|repariert|verschickt|versendet|versandt|gutgeschrieben|korrigiert|behoben|gelöst|überwiesen|ausgeliefert|wiederhergestellt|freigeschaltet|entsperrt|storniert die abbuchung|abgeschickt|ausgetauscht|zurücküberwiesen|angewiesen|ausgestellt|abgeschlossen|aktualisiert|installiert|zurückgebucht|eingelöst|losgeschickt|zurückerstattet|auf den weg|unterwegs|geliefert|reaktiviert) !wird|sobald|wenn ; (erstattung|ersatz|paket|überweisung|reparatur|sendung|gutschrift) ..3 (unterwegs|erfolgt|veranlasst|abgeschlossen|raus|angewiesen|auf dem weg|ausgeführt|erledigt|versendet) !wird ; (ist|sind) (jetzt|nun|wieder|bereits)? (unterwegs|aktiv|behoben|online|gelöst|verfügbar|raus) ; sendungsnummer (lautet|ist) ; (problem|fehler|störung) ..3 (behoben|gelöst|repariert|beseitigt) ; (hier|anbei) ist (ihr|ihre)`,
			yes: 'Wir haben Ihnen heute 54 Euro erstattet.',
			no: 'Wir melden uns.',
		},
		'asks-satisfied': {
			patterns: `(ist|sind|sie|alles|funktioniert|passt|hoffen|hoffe|wurde|läuft|hat|war) ..5 (zufrieden|zu ihrer zufriedenheit|in ordnung|gelöst|behoben|jetzt (gut|wieder|richtig|einwandfrei)|geklappt|gut angekommen|alles gut|nun alles|wie gewünscht|einwandfrei|erledigt|reibungslos|nun (wieder|gut)|ihren erwartungen|geholfen|wieder alles) ; (noch|sonst) (etwas|was|irgendetwas) ..3 (tun|helfen|für sie)? ; können wir ..3 noch ; wie (läuft|geht|funktioniert|sind|gefällt) ..3 (jetzt|neue*|zufrieden|nun) ; alles (gut|in ordnung|ok|bestens|geklappt|zu)`,
			yes: 'Ist jetzt alles zu Ihrer Zufriedenheit?',
			no: 'Wir haben es getauscht.',
		},
		thanks: {
			patterns: `danke|dank|bedank*|perfekt|ok|okay|super|prima|verstanden|erhalten|klasse|gut ; alles klar`,
			yes: 'Vielen Dank!',
			no: 'Das Paket liegt hier.',
		},
		supposition: {
			patterns: `(wie lange|bis wann) ..1 (kann|habe|darf|können) ; wenn|falls|ob|sofern ; im falle ; was (passiert|geschieht) ; (reparieren|ersetzen|erstatten|verkaufen|akzeptieren|bieten|tauschen) sie ; wie (funktioniert|kann|läuft|geht) ; (rückgaberecht|umtauschrecht|garantiebedingungen|rückgabebedingungen|stornobedingungen) ; möchte wissen ob ; ist es möglich ; um zu vermeiden ; zum beispiel`,
			yes: 'Was passiert, wenn es kaputt ankommt?',
			no: 'Es kam kaputt an.',
		},
	},
};
