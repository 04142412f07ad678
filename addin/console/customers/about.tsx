import type { ReactNode } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { isLanguage, languageName } from '../../../shared/language.ts';
import { zoneName } from '../../../shared/locale/format.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';

/** What is known of a customer, and the addresses that they write from. */
export function About({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t, money, language: reader, said } = useWords();
	const { zone, offset, value, tier, externalId } = customer;
	// What nobody told, the mails do.
	const language = customer.language ?? customer.cases[0]?.language ?? null;
	const facts: readonly (readonly [string, string | null])[] = [
		[t('customer.field.relationship'), t(`relationship.${customer.relationship}`)],
		[t('customer.field.language'), language !== null && isLanguage(language) ? languageName(language, reader) : null],
		[t('customer.field.zone'), zone ?? (offset === null ? null : zoneName(offset))],
		[t('customer.field.value'), value && money(value)],
		[t('customer.field.tier'), tier],
		[t('customer.field.externalId'), externalId],
	];
	return (
		<>
			<Panel title={t('customer.about')}>
				<dl className={styles.facts}>
					{facts.map(([term, what]) => (
						<Fact key={term} term={term} what={what ?? t('customer.unknown')} isKnown={what !== null} />
					))}
				</dl>
				<p className={styles.quiet}>{customer.relationshipBecause.map(said).join('; ')}</p>
			</Panel>
			{customer.addresses.length === 0 ? null : (
				<Panel title={t('customer.addresses')}>
					<ul className={styles.items}>
						{customer.addresses.map(({ id, address, cases, optedOutAt }) => (
							<li key={id}>
								<span>{address}</span>
								<span className={styles.quiet}>
									{t('customers.cases', { count: cases })}
									{optedOutAt === null ? '' : `, ${t('customer.optedOut')}`}
								</span>
							</li>
						))}
					</ul>
				</Panel>
			)}
		</>
	);
}

function Fact(props: { readonly term: string; readonly what: string; readonly isKnown: boolean }): ReactNode {
	return (
		<>
			<dt>{props.term}</dt>
			<dd className={props.isKnown ? undefined : styles.quiet}>{props.what}</dd>
		</>
	);
}
