import { Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
	ANY_CASE,
	type AssignmentRule,
	assignmentRulesShape,
	NO_RULES,
	type Way,
	type WayKind,
} from '../../../shared/assignment/rules.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useTeam } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import { Checks } from './checks.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { ListField } from './list-field.tsx';
import { idFor, WAY_KINDS } from './say-rule.ts';

/** One rule as a form. Nothing is in force by it: the rules are saved together. */
export function RuleDialog(props: {
	/** null: a new one */
	readonly rule: AssignmentRule | null;
	readonly others: readonly AssignmentRule[];
	readonly onSave: (rule: AssignmentRule) => void;
	readonly onClose: () => void;
}): ReactNode {
	const { rule, others, onSave, onClose } = props;
	const { t } = useWords();
	const [draft, setDraft] = useState<Omit<AssignmentRule, 'id'>>(rule ?? NEW);
	const [isWrong, setIsWrong] = useState(false);
	const change = (different: Partial<AssignmentRule>) => setDraft({ ...draft, ...different });
	const save = () => {
		const name = draft.name.trim() || t(`assignment.way.${draft.way.kind}`);
		const whole = { ...draft, name, id: rule?.id ?? idFor(name, others) };
		// The same shape as the server's: what passes here is not refused there.
		const read = assignmentRulesShape.safeParse({ ...NO_RULES, rules: [whole] });
		const [good] = read.data?.rules ?? [];
		if (good === undefined) return setIsWrong(true);
		onSave(good);
		onClose();
	};
	return (
		<FormDialog
			title={rule === null ? t('assignment.addRule') : t('assignment.editRule', { name: rule.name })}
			saveLabel={t('assignment.take')}
			isBusy={false}
			onSave={save}
			onClose={onClose}
		>
			<Field label={t('assignment.name')} {...(isWrong && { validationMessage: t('assignment.fault.form') })}>
				<Input value={draft.name} maxLength={80} onChange={(_, { value }) => change({ name: value })} />
			</Field>
			<WayFields way={draft.way} onChange={(way) => change({ way })} />
			<h3>{t('assignment.when')}</h3>
			<p>{t('assignment.whenHint')}</p>
			<ConditionFields when={draft.when} onChange={(when) => change({ when })} />
		</FormDialog>
	);
}

const NEW: Omit<AssignmentRule, 'id'> = {
	name: '',
	when: ANY_CASE,
	way: { kind: 'by-load', among: null, skills: [] },
};

function WayFields({ way, onChange }: { readonly way: Way; readonly onChange: (way: Way) => void }): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const nameOf = (id: string) => team.find((person) => person.id === id)?.name ?? id;
	const choose = (kind: WayKind) => onChange(wayOf(kind, way, team[0]?.id ?? ''));
	return (
		<>
			<Field label={t('assignment.way')}>
				<Select
					value={way.kind}
					onChange={(_, { value }) => choose(WAY_KINDS.find((kind) => kind === value) ?? way.kind)}
				>
					{WAY_KINDS.map((kind) => (
						<option key={kind} value={kind}>
							{t(`assignment.way.${kind}`)}
						</option>
					))}
				</Select>
			</Field>
			{way.kind === 'to' ? (
				<Field label={t('assignment.person')}>
					<Select value={way.personId} onChange={(_, { value }) => onChange({ kind: 'to', personId: value })}>
						{[...new Set([...team.map(({ id }) => id), way.personId])].map((id) => (
							<option key={id} value={id}>
								{nameOf(id)}
							</option>
						))}
					</Select>
				</Field>
			) : null}
			{'among' in way ? (
				<>
					<Checks
						label={t('assignment.among')}
						hint={t('assignment.amongHint')}
						all={team.map(({ id }) => id)}
						chosen={way.among ?? []}
						nameOf={nameOf}
						onChange={(among) => onChange({ ...way, among: among.length === 0 ? null : among })}
					/>
					<ListField
						label={t('assignment.skills')}
						values={way.skills}
						onChange={(skills) => onChange({ ...way, skills })}
					/>
				</>
			) : null}
		</>
	);
}

/** Another way keeps what it shares with the one before it. */
function wayOf(kind: WayKind, before: Way, anybody: string): Way {
	if (kind === 'none') return { kind };
	if (kind === 'to') return { kind, personId: 'personId' in before ? before.personId : anybody };
	return 'among' in before ? { ...before, kind } : { kind, among: null, skills: [] };
}
