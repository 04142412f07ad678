import type { z } from 'zod';
import type { sheetShape } from '../../../shared/api/notes.ts';
import { errorShape } from '../../../shared/api-shapes.ts';
import type { Client } from '../../client.ts';
import { CallFailed } from '../call-failed.ts';

/** What was printed, and what could not be. */
export interface PrintedSheet {
	readonly file: Blob;
	readonly withoutEnvelope: number;
	readonly unprintable: number;
}

/** Gets the sheet of these notes. Throws CallFailed. */
export async function fetchSheet(client: Client, asked: z.input<typeof sheetShape>): Promise<PrintedSheet> {
	const response = await ask(client, '/api/v1/notes/sheet', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(asked),
	});
	return {
		file: await response.blob(),
		withoutEnvelope: Number(response.headers.get('x-amends-without-envelope')),
		unprintable: Number(response.headers.get('x-amends-unprintable')),
	};
}

/** Gets the photo of a posted note. Throws CallFailed. */
export const fetchPhoto = async (client: Client, touchId: string): Promise<Blob> =>
	(await ask(client, photoPath(touchId), { method: 'GET' })).blob();

/** Gets a file that the API offers. @param path from `/api` on. Throws CallFailed. */
export const fetchFile = async (client: Client, path: string): Promise<Blob> =>
	(await ask(client, path, { method: 'GET' })).blob();

/** Gets a file that is made for whoever asks, and is written down. @param path from `/api` on. Throws CallFailed. */
export const postForFile = async (client: Client, path: string): Promise<Blob> =>
	(await ask(client, path, { method: 'POST' })).blob();

/** Sends a file as it is; the answer says what became of it. @param path from `/api` on. Throws CallFailed. */
export const sendFile = async (client: Client, path: string, file: Blob): Promise<unknown> =>
	(
		await ask(client, path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file })
	).json();

/** Sends the photo of a posted note. Throws CallFailed. */
export async function sendPhoto(client: Client, touchId: string, photo: Blob): Promise<void> {
	await ask(client, photoPath(touchId), {
		method: 'POST',
		headers: { 'content-type': 'application/octet-stream' },
		body: photo,
	});
}

/** Hands a file to the browser's downloads: a new window would be blocked in Outlook's pane. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

const photoPath = (touchId: string): string => `/api/v1/touches/${encodeURIComponent(touchId)}/photo`;

interface Asking {
	readonly method: 'GET' | 'POST';
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Blob;
}

/** The contract's client speaks JSON; files come by the same way in, with the same sign-in. */
async function ask(client: Client, path: string, how: Asking): Promise<Response> {
	const headers = { ...how.headers, ...client.headers() };
	const response = await fetch(client.base + path, { ...how, headers, credentials: 'same-origin' }).catch(() => null);
	if (response === null) throw new CallFailed({ state: 'offline' });
	if (response.ok) return response;
	const refusal = errorShape.safeParse(await response.json().catch(() => null));
	if (refusal.success) throw new CallFailed({ state: 'refused', status: response.status, error: refusal.data });
	throw new CallFailed({ state: response.status >= 502 ? 'offline' : 'garbled' });
}
