import type { Catalogue } from './catalogue.ts';
import { de as ofConsole } from './console/de.ts';
import { de as ofPane } from './pane/de.ts';

/** German. */
export const de: Catalogue = { ...ofPane, ...ofConsole };
