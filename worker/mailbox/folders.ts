import type { MailboxSettings } from '../settings.ts';
import type { Folders } from './mailbox.ts';

/** A folder as LIST shows it. `specialUseSource` tells whether the server said so or the client guessed by name. */
export interface ListedFolder {
	readonly path: string;
	readonly name: string;
	readonly specialUse?: string | undefined;
	readonly specialUseSource?: string | undefined;
}

/** Names that mail programs and servers give, where SPECIAL-USE (RFC 6154) is silent: en, it, pt, ru, es, fr, de. */
const USUAL_NAMES = {
	'\\Sent': [
		'sent|sent items|sent mail|sent messages|outbox sent',
		'inviata|inviati|posta inviata|messaggi inviati|elementi inviati',
		'enviados|enviadas|itens enviados|mensagens enviadas|correio enviado',
		'отправленные|отправленные письма|исходящие',
		'enviados|elementos enviados|mensajes enviados|correo enviado',
		'envoyés|messages envoyés|éléments envoyés|courrier envoyé',
		'gesendet|gesendete|gesendete elemente|gesendete objekte|gesendete nachrichten',
	],
	'\\Drafts': [
		'drafts|draft',
		'bozze|bozza',
		'rascunhos|rascunho',
		'черновики|черновик',
		'borradores|borrador',
		'brouillons|brouillon',
		'entwürfe|entwurf',
	],
} as const;

type Use = keyof typeof USUAL_NAMES;

/**
 * Finds the folders of a mailbox: what the administrator named, else what the server marks, else a usual name, else what
 * the client takes for it.
 */
export function pickFolders(listed: readonly ListedFolder[], named: MailboxSettings['folders']): Folders {
	return {
		inbox: named.inbox,
		sent: named.sent ?? findByUse(listed, '\\Sent'),
		drafts: named.drafts ?? findByUse(listed, '\\Drafts'),
	};
}

function findByUse(listed: readonly ListedFolder[], use: Use): string | null {
	const marked = listed.filter((folder) => folder.specialUse === use);
	const names = new Set(USUAL_NAMES[use].flatMap((row) => row.split('|')));
	const found =
		marked.find((folder) => folder.specialUseSource === 'extension') ??
		listed.find((folder) => names.has(folder.name.normalize('NFC').toLowerCase())) ??
		marked[0];
	return found?.path ?? null;
}
