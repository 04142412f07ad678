import { randomBytes } from 'node:crypto';
import type { Live } from './api/live.ts';
import { type CalendarLinks, createCalendarLinks } from './calendar-feed/links.ts';
import type { Ground } from './house.ts';
import type { Settings } from './settings.ts';
import { createTokens } from './tokens/create.ts';
import type { Tokens } from './tokens/tokens.ts';
import { createWebhooks } from './webhooks/create.ts';
import { systemResolve } from './webhooks/reach.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** What leads out of Amends, and in. */
export interface Out {
	readonly webhooks: Webhooks;
	readonly tokens: Tokens;
	readonly calendarLinks: CalendarLinks;
}

/** Opens the doors to other programs. Whatever pages are told of, webhooks may have to tell of too. */
export function openOut(
	{ mode }: Pick<Settings, 'mode'>,
	{ store, keyRing, log, team, now }: Ground,
	{ live, publicUrl }: { readonly live: Live; publicUrl(): string },
): Out {
	const random = (bytes: number): Uint8Array => randomBytes(bytes);
	const webhooks = createWebhooks({
		store,
		keyRing,
		log,
		// By the wall's clock: who receives compares the signature's moment with theirs.
		now: () => Date.now(),
		random,
		chance: Math.random,
		resolve: systemResolve,
		isDemo: mode === 'demo',
		publicUrl,
		stopped: () => live.announce({ name: 'team', data: {} }),
	});
	live.subscribe(({ name }) => {
		if (name === 'case' || name === 'touch') webhooks.soon();
	});
	return {
		webhooks,
		tokens: createTokens({ store, team, now, random }),
		calendarLinks: createCalendarLinks({ store, team, now, random }),
	};
}
