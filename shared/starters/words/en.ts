import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Dear {customer},', ...paragraphs, 'Kind regards,\n{agent}'].join('\n\n');

export const EN: StarterTable = {
	new: [
		mail(
			'I am sorry. This should not have happened: {failure}. It is our mistake, and I am taking it on myself.',
			'You will hear from me again by {day}.',
		),
		mail(
			'Thank you for writing to us. I apologise for this: {failure}. You relied on us, and we let you down.',
			'I am looking into it now and will write to you by {day}.',
		),
		mail(
			'I have read every word of your mail, and I am sorry. We failed you: {failure}.',
			'Your case is with me, and I will stay with it until it is put right. By {day} I will tell you what I have found.',
		),
	],
	acknowledged: [
		mail(
			'Once more, I am sorry: {failure}. To put it right, I would like to understand exactly how it was for you.',
			'What happened first, and what trouble has it caused you since?',
			'When I have your answer, I will come back to you with a proposal by {day}.',
		),
		mail(
			'Thank you for telling us about this: {failure}. I am sorry that we caused you this trouble.',
			'I would like to hear it in your own words. May I call you on {day}? If you would rather write, simply reply to this mail.',
		),
	],
	understanding: [
		mail(
			'Thank you for explaining. I see now what we did wrong: {failure}. I apologise for it.',
			'What would you consider a fair solution? Whatever you suggest, I will answer you by {day}.',
		),
		mail(
			'Thank you. This is how I understand it: {failure}. If I have missed anything, please tell me.',
			'I would like to put it right like this: {remedy}. Would that be fair to you? As you decide, I will have it done by {day}.',
		),
	],
	resolving: [
		mail(
			'This is how I am putting it right: {remedy}. It will be done by {day}.',
			'And one thing more: I am finding out why it happened, and I will tell you what we change.',
		),
		mail(
			'I have arranged it for you: {remedy}. You will have it by {day}.',
			'One thing more: I will check on that day myself that everything arrived as agreed. You can always reach me by replying to this mail.',
		),
	],
	resolved: [
		mail(
			'What I promised you is done: {remedy}. Is everything now as it should be for you?',
			'If anything is missing, simply reply, and I will take care of it.',
		),
		mail(
			'You wrote to us about this: {failure}. We have put it right, and I would like to be certain. Are you satisfied with the solution?',
			'If you are not, tell me what is still missing, and I will take care of it.',
		),
	],
	closed: [
		mail(
			'You told us about this: {failure}. I would like you to know what we have changed because of it: {remedy}.',
			'Thank you for taking the trouble to write. If you ever need us, you can write to me directly.',
		),
		mail(
			'I am thinking back to your mail about this: {failure}. I hope that all is still well. If it is not, simply reply, and I will take care of it.',
		),
	],
};
