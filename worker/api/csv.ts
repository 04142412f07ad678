import { stringify } from 'csv-stringify/sync';

/** What stands in one cell. */
export type CsvCell = string | number | null;

/** By this a spreadsheet knows that the letters are UTF-8. */
export const BOM = '\uFEFF';

/**
 * Lines of a CSV file (RFC 4180). A spreadsheet runs what begins like a formula: an apostrophe in front has it read as text.
 * @param delimiter a comma where nothing is said
 */
export const csvLines = (rows: readonly (readonly CsvCell[])[], delimiter = ','): string =>
	stringify([...rows] as CsvCell[][], { delimiter, escape_formulas: true, record_delimiter: 'windows' });

/** One line of it. */
export const csvLine = (cells: readonly CsvCell[]): string => csvLines([cells]);
