import type { ReactNode } from 'react';
import { LANGUAGES } from '../../../shared/language.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../shared/letters/template.ts';
import { useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { nameOfKind } from './kind-name.ts';
import { TemplatePage } from './template-page.tsx';
import styles from './templates.module.css';
import { type TemplateKey, useTemplates } from './use-templates.ts';

type Row = NonNullable<ReturnType<typeof useTemplates>['data']>[number];

/** The words of all mails to customers, or one template of them. */
export function TemplatesPage({ chosen }: { readonly chosen: TemplateKey | null }): ReactNode {
	if (chosen === null) return <TemplateList />;
	return <TemplatePage key={`${chosen.kind}/${chosen.language}`} chosen={chosen} />;
}

function TemplateList(): ReactNode {
	const { t } = useWords();
	const templates = useTemplates();
	return (
		<>
			<PageTop title={t('nav.templates')} intro={t('templates.intro')} />
			{templates.isPending ? <Loading /> : null}
			{templates.isError ? <Failed error={templates.error} retry={() => void templates.refetch()} /> : null}
			{templates.isSuccess
				? (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).map((kind) => (
						<KindRows key={kind} kind={kind} rows={templates.data.filter((row) => row.kind === kind)} />
					))
				: null}
		</>
	);
}

function KindRows({ kind, rows }: { readonly kind: TemplateKind; readonly rows: readonly Row[] }): ReactNode {
	const { t } = useWords();
	return (
		<section className={styles.kind}>
			<h2 className={styles.kindName}>{nameOfKind(kind, t)}</h2>
			<p className={styles.quiet}>{t(`templates.hint.${kind}`)}</p>
			<ul className={styles.languages}>
				{rows.map((row) => (
					<li key={row.language}>
						<a href={hrefOf({ page: 'templates', chosen: { kind, language: row.language } })} className={styles.row}>
							<b lang={row.language}>{LANGUAGES[row.language].name}</b>
							<Standing row={row} />
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Whose words are sent: ours, the team's by whom and since when, or ours because the team's need mending. */
function Standing({ row }: { readonly row: Row }): ReactNode {
	const { t, short } = useWords();
	const nameOf = useNameOf();
	if (row.faults.length > 0) return <span className={styles.faulty}>{t('templates.faulty')}</span>;
	if (!row.isOwn || row.by === null || row.at === null)
		return <span className={styles.quiet}>{t('templates.ours')}</span>;
	return (
		<span className={styles.own}>
			{t('templates.own', { version: row.version })}
			<span className={styles.quiet}>{t('templates.byAt', { name: nameOf(row.by), time: short(row.at) })}</span>
		</span>
	);
}
