import { binsOf, type Scored } from './figures.ts';

const SIZE = 360;
const EDGE = 48;
const SCALE = SIZE - 2 * EDGE;

/** A reliability plot as SVG: what the score said, and how often it was so; a circle's area is how many mails it stands for. */
export function reliabilityPlot(title: string, scored: readonly Scored[]): string {
	const x = (value: number): string => (EDGE + value * SCALE).toFixed(1);
	const y = (value: number): string => (SIZE - EDGE - value * SCALE).toFixed(1);
	const bins = binsOf(scored);
	const circles = bins.map(({ count, said, was }) => {
		const radius = (3 + 22 * Math.sqrt(count / scored.length)).toFixed(1);
		return `<circle cx="${x(said)}" cy="${y(was)}" r="${radius}" fill="#0f6cbd" fill-opacity="0.45"><title>${count} mails</title></circle>`;
	});
	const line = `<polyline points="${bins.map(({ said, was }) => `${x(said)},${y(was)}`).join(' ')}" fill="none" stroke="#0f6cbd"/>`;
	const ticks = [0, 0.25, 0.5, 0.75, 1].map(
		(tick) =>
			`<text x="${x(tick)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${tick}</text><text x="${EDGE - 8}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
	);
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11">`,
		`<rect width="${SIZE}" height="${SIZE}" fill="#ffffff"/>`,
		`<text x="${SIZE / 2}" y="24" text-anchor="middle" font-size="13">${title}</text>`,
		`<rect x="${EDGE}" y="${EDGE}" width="${SCALE}" height="${SCALE}" fill="none" stroke="#8a8a8a"/>`,
		`<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#8a8a8a" stroke-dasharray="4 4"/>`,
		line,
		...circles,
		...ticks,
		`<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">score</text>`,
		`<text transform="rotate(-90)" x="${-SIZE / 2}" y="13" text-anchor="middle">share of complaints</text>`,
		'</svg>',
	].join('\n')}\n`;
}
