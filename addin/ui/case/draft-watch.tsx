import { type ReactNode, useEffect } from 'react';
import { Others } from './others.tsx';
import { SinceBar } from './since-bar.tsx';
import { useSince } from './use-since.ts';
import { useUnsent } from './use-unsent.ts';

/** Over a draft in the console: the others see that it is being written, and its writer what has changed since it was begun. */
export function DraftWatch(props: {
	readonly caseId: string;
	/** names the draft: begun today and left for another page, it was still begun then */
	readonly draftId: string;
	/** somebody has changed its words */
	readonly isBegun: boolean;
}): ReactNode {
	const { caseId, isBegun } = props;
	const [event, setEvent] = useUnsent(`${props.draftId}/begun`);
	const found = useSince(isBegun ? caseId : null, event);
	const newest = found.data?.event;
	useEffect(() => {
		if (isBegun && event === '' && newest !== undefined) setEvent(newest);
		if (!isBegun && event !== '') setEvent('');
	});
	if (!isBegun) return null;
	return (
		<>
			<Others caseId={caseId} doing="answering" />
			<SinceBar
				caseId={caseId}
				changes={event === '' ? [] : (found.data?.changes ?? [])}
				onSeen={() => setEvent(newest ?? event)}
			/>
		</>
	);
}
