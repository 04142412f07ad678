import type { Examples } from './example.ts';

export const EN: Examples = {
	'legal-threat': {
		yes: ['We will have to involve our lawyers.', 'We reserve the right to take legal action.'],
		no: 'I have read your lawyer’s letter and I am answering every point of it.',
	},
	'calm-down': {
		yes: ['Please calm down.', 'There is no need to get upset about this.'],
		no: 'I understand that you are upset, and I am on it.',
	},
	doubt: {
		yes: ['Are you sure you plugged it in?', 'Did you even read the manual?', 'Maybe you misread the date.'],
		no: 'Are you at home on Friday, so that I can have it collected?',
	},
	'blame-customer': {
		yes: ['You should have told us earlier.', 'You must have dropped it.', 'You failed to follow the instructions.'],
		no: 'You should have the money in your account by Friday.',
	},
	'door-closed': {
		yes: ['There is nothing we can do.', 'This is our final decision.', 'We consider this matter closed.'],
		no: 'There is one more thing that I can do for you.',
	},
	'non-apology': {
		yes: [
			'We are sorry if you feel that way.',
			'We regret any inconvenience this may have caused.',
			'I apologise for the inconvenience.',
		],
		no: 'I am sorry that you had to wait for twelve days.',
	},
	'conditional-apology': {
		yes: ['I am sorry if something was wrong.', 'If we made a mistake, we apologise.'],
		no: 'I am sorry. If you prefer, I will call you.',
	},
	'but-after-apology': {
		yes: ['I am sorry, but the parcel left on time.', 'We apologise for the delay. However, it was Christmas.'],
		no: 'The kettle is broken, but I have a new one for you.',
	},
	terms: {
		yes: ['As stated in our terms, returns take 14 days.', 'Please refer to our terms and conditions.'],
		no: 'I would like to come to terms with you on this.',
	},
	'blame-department': {
		yes: ['Another department handles this.', 'The warehouse team forgot your parcel.', 'My colleague made a mistake.'],
		no: 'I have asked our workshop to look at it today.',
	},
	'blame-supplier': {
		yes: ['The courier lost your parcel.', 'Please contact the carrier.', 'The delay is beyond our control.'],
		no: 'The courier will bring you a new one on Friday.',
	},
	'excuse-policy': {
		yes: ['I am afraid it is our policy.', 'Our return policy does not allow this.'],
		no: 'Policy or not, I am sending you a new one today.',
	},
	'excuse-volume': {
		yes: ['Due to high volumes we are answering late.', 'We have a backlog.', 'We are very busy right now.'],
		no: 'I have turned the volume down and the noise is still there.',
	},
	'excuse-system': {
		yes: ['Our system does not show that.', 'It was a computer error.', 'We had technical difficulties.'],
		no: 'Your alarm system is on its way to you.',
	},
	minimise: {
		yes: ['It is only a small scratch.', 'This rarely happens.', 'Mistakes happen.'],
		no: 'I know how much work that was for you.',
	},
	passive: {
		yes: ['Mistakes were made.', 'An error has occurred.', 'Your mail was overlooked.'],
		no: 'I overlooked your mail.',
	},
	'ask-review': {
		yes: ['Would you leave us a review?', 'Please rate us on Google.'],
		no: 'I have reviewed your case today.',
	},
	gift: {
		yes: ['Please accept this voucher.', 'As a goodwill gesture I have added 20 euros.'],
		no: 'I have refunded the full price today.',
	},
	'ask-order-number': {
		yes: ['What is your order number?', 'Could you please send us your order number?'],
		no: 'I have your order number here, thank you.',
	},
	'ask-photo': {
		yes: ['Could you send us a photo of it?', 'Please attach a few pictures.'],
		no: 'Thank you for the photo.',
	},
	'empty-promise': {
		yes: ['I will answer as soon as possible.', 'You will hear from us shortly.', 'We will get back to you.'],
		no: 'You will hear from us shortly, by Friday at the latest.',
	},
	unfortunately: {
		yes: ['Unfortunately the lamp is sold out.', 'I am afraid the lamp is sold out.'],
		no: 'The lamp is unfortunately sold out, and I have found another one.',
	},
	cheer: {
		yes: ['No worries at all, we will sort it out.', 'Have a fantastic day.', 'Hey, thanks for your mail.'],
		no: 'Thank you for your patience with us.',
	},
};
