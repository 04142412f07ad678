import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { mayAs } from '../../../shared/role.ts';
import { postForFile, saveFile } from '../../ui/note/files.ts';
import { useSeams, useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Dialog } from './customer-dialogs.tsx';
import styles from './customers.module.css';

/** What a lead does with a whole customer; moving, taking out and erasing are for who may see all mailboxes. */
export function CustomerActs(props: {
	readonly customer: CustomerView;
	readonly onOpen: (dialog: Dialog) => void;
}): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const { customer, onOpen } = props;
	if (!mayAs(person.role, 'lead') || customer.isErased) return null;
	return (
		<div className={styles.acts}>
			<Button onClick={() => onOpen('edit')}>{t('customer.edit')}</Button>
			{person.mailboxes === undefined ? (
				<>
					<Button onClick={() => onOpen('merge')}>{t('customer.merge')}</Button>
					{customer.addresses.length > 1 ? (
						<Button onClick={() => onOpen('split')}>{t('customer.split')}</Button>
					) : null}
					<ExportButton id={customer.id} />
					<Button onClick={() => onOpen('erase')}>{t('customer.erase')}</Button>
				</>
			) : null}
		</div>
	);
}

function ExportButton({ id }: { readonly id: string }): ReactNode {
	const { t, language } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const [isBusy, setIsBusy] = useState(false);
	const save = async (): Promise<void> => {
		setIsBusy(true);
		try {
			const path = `/api/v1/customers/${encodeURIComponent(id)}/export?language=${language}`;
			saveFile(await postForFile(client, path), 'customer.zip');
			toasts.done(t('customer.exported'));
		} catch (error) {
			toasts.failed(error);
		}
		setIsBusy(false);
	};
	return (
		<Button disabled={isBusy} onClick={() => void save()}>
			{t('customer.export')}
		</Button>
	);
}
