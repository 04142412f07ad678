import type { Tagger } from './tagger.ts';

/** Shows nothing on the mail: the pane and the console alone tell stage and severity. */
export const none: Tagger = {
	kind: 'none',
	project: async (items) => items.map(({ uid }) => ({ uid, state: 'unchanged' })),
};
