type Props = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Makes an element. A function is a listener, `true` and `false` set or leave out, a string is an attribute. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	props: Props,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(props)) {
		if (typeof value === 'function') element.addEventListener(name, value);
		else if (value !== false) element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children);
	return element;
}

/** When a mail came: the hour of today, else the day. */
export function shortTime(iso: string): string {
	const at = new Date(iso);
	const isToday = at.toDateString() === new Date().toDateString();
	return at.toLocaleString(
		'en-GB',
		isToday ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' },
	);
}
