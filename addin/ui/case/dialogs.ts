import { useEffect } from 'react';
import { CHOICES_MENU } from '../choices.tsx';
import { createPart } from '../later.tsx';
import { TOAST_AREA } from '../toasts.tsx';

/** The forms over a case. Each comes with all that forms are made of, which a look at a case does not need. */
export const DIALOGS = {
	resolve: createPart(async () => (await import('./resolve-dialog.tsx')).ResolveDialog),
	close: createPart(async () => (await import('./close-dialog.tsx')).CloseDialog),
	back: createPart(async () => (await import('./back-dialog.tsx')).BackDialog),
	severity: createPart(async () => (await import('./severity-dialog.tsx')).SeverityDialog),
	recurrence: createPart(async () => (await import('./recurrence-dialog.tsx')).RecurrenceDialog),
	guard: createPart(async () => (await import('./guard-dialog.tsx')).GuardDialog),
	cancelTouch: createPart(async () => (await import('./cancel-touch-dialog.tsx')).CancelTouchDialog),
	giveRemedy: createPart(async () => (await import('./remedy-dialog.tsx')).RemedyDialog),
	takeBackRemedy: createPart(async () => (await import('./take-back-dialog.tsx')).TakeBackDialog),
	declineRequest: createPart(async () => (await import('./decline-dialog.tsx')).DeclineDialog),
	promise: createPart(async () => (await import('./promise-dialog.tsx')).PromiseDialog),
	fair: createPart(async () => (await import('./fair-dialog.tsx')).FairDialog),
} as const;

/** Why a touch is due when it is: few ask, and of few touches. */
export const WHY_THEN = createPart(async () => (await import('./why-then.tsx')).WhyThen);

/** Where notes are written: below what is read first. */
export const NOTE_FIELDS = createPart(async () => (await import('../talk/note-fields.tsx')).NoteFields);

/** The case is there, and its reader reads. */
const AFTER_MS = 1_500;

/** What is wanted while the line is down must be there already: it is fetched once the case is seen. */
export function usePreloading(): void {
	useEffect(() => {
		const parts = [CHOICES_MENU, TOAST_AREA, NOTE_FIELDS, ...Object.values(DIALOGS)];
		const timer = setTimeout(() => {
			for (const { fetch } of parts) void fetch().catch(() => undefined);
		}, AFTER_MS);
		return () => clearTimeout(timer);
	}, []);
}
