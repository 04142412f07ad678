import { make } from './elements.ts';

/** Outlook on the web opens a pane with this width. */
const USUAL = 320;
const NARROWEST = 280;
const WIDEST = 640;
const KEY_STEP = 10;

/** The bar between mail and pane: dragged by pointer or moved by arrow keys. */
export function createResizer(root: HTMLElement): HTMLElement {
	const bar = make('div', {
		class: 'resizer',
		role: 'separator',
		tabindex: '0',
		'aria-label': 'Width of the pane',
		'aria-orientation': 'vertical',
		'aria-valuemin': String(NARROWEST),
		'aria-valuemax': String(WIDEST),
	});
	let width = USUAL;
	const set = (next: number): void => {
		width = Math.round(Math.min(Math.max(next, NARROWEST), WIDEST));
		root.style.setProperty('--pane', `${width}px`);
		bar.setAttribute('aria-valuenow', String(width));
	};
	const drag = ({ clientX }: PointerEvent): void => set(root.getBoundingClientRect().right - clientX);
	bar.addEventListener('pointerdown', ({ pointerId }) => {
		bar.setPointerCapture(pointerId);
		bar.addEventListener('pointermove', drag);
	});
	bar.addEventListener('pointerup', () => bar.removeEventListener('pointermove', drag));
	bar.addEventListener('keydown', ({ key }) => {
		if (key === 'ArrowLeft') set(width + KEY_STEP);
		if (key === 'ArrowRight') set(width - KEY_STEP);
	});
	set(Number(new URLSearchParams(location.search).get('width') ?? USUAL));
	return bar;
}
