// Words of `address-rules.ts`, blanks between them; `_` stands for a blank inside of one.

/** Kinds of streets in Italian. */
export const ITALIAN =
	'via viale v.le piazza p.zza p.za piazzale p.le corso c.so largo vicolo strada contrada c.da località loc borgo';
/** Kinds of streets in Spanish, on both sides of the ocean. */
export const SPANISH =
	'calle c/ cl avenida avda avd av plaza pza pl paseo pº carrera carretera ctra ronda camino travesía travessera boulevard blvd bulevar calzada callejón rambla gran_vía diagonal privada prolongación circuito ruta pasaje';
/** Kinds of streets in French. */
export const FRENCH =
	'rue r. avenue av boulevard bd blvd place pl chemin ch allée allées impasse quai route rte cours square passage sentier chaussée ch. rond-point faubourg montée villa résidence lieu-dit';
/** Kinds of streets in Portuguese, on both sides of the ocean. */
export const LUSITANIAN =
	'rua r. avenida av. av praça pç travessa tv. largo alameda al. estrada rodovia rod. beco calçada rotunda praceta urbanização quinta';
/** Kinds of streets in English. */
export const ENGLISH =
	'street st road rd avenue ave lane ln drive dr close court ct way place pl square sq terrace gardens crescent hill park grove mews row walk green boulevard blvd highway hwy parkway pkwy circle cir trail trl quay parade view rise drove wharf broadway esplanade turnpike';
/** Kinds of streets in Russian. */
export const RUSSIAN =
	'ул улица просп проспект пр-т пр-кт пер переулок наб набережная ш шоссе б-р бул бульвар пл площадь пр-д проезд туп тупик мкр аллея линия';

/** Of the United States. */
export const STATES =
	'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY';
/** Of Canada, as they are written in letters. */
export const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT Québec Quebec Ontario Alberta Manitoba';
/** States of Brazil. */
export const BRAZIL = 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO';
