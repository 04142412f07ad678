/** The policy on content forbids style elements without the nonce that the server wrote into this page. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
