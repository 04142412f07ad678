import { shippedVersion } from '../../judging.ts';
import { loadReport } from '../../learning/report.ts';
import type { Settings } from '../../settings.ts';
import { reportAsText } from './report-text.ts';
import { withDatabase } from './with-database.ts';

/**
 * `amends triage-report`: how triage does, by what people corrected.
 * @param isJson the report as the API gives it, on one line
 * @throws AmendsError when the database cannot be used
 */
export async function triageReport(settings: Settings, isJson: boolean, say: (line: string) => void): Promise<void> {
	const report = await withDatabase(settings, ({ db }) => loadReport(db, shippedVersion()));
	say(isJson ? JSON.stringify(report) : reportAsText(report));
}
