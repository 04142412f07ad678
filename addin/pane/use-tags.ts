import { useEffect } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { Host } from '../host/host.ts';

/** A mail that is no case shows none of ours: not what it had before somebody said so, nor what a hasty click left on it. */
export function useNoTags(host: Host, messageId: string): void {
	useEffect(() => {
		void host.tags?.show(messageId, { severity: null, stage: null });
	}, [host, messageId]);
}

/**
 * Shows stage and severity of the case on its open mail, when the pane opens and whenever the case moves.
 * @param messageId of the open mail; null for a case that was looked up by hand
 */
export function useTags(host: Host, messageId: string | null, supportCase: CaseView | undefined): void {
	const severity = supportCase?.isComplaint ? supportCase.severity : null;
	const stage = supportCase?.isComplaint ? supportCase.stage : null;
	const isKnown = supportCase !== undefined;
	useEffect(() => {
		if (isKnown && messageId !== null) void host.tags?.show(messageId, { severity, stage });
	}, [host, messageId, isKnown, severity, stage]);
}
