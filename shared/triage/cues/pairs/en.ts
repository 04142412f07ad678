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
	{
		cue: 'privacy',
		one: `(receptionist|staff|she|he|who|someone|somebody|receptionist|nurse|agent|assistant|clerk|doctor|driver|colleague) ..4 (told|informed|tell|phoned|rang|called|emailed|mentioned|discussed|revealed|disclosed|blabbed|spoke|gossiped|confirmed) ..2 (my|our|her|his) ..1 (boss|manager|employer|work|colleagues|mother|father|mum|dad|parents|husband|wife|ex|partner|neighbour|neighbours|sister|brother|daughter|son|family|landlord|inlaws|
			flatmate|friend|clients)`,
		other: `(that i had|that i was|that i am|that i have|that i owe|that im|i was behind|i had an|i had a|i was in|i owe|i owed|i am pregnant|about my|my debt|my debts|my diagnosis|my illness|my treatment|my arrears|my balance|my test|my results|without my consent|without my permission)`,
		apart: 12,
		yes: 'Your receptionist rang my work and told my manager that I had an appointment at the clinic.',
		no: 'I told my manager that your parcel was late.',
	},
	{
		cue: 'privacy',
		one: `(to everyone|to everybody|to all tenants|to all residents|to all parents|to all members|to all staff|to all customers|to all patients|to all owners|to the whole|in front of the whole|group chat|everyone in the group|all the parents|all the neighbours|all the other)`,
		other: `(who had not paid|who hadnt paid|who have not paid|who havent paid|who owes|in arrears|my arrears|my debt|our debt|debts|my salary|salaries|my diagnosis|my illness|my medical|my results|my bank|our bank|home addresses|phone numbers|with names|with the names|dates of birth|our names|passport|passports|payslips)`,
		apart: 8,
		yes: 'You wrote to all tenants who is in arrears and how much.',
		no: 'You wrote to all tenants that the lift is mended.',
	},
	{
		cue: 'privacy',
		one: `email|e mail|mail|mailing|message|letter|list|reminder|newsletter|spreadsheet|circular|invitation`,
		other: `(other peoples addresses|other people’s email|everyones address|everyones addresses|everyones email|in the to field|in the to line|in the cc|not in bcc|without bcc|instead of bcc|forgot to bcc|all the addresses|all our addresses|all recipients|every recipient|each others addresses|hundreds of addresses|names of everyone|who has not paid|who hasnt paid|who owes|list of debtors)`,
		apart: 12,
		yes: 'The reminder went by email to all parents, with the names of those who had not paid, in the cc.',
		no: 'Please add me to the mailing list.',
	},
	{
		cue: 'privacy',
		one: `my number|my phone number|my mobile|my mobile number|my address|our address|my new address|my home address|my email|my photo|my photos|my picture|my name|my details|our details|my cv|my daughters name|my sons name|my childs name|school report|where i live|the address|our home`,
		other: `(strangers|people i dont know|random people|unknown numbers|random men|calls from people|keep ringing me|keep calling me|given to my ex|passed to|passed on to|handed to|handed out|leaked|in your advert|in your ad|in your listing|on your advert|public part|publicly|on google|into google|by googling|googling|search engine|still on it|still on there|not wiped|not erased|was not wiped|without my consent|without my permission)`,
		apart: 12,
		yes: 'Strangers have been ringing since Friday because my mobile is printed in your listing.',
		no: 'My address is 4 High Street, please send the number of the order.',
	},
	{
		cue: 'privacy',
		one: `bill|bills|order|orders|invoice|invoices|statement|statements|letter|letters|scan|result|results|report|file|account|details|name|address|addresses|photo|photos|contract|booking|policy|notes|payslip|documents|prescription|record|records|basket|messages|appointments`,
		other: `(of a mr|of a mrs|of a ms|of a miss|of a certain mr|of a certain mrs|of some mr|of some woman|of some man|of a lady|of a gentleman|of a man from|of a woman from|of a woman called|of a man called|of a person called|of a person i|of a family|of people i|of people who are not|of everyone in|of everybody in|of the whole department|of my colleagues|of all employees|belonging to a|can he see mine|can she see mine|can they see mine|
			who can see mine|who sees mine|who is seeing mine|who has got mine)`,
		apart: 10,
		yes: 'The page shows the name, the address and the last bills of a Mr Turnbull, so can he see mine?',
		no: 'I spoke to a certain Mr Smith about my order.',
	},
	{
		cue: 'privacy',
		one: `(pretending to be you|pretending to be from you|claimed to be you|claimed to be from you|claiming to be from you|posing as you|scammer|scammers|fraudster|fraudsters|scam call|phishing|con man)`,
		other: `(knew my|knew exactly|knew what i|knew our|had my|had all my|had our|with my details|with all my details|from your system|from your database|leaked|could only|can only have|only you)`,
		apart: 14,
		yes: 'A scammer called and knew my order number, that can only come from your system.',
		no: 'Beware of scammers who call at night.',
	},
	{
		cue: 'safety',
		one: `oxygen|oxygen machine|concentrator|ventilator|dialysis|nebuliser|nebulizer|insulin|feeding tube|feeding pump|cpap|life support|defibrillator|pacemaker monitor|panic button|emergency button|emergency pendant|alarm pendant|suction machine|epipen|chemo|infusion pump`,
		other: `(backup|back up|backup bottle|battery lasts|battery will last|hours left|runs off the mains|off the mains|runs on electricity|runs out|running out|ran out|has run out|no power|without power|power cut|no electricity|without electricity|missed|misses|missing|cannot get to|cant get to|could not get to|couldnt get to|stopped|stopped working|not working|doesnt work|does not work|nobody answered|nobody picked up|warm|spoilt|spoiled|
			no signal|dead|last bottle|last cylinder|not delivered|hasnt arrived|not arrived|hasnt come|did not come|didnt come|is empty)`,
		apart: 9,
		yes: 'No power since Monday and my dad’s oxygen machine has four hours left.',
		no: 'Do you deliver oxygen bottles on Mondays?',
	},
	{
		cue: 'safety',
		one: `mother|mum|mom|father|dad|gran|grandmother|grandfather|grandad|nan|son|daughter|child|kid|toddler|pupil|boy|girl|resident|residents|patient|year old|wheelchair user`,
		other: `(left alone|left on his own|left on her own|left outside|left in the bus|left on the bus|locked in|forgotten on|forgotten in|wrong stop|in the snow|at the roadside|by the roadside|side of the road|wandered|wandering|found him|found her|found wandering|brought her home|brought him home|unsupervised|nobody noticed|no one noticed|without supervision|walked home alone|handed to a stranger|released to)`,
		apart: 10,
		yes: 'The driver put my mother, who has dementia, out at the wrong stop in the snow.',
		no: 'My mother left her umbrella in the shop.',
	},
	{
		cue: 'safety',
		one: `sick|ill|vomiting|vomited|threw up|throwing up|diarrhoea|diarrhea|cramps|poisoning|poisoned|salmonella|norovirus|dehydration|swelled|swollen`,
		other: `(after eating|after dinner|after lunch|after the meal|after your meal|after your|from your food|from your kitchen|all night|all of us|both of us|three of us|four of us|the whole table|the whole family|in hospital|on a drip|at a and e|doctor said|doctor thinks|gp said|lab confirmed|from the chicken|from the fish|from the oysters|from the prawns|from the rice)`,
		apart: 9,
		yes: 'All four of us were ill after dinner at your place.',
		no: 'I was ill after the holidays and could not come, sorry.',
	},
	{
		cue: 'missed-event',
		one: `wedding|funeral|burial|christening|baptism|exam|exams|interview|graduation|ceremony|birthday|party|concert|cruise|ferry|ship|premiere|recital|first communion|bar mitzvah|anniversary|competition|marathon|trade fair|opening night|opening day|hearing|viva|audition|gala|prom`,
		other: `(was on saturday|was on sunday|was on friday|was on monday|was on the saturday|was on the friday|was the saturday|was saturday|was sunday|was friday|was yesterday|was the day before|was two days before|was three days before|came on monday|arrived on monday|arrived the monday|came the week after|arrived the week after|arrived afterwards|after it was over|doors were closed|doors had been|doors had closed|door was locked|
			door was closed|doors were locked|not let in|wasnt let in|werent let in|would not let me|wouldnt let me|refused entry|turned away|sailed without|left without us|started without|went ahead without|had to borrow|in jeans|in tears|on the pavement|double booked|nothing to wear|no longer needed)`,
		apart: 12,
		yes: 'The suit arrived on Monday, the wedding was on Saturday.',
		no: 'Could I come for a fitting before the wedding in June?',
	},
	{
		cue: 'missed-event',
		one: `(buried|cremated|said goodbye to|laid to rest|got married|married|celebrated|performed|went on stage|stood on stage|played the|guests|visitors|customers were)`,
		other: `(without it|without them|without her|without him|without flowers|without music|without a cake|without a dress|without the rings|with no flowers|with no music|with no food|with no cake|with no power|with no sound|on the pavement|in the street|in the rain|in the car park|sent home|sent away|turned away|turned people away|standing outside|stood outside|nothing to eat|no chairs|in borrowed)`,
		apart: 7,
		yes: 'The wreath never came and we buried my mother without it.',
		no: 'We married in May and need more flowers.',
	},
	{
		cue: 'churn-threat',
		one: `(one more time|one more|once more|next time|if it happens again|if this happens again|another time|the next one|another mistake|another delay|any more of this|at the next)`,
		other: `(cancel|cancelled|cancelling|i am gone|im gone|i am off|im off|i leave|im leaving|we leave|we are gone|were gone|i am out|im out|were out|close the account|close my account|end the contract|leave you|lose me|lose us|switch|direct debit gets|stop paying|goodbye|terminate)`,
		apart: 7,
		yes: 'One more time and the direct debit gets cancelled.',
		no: 'I will be there one more time in May.',
	},
	{
		cue: 'churn-threat',
		one: `(quotes|quotations|tenders|bids|tender|already signed|signed|signed up|signed a contract|opened an account|in talks|negotiating|shopping around|gone|moved over|moved|switched|custom|retender)`,
		other: `(with someone else|with somebody else|somewhere else|elsewhere|with another|from another|with the competition|your competitors|your competitor|a competitor|with a rival|your rivals|down the road|across the road|next door instead|out to tender|who picks up|who answers|who actually|who can be bothered)`,
		apart: 8,
		yes: 'We are already getting quotes from two of your competitors.',
		no: 'I found a nice café down by the river, thanks.',
	},
	{
		cue: 'privacy',
		one: `(on the screen|on a screen|big screen|on the projector|to the whole class|the whole class|on your facebook|on your instagram|on your website|on your page|on your social media|on the notice board|on the door|in the lobby|in the shared folder|in a shared folder|reading me|read me|started reading|read out to me|on the phone to)`,
		other: `(my name|our name|my sons|my daughters|our sons|my living room|my house|my home|inside of our|my report|assessment|my file|my debt|unpaid|in arrears|details of a|details of another|details of someone|another customers|a different customers|another patients|someone elses|somebody elses|another persons|my face|my child|my children|my number plate)`,
		apart: 9,
		yes: 'The teacher put my son’s name and his assessment on the screen: my daughters friends saw it.',
		no: 'The film was shown on the screen.',
	},
	{
		cue: 'privacy',
		one: `(saved my number|kept my number|has my number|got my number|my private number|using my number|took my number)`,
		other: `(texts me|texted me|texting me|messages me|messaged me|messaging me|writes to me|wrote to me|whatsapp|calls me at night|late at night|from his private|from his own phone|asking me out|flirting|harassing)`,
		apart: 12,
		yes: 'Your driver saved my number and texted me late at night.',
		no: 'You have my number, call me when the order is ready.',
	},
	{
		cue: 'privacy',
		one: `(statement|account|card|bill|policy|contract|app|profile) ..3 (lists|shows|showed|listing|contains|contained|full of|linked to|merged with|mixed up with|mixed with)`,
		other: `(belong to a|belongs to a|belonging to a|of another|of a different|somebody elses|someone elses|another customers|another persons|another company|that are not mine|that arent mine|that is not mine|that isnt mine|never been to|a stranger|a strangers)`,
		apart: 9,
		yes: 'My online statement lists transactions that belong to a dentist in Cork.',
		no: 'My statement shows a charge that I made.',
	},
	{
		cue: 'safety',
		one: `bleach|acid|caustic|drain cleaner|cleaning fluid|disinfectant|detergent|antifreeze|solvent|ammonia|chlorine|pesticide|weedkiller|rat poison|white spirit|paint thinner|mould`,
		other: `(drank|drunk|swallowed|sipped|in a water bottle|unmarked bottle|unlabelled bottle|in the glass|in my glass|in the coffee|in the water|in her mouth|in his mouth|in my mouth|in my eyes|in his eyes|in her eyes|breathed|coughing|lungs|asthma|bronchitis|burnt my|burned my)`,
		apart: 8,
		yes: 'Your cleaner left bleach in an unmarked bottle and my colleague drank from it.',
		no: 'The bleach left a stain.',
	},
	{
		cue: 'safety',
		one: `throat|airway|airways|tongue|lips|eyes|lift|elevator|wiper|bonnet|seat belt|windscreen|plug|socket|charger|swing|escalator|garage door`,
		other: `(closed up|closing up|swelled shut|swelled up|swollen shut|epipen|dropped three|dropped two|plunged|fell three|free fall|flew off|couldnt see a thing|at 70|at 60|on the motorway|brown mark|scorch mark|black mark|so hot|behind the cot|next to the cot|came off its|off its hook|on my foot|on his foot|on her foot)`,
		apart: 9,
		yes: 'The lift dropped three floors with my mother inside.',
		no: 'The lift was closed for the weekend.',
	},
	{
		cue: 'missed-event',
		one: `(dj|band|photographer|videographer|caterer|caterers|catering|florist|celebrant|registrar|officiant|wedding car|hearse|musicians|quartet|make up artist|hairdresser|cake|bouquet|dress|speaker|interpreter)`,
		other: `(wedding|anniversary|dance|dancing|first dance|ceremony|guests|bride|groom|funeral|coffin|diploma|birthday|party|reception|stage|audience|phone speaker) ..9 (did not show|didnt show|didnt turn|did not turn|never came|never showed|never turned|no show|did not come|didnt come|late|without|cancelled|forgot|missing|over)`,
		apart: 9,
		yes: 'Our DJ for the anniversary dance did not show.',
		no: 'The photographer for the wedding sent me a price list.',
	},
	{
		cue: 'churn-threat',
		one: `(about to lose|are losing|you will lose|youll lose|you have lost|youve lost|just lost|going to lose|risk losing|you lose)`,
		other: `(family|household|customer|customers|client|clients|member|members|subscriber|guest|guests|tenant|regular|account|contract|us|me|business)`,
		apart: 5,
		yes: 'You are about to lose a family that has been with you since 1998.',
		no: 'You lose heat through the roof.',
	},
	{
		cue: 'churn-threat',
		one: `(not sure why i|not sure why id|dont know why i|do not know why i|why should i stay|why id stay|why i should stay|why would i stay|why we should stay|why i still|why i am still|why im still|why we are still|no reason to stay|nothing keeps me|considering leaving|thinking of leaving|thinking about leaving|considering whether to stay|reconsidering|reconsider our|reconsider my|reviewing our|reviewing whether|will think twice|
			think twice before)`,
		other: `(honest|honestly|you|others|plenty|contract|membership|subscription|elsewhere|customer|options|alternatives|plenty of|to be honest|cooperation|relationship|partnership|again|business)`,
		apart: 9,
		yes: 'Not sure why I’d stay to be honest, there are plenty of others.',
		no: 'Why should I use the blue filter?',
	},
	{
		cue: 'solved',
		one: `(thanks|thank you|cheers|great|perfect|lovely|brilliant|good news|ta|much obliged|appreciated|grateful)`,
		other: `(its fine now|is fine now|works now|works again|working again|it works|all good now|all sorted|sorted now|got it now|its there now|is there now|it fits|they fit|is done|money is in|money arrived|money has|back on|back up|got my refund|received the refund|received the money|received the new|new one is)`,
		apart: 8,
		yes: 'Thank you, it’s fine now.',
		no: 'Thank you, the part is late.',
	},
	{
		cue: 'solved',
		one: `(updated|installed|restarted|reset|replaced|fixed|mended|repaired|delivered|received|collected|the plumber|the engineer|the technician|the new one|replacement|refund|money|parcel)`,
		other: `(its fine now|it is fine now|and its fine|and it works|works fine|works a treat|works perfectly|working fine|all fine now|all good|no more problems|dry now|quiet now|warm again|came and fixed|has been and|is back to normal|as good as new|is spot on|is just right|is perfect now)`,
		apart: 5,
		yes: 'Updated and it’s fine now.',
		no: 'The new one is not fine.',
	},
	{
		cue: 'delivers',
		one: `(credit|credit note|refund|invoice|replacement|ticket|tickets|booking|account|order|fee|charge|letter|parcel|certificate|password|seat|seats|voucher|payment|amount|line|record|appointment|contract|part)`,
		other: `(has just been|have just been|has now been|have now been|has already been|have already been|went out this|went out today|went out yesterday|was sent out|was sent this|was sent today|was sent to you|were sent to you|left our warehouse|is on its way|are on their way|is already in|is back in|is now correct|is now active|is now open|is up to date|is attached|are attached|you will find attached|please find attached)`,
		apart: 5,
		yes: 'Your tickets have just been sent by mail.',
		no: 'Your ticket is important to us.',
	},
	{
		cue: 'offers',
		one: `(we are happy to|happy to|we would like to|my manager|the manager|we propose|i suggest|we suggest|version|update|patch|technician|engineer|courier|driver)`,
		other: `(waive|credit|knock off|take off|take it off|invite you|on the house|free of charge|at no cost|at no charge|at our expense|upgrade you|move you to|put you on|book you|swap it|swap them|replace it|replace them|send a new|send you a|come out on|comes tomorrow|is coming tomorrow|coming tomorrow|coming on monday|will come on|will be with you on|pick it up|collect it|refund you|treat it as|honour the|reduce your|extend your|
			half price|a month free|one month free)`,
		apart: 6,
		yes: 'The manager suggests we take it off your next bill, free of charge.',
		no: 'We can see your account.',
	},
	{
		cue: 'privacy',
		one: `(photo|photos|picture|pictures|video|videos|image|images|footage|recording) ..2 (my children|my childrens|my child|my son|my daughter|my kids|our children|our child|my house|our house|my home|our home|my face|me and|us and|my mother|our wedding|my wife|my husband|mine)`,
		other: `(on your|on the website|on the homepage|website|homepage|facebook|instagram|tiktok|youtube|brochure|flyer|leaflet|advert|advertisement|catalogue|published|posted|online)`,
		apart: 8,
		yes: 'The photos of my children are on your homepage although I said no.',
		no: 'The photos of my house arrived late.',
	},
];
