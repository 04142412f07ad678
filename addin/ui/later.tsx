import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { CallFailed } from './call-failed.ts';
import { Failed } from './states.tsx';

/** A part of the page that comes when it is wanted, and before that where there is time. */
export interface Part<Props> {
	/** null until it has come */
	readonly loaded: () => ComponentType<Props> | null;
	/** rejects when it cannot be had; the next call tries again */
	readonly fetch: () => Promise<void>;
}

/** A part that `load` gives. Unlike React's own `lazy` it does not remember for ever that the line was down. */
export function createPart<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
	let loaded: ComponentType<Props> | null = null;
	return {
		loaded: () => loaded,
		fetch: async () => {
			loaded ??= await load();
		},
	};
}

/** Shows a part with its props; what is seen seldom is so not paid for at the first look. */
export function Later<Props extends object>(props: {
	readonly part: Part<Props>;
	readonly with: Props;
	/** what stands there until it has come */
	readonly waiting?: ReactNode;
	/** without it the page still works: nothing is said when it cannot be had */
	readonly isQuiet?: boolean;
}): ReactNode {
	const { part, waiting = null, isQuiet = false } = props;
	// Of this very part: another one may take its place on the page, and has not come yet.
	const [seen, setSeen] = useState<{ readonly part: Part<Props>; readonly state: 'coming' | 'there' | 'failed' }>({
		part,
		state: 'coming',
	});
	const state = seen.part === part ? seen.state : 'coming';
	useEffect(() => {
		if (state !== 'coming') return;
		part.fetch().then(
			() => setSeen({ part, state: 'there' }),
			() => setSeen({ part, state: 'failed' }),
		);
	}, [part, state]);
	const View = part.loaded();
	if (View !== null) return <View {...props.with} />;
	return state === 'failed' && !isQuiet ? (
		<Failed error={UNREACHED} retry={() => setSeen({ part, state: 'coming' })} />
	) : (
		waiting
	);
}

const UNREACHED = new CallFailed({ state: 'offline' });
