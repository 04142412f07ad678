import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { en } from '../../../shared/locale/pane/en.ts';
import type { Words } from '../words.tsx';

/** Reasons whose cue begins so made the severity; the others made the mail a complaint. */
export const SEVERITY_CUE = 'severity:';

/** A cue in the reader's words: `severity:churn-threat` is named as the signal, `seek-refund` as the remedy. */
export function cueName(cue: string, t: Words['t']): string {
	const name = cue.replace(SEVERITY_CUE, '');
	const keys = [`cue.${name}`, `signal.${name}`, `remedy.${name.replace('seek-', '')}`];
	const key = keys.find(isPlainKey);
	// A cue of a newer server than this page: its own name is better than nothing.
	return key === undefined ? name : t(key);
}

type PlainKey = Extract<MessageKey, `cue.${string}` | `signal.${string}` | `remedy.${string}`>;

const isPlainKey = (key: string): key is PlainKey => Object.hasOwn(en, key);
