import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { askedAt, matching, type Named } from '../../../shared/talk/mentions.ts';

/** Longer lists are scrolled by nobody: one more letter is quicker. */
const SHOWN_AT_MOST = 8;

type Does = 'up' | 'down' | 'take' | 'shut';

const KEY_DOES: Readonly<Record<string, Does>> = {
	ArrowDown: 'down',
	ArrowUp: 'up',
	Enter: 'take',
	Tab: 'take',
	Escape: 'shut',
};

/** The choice of somebody to speak to, while a note is written. */
export interface MentionChoice {
	/** who could be meant; empty while no name is being written */
	readonly found: readonly Named[];
	/** which of them Enter takes */
	readonly at: number;
	readonly choose: (one: Named) => void;
	/** of the text field: keys that are for the choice go no further */
	readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
	/** the cursor may have moved */
	readonly look: () => void;
	readonly close: () => void;
}

/** Watches a text field for an `@` with the beginning of a name behind it. */
export function useMention(
	field: RefObject<HTMLTextAreaElement | null>,
	{
		people,
		text,
		onText,
	}: { readonly people: readonly Named[]; readonly text: string; readonly onText: (text: string) => void },
): MentionChoice {
	const [cursor, setCursor] = useState<number | null>(null);
	const [at, setAt] = useState(0);
	// Escape closes the list for this `@`, not for the next one.
	const [shutAt, setShutAt] = useState<number | null>(null);
	const next = useRef<number | null>(null);
	useLayoutEffect(() => {
		if (next.current === null) return;
		field.current?.setSelectionRange(next.current, next.current);
		next.current = null;
	});
	const asked = cursor === null ? null : askedAt(text, cursor);
	const found = asked === null || asked.at === shutAt ? [] : matching(people, asked.part).slice(0, SHOWN_AT_MOST);
	const chosen = Math.min(at, Math.max(0, found.length - 1));
	const close = () => setCursor(null);
	const choose = (one: Named) => {
		if (asked === null) return;
		const name = `@${nameFor(one, people)} `;
		const after = text.slice(asked.at + 1 + asked.part.length).replace(/^ /, '');
		next.current = asked.at + name.length;
		onText(text.slice(0, asked.at) + name + after);
		setCursor(null);
		setAt(0);
		field.current?.focus();
	};
	const act = (does: Does) => {
		const one = found[chosen];
		if (does === 'shut') setShutAt(asked?.at ?? null);
		else if (does === 'take' && one !== undefined) choose(one);
		else setAt((chosen + (does === 'up' ? -1 : 1) + found.length) % found.length);
	};
	return {
		found,
		at: chosen,
		choose,
		close,
		look: () => {
			setCursor(field.current?.selectionStart ?? null);
			if (asked === null) setShutAt(null);
		},
		onKeyDown: (event) => {
			const does = found.length > 0 && !event.shiftKey ? KEY_DOES[event.key] : undefined;
			if (does === undefined) return;
			event.preventDefault();
			event.stopPropagation();
			act(does);
		},
	};
}

/** The name that stands in the note: where two have the same, the id, which is one person's. */
const nameFor = (one: Named, people: readonly Named[]): string =>
	people.some(({ id, name }) => name === one.name && id !== one.id) ? one.id : one.name;
