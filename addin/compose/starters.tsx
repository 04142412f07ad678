import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import { fillStarter, startersFor } from '../../shared/coach/starters.ts';
import type { Language } from '../../shared/language.ts';
import type { Stage } from '../../shared/stage.ts';
import type { Draft } from '../host/host.ts';
import { useSession } from '../ui/session.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import { Offered } from './offered.tsx';

/** How one could begin at this stage, in the customer's language; what only the agent knows stays in braces. */
export function Starters(props: {
	readonly stage: Stage;
	readonly language: Language;
	readonly supportCase: CaseView | null;
	readonly draft: Draft;
	readonly onInserted: () => void;
}): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const customer = props.supportCase?.customer.name ?? '';
	const starters = startersFor(props.stage, props.language).map((starter) =>
		fillStarter(starter, { agent: person.name, customer }),
	);
	if (starters.length === 0) return <p className={styles.quiet}>{t('compose.noStarter')}</p>;
	return (
		<>
			<p className={styles.quiet}>{t('compose.startersHint')}</p>
			{starters.map((starter) => (
				<details key={starter} className={styles.starter}>
					<summary lang={props.language}>{firstWords(starter)}</summary>
					<Offered words={starter} language={props.language} draft={props.draft} onInserted={props.onInserted} />
				</details>
			))}
		</>
	);
}

/** The first line after the greeting. */
const firstWords = (starter: string): string => starter.split('\n\n')[1] ?? starter;
