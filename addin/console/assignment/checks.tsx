import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './assignment.module.css';

/** Several of a few, each with its box. */
export function Checks<T extends string>(props: {
	readonly label: string;
	readonly hint?: string;
	readonly all: readonly T[];
	readonly chosen: readonly T[];
	readonly nameOf: (one: T) => string;
	readonly onChange: (chosen: T[]) => void;
}): ReactNode {
	const { all, chosen, nameOf, onChange } = props;
	// What is chosen and there no more stays in sight: it can be taken out.
	const shown = [...all, ...chosen.filter((one) => !all.includes(one))];
	return (
		<fieldset className={styles.checks}>
			<legend>{props.label}</legend>
			{props.hint === undefined ? null : <p className={styles.quiet}>{props.hint}</p>}
			<div>
				{shown.map((one) => (
					<Checkbox
						key={one}
						label={nameOf(one)}
						checked={chosen.includes(one)}
						onChange={(_, { checked }) =>
							onChange(shown.filter((other) => (other === one ? checked === true : chosen.includes(other))))
						}
					/>
				))}
			</div>
		</fieldset>
	);
}
