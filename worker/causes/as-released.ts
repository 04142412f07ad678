import { templateOfText } from '../../shared/causes/fix.ts';
import type { TemplateInForce } from '../../shared/letters/in-force.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Db } from '../store/connect.ts';
import { releasedText } from '../store/fixes.ts';

/**
 * The text that a person released for this touch, with the line of the template in force that ends such mails.
 * @throws where there is none: without a person's word nothing goes out
 */
export async function asReleased(db: Db, touch: Pick<Touch, 'id'>, inForce: TemplateInForce): Promise<TemplateInForce> {
	const text = await releasedText(db, touch.id);
	if (text === null) throw new Error(`Nobody has released a text for ${touch.id}.`);
	return { ...inForce, template: templateOfText(text, inForce.template) };
}
