import type { Catalogue } from './catalogue.ts';
import { es as ofConsole } from './console/es.ts';
import { es as ofPane } from './pane/es.ts';

/** Spanish. */
export const es: Catalogue = { ...ofPane, ...ofConsole };
