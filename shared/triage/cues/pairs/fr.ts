import type { CuePair } from './pair.ts';

const PERSONAL = `fiche de paie|fiches de paie|bulletin de paie|bulletins de paie|bulletin de salaire|bulletins de salaire|salaire|salaires|diagnostic|passeport|passeports|iban|rib|ordonnance|ordonnances|dossier médical|dossiers médicaux|résultats|résultat|prise de sang|analyses|bilan sanguin|
	relevé de compte|relevés de compte|coordonnées bancaires|données bancaires|données personnelles|informations personnelles|données de santé|carte d identité|cartes d identité|pièce d identité|pièces d identité|date de naissance|dates de naissance|numéro de sécurité sociale|numéros de sécurité sociale|sécurité sociale|
	adresse personnelle|numéro de téléphone|numéro de portable|avis d imposition|déclaration d impôts|arrêt maladie|arrêt de travail|certificat médical|certificats médicaux|mot de passe|numéro de carte|coordonnées|mon dossier|conversations|traitement médical|radio|scanner|compte rendu`;

const STRANGER = `un inconnu|une inconnue|inconnus|inconnues|quelqu un d autre|une autre personne|d autres personnes|un autre client|une autre cliente|d autres clients|autres clients|un autre patient|une autre patiente|d autres patients|autres patients|une autre dame|un autre monsieur|une autre société|une autre entreprise|un autre locataire|autres locataires|
	une autre famille|autres parents|tous les parents|un tiers|des tiers|à un tiers|mauvaise personne|mauvaise adresse|mauvais destinataire|mauvais client|mauvais patient|mon voisin|ma voisine|voisins|mon ex|ex mari|ex femme|mon patron|mon chef|mon employeur|mes collègues|collègues|toute l équipe|tout le service|toute la classe|
	un concurrent|concurrents|ma belle mère|un autre adhérent|un autre assuré|un autre utilisateur|autres utilisateurs|un autre élève|un homonyme|pas le mien|pas la mienne|pas les miens|pas moi|un certain monsieur|une certaine madame|autrui`;

const EXPOSED = `visible par tous|visibles par tous|visible de tous|visibles de tous|accessible à tous|accessibles à tous|au vu de tous|à la vue de tous|en clair|affiché|affichée|affichés|affichées|sur le groupe|groupe whatsapp|en copie|en cc|à voix haute|à haute voix|devant tout le monde|devant toute|devant les autres|devant la file|dans la salle d attente|
	sur internet|en ligne à|publié|publiée|publiés|publiées|diffusé|diffusée|diffusés|divulgué|divulguée|divulgués|fuité|fuite|vendu|vendues|revendu|revendues|volées|volés|piraté|piratée|piratées|dans la poubelle|dans une benne|sur le trottoir|n importe qui peut|n importe qui pouvait|tout le monde peut|tout le monde a pu|tout le monde pouvait|laissé traîner|laissés`;

const BODY = `doigt|doigts|pouce|main|mains|bras|jambe|jambes|pied|pieds|orteil|œil|oeil|yeux|visage|tête|front|dos|côtes|dent|dents|lèvre|lèvres|langue|gorge|peau|bouche|genou|cheville|poignet|épaule|cou|menton|nez|joue|coude|hanche|cuisse|mollet|crâne|nuque`;
const HURT = `brûl*|brulure|coupé|coupée|coupure|cassé|cassée|cassés|fracture|fracturé|fracturée|saigne|saignait|saigné|sang|gonflé|gonflée|gonflés|enflé|enflée|points de suture|suture|recousu|recousue|foulé|foulée|entorse|bleu|bleus|hématome|cloques|cloque|éruption|plaques|plâtre|écrasé|écrasée|coincé|coincée|blessé|blessée|blessés|blessure|plaie|luxé|luxée|démis|entaille|entaillé|démange|démangeaisons|piqué|piquée|percuté|touché`;

