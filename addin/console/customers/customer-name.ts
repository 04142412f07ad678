import type { Words } from '../../ui/words.tsx';

/** What a customer is called: by name, by an address, or that there is neither. */
export function customerName(
	customer: {
		readonly name: string;
		readonly isErased: boolean;
		readonly addresses: readonly (string | { readonly address: string })[];
	},
	t: Words['t'],
): string {
	if (customer.isErased) return t('customers.erased');
	const [first] = customer.addresses;
	const address = typeof first === 'string' ? first : first?.address;
	return customer.name || address || t('customers.unnamed');
}
