/** A mail's words, whose writer, and what shall be found: street, extras, postcode, city, region. */
export interface AddressExample {
	readonly country: string;
	readonly text: string;
	readonly domain?: string;
	readonly found: readonly [street: string, extras: readonly string[], postcode: string, city: string, region: string];
}

const row = (
	country: string,
	text: string,
	found: AddressExample['found'],
	domain = 'mail.example',
): AddressExample => ({ country, text, found, domain });

/** Each country as people there write it: in a signature, on one line, in a sentence. */
export const ADDRESS_EXAMPLES: readonly AddressExample[] = [
	row('IT', 'Grazie\n\nDavide Moretti\nVia Garibaldi 12\n20121 Milano (MI)\nTel. +39 02 1234567', [
		'Via Garibaldi 12',
		[],
		'20121',
		'Milano',
		'MI',
	]),
	row(
		'IT',
		'Abito in via dei Mille, 3/A - 50129 Firenze e aspetto una risposta.',
		['via dei Mille 3/A', [], '50129', 'Firenze', ''],
		'posta.it',
	),
	row('IT', 'Studio Rossi | P.zza San Marco 5, int. 4 | 00186 Roma | Italia', [
		'P.zza San Marco 5',
		['int. 4'],
		'00186',
		'Roma',
		'',
	]),
	row(
		'IT',
		'Il mio indirizzo: Corso Vittorio Emanuele II 21 10128 Torino TO',
		['Corso Vittorio Emanuele II 21', [], '10128', 'Torino', 'TO'],
		'x.it',
	),
	row('PT', 'Obrigada\nSofia Nunes\nRua Augusta, 25, 3.º Esq.\n1100-048 Lisboa', [
		'Rua Augusta 25',
		['3.º Esq.'],
		'1100-048',
		'Lisboa',
		'',
	]),
	row('PT', 'Moro na Av. da Liberdade 110, 1250-146 Lisboa, Portugal', [
		'Av. da Liberdade 110',
		[],
		'1250-146',
		'Lisboa',
		'',
	]),
	row('BR', 'Rua das Flores, 123 - Apto 45\nCentro\nSão Paulo - SP\n01310-200', [
		'Rua das Flores 123',
		['Apto 45', 'Centro'],
		'01310-200',
		'São Paulo',
		'SP',
	]),
	row('BR', 'Av. Paulista, 1578, Bela Vista, São Paulo/SP, CEP 01310-200', [
		'Av. Paulista 1578',
		['Bela Vista'],
		'01310-200',
		'São Paulo',
		'SP',
	]),
	row('RU', 'С уважением,\nМария\n191025, Санкт-Петербург, Невский проспект, д. 10, кв. 5', [
		'Невский проспект, д. 10',
		['кв. 5'],
		'191025',
		'Санкт-Петербург',
		'',
	]),
	row('RU', 'Мой адрес: г. Москва, ул. Ленина, д. 5, кв. 12, 101000', [
		'ул. Ленина, д. 5',
		['кв. 12'],
		'101000',
		'Москва',
		'',
	]),
	row('RU', '630099, Новосибирская обл., г. Новосибирск, Красный проспект, 25', [
		'Красный проспект, 25',
		[],
		'630099',
		'Новосибирск',
		'Новосибирская обл.',
	]),
	row(
		'ES',
		'Un saludo\nAndrés Molina\nCalle Mayor, 10, 3º B\n28013 Madrid',
		['Calle Mayor 10', ['3º B'], '28013', 'Madrid', ''],
		'correo.es',
	),
	row('ES', 'Pueden escribirme a la Avda. Diagonal 400, 08037 Barcelona, España.', [
		'Avda. Diagonal 400',
		[],
		'08037',
		'Barcelona',
		'',
	]),
	row('MX', 'Av. Insurgentes Sur 123\nCol. Roma Norte\nC.P. 06700, Ciudad de México, CDMX\nTel. +52 55 1234 5678', [
		'Av. Insurgentes Sur 123',
		['Col. Roma Norte'],
		'06700',
		'Ciudad de México',
		'CDMX',
	]),
	row('MX', 'Calle 5 de Mayo 21, Centro, 72000 Puebla, México', [
		'Calle 5 de Mayo 21',
		['Centro'],
		'72000',
		'Puebla',
		'',
	]),
	row('AR', 'Saludos, Lucía\nAv. Corrientes 1234, Piso 5\nC1043AAZ Buenos Aires\nArgentina', [
		'Av. Corrientes 1234',
		['Piso 5'],
		'C1043AAZ',
		'Buenos Aires',
		'',
	]),
	row('AR', 'San Martín 850, X5000 Córdoba', ['San Martín 850', [], 'X5000', 'Córdoba', ''], 'correo.com.ar'),
	row('FR', 'Cordialement\nClaire Dubois\n10 bis, rue de Rivoli\n75004 Paris', [
		'10 bis rue de Rivoli',
		[],
		'75004',
		'Paris',
		'',
	]),
	row('FR', 'J’habite au 3 avenue Jean-Jaurès, Bâtiment B, 69007 Lyon. Merci', [
		'3 avenue Jean-Jaurès',
		['Bâtiment B'],
		'69007',
		'Lyon',
		'',
	]),
	row('BE', 'Marie\nRue Neuve 5 bte 3\n1000 Bruxelles\nBelgique', ['Rue Neuve 5 bte 3', [], '1000', 'Bruxelles', '']),
	row('BE', 'Groeten, Jan\nVeldstraat 12\nB-9000 Gent', ['Veldstraat 12', [], '9000', 'Gent', '']),
	row('CH', 'Freundliche Grüsse\nBahnhofstrasse 1\n8001 Zürich\nSchweiz', [
		'Bahnhofstrasse 1',
		[],
		'8001',
		'Zürich',
		'',
	]),
	row('CH', 'Rue du Rhône 10, CH-1204 Genève', ['Rue du Rhône 10', [], '1204', 'Genève', '']),
	row('CH', 'Via Nassa 5, 6900 Lugano', ['Via Nassa 5', [], '6900', 'Lugano', ''], 'posta.ch'),
	row('DE', 'Viele Grüße\nJonas Weber\nHauptstr. 5a\n10115 Berlin', ['Hauptstr. 5a', [], '10115', 'Berlin', '']),
	row('DE', 'Bitte schicken Sie es an Unter den Linden 77, D-10117 Berlin.', [
		'Unter den Linden 77',
		[],
		'10117',
		'Berlin',
		'',
	]),
	row('AT', 'Kärntner Straße 3/2/7, 1010 Wien', ['Kärntner Straße 3/2/7', [], '1010', 'Wien', ''], 'post.at'),
	row('AT', 'Getreidegasse 9 · 5020 Salzburg · Österreich', ['Getreidegasse 9', [], '5020', 'Salzburg', '']),
	row('GB', 'Many thanks\nNora Whitfield\n14 Orchard Lane\nBath\nBA1 5LR', [
		'14 Orchard Lane',
		[],
		'BA1 5LR',
		'Bath',
		'',
	]),
	row('GB', 'I live at Flat 3, 12 High Street, London SW1A 1AA, UK', [
		'Flat 3',
		['12 High Street'],
		'SW1A 1AA',
		'London',
		'',
	]),
	row('IE', '1 O’Connell Street, Dublin 1, D01 F5P2', ['1 O’Connell Street', [], 'D01 F5P2', 'Dublin 1', '']),
	row('IE', '8 Main Street\nKinsale\nCo. Cork\nP17 AX01', ['8 Main Street', [], 'P17 AX01', 'Kinsale', 'Co. Cork']),
	row('US', 'Best,\nTom\n123 Main St, Apt 4B\nSpringfield, IL 62704', [
		'123 Main St',
		['Apt 4B'],
		'62704',
		'Springfield',
		'IL',
	]),
	row('US', 'PO Box 1234, Austin, TX 78701-1234, USA', ['PO Box 1234', [], '78701-1234', 'Austin', 'TX']),
	row('CA', '100 Queen St W\nToronto, ON M5H 2N2', ['100 Queen St W', [], 'M5H 2N2', 'Toronto', 'ON']),
	row('CA', '1234, rue Sainte-Catherine Ouest\nMontréal (Québec) H3B 1A7', [
		'1234 rue Sainte-Catherine Ouest',
		[],
		'H3B 1A7',
		'Montréal',
		'Québec',
	]),
	row('NL', 'Groet, Sanne\nDamrak 1\n1012 LG Amsterdam', ['Damrak 1', [], '1012 LG', 'Amsterdam', '']),
	row('NL', 'Prins Hendrikkade 33-2, 1012TM Amsterdam, Nederland', [
		'Prins Hendrikkade 33-2',
		[],
		'1012TM',
		'Amsterdam',
		'',
	]),
];

/** Words with numbers in them, and no address. */
export const NO_ADDRESS: readonly string[] = [
	'Meine Bestellung 4711, 10115 Stück wurden nie geliefert.',
	'I ordered 2 lamps in June 2024 and paid 129.90 on 12/06/2024.',
	'Ho pagato 640 euro in quattro mesi, ordine 20121 mai arrivato.',
	'Call me on +44 20 7946 0958 after 5 pm, please.',
	'La calle está cortada y el pedido 28013 no llega.',
	'Заказ 191025 до сих пор не пришёл, улица перекрыта.',
];
