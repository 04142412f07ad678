import { describe, expect, it } from 'vitest';
import { decideAlert, MESSAGE_AT_MOST } from '../../../shared/coach/alert.ts';
import { coach } from '../../../shared/coach/coach.ts';
import { ALERT_POLICIES } from '../../../shared/coach/policies.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const findingsIn = (draft: string) => coach(draft, { stage: 'new', language: 'en' });

const GRAVE = findingsIn('Please calm down.');
const SLIGHT = findingsIn('Sorry, but the lamp fell.');

describe('before sending', () => {
	it.each(ALERT_POLICIES)('an answer without findings goes out (%s)', (policy) => {
		expect(decideAlert([], { policy, language: 'en' })).toEqual({ allow: true });
	});

	it('a grave finding asks, and blocks nothing, unless an administrator wants that', () => {
		expect(decideAlert(GRAVE, { language: 'en' })).toMatchObject({ allow: false, canSendAnyway: true });
		expect(decideAlert(GRAVE, { policy: 'soft-block', language: 'en' })).toMatchObject({ canSendAnyway: false });
		expect(decideAlert(GRAVE, { policy: 'off', language: 'en' })).toEqual({ allow: true });
	});

	it('a slight finding never blocks', () => {
		expect(decideAlert(SLIGHT, { policy: 'soft-block', language: 'en' })).toMatchObject({ canSendAnyway: true });
	});

	it('the grave comes first, with its words and the reason in the agent’s language', () => {
		const decision = decideAlert([...SLIGHT, ...GRAVE], { language: 'de' });
		expect(decision).toMatchObject({
			message: expect.stringMatching(/^Bevor .*:\n„calm down“: .*zorniger\.\n„but“: /),
		});
	});

	it.each(languages)('the message keeps to what Outlook shows in %s, however much is found', (language) => {
		const findings = findingsIn(
			`${'As stated in our terms the supplier, no worries, lost it. '.repeat(30)} Sorry, but nothing ${'😀'.repeat(300)}`,
		);
		const decision = decideAlert(findings, { language });
		if (decision.allow) throw new Error('must not be allowed');
		expect(decision.message.length).toBeLessThanOrEqual(MESSAGE_AT_MOST);
		expect(decision.message).toMatch(/\d/);
		expect(decision.message).not.toMatch(/\{|\}|[\ud800-\udbff](?![\udc00-\udfff])/);
	});
});
