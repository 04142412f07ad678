import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { maySee } from '../../../shared/team/visible.ts';
import { type Choice, Choices } from '../choices.tsx';
import { Later } from '../later.tsx';
import { useTeam } from '../queries.ts';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import { useFollowUps } from './no-follow-ups.tsx';
import { useCaseActs } from './use-case-acts.ts';

interface Props {
	readonly supportCase: CaseView;
}

/** Gives the case to a colleague, or back to nobody. */
export function AssignMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const acts = useCaseActs(supportCase);
	// Nobody is given what they may not see.
	const those = team.filter((person) => maySee(person, supportCase.mailbox));
	const people = those.map(
		(person): Choice => ({
			key: person.id,
			label: t('demo.role', { name: person.name, role: t(`role.${person.role}`) }),
			isOff: person.id === supportCase.assignee,
			onChoose: () => acts.assign(person),
		}),
	);
	const nobody: Choice = { key: '', label: t('case.giveBack'), isApart: true, onChoose: () => acts.assign(null) };
	return <Choices label={t('case.assign')} choices={supportCase.assignee === null ? people : [...people, nobody]} />;
}

/** A case is closed by its form alone, which asks for what was learned. */
const BY_HAND = (Object.keys(STAGES) as Stage[]).filter((stage) => stage !== 'closed');

const RESOLVED = STAGES.resolved.rank;

/** Moves the stage by hand, forwards or back. What reopens the case is asked for a reason first, and shows what becomes of the plan. */
export function MoveMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const acts = useCaseActs(supportCase);
	const [reopening, setReopening] = useState<(typeof BY_HAND)[number] | null>(null);
	const reopens = (stage: Stage) => STAGES[supportCase.stage].rank >= RESOLVED && STAGES[stage].rank < RESOLVED;
	const choices = BY_HAND.map((stage) => ({
		key: stage,
		label: t(`stage.${stage}`),
		isOff: stage === supportCase.stage,
		onChoose: () => (reopens(stage) ? setReopening(stage) : acts.move(stage)),
	}));
	return (
		<>
			<Choices label={t('case.move')} choices={choices} />
			{reopening === null ? null : (
				<Later part={DIALOGS.back} with={{ supportCase, stage: reopening, onClose: () => setReopening(null) }} />
			)}
		</>
	);
}

/** What is done seldom. */
export function MoreMenu({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const acts = useCaseActs(supportCase);
	const followUps = useFollowUps(supportCase);
	const choice = supportCase.isComplaint
		? { key: 'deny', label: t('case.notAComplaint'), onChoose: acts.denyComplaint }
		: { key: 'affirm', label: t('case.complaintAfterAll'), onChoose: acts.affirmComplaint };
	const stop = { key: 'stop', label: t('followUps.none'), onChoose: followUps.stop };
	const again = { key: 'again', label: t('followUps.again'), onChoose: followUps.again };
	return <Choices label={t('case.more')} choices={[choice, supportCase.noFollowUps === null ? stop : again]} />;
}
