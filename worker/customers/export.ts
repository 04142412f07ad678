import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { pseudonymOf } from '../../shared/customers/pseudonym.ts';
import type { Language } from '../../shared/language.ts';
import type { Refusal } from '../casework/casework.ts';
import { notFound } from '../casework/refusals.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import { addCustomerEvent } from '../store/customers/book.ts';
import { type Everything, everythingOf, mailHeads, mailText } from '../store/customers/everything.ts';
import { addressesOfCustomers } from '../store/customers/reunion.ts';
import { mailsOfCases, mailsOfPeople } from '../store/erase/mails.ts';
import { allCasesOf } from '../store/erase/person.ts';
import type { CustomersDeps } from './deps.ts';
import { exportPage, type Told } from './export-page.ts';
import { viewCustomer } from './view.ts';

/** A ZIP file, growing as it is read. */
export interface Exported {
	readonly state: 'exported';
	readonly stream: NodeJS.ReadableStream;
}

/**
 * All that is kept about a customer, as a ZIP file: as JSON for programs, as a page for people, and the text of every mail. Who asked for it is
 * written down before the first byte leaves. The texts come from the database one by one while it is read.
 * @param who.by a person's id, or `command line`; of whoever may see all mailboxes
 */
export async function exportCustomer(
	deps: CustomersDeps,
	id: string,
	who: { readonly by: string; readonly language: Language },
): Promise<Exported | Refusal> {
	const { db } = deps.store;
	const customer = await viewCustomer(deps, id, undefined);
	if (customer === null) return notFound('customer');
	const addresses = await addressesOfCustomers(db, [id]);
	const caseIds = await allCasesOf(db, addresses);
	const cases: Everything[] = [];
	for (const caseId of caseIds) {
		const found = await everythingOf(db, caseId);
		if (found !== null) cases.push(found);
	}
	const names = [...(await mailsOfCases(db, caseIds)), ...(await mailsOfPeople(db, addresses))];
	const heads = await mailHeads(db, [...new Set(names.map((mail) => mail.id))]);
	const mails = heads.map((head, index) => ({ ...head, file: fileOf(index, head.at) }));
	const at = deps.now();
	await deps.store.db.transaction(async (inside) => {
		await addCustomerEvent(inside, { customerId: id, kind: 'exported', at, by: who.by, data: {} });
		const data = { cases: cases.length, mails: mails.length };
		await appendAudit(inside, { at, by: who.by, what: 'customer-exported', subject: pseudonymOf(id), data });
	});
	return { state: 'exported', stream: zip(db, { customer, cases, mails, at }, who.language) };
}

const fileOf = (index: number, at: Date): string =>
	`mails/${String(index + 1).padStart(4, '0')}-${at.toISOString().slice(0, 10)}.txt`;

function zip(db: Db, told: Told, language: Language): NodeJS.ReadableStream {
	const file = new ZipFile();
	file.addBuffer(Buffer.from(JSON.stringify(told, null, '\t')), 'customer.json');
	file.addBuffer(Buffer.from(exportPage(told, language)), 'customer.html');
	for (const mail of told.mails) {
		file.addReadStream(Readable.from(fileOfMail(db, mail)), mail.file);
	}
	file.end();
	// What fails while it grows ends the stream with it: half a file must not look like a whole one.
	file.on('error', (error) =>
		(file.outputStream as Readable).destroy(error instanceof Error ? error : new Error(String(error))),
	);
	return file.outputStream;
}

/** Read when its turn comes: the words of all mails at once would fill the memory. */
async function* fileOfMail(db: Db, mail: Told['mails'][number]): AsyncGenerator<string> {
	yield `${headOf(mail)}\n\n${await mailText(db, mail.id)}`;
}

const headOf = ({ fromName, fromAddress, recipients, subject, at }: Told['mails'][number]): string =>
	[
		`From: ${fromName} <${fromAddress}>`,
		`To: ${recipients.to.map(({ address }) => address).join(', ')}`,
		...(recipients.cc.length > 0 ? [`Cc: ${recipients.cc.map(({ address }) => address).join(', ')}`] : []),
		`Date: ${at.toISOString()}`,
		`Subject: ${subject}`,
	].join('\n');
