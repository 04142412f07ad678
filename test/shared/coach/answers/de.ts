import type { Answers } from './answers.ts';

export const DE: Answers = {
	good: [
		[
			'new',
			'Sehr geehrte Frau Müller,\n\nes tut mir leid, dass Ihr Paket zwei Wochen zu spät angekommen ist. Ich kläre, wo es liegen geblieben ist, und schreibe Ihnen morgen vor zwölf Uhr.\n\nMit freundlichen Grüßen\nAnna',
		],
		[
			'new',
			'Guten Tag Herr Thoma, ich bitte um Entschuldigung: Wir haben Ihnen die falsche Größe geschickt, und das zum zweiten Mal. Die richtige habe ich für Sie zurückgelegt. Darf ich sie heute schicken?',
		],
		[
			'new',
			'Sehr geehrter Herr Krause, ich entschuldige mich für das kalte Essen und die Stunde, die Sie gewartet haben. Ich erstatte Ihnen heute die ganze Bestellung.',
		],
		[
			'new',
			'Guten Morgen Frau Huber, es tut mir sehr leid, dass der Wasserkocher undicht war und Ihre Küche nass ist. Geht es Ihnen und Ihrer Familie gut? Bitte benutzen Sie ihn nicht mehr.',
		],
		[
			'new',
			'Liebe Frau Priem, wir haben den Betrag zweimal abgebucht, dafür bitte ich um Verzeihung. Der zweite geht heute auf Ihre Karte zurück.',
		],
		[
			'acknowledged',
			'Sehr geehrter Herr Hahn, danke, dass Sie mir erzählt haben, wie es war. Damit ich verstehe, warum die Heizung ausgefallen ist: Haben Sie vorher ein Geräusch gehört?',
		],
		[
			'acknowledged',
			'Danke, Frau Lorenz. Ich sehe jetzt, dass niemand auf Ihre drei E-Mails geantwortet hat. Ich lese sie alle und rufe Sie heute Nachmittag an.',
		],
		[
			'acknowledged',
			'Guten Tag Herr Sander, ich habe Ihre Nachricht über das zerbrochene Display gehört. Was haben Sie gerade gemacht, als es dunkel wurde?',
		],
		[
			'acknowledged',
			'Liebe Frau Neumann, Ihre Fotos vom zerkratzten Tisch sind da, danke: Sie helfen mir sehr. Welches der Beine wackelt?',
		],
		[
			'understanding',
			'Liebe Frau Graf, was wäre für Sie eine faire Lösung? Was es auch ist, ich antworte Ihnen bis Donnerstag mit dem, was ich tun kann.',
		],
		[
			'understanding',
			'Danke für Ihre Geduld, Herr Lind. Wenn ich Sie richtig verstehe, stört Sie das Geräusch mehr als das Geld. Ich spreche mit unserem Techniker und rufe Sie morgen an.',
		],
		[
			'understanding',
			'Ich habe alles gelesen, was Sie geschrieben haben, Frau Jansen, und spreche selbst mit dem Fahrer. Am Montag hören Sie von mir.',
		],
		[
			'resolving',
			'Sehr geehrter Herr Peters, ich habe eine neue Pumpe für Sie bestellt. Sie geht heute hinaus und sollte am Mittwoch bei Ihnen sein; am Donnerstag prüfe ich, ob sie da ist.',
		],
		[
			'resolving',
			'Guten Tag Frau Ebert, ich kann Ihnen zweierlei anbieten: den ganzen Betrag zurück, oder einen neuen Mantel und die Hälfte des Preises. Sagen Sie mir, was Ihnen lieber ist, und ich mache es heute.',
		],
		[
			'resolving',
			'Liebe Frau Keller, ich habe Ihre Buchung ohne Kosten auf den 14. Mai verlegt und das Zimmer mit Aussicht behalten. Die Bestätigung liegt bei.',
		],
		[
			'resolving',
			'Guten Tag Herr David, der Techniker kommt am Freitag zwischen neun und elf. Er hat das Ersatzteil dabei, und ich habe ihn gebeten, eine halbe Stunde vorher anzurufen.',
		],
		[
			'resolving',
			'Liebe Frau Otto, die Rechnung war falsch, weil ich den alten Tarif eingetragen hatte. Ich habe sie berichtigt, und Sie erhalten die neue in zwei Tagen.',
		],
		[
			'resolved',
			'Sehr geehrter Herr Gerber, die neue Waschmaschine läuft seit Dienstag. Ist alles in Ordnung? Wenn etwas nicht stimmt, bin ich für Sie da, schreiben Sie mir.',
		],
		[
			'resolved',
			'Guten Tag Frau Nolte, ich hoffe, dass das neue Teil passt. Sind Sie zufrieden? Antworten Sie einfach auf diese E-Mail, sie kommt direkt zu mir.',
		],
		[
			'resolved',
			'Liebe Frau Roth, das Geld ging am Montag hinaus. Ist jetzt alles in Ordnung? Ich habe festgehalten, was schiefgegangen ist, damit wir es wirklich ändern.',
		],
	],
	bad: [
		['legal-threat', 'Wenn Sie das veröffentlichen, meldet sich unser Anwalt bei Ihnen.'],
		['calm-down', 'Bevor wir weitermachen: Bitte beruhigen Sie sich erst einmal.'],
		['doubt', 'Sind Sie wirklich sicher, dass das Gerät eingesteckt war?'],
		['blame-customer', 'Sie hätten vor der Bestellung die Größentabelle lesen müssen.'],
		['door-closed', 'Ich habe mit dem Leiter gesprochen, wir können leider nichts mehr für Sie tun.'],
		['non-apology', 'Wir bitten die durch die Verschiebung entstandenen Unannehmlichkeiten zu entschuldigen.'],
		['conditional-apology', 'Wir entschuldigen uns, falls der Kollege am Telefon unfreundlich war.'],
		['but-after-apology', 'Es tut mir wirklich leid, aber Sie haben am Freitagabend bestellt.'],
		['terms', 'Laut unseren AGB nehmen wir geöffnete Ware nicht zurück.'],
		['blame-department', 'Das Lager hat beim Packen Ihrer Bestellung einen Fehler gemacht.'],
		['blame-supplier', 'Der Paketdienst hat die Sendung verloren, wenden Sie sich an DHL.'],
		['excuse-policy', 'Unsere Richtlinien erlauben die Erstattung nur als Gutschein.'],
		['excuse-volume', 'Wegen der hohen Zahl von Anfragen konnten wir nicht früher antworten.'],
		['excuse-system', 'Unser System lässt eine Änderung der Adresse nicht zu.'],
		['minimise', 'Es ist nur ein kleiner Kratzer auf der Rückseite, den sieht niemand.'],
		['passive', 'Bei der Bearbeitung Ihrer Bestellung wurde leider etwas übersehen.'],
		['ask-review', 'Wenn Sie eine Minute haben, schreiben Sie uns eine Bewertung bei Google.'],
		['empty-promise', 'Wir prüfen das und melden uns schnellstmöglich bei Ihnen.'],
		['unfortunately', 'Leider ist die gewünschte Jacke bis zum Frühjahr nicht lieferbar.'],
		['cheer', 'Ich wünsche Ihnen ein fantastisches Wochenende mit viel Sonne! Super!'],
	],
};
