import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { NoteView } from '../../../shared/api/notes.ts';
import { PHOTOS } from '../../../shared/note/photo.ts';
import { useSeams } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { fetchPhoto, saveFile } from './files.ts';
import styles from './note.module.css';

/** The photo of a posted note, fetched when somebody wants to see it. What browsers cannot show is saved. */
export function NotePhoto({ note }: { readonly note: NoteView }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const [shown, setShown] = useState<string | null>(null);
	if (note.photo === null) return null;
	const { ending, isShownByBrowsers } = PHOTOS[note.photo];
	const open = async () => {
		try {
			const photo = await fetchPhoto(client, note.touch.id);
			if (isShownByBrowsers) setShown(await asDataUrl(photo));
			else saveFile(photo, `note.${ending}`);
		} catch (error) {
			toasts.failed(error);
		}
	};
	if (shown !== null) return <img className={styles.photo} src={shown} alt={t('card.photoAlt')} />;
	return (
		<Button size="small" appearance="subtle" onClick={() => void open()}>
			{t(isShownByBrowsers ? 'card.showPhoto' : 'card.savePhoto')}
		</Button>
	);
}

/** The policy on content allows pictures of our own address and inside of the page, and no blobs. */
const asDataUrl = (photo: Blob): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
		reader.onerror = () => reject(reader.error ?? new Error('the photo cannot be read'));
		reader.readAsDataURL(photo);
	});
