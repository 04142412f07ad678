import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Answer, Asking } from '../../../shared/api.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { useSeams } from '../../ui/session.ts';

export type TemplateKey = Asking<'template'>['params'];
export type TemplateWhole = Answer<'template'>;
export type Words = NonNullable<TemplateWhole['own']>;

const KEY = 'templates';

/** All templates, one line each. */
export function useTemplates() {
	const { client } = useSeams();
	return useQuery({
		queryKey: [KEY],
		queryFn: async ({ signal }) => answerOf(await client.call('templates', {}, signal)).items,
	});
}

/** One template with its versions. */
export function useTemplate({ kind, language }: TemplateKey) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [KEY, kind, language],
		queryFn: async ({ signal }) => answerOf(await client.call('template', { params: { kind, language } }, signal)),
	});
}

/** Saves new words, or brings earlier ones back. Refused because somebody was faster: the newer version is asked for. */
export function useTemplateActs(key: TemplateKey) {
	const { client } = useSeams();
	const queries = useQueryClient();
	const settled = {
		onSuccess: (answer: TemplateWhole) => {
			queries.setQueryData([KEY, key.kind, key.language], answer);
			void queries.invalidateQueries({ queryKey: [KEY], exact: true });
		},
		onError: () => void queries.invalidateQueries({ queryKey: [KEY, key.kind, key.language] }),
	};
	const save = useMutation({
		mutationFn: async (body: Asking<'templateSave'>['body']) =>
			answerOf(await client.call('templateSave', { params: key, body })),
		...settled,
	});
	const restore = useMutation({
		mutationFn: async (body: Asking<'templateRestore'>['body']) =>
			answerOf(await client.call('templateRestore', { params: key, body })),
		...settled,
	});
	return { save, restore };
}

/** Long enough that nothing is asked at every key, short enough that the preview follows the hand. */
const REST_MS = 300;

/** How words look with a case, a sample, or nothing known; while they change the picture before stays. */
export function usePreview(key: TemplateKey, words: Words, shownWith: string) {
	const { client } = useSeams();
	const resting = useResting(words);
	return useQuery({
		queryKey: [KEY, key.kind, key.language, 'preview', shownWith, resting],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('templatePreview', { params: key, body: { ...resting, with: shownWith } }, signal)),
		placeholderData: (before) => before,
		gcTime: 0,
	});
}

function useResting(words: Words): Words {
	const [resting, setResting] = useState(words);
	useEffect(() => {
		const timer = setTimeout(() => setResting(words), REST_MS);
		return () => clearTimeout(timer);
	}, [words]);
	return resting;
}
