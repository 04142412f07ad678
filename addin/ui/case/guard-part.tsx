import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { GuardMark } from '../marks.tsx';
import { useAct, useNameOf } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import styles from './reasons.module.css';

/** What this customer can bear, why, and a person's word against it. */
export function GuardPart({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t, said } = useWords();
	const [isDeciding, setIsDeciding] = useState(false);
	return (
		<>
			<div className={styles.guardHead}>
				<h3 className={styles.guard}>
					{t('guard.title')}: <GuardMark guard={supportCase.guard} />
				</h3>
				<Button size="small" appearance="subtle" onClick={() => setIsDeciding(true)}>
					{t('guard.override')}
				</Button>
			</div>
			<p className={styles.meaning}>{t(`guard.${supportCase.guard}.meaning`)}</p>
			<Overridden supportCase={supportCase} />
			<ul className={styles.facts}>
				{supportCase.guardBecause.map((because) => (
					<li key={because}>{said(because)}</li>
				))}
			</ul>
			{isDeciding ? <Later part={DIALOGS.guard} with={{ supportCase, onClose: () => setIsDeciding(false) }} /> : null}
		</>
	);
}

function Overridden({ supportCase: { id, guardOverride } }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const restore = useAct('restoreGuard');
	if (guardOverride === null) return null;
	const { by, because, was } = guardOverride;
	const takeBack = () =>
		restore.mutate({ params: { id } }, { onSuccess: () => toasts.done(t('guard.restored')), onError: toasts.failed });
	return (
		<>
			<p className={styles.override}>
				<b>{t('guard.overriddenBy', { name: nameOf(by) })}</b>
				<q>{because}</q>
				<Button size="small" disabledFocusable={restore.isPending} onClick={takeBack}>
					{t('guard.restore')}
				</Button>
			</p>
			<p className={styles.meaning}>{t('guard.wouldBe', { guard: t(`guard.${was}`) })}</p>
		</>
	);
}
