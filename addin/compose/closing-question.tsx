import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/language.ts';
import type { Stage } from '../../shared/stage.ts';
import type { Draft } from '../host/host.ts';
import { answerOf } from '../ui/call-failed.ts';
import { Panel } from '../ui/case/panel.tsx';
import { KEYS } from '../ui/queries.ts';
import { useSeams } from '../ui/session.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import { Offered } from './offered.tsx';

/** An answer that solves it ends with this question; asked there, no mail of its own asks it. */
const CLOSING: ReadonlySet<Stage> = new Set<Stage>(['resolving', 'resolved']);

/** The question that closes the resolving answer, in the team's words. Where it cannot be had nothing is shown: the beginnings have one too. */
export function ClosingQuestion(props: {
	readonly caseId: string;
	readonly stage: Stage;
	readonly language: Language;
	readonly draft: Draft;
	readonly onInserted: () => void;
}): ReactNode {
	const { caseId, stage, language, draft, onInserted } = props;
	const { t } = useWords();
	const { client } = useSeams();
	const question = useQuery({
		queryKey: [...KEYS.case, caseId, 'closing-question', language],
		enabled: CLOSING.has(stage),
		queryFn: async ({ signal }) =>
			answerOf(await client.call('closingQuestion', { params: { id: caseId }, query: { language } }, signal)),
		retry: false,
	});
	if (!CLOSING.has(stage) || !question.data) return null;
	return (
		<Panel title={t('compose.closing')}>
			<p className={styles.quiet}>{t('compose.closingHint')}</p>
			<Offered
				key={question.data.words}
				words={question.data.words}
				language={language}
				draft={draft}
				onInserted={onInserted}
			/>
		</Panel>
	);
}
