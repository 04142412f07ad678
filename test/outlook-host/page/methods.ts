import { addMaster, addTo, listMaster, listOf, removeFrom } from './category-methods.ts';
import { bodyOf, insertText, prepend, replaceAll } from './draft-methods.ts';
import { CODES, done, type Reply, refused, type Scene } from './reply.ts';

/** By dispatch id: every call that is understood here. */
const METHODS: Readonly<Record<number, (scene: Scene) => Reply>> = {
	10: reply,
	11: reply,
	13: insertText,
	14: () => done('text'),
	23: prepend,
	30: reply,
	31: reply,
	37: bodyOf,
	38: replaceAll,
	157: listOf,
	158: addTo,
	159: removeFrom,
	160: listMaster,
	161: addMaster,
	// Outlook on the web fails here with 9020 (OfficeDev/office-js#6475): nobody may rely on it.
	162: () => refused(CODES.failed),
	168: ({ mail }) => (mail === null ? refused(CODES.notSupported) : done(mail.headers)),
	181: reply,
	182: reply,
	183: reply,
	184: reply,
};

/** Carries a call out, on what is open in the host at this moment and not on what the pane believes to be open. */
export function execute(dispatchId: number, scene: Scene): Reply {
	const code = scene.behaviour.refused[dispatchId];
	if (code !== undefined) return refused(code);
	return METHODS[dispatchId]?.(scene) ?? refused(CODES.notSupported);
}

function reply({ mail, params, answer }: Scene): Reply {
	if (mail === null) return refused(CODES.notSupported);
	answer(new DOMParser().parseFromString(params.htmlBody ?? '', 'text/html').body.textContent ?? '');
	return done();
}
