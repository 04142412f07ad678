import { MenuButton, type MenuButtonProps } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { createPart, Later } from './later.tsx';

/** One line of a menu. */
export interface Choice {
	readonly key: string;
	readonly label: string;
	readonly onChoose: () => void;
	/** it is so already */
	readonly isOff?: boolean;
	/** a line stands before it */
	readonly isApart?: boolean;
}

/** A button with choices below it. */
export interface ChoicesProps extends Pick<MenuButtonProps, 'size' | 'appearance' | 'disabledFocusable'> {
	/** what the button says; where it has an icon, what is said of it */
	readonly label: string;
	readonly icon?: ReactElement;
	readonly choices: readonly Choice[];
}

/** The menu itself comes after the case: with it comes most of what finds places and moves the focus. */
export const CHOICES_MENU = createPart(async () => (await import('./choices-menu.tsx')).ChoicesMenu);

/** A button that opens a menu. */
export function Choices(props: ChoicesProps): ReactNode {
	const [isWanted, setIsWanted] = useState(false);
	const open = () => setIsWanted(true);
	const button = (
		<MenuButton
			{...lookOf(props)}
			aria-haspopup="menu"
			aria-expanded={isWanted}
			onClick={open}
			onKeyDown={({ key }) => (key === 'ArrowDown' ? open() : undefined)}
		/>
	);
	return isWanted ? <Later part={CHOICES_MENU} with={props} waiting={button} isQuiet /> : button;
}

interface Look extends Pick<MenuButtonProps, 'size' | 'appearance' | 'disabledFocusable'> {
	readonly children?: string;
	readonly icon?: ReactElement;
	readonly menuIcon?: null;
	readonly 'aria-label'?: string;
}

/** How the button looks, with its menu and before. */
export function lookOf({ label, icon, choices: _, ...look }: ChoicesProps): Look {
	return icon === undefined ? { ...look, children: label } : { ...look, icon, menuIcon: null, 'aria-label': label };
}
