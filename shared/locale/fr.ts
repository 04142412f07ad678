import type { Catalogue } from './catalogue.ts';
import { fr as ofConsole } from './console/fr.ts';
import { fr as ofPane } from './pane/fr.ts';

/** French. */
export const fr: Catalogue = { ...ofPane, ...ofConsole };
