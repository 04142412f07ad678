import type { CuePair } from './pair.ts';

const PERSONAL = `(payslip|payslips|payroll|salary|salaries|wages|diagnosis|passport|passports|iban|prescription|prescriptions|medical|
	bank details|bank statement|bank statements|card number|card details|date of birth|dates of birth|birth certificate|personal data|personal details|personal information|
	test results|lab results|blood results|scan results|blood test|results|patient file|patient notes|health record|health records|tax return|tax returns|social security|national insurance|
	id card|home address|home addresses|private address|mobile number|phone number|medical history|sick note|full name|private messages|login|password|credit report)`;

/** Whoever it was not meant for. */
const STRANGER = `(strangers|stranger|someone else|somebody else|someone elses|somebody elses|other people|other peoples|third party|third parties|another customer|another customers|other customers|
	another client|another clients|other clients|another patient|another patients|other patients|another company|another tenant|other tenants|another guest|another member|other members|another user|other users|another family|another parent|other parents|
	different lady|different man|different woman|different person|different patient|different customer|different company|another man|another woman|another lady|another person|another persons|another student|
	wrong person|wrong people|wrong company|wrong patient|wrong customer|wrong recipient|wrong email|wrong address|wrong inbox|my neighbour|my neighbours|our neighbour|my ex|my boss|my employer|my manager|my landlord|my colleagues|my flatmate|
	the entire team|whole team|whole office|whole class|all the parents|all parents|all staff|the entire company|mailing list|a competitor|our competitor|our competitors|my mother in law|my husbands|my wifes|total strangers|some bloke|some guy|some woman)`;

const EXPOSED = `(visible to everyone|visible to all|for everyone to see|for all to see|for anyone to see|where anyone|publicly visible|publicly accessible|open to everyone|out in the open|on the noticeboard|on a noticeboard|in the group chat|
	in cc|in copy|copied in|ccd|cced|out loud|aloud|unencrypted|on the outside|left lying|lying around|unattended|in the bin|in a skip|in the street|dark web|on google|posted online|published online|in front of everyone|in front of the queue|in front of other|in earshot|can read it|could read it|can all see)`;

const BODY = `finger|fingers|thumb|hand|hands|arm|arms|leg|legs|foot|feet|toe|toes|eye|eyes|face|head|forehead|back|rib|ribs|tooth|teeth|lip|lips|throat|skin|mouth|knee|ankle|wrist|shoulder|neck|chin|nose|cheek|elbow|hip|scalp|tongue|collarbone`;
const WHOSE = `my|his|her|our|their|your|mums|dads|mothers|fathers|sons|daughters|husbands|wifes|childs|babys|grandsons|granddaughters|colleagues|employees`;
const HURT = `burnt|burned|burns|burn|cut|cuts|broke|broken|fractured|fracture|bleeding|bled|blood|swollen|swelled|swelling|stitches|stitched|stitching|sprained|bruised|bruise|bruises|scalded|blister|blisters|blistered|rash|numb|plaster|crushed|trapped|pinched|hurt|injured|gash|gashed|sliced|dislocated|tore|torn|hives|itching|stung|glued|pierced|caught|closed`;

const PERSON = `child|children|baby|toddler|kid|kids|son|daughter|boy|girl|grandson|granddaughter|mother|mum|mom|father|dad|gran|grandmother|grandfather|grandad|husband|wife|partner|passenger|passengers|customer|guest|pupil|pupils|patient|resident|colleague|employee|worker|technician|visitor|cyclist|pedestrian|dog|cat|i|he|she|we`;

const EVENT = `wedding|weddings|funeral|cremation|christening|baptism|graduation|anniversary|birthday|honeymoon|exam|exams|interview|audition|prom|ceremony|premiere|marathon|recital|gala|communion|engagement|memorial|concert|final|festival|conference|congress|launch|opening|exhibition|presentation|trade fair|fair|tournament|keynote|reception|party|jubilee|reunion|signing|completion|inauguration|show|showcase|performance|speech`;
const SPOILT = `(missed|too late|hours late|days late|minutes late|ruined|spoilt|spoiled|wrecked|without a|without the|without our|without any|with nothing|empty handed|never arrived|never came|never turned up|never showed|didnt arrive|didnt come|did not arrive|did not come|not arrived|was over|were over|had left|had gone|already started|had started|stood there|turned away|for nothing|no use to|useless now|cancelled on us|the day after|a day late|next day|wont make it|not be there|borrowed|by phone instead|on my phone|over video|no longer any use|fell through)`;

const MEDICINE = `medication|medicine|medicines|tablet|tablets|pill|pills|dose|doses|dosage|injection|insulin|antibiotic|antibiotics|penicillin|syringe|drops|vaccine|anaesthetic|painkiller|painkillers|blood thinner|inhaler|infusion|drip`;

