import { loadSettings } from '../../../worker/config/config.ts';
import type { MailboxSettings, Settings } from '../../../worker/settings.ts';

/** The settings of a team with these mailboxes; all else is as the demo has it, in this folder. */
export function teamSettings(mailboxes: readonly MailboxSettings[], folder: string): Settings {
	const loaded = loadSettings({ env: {}, folder });
	if (loaded.state === 'wrong') throw new Error('the demo has settings');
	return { ...loaded.settings, mode: 'team', mailboxes };
}
