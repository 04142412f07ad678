import { useState } from 'react';
import { useSeams } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { fetchSheet, saveFile } from './files.ts';

/** Prints notes: the sheet comes as a file, and what could not be printed is said. */
export function usePrint() {
	const { t, language } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const [isPrinting, setIsPrinting] = useState(false);
	const print = async (touchIds: readonly string[], paper: 'a4' | 'cards') => {
		setIsPrinting(true);
		try {
			const sheet = await fetchSheet(client, { touchIds: [...touchIds], paper, language });
			saveFile(sheet.file, 'notes.pdf');
			toasts.done(
				[
					t('card.printed'),
					...(sheet.withoutEnvelope > 0 ? [t('card.noEnvelope', { count: sheet.withoutEnvelope })] : []),
					...(sheet.unprintable > 0 ? [t('card.noFont', { count: sheet.unprintable })] : []),
				].join('. '),
			);
		} catch (error) {
			toasts.failed(error);
		}
		setIsPrinting(false);
	};
	return { isPrinting, print };
}
