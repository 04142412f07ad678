/** What stands in place of the addresses of somebody who was erased: with a space in it, it is no address that a mail could go to. */
const ERASED = 'erased ';

/** One name for one customer, which says nothing of them. @param customerId a UUID; the customer itself keeps it */
export const pseudonymOf = (customerId: string): string => `${ERASED}${customerId.slice(0, 8)}`;

/** True for such a name. */
export const isPseudonym = (address: string): boolean => address.startsWith(ERASED);
