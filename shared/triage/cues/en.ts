import type { CueTable } from './cue.ts';

const NOT = `not|never|dont|doesnt|didnt|isnt|wasnt|arent|werent|hasnt|havent|hadnt|cant|cannot|couldnt|wont|wouldnt|aint`;
const THING = `order|parcel|package|item|items|delivery|goods|product|shipment|box|letter|book|books|shoes|refund|replacement|part|parts|card|ticket|tickets|voucher|invoice|key|keys|it|they|anything|nothing`;

/** English. */
export const EN: CueTable = {
	negators:
		'no not nothing nobody never without none isnt wasnt arent werent doesnt dont didnt hasnt havent cant cannot wont nor neither zero wouldnt',
	rows: {
		broken: {
			patterns: `broke|broken|damaged|defective|faulty|cracked|shattered|smashed|ripped|torn|bent|dented|crushed|leaking|leaks|leaked|snapped|ruptured|punctured|malfunction* !charge
				(in|into|to) pieces; fell|falls|falling|came|come|coming apart|off; peeling|peeled|peels; burst|bursts; melted; rusted|rusty|rusting; warped; chipped; crumpled; squashed; scratched (badly|all over)
				dead on arrival; arrived|came dead; has|have|had a? hole|holes|crack|leak|dent|tear; hole|crack|dent|tear in the|my|its; shrank; unravel*; frayed; worn out after|already; split at|open|along; spilled|spilt
				in bad|poor|terrible|awful condition; burned|burnt out|through; blew up; gave out|up after; died after|on|within; is|has gone|went|go dead; drip|drips|dripping; damage to the|my|our; arrived|came open|opened|wet|soaked`,
			yes: 'The mirror arrived shattered.',
			no: 'Nothing was broken, all fine.',
		},
		'not-working': {
			patterns: `(do|does|did|doing) (nothing|absolutely nothing) ; (freezing|without heat|cold) since ; (isnt|arent|not|wont|doesnt) get* (warm|hot|cold) ; unreadable|illegible ; ${NOT} ..2 work|works|working|function|functioning|start|charge|charging|turn|switch|connect|heat|cool|print|load|open|close|sync|fit|fits|hold|stay|respond|responding|play|record|boot|cook|close|ring|spin|flush|stick
				no longer work*|connect*|charge*|turn*|start*|possible|remembers|heats|prints; stopped|stops|quit|ceased work*|charging|functioning|responding|heating|cooling|printing|syncing|loading
				keeps|kept|keep ..1 logging|crashing|freezing|stopping|disconnecting|failing|breaking|dropping|shutting|restarting|beeping|rebooting|switching|turning|cutting|jamming|overheating|flickering
				out of order; malfunction*; refuses to; fails|failed|failing to; has|have|had failed; unusable; useless; is|are|was|were down|unavailable since|again|for; no hot water|signal|sound|power|heating|internet|connection|picture|water|electricity|service
				(is|has|are|was) (been)? (down|offline); outage; (loses|lost|drops|drains|losing) (its|the|all|its)? (charge|connection|signal|battery|power|suction|pressure); battery (dies|died|drains|lasts only|only lasts); too (small|big|tight|loose|short) (for|to) ; makes|making|made ..2 (noise|sound|grinding)
				is jammed|stuck|frozen|blocked|clogged; got|gets|getting stuck; wrong size; does nothing; nothing happens; blank|black screen; half the ..2 missing; disconnects|crashes|freezes|overheats|flickers|jams every|all|constantly|when|each|after|several|within|on`,
			yes: 'The kettle doesn’t work any more.',
			no: 'It works like a charm.',
		},
		'not-arrived': {
			patterns: `(tracking|status) ..4 (same|unchanged|frozen|nothing|no update) ; any (update|news) on ; (shown|showing|stuck) (the same|on) ; when (will|is) (my|our|it|the) ..3 (come|arrive|coming|delivered|shipped|be here) !new ; (hasnt|havent|has not|have not|never|didnt|did not|has never|have yet to|has yet to|not|had not|hadnt|still havent|yet to) ..2 arrive|arrived|received|come|receive|delivered|shipped|show|showed|turned|reached|got|gotten|seen|dispatched|get !refund
				still|been|am|are|was|were waiting for|on; still ..1 waiting; (still|there is|theres|and) no sign of; never|not|hasnt|havent (got|had) (my|the|it|any); where is my|the|our (order|parcel|package|delivery|money|refund|item); wheres my; no sign of
				still (no|without) (${THING}|news|delivery|tracking|sign|trace|internet|heating); is|are|was|has|have|been|got lost|missing in|by|since|from; lost in (transit|the mail|the post); lost (my|our|the) (parcel|package|luggage|suitcase|bag|order|baggage|letter|booking|reservation)
				should have|shouldve|supposed|meant|was|were to? (arrived|been (here|delivered)|arrive|be delivered|be here|due|come); tracking ..4 (not|hasnt|stuck|same|stopped|changed|moved); parcel|package|order is|seems|appears lost|missing|stuck|gone
				marked|shown|shows|says|listed ..2 delivered ..4 (not|never|nothing|no|but); delivered to the? wrong|someone|neighbour|another|empty; it|nothing|parcel never came|arrived; nothing ..2 (arrived|came|happened|received); overdue; weeks|days ago and ..2 nothing|still`,
			yes: 'My parcel has still not arrived.',
			no: 'The parcel arrived today.',
		},
		late: {
			patterns: `arrived|came|delivered|was|were|is|are|delivery|shipped|showed|turned ..2 (too|so|very)? (late|delayed); #|two|three|four|five|six|several|few|many hours|days|weeks|minutes|months|hour|day|week|month late|overdue|behind|delay
				(another|long|constant|endless|further|repeated|yet another|delivery|the|a|this|these|huge) delay|delays; delayed|postponed again|by|until|for|without|three|twice|several|and; took|taken|takes|taking (over|almost|nearly|more than|them|you|forever|ages|so|too)? ..2 (weeks|months|hours|forever|ages|long); too late
				waited|waiting|wait|been waiting (for)? (over|more than|almost|nearly|about|around|at least)? (#|two|three|four|five|six|several|an|a|days|weeks|hours|months) ; late (again|delivery|as usual|every); days|weeks|months|hours after|past|beyond (the)? (promised|agreed|delivery|due|date|estimated|deadline)
				keeps getting? (pushed|delayed|postponed); missed (the|your|its)? (delivery|promised|agreed) (date|slot|window); slow|slower|slowest delivery|service|response|shipping|than; waited all (day|morning|afternoon|week)`,
			yes: 'It came three weeks late.',
			no: 'I would like it later in May.',
		},
		'wrong-item': {
			patterns: `wrong (item|size|colour|color|product|model|book|order|address|one|part|thing|shoes|name|version|date|room|type|dish|meal|food|food|pair|parcel|amount|lens|cable|quantity|seat|flight|key|toner|card|shirt|article|flavour|flavor|package|box|medicine|delivery|contents|items|goods)
				sent|received|got|delivered|given|shipped|gave|were ..3 (wrong|different|other|another|incorrect|somebody elses|someone elses) !price; instead of the?|a?|my? (#|${THING}|blue|red|black|white|green|one|size|two|what|ordered|new|medium|large|small|ones)
				not|isnt|wasnt|arent what i|we (ordered|asked|bought|paid|wanted|requested); ordered|asked|bought|booked ..6 (but|and|yet) ..4 (got|received|sent|came|arrived|given|gave|delivered|contains); mixed up (my|our|the|orders|two); mix up|mixup
				is|was not the (one|item|product|model|size|colour|color|same) i|we|as; someone|somebody elses (order|parcel|name|package|shoes); incorrect (item|size|order|product|amount|address|part|bill|charge|name|items)`,
			yes: 'You sent me the wrong size.',
			no: 'Which size is right for me?',
		},
		'missing-part': {
			patterns: `(is|are|was|were|has|have|with|had|there is|theres|seems|seem|still|a|some|several|two|three|one|key|important) missing; missing (part|parts|item|items|piece|pieces|screw|screws|from|a|the|one|two|three|my|its|cable|charger|page|pages|button|key|hardware|instructions)
				incomplete; without (the|its|a|any|its) (charger|cable|screws|lid|remote|instructions|manual|power|accessories|key|keys|invoice); only (got|received|sent|delivered|# of|one|two|half|part) ..3 (of|out|instead|arrived|came|box|items); half (of)? (the|my|our) (order|items|parts|box|parcel)
				(box|package|parcel|envelope) was|is|arrived|came empty; empty (box|package|parcel|envelope); (no|not) ..1 (cable|charger|screws|manual|lid|remote|plug|adapter|receipt|instructions) (in the|in|included|inside); didnt|not|wasnt|werent|isnt|arent (come with|include|included|in the box)`,
			yes: 'Two screws are missing from the box.',
			no: 'The box was complete.',
		},
		overcharged: {
			patterns: `(amount|invoice|bill|price|total|figure|sum) ..5 (does not|doesnt|do not|not) (match|correspond|agree|add up|tally) ; (quoted|agreed) ..5 (you|but|and) (ask|asked|charge|charged|want|billed|invoiced) ; (charged|billed|debited|invoiced|charge|deducted|took) ..9 (although|even though|despite|though|after i|without my) ; charged|billed|debited|invoiced|charge|paid|taken|deducted|charging|withdrew|took|payment ..4 (twice|double|again|wrong*|wrongly|incorrectly|more than|extra|without|two times|three times|too much|still|for something|even though|although|despite|but i); overcharg*; double charg*|charge|payment|billing|billed|booking
				(unauthori*|unexpected|hidden|extra|wrong|incorrect|duplicate|strange|unknown|mystery|surprise|surprising|unjustified|unexplained|erroneous|bogus) (charge|charges|fee|fees|payment|payments|bill|amount|debit|costs|withdrawal|transaction|subscription|invoice); charged (me|us) (for|a|the|an|#|even|after|full); still|being|been|was|were|getting|got|am|are|keep|keeps (being)? (charged|billed|charging|billing|debited) ..3 (for|after|although|twice|even|a|me|every|monthly|#|despite)
				bill|invoice|amount|price|total|charge ..2 (is|was|are) (wrong|incorrect|too high|higher|not correct|double|not right|not what|twice); still see|have|a|the ..2 charge; price (changed|went up|increased|doubled|jumped|higher) (at|after|without|than|during); did not|didnt|never (authori*|agree|order|sign|subscribe|ask|consent) ..3 (charge|payment|subscription|service|to|this|for)
				more|higher than (the)? (quoted|agreed|advertised|price|i|we|promised|estimate|expected|what); paid (too much|for nothing|twice); (coupon|discount|voucher|promo|code) ..3 (not|didnt|wasnt|never|ignored) ..1 (applied|work|accepted|deducted|apply); took ..2 money ..2 (twice|without|again|from); billing (error|mistake|issue)`,
			yes: 'I was charged twice for one order.',
			no: 'How much is charged for delivery?',
		},
		'refund-owed': {
			patterns: `(word|news|sign|trace) ..2 (money|refund) ; (still|not|never|no|havent|hasnt|without|where is|wheres|when will|when do|waiting|waited|yet|await*|didnt|chasing|promised|owe|owed) ..5 (refund|refunded|reimburse*|money back|my money|our money|deposit back|deposit|credited) !policy
				refund|reimbursement|money|deposit|credit ..3 (has|have|is|was|did|still) ..1 (not|never|hasnt|overdue|missing|late|pending|refused|denied|nowhere|outstanding|wrong); refund hasnt|wasnt|isnt|never; refus* ..2 (refund|to refund|reimburse|return|my claim|pay); denied ..3 (refund|claim|warranty|return)
				(only)? refunded (part|half|only|less|the wrong); (when will|when do|where) ..3 (get|see|receive|is) my money; kept|keep|keeping (my|our|the) (money|deposit); i|we want my|our money`,
			yes: 'I still have not received my refund.',
			no: 'The refund arrived, thanks.',
		},
		unanswered: {
			patterns: `(still|no|not a) ..1 (word|news|reply|update|feedback|sign of life) (about|of|on|from|regarding|yet|since) ; (called|rang|phoned|emailed|written|wrote) ..1 (two|three|four|five|six|ten|#|several|many) times ; all i (get|hear) is ; no one|nobody (rang|called|phoned) ; (no|never|not|without|havent|hasnt|didnt|nobody|no one|noone|none|nothing|hadnt|yet to|zero|dont|wont|doesnt|wouldnt) ..5 (answer|answers|answered|reply|replied|replies|response|responded|respond|hear|heard|called|call back|callback|got back|get back|feedback|contacted|returned|acknowledg*|picked up|picks up|reacted|notified|informed)
				ignored|ignoring|ignore my|me|us|our|by|all|for; being ignored; (on|put on|left on) hold for|#|over|again|an; emails|messages|calls|mails|letters|email ..2 (unanswered|ignored|bounced|go|went) ; unanswered; radio silence; silence (from|since); (cannot|cant|couldnt|impossible to|unable to) (reach|get hold|get through|contact) (of|you|anyone|anybody|somebody|someone|support|to|a)
				(nobody|no one|noone) (cares|helps|helped|knows|knew|is|seems|came|could|can|at|in|told|explains|explained|bothered|apologi*|warned); passed|transferred|sent|bounced|pushed around|between; line is? (always|constantly|busy|dead); hung up; keep|kept|keeps (getting|sending|receiving|giving|telling) ..2 (same|automated|automatic|standard|copy|excuse|excuses|robot|different)
				(third|second|fourth|fifth|#) (email|mail|message|letter|e mail|call|time i write) ; chatbot; runaround; (wrote|written|emailed|called|phoned|contacted|rang|asked) (you|support|customer|your|to you|the)? ..3 (twice|three times|four times|several times|many times|times|repeatedly|again and again|times already)`,
			yes: 'Nobody has answered my three emails.',
			no: 'Thanks for your quick answer.',
		},
		rude: {
			patterns: `rude|rudely|rudeness|impolite|disrespect*|condescend*|arrogant*|dismissive|insulted|insulting|shouted|yelled|humiliat*|patroni* ; laughed at ; aggressive driver|staff|tone|man; hostile|unfriendly|unhelpful|unprofessional|discriminat*|racist|sexist
				(talked|spoke|spoken) (down)? to (me|us) (like|as|in|so|very); hung up on; treated (me|us|like|badly|so|very|terribly|unfairly|poorly); bad|terrible|awful|poor attitude; slammed; (made|makes) (me|us|my) (feel|cry|wait outside|stand); told me to (shut|wait|go|stop) ; rolled (his|her) eyes; called me a; mocked; threw (the|my|our) (parcel|package|box); swore at; threatened (me|us|my)`,
			yes: 'The driver was rude to my wife.',
			no: 'Your staff were friendly.',
		},
		'bad-quality': {
			patterns: `(poor|bad|terrible|awful|horrible|low|worst|appalling|shoddy|dreadful|lousy|inferior|abysmal|atrocious|cheap|pathetic|miserable|disgusting) (quality|service|experience|workmanship|job|product|support|customer|communication|packaging|work|material|installation|stay|food|meal|build|delivery|care|company|design)
				quality ..2 (is|was|has) (poor|bad|terrible|awful|low|appalling|dropped|gone|declined|worse|below|disappointing); is|was|were|are|been|absolute|total|complete (rubbish|garbage|junk|trash|crap|shoddy|useless|awful|terrible|horrible|appalling|dreadful|atrocious|a joke|a disaster|a nightmare|a mess|a disgrace|a shambles|inedible|tasteless)
				waste of (money|time|my); (below|not up to|far below|beneath) (standard|standards|scratch|expectations|par|the); (not|isnt|wasnt) worth (the|it|what|half); fell|falls|falling short; worse (than|and|every|each); botched; sloppy; careless*; incompeten*; shambles; fiasco; nightmare (with|of|from)?; poorly (made|packed|built|installed|finished|designed|written|packaged|done|translated|fitted)
				(barely|hardly|scarcely) (works|lasted|usable|readable|edible|wearable|adequate); (lasted|lasts|survived) (only|barely|just|less|# days|two days|a week|a month|three|not even|one); (went|gone) downhill; deteriorat*; too (thin|weak|slow|expensive for what) ; gone down; mistake|mistakes|error|errors (in|on|with) (my|our|the) (order|bill|invoice|booking|name|contract|account|statement)`,
			yes: 'The quality is poor for that price.',
			no: 'The quality is excellent.',
		},
		'cancelled-by-you': {
			patterns: `(gave|given|give|sold) ..2 (room|table|seat|seats|slot|booking|place) ..2 (someone|somebody|others|another|other|else|away) ; (you|company|hotel|airline|restaurant|shop|been|was|were|got|it|they|driver|store|suddenly|simply|just|unilaterally|seller) (have|had|has|just|simply)? (cancelled|canceled|deleted|closed|suspended|blocked|terminated|overbooked|lost) ..1 (my|our|the|without|last|by you|at|on us|again|one|and|this|with|me|an)?; (flight|order|booking|reservation|appointment|trip|tour|class|event|train|account|contract|delivery) (was|has been|got|is) (cancelled|canceled|deleted|suspended|blocked|closed|lost|overbooked|gone|terminated) !thank
				no (record|trace) of (my|our|the|any) (order|booking|reservation|payment|account|return); (booking|reservation|order) (was)? not found; (gave|given|sold) (my|our|the) (room|table|seat|seats) (away|to); disappeared from my|the|our; without (any|prior|my|our)? (notice|warning|explanation|consent|permission|asking|telling|informing|reason)`,
			yes: 'You cancelled my booking without notice.',
			no: 'How do I cancel my booking?',
		},
		'no-show': {
			patterns: `(nobody|no one|noone|technician|engineer|driver|courier|plumber|installer|taxi|shuttle|man|he|she|they|team|fitter|electrician|never|mechanic|cleaner|guide|crew|guy|you|person|repairman) ..3 (came|showed up|turned up|appeared|show up|turn up|showed|come|arrived|appear) !today|yesterday|quickly|fast|time|early|friendly|fixed
				no show; stood (me|us) up; missed (the|our|my|his|her|your)? (appointment|visit|slot); (didnt|did not|failed to|never|not) (show|turn|showed|turned|bother) (up|to); waited (at home|in) ..4 (nobody|no one|for nothing|nothing|in vain|all); took (the|a) day off`,
			yes: 'The engineer never showed up.',
			no: 'The order is complete.',
		},
		'not-as-described': {
			patterns: `nothing like (the|what|it|your|i) ; completely different (from|to|than) ; (not|isnt|wasnt) the same (as|colour|color|one) ; (not|nothing|isnt|wasnt|arent|completely different|different|differs|far|doesnt) ..2 (as|like|from|what|match|matching) ..2 (described|advertised|pictured|shown|description|picture|photo|photos|pictures|website|catalogue|promised|ad|listing|expected|agreed|advert|displayed|stated); misleading; misled; false advertis*|description|promise|information; falsely advertis*; deceiv*|deceptive; fake; counterfeit; scam|scammed|scammers; cheated; ripped off; rip off|ripoff; con artists; lied|lies|lying; looks nothing like; not genuine|original|authentic
				(used|second hand|refurbished|opened|worn|expired) (item|product|one|instead|although|even|goods|but i) ; old (item|product|instead|although|even|goods); (expired|out of date|past its); bait and switch; fraud|fraudulent`,
			yes: 'The room was nothing like the photos.',
			no: 'It is exactly as described.',
		},
		'locked-out': {
			patterns: `(cant|cannot|unable|couldnt|can not|impossible|not able|wont let|doesnt let|not let|not allow|doesnt allow|wont allow|wouldnt let|still cant|not possible) (to)? (me|us)? (to)? ..1 (log|login|sign|access|open|pay|download|upload|connect|use|enter|check|complete|activate|register|print|save|send|see|view|get|book|place|reset|export|import|finish|install|submit|cancel|update|reach|transfer|play|watch)
				(error|errors) (message|code|every|when|each|again|page|keeps|on|while|after|#|persists|appears|occurs|saying|said|shows); (get|gets|getting|gives|shows|receive|throws|got|see|returns|with|see) ..2 (error|errors); locked (out|my|me); (keeps|app|site|website|page|system|it|program|software|server|portal) ..2 (crash|crashes|crashed|crashing|freezes|froze|hangs|hung|glitch*|bug|buggy|timed out|times out|goes down); password ..3 (never|not|doesnt|fails|rejected|wrong); data|files|photos|work (is|are|was|were|have|has)? (lost|gone|deleted|disappeared|vanished|corrupt*); lost (all|my|access|everything|our) (data|files|work|photos|of|to|access|my); bug|bugs in|with; white screen`,
			yes: 'I can’t log in since Monday.',
			no: 'I can log in again.',
		},
		nuisance: {
			patterns: `lukewarm|tepid|soggy|mushy|tasteless|bland|inedible|draughty|stuffy ; dirty|filthy|mould|mold|mouldy|moldy|smelly|smells|smelled|smelt|stinks|stank|stinking|stained|stains|cockroach*|bedbugs|bugs|mice|hair|insect|worm|maggot* !proof; (ice|stone|freezing)? cold (food|meal|shower|room|soup|pizza|coffee|water|when|again|house); (was|were|is|arrived|came|stone|already|completely|served) (cold|raw|undercooked|overcooked|burnt|rotten|stale|spoiled|spoilt|soggy|off|rancid|sour|bad|inedible|expired|mouldy|wilted|melted)
				noisy ; noise (until|all|from|that|was|is|at) ; loud music ; construction noise; unbearable; uncomfortable; (no|without) (heating|air conditioning|hot water|towels|toilet paper|clean|electricity); undercooked; overcooked; rotten; stale; spoiled; spoilt; not clean|cleaned|fresh; overcrowded; (smell|stench|odour|odor) of; food poisoning; tasted (awful|bad|off|strange|horrible|like|sour); itch*|rash; blocked (toilet|drain|sink|shower)`,
			yes: 'The bathroom was dirty.',
			no: 'A clean room, lovely.',
		},
		'not-solved': {
			patterns: `is still (cold|hot|dark|leaking|dripping|noisy|blank|dead|off|empty|wet|blocked) ; (still|not|never|nothing|hasnt|havent|isnt|wasnt|without|no|yet|didnt|cant|nobody|unable) ..4 (fixed|resolved|solved|solution|repaired|sorted|resolution|done|changed|improved|improvement|been corrected|corrected|progress|replaced|addressed|helped|result|happened|updated)
				unresolved; unsolved; (same|this|the same|exact same|again the) (problem|issue|fault|error|story|mistake|thing) ..2 (again|persists|remains|continues|still|is back|came back|returned|every|as|happened|keeps); (problem|issue|fault|error|noise|leak) ..1 (persists|remains|continues|is back|came back|returned|is still|still|keeps|reappeared); dragging on; (going on|goes on|went on|been going) for (weeks|months|days|a|over|#|two|three); (weeks|months|days) (now|already|later) (and|but|without|still); still (broken|wrong|faulty|dead|leaking|damaged|missing|the same|down|open|pending|an issue|happening)`,
			yes: 'The leak is still not fixed.',
			no: 'How is it fixed to the wall?',
		},
		'broken-promise': {
			patterns: `(promised|told|assured|guaranteed|said|agreed|confirmed|advised|claimed) ..12 (but|yet|never|nothing|didnt|still|hasnt|not|wasnt|isnt|no one|nobody|havent|however); (broke|broken|empty|false|break) (promise|promises|your promise|your word); despite (your|the|several|repeated|my|many|having|all|numerous|three|two) (promise|promises|assurance*|emails|calls|reminders|requests|confirmation|paid|paying|cancel*|complain*|messages|being|call|guarantee); not (honour|honor|kept|keep|keeping|honoured); (contrary to) ; as (promised|agreed) ..2 (not|never|didnt)`,
			yes: 'You promised Friday but nothing came.',
			no: 'I promised my son a bike.',
		},
		flaw: {
			patterns: `scratch|scratches|scratched|scuff*|dent|stain|smudge*|typo|typos|misspelled|misspelt|misprint* ; spelling (mistake|error|is|was|of); (a)? (small|tiny|little|minor|slight) (flaw|defect|mistake|error|crack|tear|chip|damage|issue|problem|hole|complaint|niggle|annoyance|disappointment|mark|stain|fault|delay|imperfection|glitch|inconvenience); loose (thread|button|screw|stitch*|seam|lid|handle|thread); (bit|slightly|little|somewhat|rather|a bit too) (late|loose|faded|crooked|uneven|annoying|disappoint*|slow|cold|dusty|dented|noisy|wobbly|blurry|stiff|sticky|salty|dry|too|bent|damaged|crushed|wet|confus*|unclear|tight|outdated); (link|button|page|image|form) (is|on your site|does)? ..3 (broken|dead|not work*|doesnt work|goes nowhere|404); wobbl*; squeak*; crooked; faded; outdated; misaligned; (recieved|mispelled); hard to (read|open|find|close|see|understand); difficult to (read|open|find|understand); label says|is|was wrong|though|upside|torn; (wrong|old) (date|year|price|phone|number|hours|link|opening) (on|in); could be (better|clearer|faster|improved|warmer|easier|larger|bigger)`,
			yes: 'There is a small scratch on the lid.',
			no: 'We need a scratching post.',
		},
		discrepancy: {
			patterns: `ordered|bought|booked # ..3 (got|received|came|arrived) #; # (ordered|booked|paid for) ..2 # (came|arrived|received|delivered); (said|promised|confirmed|quoted) ..4 (and it is|it is|its|but it is|but its) now`,
			yes: 'Ordered 3, got 2.',
			no: 'We ordered three chairs and love them.',
		},
		'complaint-word': {
			patterns: `complain|complaining; (formal|official|serious|my|a|this|second|another|make|file|lodge|raise|submit|register|want to|following|customer|written) complaint; complaint (about|regarding|against|concerning|re|number|ref|form|letter); complained|complaints (before|already|about|twice|to|several|last|and|three|ignored); dispute (this|the|a) (charge|bill|invoice|fee|payment|transaction)`,
			yes: 'I want to make a formal complaint.',
			no: 'I cannot complain.',
		},
		disappointed: {
			patterns: `disappoint*; dissatisf*; unhappy|nothappy|upset|annoyed|annoying|frustrat*|angry|furious|fuming|disgust*|outrag*|appalled|appalling|livid|shocked|dismayed|irritat*|infuriat*|exasperat*|horrified ; fed up ; (sick|tired) of ; (feel|feeling|felt|been|badly|was|am|were) let down ; let (me|us) down ; regret (buying|ordering|choosing|trusting) ; (i|we) hate ; hate (my|this|it|your|your company) ; absolute nonsense; (not|never|isnt|arent|wasnt) (very|at all|really|too|entirely|fully|completely)? (happy|satisfied|pleased|impressed|amused|good enough|okay|ok|thrilled|what i expected); (lost|losing) (all)? (patience|trust|faith|confidence); enough is enough; had enough; worst (experience|company|service|hotel|purchase|ever|customer); never (again|had such|experienced|seen such|been so); expected (better|more|much more|much better); makes me (angry|mad|sick|furious)`,
			yes: 'I am very disappointed.',
			no: 'You will not be disappointed.',
		},
		unacceptable: {
			patterns: `(is this|this is not|thats not|is that) ..1 (how|the way) you (treat|deal|do|handle|run) ; unacceptable; inacceptable; inexcusable; unbelievable; ridiculous; outrageous; disgrace*; shameful; shame on; scandal*; absurd; intolerable; (not|isnt|hardly) (acceptable|tolerable|okay|ok|good enough|fair|right|normal|serious); (isnt|not) (how|the way) (you|to|a) ; unfair; unprofessional; how (is it|can|could|dare|on earth|hard) (possible|this|it be|you|such|can|it) ; (what|is this) (kind|sort) of (service|company|support|joke) ; makes no sense; (joke of a|is this a joke|a joke); should (never|not) (have)? (happen|happened|be|left|pay); your (fault|mistake|error|negligence|incompetence); at my expense; why should i|we ; i (cant|cannot|can not) (believe|accept|understand|work|live|imagine|tolerate)`,
			yes: 'This is simply unacceptable.',
			no: 'Which cards are acceptable?',
		},
		problem: {
			patterns: `problem|problems|issue|issues|trouble|troubles|fault|defect|defects|difficulties|glitch|error|wrong|mistake|mistakenly|inconvenience|unfortunately|sadly|mess|concern|concerned|unsatisf*|strange|odd|incident; instead; however; supposed to; should have; expected; why; suddenly; still; although ; even though ; yet again; after only; only (# days|a week|two days|days)`,
			yes: 'There is a problem with my seat.',
			no: 'No problem at all.',
		},
		sarcasm: {
			patterns: `(thanks|thank you) for (nothing|ruining|wasting|the broken|ignoring|losing|making me|another|yet another|destroying|spoiling|cancelling|the wrong|your silence|the cold); (great|good|nice|excellent|brilliant|fantastic|wonderful|well) (job|work|done|service|start|going|support) ..9 (third|second|broken|again|weeks|hours|late|still|ignor*|wrong|lost|nothing|nobody|never|days|months|failed|dead|missing|cancel*|empty|another); slow clap; (bravo|congratulations|congrats|kudos|hats off|applause|chapeau) ..9 (late|broken|wrong|lost|again|third|weeks|nothing|never|worst|ruined|managed|months|days|hours|second|empty|yet); how (lovely|nice|generous|kind|wonderful|thoughtful) ..8 (broken|late|nothing|lost|wrong|hours|weeks|again); (lucky|silly) me; (just|exactly) what i (needed|wanted) ..0; what a (joke|mess|shambles|disgrace|disaster|circus|shame|disappointment|farce|way to)`,
			yes: 'Great job, third broken kettle.',
			no: 'Great job, the garden looks lovely.',
		},
		demand: {
			patterns: `(i|we) (demand|insist|expect|require) (a|an|my|our|you|that|this|immediate|to|the|full|your) ; (i|we) want (my|our|you to|an (answer|explanation|apology)|this (fixed|solved|sorted|resolved)|a (solution|refund|replacement|new)); (please)? (fix|sort|resolve|solve|rectify|correct|deal with|look into|investigate) (this|it|that|the|my|immediately|asap|urgently|what|your) ; (as soon as possible|asap|immediately|urgently|right away|at once|without delay|within # days) ; urgent (help|action|solution|attention); what (are|will|do) you (going|do|doing|intend|propose|suggest|plan) ..3 ; do something; (needs|need) to be (fixed|resolved|addressed|sorted|solved|corrected|replaced)`,
			yes: 'Please fix this immediately.',
			no: 'I want to order two chairs.',
		},
		'plain-question': {
			patterns: `do|does|is|are|can|could|would|will|may you|it|i|we|they|there|the|this|that|these|your|someone|delivery|a|any ..2 (offer|sell|have|stock|ship|deliver|open|accept|possible|available|provide|support|include|included|tell|know|let|recommend|make|repair|compatible|suitable|pick|collect|bring|reserve|book|cost|free|gluten|vegan|dishwasher|waterproof|change|advise|confirm)
				how (much|many|do i|do we|can i|can we|does|long|often|far|should i|to|would|big|late) ; what (is|are|time|size|sizes|colours|does|do i|would|s|about|type|kind of|documents) ; (which|when) (is|are|do|does|will you|size|one|model|can i) ; (i am|im|we are|were|was) (interested|looking for|looking to|wondering|planning|considering|thinking|curious) ; i (was)? (wondering|wonder) ; (i|we) (would|d) (like|love) (to)? (know|ask|information|some|more|find|learn|understand how) ; quick question; (a|one|small|another|general|short) question ; (more|further|some) (information|info|details) ; what happens if; is it possible; (please)? (advise|inform|tell me) (how|if|whether|what|which) ; need (a copy|help choosing|advice|information|an invoice|to know|the invoice)`,
			yes: 'Do you ship to Norway?',
			no: 'The lamp broke.',
		},
		praise: {
			patterns: `(thank you|thanks) (so|very|a lot|again|for|to) !nothing|ruining|wasting|ignoring|advance; (great|excellent|amazing|wonderful|fantastic|brilliant|perfect|lovely|superb|outstanding|awesome|exceptional|good|nice|fabulous) (service|job|work|product|experience|quality|support|team|staff|food|stay|shop|website|book|packaging|care|communication|help|meal|value|delivery|night|place|tour) !third|again|late|broken; love (it|the|your|my|this|them) ; loved; (very|really|so|extremely|absolutely|more than) (happy|pleased|satisfied|impressed|grateful|delighted|helpful|friendly|thankful); well done; highly recommend; (keep up) ; works|work|working|worked|fits|fit (perfectly|great|well|fine|beautifully|like) ; five stars; recommend (you|your|to everyone|to all); compliments; kudos; grateful; appreciate|appreciated ; delighted; thrilled; impressed with|by; best (service|company|shop|team|hotel|support) ; exceeded; as (always|usual) (excellent|great|perfect|wonderful|fast|quick); happy with (the|my|your|our|it|everything|how)`,
			yes: 'Excellent service, thank you so much!',
			no: 'I am not very happy.',
		},
		solved: {
			patterns: `(is|are|it|has|have|been|was|were|got|all|now|everything|problem|issue|finally|already|s|been) (now|all|been|finally|already|quickly|completely|fully|promptly|just)? (fixed|resolved|solved|sorted|settled|working again|repaired|up and running|good now|fine now|back to normal|well now|in order) !not|still|?|yet ; (works|working|worked|runs|charges|connects) (perfectly|again|now|fine|great|well|like|properly|as) !until|not|when ; (replacement|refund|new|second|parcel|package|money|order|it|credit|part|everything|both|spare|missing) ..2 (arrived|came|received|works|fits|landed|is here|got here|went through|is perfect) (today|yesterday|safely|this|now|perfectly|quickly|fine|great|on|well|intact|promptly|and works|and it|thank|thanks|in perfect|in good|already|last) !late|broken|damaged|wrong|without|empty|but
				(you|they|team|he|she|support|agent|colleague) (quickly|promptly|immediately|then|kindly|already|just)? (fixed|replaced|solved|resolved|refunded|sorted|repaired|sent a new|sent a replacement|exchanged|helped me) !but|wrong|never|not; (they|it|these|this) (fit|fits|feel|feels|looks|look) (perfectly|well|great|and|good|better|sturdier|much|fine|now|right|solid) !but ; (thanks|thank you) for (fixing|solving|resolving|sorting|replacing|the refund|the replacement|the quick (help|fix|solution|resolution|replacement|refund)|your quick (help|fix|solution)|the fast|repairing|helping|the new) ; problem (solved|gone|fixed|resolved); no longer (need|an issue|a problem|necessary|happens|relevant); (please)? (disregard|ignore) my (last|previous|earlier|email|message|complaint) ; found (it|the parcel|the package) ; was my (mistake|fault|error|own) ; (that|this) (did it|did the trick|worked|helped|fixed it|solved) ; all (good|sorted|fine|well|ok|okay) (now|again|thanks|here|on) ; got (the|my) (refund|replacement|money|new|parcel) (today|thanks|yesterday|now|and) ; (can|am able to) (log|access|use|sign) ..2 again ; happy (now|again|with the solution|with the outcome|with the result) ; everything (works|is fine|is working|is ok|is perfect|is good|arrived|is in order|is great)`,
			yes: 'It is fixed now and works perfectly.',
			no: 'It is still not fixed.',
		},
		purchase: {
			patterns: `(like|want|wish|love|going|need|hoping|looking|ready|able) to (order|buy|purchase|book|reserve|add|subscribe|upgrade|rent|schedule|register|sign up|place|extend|renew|change my address|change the address|update my) ; place an order; (a|your|free|the|detailed) (quote|quotation|price list|catalogue|catalog|brochure|estimate|offer) ; book a (table|room|appointment) ; (change|update) (my|the|our) (address|delivery address|email|phone|name|details|date|booking) ; (please)? (send|reserve|book|add|quote) (me|us)? (a quote|your|two|three|# more|the catalogue|for|a table|a room|prices) ; how (do|can) i (order|buy|book|pay|return|cancel|change) ; for sale; in bulk; wholesale; group (booking|discount) ; (copy of|send me) ..2 (invoice|receipt) ; gift wrap*`,
			yes: 'I would like to order two chairs.',
			no: 'The chair wobbles.',
		},
		application: {
			patterns: `(job|position|vacancy|internship|role) (application|of|as|at|advertised|opening|offer) ; apply|applying for (the|a|an|your) ; my (cv|resume|application|portfolio|cover letter) ; attached (cv|resume) ; (our|my) (company|agency|team) (offers|provides|specialises|specializes|can help|helps) ; partnership; collaboration; sponsorship ; increase your (sales|traffic|ranking|revenue) ; years of experience ; guest post ; seo`,
			yes: 'Please find my CV attached.',
			no: 'I work here.',
		},
		business: {
			patterns: `(attached|enclosed) (is|are|please|you|find|the|invoice|contract|herewith) ; please find (attached|enclosed|below) ; (invoice|purchase order|contract|minutes|agenda|report|statement|proposal|timesheet) (attached|for|no|number|enclosed|is attached) !wrong ; (meeting|call|conference|webinar|workshop) (on|at|tomorrow|next|with|about|request|invitation|minutes|agenda|room) ; (for your|fyi) (information|records|review|approval|reference) ; kind reminder ; save the date ; see (attached|you on|you at|you tomorrow|you monday) ; (draft|minutes) (of|from) ; newsletter ; unsubscribe ; let us (meet|discuss|schedule) ; rsvp ; (out of|annual) leave`,
			yes: 'Please find attached the minutes.',
			no: 'The minutes went by.',
		},
		'no-complaint': {
			patterns: `(not|no|isnt|this isnt|not meant as|without|never) (a|an|any|as a|really a|in any way a|to)? (complaint|complaints|complaining|complain|criticism) ; (cant|cannot|can not|nothing to) complain* ; no (complaints|complaint) ; (nothing|not) (is)? wrong ; just (a|to give) (praise|compliment|kudos) ; only praise`,
			yes: 'This is not a complaint.',
			no: 'This is my second complaint.',
		},
		'own-fault': {
			patterns: `my (own)? (fault|mistake|bad|error|stupidity|doing|clumsiness|oversight); (i|we) (dropped|spilled|spilt|forgot|misplaced|lost|broke|cracked|mistyped|misread|locked myself|sat on|ran over|washed it); by accident; (entirely|totally|all) on me; your product is not to blame; no fault of (yours|your)`,
			yes: 'I dropped it in the sink.',
			no: 'You dropped it on my porch.',
		},
		bulk: {
			patterns: `(unsubscribe|opt out) ..4 (here|below|link|from|any time|newsletter); (in this|this weeks|this months|our) (issue|edition|newsletter|bulletin); (dear|hello) (subscriber|subscribers|readers|members|neighbours|colleagues|all|team); minutes of; (present|attendees|apologies for absence|agenda|action points)`,
			yes: 'In this issue: how to answer complaints.',
			no: 'There is an issue with my order.',
		},
		farewell: {
			patterns: `no (other)? reason ..4 (simply|just|moving|we); (nothing|not anything) to do with (you|your|the service); (moving|relocating|emigrating) (abroad|away|overseas|country|house) ; (no longer|dont) need (it|the|this) (any more|anymore|subscription|account|membership) ; (no hard feelings|it is not you|its not you|through no fault)`,
			yes: 'Please cancel, it has nothing to do with you.',
			no: 'I no longer trust you.',
		},
		safety: {
			patterns: `smoke|smoking|smoked|smouldering (from|came|coming|while|out|started|when|and|inside|when|alarm|smell)? !free|area|room|allowed|non|policy|detector|salmon ; caught fire|fire (hazard|started|broke|brigade|department|risk) ; on fire; flames; sparks|sparked|sparking !joy|interest ; explod*|explosion|blew up ; burn|burned|burnt (my|his|her|the|our|mark|marks|on|a|hand|hands|finger|fingers|smell|hole|down|through|myself|by) !calories|out ; burning (smell|plastic|hot) ; electric|electrical shock ; shock|shocked (from|when|by the|me|when) ..1 (touch*|the|plug*|device|i touched)?; electrocut* ; (gas|carbon) (leak|smell|monoxide) ; smell of (gas|burning|smoke) ; short circuit*|circuited ; overheat* ; injur* ; hurt (himself|herself|myself|badly|his (hand|head|arm|leg|back|foot)|her (hand|head|arm|leg|back|foot)|my (hand|head|arm|leg|back|foot|son|daughter|child|dog|wrist|knee|finger)) ; (cut|cuts|burnt|burned|sliced) (my|his|her|himself|herself|myself|our|deep) (hand|finger|fingers|lip|mouth|foot|leg|arm|thumb|gum|tongue|on|badly|daughters|sons)? ; bleed|bled|bleeding ; blood (on|from|everywhere|in) ; hospital* ; ambulance ; emergency (room|doctor|department) ; allerg* (reaction|shock) ; allergic ; anaphyla* ; chok* ; poison* ; glass (in|inside|splinter*|shard*|pieces) (the|my|his|food|yoghurt|yogurt|jar|soup)? ; shards|splinters (of|in) ; dangerous ; (safety|health|fire|choking) (hazard|risk|issue|concern|problem) ; unsafe ; life threatening ; brakes|brake (failed|fail|stopped|gave|did|dont|do) ; (nearly|almost|could have) (killed|died|burned|burnt|hit|fell|choked|injured|hurt|been killed|been hurt|caused a fire|crashed|hit) ; collapsed (under|while|with|on|when) ; (fell|fallen|fall|came) (on|onto|down on) (my|me|her|him|our) (head|child|baby|son|daughter|foot|leg)? ; toxic ; hazard* ; broke (my|his|her) (arm|leg|wrist|hand|tooth|nose|hip) ; stitches ; faint* ; (metal|plastic|nail|needle|screw|glass) (piece|in my|in the|fragment|found)? ..1 (food|bread|soup|salad|meal|yoghurt|burger|meat) ; food poisoning ; batter* ..2 (swollen|swelled|bulging|leak*|exploded|hot) ; wrong (medicine|medication|dose|dosage|pills|prescription) ; salmonella ; vomit* ; seizure ; concussion ; unconscious ; near miss`,
			yes: 'The charger started smoking.',
			no: 'Is this a non smoking room?',
		},
		legal: {
			patterns: `lawyer|lawyers|attorney|solicitor|solicitors|barrister !am|our ; legal (action|steps|advice|proceedings|route|counsel|department|consequences|remedies|means|claim|team) ; (take|taking|see|go|going|bring|settle|to|through|in|small claims) (you|this|it|me)? (to)? court ; small claims ; court (order|case|action|claim) ; sue|suing|lawsuit ; ombudsman|ombudsperson ; trading standards ; consumer (protection|rights|agency|association|affairs|authority|advice|centre|bureau) ; better business bureau ; bbb ; regulator|regulators ; fca|ftc|cfpb|ofcom|ofgem|acas ; attorney general ; (report|reported|reporting) (you|this|it) to the (police|authorities|regulator|authority|bbb|consumer|ico|fca|ftc|health) ; police (report|complaint) ; (file|filed|report*|go|going|contact*|called|call) (to)? (with)? the police ; prosecut* ; breach of contract ; letter before action ; statutory rights ; my rights ; consumer law ; (formal|final) notice ; liable|liability (for|to) ; damages claim|for ; claim|claiming damages ; arbitration ; tribunal ; data protection (authority|commissioner|officer) ; gdpr (complaint|request|breach) ; chargeback ; (pay|hear from) my lawyer ; class action ; health (inspector|inspection|department)`,
			yes: 'You will hear from my lawyer.',
			no: 'I study at the law school.',
		},
		privacy: {
			patterns: `privacy (breach|violation|concern|issue|law|rights) ; data (breach|leak|leaked|protection (breach|violation|issue|problem)|exposed) ; gdpr ; (personal|private|my|our|customer|medical|bank|confidential|sensitive) (data|details|information|address|number|records|file|files|documents|statement|photos|email) ..5 (leaked|exposed|shared|disclosed|sold|published|sent to|visible|passed|stranger|strangers|someone else|somebody else|third parties|other customers|public|wrong person|another customer|without my) ; (someone|somebody|another|other|stranger|strangers|different|wrong) (else)? (elses|customer|customers|person|persons|people|patient|patients|clients)? ..4 (my|personal|private) (data|details|address|account|information|order|email|invoice|documents|name) ; (received|got|see|saw|sent me|can see|contains|shows|opened|given|sent) ..4 (someone|somebody|another|other|stranger|different) (elses|else s|customers|customer s|persons|person s|patients|clients|peoples|users) ..3 (data|details|address|account|information|invoice|name|documents|letter|statement|order|records|results|file|bill|email|orders|passport|contract) ; (hacked|hackers|identity theft|stolen identity|stole my (data|identity|details)) ; account ..2 (hacked|compromised|accessed by) ; (cc|copied|visible) ..3 (all|other) (customers|recipients|clients|addresses) ; without my (consent|permission) ..4 (data|email|shared|address|photo|phone|number|details) ; (shared|gave|passed|sold|disclosed|published|forwarded|leaked|sent|posted) (my|our) ..2 (data|details|address|number|email|information|photo|phone|records|medical|name|passport|file|documents)`,
			yes: 'You shared my address with another customer.',
			no: 'Where is your privacy policy?',
		},
		'missed-event': {
			patterns: `(missed|missing|late for|ruined|spoiled|spoilt|destroyed|wrecked|without|too late for|after|not in time for|postpone|nothing for|embarrass* at|empty handed|not arrive* for|nothing to wear) ..4 (wedding|birthday|christmas|party|funeral|anniversary|flight|graduation|honeymoon|holiday|vacation|concert|connection|ceremony|exam|interview|conference|presentation|event|trip|baptism|easter|valentines|launch|performance|show|celebration|surgery|meeting|exhibition|mothers|fathers|deadline|train|job|festival|opening|game|match|cruise|reunion|appointment|gala|prom|trade fair|fair|race|marathon) !sale|collection|dress|card|offer|wishes|wish
				(wedding|birthday|christmas|party|funeral|anniversary|graduation|honeymoon|holiday|vacation|ceremony|celebration|event|trip|evening|special day|big day|concert|weekend|exam|presentation) ..3 (was|is|were|went|has|got|completely|now) ..2 (ruined|spoiled|spoilt|over|missed|passed|gone|destroyed|past|without|yesterday|a disaster|already|cancelled) ; (was|were|is|are|needed|need|meant|intended|bought|ordered|ordered it|it) (for)? (my|our|the|his|her|a) (daughters|sons|wifes|husbands|mothers|sisters|brothers|fathers|friends|moms|mums)? (wedding|birthday|funeral|anniversary|graduation|party|christening|baptism) ..6 (was|yesterday|today|tomorrow|gone|over|past|saturday|last|is|sunday) ; (is|was) now (pointless|useless|too late) ; (ruined|spoiled|spoilt) (our|my|his|her|the) ..2 (day|weekend|evening|night|trip|holiday|vacation|christmas|party|celebration) ; too late for ; missed (our|my|the|a|his|her) (flight|connection|wedding|train|exam|deadline|ferry|cruise|interview|concert|ceremony|party)`,
			yes: 'We missed our flight because of the taxi.',
			no: 'Do you have wedding dresses?',
		},
		'churn-threat': {
			patterns: `(done|finished|through) with (you|your|this company|this shop|this bank) ; (you|youve) (just|have)? lost (me|us|a) ; (goodbye|farewell) (and|for good) ; (wont|will not|not|never) ..2 (see|hear from) (me|us) again ; (cancel|cancelling|canceling|close|closing|terminate|terminating|ending|end|quit) (my|our|the|all|this|both) ..1 (subscription|account|contract|membership|order|policy|plan|service|accounts|orders) ..6 (if|unless|immediately|and|because|today|after|then|will|elsewhere|as|due|since|for) ; (will|ll|shall|going to|gonna|would|have to|must|am|are|might|may|can|could|want to|rather|then) ..2 (buy|shop|go|look|take my business|order|move|switch|leave|change|purchase|find|choose|use|try|taking my business|switching|leaving|moving|looking|going|taking our business) ..3 (elsewhere|somewhere else|somebody else|someone else|competitor|competitors|competition|another|different|other|provider|supplier|you|bank|amazon) !find ; take (my|our) (business|money|custom) (elsewhere|to|away|somewhere) ; (never|not|wont|wouldnt|last time i|no longer|will not|nor) ..2 (order|buy|shop|book|use|return|come back|coming back|recommend|stay|purchase|be back|do business|be a customer|fly|rent|again) ..3 (from|with|you|your|here|again|anything|there|back|this|at|anymore) !refund|repair|damage ; never again ; (lost|losing|lose) (me|us|a customer|a loyal|our business|my business|me as|my custom|another customer|a client|good customers) ; looking (at|for|into) (other|another|alternative*|a different|a new|competitors) (provider|providers|supplier|suppliers|companies|company|options|solution)? ; (switch|switching|move|moving|change|changing) (to)? (a|another|your|other|the)? (competitor|competitors|provider|supplier|bank|company|competition|rival) ; elsewhere ; (is|was|your|been) (my|our|the|very)? (last|final) (order|time|purchase|chance|warning) ; you can say goodbye ; end (our|the|my|this) (relationship|contract|cooperation|business) ; competitor* ; (leave|leaving|left) (you|your company|for) ..2 (competitor*|another|good)? ; find (another|a different|somebody|someone|a new|other) (supplier|provider|company|shop|else|bank|vendor) ; not renew* ; wont renew*`,
			yes: 'I will buy elsewhere next time.',
			no: 'I will order again soon.',
		},
		'repeat-failure': {
			patterns: `(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) ..1 (broken|faulty|cold|late|wrong|damaged|defective|dead|missed|failed|technician|engineer|plumber|courier|repair|breakdown|fault|leak|apology) ; (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|umpteenth|nth|tenth|#th) (time|delivery|replacement|broken|faulty|defective|damaged|wrong|complaint|failure|email|mail|message|attempt|visit|late|one|kettle|technician|mistake|missed|incident|repair|unit|order|error|outage|delay|month|week|letter|call|reminder) !floor|place ; again (broken|late|wrong|missing|damaged|the|no|not|and|today|this|nothing|with|charged|same|same|a)? !thank|thanks|order|soon|recommend|visit|come|buy|see|works|working|for|if|great ; (broke|broken|late|failed|wrong|stopped|happened|leaking|leaks|missing|down|charged|crashed|cancelled|forgotten|forgot|ignored|delayed|faulty|damaged|cold|dead|died|failing|dirty|double|arrived|overcharged|not) ..4 again !works|thank|working|until ; (once|yet|over and over|time and|again and|here we are|happening|started|stuck) again ; (every|each|every single) (month|week|day|order|morning|delivery|night) !i open the|year ; (same|exact|identical|this) (problem|issue|fault|mistake|error|thing|story|defect) (again|as|happened|for|keeps|came|returned|last|before|every|twice|is back|once|with|in) ; (twice|three times|four times|five times|several times|many times|repeatedly|constantly|continually|multiple times) (already|now|in|this|before|since|reported|late|wrong|broken) !charged ; (already|previously|before|once) (complained|reported|wrote|told|written|replaced|repaired|fixed|contacted|emailed|called|raised|returned|sent|had (this|the same)) ; (i|we) (have|ve|had)? (already|previously) (complained|reported|wrote|told|written|contacted|emailed|called|raised|explained|asked|sent|returned|phoned|mentioned) ; as (i|we) (told|said|wrote|reported|mentioned|explained) ; (not|isnt|wasnt) (the)? first (time|delay|mistake|problem|complaint|incident) ; keeps (happening|breaking|failing|coming|crashing|stopping|arriving|getting|disconnecting|going|sending) ; (is|came|comes|was|problem|issue|leak|noise) back again ; (last|previous) (time|month|week|year|one) (too|also|as well|it|you|was also|the same|broke|failed|i complained|happened|already) ; happened (before|again|last|twice|already) ; another (broken|faulty|damaged|wrong|late|delay|missed|defective|failure|mistake|error|outage) ; yet another ; replacement (is|was|has|also|too|arrived|came|broke|one) ..3 (also|too|broken|same|wrong|faulty|damaged|as well|defective|failed|worse|again|equally) ; for (months|weeks|the (second|third|fourth|fifth|#)) ; chronic ; recurring ; (two|three|four|five|six|#) (broken|faulty|failed|wrong|late|missed|defective|damaged|repairs|replacements|visits|complaints|emails|calls|deliveries|attempts|technicians|tickets|breakdowns|outages) (in|later|this|already|and|now|so|since|but)`,
			yes: 'It broke for the third time.',
			no: 'Thanks again for your help.',
		},
		vulnerable: {
			patterns: `(dialysis|oxygen|insulin|chemotherapy|wheelchair) ; baby|babies|newborn|infant|toddler|pregnan* !clothes ; (my|our|her|his|a|small|young|sick|year old|two|three) (child|children|kid|kids|son|daughter|grandson|granddaughter|grandchild*) (is|was|has|got|had|cut|could|almost|nearly|who|with|without|burn*|and|sick|asthma|cried|cries|hurt|needs|in|can|put|swallowed|were|are|allerg*) ; (elderly|disabled|disability|wheelchair|handicap*|blind|deaf|dementia|alzheimer*|autis*|cancer|chemo*|dialysis|diabet*|insulin|asthma*|epilep*|oxygen|pacemaker|heart (condition|patient|disease|attack)|chronically|ill|illness|sick|bedridden|paralys*|stroke|surgery|terminally|frail|medication|medicine|medical (condition|device|needs)|mental health|depression|anxiety|widow*|pensioner|retired|crutches|walker|carer|caregiver) !leave ; (# year old|# years old|aged #|i am # and|is #) ..3 (mother|father|grandmother|grandfather|mum|mom|dad|aunt|lady|woman|man|alone|live|cannot|child|son|daughter|grandma|parents|neighbour)? ; (mother|father|grandmother|grandfather|mum|mom|dad|aunt|neighbour|parents|grandma) ..3 (is|are|who|aged|lives)? (#|alone|ill|elderly|old|eighty|ninety) ; (eighty|ninety|seventy) (year|two|three|four|five|six|seven|eight|nine)? (year|years)? old? ; single (mother|mum|mom|parent|dad) ; lives|living alone ; unemployed ; (lost|losing) my job ; (cannot|cant) (afford|walk|stand|climb|leave (the|my) (house|home|bed)) ; rent money ; special needs`,
			yes: 'My mother is 84 and lives alone.',
			no: 'I bought a mirror.',
		},
		abuse: {
			patterns: `idiot|idiots|moron|morons|stupid|stupidity|imbecile*|bastard|bastards|asshole*|arsehole*|fuck*|fck|wtf|shit|shitty|bullshit|crooks|thieves|thieving|scammers|scumbag*|liars|criminals|swindlers|piss*|clowns|crap|cretin*|dumb|parasites|bandits|robbers ; incompetent (fools|people|idiots|lot|bunch) ; screw you ; go to hell ; disgusting people ; pathetic (company|people|excuse|lot|bunch) ; bunch of (idiots|thieves|liars|crooks|clowns|amateurs|morons|criminals)`,
			yes: 'You are a bunch of idiots.',
			no: 'The stupendous view was nice.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|yelp|google|twitter|facebook|instagram|tiktok|youtube|linkedin|reddit|glassdoor|amazon) ..2 (review|reviews|post|account|followers|rating|everyone|everybody|group|page|comments|stars) ; (review|reviews|post|write|writing|share|sharing|publish|publishing|posting|tell|put|leave|leaving|video|story) ..5 (trustpilot|tripadvisor|yelp|google|twitter|facebook|instagram|tiktok|youtube|linkedin|reddit|online|social media|internet|public|publicly|everyone|everybody|everywhere|all my|followers) ; (one|1|zero|bad|negative|terrible|honest|scathing|appropriate|public) (star)? (review|reviews|rating|ratings) ; (go|going|contact|contacting|tell|telling|call|write|writing|inform|informing|alert|talk) ..3 (journalist|journalists|newspaper|newspapers|press|media|tv|reporter|blog|consumer programme) ; watchdog ; social media ; (go|going|take this|make this|made) (public|viral) ; (tell|warn|warning) (everyone|everybody|all my|all our|others|other customers|people|my friends|the world|potential) ; followers ; name and shame ; on (twitter|facebook|trustpilot|tripadvisor|tiktok|instagram|yelp|x)`,
			yes: 'I will post this on Trustpilot.',
			no: 'Press the button.',
		},
		'small-thing': {
			patterns: `(only|just) ..4 (lukewarm|small|slow|noisy|tepid|thing) ; (small|little|tiny|minor|slight|trivial|petty|cosmetic) (thing|issue|problem|matter|point|mistake|error|defect|flaw|detail|complaint|scratch|typo|hint|note|remark|suggestion|niggle|annoyance|crack|dent|stain|mark|delay|damage|hiccup|inconvenience|tear|chip|imperfection|observation|feedback|glitch|blemish|disappointment|fault) ; (not|no|nothing|isnt|its no) (a|too|very|that|so|really)? (big deal|urgent|serious|important|dramatic|drama|major|tragedy|huge|hurry|rush|bad|problem) ; (just|only) (a|to|wanted to|thought) (small|minor|note|let you know|tip|heads up|point out|mention|fyi|suggestion|you (should|might|may)) ; just so you know ; (slightly|a bit|a little|somewhat|a tad) ..1 ; typo|typos|misspelled|misspelt|misprint|spelling ; you (may|might) want to ; (otherwise|apart from that|other than that|besides that|everything else) ..4 (great|fine|good|perfect|happy|ok|okay|happy|well|excellent|love) ; no (big deal|harm done|hurry|rush|drama|worries|need to) ; for (next time|the future|your information) ; nitpick* ; scratch (on|at) ; heads up ; in case you (want|didnt|are not|arent) ; can live with ; suggestion`,
			yes: 'Just a small thing: the lid is scratched.',
			no: 'The lid is broken.',
		},
		strong: {
			patterns: `furious|outrag*|disgust*|appalled|appalling|livid|fuming|scandal*|unacceptable|inexcusable|shameful|disgrace*|horrible|horrendous|terrible|worst|intolerable|nightmare|disaster|catastroph*|atrocious ; sick of ; fed up ; (extremely|utterly|absolutely|totally|completely) (unacceptable|disappointed|unhappy|useless|angry|ridiculous|frustrat*|dissatisfied|upset) ; very (disappointed|angry|upset|unhappy|dissatisfied|bad|frustrated) ; enough is enough ; had enough ; last (chance|warning) ; demand ; ridiculous ; deeply|bitterly|hugely (disappointed|dissatisfied|upset) ; so (angry|upset|disappointed|frustrated) ; lost (all)? (trust|faith|patience)`,
			yes: 'I am furious.',
			no: 'It is fine.',
		},
		'seek-refund': {
			patterns: `(want|like|demand|request|requesting|expect|expecting|need|please|would|ask|asking|seek|require|insist|get|have|when|waiting|where|prefer|give|process|arrange|issue|kindly|due|d) ..5 (refund|refunded|reimburse|reimbursed|reimbursement|money back|my money|our money) !policy ; refund (me|us|my|the|this|please|it|to my|immediately|in full|or|is|not) !policy|arrived|received|came|process ; (give|send|pay|transfer|return|get) (me)? (my|our|the|us)? ..1 (money|deposit|payment|amount) (back)? ; (full|partial|complete|immediate|a) (refund|reimbursement) !policy|arrived ; money back ; reimburse (me|us|my|the) ; credit back ; (reverse|cancel) (the|this|one) (charge|payment) ; pay (me)? back ; still (no|waiting for|without) (my|a|the)? refund`,
			yes: 'I want a full refund.',
			no: 'The refund arrived.',
		},
		'seek-credit': {
			patterns: `compensat* ; (store|account|a|bill|some) credit ; credit (note|my account|our account|me|on my) !card ; voucher|vouchers (for|as|please|would) ; goodwill (gesture|payment) ; (gesture|token) of goodwill ; make up for (it|this|the) ; (some|what|any) (kind|form|sort) of (compensation|credit|goodwill) ; make (this|it) (right|up to) ; damages ; recompense ; indemn*`,
			yes: 'I expect compensation for this.',
			no: 'I paid by credit card.',
		},
		'seek-discount': {
			patterns: `(discount|price reduction|rebate|reduction|reduced price|partial refund|money off|price adjustment) ..0 !code|coupon ; (reduce|lower|knock|adjust|take) (the|my|our|something|some|# off|off)? (price|bill|rate|fee|off|invoice) ; # percent off ; (percent|%) off`,
			yes: 'A discount would be fair.',
			no: 'I counted them.',
		},
		'seek-replacement': {
			patterns: `(replacement|replacements|exchange) (please|asap|for|sent|or|one|pair|unit|immediately|as|would|is|be|today)? !policy|arrived|parts catalogue ; replace (it|them|the|this|my|these|one) ; (send|ship|deliver|get|want|need|like|give|have|receive|expect|sending) (me|us|to have|out|to receive)? (a|the|another|one|my|it)? (new|replacement|correct|right|working|another|different|missing|undamaged) (one|item|pair|unit|product|part|size|copy|lamp|order|parts|box|set|piece|ones|book|screws|cable|device|machine|phone)? ; (swap|exchange) (it|them|the|this|for) ; send (the|me the|us the) (missing|right|correct) ; new (one|pair|unit|device|copy) (please|sent|instead)? ; resend ; re send ; redeliver* ; remake ; send it again`,
			yes: 'Please send me a replacement.',
			no: 'How is it placed?',
		},
		'seek-repair': {
			patterns: `(repair|fix|mend) (it|this|that|the|my|them|our|please|or|as|asap|properly|under) ; (repaired|fixed) (properly|soon|under|asap|please|immediately|quickly|as|by) ; (send|need|want|arrange|book) (me|us|for)? (a|an|another|your|some)? (technician|engineer|plumber|electrician|someone|mechanic|repair|repairman) ; under (the)? warranty ; have it (repaired|fixed) ; get (it|this) (fixed|repaired|working) ; come and (fix|repair|look)`,
			yes: 'Please repair it under warranty.',
			no: 'I have a pair of shoes.',
		},
		'seek-apology': {
			patterns: `(an|owe|deserve|expect|demand|want|written|proper|formal|sincere|least|public|not even|without|no|never) ..3 (apology|apologies|apologise|apologize|apologised|apologized|sorry) ; (apologise|apologize) to (me|us|my|her|him) ; apology (from|would|is|for|please|and)`,
			yes: 'I expect an apology.',
			no: 'Apologies for my late reply.',
		},
		'seek-explanation': {
			patterns: `explanation|explanations|explain (why|how|what|this|to me|yourself|the|where) ; (want|like|need|love) to (know|understand|hear) (why|how this|what went|what happened|how it|how you) ; why (was|did|has|have|were|is|am|are|does|do|cant|wasnt|hasnt|didnt|isnt) (i|my|you|this|the|it|nobody|no one|we|there|nothing|our) ; what (happened|went wrong|is going on|s going on) ; how (could|can|is it possible) (this|it|that|such) ; clarif* (this|the|why|what) ; tell me (why|what happened|how)`,
			yes: 'Please explain why I was charged.',
			no: 'The plan is simple.',
		},
		'seek-callback': {
			patterns: `(call|phone|ring|telephone) (me|us) (back|today|tomorrow|please|on|at|as|immediately|asap|urgently|now|this|and|when|to)? ; please (call|phone|ring) ; (phone|return|give me a|a|want a|personal|expect a) (call|callback|call back|ring) (from|back|please|today|tomorrow|as)? !centre|center ; callback ; call back ; speak (to|with) (a|your|the|someone|somebody|an) (manager|supervisor|human|person|someone|boss|somebody|real|director)? ; (get|put|contact) (me)? (in touch|through|back) (by phone|to a manager|with me)? ; contact me ; someone (to|should|must) (call|contact) ; reach me (at|on|by)`,
			yes: 'Please call me back today.',
			no: 'He called yesterday.',
		},
		'seek-cancellation': {
			patterns: `(cancel|terminate|close|end|stop|delete|unsubscribe) (my|the|our|this|it|all|immediately|from|me) ..1 (order|subscription|contract|account|booking|membership|reservation|policy|plan|everything|service|appointment|delivery|trial|it|this)? ; (cancellation|termination) (of|please|confirmation|request|immediately) ; (want|like|wish|request) (to)? (cancel|withdraw|terminate|close|cancellation|out of) ; withdraw from the (contract|purchase|order) ; money back and cancel`,
			yes: 'Please cancel my order.',
			no: 'The can is cellar cold.',
		},
		apologises: {
			patterns: `sorry|apologise|apologize|apologies|apologising|apologizing|apology|regret ; forgive us ; (our|my) (mistake|fault|error) ; (we|i) (messed|let you down|got it wrong|made a mistake|failed you|should have) ; (excuse|pardon) us`,
			yes: 'We are sorry to hear that.',
			no: 'Thank you for writing.',
		},
		asks: {
			patterns: `(please|kindly|could you|can you|would you|may i|may we|might i|can i|could i|let me|if you could|need you to|ask you to|need|send|need to know) ..3 (send|tell|share|provide|confirm|attach|describe|reply with|let us know|let me know|let me have|check|forward|give|upload|include|state|specify|your (order|account|phone|customer|address|booking)|the (order|serial|model|tracking) (number)?) !hesitate ; let (me|us) know (your|which|what|when|the|whether|where|how|if the) !if you ; (need|require) (your|the|a|some|one|two|more|further) (order|photo|picture|photos|serial|number|details|information|receipt|invoice|address|copy|pictures|things) ; may (i|we) ask`,
			yes: 'Please send us a photo of the soles.',
			no: 'We will send you a new pair.',
		},
		'asks-fair': {
			patterns: `(what|how|which|tell me what|tell us what) ..5 (consider|fair|make this right|make it right|put this right|put it right|make up for|acceptable to you|satisfactory|make things right|set this right|like us to do|like me to do|expect from us|expect us|resolve this for you|help you most|would help|happy again) ; (fair|acceptable|good) (solution|resolution|outcome) (for you|in your|to you|be|look) ; would you (consider|regard|see) ..5 (fair|acceptable) ; how (can|could|may|should|would) (i|we) (make|put|set|best|fix|resolve|help you with this|solve) ..3 (right|up|this|it|well|you)`,
			yes: 'What would you consider a fair solution?',
			no: 'What is your order number?',
		},
		offers: {
			patterns: `(we|i|ill|well|will|shall|team|colleague|technician|can|could|going to|happy to|glad to|like to|want to|courier|driver|let me|engineer|you) (will|can|are|am|ll|would|have|could|shall|now|gladly|also|immediately|of course|be|already|d)? ..3 (send|ship|refund|replace|repair|exchange|credit|reimburse|offer|arrange|deliver|waive|fix|compensate|upgrade|give you|take back|pay back|resend|reship|cancel the charge|correct|cover|sending|refunding|replacing|shipping|arranging|offering|crediting|collect|pick up|visit|come|reverse|process|receive a|get a|issue|transfer|extend|install|swap|post|return the|return your|reduce|remove|schedule|book|organise|organize|prepare|reset|reopen|look into|investigate|check with|call you|have it) !soles|photo|picture|order number ; (new|replacement|correct|right|spare|missing|another) (one|pair|lamp|part|item|unit|device|copy|book|parcel|order)? ..3 (leaves|goes out|is on its way|will|ships|be sent|be with you|arrives|tomorrow|today) ; free of charge ; at no (cost|charge|extra) ; at our (expense|cost) ; on us ; would (a|you accept|you prefer|you like us to|you like a|it help if|that be) ..4 (refund|replacement|credit|voucher|new|discount|ok|okay|alright|acceptable|send|us|work for you)? ; (can|may|let me|let us|like to|happy to) offer ; (refund|voucher|discount|replacement|credit|gift card) (of|for|as|will|on|is being) ; (has|have) (asked|arranged|scheduled|booked|instructed|reserved) ; (arranged|scheduled|booked|reserved|organised|organized) (a|an|the|for|your|our) ; will be (refunded|replaced|repaired|sent|shipped|credited|fixed|delivered|collected|with you|there) ; keep the (old|other|wrong|broken|damaged|first|two) ; % off ; (you will|youll|you ll) (receive|get|have|find)`,
			yes: 'We will send you a new pair free of charge.',
			no: 'Thank you for your patience.',
		},
		delivers: {
			patterns: `(have|has|ve|just|already|been|was|were|is now|are now|i|we) (now|just|already|today|been|also|both|fully|successfully|issued and)? (refunded|replaced|repaired|sent|shipped|credited|fixed|corrected|resolved|reimbursed|transferred|cancelled the charge|reset|restored|delivered|issued|dispatched|waived|processed|reversed|posted|solved|unlocked|reactivated|paid|exchanged|removed|upgraded|applied|completed|installed|returned the) !you|if|when ; (refund|replacement|credit|parcel|repair|payment|order|amount|money|account|voucher|fix) ..2 (has been|was|is|have been|have) ..1 (issued|processed|sent|shipped|completed|dispatched|done|delivered|made|live|deployed|credited|transferred|left|on its way|on the way|restored|working|reactivated|unlocked|fixed|released|booked) !if ; (is|are) (now|back)? (fixed|resolved|on its way|on the way|working again|up and running|live|restored|repaired|in your account|done|back online|corrected) ; (problem|issue|error|bug|fault) (is|has been|was)? (now)? (fixed|resolved|solved|repaired|corrected|eliminated) ; (went out|left our|was picked up|was delivered) (today|yesterday|this|warehouse|with)?; tracking (number|code) is|: ; here is (your|the) (tracking|voucher|refund|new|corrected|code)`,
			yes: 'We have refunded 54 dollars today.',
			no: 'We will refund you.',
		},
		'asks-satisfied': {
			patterns: `(is|are|was|were|has|have|does|did|do|let (us|me) know if|let (us|me) know whether|hope|if|whether|check) ..5 (satisf*|to your liking|resolved|solved|happy with|happy now|work now|works now|working now|working well|working fine|working properly|work as|as expected|fixed for you|settled|arrived safely|arrive safely|arrived well|arrived in good|everything ok|everything okay|everything fine|all right now|all well|solve your|resolve your|help you|everything is|everything in order|sorted|everything works|to your complete) ; anything else (i|we|that) (can|could) ; is there anything (else)? (i|we|you|that) ; (how|what) (is|are|does|do) ..3 (working out|holding up|getting on|work for you now|you like the) ; everything (alright|all right|okay|ok|fine|well|in order|to your) ; how (satisfied|happy) (are|were) you ; did (it|the|your|everything) ..3 (arrive|work|fit)`,
			yes: 'Is everything to your satisfaction now?',
			no: 'We replaced it.',
		},
		thanks: {
			patterns: `thanks|thx|cheers|ty|tks|appreciated|great|ok|okay|perfect ; thank you ; got it ; noted|understood|wonderful|brilliant|appreciate ; will do`,
			yes: 'Thanks a lot!',
			no: 'The parcel is here.',
		},
		supposition: {
			patterns: `how (long|many days) (do|does|can|would) (i|we|you|one) ; (until|till) when can ; if|whether ; in case; what happens ; should (i|we|the|it|a) ; (do|does) (you|it|one|people|customers|i) (repair|fix|replace|cover|insure|accept|take|offer|sell|have|buy|usually|generally|handle|ship|include|charge|return|still|cancel|provide) ; is (it|there|this) (possible|a|any|generally|dangerous|safe) ; (i|we) (chose|entered|typed|selected|picked) ; what (potential|are the) ; how (do|does|can|would|to) ; what is your ; (return|refund|warranty|cancellation|shipping|delivery) (policy|conditions|terms|process) ; when ordering ; in general ; (to|will|would) (avoid|prevent) ; looking for ; would like to (know|ask|buy|order) ; wondering ; example ; hypothetical*`,
			yes: 'What happens if it arrives broken?',
			no: 'It arrived broken.',
		},
	},
};
