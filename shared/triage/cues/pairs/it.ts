import type { CuePair } from './pair.ts';

const PERSONAL = `busta paga|buste paga|cedolino|cedolini|stipendio|stipendi|diagnosi|passaporto|passaporti|iban|ricetta medica|ricette|referto|referti|cartella clinica|cartelle cliniche|estratto conto|estratti conto|
	coordinate bancarie|dati bancari|dati personali|dati sensibili|dati sanitari|dati anagrafici|carta di identità|carta d identità|documento di identità|documenti di identità|data di nascita|codice fiscale|codici fiscali|indirizzo di casa|indirizzo privato|
	numero di telefono|numero di cellulare|analisi del sangue|esiti|esito|esami del sangue|dichiarazione dei redditi|certificato medico|certificati medici|numero della carta|password|conversazioni|terapia|nome e cognome|mio fascicolo|contratto di lavoro`;

const STRANGER = `estraneo|estranei|sconosciuto|sconosciuti|sconosciuta|qualcun altro|qualcun altra|un altra persona|altre persone|un altro cliente|un altra cliente|altri clienti|un altro paziente|un altra paziente|altri pazienti|un altra signora|un altro signore|un altra ditta|un altra azienda|un altro inquilino|
	altri inquilini|un altra famiglia|altri genitori|tutti i genitori|terzi|terze persone|persona sbagliata|indirizzo sbagliato|destinatario sbagliato|cliente sbagliato|mio vicino|mia vicina|ai vicini|dei vicini|mio ex|mia ex|ex marito|ex moglie|mio capo|mio datore|datore di lavoro|miei colleghi|mie colleghe|
	tutti i colleghi|altri dipendenti|colleghi|tutto l ufficio|tutta la classe|un concorrente|mia suocera|un altro utente|altri utenti|un altro ospite|un omonimo|non è il mio|non è la mia|non sono i miei|di un certo|di una certa|di un tale|un tizio`;

const EXPOSED = `visibile a tutti|visibili a tutti|accessibile a tutti|accessibili a tutti|in chiaro|in bacheca|nella chat|sul gruppo|nel gruppo whatsapp|in copia|in cc|ad alta voce|davanti a tutti|davanti a tutta|davanti agli altri|davanti ai|davanti alla fila|lasciati incustoditi|incustodito|nel cassonetto|
	per strada|online a tutti|su internet|sul web|pubblicati|pubblicato|pubblicata|diffusi|diffuso|divulgato|divulgati|ceduti|venduto i|venduti|rubati|chiunque può|chiunque poteva|tutti possono|tutti potevano|sotto gli occhi|hackerato|violato|violati`;

const BODY = `dito|dita|mano|mani|braccio|braccia|gamba|gambe|piede|piedi|occhio|occhi|viso|faccia|testa|fronte|schiena|costola|costole|dente|denti|labbro|labbra|lingua|gola|pelle|bocca|ginocchio|caviglia|polso|spalla|collo|mento|naso|guancia|gomito|anca|coscia|polpaccio`;
const HURT = `ustionat*|ustione|ustioni|scottat*|scottatura|bruciatura|bruciature|mi sono bruciato|mi sono bruciata|si è bruciato|si è bruciata|tagliat*|taglio|fratturat*|frattura|rotto il|rotta la|rotto un|rotta una|mi sono rotto|mi sono rotta|si è rotto|si è rotta|sanguin*|sangue|gonfi|gonfio|gonfia|gonfie|gonfiat*|punti|slogat*|distorsione|
	livido|lividi|vesciche|vescica|sfogo|eritema|gesso|ingessat*|schiacciat*|incastrat*|ferit*|ferita|contusione|lussat*|prurito|pizzic*|incrinat*|scheggiat*|spezzat*|saltato un`;

const PERSON = `bambino|bambina|bambini|bimbo|bimba|bimbi|figlio|figlia|figli|neonato|neonata|ragazzo|ragazza|ragazzi|nipote|nipotino|nipotina|madre|mamma|padre|papà|papa|nonna|nonno|marito|moglie|compagno|compagna|passeggero|passeggeri|cliente|ospite|alunno|alunni|paziente|collega|operaio|dipendente|tecnico|ciclista|pedone|cane|gatto|io|lui|lei|suocera|suocero|signora|signore|anziana|anziano|sorella|fratello`;

