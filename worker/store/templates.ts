import { and, desc, eq } from 'drizzle-orm';
import type { Language } from '../../shared/language.ts';
import type { SavedTemplate } from '../../shared/letters/in-force.ts';
import type { Template, TemplateKind } from '../../shared/letters/template.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { template as table } from './schema-templates.ts';

/** Which words: a template's versions are counted for each kind and language. */
export interface TemplateKey {
	readonly kind: TemplateKind;
	readonly language: Language;
}

/** One saved version, with who saved it and when. */
export interface TemplateVersion extends SavedTemplate, TemplateKey {
	readonly restores: number | null;
	readonly by: string;
	readonly at: Instant;
}

/** More versions than a person looks through; older ones are kept all the same. */
const MOST_VERSIONS = 100;

/** The newest saved version; null where the team never wrote any. */
export async function newestTemplate(db: Db, key: TemplateKey): Promise<TemplateVersion | null> {
	const [row] = await db.select().from(table).where(isKey(key)).orderBy(desc(table.version)).limit(1);
	return row === undefined ? null : toVersion(row);
}

/** The newest saved version of each kind and language that has any. */
export async function newestTemplates(db: Db): Promise<readonly TemplateVersion[]> {
	const rows = await db
		.selectDistinctOn([table.kind, table.language])
		.from(table)
		.orderBy(table.kind, table.language, desc(table.version));
	return rows.map(toVersion);
}

/** The latest versions, newest first. */
export async function templateVersions(db: Db, key: TemplateKey): Promise<readonly TemplateVersion[]> {
	const rows = await db.select().from(table).where(isKey(key)).orderBy(desc(table.version)).limit(MOST_VERSIONS);
	return rows.map(toVersion);
}

/** One saved version; null where there is none of this number. */
export async function templateVersion(db: Db, key: TemplateKey, version: number): Promise<TemplateVersion | null> {
	const [row] = await db
		.select()
		.from(table)
		.where(and(isKey(key), eq(table.version, version)));
	return row === undefined ? null : toVersion(row);
}

/**
 * Saves the version after `base`. Of two people who began with the same one the first wins, by the table's key.
 * @returns false when `base` is not the newest any more; nothing was saved then
 */
export async function saveTemplate(
	db: Db,
	key: TemplateKey,
	saved: {
		readonly base: number;
		readonly template: Template | null;
		readonly restores: number | null;
		readonly by: string;
		readonly at: Instant;
	},
): Promise<boolean> {
	const newest = await newestTemplate(db, key);
	if ((newest?.version ?? 0) !== saved.base) return false;
	const rows = await db
		.insert(table)
		.values({
			...key,
			version: saved.base + 1,
			subject: saved.template?.subject ?? null,
			paragraphs: saved.template?.paragraphs ?? null,
			restores: saved.restores,
			by: saved.by,
			at: new Date(saved.at),
		})
		.onConflictDoNothing()
		.returning({ version: table.version });
	return rows.length === 1;
}

const isKey = ({ kind, language }: TemplateKey) => and(eq(table.kind, kind), eq(table.language, language));

const toVersion = (row: typeof table.$inferSelect): TemplateVersion => ({
	kind: row.kind,
	language: row.language,
	version: row.version,
	template: row.paragraphs === null ? null : { subject: row.subject, paragraphs: row.paragraphs },
	restores: row.restores,
	by: row.by,
	at: row.at.getTime(),
});
