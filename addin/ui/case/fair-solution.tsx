import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RemediesView } from '../../../shared/api/remedies.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { When } from '../marks.tsx';
import { useAct, useNameOf } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import styles from './fair-solution.module.css';
import { Panel } from './panel.tsx';
import { Quote } from './said.tsx';
import { useRemedies } from './use-remedies.ts';

/** The answer to "what would you consider fair?", kept in the customer's words: found in the mails and kept with one click, or written down. */
export function FairSolution({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const { data } = useRemedies(supportCase.id);
	const [isWriting, setIsWriting] = useState(false);
	if (!data) return null;
	const [kept, ...earlier] = data.fair;
	const write = (
		<Button size="small" appearance="subtle" onClick={() => setIsWriting(true)}>
			{t(kept ? 'fair.correct' : 'fair.write')}
		</Button>
	);
	const shut = () => setIsWriting(false);
	return (
		<Panel title={t('fair.title')} aside={write}>
			{kept ? <Kept supportCase={supportCase} kept={kept} /> : <p className={styles.none}>{t('fair.none')}</p>}
			{earlier.length === 0 ? null : (
				<details className={styles.earlier}>
					<summary>{t('fair.earlier', { count: earlier.length })}</summary>
					{earlier.map((one) => (
						<Kept key={one.at} supportCase={supportCase} kept={one} />
					))}
				</details>
			)}
			{kept ? null : <Found supportCase={supportCase} offers={data.fairOffers} />}
			{isWriting ? (
				<Later
					part={DIALOGS.fair}
					with={{ supportCase, kept: kept?.words ?? '', offers: data.fairOffers, onClose: shut }}
				/>
			) : null}
		</Panel>
	);
}

function Kept(props: { readonly supportCase: CaseView; readonly kept: RemediesView['fair'][number] }): ReactNode {
	const { supportCase, kept } = props;
	const { t, short } = useWords();
	const nameOf = useNameOf();
	const mail = supportCase.mails.find(({ id }) => id === kept.mailId);
	return (
		<>
			<p className={styles.words}>
				<Quote supportCase={supportCase} quote={kept.words} />
			</p>
			<p className={styles.by}>
				{t('fair.by', { name: nameOf(kept.by) })}, <When at={kept.at} />
				{mail ? ` · ${t('fair.fromMail', { when: short(mail.at) })}` : null}
			</p>
		</>
	);
}

function Found(props: { readonly supportCase: CaseView; readonly offers: RemediesView['fairOffers'] }): ReactNode {
	const { supportCase, offers } = props;
	const { t, short } = useWords();
	const toasts = useToasts();
	const keep = useAct('keepFairSolution');
	if (offers.length === 0) return null;
	const keepThis = ({ words, mailId }: RemediesView['fairOffers'][number]) =>
		void keep
			.mutateAsync({ params: { id: supportCase.id }, body: { words, mailId } })
			// This list is gone by then: a promise is heard all the same.
			.then(() => toasts.done(t('fair.done')), toasts.failed);
	return (
		<>
			<h3 className={styles.found}>{t('fair.found')}</h3>
			<ul className={styles.offers}>
				{offers.map((offer) => (
					<li key={`${offer.mailId}/${offer.words}`} className={styles.offer}>
						<span className={styles.words}>
							<Quote supportCase={supportCase} quote={offer.words} />
							<small className={styles.by}>
								{offer.isAnswer ? `${t('fair.answer')} · ` : ''}
								{short(offer.at)}
							</small>
						</span>
						<Button
							size="small"
							aria-label={t('fair.keepThis', { words: offer.words })}
							disabledFocusable={keep.isPending}
							onClick={() => keepThis(offer)}
						>
							{t('fair.keep')}
						</Button>
					</li>
				))}
			</ul>
		</>
	);
}
