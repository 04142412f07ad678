import { randomUUID } from 'node:crypto';
import type { Calendar } from '../../shared/calendar.ts';
import type { Ground } from '../house.ts';
import { writerOf } from '../team/writer-of.ts';
import { createTalkDesk, type TalkDesk } from './desk.ts';
import { type MentionPostDeps, sendMentions } from './post.ts';
import { createSinces, type Sinces } from './since.ts';

/** The room where colleagues speak to each other about cases. */
export interface TalkRoom {
	readonly desk: TalkDesk;
	readonly sinces: Sinces;
	/** sends the mails of mentions that wait; every sweep calls it */
	post(): Promise<void>;
}

/** Furnishes the room. */
export function openTalk(
	{ store, team, keyRing, now, log }: Pick<Ground, 'store' | 'team' | 'keyRing' | 'now' | 'log'>,
	parts: Pick<MentionPostDeps, 'publicUrl' | 'postOffice'> & { readonly calendar: Pick<Calendar, 'timeZone'> },
): TalkRoom {
	const { publicUrl, postOffice, calendar } = parts;
	const post = () =>
		sendMentions({ store, team, keyRing, now, log, publicUrl, postOffice, timeZone: calendar.timeZone });
	const late = (error: unknown) => log.error({ error }, 'mails about mentions wait for the next sweep');
	return {
		post,
		desk: createTalkDesk({ team, keyRing, newId: randomUUID, told: () => void post().catch(late) }),
		sinces: createSinces({ db: store.db, team, keyRing, now, writerOf: (from) => writerOf(team.people(), from) }),
	};
}
