import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { dayOf } from '../../../shared/locale/format.ts';
import { LARGEST_PHOTO, photoTypeOf } from '../../../shared/note/photo.ts';
import { FormDialog } from '../case/form-dialog.tsx';
import { useAct } from '../queries.ts';
import { useNow, useSeams, useSession } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { sendPhoto } from './files.ts';

/** The longest of the signs by which a picture is known. */
const SIGN_BYTES = 16;

/** Says that the card is in the post, with a photo where one was taken. The photo goes first: where it is none, nothing else is done. */
export function PostedDialog({
	touchId,
	onClose,
}: {
	readonly touchId: string;
	readonly onClose: () => void;
}): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const { me } = useSession();
	const toasts = useToasts();
	const post = useAct('notePosted');
	const today = dayOf(useNow(), me.timeZone);
	const [postedOn, setPostedOn] = useState(today);
	const [photo, setPhoto] = useState<File | null>(null);
	const [isNoPhoto, setIsNoPhoto] = useState(false);
	const [isSending, setIsSending] = useState(false);
	const choose = async (file: File | null) => {
		setPhoto(file);
		setIsNoPhoto(file !== null && !(await isPhoto(file)));
	};
	const save = async () => {
		if (isNoPhoto) return;
		setIsSending(true);
		try {
			if (photo) await sendPhoto(client, touchId, photo);
			await post.mutateAsync({ params: { id: touchId }, body: { postedOn } });
			toasts.done(t('card.postedDone'));
			onClose();
		} catch (error) {
			toasts.failed(error);
			setIsSending(false);
		}
	};
	return (
		<FormDialog
			title={t('card.postedTitle')}
			saveLabel={t('card.posted')}
			isBusy={isSending}
			onSave={() => void save()}
			onClose={onClose}
		>
			<Field label={t('card.postedOn')} required>
				<Input type="date" max={today} value={postedOn} onChange={(_, { value }) => setPostedOn(value)} />
			</Field>
			<Field
				label={t('card.photo')}
				{...(isNoPhoto ? { validationMessage: t('card.photoHint') } : { hint: t('card.photoHint') })}
			>
				{(control) => (
					<input
						{...control}
						type="file"
						accept="image/jpeg,image/png,image/webp,image/heic,.heic"
						onChange={({ target }) => void choose(target.files?.[0] ?? null)}
					/>
				)}
			</Field>
		</FormDialog>
	);
}

const isPhoto = async (file: File): Promise<boolean> =>
	file.size <= LARGEST_PHOTO && photoTypeOf(new Uint8Array(await file.slice(0, SIGN_BYTES).arrayBuffer())) !== null;
