import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';
import { giftName } from './gift-name.ts';
import styles from './similar-cases.module.css';
import { useRemedies } from './use-remedies.ts';

/** What the ledger says was given in this case; one click writes it down as what was done. Nothing where nothing was given. */
export function GivenHere(props: { readonly caseId: string; readonly onTake: (words: string) => void }): ReactNode {
	const words = useWords();
	const { data } = useRemedies(props.caseId);
	const given = (data?.remedies ?? []).filter(({ holds }) => holds);
	if (given.length === 0) return null;
	const what = given.map((remedy) => giftName(remedy, words)).join(', ');
	return (
		<section className={styles.similar}>
			<p>{words.t('close.given', { what })}</p>
			<Button size="small" onClick={() => props.onTake(what)}>
				{words.t('close.takeGiven')}
			</Button>
		</section>
	);
}
