import type { PageWords } from './page-words.ts';

export const EN: PageWords = {
	form: {
		title: 'Five short questions',
		intro:
			'You wrote to {mailbox} because something had gone wrong. How did we put it right? Your answers are read by people, and go to nobody else.',
		questions: {
			expectation: {
				asks: 'When you wrote to us, how much did you expect of us?',
				lowest: 'very little',
				highest: 'very much',
			},
			outcome: { asks: 'How fair is the solution that you got?', lowest: 'not fair at all', highest: 'entirely fair' },
			treatment: { asks: 'How did the people treat you?', lowest: 'badly', highest: 'very well' },
			process: {
				asks: 'How easy and quick was the way to the solution?',
				lowest: 'hard and slow',
				highest: 'easy and quick',
			},
			trust: { asks: 'How much do you trust us today?', lowest: 'not at all', highest: 'completely' },
		},
		words: 'What else would you like to tell us?',
		wordsHint: 'You may leave this empty.',
		send: 'Send the answers',
		again: 'Something is still missing. What you filled in is still here.',
		missing: 'Please choose one of the five.',
		tooLong: {
			one: 'The text is {count} character too long. Please shorten it.',
			other: 'The text is {count} characters too long. Please shorten it.',
		},
	},
	plain: {
		thanks: {
			title: 'Thank you',
			text: 'Your answers have arrived. They help us to do better. You can close this page.',
		},
		answered: {
			title: 'Already answered, thank you',
			text: 'Your answers are with us, and nothing more is needed. If you want to add something, just reply to our last mail.',
		},
		'opted-out': {
			title: 'These questions are closed',
			text: 'You asked us not to follow up, so we ask nothing more. If you want to tell us something, just reply to our last mail.',
		},
		withdrawn: {
			title: 'These questions are closed',
			text: 'Nothing is left to answer here. If you want to tell us something, just reply to our last mail.',
		},
		reopened: {
			title: 'We are at it again',
			text: 'Your matter is open again, so it is too early for these questions. We will put it right first.',
		},
		expired: {
			title: 'This link has run out',
			text: 'The questions could be answered for a limited time. If you want to tell us something, just reply to our last mail.',
		},
		wrong: {
			title: 'This link does not work',
			text: 'Perhaps a part of it was lost on the way. Please open it again from our mail, or just reply to the mail.',
		},
		'too-large': {
			title: 'That is too much text',
			text: 'Please go back and shorten what you wrote: up to 4,000 characters have room. A longer text reaches us as a reply to our mail.',
		},
		'too-often': {
			title: 'One moment, please',
			text: 'This page was opened too often in a short time. Please try again later.',
		},
		failed: {
			title: 'That did not work',
			text: 'The fault is ours. Please go back and try again in a moment, or just reply to our mail.',
		},
		'opt-out-done': {
			title: 'Done',
			text: 'You will get no more follow-up mails. If you write to us, we answer as before.',
		},
		'opt-out-before': {
			title: 'You get no follow-up mails',
			text: 'You have asked for this already, and it stays so. If you write to us, we answer as before.',
		},
	},
	optOut: {
		title: 'No more follow-up mails?',
		text: 'After a problem is solved, {mailbox} asks once or twice whether everything is well. If you press the button, we will not ask again. If you write to us, we answer as before.',
		button: 'No more follow-up mails',
	},
};
