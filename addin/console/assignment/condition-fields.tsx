import type { ReactNode } from 'react';
import type { Conditions } from '../../../shared/assignment/rules.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { RELATIONSHIPS, type RelationshipKind } from '../../../shared/relationship.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import { SIGNALS, type SignalName } from '../../../shared/signal.ts';
import { useSession } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import { Checks } from './checks.tsx';
import { ListField } from './list-field.tsx';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

/** For which cases a rule is. */
export function ConditionFields(props: {
	readonly when: Conditions;
	readonly onChange: (when: Conditions) => void;
}): ReactNode {
	const { when } = props;
	const { t } = useWords();
	const { mailboxes } = useSession().me;
	const change = (different: Partial<Conditions>) => props.onChange({ ...when, ...different });
	return (
		<>
			{mailboxes.length < 2 && when.mailboxes.length === 0 ? null : (
				<Checks
					label={t('assignment.when.mailboxes')}
					all={mailboxes.map(({ id }) => id)}
					chosen={when.mailboxes}
					nameOf={(id) => mailboxes.find((one) => one.id === id)?.name ?? id}
					onChange={(chosen) => change({ mailboxes: chosen })}
				/>
			)}
			<Checks<Severity>
				label={t('assignment.when.severities')}
				all={keysOf(SEVERITIES)}
				chosen={when.severities}
				nameOf={(level) => level}
				onChange={(severities) => change({ severities })}
			/>
			<Checks<Language>
				label={t('assignment.when.languages')}
				all={keysOf(LANGUAGES)}
				chosen={when.languages}
				nameOf={(language) => LANGUAGES[language].name}
				onChange={(languages) => change({ languages })}
			/>
			<Checks<SignalName>
				label={t('assignment.when.signals')}
				all={keysOf(SIGNALS)}
				chosen={when.signals}
				nameOf={(signal) => t(`signal.${signal}`)}
				onChange={(signals) => change({ signals })}
			/>
			<Checks<RelationshipKind>
				label={t('assignment.when.relationships')}
				all={keysOf(RELATIONSHIPS)}
				chosen={when.relationships}
				nameOf={(kind) => t(`relationship.${kind}`)}
				onChange={(relationships) => change({ relationships })}
			/>
			<ListField
				label={t('assignment.when.subjects')}
				values={when.subjects}
				onChange={(subjects) => change({ subjects })}
			/>
			<ListField
				label={t('assignment.when.domains')}
				values={when.domains}
				onChange={(domains) => change({ domains })}
			/>
		</>
	);
}
