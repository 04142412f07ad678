import { z } from 'zod';

const KINDS = ['microsoft', 'google', 'other'] as const;

const kindError = `must be one of: ${KINDS.join(', ')}`;
const words = (error: string) => z.string({ error }).trim().min(1, { error }).max(300, { error });
const secretError = 'must be text, best as ${NAME} with a line in .env';
const secret = z.string({ error: secretError }).min(1, { error: secretError });
const addressError = 'must be an address that starts with https://';
const address = z.url({ protocol: /^https?$/, error: addressError });
const dateError = 'must be a date such as 2027-03-01';

/** `oauth:` of a mailbox in `amends.yaml`, in place of its password. */
export const oauthShape = z.strictObject(
	{
		kind: z.enum(KINDS, { error: kindError }),
		/** Microsoft: whose directory */
		tenant: words('must be the Directory (tenant) ID, or a domain of the tenant').optional(),
		clientId: words('must be the Application (client) ID'),
		clientSecret: secret.optional(),
		/** a PEM file, from the folder of `amends.yaml` */
		certificate: words('must be the name of a PEM file with key and certificate').optional(),
		refreshToken: secret.optional(),
		/** other providers, and clouds of their own */
		tokenUrl: address.optional(),
		scope: words('must be the scope that IMAP and SMTP want').optional(),
		graphUrl: address.optional(),
		secretExpires: z.iso.date({ error: dateError }).optional(),
	},
	{ error: 'must be a table of fields, one a line, indented' },
);

export type FileOAuth = z.infer<typeof oauthShape>;
