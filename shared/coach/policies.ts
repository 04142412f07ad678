/**
 * What an administrator wants before sending. `advise`: a question that can be answered with "send anyway"; `soft-block`: what is grave must be
 * changed first; `off`: nothing.
 */
export const ALERT_POLICIES = ['advise', 'soft-block', 'off'] as const;

export type AlertPolicy = (typeof ALERT_POLICIES)[number];
