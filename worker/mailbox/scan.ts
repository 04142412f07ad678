import {
	MAX_DEPTH,
	MAX_HEADER_BYTES,
	MAX_HEADER_LINES,
	MAX_MAIL_BYTES,
	MAX_PARTS,
	type QuarantineReason,
} from './limits.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;
const SPACE = 0x20;
const TAB = 0x09;

/** RFC 2046 §5.1.1 allows 70 characters; what is longer cannot be a boundary and is not decoded to compare it. */
const MAX_BOUNDARY_LENGTH = 200;

/** An open multipart or attached message; lines that start with `--boundary` belong to it. */
interface Level {
	readonly boundary: string | null;
}

interface Walk {
	/** innermost last; never longer than MAX_DEPTH */
	readonly levels: Level[];
	/** where a boundary stands in `levels`, so that a line is compared once and not with every level */
	readonly open: Map<string, number>;
	parts: number;
	inHeader: boolean;
	headerBytes: number;
	headerLines: number;
	contentType: string;
	keepsLine: boolean;
}

/**
 * Looks once over the raw bytes, line by line and without decoding, for what would make a MIME parser run for minutes.
 * The walk is a rough one on purpose (it ignores RFC 2231 boundaries): what slips through meets the parser's own
 * limits and the time limit of the parse thread.
 * @returns the limit that the mail breaks, or null
 */
export function brokenLimit(bytes: Uint8Array): QuarantineReason | null {
	if (bytes.length === 0) return 'empty';
	if (bytes.length > MAX_MAIL_BYTES) return 'size';
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const walk = newWalk();
	for (let start = 0; start < buffer.length; ) {
		const feed = buffer.indexOf(LINE_FEED, start);
		const end = feed < 0 ? buffer.length : feed;
		const broken = walk.inHeader ? headerLine(walk, buffer, start, end) : bodyLine(walk, buffer, start, end);
		if (broken !== null) return broken;
		start = end + 1;
	}
	return null;
}

const newWalk = (): Walk => ({
	levels: [],
	open: new Map(),
	parts: 1,
	inHeader: true,
	headerBytes: 0,
	headerLines: 0,
	contentType: '',
	keepsLine: false,
});

function headerLine(walk: Walk, buffer: Buffer, start: number, end: number): QuarantineReason | null {
	const isBlank = end === start || (end === start + 1 && buffer[start] === CARRIAGE_RETURN);
	if (isBlank) return endOfHeader(walk);
	walk.headerBytes += end - start;
	const isFolded = buffer[start] === SPACE || buffer[start] === TAB;
	if (!isFolded) walk.headerLines += 1;
	if (walk.headerBytes > MAX_HEADER_BYTES || walk.headerLines > MAX_HEADER_LINES) return 'headers';
	if (!isFolded)
		walk.keepsLine = /^content-type\s*:/i.test(buffer.toString('latin1', start, Math.min(end, start + 40)));
	if (walk.keepsLine) walk.contentType += ` ${buffer.toString('latin1', start, end)}`;
	return null;
}

function endOfHeader(walk: Walk): QuarantineReason | null {
	const { contentType } = walk;
	walk.inHeader = false;
	walk.contentType = '';
	walk.keepsLine = false;
	walk.headerBytes = 0;
	walk.headerLines = 0;
	if (/^\s*content-type\s*:\s*message\/rfc822/i.test(contentType)) {
		walk.levels.push({ boundary: null });
		return startPart(walk);
	}
	const boundary = boundaryOf(contentType);
	if (boundary === null) return null;
	walk.open.set(boundary, walk.levels.length);
	walk.levels.push({ boundary });
	return walk.levels.length > MAX_DEPTH ? 'depth' : null;
}

function boundaryOf(contentType: string): string | null {
	if (!/^\s*content-type\s*:\s*multipart\//i.test(contentType)) return null;
	const found = /\bboundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType);
	return found?.[1] ?? found?.[2] ?? null;
}

function bodyLine(walk: Walk, buffer: Buffer, start: number, end: number): QuarantineReason | null {
	if (buffer[start] !== DASH || buffer[start + 1] !== DASH || end - start > MAX_BOUNDARY_LENGTH) return null;
	const line = buffer.toString('latin1', start + 2, end).trimEnd();
	const level = walk.open.get(line);
	if (level !== undefined) {
		closeAbove(walk, level + 1);
		return startPart(walk);
	}
	const closing = line.endsWith('--') ? walk.open.get(line.slice(0, -2)) : undefined;
	if (closing !== undefined) closeAbove(walk, closing);
	return null;
}

function closeAbove(walk: Walk, depth: number): void {
	for (const { boundary } of walk.levels.splice(depth)) {
		if (boundary !== null) walk.open.delete(boundary);
	}
}

function startPart(walk: Walk): QuarantineReason | null {
	walk.parts += 1;
	walk.inHeader = true;
	if (walk.parts > MAX_PARTS) return 'parts';
	return walk.levels.length > MAX_DEPTH ? 'depth' : null;
}
