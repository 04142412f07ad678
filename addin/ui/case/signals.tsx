import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { SIGNALS, type SignalName } from '../../../shared/signal.ts';
import { Choices } from '../choices.tsx';
import { useWords } from '../words.tsx';
import { Panel } from './panel.tsx';
import { Quote } from './said.tsx';
import styles from './signals.module.css';
import { useSignals } from './use-signals.ts';

type Signal = CaseView['signals'][number];

const NAMES = Object.keys(SIGNALS) as SignalName[];

/** Facts found in the mails, each with the words it rests on. A person strikes out what is not so, and adds what is missing. */
export function Signals({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const { signals } = supportCase;
	const acts = useSignals(supportCase);
	const list = useRef<HTMLUListElement>(null);
	// Its own button is gone with the row; the keyboard goes on at the list.
	const strike = (name: SignalName) => acts.strike(name, () => list.current?.focus());
	return (
		<Panel
			title={t('signals.title')}
			aside={<AddSignal supportCase={supportCase} isBusy={acts.isBusy} onAdd={acts.add} />}
		>
			{signals.length === 0 ? <p className={styles.none}>{t('signals.none')}</p> : null}
			<ul ref={list} tabIndex={-1} className={styles.list}>
				{signals.map((signal) => (
					<SignalRow
						key={signal.name}
						supportCase={supportCase}
						signal={signal}
						isBusy={acts.isBusy}
						onStrike={() => strike(signal.name)}
					/>
				))}
			</ul>
		</Panel>
	);
}

function SignalRow(props: {
	readonly supportCase: CaseView;
	readonly signal: Signal;
	readonly isBusy: boolean;
	readonly onStrike: () => void;
}): ReactNode {
	const { supportCase, signal } = props;
	const { t } = useWords();
	const name = t(`signal.${signal.name}`);
	return (
		<li className={styles.row}>
			<b className={styles.name}>{name}</b>
			<span className={styles.words}>
				<Ground supportCase={supportCase} signal={signal} />
			</span>
			<Button
				size="small"
				appearance="subtle"
				disabledFocusable={props.isBusy}
				aria-label={t('signals.wrongOne', { signal: name })}
				onClick={props.onStrike}
			>
				{t('signals.wrong')}
			</Button>
		</li>
	);
}

/** What a signal rests on: the customer's words, the history, a person; with its day or who claims it. */
function Ground({ supportCase, signal }: { readonly supportCase: CaseView; readonly signal: Signal }): ReactNode {
	const { t, day } = useWords();
	if (signal.quote === '') return t('signals.byPerson');
	if (signal.saidBy === 'history') return t('signals.byHistory', { case: signal.quote });
	const claim = signal.saidBy === 'both' ? t('signals.byBoth') : t('signals.byMail');
	const note = signal.name === 'repeat-failure' ? claim : signal.on && t('signals.on', { day: day(signal.on) });
	return (
		<>
			<Quote supportCase={supportCase} quote={signal.quote} />
			{note ? <small className={styles.note}>{note}</small> : null}
			{signal.byWords ? <small className={styles.note}>{t('signals.byWords')}</small> : null}
		</>
	);
}

function AddSignal(props: {
	readonly supportCase: CaseView;
	readonly isBusy: boolean;
	readonly onAdd: (name: SignalName) => void;
}): ReactNode {
	const { t } = useWords();
	const missing = NAMES.filter((name) => !props.supportCase.signals.some((known) => known.name === name));
	if (missing.length === 0) return null;
	return (
		<Choices
			size="small"
			appearance="subtle"
			disabledFocusable={props.isBusy}
			label={t('signals.add')}
			choices={missing.map((name) => ({ key: name, label: t(`signal.${name}`), onChoose: () => props.onAdd(name) }))}
		/>
	);
}
