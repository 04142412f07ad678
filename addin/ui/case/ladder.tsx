import type { ReactNode } from 'react';
import type { LadderView } from '../../../shared/api/ladder.ts';
import { useNameOf } from '../queries.ts';
import { useWords, type Words } from '../words.tsx';

/** Who was told that a deadline is not kept, and who will be if it stays open; nothing where no ladder stands. */
export function Ladder(props: {
	readonly ladder: LadderView | null;
	readonly className: string | undefined;
}): ReactNode {
	const { ladder, className } = props;
	const words = useWords();
	const nameOf = useNameOf();
	if (ladder === null) return null;
	const lines = [
		{ key: 'ladder.told', rungs: ladder.told },
		{ key: 'ladder.next', rungs: ladder.next },
	] as const;
	return lines.map(({ key, rungs }) =>
		rungs.length === 0 ? null : (
			<span key={key} className={className}>
				{words.t(key, { who: rungs.map((one) => sayRung(one, words, nameOf)).join('; ') })}
			</span>
		),
	);
}

function sayRung(
	{ rung, personId, at, isRefused }: LadderView['told'][number],
	{ t, short }: Words,
	nameOf: (id: string) => string,
): string {
	const name = nameOf(personId);
	if (isRefused) return t('ladder.refused', { name });
	if (rung === 'assignee') return t('ladder.who', { name, when: short(at) });
	return t('ladder.whoOn', { name, rung: t(`role.${rung}`), when: short(at) });
}
