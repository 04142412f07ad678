import type { ReactNode } from 'react';
import type { CaseFilter } from '../../../shared/case-filter.ts';
import { mayAs } from '../../../shared/role.ts';
import { useSession } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { Exports } from './exports.tsx';
import { Tokens } from './tokens.tsx';
import { Webhooks } from './webhooks.tsx';

/** Doors to other programs: each role sees those that it may open. */
export function IntegrationsPage({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	return (
		<>
			<PageTop title={t('integrations.title')} intro={t('integrations.intro')} />
			<Exports filter={filter} />
			{mayAs(person.role, 'lead') ? <Tokens /> : null}
			{mayAs(person.role, 'admin') ? <Webhooks /> : null}
		</>
	);
}
