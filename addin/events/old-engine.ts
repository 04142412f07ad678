/**
 * What the script uses of JavaScript and an engine of 2016 has not. Classic Outlook runs the script in one of those, alone and without a page: nobody
 * else meets what is added here. Each does what the words of the coach need, and no more.
 */
const ADDED: readonly (readonly [prototype: object, name: string, run: unknown])[] = [
	[
		Array.prototype,
		'at',
		function at<Value>(this: readonly Value[], place: number) {
			return this[place < 0 ? this.length + place : place];
		},
	],
	[
		Array.prototype,
		'flatMap',
		function flatMap<Value, Made>(this: readonly Value[], make: (value: Value, at: number) => Made | readonly Made[]) {
			return ([] as Made[]).concat(...this.map((value, at) => make(value, at)));
		},
	],
	[
		String.prototype,
		'trimEnd',
		function trimEnd(this: string) {
			return `|${this}`.trim().slice(1);
		},
	],
	[
		String.prototype,
		'replaceAll',
		function replaceAll(this: string, sought: string, by: string) {
			return this.split(sought).join(by);
		},
	],
	[
		String.prototype,
		'matchAll',
		function matchAll(this: string, pattern: RegExp) {
			const found: RegExpExecArray[] = [];
			const own = new RegExp(pattern.source, pattern.flags);
			for (let match = own.exec(this); match; match = own.exec(this)) {
				found.push(match);
				// An empty match would be found again for ever.
				if (match[0] === '') own.lastIndex += 1;
			}
			return found;
		},
	],
];

for (const [prototype, name, value] of ADDED) {
	if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}
