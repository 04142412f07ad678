import type { Answers } from './answers.ts';

export const IT: Answers = {
	good: [
		[
			'new',
			'Gentile signora Bianchi,\n\nmi dispiace che il pacco sia arrivato con due settimane di ritardo. Sto verificando dove si è fermato e Le scrivo domani entro mezzogiorno.\n\nCordiali saluti\nAnna',
		],
		[
			'new',
			'Buongiorno Marco, mi scuso: Le abbiamo mandato la taglia sbagliata, e per la seconda volta. Ho messo da parte quella giusta. Posso spedirla oggi?',
		],
		[
			'new',
			'Gentile signor Conti, Le chiedo scusa per la cena fredda e per l’ora di attesa. Rimborso io l’intero ordine, oggi stesso.',
		],
		[
			'new',
			'Buongiorno Elena, mi dispiace molto che il bollitore si sia rotto e abbia allagato la cucina. Lei e la Sua famiglia state bene? La prego di non usarlo più.',
		],
		[
			'new',
			'Gentile signora Greco, Le abbiamo addebitato due volte lo stesso importo e me ne scuso. Il secondo torna oggi sulla Sua carta.',
		],
		[
			'acknowledged',
			'Gentile signor Ricci, grazie per avermi raccontato com’è andata. Per capire perché la caldaia si è bloccata: ha sentito un rumore prima?',
		],
		[
			'acknowledged',
			'Grazie, Laura. Vedo ora che nessuno ha risposto alle Sue tre e-mail. Le leggo tutte e poi La chiamo nel pomeriggio.',
		],
		[
			'acknowledged',
			'Buongiorno Sara, ho ascoltato il Suo messaggio sullo schermo rotto. Che cosa stava facendo quando si è spento?',
		],
		[
			'acknowledged',
			'Gentile signora Moretti, ho ricevuto le foto del tavolo graffiato, grazie: mi aiutano molto. Quale delle gambe balla?',
		],
		[
			'understanding',
			'Gentile Giulia, quale sarebbe per Lei una soluzione giusta? Qualunque sia, Le risponderò entro giovedì con quello che posso fare.',
		],
		[
			'understanding',
			'La ringrazio per la pazienza, signor Leone. Se ho capito bene, il rumore Le pesa più dei soldi. Ne parlo con il tecnico e La chiamerò domani.',
		],
		[
			'understanding',
			'Ho letto tutto quello che ha scritto, Paola, e parlerò io stessa con l’autista. Avrà mie notizie lunedì.',
		],
		[
			'resolving',
			'Gentile signor Ferri, ho ordinato per Lei una pompa nuova. Parte oggi e dovrebbe essere da Lei mercoledì; giovedì controllerò che sia arrivata.',
		],
		[
			'resolving',
			'Buongiorno Emma, posso offrirLe due cose: il rimborso completo, oppure un cappotto nuovo e metà del prezzo indietro. Mi dica quale preferisce e lo faccio oggi.',
		],
		[
			'resolving',
			'Gentile signora Villa, ho spostato la Sua prenotazione al 14 maggio senza costi e ho tenuto la camera con la vista. La conferma è allegata.',
		],
		[
			'resolving',
			'Buongiorno Davide, il tecnico viene venerdì tra le nove e le undici. Ha con sé il ricambio e gli ho chiesto di telefonarLe mezz’ora prima.',
		],
		[
			'resolving',
			'Gentile signora Rizzo, la fattura era sbagliata perché avevo inserito la vecchia tariffa. L’ho corretta e Lei riceverà quella nuova entro due giorni.',
		],
		[
			'resolved',
			'Gentile signor Galli, la lavatrice nuova è in funzione da martedì. Funziona tutto come deve? Se qualcosa non va, sono qui.',
		],
		[
			'resolved',
			'Buongiorno Nina, spero che il ricambio vada bene. È soddisfatta? Può rispondere a questa e-mail, arriva direttamente a me.',
		],
		[
			'resolved',
			'Gentile signora Costa, il rimborso è partito lunedì. È tutto a posto adesso? Ho annotato che cosa è andato storto, così lo cambiamo davvero.',
		],
	],
	bad: [
		['legal-threat', 'Se pubblica queste accuse, il nostro avvocato La contatterà.'],
		['calm-down', 'Prima di continuare La prego di calmarsi un attimo.'],
		['doubt', 'È proprio sicuro di aver acceso la macchina?'],
		['blame-customer', 'Avrebbe dovuto controllare la tabella delle taglie prima di ordinare.'],
		['door-closed', 'Ne ho parlato con il responsabile: non possiamo fare altro per Lei.'],
		['non-apology', 'Ci scusiamo per gli eventuali disagi causati dal cambio di data.'],
		['conditional-apology', 'Ci scusiamo se il collega al telefono non è stato gentile.'],
		['but-after-apology', 'Mi dispiace davvero, ma ha ordinato di venerdì sera.'],
		['terms', 'Come indicato nelle nostre condizioni generali, la merce aperta non si rende.'],
		['blame-department', 'Il magazzino ha sbagliato quando ha preparato il Suo ordine.'],
		['blame-supplier', 'Il corriere ha perso il pacco, La prego di contattare DHL.'],
		['excuse-policy', 'La nostra politica prevede il rimborso solo in buoni.'],
		['excuse-volume', 'A causa dell’elevato numero di richieste non abbiamo potuto rispondere prima.'],
		['excuse-system', 'Il nostro sistema non permette di cambiare l’indirizzo.'],
		['minimise', 'È solo un piccolo graffio sul retro, non lo vedrà nessuno.'],
		['passive', 'È stato commesso un errore nell’elaborazione dell’ordine.'],
		['ask-review', 'Se ha un minuto, ci lasci una recensione su Google.'],
		['empty-promise', 'Verificheremo e Le faremo sapere il prima possibile.'],
		['unfortunately', 'Purtroppo la giacca che desidera non è disponibile fino a primavera.'],
		['cheer', 'Le auguro un fantastico fine settimana di sole!'],
	],
};
