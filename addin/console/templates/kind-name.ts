import type { TemplateKind } from '../../../shared/letters/template.ts';
import type { Words } from '../../ui/words.tsx';

/** What a kind of mail is called: as its touch, and the one that is no touch by its own name. */
export const nameOfKind = (kind: TemplateKind, t: Words['t']): string =>
	kind === 'closing-question' ? t('templates.closing-question') : t(`touch.${kind}`);
