import { LANGUAGES } from '../../shared/language.ts';
import { readXml } from './read-xml.ts';
import type { Element } from './xml.ts';

/** What the checker cannot see in the file itself. */
export interface ManifestFacts {
	/** width and height of the icon at this path of the add-in's pages; null where there is none */
	readonly iconSize: (path: string) => { readonly width: number; readonly height: number } | null;
	/** what the script of events gives Outlook by name */
	readonly functions: readonly string[];
}

/**
 * Checks a manifest without asking Microsoft's service: what the schemas demand and what Outlook refuses or drops without a word.
 * @returns one line for each problem, none for a manifest that passes
 */
export function checkManifest(xml: string, facts: ManifestFacts): readonly string[] {
	const app = readXml(xml);
	if (typeof app === 'string') return [`not well-formed: ${app}`];
	return CHECKS.flatMap((check) => check(app, facts));
}

type Check = (app: Element, facts: ManifestFacts) => readonly string[];

const CHECKS: readonly Check[] = [
	order,
	resources,
	identifiers,
	lengths,
	addresses,
	icons,
	languages,
	requirements,
	version,
	events,
];

/** Children in the order of the schemas; a name that is missing here is refused there. */
const ORDERS: Readonly<Record<string, string>> = {
	OfficeApp:
		'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
	VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo VersionOverrides',
	Host: 'Runtimes DesktopFormFactor MobileFormFactor',
	DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint',
	MobileFormFactor: 'FunctionFile ExtensionPoint',
	ExtensionPoint: 'OfficeTab Group LaunchEvents SourceLocation',
	Group: 'Label Icon Control',
	Control: 'Label Supertip Icon Action',
	Supertip: 'Title Description',
	Action: 'SourceLocation SupportsPinning SupportsNoItemContext SupportsMultiSelect',
	Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
	DesktopSettings: 'SourceLocation RequestedHeight',
	WebApplicationInfo: 'Id Resource Scopes',
};

function order(app: Element): readonly string[] {
	return [app, ...all(app)].flatMap(({ name, children }) => {
		const names = ORDERS[name]?.split(' ');
		if (!names) return [];
		const places = children.map((child) => names.indexOf(child.name));
		const strange = children
			.filter((_, at) => places[at] === -1)
			.map((child) => `${child.name} has no place in ${name}`);
		const isSorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
		return isSorted ? strange : [...strange, `the children of ${name} stand in the wrong order`];
	});
}

const REQUIRED =
	'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements FormSettings Permissions Rule';

/** Each set of overrides names its own resources; what it uses must be there, and what is there must be used. */
function resources(app: Element): readonly string[] {
	const missing = REQUIRED.split(' ')
		.filter((name) => !app.children.some((child) => child.name === name))
		.map((name) => `OfficeApp has no ${name}`);
	const perSet = setsOf(app).flatMap((set) => {
		const own = all(set);
		const has = new Set(own.filter(({ name }) => /^bt:(?:Image|Url|String)$/.test(name)).flatMap(idOf));
		const uses = new Set(own.flatMap(({ attributes }) => attributes.resid ?? []));
		return [
			...[...uses].filter((id) => !has.has(id)).map((id) => `${id} is used and nowhere defined`),
			...[...has].filter((id) => !uses.has(id)).map((id) => `${id} is defined and never used`),
		];
	});
	return [...missing, ...perSet];
}

/** The sets of overrides, each without the newer one that stands inside of it. */
const setsOf = (app: Element): readonly Element[] =>
	named(app, 'VersionOverrides').map((set) => ({
		...set,
		children: set.children.filter(({ name }) => name !== 'VersionOverrides'),
	}));

const idOf = ({ attributes }: Element): readonly string[] => (attributes.id === undefined ? [] : [attributes.id]);

const LONGEST_ID = 32;

function identifiers(app: Element): readonly string[] {
	return all(app)
		.flatMap(({ attributes }) => [attributes.id ?? '', attributes.resid ?? ''])
		.filter((id) => id.length > LONGEST_ID)
		.map((id) => `${id} is longer than ${LONGEST_ID} letters`);
}

const LONGEST_TEXT: Readonly<Record<string, number>> = {
	'bt:ShortStrings': 125,
	'bt:LongStrings': 250,
	DisplayName: 125,
	Description: 250,
};

function lengths(app: Element): readonly string[] {
	return Object.entries(LONGEST_TEXT).flatMap(([name, longest]) =>
		named(app, name)
			.flatMap((each) => [each, ...all(each)])
			.flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? [])
			.filter((text) => text.length > longest)
			.map((text) => `“${text.slice(0, 40)}…” in ${name} is longer than ${longest} letters`),
	);
}

