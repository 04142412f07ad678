const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as a field of date and time takes it, by the clock where the page is read. */
export function toField(iso: string): string {
	const at = new Date(iso);
	const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
	return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What such a field holds, as a moment; null while it is not filled. */
export function fromField(value: string): string | null {
	const at = new Date(value);
	return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