const PERSON = `enfant|enfants|bébé|petit|petite|fils|fille|garçon|nourrisson|mère|maman|père|papa|grand mère|grand père|mamie|papi|mari|femme|épouse|époux|compagnon|compagne|passager|passagers|passagère|client|cliente|élève|élèves|patient|patiente|collègue|ouvrier|salarié|salariée|magasinier|technicien|résident|résidente|cycliste|piéton|chien|chat|je|il|elle|beau père|belle mère|dame|monsieur|voisin|voisine|sœur|soeur|frère|employé|employée`;

/** French. An apostrophe parts two words (“l’hôpital” is `l hôpital`). */
export const FR_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'Dans l’enveloppe se trouvaient les résultats d’une autre patiente.',
		no: 'Les résultats ne sont toujours pas prêts.',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'La secrétaire a lu mon diagnostic à voix haute dans la salle d’attente.',
		no: 'Mon passeport est arrivé avec un coin plié.',
	},
	{
		cue: 'privacy',
		one: `mail|mails|courriel|courriels|message|messages|sms|lettre|lettres|courrier|courriers|répondeur|boîte vocale|messagerie|commandes|factures|facture|réservations|rendez vous|documents|photos|dossier|formulaire`,
		other: `destiné à un autre|destinés à un autre|destinés à quelqu un|adressé à un autre|adressée à une autre|adressés à d autres|d un parfait inconnu|d une parfaite inconnue|d autres clients|d autres patients|d un autre client|d une autre cliente|d un autre patient|d une autre patiente|d une autre personne|d un autre monsieur|d une autre dame|au nom d un autre|au nom d une autre|qui lit les miens|qui a les miens|qui a le mien|qui a la mienne|qui écoute les miens|lire les miens|les miens sont chez|reçu les miens|reçu le mien`,
		apart: 8,
		yes: 'Je reçois depuis mardi les SMS d’une autre personne, alors qui lit les miens ?',
		no: 'J’ai reçu trois factures pour la même commande.',
	},
	{
		cue: 'privacy',
		one: `mon compte|notre compte|mon profil|mon espace client|mon espace|ma messagerie|ma boîte mail|mon identité|ma carte`,
		other: `piraté|piratée|usurpé|usurpée|usurpation|escroc|escrocs|fraudeur|quelqu un s est connecté|connexion depuis|appareil inconnu|commandes d un autre|commandes d autres|données d un autre|données d une autre|nom d un autre|nom d une autre|d une autre personne|d autres clients`,
		apart: 10,
		yes: 'En ouvrant mon espace client je vois les commandes d’un autre.',
		no: 'Mon compte a été débité lundi.',
	},
	{
		cue: 'safety',
		one: BODY,
		other: HURT,
		apart: 5,
		yes: 'Le couvercle a sauté et j’ai la main brûlée.',
		no: 'Le pied de la table est bancal.',
	},
	{
		cue: 'safety',
		one: `hôpital|urgences|ambulance|samu|pompiers|112|le 15|réanimation|centre antipoison|soins intensifs|clinique|secours`,
		other: `emmené|emmenée|emmener|transporté|transportée|fini aux|fini à|finir aux|hospitalis*|gardé|gardée|foncé|filé|passé la nuit|nuit aux|deux nuits|trois nuits|appelé|appeler|après avoir mangé|après avoir bu|opéré|opérée|réaction|intoxication|soigné|soignée`,
		apart: 6,
		yes: 'Une demi-heure après le repas nous l’avons emmenée à l’hôpital.',
		no: 'La livraison se fait à l’hôpital, entrée B.',
	},
	{
		cue: 'safety',
		one: `médicament|médicaments|comprimé|comprimés|cachet|cachets|gélule|gélules|pilule|pilules|dose|doses|dosage|piqûre|injection|insuline|antibiotique|antibiotiques|pénicilline|seringue|gouttes|perfusion|vaccin|sirop|pilulier|semainier|traitement|anesthésie`,
		other: `trompé|trompée|erreur de|erreur|mauvais|mauvaise|interverti*|inversé|inversés|d un autre patient|d une autre patiente|d un autre|d une autre|de quelqu un d autre|du voisin|de la voisine|double|doublée|dix fois|trop forte|allergique|périmé|périmée|périmés|à la place|destiné|destinés|pas les siens|pas le sien|pas la sienne|pour le diabète|contre indiqué`,
		apart: 7,
		yes: 'On a donné à mon père les comprimés du voisin de chambre.',
		no: 'La pharmacie livre-t-elle les médicaments le mardi ?',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `a avalé|ai avalé|étouff*|s étrangl*|est tombé du|est tombé de|est tombé dans|est tombé par|est tombé en|est tombée du|est tombée de|est tombée dans|est tombée par|est tombée en|suis tombé du|suis tombé de|suis tombé dans|suis tombé en|suis tombée du|suis tombée de|suis tombée dans|suis tombée en|a glissé|ai glissé|a trébuché|ai trébuché|est resté coincé|est restée coincée|resté enfermé|restée enfermée|restés coincés|restés bloqués|bloqué dans|bloquée dans|aurait pu mourir|aurait pu y rester|aurait pu se|auraient pu se|aurais pu me|aurait pu être|auraient pu être|aurait pu finir|failli mourir|failli perdre|failli tomber|failli se|failli être|failli me|failli y|
			de justesse|un cheveu|électrocut*|décharge|décharge électrique|inconscient|inconsciente|évanoui|évanouie|perdu connaissance|ne respirait|n arrivait plus à respirer|intoxiqu*|empoisonn*|vomi|vomit|vomissait|renversé|renversée|renverser|percuté|percutée|commotion|traumatisme|seul dans la rue|seul sur la route|seule dans la rue|sorti seul|sortie seule|sans surveillance|échappé à la surveillance|mordu|mordue|éjecté|éjectée|chuté|a fait une chute|arrêté pour six semaines`,
		apart: 5,
		yes: 'La marche a cédé et notre technicien est tombé dans la cave.',
		no: 'Ma mère est ravie du fauteuil, mais il est arrivé en retard.',
	},
	{
		cue: 'safety',
		one: `prise|fiche|câble|câbles|fil|fils|chargeur|batterie|chaudière|cuisinière|four|poêle|radiateur|multiprise|rallonge|tableau électrique|compteur|interrupteur|lampe|grille pain|bouilloire|fer à repasser|sèche linge|lave linge|lave vaisselle|sèche cheveux|couverture|trottinette|réfrigérateur|frigo|télé|téléviseur|gaz|plaque|chauffe eau|friteuse`,
		other: `fumée|fume|fumait|fumer|étincelles|étincelle|flammes|flamme|feu|pris feu|incendie|odeur de brûlé|sent le brûlé|sentait le brûlé|sent le gaz|odeur de gaz|fuite|fondu|fondue|fondus|explosé|explosion|détonation|décharge|électrocut*|dénudé|dénudés|à nu|brûlant|brûlante|noirci|noircie|noircis|roussi|monoxyde|court circuit|étincelait`,
		apart: 6,
		yes: 'Des étincelles sont sorties de la prise du couloir.',
		no: 'Le radiateur ne chauffe pas.',
	},
	{
		cue: 'safety',
		one: `frein|freins|direction|volant|guidon|roue|pneu|ceinture|siège|siège auto|siège enfant|airbag|échelle|échafaudage|plafond|faux plafond|balcon|garde corps|rambarde|étagère|étagères|rayonnage|rayonnages|armoire|portail|barrière|ascenseur|tuile|tuiles|arbre|branche|enseigne|lustre|corniche|marche|passerelle|nacelle`,
		other: `en roulant|en pleine route|sur l autoroute|en descente|à pleine vitesse|en marche|sur la tête|sur moi|sur lui|sur elle|sur le trottoir|de justesse|frôl*|à un mètre|à quelques centimètres|aurait pu tuer|aurait pu blesser|aurait pu tomber|s est effondré|s est effondrée|se sont effondrées|effondré|effondrée|a cédé|ont cédé|s est décroché|s est décrochée|décroché|décrochée|lâché|a lâché|ont lâché|s est écroulé|s est écroulée`,
		apart: 8,
		yes: 'L’étagère s’est effondrée à côté d’un magasinier.',
		no: 'L’échelle est arrivée avec deux rayures.',
	},
	{
		cue: 'safety',
		one: `verre|éclat|éclats|morceau de métal|métal|aiguille|vis|clou|lame|fil de fer|caillou|morceau de plastique|agrafe|boulon|ferraille`,
		other: `dans la bouche|en bouche|dans la soupe|dans la salade|dans le plat|dans le pain|dans le pot|dans le yaourt|dans la purée|dans la compote|dans l assiette|dans le sandwich|dans la bouteille|mordu|en mordant|en mâchant|mâché|croqué|en croquant|avalé|sous la dent|entre les dents|dans le biscuit|dans mon assiette`,
		apart: 7,
		yes: 'En croquant dans le pain je suis tombé sur un morceau de métal.',
		no: 'Le verre de la lampe est vert.',
	},
	{
		cue: 'missed-event',
		one: `mariage|noces|enterrement|obsèques|funérailles|baptême|communion|remise de diplôme|anniversaire|voyage de noces|lune de miel|examen|examens|concours|entretien|audition|cérémonie|première|marathon|gala|fête|inauguration|salon|foire|congrès|colloque|conférence|concert|finale|match|présentation|lancement|ouverture|vernissage|soutenance|bac|réveillon|noël|réunion|séminaire|signature|spectacle|festival|tournoi|exposition|enchères|réception|kermesse|brocante|défilé`,
		other: `raté|ratée|manqué|manquée|trop tard|heures de retard|heure de retard|en retard|jours de retard|le lendemain|lendemain de|déjà fini|déjà finie|déjà commencé|était finie|était fini|étaient repartis|étaient partis|gâché|gâchée|gâchés|sans gâteau|sans robe|sans fleurs|sans photographe|sans musique|sans traiteur|sans nous|sans le|sans la|sans les|les mains vides|jamais arrivé|jamais arrivée|jamais arrivés|jamais venu|jamais venue|n est pas arrivé|n est pas arrivée|ne sont pas arrivés|
			ne sont pas arrivées|n est pas venu|n est pas venue|personne n est venu|ne s est pas présenté|n avons pas pu|n ai pas pu|n a pas pu|n y étions pas|refusés à l entrée|refusé à l entrée|refoul*|restés dehors|resté dehors|annulé la veille|annulée la veille|emprunté|empruntée|par téléphone|en visio|plus aucun intérêt|ne sert plus à rien|ne servait plus|stand vide|table vide|tables vides|est tombée à l eau|tombé à l eau`,
		apart: 12,
		yes: 'Les plateaux pour notre réunion sont arrivés quand les clients étaient repartis.',
		no: 'Je voudrais réserver une salle pour un mariage.',
	},
	{
		cue: 'churn-threat',
		one: `passe|passons|passerai|passerons|passer|change|changeons|changerai|changerons|changer|vais|allons|irai|irons|aller|adresserai|adresserons|adresser|cherche|cherchons|chercherai|chercherons|chercher|trouver|tourne|tournons|tournerai|tournerons|achèterai|achèterons|commanderai|commanderons|commander|mets|mettrai|devis|consulter|consultons|transfère|transférerai|confierons|confierai|confier|pars|partir|partirai`,
		other: `la concurrence|concurrence|vos concurrents|un concurrent|un autre fournisseur|autre fournisseur|d autres fournisseurs|un autre opérateur|autre opérateur|une autre compagnie|une autre banque|autre banque|un autre garage|autre garage|un autre magasin|une autre salle|un autre assureur|autre assureur|une autre assurance|une autre société|un autre prestataire|autre prestataire|une autre entreprise|un confrère|un autre artisan|chez un autre|chez d autres`,
		apart: 6,
		yes: 'Sinon je la mets dans un autre garage.',
		no: 'J’ai vu le même prix chez un concurrent, d’où ma question.',
	},
	{
		cue: 'churn-threat',
		one: `sinon|autrement|si|faute de|à défaut|sans réponse|dans ces conditions|du coup|donc|inadmissible|au vu|suite à|après ça`,
		other: `je résilie|nous résilions|je résilierai|nous résilierons|résilie mon|résilier mon|résiliation de mon|fin du contrat|rompons le contrat|je romps|je ferme mon compte|fermer mon compte|clôture mon|clôturer mon|clôture de mon|ne renouvelle pas|ne renouvellerai pas|ne renouvellerons pas|ne renouvelons pas|ne reviendrai|ne reviendrons|ne remettrai|ne remettrons|je m en vais|nous partons|je vous quitte|nous vous quittons|vous perdez un client|vous perdez une cliente|perdrez un client|perdrez une cliente|perdu un client|perdu une cliente|je quitte la|annule mon abonnement|mets fin au|mets fin à|mettons fin au|mettons fin à`,
		apart: 14,
		yes: 'Si personne ne m’explique cela d’ici vendredi je ferme mon compte.',
		no: 'Si possible, confirmez la date de livraison.',
	},
	{
		cue: 'public-exposure',
		one: `publie|publier|publierai|publierons|publié|poste|poster|posterai|posterons|posté|mets|mettre|mettrai|mettrons|écris|écrire|écrirai|écrirons|raconte|raconter|raconterai|raconterons|partage|partager|partagerai|partagé|envoie|envoyer|enverrai|contacte|contacter|contacterai|contacterons|appelle|appellerai|diffuser|diffuserai|alerte|alerter|alerterai|témoigner|témoignerai|filmé|vidéo|photos`,
		other: `avis|sites d avis|une étoile|étoile|facebook|tiktok|instagram|youtube|google|trustpilot|tripadvisor|réseaux|réseaux sociaux|journal|journaux|journaliste|journalistes|presse|télé|télévision|radio|france 3|julien courbet|60 millions|que choisir|forum|forums|groupe du quartier|groupe du village|partout|tout le monde|à tous mes|autour de moi|twitter|linkedin`,
		apart: 7,
		yes: 'Si vous ne répondez pas je mets les photos sur tous les sites d’avis.',
		no: 'Nous avons lu les avis avant de réserver.',
	},
	{
		cue: 'vulnerable',
		one: `je|mère|maman|père|papa|mamie|papi|mari|femme|épouse|fils|fille|bébé|enfant|belle mère|beau père|tante|oncle|dame|voisine|voisin|frère|sœur|soeur|locataire|qui|suis|est`,
		other: `canne|déambulateur|béquilles|fauteuil roulant|sous oxygène|oxygène|dialyse|chimio|chimiothérapie|insuline|diabétique|épileptique|épilepsie|asthme|asthmatique|alzheimer|parkinson|démence|handicapé|handicapée|handicap|invalide|invalidité|enceinte|grossesse|nouveau né|prématuré|prématurée|aveugle|malvoyant|malvoyante|sourd|sourde|autiste|cardiaque|pacemaker|opéré du|opérée du|opéré de|opérée de|alité|alitée|ne marche plus|ne peut plus marcher|cancer|mobilité réduite|ans et seule|ans et seul|immunodéprim*`,
		apart: 6,
		yes: 'J’habite au cinquième et je marche avec une canne.',
		no: 'Nous sommes cinq adultes et la chambre est petite.',
	},
];
