import type { Language } from '../../shared/language.ts';
import { LOCALES, WORDS, type Words } from './words.ts';
import { type Element, el } from './xml.ts';

/** Icons of a ribbon button, in pixels. */
const BUTTON_ICONS = [16, 32, 80] as const;
/** Icons of a phone's button: each of these sizes for screens of one, two and three pixels a point. */
const PHONE_ICONS = [25, 32, 48] as const;
const SCALES = [1, 2, 3] as const;

/** The address of an icon. */
export const iconUrl = (origin: string, pixels: number): string => `${origin}/icons/amends-${pixels}.png`;

const iconId = (pixels: number): string => `icon.${pixels}`;

/** The icons of a ribbon button, by reference. */
export const buttonIcon = (): Element =>
	el('Icon', {}, ...BUTTON_ICONS.map((size) => el('bt:Image', { size: `${size}`, resid: iconId(size) })));

/** The icons of a phone's button, by reference. */
export const phoneIcon = (): Element =>
	el(
		'Icon',
		{ 'xsi:type': 'bt:MobileIconList' },
		...PHONE_ICONS.flatMap((size) =>
			SCALES.map((scale) => el('bt:Image', { size: `${size}`, scale: `${scale}`, resid: iconId(size * scale) })),
		),
	);

/** What one set of buttons refers to. */
export interface Using {
	/** whether a phone's button is among them */
	readonly phone: boolean;
	readonly urls: Readonly<Record<string, string>>;
}

/** Everything that is referred to, by its id. A resource that nothing refers to makes some Outlooks refuse the file. */
export function resources(origin: string, { phone, urls }: Using): Element {
	const onPhones = phone ? PHONE_ICONS.flatMap((size) => SCALES.map((scale) => size * scale)) : [];
	const sizes = [...new Set([...BUTTON_ICONS, ...onPhones])].sort((one, other) => one - other);
	return el(
		'Resources',
		{},
		el(
			'bt:Images',
			{},
			...sizes.map((size) => el('bt:Image', { id: iconId(size), DefaultValue: iconUrl(origin, size) })),
		),
		el('bt:Urls', {}, ...Object.entries(urls).map(([id, url]) => el('bt:Url', { id, DefaultValue: url }))),
		el(
			'bt:ShortStrings',
			{},
			el('bt:String', { id: 'group.label', DefaultValue: 'Amends' }),
			...strings(['read', 'compose']),
		),
		el('bt:LongStrings', {}, ...strings(['readTip', 'composeTip'])),
	);
}

const strings = (ids: readonly (keyof typeof WORDS)[]): readonly Element[] =>
	ids.map((id) =>
		el('bt:String', { id: `${id}.text`, DefaultValue: WORDS[id].en }, ...overrides('bt:Override', WORDS[id])),
	);

/** The text in every language but the default, once for each of its locales. */
export const overrides = (name: 'Override' | 'bt:Override', words: Words): readonly Element[] =>
	(Object.entries(LOCALES) as [Language, readonly string[]][])
		.filter(([language]) => language !== 'en')
		.flatMap(([language, locales]) => locales.map((locale) => el(name, { Locale: locale, Value: words[language] })));
