import { Input } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { Language } from '../../shared/language.ts';
import type { Stage } from '../../shared/stage.ts';
import { fillStarter } from '../../shared/starters/fill.ts';
import { findStarters } from '../../shared/starters/find.ts';
import type { Draft } from '../host/host.ts';
import { useSession } from '../ui/session.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import { OfferedWords, useOffer } from './offered.tsx';
import { StarterOption } from './starter-option.tsx';
import { type Starter, useStarters, useStarterUsed } from './use-starters.ts';

/** The keys that go through the list, and how far. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** How one could begin: those of the stage, or whatever is typed finds; what only the agent knows stays in braces. */
export function Starters(props: {
	readonly stage: Stage;
	readonly language: Language;
	readonly supportCase: CaseView | null;
	readonly draft: Draft;
	readonly onInserted: () => void;
}): ReactNode {
	const { t } = useWords();
	const starters = useStarters(props.language);
	if (starters.isPending) return <Loading />;
	if (starters.isError) return <Failed error={starters.error} retry={() => void starters.refetch()} />;
	return (
		<>
			<p className={styles.quiet}>{t('compose.startersHint')}</p>
			<Finder {...props} all={starters.data} />
		</>
	);
}

/** A field in which words find beginnings, and arrows and Enter take one; the chosen one stands whole below. */
function Finder(props: Parameters<typeof Starters>[0] & { readonly all: readonly Starter[] }): ReactNode {
	const { all, stage, language, supportCase, draft } = props;
	const { t } = useWords();
	const { person } = useSession();
	const id = useId();
	const [typed, setTyped] = useState('');
	const [chosenId, setChosenId] = useState<string | null>(null);
	const used = useStarterUsed(supportCase?.id ?? null);
	const found = useMemo(() => findStarters(all, { typed, stage }), [all, typed, stage]);
	const at = Math.max(
		0,
		found.findIndex((one) => one.id === chosenId),
	);
	const chosen = found[at];
	const words = chosen ? fillStarter(chosen.words, valuesOf(person.name, supportCase)) : '';
	const offer = useOffer(words, draft, () => {
		if (chosen) used(chosen);
		props.onInserted();
	});
	const onKeyDown = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (step !== undefined && found.length > 0) {
			event.preventDefault();
			setChosenId(found[(at + step + found.length) % found.length]?.id ?? null);
		}
		if (event.key === 'Enter' && chosen) {
			event.preventDefault();
			void offer.insert();
		}
		if (event.key === 'Escape' && typed !== '') setTyped('');
	};
	return (
		<div className={styles.starters}>
			<Input
				size="small"
				role="combobox"
				aria-label={t('compose.findStarter')}
				aria-autocomplete="list"
				aria-expanded={found.length > 0}
				aria-controls={`${id}-list`}
				aria-activedescendant={chosen ? `${id}-${at}` : undefined}
				placeholder={t('compose.findStarter')}
				value={typed}
				onChange={(_, { value }) => {
					setTyped(value);
					setChosenId(null);
				}}
				onKeyDown={onKeyDown}
			/>
			{found.length === 0 ? <p className={styles.quiet}>{t('compose.noStarter')}</p> : null}
			<div id={`${id}-list`} role="listbox" aria-label={t('compose.starters')} className={styles.list}>
				{found.map((one, index) => (
					<StarterOption
						key={one.id}
						id={`${id}-${index}`}
						starter={one}
						isElsewhere={one.stage !== stage}
						isChosen={index === at}
						onChoose={() => setChosenId(one.id)}
					/>
				))}
			</div>
			<span role="status" className="visually-hidden">
				{typed === '' ? '' : t('compose.startersFound', { count: found.length })}
			</span>
			{chosen ? <OfferedWords offer={offer} language={language} /> : null}
		</div>
	);
}

const valuesOf = (agent: string, supportCase: CaseView | null) => ({
	agent,
	customer: supportCase?.customer.name ?? '',
	number: supportCase === null ? '' : `${supportCase.number}`,
});
