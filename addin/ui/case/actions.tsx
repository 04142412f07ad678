import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { useSession } from '../session.ts';
import { useWords } from '../words.tsx';
import { AssignMenu, MoreMenu, MoveMenu } from './action-menus.tsx';
import styles from './actions.module.css';
import { DIALOGS } from './dialogs.ts';
import { useCaseActs } from './use-case-acts.ts';

type Form = 'none' | 'resolve' | 'close';

/** All that a person can do with the case; what the stage asks for next stands out. */
export function CaseActions({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const acts = useCaseActs(supportCase);
	const [form, setForm] = useState<Form>('none');
	const isOver = supportCase.stage === 'resolved' || supportCase.stage === 'closed';
	const shut = () => setForm('none');
	return (
		<div className={styles.actions} role="toolbar" aria-label={t('case.actions')}>
			{supportCase.assignee === person.id ? null : (
				<Button
					appearance={supportCase.assignee === null ? 'primary' : 'secondary'}
					disabled={acts.isBusy}
					onClick={() => acts.assign(person)}
				>
					{t('case.take')}
				</Button>
			)}
			<AssignMenu supportCase={supportCase} />
			<MoveMenu supportCase={supportCase} />
			{isOver ? null : (
				<Button
					appearance={supportCase.stage === 'resolving' ? 'primary' : 'secondary'}
					onClick={() => setForm('resolve')}
				>
					{t('case.resolve')}
				</Button>
			)}
			{supportCase.stage === 'closed' ? null : (
				<Button
					appearance={supportCase.stage === 'resolved' ? 'primary' : 'secondary'}
					onClick={() => setForm('close')}
				>
					{t('case.close')}
				</Button>
			)}
			<MoreMenu supportCase={supportCase} />
			{form === 'resolve' ? <Later part={DIALOGS.resolve} with={{ supportCase, onClose: shut }} /> : null}
			{form === 'close' ? <Later part={DIALOGS.close} with={{ supportCase, onClose: shut }} /> : null}
		</div>
	);
}
