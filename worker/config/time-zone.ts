import { nearest } from '../../shared/nearest.ts';
import { isTimeZone } from '../../shared/zone.ts';

/** What is wrong with the name of a time zone, or null when the system knows it. */
export function timeZoneFault(name: string): string | null {
	if (isTimeZone(name)) return null;
	const known = Intl.supportedValuesOf('timeZone');
	const hint = sameCity(name, known) ?? nearest(name, known) ?? nearestCity(name, known);
	return `there is no time zone "${name}"; ${hint ? `did you mean ${hint}?` : 'write an IANA name such as Europe/Rome or America/Sao_Paulo'}`;
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).toLowerCase();
const written = (name: string): string => cityOf(name).replaceAll(' ', '_');

const sameCity = (name: string, known: readonly string[]): string | null =>
	known.find((zone) => cityOf(zone) === written(name)) ?? null;

function nearestCity(name: string, known: readonly string[]): string | null {
	const city = nearest(written(name), known.map(cityOf));
	return known.find((zone) => cityOf(zone) === city) ?? null;
}
