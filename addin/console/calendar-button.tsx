import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { createPart, Later } from '../ui/later.tsx';
import { useWords } from '../ui/words.tsx';

const CALENDAR_DIALOG = createPart(async () => (await import('./integrations/calendar-dialog.tsx')).CalendarDialog);

/** To the link under which a calendar program finds what is due to oneself. */
export function CalendarButton(): ReactNode {
	const { t } = useWords();
	const [isOpen, setIsOpen] = useState(false);
	return (
		<>
			<Button size="small" appearance="subtle" onClick={() => setIsOpen(true)}>
				{t('calendar.title')}
			</Button>
			{isOpen ? <Later part={CALENDAR_DIALOG} with={{ onClose: () => setIsOpen(false) }} /> : null}
		</>
	);
}
