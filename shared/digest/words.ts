import type { Language } from '../language.ts';

/** What a digest says. `{…}` is filled in. */
export interface DigestWords {
	readonly daily: string;
	readonly weekly: string;
	readonly greeting: string;
	readonly standing: string;
	/** of what is late */
	readonly escalated: string;
	readonly unassigned: string;
	readonly worst: string;
	readonly nobody: string;
	readonly open: string;
	readonly week: string;
	/** of a figure of two weeks */
	readonly compared: string;
	readonly opened: string;
	readonly recovered: string;
	readonly lost: string;
	readonly acknowledged: string;
	readonly none: string;
	readonly stop: string;
}

/** The words of the digests, one row a language. */
export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = {
	en: {
		daily: 'Today: {late} late, {atRisk} at risk',
		weekly: 'Your week: {opened} new, {recovered} recovered, {late} late',
		greeting: 'Good morning, {name}.',
		standing: 'Late: {late}. At risk: {atRisk}. Due this week: {due}.',
		escalated: 'Of these a lead or an administrator was told: {count}.',
		unassigned: 'Nobody has: {count}.',
		worst: 'To look at first:',
		nobody: 'nobody',
		open: 'See what is late',
		week: 'Last week, beside the week before:',
		compared: '{what}: {last} (before: {before})',
		opened: 'New cases',
		recovered: 'Recovered',
		lost: 'Lost',
		acknowledged: 'Minutes until a customer was answered, half of them',
		none: 'none',
		stop: 'You can turn this mail off, or choose its hour, on that page.',
	},
	it: {
		daily: 'Oggi: {late} in ritardo, {atRisk} a rischio',
		weekly: 'La tua settimana: {opened} nuovi, {recovered} recuperati, {late} in ritardo',
		greeting: 'Buongiorno, {name}.',
		standing: 'In ritardo: {late}. A rischio: {atRisk}. In scadenza in settimana: {due}.',
		escalated: 'Di questi un responsabile o un amministratore è già avvisato: {count}.',
		unassigned: 'Di nessuno: {count}.',
		worst: 'Da guardare per primi:',
		nobody: 'nessuno',
		open: 'Vedi che cosa è in ritardo',
		week: 'La settimana scorsa, accanto a quella prima:',
		compared: '{what}: {last} (prima: {before})',
		opened: 'Casi nuovi',
		recovered: 'Recuperati',
		lost: 'Persi',
		acknowledged: 'Minuti fino alla prima risposta al cliente, per la metà di loro',
		none: 'nessuno',
		stop: 'Puoi disattivare questa mail, o sceglierne l’ora, in quella pagina.',
	},
	pt: {
		daily: 'Hoje: {late} em atraso, {atRisk} em risco',
		weekly: 'A sua semana: {opened} novos, {recovered} recuperados, {late} em atraso',
		greeting: 'Bom dia, {name}.',
		standing: 'Em atraso: {late}. Em risco: {atRisk}. A vencer esta semana: {due}.',
		escalated: 'Destes, um responsável ou um administrador já foi avisado: {count}.',
		unassigned: 'De ninguém: {count}.',
		worst: 'A ver primeiro:',
		nobody: 'ninguém',
		open: 'Ver o que está em atraso',
		week: 'A semana passada, ao lado da anterior:',
		compared: '{what}: {last} (antes: {before})',
		opened: 'Casos novos',
		recovered: 'Recuperados',
		lost: 'Perdidos',
		acknowledged: 'Minutos até à primeira resposta ao cliente, para metade deles',
		none: 'nenhum',
		stop: 'Pode desligar este e-mail, ou escolher a hora, nessa página.',
	},
	ru: {
		daily: 'Сегодня: просрочено {late}, под угрозой {atRisk}',
		weekly: 'Ваша неделя: новых {opened}, восстановлено {recovered}, просрочено {late}',
		greeting: 'Доброе утро, {name}!',
		standing: 'Просрочено: {late}. Под угрозой: {atRisk}. Срок на этой неделе: {due}.',
		escalated: 'Из них уже дошло до руководителя или администратора: {count}.',
		unassigned: 'Ничьих: {count}.',
		worst: 'Посмотреть в первую очередь:',
		nobody: 'никто',
		open: 'Посмотреть, что просрочено',
		week: 'Прошлая неделя рядом с предыдущей:',
		compared: '{what}: {last} (до этого: {before})',
		opened: 'Новые дела',
		recovered: 'Восстановлено',
		lost: 'Потеряно',
		acknowledged: 'Минут до ответа клиенту, у половины из них',
		none: 'нет',
		stop: 'На той же странице это письмо можно отключить или выбрать для него час.',
	},
	es: {
		daily: 'Hoy: {late} con retraso, {atRisk} en riesgo',
		weekly: 'Tu semana: {opened} nuevos, {recovered} recuperados, {late} con retraso',
		greeting: 'Buenos días, {name}.',
		standing: 'Con retraso: {late}. En riesgo: {atRisk}. Vencen esta semana: {due}.',
		escalated: 'De estos ya se avisó a un responsable o a un administrador: {count}.',
		unassigned: 'De nadie: {count}.',
		worst: 'Para mirar primero:',
		nobody: 'nadie',
		open: 'Ver qué va con retraso',
		week: 'La semana pasada, junto a la anterior:',
		compared: '{what}: {last} (antes: {before})',
		opened: 'Casos nuevos',
		recovered: 'Recuperados',
		lost: 'Perdidos',
		acknowledged: 'Minutos hasta la primera respuesta al cliente, para la mitad de ellos',
		none: 'ninguno',
		stop: 'Puedes desactivar este correo, o elegir su hora, en esa página.',
	},
	fr: {
		daily: 'Aujourd’hui : {late} en retard, {atRisk} à risque',
		weekly: 'Votre semaine : {opened} nouveaux, {recovered} récupérés, {late} en retard',
		greeting: 'Bonjour {name},',
		standing: 'En retard : {late}. À risque : {atRisk}. Échéance cette semaine : {due}.',
		escalated: 'Parmi eux, un responsable ou un administrateur est déjà prévenu : {count}.',
		unassigned: 'À personne : {count}.',
		worst: 'À regarder en premier :',
		nobody: 'personne',
		open: 'Voir ce qui est en retard',
		week: 'La semaine dernière, à côté de la précédente :',
		compared: '{what} : {last} (avant : {before})',
		opened: 'Nouveaux dossiers',
		recovered: 'Récupérés',
		lost: 'Perdus',
		acknowledged: 'Minutes avant la première réponse au client, pour la moitié d’entre eux',
		none: 'aucun',
		stop: 'Vous pouvez couper ce message, ou choisir son heure, sur cette page.',
	},
	de: {
		daily: 'Heute: {late} verspätet, {atRisk} gefährdet',
		weekly: 'Ihre Woche: {opened} neu, {recovered} zurückgewonnen, {late} verspätet',
		greeting: 'Guten Morgen, {name}!',
		standing: 'Verspätet: {late}. Gefährdet: {atRisk}. Diese Woche fällig: {due}.',
		escalated: 'Davon kennt schon eine Leitung oder die Administration: {count}.',
		unassigned: 'Von niemandem: {count}.',
		worst: 'Zuerst anzusehen:',
		nobody: 'niemand',
		open: 'Ansehen, was verspätet ist',
		week: 'Die letzte Woche neben der davor:',
		compared: '{what}: {last} (davor: {before})',
		opened: 'Neue Fälle',
		recovered: 'Zurückgewonnen',
		lost: 'Verloren',
		acknowledged: 'Minuten bis zur ersten Antwort, bei der Hälfte der Kunden',
		none: 'keine',
		stop: 'Auf dieser Seite lässt sich diese Mail abstellen oder ihre Stunde wählen.',
	},
};
