import type { PromiseWords } from './promise-words.ts';

const WE =
	'i will|ill|i shall|i am going to|im going to|we will|well|we shall|we are going to|i promise to|we promise to';

/** Promises in English. */
export const en: PromiseWords = {
	acts: {
		word: {
			words: `
				(${WE}) ..3 call|phone|ring|contact|write|email|mail|message|update|inform|reply|answer|respond|tell|notify|confirm|check|investigate|clarify
				(${WE}) ..2 (get back|be in touch|get in touch|come back to|let you know|have news|have an answer|look into|find out|follow up|give you|speak to|talk to|keep you posted)
				you|youll will? hear from
				you can expect ..2 call|mail|email|answer|reply|news
				(you have my word)
			`,
			yes: 'I will call you on Thursday.',
			no: 'I called you on Thursday.',
		},
		solution: {
			words: `
				(${WE}) ..3 send|ship|dispatch|post|refund|replace|repair|deliver|transfer|credit|return|collect|fix|solve|pay|reimburse|exchange|resolve|issue|bring|mend|cancel
				(${WE}) ..2 (have it|have your|have the|put it right|put this right|sort this out|sort it out|make sure)
				(our|the) technician|engineer|courier|driver will ..2 come|visit|collect|call|be
			`,
			yes: 'We will send you a new lamp by Friday.',
			no: 'You will send the old lamp by Friday.',
		},
		passive: {
			words: `
				you|youll will? ..1 have|receive|get
				will|itll ..3 arrive|reach|leave|ship|land
				will|itll be ..3 sent|shipped|dispatched|posted|refunded|replaced|repaired|delivered|transferred|credited|returned|collected|fixed|solved|resolved|paid|ready|back|there
				will|itll be (with you|on its way|in your account|on your account|at your door)
			`,
			yes: 'You will have it by the end of the week.',
			no: 'You had it by the end of the week.',
		},
	},
	and: 'and|then|while|but',
	also: {
		word: `(then|also)? call|phone|ring|contact|write|email|mail|message|update|inform|reply|answer|tell|notify|confirm|check|investigate|clarify
			(then|also)? (get back|let you know|keep you posted|give you|find out|follow up)`,
		solution: `(then|also)? send|ship|dispatch|post|refund|replace|repair|deliver|transfer|credit|return|collect|fix|solve|pay|reimburse|exchange|issue|bring|mend|cancel
			(then|also)? (have it|have your|have the|get it to you|put it right|sort it out)`,
		yes: 'I’ll call you tomorrow and send the refund by Friday.',
		no: 'I’ll call you tomorrow and you can send the old lamp back by Friday.',
	},
	last: null,
	numbers: ['one|a|an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	within: {
		words: '(?:within|inside|in|over|during)(?: the| a)?(?: next| coming| maximum of)?(?: about| at most| around)?',
		yes: 'We will refund you within 48 hours.',
		no: 'We refunded you within 48 hours.',
	},
	units: {
		minute: 'minutes?|mins?',
		hour: 'hours?|hrs?|h',
		'working-day': '(?:working|business|week) ?days?',
		day: 'days?',
		week: 'weeks?',
		month: 'months?',
	},
	today: {
		words:
			'today|tonight|this (?:morning|afternoon|evening)|(?:by )?(?:the )?end of (?:the |this )?(?:business )?day|close of business|eod|cob',
		yes: 'I will write to you today.',
		no: 'Thank you for your mail of today.',
	},
	tomorrow: {
		words: 'tomorrow',
		yes: 'We will ship the part tomorrow morning.',
		no: 'Shall we ship the part tomorrow morning?',
	},
	afterTomorrow: {
		words: '(?:the )?day after tomorrow',
		yes: 'You will hear from me the day after tomorrow.',
		no: 'You may call the day after tomorrow.',
	},
	weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	on: {
		words: '(?:on|by|until|till|before|this|coming)',
		yes: 'I’ll ring you by Monday.',
		no: 'I’ll ring you.',
	},
	needsOn: false,
	nextWeekday: 'next',
	weekLater: 'week|in a week|a week later',
	nextWeek: {
		words: '(?:(?:by |before )?(?:the )?(?:end of |middle of )?next week|(?:in )?the coming week)',
		yes: 'You will receive the new kettle next week.',
		no: 'You will receive the new kettle as you did last week.',
	},
	weekEnd: {
		words: '(?:by |before |until )?(?:the )?end of (?:the|this) week|(?:later )?this week|before the weekend',
		yes: 'We will have your bike fixed this week.',
		no: 'If you have time this week, we will look at the bike.',
	},
	monthEnd: {
		words: '(?:by |before |until )?(?:the )?end of (?:the|this) month|(?:later )?this month',
		yes: 'The money will be in your account by the end of the month.',
		no: 'The money was in your account by the end of the month.',
	},
	parts: {
		morning: 'morning|first thing',
		noon: 'noon|midday|lunchtime',
		afternoon: 'afternoon',
		evening: 'evening|tonight',
	},
	clock: {
		words: `
			(?:by|at|before|until|till|around) (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?(?:(?<late>pm)|am|o'?clock|h)
			(?:by|at|before|until|till|around) (?<h>\\d{1,2}):(?<m>\\d{2})
		`,
		yes: 'I will call you back by 5 pm.',
		no: 'I will call you back by 5 ways.',
	},
	onDate: {
		words: '(?:on|by|until|till|before|the)',
		yes: 'We will deliver it on 4/12.',
		no: 'We will deliver it, item 4/12.',
	},
	before: '(?:before|prior to)(?: the)?',
	gone: '(?:last|past|previous|since|from|of)',
	conditions: 'if|unless|in case|provided|should you|once you|as soon as you|when you|were we',
	habits:
		'usually|normally|typically|generally|as a rule|office hours|opening hours|all (?:requests|enquiries|inquiries|mails|emails|messages)|every (?:request|mail|email|message)',
	negators: 'not|never|cannot|cant|wont|unable|nobody|no',
	negatedAfter: 0,
};
