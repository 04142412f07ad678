import type { Language } from '../../language.ts';

/** One labelled mail to learn from. */
export interface Example {
	/** '' for none; an answer's begins with "Re:" and is then not read, as in triage */
	readonly subject: string;
	/** as it was written: quotes and signature are taken off by the training itself, as triage does it */
	readonly body: string;
	readonly language: Language;
	readonly complaint: boolean;
	/** of a complaint: whether it is of the severity S4; absent where nobody said */
	readonly critical?: boolean | undefined;
	/** above 0; how much this example counts beside one of weight 1 */
	readonly weight: number;
}