/** Italian. An apostrophe parts two words (“un’altra” is `un altra`). */
export const IT_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'Nella busta c’era il referto di un’altra signora.',
		no: 'Il referto non è ancora pronto dopo venti giorni.',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'La segretaria ha letto la mia diagnosi ad alta voce davanti alla fila.',
		no: 'Il mio passaporto è arrivato con la copertina rovinata.',
	},
	{
		cue: 'privacy',
		one: `mail|email|messaggi|messaggio|sms|lettere|lettera|posta|segreteria|ordini|fatture|fattura|prenotazioni|appuntamenti|documenti|documentazione|foto|pratica|modulo`,
		other: `destinata a un altro|destinate ad altri|destinati ad altri|destinato a un altro|indirizzata a un altro|indirizzata a una|di un perfetto|di una perfetta|di altri clienti|di altri pazienti|di un altro cliente|di un altra cliente|di un altro paziente|di un altra|di un altro signore|intestata a un altro|intestata a un|di qualcun altro|chi legge i miei|chi ha i miei|chi ha la mia|i miei li|leggere i miei|legge le mie|i miei a chi`,
		apart: 8,
		yes: 'Da martedì ricevo gli sms di un’altra persona, e chi legge i miei?',
		no: 'Ho ricevuto tre fatture per lo stesso ordine.',
	},
	{
		cue: 'privacy',
		one: `mio account|nostro account|mio profilo|mia casella|mia identità|mia carta|mia area personale|mio conto`,
		other: `hackerato|violato|clonata|rubata|rubato|truffatore|truffatori|qualcuno è entrato|è entrato qualcuno|accesso da|dispositivo sconosciuto|di un altra persona|di un altro|ordini di altri|dati di altri|nome di un altro`,
		apart: 10,
		yes: 'Quando apro la mia area personale vedo i dati di altri clienti.',
		no: 'Sul mio conto manca ancora il bonifico.',
	},
	{
		cue: 'safety',
		one: BODY,
		other: HURT,
		apart: 5,
		yes: 'Il coperchio è saltato e ho la mano ustionata.',
		no: 'La gamba del tavolo traballa.',
	},
	{
		cue: 'safety',
		one: `ospedale|pronto soccorso|ambulanza|118|112|ps|rianimazione|guardia medica|centro antiveleni|terapia intensiva`,
		other: `portato|portata|portati|corsi|corso al|corsa al|siamo finiti|è finito|è finita|sono finito|sono finita|ricoverat*|trattenut*|finire|chiamare|chiamato|notte in|due notti|tre notti|dopo aver|medicat*|operat*|reazione|intossicazione|shock`,
		apart: 6,
		yes: 'Mezz’ora dopo il pranzo l’abbiamo portata al pronto soccorso.',
		no: 'La consegna va fatta all’ospedale, ingresso B.',
	},
	{
		cue: 'safety',
		one: `farmaco|farmaci|medicina|medicine|medicinale|medicinali|pastiglia|pastiglie|compressa|compresse|pillola|pillole|dose|dosi|dosaggio|iniezione|insulina|antibiotico|penicillina|siringa|gocce|flebo|vaccino|terapia|sciroppo`,
		other: `sbagliat*|scambiat*|scambio|di un altro paziente|di un altra paziente|di un altro|di qualcun altro|doppia|il doppio|dieci volte|allergic*|scadut*|al posto di|destinat*|non sua|non suo|non erano suoi|non erano sue|vicino di letto|del diabete|controindicat*|errata|errato`,
		apart: 7,
		yes: 'Hanno dato a mio padre le compresse del vicino di letto.',
		no: 'La farmacia consegna i farmaci il martedì?',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `ha ingoiato|ha inghiottito|ho ingoiato|stava soffocando|soffocare|soffocato|soffocata|è caduto|è caduta|sono caduto|sono caduta|è scivolato|è scivolata|sono scivolato|sono scivolata|è inciampat*|è rimasto chiuso|è rimasta chiusa|rimasti chiusi|rimasti bloccati|bloccato dentro|bloccata dentro|poteva morire|potuto morire|poteva restarci|rischiato di morire|rischiato la vita|rischiato di perdere|
			rischiato di cadere|stava per cadere|per un pelo|per poco non|presa la scossa|preso la scossa|una scossa|privo di sensi|priva di sensi|svenut*|perso i sensi|non respirava|non riusciva a respirare|intossicat*|avvelenat*|vomitat*|vomita|vomitare|investit*|travolt*|trauma cranico|commozione|da solo in strada|da sola in strada|uscito da solo|uscita da sola|incustodito|folgorat*|morso|morsa|sbalzat*|contagi*`,
		apart: 5,
		yes: 'Il gradino ha ceduto e il tecnico è caduto di sotto.',
		no: 'Mia madre è contenta della poltrona, ma è arrivata tardi.',
	},
	{
		cue: 'safety',
		one: `presa|spina|cavo|cavi|filo|fili|caricatore|caricabatterie|batteria|caldaia|fornello|forno|stufa|termosifone|ciabatta|quadro elettrico|contatore|interruttore|lampada|tostapane|bollitore|ferro da stiro|asciugatrice|lavatrice|lavastoviglie|phon|asciugacapelli|coperta elettrica|monopattino|frigorifero|televisore|impianto|gas`,
		other: `fumo|fuma|fumava|fumare|scintille|scintilla|fiamme|fiamma|fiammata|fuoco|incendio|bruciato|odore di bruciato|puzza di bruciato|puzza di gas|odore di gas|fuga|perdita di gas|fuso|fusa|sciolto|sciolta|sciolti|esplos*|scoppiat*|scoppio|botto|scossa|scosse|scoperti|scoperto|nudi|incandescente|rovente|scottava|annerit*|nera dal|monossido|corto circuito|cortocircuito`,
		apart: 6,
		yes: 'Dalla presa del corridoio sono uscite delle scintille.',
		no: 'La stufa non scalda e il forno è in ritardo.',
	},
	{
		cue: 'safety',
		one: `freno|freni|sterzo|manubrio|ruota|gomma|pneumatico|cintura|seggiolino|airbag|scala|impalcatura|ponteggio|soffitto|controsoffitto|intonaco|balcone|ringhiera|parapetto|mensola|mensole|scaffale|scaffali|scaffalatura|cancello|sbarra|ascensore|tegola|tegole|albero|ramo|insegna|portone|lampadario|cornicione|gradino|sportello`,
		other: `mentre guidavo|in corsa|in marcia|in movimento|in autostrada|in discesa|a velocità|addosso|sulla testa|in testa a|sul marciapiede|mancato per poco|per un pelo|per poco|sfiorat*|un metro da|a pochi centimetri|poteva uccidere|poteva ammazzare|poteva colpire|poteva cadere|precipitat*|ceduto sotto|ha ceduto|hanno ceduto|crollat*|crollo|tranciat*`,
		apart: 7,
		yes: 'Lo scaffale è crollato e ha sfiorato un nostro magazziniere.',
		no: 'La scala è arrivata con due graffi.',
	},
	{
		cue: 'safety',
		one: `vetro|vetri|scheggia|schegge|metallo|ferro|ago|vite|chiodo|lama|lametta|filo di ferro|sasso|pezzo di plastica|graffetta|bullone`,
		other: `in bocca|nella minestra|nella zuppa|nell insalata|nel cibo|nel pane|nel vasetto|nello yogurt|nella pappa|nel piatto|nel panino|nella bottiglia|ho morso|ha morso|masticando|masticato|mordendo|ingoiato|ingerito|tra i denti|sotto i denti|nel biscotto|nella confezione di`,
		apart: 7,
		yes: 'Masticando il panino mi sono trovato un pezzo di metallo tra i denti.',
		no: 'Il vetro della lampada è verde.',
	},
	{
		cue: 'missed-event',
		one: `matrimonio|nozze|funerale|funerali|battesimo|comunione|cresima|laurea|anniversario|compleanno|viaggio di nozze|luna di miele|esame|esami|concorso|colloquio|audizione|cerimonia|prima serata|maratona|saggio|festa|inaugurazione|fiera|congresso|convegno|conferenza|concerto|finale|partita|presentazione|lancio|apertura|evento|sfilata|gara|mostra|rogito|spettacolo|discussione della tesi|sagra|torneo|ricevimento|capodanno|natale`,
		other: `perso|persa|saltato|saltata|saltati|troppo tardi|in ritardo|ore dopo|giorno dopo|già finito|già finita|già iniziato|già cominciato|era finita|era finito|rovinato|rovinata|senza torta|senza vestito|senza abito|senza fiori|senza fotografo|senza niente|senza di noi|senza il|senza la|senza i|a mani vuote|mai arrivato|mai arrivata|mai arrivati|non è arrivato|non è arrivata|non sono arrivati|non sono arrivate|non è venuto|non è venuta|non si è presentato|non si è presentata|
			non siamo arrivati|non ci siamo|non ho potuto|non abbiamo potuto|non ha potuto|mandato via|mandati via|rimasti fuori|rimasto fuori|rimasta fuori|respinti|annullato all ultimo|annullata all ultimo|in prestito|al telefono|in videochiamata|inutile ormai|non serve più|non servono più|era sabato|era domenica|tavoli vuoti|stand vuoto`,
		apart: 10,
		yes: 'Per il battesimo di domenica i fiori non sono arrivati.',
		no: 'Vorrei prenotare una sala per la festa di laurea.',
	},
	{
		cue: 'churn-threat',
		one: `passo|passiamo|passerò|passeremo|passare|cambio|cambiamo|cambierò|cambieremo|cambiare|vado|andiamo|andrò|andremo|rivolgerò|rivolgeremo|rivolgermi|rivolgerci|sentire|cerco|cerchiamo|cercherò|cercheremo|cercare|trovare|valutando|valutare|compro|comprerò|compreremo|ordinare|ordinerò|preventivi|trasferisco|porto|porterò`,
		other: `altrove|concorrenza|un concorrente|un altro fornitore|altri fornitori|un altro gestore|altro gestore|altro operatore|un altro operatore|un altra compagnia|altra compagnia|un altra banca|altra banca|un altra ditta|un altra officina|un altro negozio|un altra palestra|altra assicurazione|un altra assicurazione|un altra azienda|da un altra parte|da altri|i vostri concorrenti`,
		apart: 5,
		yes: 'La direzione mi ha chiesto di sentire altri fornitori.',
		no: 'Ho visto lo stesso prezzo da un altro fornitore.',
	},
	{
		cue: 'churn-threat',
		one: `altrimenti|sennò|senno|se non|o mi|o ci|oppure|in caso contrario|se continua|se questo|se entro|a queste condizioni|così`,
		other: `disdico|disdiciamo|disdetta|disdirò|recedo|recediamo|recesso|chiudo il conto|chiudo l account|annullo l abbonamento|annullo il contratto|cancello l abbonamento|non rinnovo|non rinnoverò|non rinnoveremo|non rinnoviamo|me ne vado|ce ne andiamo|lascio la palestra|lascio l appartamento|perdete un cliente|perderete un cliente|perso un cliente|perso una cliente|rescindo|rescindiamo|rescissione|interrompiamo la collaborazione|non mi vedrete|non ci vedrete|non metterò più piede`,
		apart: 14,
		yes: 'Se entro venerdì nessuno mi spiega, chiudo il conto.',
		no: 'Altrimenti ci sentiamo lunedì per il rinnovo.',
	},
	{
		cue: 'public-exposure',
		one: `metto|mettiamo|metterò|metteremo|pubblico|pubblicherò|pubblicheremo|pubblicare|scrivo|scriverò|scriveremo|scrivere|posto|posterò|lascio|lascerò|lasceremo|racconto|racconterò|racconteremo|raccontare|carico|caricherò|caricato|condivido|condividerò|segnalo|segnalerò|mando|manderò|invio|invierò|porto|porterò|contatto|contatterò|contatteremo|chiamo`,
		other: `recensione|recensioni|siti di recensioni|una stella|facebook|tiktok|instagram|youtube|google|trustpilot|tripadvisor|social|giornale|giornali|giornalista|giornalisti|stampa|televisione|tv|striscia|le iene|telegiornale|redazione|forum|pagina facebook|tutti i miei amici|gruppo whatsapp|gruppo del quartiere|ovunque|dappertutto`,
		apart: 7,
		yes: 'Se non rispondete metto foto e video su tutti i siti di recensioni.',
		no: 'Abbiamo letto le recensioni prima di prenotare.',
	},
	{
		cue: 'vulnerable',
		one: `mia madre|mamma|mio padre|papà|nonna|nonno|mio marito|mia moglie|mio figlio|mia figlia|bambino|bambina|figlio|figlia|sono|suocera|suocero|zia|zio|signora|anziana|anziano|vicina|fratello|sorella|inquilina|vivo|cammino|ha`,
		other: `bastone|deambulatore|stampelle|sedia a rotelle|carrozzina|ossigeno|dialisi|chemio|chemioterapia|insulina|diabetic*|epilett*|asma|asmatic*|demenza|alzheimer|parkinson|disabile|disabilità|invalido|invalida|invalidità|incinta|gravidanza|neonato|neonata|prematur*|cieco|cieca|sordo|sorda|autistic*|autismo|cardiopatic*|pacemaker|operata|operato|allettat*|non cammina|non può camminare|non riesce a camminare|oncologic*|tumore|immunodepress*`,
		apart: 5,
		yes: 'Abito al quinto piano e cammino con il bastone.',
		no: 'Siamo in cinque e la camera era piccola.',
	},
];
