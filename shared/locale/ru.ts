import type { Catalogue } from './catalogue.ts';
import { ru as ofConsole } from './console/ru.ts';
import { ru as ofPane } from './pane/ru.ts';

/** Russian. */
export const ru: Catalogue = { ...ofPane, ...ofConsole };
