import { useWords } from '../../ui/words.tsx';

/** Names a month such as `2026-11` in the reader's language. */
export function useMonth(): (month: string) => string {
	const { language } = useWords();
	const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return (month) => name.format(Date.parse(`${month}-01`));
}