/** English. */
export const EN_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'Inside was the report of a different lady, with her date of birth.',
		no: 'Could you send me the brochure for another lady?',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'The receptionist read my diagnosis out loud in the waiting room.',
		no: 'My passport arrived late and the envelope was creased.',
	},
	{
		cue: 'privacy',
		one: `mail|mails|email|emails|message|messages|texts|letters|post|voicemail|voicemails|orders|invoices|bookings|statements|appointments|documents|photos`,
		other: `(meant for someone|meant for somebody|meant for another|addressed to someone|addressed to somebody|addressed to another|of a complete stranger|of complete strangers|of other customers|of other patients|of another customer|of another patient|not mine but|that are not mine|that arent mine|belong to someone|belong to another|belonging to someone|belonging to another|reading mine|reading ours|has mine|have mine|seen mine|got mine|opened mine)`,
		apart: 12,
		yes: 'Since the new SIM I get text messages meant for another man, so who is reading mine?',
		no: 'Three of my orders were sent to me in one box.',
	},
	{
		cue: 'privacy',
		one: `(my account|our account|my profile|my login|my email account|my card|my phone number|my identity)`,
		other: `(hacked|hijacked|taken over|impersonat*|stolen|fraudster|fraudsters|scammer|scammers|logged in from|someone logged|somebody logged|unknown device|strangers orders|strangers name|somebody elses|someone elses|another persons)`,
		apart: 10,
		yes: 'When I log into my account I see somebody else’s orders.',
		no: 'My account was charged on Monday.',
	},
	{
		cue: 'safety',
		one: `${WHOSE} ..2 ${BODY}`,
		other: HURT,
		apart: 6,
		yes: 'The lid sprang open and my left hand was badly scalded.',
		no: 'My arm chair has a loose leg.',
	},
	{
		cue: 'safety',
		one: `(hospital|ambulance|emergency room|emergency department|casualty|intensive care|paramedics|surgery|urgent care|first aid|poison control|er)`,
		other: `(taken to|rushed|ended up|admitted|kept in|treated in|drove her to|drove him to|had to go to|spent the night|spent two nights|nights in|night in|was called|had to call|came for|after eating|after using|after taking|after falling|because of your|operated)`,
		apart: 7,
		yes: 'Half an hour after the meal she was taken to the emergency room.',
		no: 'The delivery goes to the hospital pharmacy.',
	},
	{
		cue: 'safety',
		one: MEDICINE,
		other: `(wrong|mixed up|mix up|mixup|someone elses|somebody elses|another patients|another patient|the next bed|double dose|twice the|ten times|allergic|expired|out of date|swapped|instead of|not hers|not his|not mine|meant for)`,
		apart: 8,
		yes: 'They gave my father tablets that were meant for the man in the next bed.',
		no: 'The pharmacy delivers tablets on Tuesday.',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `(swallowed|choked|choking|fell out|fell down|fell off|fell into|fell over|fallen down|fell through|slipped on|tripped over|could have died|could have been killed|nearly died|almost died|could have lost|nearly hit|nearly lost|almost lost|got stuck inside|was trapped|were trapped|electrocuted|electric shock|unconscious|fainted|passed out|collapsed|concussion|concussed|knocked down|run over|hit by|struck by|wandered off|left alone|stopped breathing|couldnt breathe|could not breathe|anaphyla*|poisoned|food poisoning|vomiting|throwing up|was sick all|bitten by)`,
		apart: 5,
		yes: 'The step gave way and our technician fell through.',
		no: 'She fell in love with the lamp, my order is late.',
	},
	{
		cue: 'safety',
		one: `socket|plug|cable|cables|wire|wires|wiring|charger|battery|boiler|stove|cooker|oven|heater|adapter|extension|fuse|fusebox|switch|lamp|toaster|kettle|iron|dryer|blanket|radiator|scooter|powerbank`,
		other: `(smoke|smoking|smoked|smoulder*|sparks|sparking|sparked|flame|flames|fire|caught fire|burning smell|burnt smell|smells of burning|smell of burning|smelled of burning|scorched|scorch|singed|melted|exploded|explosion|blew up|bang|electric shock|a shock|live wire|bare wire|exposed wire|too hot to touch|red hot|glowing|charred)`,
		apart: 7,
		yes: 'There was a smell of burning and the socket went black.',
		no: 'The heater is not warm at all.',
	},
	{
		cue: 'safety',
		one: `(brake|brakes|steering|handlebar|handlebars|wheel|tyre|tire|seatbelt|seat belt|airbag|child seat|car seat|ladder|scaffold|scaffolding|ceiling|balcony|railing|banister|shelf|shelves|shelving|rack|gate|barrier|gangway|ramp|lift|door|roof tile|roof tiles|tree|branch|sign|bolt|harness|rope)`,
		other: `(while driving|at speed|on the motorway|on the road|downhill|on top of|onto my|onto our|onto a|onto the pavement|on my head|on his head|on her head|just missed|narrowly missed|inches from|missed my|in motion|while moving|could have killed|could have hit|could have fallen|plunged|dropped two floors|gave way under|collapsed under|collapsed on)`,
		apart: 8,
		yes: 'The rack came down and just missed one of our packers.',
		no: 'The shelf arrived with a scratch, the door too.',
	},
	{
		cue: 'safety',
		one: `(glass|splinter|splinters|shard|shards|metal|needle|screw|nail|blade|razor|wire|stone|bolt|staple|sharp)`,
		other: `(in my mouth|in his mouth|in her mouth|in the soup|in the salad|in the food|in my food|in the bread|in the jar|in the yoghurt|in the baby food|in the meal|bit on|bit into|bit down|chewed|swallowed|cut my|cut his|cut her|sticking out)`,
		apart: 8,
		yes: 'I bit into the roll and there was a piece of metal.',
		no: 'The glass of the lamp is green and not clear.',
	},
	{
		cue: 'missed-event',
		one: EVENT,
		other: SPOILT,
		apart: 12,
		yes: 'The flowers for the christening came only the day after.',
		no: 'How late can we stay when we book a party?',
	},
	{
		cue: 'churn-threat',
		one: `(switch|switching|move|moving|change|changing|go|going|leave|leaving|take|taking|look|looking|get|getting|find|finding|buy|order|bring|book|look for|quotes from)`,
		other: `(a competitor|the competition|your competitor|your competitors|another provider|another supplier|another company|another roofer|another garage|another bank|another shop|another firm|another agency|another insurer|a different provider|a different supplier|a different company|other suppliers|other providers|our business elsewhere|my business elsewhere|our custom elsewhere|my custom elsewhere|money elsewhere|orders elsewhere|account elsewhere)`,
		apart: 5,
		yes: 'We would like the money back so that we can get another roofer in.',
		no: 'I compared prices at a competitor before I ordered.',
	},
	{
		cue: 'churn-threat',
		one: `(otherwise|or else|or i|or we|if not|if this|if it|if nothing|if you cant|if you dont|unless)`,
		other: `(cancel my|cancel our|cancel the|close my account|close our account|end the contract|end our contract|terminate|not renew|wont renew|will leave|am leaving|are leaving|am off|are off|am gone|are gone|wont be back|not be back|lost a customer|lose a customer|lose me as|lose us as|go elsewhere|look elsewhere|move out|hand in my notice)`,
		apart: 14,
		yes: 'Unless somebody explains this to me by Friday I will cancel my membership.',
		no: 'Unless it rains we will come on Sunday.',
	},
	{
		cue: 'public-exposure',
		one: `(i will|i shall|ill|we will|well be|im going to|i am going to|we are going to|ive already|i have already|ready to|happy to|going to|i intend|i plan|expect|have no choice|will have to|already)`,
		other: `(post|posted|posting|write|writing|publish|upload|uploaded|share|put|leave|tell|film|go public|going) ..7
			(review|trade review|reviews|one star|google|facebook|tiktok|instagram|twitter|youtube|trustpilot|tripadvisor|social media|review site|review sites|online|newspaper|papers|local paper|press|journalist|tv|everyone|everybody|all my friends|the world|consumer programme|watchdog|mumsnet|reddit|linkedin)`,
		apart: 4,
		yes: 'If nothing happens by Friday I will put the whole story with photographs on the trade review sites.',
		no: 'I read a review about your hotel in the newspaper.',
	},
	{
		cue: 'vulnerable',
		one: `i|he|she|we|mother|father|mum|dad|husband|wife|son|daughter|neighbour|gran|grandmother|grandfather|who|baby|brother|sister|uncle|aunt`,
		other: `(walking stick|zimmer frame|walking frame|a cane|on crutches|wheelchair|on oxygen|on dialysis|dialysis|chemo|chemotherapy|insulin|diabetic|epileptic|epilepsy|asthma|asthmatic|dementia|alzheimers|parkinsons|housebound|bedridden|bed bound|disabled|a disability|pregnant|newborn|premature|blind|deaf|autistic|heart condition|pacemaker|recovering from|after an operation|after surgery|cannot walk|cant walk|cannot climb|cant climb|cancer)`,
		apart: 6,
		yes: 'I live on the fifth floor and I walk with a cane.',
		no: 'We are five adults and the room was too small.',
	},
];
