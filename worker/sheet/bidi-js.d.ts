declare module 'bidi-js' {
	interface Levels {
		/** one for each UTF-16 unit; odd ones run from right to left */
		readonly levels: Uint8Array;
		readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
	}
	interface Bidi {
		getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): Levels;
		getMirroredCharacter(character: string): string | null;
	}
	const createBidi: () => Bidi;
	// biome-ignore lint/style/noDefaultExport: it is what the package exports
	export default createBidi;
}
