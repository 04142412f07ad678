import {
	Menu,
	MenuButton,
	MenuDivider,
	MenuItem,
	MenuList,
	MenuPopover,
	MenuTrigger,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { useTeam } from '../queries.ts';
import { useWords } from '../words.tsx';
import { useCaseActs } from './use-case-acts.ts';

interface Props {
	readonly supportCase: CaseView;
}

/** Gives the case to a colleague, or back to nobody. */
export function AssignMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const acts = useCaseActs(supportCase);
	return (
		<Dropdown label={t('case.assign')}>
			{team.map((person) => (
				<MenuItem key={person.id} disabled={person.id === supportCase.assignee} onClick={() => acts.assign(person)}>
					{t('demo.role', { name: person.name, role: t(`role.${person.role}`) })}
				</MenuItem>
			))}
			{supportCase.assignee === null ? null : <MenuDivider />}
			{supportCase.assignee === null ? null : (
				<MenuItem onClick={() => acts.assign(null)}>{t('case.giveBack')}</MenuItem>
			)}
		</Dropdown>
	);
}

/** A case is closed by its form alone, which asks for what was learned. */
const BY_HAND = (Object.keys(STAGES) as Stage[]).filter((stage) => stage !== 'closed');

/** Moves the stage by hand, forwards or back. */
export function MoveMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const acts = useCaseActs(supportCase);
	return (
		<Dropdown label={t('case.move')}>
			{BY_HAND.map((stage) => (
				<MenuItem key={stage} disabled={stage === supportCase.stage} onClick={() => acts.move(stage)}>
					{t(`stage.${stage}`)}
				</MenuItem>
			))}
		</Dropdown>
	);
}

/** What is done seldom. */
export function MoreMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const acts = useCaseActs(supportCase);
	return (
		<Dropdown label={t('case.more')}>
			{supportCase.isComplaint ? (
				<MenuItem onClick={acts.denyComplaint}>{t('case.notAComplaint')}</MenuItem>
			) : (
				<MenuItem onClick={acts.affirmComplaint}>{t('case.complaintAfterAll')}</MenuItem>
			)}
		</Dropdown>
	);
}

function Dropdown(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
	return (
		<Menu>
			<MenuTrigger disableButtonEnhancement>
				<MenuButton>{props.label}</MenuButton>
			</MenuTrigger>
			<MenuPopover>
				<MenuList>{props.children}</MenuList>
			</MenuPopover>
		</Menu>
	);
}
