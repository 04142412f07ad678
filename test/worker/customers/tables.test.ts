import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../worker/store/connect.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { tablesOf } from './marked.ts';

/**
 * Every table, and whether it holds what customers wrote or who they are. `erased`: erasing goes through it (`worker/store/erase/`), and
 * `erase-suite` puts words there and looks for them afterwards. Whoever adds a table says here which it is.
 */
const TABLES: Readonly<Record<string, 'erased' | 'none'>> = {
	account_link: 'none',
	api_token: 'none',
	approval_nudge: 'none',
	approval_request: 'erased',
	assignment_nudge: 'none',
	assignment_profile: 'none',
	assignment_rules: 'none',
	assignment_turn: 'none',
	assignment_wait: 'none',
	audit: 'none',
	audit_end: 'none',
	calendar_link: 'none',
	case_event: 'erased',
	case_words: 'erased',
	correction: 'erased',
	cursor: 'none',
	customer: 'erased',
	customer_address: 'erased',
	customer_choice: 'erased',
	customer_event: 'none',
	customer_import: 'none',
	customer_import_refusal: 'none',
	customer_note: 'erased',
	digest: 'none',
	digest_choice: 'none',
	erased_name: 'none',
	evaluation: 'erased',
	fact: 'none',
	fair_solution: 'erased',
	fix: 'none',
	fix_letter: 'erased',
	follow: 'none',
	invitation: 'none',
	join_offer: 'erased',
	later_behaviour: 'none',
	ledger: 'erased',
	mail: 'erased',
	mention: 'none',
	model: 'none',
	note_proof: 'erased',
	nudge: 'none',
	person: 'none',
	policy_version: 'none',
	postal_address: 'erased',
	presence: 'none',
	promise: 'erased',
	remedy: 'erased',
	root_cause: 'none',
	saved_view: 'none',
	search_document: 'erased',
	search_due: 'none',
	search_word: 'erased',
	session: 'none',
	sign_in_code: 'none',
	starter: 'none',
	starter_use: 'none',
	support_case: 'erased',
	template: 'none',
	touch: 'erased',
	webhook_delivery: 'none',
	webhook_endpoint: 'none',
	webhook_try: 'erased',
};

let store: Store;

beforeAll(async () => {
	store = await openMemoryStore();
});
afterAll(() => store.close());

test('of every table it is known whether a customer’s words are erased from it', async () => {
	expect(await tablesOf(store)).toEqual(Object.keys(TABLES).toSorted());
});
