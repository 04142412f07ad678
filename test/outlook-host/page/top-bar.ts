import { make } from './elements.ts';

const THEMES = ['light', 'dark'] as const;

/** Name, hint and the switch between light and dark. */
export function createTopBar(root: HTMLElement): HTMLElement {
	const usual = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	const wanted = new URLSearchParams(location.search).get('theme') ?? usual;
	const button = make('button', { type: 'button', click: () => turn(other(root.dataset.theme ?? '')) });
	const other = (theme: string): string => THEMES.find((each) => each !== theme) ?? 'light';
	const turn = (theme: string): void => {
		root.dataset.theme = theme;
		button.textContent = theme === 'dark' ? 'Light' : 'Dark';
	};
	turn(wanted);
	return make(
		'header',
		{ class: 'top' },
		make('b', {}, 'Outlook, emulated'),
		make('span', {}, 'A stand-in of our own around the real add-in, on the demo mailbox'),
		make('span', { class: 'keys' }, make('kbd', {}, 'j'), ' next ', make('kbd', {}, 'k'), ' previous'),
		button,
	);
}
