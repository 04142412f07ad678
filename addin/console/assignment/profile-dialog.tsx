import { Checkbox, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Profile } from '../../../shared/assignment/profile.ts';
import type { CalendarSettings } from '../../../shared/calendar.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { codeOf } from '../../ui/call-failed.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { Checks } from './checks.tsx';
import { readHours, writeHours } from './hours-text.ts';
import { ListField } from './list-field.tsx';
import { sayProfile } from './say-profile.ts';
import { type PersonProfile, useAssignmentAct } from './use-assignment.ts';
import { WeekFields, type WeekText } from './week-fields.tsx';

const USUAL = '09:00-18:00';
const WORKDAYS: WeekText = { 1: USUAL, 2: USUAL, 3: USUAL, 4: USUAL, 5: USUAL, 6: '', 7: '' };

/** Skills, languages, hours and limits of one person. What somebody else saved meanwhile is shown beside what is written here. */
export function ProfileDialog(props: {
	/** as it stands now; a newer one may come in while the form is open */
	readonly now: PersonProfile;
	readonly name: string;
	readonly onClose: () => void;
}): ReactNode {
	const { now, name, onClose } = props;
	const words = useWords();
	const { t } = words;
	const toasts = useToasts();
	const save = useAssignmentAct('assignmentProfile');
	const [draft, setDraft] = useState(now.profile);
	const [week, setWeek] = useState<WeekText | null>(now.profile.hours === null ? null : textOf(now.profile.hours));
	const [isTried, setIsTried] = useState(false);
	const change = (different: Partial<Profile>) => setDraft({ ...draft, ...different });
	const hours = week === null ? null : hoursOf(week);
	const isEmpty = hours !== null && hours !== 'wrong' && Object.values(hours).every((day) => day.length === 0);
	const submit = () => {
		setIsTried(true);
		if (hours === 'wrong' || isEmpty) return;
		save.mutate(
			{ params: { id: now.personId }, body: { base: now.version, profile: { ...draft, hours } } },
			{
				onSuccess: () => {
					toasts.done(t('assignment.profileSaved', { name }));
					onClose();
				},
				onError: (error) => (codeOf(error) === 'conflict' ? undefined : toasts.failed(error)),
			},
		);
	};
	return (
		<FormDialog
			title={t('assignment.profileTitle', { name })}
			saveLabel={t('assignment.profileSave')}
			isBusy={save.isPending}
			onSave={submit}
			onClose={onClose}
		>
			{codeOf(save.error) === 'conflict' ? (
				<MessageBar intent="warning" layout="multiline">
					<MessageBarBody>
						{t('assignment.profileNewer')} {sayProfile(now.profile, words).join('; ')}
					</MessageBarBody>
				</MessageBar>
			) : null}
			<ListField label={t('assignment.skills')} values={draft.skills} onChange={(skills) => change({ skills })} />
			<Checks<Language>
				label={t('assignment.alsoSpeaks')}
				all={Object.keys(LANGUAGES) as Language[]}
				chosen={draft.languages}
				nameOf={(language) => LANGUAGES[language].name}
				onChange={(languages) => change({ languages })}
			/>
			<LimitField
				label={t('assignment.mostCases')}
				value={draft.mostCases}
				onChange={(mostCases) => change({ mostCases })}
				isWhole
			/>
			<LimitField
				label={t('assignment.mostLoad')}
				value={draft.mostLoad}
				onChange={(mostLoad) => change({ mostLoad })}
			/>
			<Checkbox
				label={t('assignment.ownHours')}
				checked={week !== null}
				onChange={(_, { checked }) => setWeek(checked === true ? WORKDAYS : null)}
			/>
			{week === null ? null : (
				<WeekFields week={week} error={isTried && isEmpty ? t('assignment.hoursNone') : null} onChange={setWeek} />
			)}
		</FormDialog>
	);
}

function LimitField(props: {
	readonly label: string;
	readonly value: number | null;
	readonly isWhole?: boolean;
	readonly onChange: (value: number | null) => void;
}): ReactNode {
	const { t } = useWords();
	const read = (text: string): number | null => {
		const number = Number(text);
		if (text.trim() === '' || !Number.isFinite(number) || number < 0) return null;
		return Math.min(MOST, props.isWhole ? Math.round(number) : number);
	};
	return (
		<Field label={props.label} hint={t('assignment.emptyNoLimit')}>
			<Input
				type="number"
				min={0}
				max={MOST}
				value={props.value === null ? '' : String(props.value)}
				onChange={(_, { value }) => props.onChange(read(value))}
			/>
		</Field>
	);
}

const MOST = 10_000;

type Week = CalendarSettings['hours'];

const textOf = (hours: Week): WeekText => ({
	1: writeHours(hours[1]),
	2: writeHours(hours[2]),
	3: writeHours(hours[3]),
	4: writeHours(hours[4]),
	5: writeHours(hours[5]),
	6: writeHours(hours[6]),
	7: writeHours(hours[7]),
});

function hoursOf(week: WeekText): Week | 'wrong' {
	const of = (day: keyof WeekText) => readHours(week[day]);
	const [one, two, three, four, five, six, seven] = [of(1), of(2), of(3), of(4), of(5), of(6), of(7)];
	const isWrong = !one || !two || !three || !four || !five || !six || !seven;
	return isWrong ? 'wrong' : { 1: one, 2: two, 3: three, 4: four, 5: five, 6: six, 7: seven };
}
