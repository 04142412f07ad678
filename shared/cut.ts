/**
 * At most `limit` UTF-16 units of a text from unit `from` on, for quotes that are stored and shown. Never begins or ends with half of a
 * pair: an emoji is two units, and PostgreSQL refuses a document with half of one, so that the whole mail could not be saved.
 */
export const cut = (text: string, limit: number, from = 0): string =>
	text.slice(from, from + limit).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
