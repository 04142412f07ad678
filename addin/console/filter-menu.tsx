import { Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../ui/words.tsx';

/** A filter of which several may be chosen, as a menu: its button says what is chosen. */
export function FilterMenu<T extends string>(props: {
	readonly what: string;
	readonly all: readonly T[];
	readonly chosen: readonly T[];
	readonly nameOf: (one: T) => string;
	readonly onChange: (chosen: readonly T[]) => void;
}): ReactNode {
	const { what, all, chosen, nameOf } = props;
	const { t } = useWords();
	const label = chosen.length === 0 ? what : t('cases.chosen', { what, chosen: chosen.map(nameOf).join(', ') });
	return (
		<Menu
			checkedValues={{ chosen: [...chosen] }}
			onCheckedValueChange={(_, { checkedItems }) => props.onChange(all.filter((one) => checkedItems.includes(one)))}
		>
			<MenuTrigger disableButtonEnhancement>
				<MenuButton size="small" appearance={chosen.length === 0 ? 'secondary' : 'primary'}>
					{label}
				</MenuButton>
			</MenuTrigger>
			<MenuPopover>
				<MenuList>
					{all.map((one) => (
						<MenuItemCheckbox key={one} name="chosen" value={one}>
							{nameOf(one)}
						</MenuItemCheckbox>
					))}
				</MenuList>
			</MenuPopover>
		</Menu>
	);
}
