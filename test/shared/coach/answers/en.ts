import type { Answers } from './answers.ts';

export const EN: Answers = {
	good: [
		[
			'new',
			'Dear Ms Miller,\n\nI am sorry that your parcel arrived two weeks late. I am looking into where it was held up and will write to you tomorrow before noon.\n\nKind regards\nAna',
		],
		[
			'new',
			'Hello Tom,\nI am sorry: we sent you the wrong size, and that after you had asked us twice. I have put the right one aside for you. May I send it today?',
		],
		[
			'new',
			'Dear Mr Okafor, I apologise for the cold food and for the hour that you waited for it. That is not how we want you to spend an evening. I am refunding the whole order.',
		],
		[
			'new',
			'Good morning Helen, I am so sorry that the kettle leaked all over your kitchen. Are you and your family all right? Please do not use it any more.',
		],
		[
			'new',
			'Dear Priya, you were charged twice, and I apologise. The second amount goes back to your card today; your bank may need three days to show it.',
		],
		[
			'acknowledged',
			'Dear Mr Hughes, thank you for telling me how it happened. So that I understand why the boiler stopped: did it make a noise before?',
		],
		[
			'acknowledged',
			'Thank you, Laura. I see now that nobody answered your three e-mails. I am reading all of them before I call you this afternoon.',
		],
		[
			'acknowledged',
			'Dear Sam, I have listened to your message about the broken screen. What were you using the tablet for when it went dark?',
		],
		[
			'acknowledged',
			'Dear Ms Novak, I have your pictures of the scratched table, thank you. They help me a great deal. Which of the two legs wobbles?',
		],
		[
			'understanding',
			'Dear Grace, what would you consider a fair solution? Whatever it is, I will answer you by Thursday with what I can do.',
		],
		[
			'understanding',
			'Thank you for your patience, Mr Lind. If I understand you right, the noise matters more to you than the money. I will ask our technician and call you tomorrow.',
		],
		[
			'understanding',
			'I have read everything you wrote, Joan, and I will speak with the driver myself. You will hear from me on Monday.',
		],
		[
			'resolving',
			'Dear Mr Patel, I have ordered a new pump for you. It leaves us today and should be with you on Wednesday; I will check on Thursday that it is.',
		],
		[
			'resolving',
			'Hello Emma, I can offer you two things: a full refund, or a new coat and half of the price back. Tell me which you prefer and I will do it today.',
		],
		[
			'resolving',
			'Dear Ms Keller, I have moved your booking to the 14th without any fee, and I have kept the room with the view. Your confirmation is attached.',
		],
		[
			'resolving',
			'Hi David, our engineer comes on Friday between nine and eleven. He has the spare part with him, and I have asked him to ring you half an hour before.',
		],
		[
			'resolving',
			'Dear Mrs Osei, the invoice was wrong because I had entered the old tariff. I have corrected it, and you will receive the new one within two days.',
		],
		[
			'resolved',
			'Dear Mr Grant, your new washing machine has been running since Tuesday. Is everything working as it should? I am here if anything is not.',
		],
		[
			'resolved',
			'Hello Nina, I hope that the replacement fits. Are you happy with it? Just reply to this mail, it reaches me directly.',
		],
		[
			'resolved',
			'Dear Ms Roy, the money went out on Monday. Is everything in order now? I have noted what went wrong so that we change it for good.',
		],
	],
	bad: [
		['legal-threat', 'If you publish this on the internet, our lawyers will be in touch with you.'],
		['calm-down', 'Before we go on I must ask you to calm down a little.'],
		['doubt', 'Are you absolutely sure that you switched it on at the wall?'],
		['blame-customer', 'You should have checked the size chart before you ordered.'],
		['door-closed', 'I have asked my manager and there is nothing more we can do for you.'],
		['non-apology', 'We regret any inconvenience caused by the change of date.'],
		['conditional-apology', 'We are sorry if our colleague was not polite on the phone.'],
		['but-after-apology', 'I am really sorry about that, but you ordered on a Friday evening.'],
		['terms', 'As per our terms and conditions, opened goods are not taken back.'],
		['blame-department', 'The warehouse team made a mistake when they packed your order.'],
		['blame-supplier', 'The courier lost your parcel, please contact DHL directly.'],
		['excuse-policy', 'It is our policy that refunds are only paid as store credit.'],
		['excuse-volume', 'Due to the high volume of requests we could not answer earlier.'],
		['excuse-system', 'Our system does not allow me to change the address any more.'],
		['minimise', 'It is only a small scratch on the back, nobody will see it.'],
		['passive', 'A mistake was made when your order was processed.'],
		['ask-review', 'If you have a minute, please leave us a review on Google.'],
		['empty-promise', 'We will look into the matter and get back to you as soon as possible.'],
		['unfortunately', 'Unfortunately the jacket that you want is out of stock until spring.'],
		['cheer', 'Have an awesome weekend and enjoy the sunshine!'],
	],
};
