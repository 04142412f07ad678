import {
	Menu,
	MenuButton,
	MenuDivider,
	MenuItem,
	MenuList,
	MenuPopover,
	MenuTrigger,
} from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { type ChoicesProps, lookOf } from './choices.tsx';

/** The menu of a button that was pressed: open at first. */
export function ChoicesMenu(props: ChoicesProps): ReactNode {
	return (
		<Menu defaultOpen>
			<MenuTrigger disableButtonEnhancement>
				<MenuButton {...lookOf(props)} />
			</MenuTrigger>
			<MenuPopover>
				<MenuList>
					{props.choices.map(({ key, label, onChoose, isOff = false, isApart = false }) => (
						<Fragment key={key}>
							{isApart ? <MenuDivider /> : null}
							<MenuItem disabled={isOff} onClick={onChoose}>
								{label}
							</MenuItem>
						</Fragment>
					))}
				</MenuList>
			</MenuPopover>
		</Menu>
	);
}
