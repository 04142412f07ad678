import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { RuleFault } from '../../../shared/assignment/faults.ts';
import type { AssignmentRule } from '../../../shared/assignment/rules.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './assignment.module.css';
import { RuleDialog } from './rule-dialog.tsx';
import { type Names, sayConditions, sayWay } from './say-rule.ts';

type Step = -1 | 1;

/** The rules in their order: the first that fits decides. */
export function RuleList(props: {
	readonly rules: readonly AssignmentRule[];
	readonly faults: readonly RuleFault[];
	readonly names: Names;
	readonly onChange: (rules: AssignmentRule[]) => void;
}): ReactNode {
	const { rules, onChange } = props;
	const { t } = useWords();
	const list = useRef<HTMLOListElement>(null);
	const [edited, setEdited] = useState<AssignmentRule | 'new' | null>(null);
	const [told, setTold] = useState('');
	const move = (rule: AssignmentRule, step: Step) => {
		const at = rules.indexOf(rule) + step;
		if (at < 0 || at >= rules.length) return;
		const others = rules.filter((one) => one !== rule);
		onChange([...others.slice(0, at), rule, ...others.slice(at)]);
		setTold(t('assignment.moved', { name: rule.name, number: at + 1, count: rules.length }));
		// A row that is moved in the page loses the focus with which it was moved.
		requestAnimationFrame(() => {
			list.current?.querySelector<HTMLElement>(`[data-rule="${rule.id}"] [data-step="${step}"]`)?.focus();
		});
	};
	const save = (rule: AssignmentRule) => {
		const isNew = !rules.some(({ id }) => id === rule.id);
		onChange(isNew ? [rule, ...rules] : rules.map((one) => (one.id === rule.id ? rule : one)));
	};
	return (
		<>
			<ol className={styles.rules} ref={list}>
				{rules.map((rule, index) => (
					<Rule
						key={rule.id}
						rule={rule}
						faults={props.faults.filter(({ path }) => path[1] === index)}
						names={props.names}
						edge={{ isFirst: index === 0, isLast: index === rules.length - 1 }}
						onMove={(step) => move(rule, step)}
						onEdit={() => setEdited(rule)}
						onRemove={() => onChange(rules.filter((one) => one !== rule))}
					/>
				))}
			</ol>
			<p role="status" className="visually-hidden">
				{told}
			</p>
			<Button onClick={() => setEdited('new')}>{t('assignment.addRule')}</Button>
			{edited === null ? null : (
				<RuleDialog
					rule={edited === 'new' ? null : edited}
					others={rules}
					onSave={save}
					onClose={() => setEdited(null)}
				/>
			)}
		</>
	);
}

/** Alt and an arrow move the rule, as lines are moved in editors. */
const STEPS: Readonly<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 };

function Rule(props: {
	readonly rule: AssignmentRule;
	readonly faults: readonly RuleFault[];
	readonly names: Names;
	readonly edge: { readonly isFirst: boolean; readonly isLast: boolean };
	readonly onMove: (step: Step) => void;
	readonly onEdit: () => void;
	readonly onRemove: () => void;
}): ReactNode {
	const { rule, faults, names, edge, onMove } = props;
	const words = useWords();
	const { t } = words;
	const { name } = rule;
	const conditions = sayConditions(rule.when, words, names);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = event.altKey ? STEPS[event.key] : undefined;
		if (step === undefined) return;
		event.preventDefault();
		onMove(step);
	};
	return (
		<li className={styles.rule} data-rule={rule.id} onKeyDown={onKeyDown}>
			<div className={styles.what}>
				<h3>{name}</h3>
				<p>{conditions.length === 0 ? t('assignment.anyCase') : conditions.join(' · ')}</p>
				<p>→ {sayWay(rule.way, words, names)}</p>
				{faults.map((fault) => (
					<p key={`${fault.code}/${fault.name}`} className={styles.fault} role="alert">
						{t(`assignment.fault.${fault.code}`, { name: fault.name })}
					</p>
				))}
			</div>
			<div className={styles.acts}>
				<Button
					size="small"
					appearance="subtle"
					data-step={-1}
					disabledFocusable={edge.isFirst}
					aria-label={t('assignment.up', { name })}
					onClick={() => onMove(-1)}
				>
					↑
				</Button>
				<Button
					size="small"
					appearance="subtle"
					data-step={1}
					disabledFocusable={edge.isLast}
					aria-label={t('assignment.down', { name })}
					onClick={() => onMove(1)}
				>
					↓
				</Button>
				<Button size="small" aria-label={t('assignment.editRule', { name })} onClick={props.onEdit}>
					{t('assignment.edit')}
				</Button>
				<Button size="small" aria-label={t('assignment.removeRule', { name })} onClick={props.onRemove}>
					{t('assignment.remove')}
				</Button>
			</div>
		</li>
	);
}
