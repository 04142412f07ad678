import type { WordRule } from '../../../../shared/coach/rules.ts';

/** For each rule sentences that it finds, and one beside them that it must leave alone. */
export type Examples = Readonly<Record<WordRule, { readonly yes: readonly string[]; readonly no: string }>>;
