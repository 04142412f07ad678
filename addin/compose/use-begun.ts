import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { SinceBegun } from '../events/send-context.ts';
import type { Draft } from '../host/host.ts';
import { newestEventOf, type Since, useSince } from '../ui/case/use-since.ts';
import { useWords } from '../ui/words.tsx';

/** What changed since a draft was begun. */
export interface Begun {
	readonly changes: Since['changes'];
	/** for the script that runs at sending; undefined without a case or an answer, null while it is not known yet */
	readonly since: SinceBegun | null | undefined;
	/** the writer has seen what changed so far */
	readonly onSeen: () => void;
}

/** Follows the case of a draft from the moment at which the draft was begun, also where the pane was closed meanwhile. */
export function useBegun(draft: Draft, supportCase: CaseView | null): Begun {
	const { t } = useWords();
	const caseId = supportCase?.id ?? null;
	const [event, setEvent] = useBegunAt(draft, supportCase);
	const found = useSince(caseId, event);
	const newest = found.data?.event;
	const onSeen = useCallback(() => {
		if (newest !== undefined) setEvent(newest);
	}, [newest, setEvent]);
	const changes = found.data?.changes ?? [];
	// Where nobody can tell, the coach is heard all the same.
	if (caseId === null || (found.isError && !found.data)) return { changes, since: undefined, onSeen };
	if (event === null || found.data === undefined || found.isPlaceholderData) return { changes, since: null, onSeen };
	const address = `${location.origin}/api/v1/since/${found.data.pass}`;
	const says = changes.map((one) => one.says);
	return { changes, since: { caseId, event, address, opens: t('since.alert'), says }, onSeen };
}

/** The newest event that the writer knew: as the draft remembers it, else as the case stands when the pane is opened beside it. */
function useBegunAt(draft: Draft, supportCase: CaseView | null) {
	const [event, setEvent] = useState<string | null>(null);
	const [first] = useState(() =>
		supportCase === null ? null : { id: supportCase.id, event: newestEventOf(supportCase) },
	);
	useEffect(() => {
		if (first === null) return;
		let isOver = false;
		const begin = async () => {
			const kept = (await draft.recall?.())?.since;
			if (!isOver) setEvent(kept?.caseId === first.id ? kept.event : first.event);
		};
		void begin();
		return () => {
			isOver = true;
		};
	}, [draft, first]);
	return [event, setEvent] as const;
}
