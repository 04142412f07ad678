import type { CueTable } from './cue.ts';

const THING = `ordine|pacco|merce|prodotto|articolo|spedizione|consegna|rimborso|libro|libri|scarpe|pezzo|pezzi|collo|bagaglio|valigia|sostituzione|ricambio|tecnico|corriere|fattura|chiavi|biglietti|biglietto|buono|niente|nulla|codice|ordinazione`;

/** Italian. Elided articles are words of their own: "l'ordine" is `l ordine`. */
export const IT: CueTable = {
	negators: 'non mai nessun nessuna nessuno senza ne niente nulla nemmeno neanche',
	rows: {
		broken: {
			patterns: `rott* ; durat* ..1 (#|un|due|tre|quattro|cinque|sei|dieci) (giorni|giorno|settimane|settimana|ore|usi) !e|garanzia ; spezzat*|spaccat*|danneggiat*|difettos*|guast*|crepat*|incrinat*|scheggiat*|ammaccat*|strappat*|lacerat*|bucat*|graffiat*|frantumat*|schiacciat*|deformat*|arrugginit*|scucit*|scollat*|sgretol*|bruciat*|fus* !ferro
				(si e|si sono|si era|e|era|sono|si) (rott*|romp*|rup*|stacc*|sfasci*|scoll*|scuc*|spacc*|spezz*|crep*) ; va|vanno|andat* in (pezzi|frantumi|mille pezzi) ; cade|cadono|caduto a pezzi ; perde (acqua|olio|gas|liquido|aria|da) ; perdita d acqua ; perdite d acqua ; fuori uso ; ha smesso ; in (cattive|pessime) condizioni ; pessimo stato ; (arrivat*|consegnat*) ..2 (apert*|bagnat*|mort*|sfondat*) ; ha (ceduto|un buco|una crepa|un difetto) ; difetto|difetti ; malfunzionament* ; (la|una) crepa|falla ; morto dopo`,
			yes: 'Lo specchio è arrivato rotto.',
			no: 'Il vetro non è rotto.',
		},
		'not-working': {
			patterns: `non ..2 (scald*|funge|fungono) ; (siamo|sono|stiamo|sto) (al|a) (freddo|gelo) ; (illeggibil*) ; non ..2 funziona|funzionano|funzionava|funzionato|funzionante|funzionavano|parte|accende|accendono|carica|ricarica|scalda|riscalda|raffredda|stampa|collega|connette|apre|chiude|risponde|gira|scarica|regge|entra|legge|riconosce|suona|aspira|lava|scorre|tiene|spegne|fa !nulla|niente|per
				(ha|hanno) smesso di ; non va (piu|bene|per|affatto|proprio|il|la|da) ; smette di ; si (blocca|spegne|scollega|disconnette|surriscalda|scarica|inceppa|stacca|impalla|pianta|riavvia) ; bloccat*|inceppat*|spent* da|di|ogni|nel|dopo ; (e|sono|era|risulta) (fuori servizio|inutilizzabil*|ko|bloccat*|offline|giu|inservibil*) ; inutilizzabil* ; inservibil* ; fuori servizio ; senza (corrente|acqua calda|acqua|linea|internet|connessione|segnale|riscaldamento|luce|telefono) ; (manca|niente|mancanza di) (l|la)? (acqua calda|acqua|linea|connessione|segnale|corrente|riscaldamento|luce) ; cade la (linea|connessione) ; batteria ..3 (dura|scarica|morta|gonfia) ; troppo (piccol*|grand*|stretto|stretta|stretti|strette|largo|larga|cort*) ; fa (un)? (rumore|rumori) ; rumore (strano|assordante|forte|terribile|orribile|continuo) ; non serve a (niente|nulla) ; disservizi* ; malfunzion* ; guasto ; si e (fermat*|bloccat*|spent*) ; in tilt ; non si (accende|apre|chiude|carica|collega|avvia|sente|vede)`,
			yes: 'La caldaia non funziona più.',
			no: 'Come funziona il reso?',
		},
		'not-arrived': {
			patterns: `(tracciamento|tracking|spedizione|stato) ..3 (ferm*|bloccat*|invariat*|lo stesso) ; (notizie|novita) (della|del|dell|sul|sulla|dello) ..3 !offert*|catalog* ; (non|mai) ..4 (arrivat*|ricevut*|consegnat*|spedit*|pervenut*|giunt*|arriva|arrivano|recapitat*|vist* (il|la|nulla|niente|arrivare)|avuto) !rimborso|risposta|risposte|riscontro ; (aspetto|attendo|aspettiamo|attendiamo|aspettando|attesa|attendendo|sto aspettando|aspettavo) ..3 (ancora|da|il mio|invano|l|la|mio|settimane|giorni|pacco) !risposta|gentile|cordiale|vostro|conferma|sua|vostra ; ancora (nulla|niente|nessun*|senza|in attesa) ; dov|dove e (finito|finita|il mio|la mia|l|sta)? ..1 (${THING}|finito|finita) ; dov e (il mio|la mia|finito|finita) ; che fine ha|hanno fatto ; nessuna traccia ; (pers*|smarrit*|sparit*|scompars*|dispers*) ..3 (pacco|spedizione|bagaglio|valigia|valigie|ordine|dal corriere|nel nulla|prenotazione|bagagli) ; (pacco|spedizione|bagaglio|valigia|ordine|lettera|bagagli) ..3 (pers*|smarrit*|sparit*|scompars*|dispers*|ferm*|bloccat*|introvabil*) ; (mancata|mancato) (consegna|recapito|arrivo) ; (doveva|dovevano|sarebbe dovuto|avrebbe dovuto|dovrebbe) ..2 (arrivare|essere (qui|consegnat*|gia)|esser) ; (risulta|risultano|segnato|segnata|dato|indicat*) ..2 consegnat* ..6 (ma|non|mai|pero) ; consegnat* ..2 (altro|altra|vicino|sbagliat*|qualcun) ; (neanche|nemmeno) l ombra ; tracking ..4 (ferm*|bloccat*|non)`,
			yes: 'Il pacco non è ancora arrivato.',
			no: 'Il pacco è arrivato oggi.',
		},
		late: {
			patterns: `ritardo|ritardi !scusi|scusate|scusa|mio ; in ritardo ; ritardat*|ritardatari* ; (#|due|tre|quattro|cinque|sei|otto|dieci|diverse|molti|parecchi|alcuni|settimane|giorni|ore|un|una) (ore|ora|giorni|giorno|settimane|settimana|mesi|mese|minuti) (di ritardo|dopo|in ritardo|di attesa) ; (aspettato|atteso|attesa di|aspettare|aspetto da|attendo da|attendere|impiegato|attendiamo da|aspettiamo da|attesa da) ..2 (ore|giorni|settimane|mesi|un ora|un mese|#|due|tre|quattro|troppo|anni) ; rinviat*|posticipat*|rimandat*|spostat* ..2 (ancora|di nuovo|volte|senza|volta) ; continui|continue (rinvii|ritardi|proroghe) ; troppo tardi ; oltre (i tempi|la data|il termine|un ora|due|#) ; (data|tempi) di consegna ..4 (non|superat*|passat*|scadut*|slittat*) ; lentissim* ; (consegna|servizio|spedizione) lent* ; tempi (biblici|lunghissimi|assurdi|infiniti) ; arrivat* tardi ; (da|sono) (#|due|tre|quattro|cinque|sei|settimane|mesi|giorni|ormai) ..1 (settimane|mesi|giorni|ore)? che (aspetto|attendo|aspettiamo|non|attendiamo|chiedo|provo|chiamo|scrivo)`,
			yes: 'È arrivato con tre settimane di ritardo.',
			no: 'Vorrei la consegna a maggio.',
		},
		'wrong-item': {
			patterns: `(sbagliat*|errat*|scorrett*|diverso|diversa|diversi|diverse) (articolo|articoli|prodotto|prodotti|taglia|colore|modello|misura|libro|ordine|indirizzo|numero|camera|nome|pezzo|data|quantita|merce|scarpe|importo|pacco|volo) ; (articolo|articoli|prodotto|prodotti|taglia|colore|modello|misura|libro|ordine|indirizzo|camera|nome|pezzo|quantita|merce|scarpe|pacco|piatto|cavo|ricambio|cosa|versione|data|chiave|lente) ..1 (sbagliat*|errat*|non corrett*|non e quell*|diverso|diversa) ; (avete|ha|hanno|mi avete|ho|abbiamo|mi e|mi hanno|e) ..2 (mandato|inviato|spedito|consegnato|ricevuto|dato|arrivato|arrivata|ricevuta|servito|arrivati|arrivate) ..3 (sbagliat*|errat*|un altro|un altra|altra cosa|altro|divers*) ; sbagliato (ordine|prodotto|articolo|a) ; (al|allo) posto (di|del|della|dell|dei|delle) ; invece (di|del|della|dell|dei|delle|che|ho ricevuto|mi e|e arrivat*) ; non (e|sono|era|corrisponde|corrispondono|e affatto) (quello|quella|quelli|quelle|cio|il prodotto|il modello|la taglia|il colore|a quanto) ..2 (che|ordinat*|ordinato|richiest*)? ; (ordinat*|chiest*|prenotat*|acquistat*|comprat*|richiest*|pagat*) ..6 (ma|e|pero|invece) ..4 (arrivat*|ricevut*|mandat*|inviat*|trovat*|spedit*|dat*|e un|e una|sono) !perfett*|oggi|puntual* ; scambiat* (i|il|la|gli|le|per) ; scambio di`,
			yes: 'Mi avete spedito il libro sbagliato.',
			no: 'Quale taglia è giusta per me?',
		},
		'missing-part': {
			patterns: `manca|mancano|mancava|mancavano|mancante|mancanti !poco|pochi|solo|giorni|settimana|niente ; incomplet* ; (senza|privo di|priva di|privi di) (il|la|le|i|gli|l)? (cavo|viti|istruzioni|manuale|telecomando|caricatore|coperchio|alimentatore|accessori|scontrino|garanzia|chiavi|pezzi) ; (scatola|pacco|busta|confezione|scatolo) ..2 vuot* ; (solo|soltanto) (uno|una|due|tre|#|meta) (dei|delle|di|su|pezzi|pezzo|parte|articoli|scarpa) ; ricevuto (solo|soltanto|la meta|meta) ; (non|nessun) ..3 (incluso|inclusa|inclusi|inclusi|compreso|presente|presenti|nella scatola|nella confezione|c e il|c erano|c era) ; meta (dell ordine|della merce|dei pezzi)`,
			yes: 'Mancano due viti nella scatola.',
			no: 'La scatola è completa.',
		},
		overcharged: {
			patterns: `(importo|fattura|prezzo|totale|conto) ..5 non (corrisponde|coincide|torna|quadra) ; (addebit*|fattur*|prelev*|pagat*|pagamento|scalat*|preso|presi|conteggiat*|trattenut*|addebito) ..4 (due volte|doppio|doppi|doppia|tre volte|ancora|di nuovo|in piu|senza|erroneamente|per errore|nonostante|indebit*|non dovut*|non autorizzat*|non richiest*|mai|troppo|anche se|sbagliat*) ; (doppi|doppio|doppia) (addebit*|pagament*|fattur*|preliev*|importo|prenotazione) ; addebit* (non|doppi*|errat*|sconosciut*|ingiustificat*|indebit*|imprevist*|misterios*|stran*|sbagliat*|extra) ; (avete|hanno|stato|stati|state|continuate|mi viene|vengono|ha) ..2 (addebitat*|fatturat*|ad addebitarmi|prelevat*|addebitare) ; (costi|spese|commissioni|importi|importo|addebiti|tariffa|canone|costo|somma) ..1 (extra|nascost*|non dovut*|non previst*|indebit*|errat*|sbagliat*|aggiuntiv*|ingiustificat*|non richiest*) ; (fattura|bolletta|conto|importo|totale|scontrino|prezzo) ..3 (sbagliat*|errat*|non corrett*|troppo alt*|gonfiat*|doppi*|salat*|esagerat*|spropositat*|esorbitant*|piu alto|raddoppiat*|aumentat*) ; (sconto|buono|codice|coupon|promozione) ..4 (non ..1 applicat*|non riconosciut*|non funziona|mai applicat*|non e stato) ; mai (autorizzat*|richiest*|sottoscritt*|attivat*|ordinat*|firmat*) ; piu (del|di quanto) (dovuto|previsto|pattuito|concordato|preventivo) ; errore di fatturazione ; (servizio|servizi|abbonamento|contratto) ..1 (non richiest*|mai richiest*|mai attivat*)`,
			yes: 'Mi avete addebitato due volte l’ordine.',
			no: 'Quanto costa la spedizione?',
		},
		'refund-owed': {
			patterns: `(dei|i) (miei)? soldi ..2 (nessun*|niente|nulla|traccia) ; (ancora|non|mai|nessun|senza|attesa|attendo|aspetto|aspettando|dove|quando|sollecito|nessuna traccia|promesso) ..5 (rimborso|rimborsat*|rimborsi|soldi indietro|i miei soldi|riaccredit*|restituit*|restituzione|caparra|cauzione|accredito|stornat*|storno) !politica ; (rimborso|cauzione|caparra|accredito|storno|soldi) ..3 (non|mai|negat*|rifiutat*|parzial*|fantasma|mancat*|in sospeso|mai arrivat*|promesso) ; mancato|mancata (rimborso|restituzione|accredito) ; rifiut* ..3 (rimborso|rimborsar*|garanzia|reso|di rimborsare) ; rivoglio i miei soldi ; (i|dei) (miei|nostri) soldi ; trattenut* (la|il|i) (cauzione|caparra|soldi|deposito)`,
			yes: 'Non ho ancora ricevuto il rimborso.',
			no: 'Il rimborso è arrivato, grazie.',
		},
		unanswered: {
			patterns: `(nessun*|non|senza|mai|ne|zero|nemmeno|neanche|in attesa di|aspetto|attendo) ..5 (risposta|risposte|risponde|rispondono|rispondete|risposto|risponder*|riscontro|riscontri|richiamat*|ricontattat*|contattat*|notizie|avvis*|spiegazione|spiegazioni|feedback|comunicazione|notizia|chiamato|telefonato|ascolt*|fatto sapere|fatto vivo|fatti vivi|considerat*|avvertit*|informat*|richiama|degnat*) !per|se|gentile|vostra|cordiale ; ignorat*|ignorando|ignorate|ignora ; silenzio ; (telefono|numero|linea|centralino) ..3 (squilla|muto|occupat*|vuoto|cade) ; (riattacc*|attaccato|chiuso) (il telefono|in faccia|la telefonata) ; impossibile (contattar*|parlare|mettersi|raggiunger*|avere|ottenere) ; (non|impossibile) ..2 riesco ..2 (contattar*|parlare|raggiunger*|mettermi|ad avere|ottenere) ; (rimbalz*|sballottat*|scaricabarile|rimpall*|passat* da) ; (terza|seconda|quarta|quinta|ennesima|#) (mail|email|e mail|lettera|messaggio|segnalazione|pec|volta che (scrivo|chiamo)) ; (attesa|ore|minuti) al telefono ; (scritto|chiamato|telefonato|contattat*|segnalat*|sollecitat*|inviato) ..3 (due volte|tre volte|quattro volte|piu volte|diverse volte|volte|invano|ripetutamente|inutilmente|tre mail|piu mail) ; nessuno (risponde|mi|ci|sa|aiuta|fa|si|ha|e|che) !problema ; risposte (automatiche|preconfezionate) ; sempre (occupato|la stessa risposta)`,
			yes: 'Nessuno risponde alle mie email.',
			no: 'Grazie per la risposta veloce.',
		},
		rude: {
			patterns: `maleducat*|maleducazione|scortes*|sgarbat*|villan*|arrogan*|cafon*|irrispettos*|offensiv*|insultat*|insult*|sgradevol*|antipatic*|scontros*|aggressiv*|prepoten*|supponen*|indisponen*|umiliat*|discriminat*|razzist*|sessist* ; (trattat*|risposto|parlato) ..2 (male|malissimo|a pesci|con sufficienza|come un|come una|in malo modo|con arroganza|con sgarbo) ; (urlato|gridato|riso) (contro|addosso|in faccia) ; alzato la voce ; presi|preso|presa in giro ; preso per i fondelli ; (mancanza di|zero|nessun) (rispetto|educazione|cortesia|professionalita) ; (mi|ci) (ha|hanno) (cacciat*|derist*|minacciat*|zittit*|mandato via|mandat* a quel paese) ; poco (professional*|cortes*|gentil*|educat*) ; lanciato (il pacco|la merce)`,
			yes: 'Il corriere è stato maleducato.',
			no: 'Personale molto gentile.',
		},
		'bad-quality': {
			patterns: `(pessim*|scars*|scadent*|bassa|cattiva|orribil*|terribil*|penos*|mediocr*|indecent*|schifos*|peggior*|disastros*|vergognos*) (qualita|servizio|esperienza|assistenza|prodotto|prodotti|lavoro|soggiorno|cibo|materiale|materiali|gestione|organizzazione|imballaggio|comunicazione|acquisto|hotel|ditta|azienda|cena|pulizia|trattamento|accoglienza) ; (qualita|servizio|assistenza|prodotto|lavoro|cibo|materiale|imballaggio|esperienza|gestione|camera|cena|colazione|organizzazione) ..3 (pessim*|scars*|scadent*|bassa|orribil*|terribil*|penos*|mediocr*|indecent*|peggiorat*|disastros*|vergognos*|inesistent*|fatto male|schifo|immangiabil*|insufficiente|deludente|non all altezza) ; (fatto|fatta|fatti|montat*|installat*|cucit*|rifinit*|imballat*|lavorat*) (male|malissimo|coi piedi|in modo) ; imballato (male|malissimo) ; soldi (buttati|sprecati) ; buttat* (via|soldi|i soldi) ; (uno|che|fa|fanno) schifo ; non (vale|valgono) ; (durat*|resistit*) (solo|appena|soltanto|meno|# giorni|due giorni|una settimana|un mese|tre) ; dopo (solo|appena|soltanto|nemmeno|neanche|soli) (#|un|una|due|tre|pochi|poche|quattro|giorni) ; immangiabil* ; un disastro ; un incubo ; una schifezza ; una porcheria ; incompeten* ; inaffidabil* ; superficialita|negligenza|sciatt*|trascurat* ; non all altezza ; (errore|errori|sbaglio) (nella|nel|sulla|sul|vostro|da parte vostra)`,
			yes: 'La qualità è davvero pessima.',
			no: 'Ottima qualità, complimenti.',
		},
		'cancelled-by-you': {
			patterns: `(camera|tavolo|posto|posti|stanza) ..4 (dat*|assegnat*|vendut*|cedut*) ..1 (ad|a) (altri|un altro|altra|qualcun) ; (avete|hanno|ha|e stat*|stata|stato|vi siete|sono stat*) ..1 (annullat*|cancellat*|disdett*|sospes*|bloccat*|chius*|disattivat*|soppress*|eliminat*) ..1 (il mio|la mia|l|il|la|senza|all ultimo|i|le|gli|dal)? !ringrazi*|grazie ; (volo|ordine|prenotazione|appuntamento|viaggio|corso|evento|treno|account|contratto|concerto|consegna|visita|conto) ..2 (annullat*|cancellat*|disdett*|sospes*|soppress*|bloccat*|sparit*|inesistent*) ; (non|nessuna) ..3 (trovavano|risultava|risulta|trovata|traccia della|trovano) ..2 (prenotazione|ordine|pagamento|camera)? ; senza (preavviso|avviso|avvisare|avvisarmi|avvisarci|spiegazioni|consenso|motivo|il mio consenso|dirmi|comunicar*) ; overbooking ; (dato|data) (la (nostra|mia) camera|il (nostro|mio) tavolo|via)`,
			yes: 'Avete annullato la mia prenotazione senza preavviso.',
			no: 'Come annullo una prenotazione?',
		},
		'no-show': {
			patterns: `(nessuno|tecnico|corriere|idraulico|installatore|autista|taxi|non|elettricista|operaio|operai|addetto|montatori|lui|navetta) ..5 (venut*|presentat*|passat*|vist*|viene|presentati|fatto vivo|fatta viva|si presenta|mai arrivat*) !bene|ora|bisogno ; (mancato|saltato|disertato) (appuntamento|l appuntamento|intervento|il sopralluogo) ; (non|mai) ..2 (arrivato nessuno|si e presentat*|si e fatto|si sono presentat*|sono venuti|e passat*) ; (aspettato|atteso) ..5 (invano|inutilmente|tutto il giorno|tutta la mattina|per niente) ; appuntamento ..4 (nessuno|saltat*|non si) ; preso (ferie|un giorno di ferie|permesso|un permesso) ; (a vuoto)`,
			yes: 'Il tecnico non è venuto nemmeno oggi.',
			no: 'L’ordine è completo.',
		},
		'not-as-described': {
			patterns: `(non|diverso|diversa|diversi|diverse|nulla a che|niente a che) ..4 (corrispond*|conform* (alla|al|a)|come (in foto|descritto|nella foto|promesso|da descrizione|sul sito|nelle foto|pubblicizzato|da contratto)|dalla foto|dalle foto|dalla descrizione|da quello (descritto|promesso|ordinato|nella)|da quanto|rispetto) ; pubblicita ingannevol* ; ingannevol* ; ingannat*|truff*|fregat*|raggir*|imbrogli*|bidon* ; mentit*|bugie|menzogne|bugiard* !bidoni ; (falso|falsa|contraffatt*|taroccat*|tarocc*|usato|usata|gia usat*|ricondizionat*|scadut*) (prodotto|articolo|invece|e non|non originale|spacciat*)? !indirizzo|passaporto ; non (e|sono) (original*|autentic*) ; (prodott*|merce|alimenti|latte|yogurt|cibo) scadut*`,
			yes: 'La camera non corrisponde alle foto.',
			no: 'È proprio come descritto.',
		},
		'locked-out': {
			patterns: `(non|impossibile|impossibilitat*) ..3 (accedere|entrare|effettuare|pagare|scaricare|caricare|aprire|collegar*|stampare|registrar*|completare|usare|utilizzare|prenotare|attivare|ordinare|salvare|visualizzare|disdire|recuperare|connetter*|accesso|loggar*|esportare|installare|inviare|modificare|fa accedere|lascia|permette|consente) !l ora ; (messaggio|messaggi|codice|da|segnala|dice|compare|appare|schermata|pagina) (di|un|d)? errore ; errore (#|di sistema|durante|quando|al|sul|interno|ogni|nel) ; (app|sito|pagina|sistema|programma|portale|server|software|applicazione|gestionale) ..3 (blocca|bloccat*|crash*|va in|non va|giu|non carica|lento|lenta|pianta|impalla|chiude|non si|down|irraggiungibil*|errore|offline) ; account ..2 (bloccat*|sospes*|disattivat*) ; password ..4 (non|errata|mai|rifiutat*) ; (dati|file|foto|lavoro|progetti) ..2 (pers*|cancellat*|spariti|sparite|sparito|scompars*) ; (perso|persi|perse) (tutti|tutto|i dati|i file|le foto|l accesso) ; schermata (bianca|nera|blu) ; bug`,
			yes: 'Non riesco più ad accedere al portale.',
			no: 'Ora riesco ad accedere.',
		},
		nuisance: {
			patterns: `tiepid*|gommos*|insipid*|stantio|spifferi|afos* ; sporc*|sudici*|lurid*|puzz*|muff*|scarafagg*|cimici|formiche|insett*|topi|capell*|unto|maleodorant*|appiccicos*|larv*|verme|vermi ; (cibo|piatto|pizza|pasta|doccia|acqua|camera|caffe|cena|pranzo|zuppa|pietanza) ..2 (fredd*|crud*|bruciat*|scott*|marc*|avariat*|salat*|gelat*|gelid*|rancid*|ammuffit*) ; (arrivat*|servit*|era|erano|completamente) (fredd*|crud*|bruciat*|scott*|marc*|avariat*|gelat*|stantii|appassit*|sciolt*) ; rumoros*|rumori|frastuono|chiasso ; (troppo|tanto|continuo|molto) rumore ; musica (alta|fino) ; scomod* ; insopportabil* ; (senza|niente|mancavano|nessun) (asciugamani|carta igienica|aria condizionata|pulizia|pulizie|lenzuola) ; (mal|cattivo|brutto) odore ; odore di (fogna|fumo|muffa|marcio|bruciato) ; marc*|avariat* ; andat* a male ; intossicazione ; non (pulit*|fresc*) ; sovraffollat* ; (bagno|camera|stanza|cucina|lavandino|scarico) ..2 (indecente|intasat*|otturat*|in condizioni)`,
			yes: 'Il bagno era sporco.',
			no: 'Camera pulita e silenziosa.',
		},
		'not-solved': {
			patterns: `(ancora|non|mai|nessun*|niente|nulla|senza|nemmeno) ..4 (risolt*|risolv*|soluzione|soluzioni|riparat*|sistemat*|aggiustat*|corrett*|sostituit*|cambiat* (nulla|niente)|cambiato|migliorat*|fatto (nulla|niente)|successo|provveduto|intervenut*|rimediat*) !se|taglia ; irrisolt* ; (stesso|stessa|medesimo|solito|identico|solita) (problema|errore|guasto|difetto|storia|anomalia|disservizio) ; (problema|guasto|difetto|errore|perdita|rumore|disservizio|anomalia) ..2 (persiste|rimane|resta|continua|si ripresenta|ripresentat*|tornat*|torna|si ripete|permane|ricompars*) ; (da|sono) (settimane|mesi|giorni|#|due|tre) ..1 (settimane|mesi|giorni)? (senza|che|con) ; si trascina ; a tutt oggi ; ad oggi (nulla|niente|nessun*|ancora|non) ; ancora (rott*|guast*|ferm*|bloccat*|senza|in attesa|cosi|apert* il|lo stesso|spent*)`,
			yes: 'Il problema non è ancora stato risolto.',
			no: 'Tutto risolto, grazie.',
		},
		'broken-promise': {
			patterns: `(promess*|assicurat*|garantit*|detto|confermat*|concordat*|dicevate|avevate detto|impegnat*) ..9 (ma|mai|invece|pero|nessun*|non|nulla|niente|ancora|eppure) ; promesse (non mantenute|mai|a vuoto|vuote|da marinaio|disattese) ; non ..2 (mantenut* (la|le|gli|quanto)|rispettat* (la|le|gli|i|l|il|quanto)) ; nonostante (le|i|la|il|le mie|i miei|le vostre|tutto|numeros*|ripetut*|vari*|diversi|promess*|sollecit*|solleciti|segnalazioni|rassicurazioni|aver|abbia|avessi|l abbonamento|la disdetta|tre|due) ; contrariamente a ; come (promesso|concordato) ..2 (non|mai)`,
			yes: 'Avete promesso venerdì ma non è venuto nessuno.',
			no: 'Ho promesso una bici a mio figlio.',
		},
		flaw: {
			patterns: `graffio|graffietto|graffi|macchia|macchiolin*|refuso|refusi|ammaccatura ; errore di (battitura|stampa|ortografia|scrittura) ; errori di (battitura|ortografia) ; (piccol*|lieve|leggero|leggera|minimo|minima|minuscol*) (difetto|difettuccio|errore|problema|graffio|danno|macchia|ritardo|imperfezione|disguido|inconveniente|crepa|ammaccatura|pecca|neo|segno|appunto|critica|fastidio|disagio) ; (un po|leggermente|appena|lievemente) ..1 (troppo|storto|storta|rovinat*|ammaccat*|fredd*|in ritardo|sbiadit*|rumoros*|deludente|scomod*|graffiat*|lento|lenta|macchiat*|scolorit*|allentat*|dur*|salat*|confus*) ; (link|pulsante|pagina|foto|immagine) ..4 (rotto|rotta|non funziona|non va|sbagliat*|porta a) ; (traballa|cigola|scricchiola|balla) ; stort* ; sbiadit*|scolorit* ; filo tirato ; bottone (allentato|che) ; scritto (male|sbagliato) ; (difficile|difficili) da (leggere|aprire|trovare|chiudere) ; si legge (male|a fatica) ; (data|orari|orario|prezzo|numero|indirizzo|nome) (sbagliat*|errat*|vecchi*) (sul|sulla|nel|in) ; potrebbe essere (migliore|piu)`,
			yes: 'C’è un piccolo graffio sul coperchio.',
			no: 'Cerco un tiragraffi per il gatto.',
		},
		discrepancy: {
			patterns: `ordinat*|comprat*|prenotat* # ..3 (arrivat*|ricevut*|consegnat*) #; # (ordinat*|pagat*) ..2 # (arrivat*|ricevut*|consegnat*); (dett*|promess*|indicat*|confermat*) ..5 (e siamo|siamo al|oggi e il|invece)`,
			yes: 'Ordinati 3, arrivati 2.',
			no: 'Abbiamo ordinato tre sedie e ci piacciono.',
		},
		'complaint-word': {
			patterns: `reclamo|reclami !ufficio ; lamentela|lamentele|lamentar*|lamento|lamentato ; (presentare|sporgere|inoltrare|fare|formale|ufficiale|presente) (un|formale)? reclamo ; protest* ; contestazione|contesto|contestare ; rimostranz* ; mi lamento`,
			yes: 'Con la presente sporgo reclamo.',
			no: 'Non mi lamento.',
		},
		disappointed: {
			patterns: `delus*|deludent*|delusione|amareggiat*|insoddisfatt*|scontent*|arrabbiat*|furios*|indignat*|sconcertat*|esasperat*|allibit*|sbigottit*|seccat*|infastidit*|irritat*|stuf*|nauseat*|disgustat*|rammaric*|dispiaciut*|incazzat*|infuriat*|scioccat*|frustra* ; non (sono|siamo|e) ..2 (soddisfatt*|content*|felic*|accettabil*) ; (mai|peggior*) ..2 (esperienza|visto|successo|capitat*) ; pentit* ; (persa|perso|perdendo|finita|esaurita) ..1 (pazienza|fiducia) ; mi aspettavo (di meglio|di piu|altro|ben altro|molto) ; che delusione ; (sono|siamo) (fuori di|nero|nera) ; basta ; non ne posso piu`,
			yes: 'Sono molto deluso.',
			no: 'Non sarete delusi.',
		},
		unacceptable: {
			patterns: `(questo il|e questo il|sarebbe questo il|e cosi che) ..1 (modo|trattate|si) ..2 (trattare|trattate|tratta|clienti)? ; inaccettabil*|inammissibil*|vergogn*|assurd*|ridicol*|scandalos*|scandalo|incredibil* !offert*|bontà ; intollerabil*|inconcepibil*|indecent*|indegn*|imperdonabil*|incomprensibil*|pazzesc*|ingiust*|imbarazzant*|inqualificabil*|allucinant* ; poco seri* ; non (e|si puo|posso|possiamo) (accettabil*|ammissibil*|accettare|normale|giusto|possibile|serio|cosi|lavorare|andare avanti|tollerare|corretto|professionale) ; (come|possibile) (e possibile|e possibile che|si puo|che nessuno) ; (vi pare|vi sembra) ; (presa|prese) in giro ; mancanza di (serieta|rispetto|professionalita) ; (che|questo|sarebbe questo) razza di ; colpa vostra ; vostra (responsabilita|colpa|negligenza) ; non si puo ; non capisco (perche|come) ; cosi non (si|va)`,
			yes: 'È inaccettabile.',
			no: 'Accettate carte di credito?',
		},
		problem: {
			patterns: `problem*|inconvenient*|disguid*|disag* ; purtroppo ; anomali* ; guai ; invece ; perche ; ancora ; soltanto ; tuttavia ; pero ; peccato ; difficolta ; errore|sbaglio ; strano|strana ; doveva|dovevano ; improvvisamente ; all improvviso ; nonostante ; ormai`,
			yes: 'C’è un problema con il posto.',
			no: 'Nessun problema.',
		},
		sarcasm: {
			patterns: `(complimenti|bravi|bravo|bravissimi|congratulazioni|ottimo lavoro|bel lavoro|bel servizio|grazie mille|grazie tante|grazie|che bello|fantastico|meraviglioso|perfetto|ottimo servizio|evviva|applausi|chapeau) ..8 (terz*|second*|ennesim*|rott*|settimane|ritardo|nulla|niente|nessun*|sbagliat*|mai|rovinat*|perso|persi|ancora una volta|vuot*|dopo tre|dopo due|guast*|ore di|buttat*|annullat*|sprecat*) ; grazie (per|di) (nulla|niente|avermi (rovinato|ignorato|fatto perdere)|averci (rovinato|fatto)|il disagio|la perdita) ; bel modo di ; bella (figura|roba|fregatura) ; che (schifo|vergogna|figuraccia|disastro|pagliacciata)`,
			yes: 'Complimenti, terzo bollitore rotto.',
			no: 'Complimenti, lavoro splendido.',
		},
		demand: {
			patterns: `(pretendo|esigo|esigiamo|pretendiamo|mi aspetto|ci aspettiamo|attendo (una|un) (soluzione|risposta|riscontro|rimborso)|chiedo (che|un|una|il|la|immediat*|spiegazioni)|voglio (che|una|un|il|i|sapere perche|la|indietro)|esigenza) ; (aspetto|attendo|attendiamo) (una|un|vostra|vostro|un vostro)? (soluzione|urgente|immediato|rapido) ; (risolvete|risolvere|provvedete|provvedere|intervenite|sistemate|rimediate|rimediare) ; (al piu presto|quanto prima|immediatamente|urgentemente|subito|entro # (giorni|ore)|senza ulteriori) ; cosa (intendete|pensate di|avete intenzione) ; fate qualcosa ; che (intendete|pensate di) fare ; va (risolto|sostituito|riparato)`,
			yes: 'Esigo una soluzione immediata.',
			no: 'Vorrei due sedie.',
		},
		'plain-question': {
			patterns: `(e|sono|c e|avete|fate|vendete|spedite|consegnate|offrite|posso|possiamo|potete|potrei|potreste|si puo|potrebbe|sarebbe|siete|accettate|esiste|esistono|organizzate) ..4 (disponibil*|possibile|compres*|inclus*|in magazzino|apert*|anche|sapere|dirmi|informazion*|indicarmi|consigliar*|inviarmi|compatibil*|adatt*|prenotar*|vegan*|glutine|parcheggio|ritirar*|cambiare|ordinar*|taglia|domicilio|sabato|domenica|catalogo|fatturare|pagare) ; (quanto|quanti|quante) (costa|costano|tempo|viene|sono|e|spazio|pesa) ; quali (sono|documenti|taglie|colori|modalita|misure) ; (quale|che) (e la|taglia|differenza|orari|orario|misura|modello) ; (vorrei|volevo|desidero|desideravo|desidererei|mi piacerebbe) ..1 (sapere|chiedere|informazion*|un informazione|avere|conoscere|ricevere informazioni|capire come) ; (una|un|semplice|breve) (domanda|informazione|curiosita|chiarimento) ; (sono|siamo) interessat* ; (mi|ci) (interessa|interesserebbe|servirebbe|serve) ; a che ora ; cosa succede se ; (fino a) che ora ; e possibile ; come (si|posso|faccio|funziona) ; quando (apre|aprite|torna|sara|uscira|tornera|chiudete)`,
			yes: 'Spedite anche in Norvegia?',
			no: 'La lampada è rotta.',
		},
		praise: {
			patterns: `(ottim*|eccellent*|splendid*|fantastic*|perfett*|bellissim*|meraviglios*|stupend*|impeccabil*|straordinari*|favolos*|gran|bell*) (servizio|lavoro|prodotto|esperienza|qualita|assistenza|staff|personale|soggiorno|cena|cibo|negozio|sito|acquisto|accoglienza|squadra|imballaggio|confezione|posto) ; grazie (mille|di cuore|infinite|tante|ancora|per) !nulla|niente|ignorat* ; complimenti ; bravissim* ; gentilissim* ; velocissim* ; (molto|davvero|estremamente|veramente|assai) (soddisfatt*|content*|gentil*|felic*|cortes*|professional*|bell*|brav*|disponibil*|grat*) ; soddisfatt*|contentissim*|felicissim*|entusiast* ; consigli* a tutti ; super consigliat* ; consigliatissim* ; (ci|mi) (e|sono) piaciut* ; adoro|adoriamo ; funziona (perfettamente|benissimo|alla grande|a meraviglia) ; puntualissim* ; continuate cosi ; cinque stelle ; ringrazi* ; tutto perfetto ; elogi* ; encomi* ; apprezzat* ; (siete|siete stati) (grandi|i migliori|fantastici|bravissimi|gentilissimi|super|velocissimi)`,
			yes: 'Servizio eccellente, grazie mille!',
			no: 'Non sono molto soddisfatto.',
		},
		solved: {
			patterns: `(tutto|problema|e stato|e stata|e|ora|adesso|avete|hanno|ha|gia|stati) ..1 (risolt*|sistemat*|riparat*|aggiustat*|a posto) !non|ancora|? ; risolto (tutto|il|grazie|il problema|,)? ; (ora|adesso|di nuovo|finalmente|tutto) funziona* ; funziona* (tutto|di nuovo|adesso|ora|perfettamente|benissimo|bene|alla grande|regolarmente|correttamente) ; (sostituzione|ricambio|rimborso|pacco|merce|nuov*|ordine|lampada|prodotto|accredito|pezzo|bonifico|tutto) ..3 (arrivat*|ricevut*|accreditat*|e perfett*|funziona) (oggi|ieri|stamattina|puntual*|integr*|perfett*|in perfette|sano|e funziona|grazie|velocemente|in tempo|bene|intatt*|questa mattina|tutto) !rott*|ma ; ho ricevuto (il rimborso|la sostituzione|il pacco|tutto|il nuovo|la nuova|il ricambio|l accredito) !rott*|sbagliat*|ma|vuot*|danneggiat* ; avete (risolto|sostituito|rimborsato|riparato|sistemato) !mai|ma ; grazie ..3 (risolto|la sostituzione|il rimborso|la soluzione|aver (risolto|sistemato|sostituito|riparato)|la rapida (soluzione|risoluzione)|la riparazione|l aiuto|l intervento) ; non (serve|occorre|e piu necessario) piu ; (come|ignorate|non considerate) (la mia|le mie) (precedente|ultima|mail) ; errore mio ; (colpa|svista) mia ; (pacco|ordine) (ritrovato|trovato) ; (va|vanno|calza|calzano|stanno|sta) (benissimo|perfettamente|a pennello|bene ora|bene|a meraviglia) !non|ma ; tutto (bene|ok|a posto|in ordine|perfetto) (ora|adesso|grazie)? ; (problema|questione) (risolt*|chius*|rientrat*)`,
			yes: 'Il problema è stato risolto, ora funziona.',
			no: 'Non è ancora risolto.',
		},
		purchase: {
			patterns: `(vorrei|vorremmo|desidero|intendo|voglio|volevo|desideriamo|volevamo|posso|possiamo) ..1 (ordinare|acquistare|comprare|prenotare|riservare|abbonarmi|aggiungere|iscriver*|modificare|cambiare l indirizzo|noleggiare|rinnovare|aggiornare|effettuare un ordine|un preventivo) ; preventivo|preventivi ; listino|catalogo|brochure ; effettuare un ordine ; (prenotare|prenotazione per|tavolo per|camera per) ..2 (tavolo|camera|#|due|tre|quattro|persone|visita|appuntamento)? ; (cambiare|aggiornare|modificare) (l indirizzo|il mio indirizzo|i miei dati|la data|l orario) ; all ingrosso ; (copia della|inviarmi la|mandarmi la|duplicato) fattura ; (pacco|confezione) regalo`,
			yes: 'Vorrei ordinare due sedie.',
			no: 'La sedia traballa.',
		},
		application: {
			patterns: `curriculum|cv ; candidatura|candidarmi ; mi candido ; (posizione|offerta|annuncio) (di lavoro|lavorativa) ; lettera di presentazione ; collaborazione|partnership|sponsor* ; (la nostra|nostra) (azienda|societa|agenzia) (offre|propone|si occupa|e specializzata) ; stage|tirocinio ; proposta commerciale ; aumentare (il fatturato|le vendite|il traffico)`,
			yes: 'Allego il mio curriculum.',
			no: 'Lavoro qui.',
		},
		business: {
			patterns: `(in|si) (allegato|allega|allegano) ; allego|alleghiamo (la fattura|il|la|i|le|copia|fattura|contratto|documento) !foto ; (fattura|contratto|verbale|ordine del giorno|relazione|preventivo) (allegat*|in allegato|n) ; (riunione|call|incontro|convegno|webinar) (di|del|domani|lunedi|alle|fissat*) ; ordine del giorno ; (per|a) (conoscenza|vostra informazione) ; promemoria ; ci vediamo ; newsletter ; bonifico (effettuato|eseguito) ; verbale`,
			yes: 'In allegato il verbale della riunione.',
			no: 'La lettera è qui.',
		},
		'no-complaint': {
			patterns: `(non|nessun|nessuna|senza) ..3 (lamentela|lamentele|reclamo|lamentar*|polemica|lamento|critica) ; nulla da (ridire|eccepire|reclamare) ; niente da ridire ; solo (complimenti|elogi)`,
			yes: 'Non è un reclamo.',
			no: 'È il secondo reclamo.',
		},
		'own-fault': {
			patterns: `(colpa|errore|distrazione|sbadataggine|svista) mi*; (colpa|errore) nostr*; mi e (cadut*|scivolat*); (ho|abbiamo) (fatto cadere|rovesciato|dimenticato|perso|sbagliato a|rotto|smarrito); per sbaglio ho; non e colpa vostra`,
			yes: 'Mi è caduto nel lavandino.',
			no: 'Vi è caduto sul mio balcone.',
		},
		bulk: {
			patterns: `(disiscriv*|cancellati dalla newsletter|annulla iscrizione); in questo numero; (cari|gentili) (soci|lettori|iscritti|condomini|colleghi|tutti); (verbale|ordine del giorno|presenti|assenti giustificati); newsletter di`,
			yes: 'In questo numero: come rispondere ai reclami.',
			no: 'Ho un reclamo sul mio ordine.',
		},
		farewell: {
			patterns: `(nessun altro|nessun|nessuna lamentela) ..2 (motivo|ragione) ; (non dipende da|nulla a che fare con|niente a che vedere con) voi; (ci trasferiamo|mi trasferisco|cambio citta|cambio casa|andiamo a vivere); non mi serve piu`,
			yes: 'Disdico, non dipende da voi.',
			no: 'Non mi fido più di voi.',
		},
		safety: {
			patterns: `(usciva|uscito|esce|fare|fa|fatto|faceva|emesso|emette|odore di|del|tanto|molto) fumo !sala ; fumo (dal|dalla|nero|acre|e|denso) ; preso fuoco ; (prende|prendere|prendeva|in) fuoco ; incendi* ; fiamm* ; scintill* ; esplos*|esplod*|scoppiat*|scoppi* ; ustion* ; (bruciat*|scottat*) (la mano|le mani|un dito|il dito|mio|mia|il|un|la|le|gravemente) ; (mi sono|si e|mio figlio si e) (bruciat*|scottat*|ferit*|tagliat*|fatto male|fatta male|ust*) ; odore di (bruciato|gas|fumo) ; puzza di (bruciato|gas) ; fuga di gas ; monossido ; scossa|folgorat*|fulminat* !telluric* ; corto circuito ; cortocircuito ; surriscald* ; ferit*|ferimento|sangue|sanguin* ; tagliat* (la|un|il|mano|dito) ..1 (mano|dito|labbro|piede|bocca)? ; pronto soccorso ; ospedale ; ambulanza ; reazione allergica ; allergic*|allergia|allergen* ; shock anafilattico ; soffoc* ; avvelen*|intossic* ; (vetro|schegge|metallo|plastica|chiodo|vite|ago) ..2 (nel|nella|nello|dentro|nei|di vetro|cibo|piatto) ; schegge ; pericolos*|pericolo ; (rischio|problema|motivi) di sicurezza ; non sicur* ; freni ..3 (non|rott*|ceduto|smesso|guast*) ; (quasi|rischiato di|poteva|potuto|rischiavamo) ..3 (mor*|bruciare|cadere|uccider*|ferir*|soffoc*|incendio|farsi male|farci male|andare a fuoco|incidente) ; (crollat*|ceduto|cadut*) (mentre|addosso|sotto|sulla testa|con|su) ; caduto (dalla|a terra|per) ; tossic* ; punti di sutura ; svenut* ; batteria (gonfia|gonfiata|esplos*|che perde) ; farmaco (sbagliato|scaduto) ; salmonell* ; vomit* ; medicin* sbagliat* ; frattur*`,
			yes: 'Dal caricatore usciva fumo.',
			no: 'È una camera per non fumatori?',
		},
		legal: {
			patterns: `avvocat*|legalmente ; (mio|nostro|un|ufficio|tutela|assistenza|miei|nostri|consulente) (legale|legali) ; (vie|azioni|azione) legali ; (adire|procedere|agire) (le vie|per vie|legalmente|vie) ; tribunale|giudice|giudizio ; giudice di pace ; denunc* ; querel* ; carabinieri|polizia ; guardia di finanza ; diffid* ; messa in mora ; associazione (dei)? consumatori ; (altroconsumo|codacons|adiconsum|federconsumatori|adoc|movimento consumatori|unione consumatori) ; agcm|agcom|antitrust|arera|consob|ivass|enac|nas ; garante|corecom|conciliazion* ; autorita (competent*|garante|per) ; codice del consumo ; (miei|nostri) diritti ; diritti (del consumatore|dei consumatori) ; risarcimento (danni|dei danni|del danno) ; causa (legale|civile)? !di|della|del|dell|vostra|mal ; far* causa ; citar* in giudizio ; arbitro bancario ; inadempi* ; esposto ; asl`,
			yes: 'Mi rivolgerò a un avvocato.',
			no: 'Qual è la vostra sede legale?',
		},
		privacy: {
			patterns: `violazione (della|dei|di) (privacy|dati|mia privacy) ; (mia|nostra) privacy ; gdpr ; garante (della)? privacy ; (dati|informazioni|numero|indirizzo|documenti|referti|foto) ..1 (personali|sensibili|bancari|sanitari|miei|privati|medici)? ..4 (divulgat*|condivis*|pubblicat*|diffus*|trapelat*|violat*|rubat*|vendut*|visibil*|esposti|terzi|estrane*|altri clienti|altra persona|sconosciut*|altro cliente|ad altri) ; (dati|fattura|ordine|nome|indirizzo|cartella|cartella clinica|referto|referti|documenti|conto|contratto|bolletta|account|profilo|pacco|ordini|email) (di|del|della) (un|un altra|altri|altre|un altro|qualcun|altro|altra|altrui) ..1 (client*|persona|persone|pazient*|altro|utent*|sconosciut*|signor*)? ; dati altrui ; (hackerat*|furto d identita|furto di dati|rubato i miei dati|account violato) ; fuga di dati ; (in copia|cc) ..3 (tutti|altri) (i clienti|clienti|destinatari) ; senza (il mio|nostro|il nostro) consenso ; chi (ha|vi ha) dato i miei`,
			yes: 'Ho ricevuto la fattura di un altro cliente con i suoi dati.',
			no: 'Dove trovo l’informativa?',
		},
		'missed-event': {
			patterns: `(pers*|rovinat*|saltat*|mancat*|in tempo per|troppo tardi per|rovinare|annullar*|senza|non in tempo per|tardi per|compromess*) ..4 (matrimonio|nozze|compleanno|natale|festa|funerale|anniversario|volo|laurea|viaggio|vacanza|vacanze|concerto|coincidenza|cerimonia|esame|colloquio|evento|fiera|battesimo|comunione|cresima|treno|aereo|nave|traghetto|pasqua|luna di miele|ferie|gara|spettacolo|cena|serata|weekend) ; (matrimonio|nozze|compleanno|natale|festa|funerale|anniversario|laurea|viaggio|vacanza|cerimonia|evento|fiera|battesimo|comunione|serata|esame|luna di miele|regalo|giornata) ..4 (rovinat*|saltat*|era ieri|era sabato|era domenica|gia passat*|passat*|a rotoli|pers*|finit*|compromess*|e stato ieri|senza) ; (era|serviva|servivano|doveva essere|ordinat*|comprat*|mi serviva|regalo) ..2 (per il|per la|per le|per) ..2 (matrimonio|compleanno|funerale|laurea|battesimo|nozze|anniversario|natale|cerimonia|festa|comunione|mio compleanno) ..4 (di|ieri|sabato|domenica|ormai|passat*|era|oggi|e|domani|non)? ; ormai (non serve|inutile|e tardi|e passat*) ; non serve piu a ; troppo tardi per`,
			yes: 'Abbiamo perso il volo per colpa del taxi.',
			no: 'Fate abiti da matrimonio?',
		},
		'churn-threat': {
			patterns: `(con voi|ho|abbiamo) ..1 chiuso con (voi|questa) ; con voi (ho|abbiamo) chiuso ; non mi (vedete|vedrete|rivedrete) ; addio ; (disdir*|disdetta|disdico|chiuder*|chiudo|annuller*|rescind*|recedo|recesso|recedere|rescissione|disdicendo) ..4 (tutto|se|subito|immediatamente|perche|altrimenti|oggi) !come ; (passer*|passo|passare|passiamo|cambio|cambier*|cambiare|andro|andremo|mi rivolgero|ci rivolgeremo|compro|comprero|compreremo|acquistero|ordinero|cerchero|cerco|cercheremo|rivolgermi|rivolgerci|andare|trovero|scegliero) ..3 (concorren*|altrove|altro (fornitore|operatore|gestore|negozio|corriere|hotel)|un altro|un altra|altra (azienda|ditta|compagnia|banca|societa)|altri|fornitore|operatore|gestore|compagnia|da qualcun altro|da altri) ; (mai|non|non ..1 ne) ..2 (piu|piu nulla da voi|ordinero|comprero|acquistero|torneremo|tornero|consigliero|rivedrete|vedrete) ..2 (nulla da voi|da voi|niente da voi|qui|vostro cliente|vostra cliente|ordin*|compr*|acquist*|torn*|nessuno|cliente|un euro|piu|client*) !rimborso|funziona ; mai piu ; (perso|perdete|perderete|perdendo|persi) (un|una|un altro|me come|noi come|due|il|la)? client* ; ultim* (ordine|volta che|acquisto|possibilita|avvertimento|occasione) ; altrove ; concorrenza|concorrente ; (valutando|valutiamo|valutero|sto valutando) ..3 (altri|alternativ*|altre|concorren*|di cambiare|cambiare) ; non rinnov* ; addio`,
			yes: 'La prossima volta comprerò altrove.',
			no: 'Ordinerò presto di nuovo.',
		},
		'repeat-failure': {
			patterns: `(secondo|seconda|terzo|terza|quarto|quarta|quinto|quinta|ennesim*) ..1 (fredd*|rott*|difettos*|guast*|sbagliat*|tecnico|in ritardo|danneggiat*|riparazione|mancat*) ; (seconda|terza|quarta|quinta|sesta|settima|ennesima|decima|#a) (volta|consegna|segnalazione|riparazione|sostituzione|mail|email|richiesta|visita|lettera|chiamata|settimana di|guasto|errore|reclamo|telefonata|pec|lampada|scheda) !gradita|piacevol*|piano ; (secondo|terzo|quarto|quinto|ennesimo|sesto) (ritardo|guasto|reclamo|tecnico|errore|problema|pacco|sollecito|tentativo|bollitore|prodotto|disservizio|appuntamento|pezzo|disguido|mese|intervento|messaggio|ordine|difetto) ; di nuovo (in ritardo|rott*|guast*|senza|sbagliat*|il|lo|la|non|problemi|ferm*|nessun*|lo stesso|spent*|bloccat*|danneggiat*|in panne|a|un) ; (ancora|un altra|l ennesima) una volta !grazie|complimenti ; un altra volta ; (rott*|guast*|sbagliat*|ritardo|fermat*|bloccat*|successo|spent*|tornat*|ripresentat*|smesso) (di nuovo|ancora|nuovamente|un altra) ; nuovamente (rott*|guast*|in ritardo|sbagliat*|senza|bloccat*|il|non|lo stesso) ; (ogni|tutte le) (settimana|mese|giorno|settimane|mesi) !apro|apre|newsletter ; (stesso|stessa|solito|identico|medesimo) (problema|errore|guasto|difetto|disservizio|storia) ; (due|tre|quattro|cinque|piu|diverse|troppe|#|molte|svariate) volte (gia|in|che|di|ormai|nello|ho|nel|questo|questa|dall) !al ; (gia|avevo gia|ho gia|come gia|abbiamo gia) (scritto|segnalat*|detto|contattat*|reclamato|successo|capitat*|inviato|chiamato|comunicat*|riparat*|sostituit*|cambiat*|spiegato|chiesto) ; come (vi ho|ho|gia|vi avevo|avevo) (detto|scritto|segnalato|comunicato) ; non e la prima (volta)? ; continua* a (rompersi|bloccarsi|succedere|spegnersi|ripetersi|capitare|cadere|perdere|arrivare) ; (anche|pure) (la|il|quello|quella|questo|questa|l)? (sostitut*|sostituzione|nuov*|second*|ricambio|l altra|l altro|altro) ; consecutiv* ; ripetut*|recidiv*|ricorrent*|cronic* ; da (mesi|settimane|un mese|due mesi|tre mesi) ; (un|una) altr* (guasto|ritardo|errore|difetto|rott*|difettos*) ; (l anno scorso|la volta scorsa|il mese scorso) (gia|anche|stess*|pure)? ; ci risiamo ; si ripete`,
			yes: 'Si è rotto per la terza volta.',
			no: 'Grazie ancora per l’aiuto.',
		},
		vulnerable: {
			patterns: `dialisi|ossigenoterapia|chemioterapia ; bambin*|neonat*|bimb*|incint*|gravidanza !scarpe|taglia|vestit*|abito ; (mio|nostro|mia|nostra) (figlio|figlia|nipotin*|nonn*) ..4 (di # anni|si e|ha|malat*|e allerg*|disabil*|anni|asmatic*|piccol*) ; anzian*|disabil*|invalid*|carrozzina|malat*|malattia|cieco|cieca|sordo|alzheimer|demenz*|autis*|tumore|cancro|chemio*|dialisi|diabet*|insulin*|asma|asmatic*|epiles*|ossigeno|cardiopatic*|pacemaker|infart*|ictus|allettat*|handicap|oncologic*|ricoverat*|pensionat*|vedov*|disoccupat*|terapia|salvavita ; sedia a rotelle ; non vedent* ; (di|ha|ho|anni|da) # anni !garanzia|client*|vostro|esperienza ; (#|ottanta|novanta|settanta|ottantenn*|novantenn*|ottantacinque|ottantaquattro) anni (e|che|vive|sola|da sola|malat*|con)? !garanzia|client*|fa ; ottantenn*|novantenn*|settantenn* ; vive (da)? sol* ; (madre|padre|mamma) (single|sola) ; (mia|nostra) (madre|mamma|nonna|suocera) ..2 (e|ha|di|anziana|sola|malata|vive|non puo) ; (mio|nostro) (padre|papa|nonno|suocero) ..2 (e|ha|di|anziano|solo|malato|vive|non puo) ; dispositivo medico ; depressione`,
			yes: 'Mia madre ha 84 anni e vive sola.',
			no: 'Cerco uno specchio.',
		},
		abuse: {
			patterns: `idiot*|imbecill*|cretin*|stronz*|coglion*|cazz*|vaffanculo|merd*|bastard*|ladri|ladr*|truffator*|delinquent*|farabutt*|incapac*|deficient*|buffon*|pagliacc*|schifos*|ignorant*|somar*|asini|mafios*|disonest*|ciarlatan*|mascalzon* ; andate (al diavolo|a quel paese|affanculo) ; branco di ; banda di (ladri|incapaci|incompetenti) ; fate (schifo|pena|ridere)`,
			yes: 'Siete un branco di incapaci.',
			no: 'Siete gentili.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|google|facebook|instagram|twitter|tiktok|youtube|linkedin|booking) ..3 (recension*|post|pagina|commento|stella|stelle|tutti|valutazione|sapere)? ; recension* ..1 (negativ*|pessim*|pubblic*|ovunque|su|onest*|una stella|dettagliat*|feroc*)? ; (negativ*|pessim*|una|lascero|lasciare|scrivero|scrivere|pubblichero|pubblicare) ..1 recension* ; (giornal*|stampa|televisione|striscia la notizia|le iene|mi manda rai*|media|testata) !stampante|errore ; social (media|network)? ; sui social ; (racconter*|raccontar*|dire|diro|sconsigli*|avvertir*|faro sapere|avvisero|diffonder*) ..2 (tutti|amici|a tutti|conoscenti|a chiunque|clienti|in giro) ; passaparola ; pubblicamente ; follower* ; rendere pubblic* ; una stella`,
			yes: 'Lascerò una recensione negativa su Google.',
			no: 'Premere il tasto.',
		},
		'small-thing': {
			patterns: `(solo|unico|unica) ..5 (tiepid*|neo|pecca|rumoros*) ; (piccol*|picciol*|minuscol*|lieve|leggero|leggera|minim*|banal*|trascurabil*) (cosa|problema|dettaglio|errore|difetto|appunto|nota|osservazione|segnalazione|inconveniente|graffio|suggerimento|refuso|particolare|pecca|disguido|fastidio|imperfezione|neo|danno|ritardo|ammaccatura|macchia|critica|consiglio|crepa) ; (niente|nulla|non) ..2 (grave|urgente|di grave|che|importante|un dramma|drammatico|tragico|di urgente|fretta|gravissimo) ; (solo|giusto|soltanto) (per (segnalar*|dirvi|farvi|informar*|conoscenza)|un (appunto|dettaglio|suggerimento|piccolo)|una (segnalazione|piccola|piccolezza|nota)) ; piccolezza|inezia|sciocchezza|cosetta ; refus* ; errore di (battitura|stampa|ortografia) ; (un po|leggermente|appena) ; per il resto (tutto)? (bene|perfetto|ok|ottimo|benissimo)? ; (a parte|tranne) questo ; senza fretta ; non (c e|abbiate) fretta ; graffietto ; per il futuro ; per la prossima volta ; suggeriment*`,
			yes: 'Una piccola cosa: il coperchio è graffiato.',
			no: 'Il coperchio è rotto.',
		},
		strong: {
			patterns: `furios*|indignat*|disgust*|scandal*|vergogn*|inaccettabil*|inammissibil*|pessim*|orribil*|terribil*|schif*|disastr*|peggior*|intollerabil*|esasperat*|assurd*|incubo ; (molto|estremamente|profondamente|davvero|assolutamente|totalmente) (delus*|arrabbiat*|insoddisfatt*|amareggiat*|scontent*|seccat*|grave) ; non se ne puo piu ; non ne posso piu ; ultima (volta|possibilita) ; basta ; pretendo|esigo ; persa la pazienza ; cosi non (si puo|va|e possibile) ; delusissim* ; ridicol*`,
			yes: 'Sono furioso.',
			no: 'Va bene.',
		},
		'seek-refund': {
			patterns: `rimbors* !arrivat*|ricevuto|grazie|politica|accreditat* ; (soldi|denaro) indietro ; (restitu*|ridat*|rivoglio|ridarmi|indietro) ..3 (soldi|denaro|importo|somma|cauzione|caparra|quanto|i miei|il mio) ; (riaccredit*|storn*) ; (restituzione|rimborso) (della|del|dell|dei|di|totale|integrale|completo|immediato) ; nota di credito`,
			yes: 'Vorrei il rimborso.',
			no: 'Il rimborso è arrivato.',
		},
		'seek-credit': {
			patterns: `risarcim*|risarcit*|indennizz*|compensazion* ; buono (sconto|spesa|acquisto|come) ; (un|come|qualche) (compenso|ristoro|gesto|voucher|bonus) ; rimediare al danno ; danni (subiti|morali)`,
			yes: 'Chiedo un risarcimento.',
			no: 'Pago con carta di credito.',
		},
		'seek-discount': {
			patterns: `(uno|lo|qualche|almeno uno|un) (sconto|ribasso) !codice ; riduzione (del prezzo|di prezzo) ; (sconto|abbuono) (sul|sulla|del|di|per il)`,
			yes: 'Chiedo uno sconto.',
			no: 'Lo scontrino è qui.',
		},
		'seek-replacement': {
			patterns: `sostitu* !arrivat*|ricevut*|anche|rott* ; cambi* (con|il prodotto|l articolo|della|del|merce|la taglia)? (uno|una|quello|quella)? ; (mandar*|inviar*|spedir*|rimand*|invi*|rispedir*|ricever*|avere) ..2 (uno nuovo|una nuova|un altro|un altra|quello giusto|quella giusta|il pezzo|nuov*|giust*|corrett*|mancant*|corrispondente) ; nuova (spedizione|consegna) ; un cambio ; un prodotto nuovo ; riconsegn*`,
			yes: 'Chiedo la sostituzione.',
			no: 'Il posto è bello.',
		},
		'seek-repair': {
			patterns: `(riparare|riparate|riparazione|ripararla|ripararlo|aggiustare|aggiustate|sistemare|sistemate|aggiustarlo|aggiustarla) ; (mandat*|mandare|inviare|inviate|serve|intervento di|richiedo|uscita di|venga|visita di) (un)? (tecnico|idraulico|elettricista|installatore) ; in garanzia ; intervento (tecnico|urgente|in garanzia)`,
			yes: 'Potete ripararlo in garanzia?',
			no: 'Il mare è bello.',
		},
		'seek-apology': {
			patterns: `(chieder*|almeno|delle|vostre|pretendo|esigo|aspetto|scritte|pubbliche|neanche|nemmeno|formali|senza) ..2 scuse ; (scuse) (formali|ufficiali|scritte|pubbliche|da parte) ; chied* scusa ; chiesto scusa`,
			yes: 'Pretendo delle scuse.',
			no: 'Scusi, dove siete?',
		},
		'seek-explanation': {
			patterns: `spiegazion*|spiegar*|spiegat* ; chiariment* (su|sul|sulla|in|riguardo|urgenti) ; perche (mi|non|ho|avete|e|il|la|nessuno|hanno|sono|devo|continuate) ; (vorrei|voglio|vorremmo) (capire|sapere) (perche|cosa|come mai|come) ; come mai ; (cosa|che) (e successo|succede|e accaduto) ; il motivo ; chiarezza`,
			yes: 'Vorrei una spiegazione.',
			no: 'La spiaggia è bella.',
		},
		'seek-callback': {
			patterns: `(richiamat*|chiamat*|telefonat*|contattat*|richiamar*) (mi|ci|subito|al|urgentemente)? !volte ; richiamatemi|chiamatemi|contattatemi|telefonatemi|richiamarmi|chiamarmi|contattarmi|ricontattarmi|ricontattatemi|contattarci ; essere (richiamat*|contattat*|ricontattat*) ; parlare con (un|il|una|qualcuno|un responsabile|un operatore) ; (una|un) (telefonata|richiamata|chiamata|recapito telefonico)`,
			yes: 'Richiamatemi oggi stesso.',
			no: 'Ieri pioveva.',
		},
		'seek-cancellation': {
			patterns: `(annullare|annullate|annullamento|cancellare|cancellate|disdire|disdetta|recedere|recesso|revocare|disattivare|chiudere|risoluzione|annullo|disdico) ..3 (ordine|abbonamento|contratto|conto|prenotazione|account|servizio|acquisto|tutto|utenza|l|il)`,
			yes: 'Voglio annullare l’ordine.',
			no: 'Il canale è aperto.',
		},
		apologises: {
			patterns: `scus* ; (ci|mi) (dispiace|spiace|rincresce|rammarica) ; (siamo|sono) (spiacent*|dispiaciut*|mortificat*|desolat*|costernat*) ; rammaric* ; perdon* ; (nostro|mio) errore ; (abbiamo|ho) sbagliato ; chiediamo venia ; (nostra) (colpa|responsabilita)`,
			yes: 'Le chiediamo scusa.',
			no: 'Grazie per averci scritto.',
		},
		asks: {
			patterns: `(puo|potrebbe|puoi|potresti|potete|potreste|la prego|prego|le chiedo|le chiediamo|ti chiedo|ti chiediamo|gentilmente|cortesemente|ci|mi|per favore|avremmo bisogno|abbiamo bisogno|ho bisogno|serve|servirebbe|occorre|occorrerebbe) ..3 (indicar*|inviar*|mandar*|confermar*|fornir*|dire|dirci|dirmi|descriver*|allegar*|indica|indichi|invii|invia|mandi|manda|confermi|conferma|comunicar*|comunichi|faccia sapere|faccia avere|fornisca|specificar*|allegare|verificare|controllare|numero|foto|codice|una foto|il numero|scontrino) ; (mi|ci) (conferma|indica|manda|invia|dice|puo|potrebbe|faccia|fa sapere|servono|serve|servirebbe) ; (inviateci|mandateci|indicateci|fateci|inviaci|mandaci|indicaci|ci invii|ci mandi|mi mandi|mi invii|mi indichi|ci indichi|mi dica|ci dica|ci faccia|mi faccia|ci dica)`,
			yes: 'Ci mandi una foto, per cortesia.',
			no: 'Le spediamo un nuovo paio.',
		},
		'asks-fair': {
			patterns: `(quale|cosa|come|che) ..6 (equa|equo|giusta|giusto|soddisfacente|ritiene|riterrebbe|considererebbe|rimediare|accettabile|farsi perdonare|farci perdonare|farmi perdonare|le andrebbe bene|la soddisferebbe|si aspetta|preferirebbe come soluzione|considera|renderebbe) ; soluzione ..2 (equa|giusta|soddisfacente|adeguata) ; come possiamo (rimediare|sistemare|risolvere|venirle|farci|aiutarla al meglio)`,
			yes: 'Quale soluzione riterrebbe equa?',
			no: 'Qual è il numero d’ordine?',
		},
		offers: {
			patterns: `(invieremo|inviamo|inviero|spediremo|spediamo|spediro|manderemo|mandiamo|mando|mandero|invio|spedisco|rimborseremo|rimborsiamo|rimborsero|rimborso|sostituiremo|sostituiamo|sostituiro|ripareremo|ripariamo|offriamo|offro|offriremo|proponiamo|propongo|accrediteremo|accreditiamo|accreditero|provvederemo|provvediamo|provvedero|organizziamo|organizzeremo|consegneremo|consegniamo|passera|verra|verremo|ritireremo|ritiriamo|faremo|annulleremo|correggeremo|verificheremo|ricevera|riceverete|stiamo (provvedendo|spedendo|preparando)|regaliamo|prepariamo|contatteremo|richiameremo|chiamero|sistemeremo|sistemiamo|effettueremo|emetteremo|riaccrediteremo|storneremo|verifichero|controllero|riceverai) ; (possiamo|posso|vorremmo|vorrei|desidero|desideriamo) (offrir*|inviar*|propor*|sostituir*|rimborsar*|mandar*|spedir*|riparar*|ripararl*) ; (parte|partira|partono|in partenza|verra (spedit*|sostituit*|rimborsat*|consegnat*|riparat*)|sara (spedit*|sostituit*|rimborsat*|consegnat*|riparat*|da lei|accreditat*)|saranno) ..2 (oggi|domani|subito|entro|questa|nuov*|gratuit*|senza|in)? ; (gratis|gratuit*|omaggio|a nostre spese|a nostro carico|senza (alcun)? (costo|spese|costi)) ; puo tenere ; (tecnico|corriere|collega) (passera|verra|ritirera|la|viene|arrivera) ; (ho|abbiamo) (fissato|prenotato|organizzato|predisposto|programmato|chiesto|disposto|richiesto) ; (preferisce|preferirebbe|accetterebbe|vuole|desidera) ..2 (rimborso|sostituzione|buono|nuov*|che le|un) ; buono (da|di|sconto)`,
			yes: 'Le spediamo un nuovo paio gratis.',
			no: 'Grazie per la pazienza.',
		},
		delivers: {
			patterns: `(abbiamo|ho|e stat*|sono stat*|e|risulta|hanno) ..2 (rimborsat*|sostituit*|riparat*|spedit*|inviat* (il|la|un|una|i)|accreditat*|corrett*|risolt*|stornat*|consegnat*|emess*|ripristinat*|effettuat*|annullato l addebito|sbloccat*|riattivat*|completat*|eseguit*|disposto il (rimborso|bonifico)|applicat*|aggiornat*|caricat*|sistemat*|rispedit*|installat*) !se|quando ; (rimborso|accredito|sostituzione|bonifico|riparazione|pacco|ordine|buono) ..2 (e stat*|effettuat*|eseguit*|in viaggio|partit*|emess*|completat*|inviat*|disponibile) !sara|verra ; (e|sono) (ora|gia|di nuovo|adesso)? (partit*|in viaggio|attiv*|funzionant*|risolt*|online) ; codice di tracciamento ; tracking ; (problema|errore|guasto) ..2 (risolt*|corrett*|riparat*|eliminat*) ; ecco il`,
			yes: 'Abbiamo rimborsato 54 euro oggi.',
			no: 'La rimborseremo.',
		},
		'asks-satisfied': {
			patterns: `(e|sono|siete|ha|tutto|funziona|va|ora|spero|speriamo|e stato|risulta) ..4 (soddisfatt*|di suo gradimento|in ordine|a posto|funziona (ora|tutto|correttamente|bene)|risolto|bene ora|regolare|arrivato (tutto|bene|integro)|tutto bene|come desiderava|come si aspettava|adesso) ; (c e|possiamo|posso) (altro|fare altro|qualcos altro|aiutarla in altro|ancora qualcosa) ; altro (che|in cui) (possiamo|posso) ; (tutto) (ok|bene|a posto|in ordine|risolto|funziona) ; come (si trova|va (ora|con)|procede) ; (risolto|soddisfatto|soddisfatta) (il|il suo|il problema)? ; e soddisfatt*`,
			yes: 'È tutto a posto adesso?',
			no: 'Lo abbiamo cambiato.',
		},
		thanks: {
			patterns: `grazie|ringrazi*|perfetto|ok|okay|ottimo|benissimo|bene|ricevuto|gentilissim* ; va bene ; d accordo`,
			yes: 'Grazie mille!',
			no: 'Il pacco è qui.',
		},
		supposition: {
			patterns: `(quanti giorni|quanto tempo|entro quanto) ..1 (ho|si ha|abbiamo|c e|posso) ; se|qualora ; nel caso ; in caso di ; (cosa|che) succede ; (riparate|sostituite|rimborsate|vendete|accettate|offrite|fate) ; (come|quale) (funziona|si fa|e la procedura|e la politica) ; (politica|condizioni|procedura) (di|per) (reso|resi|rimborso|recesso|i resi) ; vorrei sapere (se|come) ; e possibile ; per evitare ; ad esempio`,
			yes: 'Cosa succede se arriva rotto?',
			no: 'È arrivato rotto.',
		},
	},
};
