import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** A calm green-blue: the glaze of the mended bowl. Step 80 on white has a contrast of 5.5 to 1. */
const GLAZE: BrandVariants = {
	10: '#021412',
	20: '#08231f',
	30: '#0b342e',
	40: '#0d433b',
	50: '#0f5249',
	60: '#0f5f56',
	70: '#0e6b61',
	80: '#0f766e',
	90: '#24857b',
	100: '#3f968b',
	110: '#5aa79c',
	120: '#77b8ad',
	130: '#94c9bf',
	140: '#b1dad2',
	150: '#cfebe5',
	160: '#eaf7f4',
};

/** Colours that Fluent has no name for; they become CSS variables beside Fluent's own (`--amendsGold`). */
interface Own {
	readonly amendsCanvas: string;
	readonly amendsCard: string;
	readonly amendsRail: string;
	readonly amendsGold: string;
	readonly amendsGoldSoft: string;
	readonly amendsGoldText: string;
	readonly amendsCustomer: string;
	readonly amendsTeam: string;
	readonly amendsShadow: string;
	readonly amendsS1: string;
	readonly amendsS1Soft: string;
	readonly amendsS2: string;
	readonly amendsS2Soft: string;
	readonly amendsS3: string;
	readonly amendsS3Soft: string;
	readonly amendsS4: string;
	readonly amendsS4Soft: string;
}

const FONT =
	"'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Day. Every text colour has 4.5 to 1 or more on its soft ground. */
export const LIGHT: Theme & Own = {
	...createLightTheme(GLAZE),
	fontFamilyBase: FONT,
	colorNeutralForeground3: '#57605e',
	amendsCanvas: '#f5f3ee',
	amendsCard: '#ffffff',
	amendsRail: '#0c3b36',
	amendsGold: '#c8962e',
	amendsGoldSoft: '#fbf3dd',
	amendsGoldText: '#6d4c05',
	amendsCustomer: '#ffffff',
	amendsTeam: '#eef7f5',
	amendsShadow: '0 1px 2px rgb(22 40 38 / 6%), 0 4px 16px rgb(22 40 38 / 5%)',
	amendsS1: '#4a5a68',
	amendsS1Soft: '#edf0f3',
	amendsS2: '#7a5200',
	amendsS2Soft: '#fcf1d3',
	amendsS3: '#a03c0a',
	amendsS3Soft: '#fde8db',
	amendsS4: '#a8172b',
	amendsS4Soft: '#fce4e7',
};

/** Night. */
export const DARK: Theme & Own = {
	...createDarkTheme(GLAZE),
	fontFamilyBase: FONT,
	colorBrandForeground1: GLAZE[120],
	colorBrandForeground2: GLAZE[130],
	colorBrandForegroundLink: GLAZE[120],
	colorBrandForegroundLinkHover: GLAZE[140],
	colorNeutralForeground3: '#b4bebb',
	amendsCanvas: '#121716',
	amendsCard: '#1b2221',
	amendsRail: '#0b1f1c',
	amendsGold: '#d9ab4c',
	amendsGoldSoft: '#332a14',
	amendsGoldText: '#f0d08a',
	amendsCustomer: '#1b2221',
	amendsTeam: '#182b28',
	amendsShadow: '0 1px 2px rgb(0 0 0 / 30%), 0 4px 16px rgb(0 0 0 / 20%)',
	amendsS1: '#bcc8d3',
	amendsS1Soft: '#2a3138',
	amendsS2: '#f0cd7b',
	amendsS2Soft: '#3a2f14',
	amendsS3: '#ffb48c',
	amendsS3Soft: '#43261a',
	amendsS4: '#ff9faa',
	amendsS4Soft: '#471c22',
};