const ADDRESSED = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url']);

function addresses(app: Element): readonly string[] {
	const found = all(app)
		.filter(({ name }) => ADDRESSED.has(name))
		.flatMap(({ attributes }) => attributes.DefaultValue ?? []);
	const wrong = found.filter((url) => !URL.canParse(url) || new URL(url).protocol !== 'https:');
	const origins = new Set(found.filter((url) => !wrong.includes(url)).map((url) => new URL(url).origin));
	return [
		...wrong.map((url) => `${url} is not reached by https`),
		...(origins.size > 1 ? [`the addresses are of several origins: ${[...origins].join(', ')}`] : []),
	];
}

function icons(app: Element, { iconSize }: ManifestFacts): readonly string[] {
	const claims = [
		...named(app, 'IconUrl').map(({ attributes }) => ({ url: attributes.DefaultValue, pixels: 64 })),
		...named(app, 'HighResolutionIconUrl').map(({ attributes }) => ({ url: attributes.DefaultValue, pixels: 128 })),
		...setsOf(app).flatMap(claimsIn),
	];
	return claims.flatMap(({ url = '', pixels }) => {
		if (!URL.canParse(url)) return [];
		const size = iconSize(new URL(url).pathname);
		if (size === null) return [`there is no icon ${url}`];
		return size.width === pixels && size.height === pixels
			? []
			: [`${url} is ${size.width} by ${size.height} pixels instead of ${pixels}`];
	});
}

/** Where an icon is used its size stands, and on phones the scale of the screen. */
function claimsIn(set: Element): readonly { readonly url: string | undefined; readonly pixels: number }[] {
	const images = new Map(named(set, 'bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
	return named(set, 'Icon').flatMap((icon) =>
		icon.children.map(({ attributes }) => ({
			url: images.get(attributes.resid),
			pixels: Number(attributes.size) * Number(attributes.scale ?? '1'),
		})),
	);
}

function languages(app: Element): readonly string[] {
	const texts = [...named(app, 'Description'), ...named(app, 'bt:String')].filter(
		({ attributes }) => attributes.DefaultValue !== undefined && attributes.DefaultValue !== 'Amends',
	);
	return texts.flatMap(({ name, attributes, children }) => {
		const locales = children.map((child) => child.attributes.Locale ?? '');
		const spoken = new Set(['en', ...locales.map((locale) => locale.slice(0, 2))]);
		const where = attributes.id ?? name;
		return [
			...Object.keys(LANGUAGES)
				.filter((language) => !spoken.has(language))
				.map((language) => `${where} is not said in ${language}`),
			...(new Set(locales).size < locales.length ? [`${where} is said twice in one locale`] : []),
		];
	});
}

/** A higher minimum hides the add-in on Exchange on premises and on phones. */
function requirements(app: Element): readonly string[] {
	const asked = [
		...named(app, 'Set').map(({ attributes }) => attributes.MinVersion),
		...named(app, 'bt:Sets').map(({ attributes }) => attributes.DefaultMinVersion),
		...named(app, 'bt:Set').map(({ attributes }) => attributes.MinVersion),
	];
	return asked
		.filter((minimum) => minimum !== undefined && minimum !== '1.5')
		.map((minimum) => `Mailbox ${minimum} is asked for: Exchange on premises and phones know 1.5`);
}

function version(app: Element): readonly string[] {
	const text = app.children.find(({ name }) => name === 'Version')?.text ?? '';
	return /^\d{1,5}(?:\.\d{1,5}){2,3}$/.test(text) ? [] : [`${text} is no version of three or four numbers`];
}

/** One runtime, and the event's page is its page; the script of events knows each name. */
function events(app: Element, { functions }: ManifestFacts): readonly string[] {
	const points = named(app, 'ExtensionPoint').filter(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent');
	const runtimes = named(app, 'Runtime').map(({ attributes }) => attributes.resid);
	return points.flatMap((point) => [
		...named(point, 'SourceLocation')
			.filter(({ attributes }) => runtimes.length !== 1 || attributes.resid !== runtimes[0])
			.map(() => 'the page of the events is not the page of the one Runtime'),
		...named(point, 'LaunchEvent')
			.map(({ attributes }) => attributes.FunctionName ?? '')
			.filter((name) => !functions.includes(name))
			.map((name) => `${name} is associated nowhere in the script of events`),
	]);
}

const named = (from: Element, name: string): readonly Element[] => all(from).filter((each) => each.name === name);

const all = ({ children }: Element): readonly Element[] => children.flatMap((child) => [child, ...all(child)]);
