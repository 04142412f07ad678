import { Readable } from 'node:stream';
import type { Language } from '../../../shared/language.ts';
import { formatMessage } from '../../../shared/locale/format.ts';
import { CATALOGUES } from '../../catalogues.ts';
import type { Db } from '../../store/connect.ts';
import { readRefusals } from '../../store/customers/imports.ts';

const PAGE = 5_000;

/** By this mark Excel knows that the file is UTF-8. */
const MARK = '\uFEFF';

/** The lines that were not taken, with the reason of each, as CSV; it grows as it is read. What stands in the lines is not in it. */
export function report(db: Db, id: string, language: Language): Readable {
	const words = CATALOGUES[language];
	const say = (key: Parameters<typeof keyOf>[0]): string => quoted(formatMessage(words[keyOf(key)], {}, language));
	async function* lines(): AsyncGenerator<string> {
		yield `${MARK}${quoted(formatMessage(words['imports.line'], {}, language))},${quoted(formatMessage(words['imports.reason'], {}, language))}\r\n`;
		for (let after = 0; ; ) {
			const page = await readRefusals(db, id, after, PAGE);
			if (page.length === 0) return;
			yield page.map(({ line, because }) => `${line},${say(because)}\r\n`).join('');
			after = page.at(-1)?.line ?? after;
		}
	}
	return Readable.from(lines());
}

const keyOf = (because: Awaited<ReturnType<typeof readRefusals>>[number]['because']) =>
	`imports.because.${because}` as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
