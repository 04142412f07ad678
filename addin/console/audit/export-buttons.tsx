import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type AuditFilter, writeAuditFilter } from '../../../shared/audit-filter.ts';
import { fetchFile, saveFile } from '../../ui/note/files.ts';
import { useSeams } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';

const FORMATS = ['csv', 'jsonl'] as const;

/** Takes what is shown out as a file; that it was taken stands in the log. */
export function ExportButtons({ filter }: { readonly filter: AuditFilter }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const [isBusy, setIsBusy] = useState(false);
	const take = async (format: (typeof FORMATS)[number]): Promise<void> => {
		setIsBusy(true);
		const asked = Object.entries(writeAuditFilter(filter)).filter(
			(entry): entry is [string, string] => entry[1] !== null,
		);
		try {
			const query = new URLSearchParams([['format', format], ...asked]);
			saveFile(await fetchFile(client, `/api/v1/audit/export?${query}`), `audit.${format}`);
		} catch (error) {
			toasts.failed(error);
		}
		setIsBusy(false);
	};
	return FORMATS.map((format) => (
		<Button key={format} size="small" disabled={isBusy} onClick={() => void take(format)}>
			{isBusy ? t('auditLog.exporting') : t(`auditLog.${format}`)}
		</Button>
	));
}
