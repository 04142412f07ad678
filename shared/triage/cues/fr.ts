import type { CueTable } from './cue.ts';

/** A day that does not come again, where single words are listed. */
const EVENT =
	'mariage|noces|anniversaire|noel|fete|enterrement|funerailles|obseques|ceremonie|bapteme|communion|fiancailles|reveillon|paques|examen|exam|exams|concours|entretien|oral|soutenance|concert|spectacle|match|salon|inauguration|ouverture|vernissage|kermesse|gala|audience|croisiere|vacances|voyage|sejour|soiree|remise|rentree|dot';

/** What breaks, or is late: words for a thing of ours that an ordinary mail names. */
const PARCEL =
	'colis|commande|commandes|paquet|livraison|article|articles|produit|produits|valise|valises|bagage|bagages|lettre|courrier|recommande|pli|carte|carton|palette|palettes|billet|billets|marchandise|cmd|virement|meuble|appareil|piece';

/** Numbers up to twelve and `#`, written for use inside a group. */
const FEW =
	'#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|quelques|des';

const SPAN = 'heure|heures|minutes|jour|jours|semaine|semaines|mois|an|ans|annees|h|j|min';

/** Those whose trouble weighs more. */
const KIN_OLD =
	'mere|pere|maman|papa|mamie|papi|papy|mamy|tante|oncle|beau|belle|voisine|voisin|dame|grand|mari|femme|epouse|epoux|parents|beaux';
const KIN_YOUNG =
	'fils|fille|enfant|enfants|filles|bebe|jumeaux|gamin|gamine|gosse|gosses|neveu|niece|garcon|garcons|bambin|ado';

/** What is ours and can fail, for sentences that only say that it does not. */
const THING =
	'appareil|machine|abonnement|box|tele|televiseur|ordinateur|telephone|tablette|imprimante|cle|serrure|porte|fenetre|volet|portail|badge|carte|code|lien|bouton|ecran|batterie|chargeur|casque|ecouteurs|enceinte|montre|camera|alarme|chaudiere|radiateur|robinet|chasse|douche|frigo|four|plaque|hotte|aspirateur|lave|seche|cafetiere|bouilloire|micro|mixeur|robot|perceuse|tondeuse|velo|trottinette|voiture|moteur|clim|climatisation|ventilateur|lampe|ampoule|interphone|ascenseur|borne|distributeur|site|appli|application|logiciel|serveur|formulaire|page|compte|mail|fermeture|bretelle|couvercle|tiroir|lit|matelas|canape|chaise|table|panneaux|pompe|gps|sonnette|thermostat|wifi|connexion|reseau|facture|remise|colle|peinture|creme|jouet|poussette|siege|plateforme|espace|gardien|syndic|technicien|voisin|medecin|prof|maitresse|service|support';

const LIMB =
	'main|mains|doigt|doigts|visage|peau|bras|jambe|jambes|cuisse|pied|pieds|levre|langue|joue|cou|dos|oeil|yeux|tete|genou|cheville|poignet|dent|dents|epaule|hanche|femur|orteil|paume|gorge|œil|nez|front|menton|coude|cotes';

/** Papers and facts that are one person's own. */
const DOC =
	'facture|factures|releve|releves|dossier|dossiers|ordonnance|ordonnances|resultats|analyses|bilan|courrier|lettre|bulletin|bulletins|fiche|fiches|contrat|contrats|attestation|decompte|coordonnees|donnees|rib|iban|passeport|papiers|documents|document|diagnostic|soins|extrait|permis|tableau|fichier|photos|dette|salaire|salaires|radios|scanner|irm|informations|infos|certificat|enveloppe|listing|numero|adresse|adresses|compte|rendu|carte|avis|impayes|paie|police|pli|analyse|rapport|formulaire|acte|livret|liste|mail|mails';

/** Who must not have them. */
const STRANGER =
	'autre|autres|inconnu|inconnue|inconnus|quelqu|voisin|voisine|voisins|employeur|patron|patronne|collegue|collegues|concurrent|concurrents|tiers|ex|demarcheurs|etranger|monsieur|dame|chef|homonyme';

/** People with whom a paper of ours has nothing to do. */
const OTHERS =
	'autre (client|cliente|personne|patient|patiente|famille|abonne|abonnee|locataire|assure|assuree|salarie|salariee|eleve|membre|adherent|candidat|monsieur|dame|societe|entreprise|etudiant)|autres (clients|personnes|patients|salaries|familles|eleves|abonnes|membres|candidats|locataires)|inconnu|inconnue|quelqu|autrui|voisin|voisine|voisins|homonyme|tiers';

/** A day that does not come again and that a sentence names beside its failure. */
const DAY =
	'mariage|noces|bapteme|enterrement|obseques|funerailles|communion|fiancailles|reveillon|noel|anniversaire|anniv|examen|examens|bac|brevet|concours|oral|partiel|partiels|soutenance|entretien|inauguration|vernissage|ceremonie|aid|ramadan|paques|souper|concert|spectacle|gala|kermesse|croisiere|soiree|fete|fetes|vacances|cremation|thanksgiving|hanoukka|pourim|mitsva|mitzvah|kippour|iftar|diwali|pelerinage|messe|confirmation|championnat|tournoi|finale|competition|marathon|festival|foire|salon|ouverture|depart|bal|audition|casting|rentree';

/** Whom a customer can go to instead. */
const PROVIDER =
	'fournisseur|fournisseurs|prestataire|prestataires|operateur|operateurs|banque|banques|assureur|assurance|mutuelle|compagnie|garage|syndic|boutique|magasin|dentiste|medecin|logiciel|traiteur|coiffeur|coiffeuse|agence|ecole|creche|hebergeur|enseigne|outil|cremerie|pharmacie|clinique|regie|maison|hotel|societe|entreprise|partenaire|artisan|plombier|electricien|restaurant|site|plateforme|appli|cabinet|imprimeur|transporteur|marque|livreur|boulanger|boucher|salle|club';

const MONTH =
	'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|automne|ete|hiver|printemps|debut|fin|mi';

/** French. Elided words are words of their own: "n'est" is `n est`. */
export const FR: CueTable = {
	negators: 'pas jamais aucun aucune sans ni rien nullement',
	rows: {
		broken: {
			patterns: `
				roue|roues|jante|porte|cadre|planche ..2 (voile|voilee|voilees|desaxee|gauchie) ; (s est|se sont) (ouvert|ouverte|ouverts|defait|defaite|detache|detachee) ..1 (et|tout|toute|seul|seule|en) ; couverture|coin|coins|pages|carton|emballage|tranche ..2 (pliee|plie|plies|pliees|cornee|dechiree|ecornee|froissee|ecrase|eventre) ; perd|perdent (ses|leurs|son|sa|de) ..1 (plumes|poils|couleurs|couleur|eau|huile|air|fils|paillettes|etancheite|feuilles)
				(grosse|petite|avec une|une belle|longue|enorme|des) (griffe|griffes|balafre) ; (arrive|arrivee|recu|recue|livre|livree|est|etait|tout) ..2 (griffe|griffee|griffes|cabossee) ; (un|des|gros) (coup|coups) (dans|sur|a) ..1 (porte|cote|carrosserie|coin|facade|angle|cadre|plateau)
				plein|pleine|pleins|pleines|couvert|couverte|couverts|couvertes|remplie|rempli|remplis|truffe (de|d) ..1 (taches|poils|poussiere|rayures|bosses|trous|fautes|erreurs|cheveux|boue|sang|miettes|crasse|sable|bugs|eclats|traces|coups|moisissure) ; modele|produit|article|appareil d exposition ; plantes|fleurs|piles|poissons|plants ..3 (mortes|morts|seches|fanees|fletries)
				(s est|se sont|s etait|se|s) casse* !bras|jambe|poignet|cheville|dent|nez|pied|figure|doigt|hanche|col|femur|genou|coude|clavicule|dents
				couture|coutures|bride|lacet|zip|bretelle|boutonniere|joint|vis ..3 (lache|lachee|saute|cede|defait|defaite|craque) ; en morceaux
				fend|fendent|craque|craquelle|effrite|decolle|decollent|pele|dechire|effiloche ..3 (deja|partout|au bout|en|dans|par|sur|des) ; tombe|tombee|tombes|tombees au bout
				casse|cassee|casses|cassees !croute|noisette|noisettes|accidentelle|pieds|tete|gueule|cou|jambe|bras|poignet|dent|cheville|doigt|nez|pied|col
				brise|brisee|brises|brisees|fele|felee|feles|felees|fissure*|ebreche*|fendu|fendue|fendus|fendues|fendille*
				abime|abimee|abimes|abimees|amoche*|endommage*|deteriore*|defectueu*|defaillant|defaillante|defaillants|bousille*|esquinte*|pete|petee|petes|petees
				dechire|dechiree|dechires|dechirees|troue|trouee|troues|trouees|tordu|tordue|tordus|tordues|ecrase|ecrasee|ecrases|ecrasees|cabosse*|gondole*|affaisse*
				raye|rayee|rayes|rayees !boeuf|bleu|bleue|blanc|marin|noir
				enfonce|enfoncee|perce|percee|perces|percees !oreilles|oreille
				rouille|rouillee|rouilles|rouillees|decolle*|decousu*|ecaille*|effiloche*|deforme*|eventre*|descelle*|deboite*|delave*|retreci*|vrille|vrillee|demantibule*|noirci|noircie|noircis|noircies|arrache|arrachee !dent|prix
				a|ont|avait (fondu|lache|cede|casse|grille|brule|pete|explose|eclate|craque|rouille|retreci|deteint) !son|sa|ses|prise|des|poste|la
				rendu|rendue|rendus|recupere|recu|recue|livre|revenu|revenue ..5 (avec|plein de|pleine de|couvert de) ..1 (rayure|rayures|tache|taches|trou|trous|brulure|bosse|puces|accroc|fissure|impact)
				brulure (sur|au|a) ..1 (manche|dos|col|veste|tissu)
				(s est|se sont|s etait|se|s) (brise*|dechire*|decolle*|decoud*|decousu*|fissure*|fendu*|fend|detache*|effrite*|desagrege*|deteriore*|rompu*|abime*|ecaille*|effiloche*|tordu*|deforme*|devisse*|devissent|plie|affaisse*|eraille*|craquele*)
				tombe*|etait|est|sont|arrive*|recu*|livre*|mis|rendu*|rendue* ..1 en (morceaux|miettes|mille morceaux|mauvais etat|piteux etat|sale etat|lambeaux|vrac)
				en (miettes|mille morceaux|piteux etat|lambeaux)
				arrive*|livre*|recu*|rendu* ..2 (ouvert|ouverte|ouverts|ouvertes|mouille*|trempe*|mort|morte|mortes|renverse*|ecrabouille*|plie|pliee|demonte*|entame*|descelle*)
				poignee|anse|bouton|boutons|pied|couvercle|manche|lame|roue|roulette|fermeture|bretelle|talon|semelle|semelles|charniere|roulettes|boucle|capuchon ..4 (reste* dans|s est|se|est parti|est partie|s arrache|tombe|tombent|m est rest*|branle|pend|pendent|saute|a saute)
				porte|portes|tiroir|volet|gond* ..3 (pend|pendent|branle|degonde*|de guingois)
				(fuit|fuient|fuyait|suinte|goutte|gouttent|prend l eau|prennent l eau|degouline) !acheter|nez
				eau|huile|parfum|produit|liquide|lait|tout|essence ..2 (coule|coulait|fuit|goutte) ..1 (dans|par|sur|partout|sous|dessous|du|le long|en)
				(tout)? (le|la|l|les) (flacon|bouteille|pot|tube|bidon|parfum|huile|sauce) ..3 (a coule|s est (ouvert|ouverte|renverse|renversee|vide)|s est repandu*|percee)
				fuite (d eau|d huile|a|au|sous|dans|du) ; une|la|des|cette|grosse (fuite|fuites) !gaz|donnees|voie
				(un|de|des|plusieurs|presente|presentent|a un|avec un|gros|enorme|meme) (defaut|defauts|trou|trous|fissure|fissures|bosse|bosses|impact|casse|accroc) !rouge
				vice|vices cache* ; malfacon* ; a|est rendu l ame ; rendu l ame ; hors d usage ; irreparable*|irrecuperable*
				ecran|vitre|miroir|verre|vase|pot ..2 (en etoile|explose|eclate|etoile)
				pile|piles|batterie|ampoule ..2 (morte|mortes|vide|a plat|gonflee|grillee) ; fane|fanee|fanes|fanees|fletri* ; ouvert|ouverte en deux ; casse net`,
			yes: 'Le miroir est arrivé cassé.',
			no: 'Ce n’est pas cassé.',
		},
		'not-working': {
			patterns: `
				puis|depuis plus rien
				paiement|virement|transaction|inscription|connexion|commande ..3 (refuse|refusee|rejete|rejetee|echoue|echouee|bloquee) ; refuit|recoule|rebloque|resaute|recoupe|refume ; piece|taille|modele|nouveau|nouvelle|remplacement ..2 ne (va|vont|convient|rentre|correspond|marche) (pas|toujours pas)
				ecran|voyant|tele|four|radiateur|radiateurs|page|chauffage|porte|volet|barriere|application|appli|box|imprimante|chambre|rue|hall|cage ..2 (reste|restent|restait|restaient) ..1 (noir|noire|allume|allumee|eteint|eteinte|eteints|blanc|blanche|froid|froids|froide|vide|ferme|fermee|ouvert|ouverte|bloque|bloquee|dans|muet|rouge|orange|fige|figee)
				chauffage|radiateur|radiateurs|eau|chambre|appartement|classe ..3 (glace|glaces|glacee|glacees|tiede|tiedes|froid|froids|froide|froides) ; (de nouveau|a nouveau|encore) (froid|froide|hs|mort|bloque|bloquee|plus rien|la panne)
				s|se (est|sont) ..1 (arrete|arretee|arretes|eteint|eteinte|bloque|bloquee|coupe|coupee|fige|figee|coince|coincee) (encore|a nouveau|de nouveau|depuis|toute|tout|en|apres|net|hier|ce matin|cette nuit|au bout|et)
				perd|perdent|efface|effacent|melange|duplique|ecrase ..1 (les|mes|nos|des|toutes|tout|sans) ..1 (donnees|fichiers|commandes|messages|devis|reglages|photos|contacts|modifications|travail|cesse) ; revenu|revenue|revenues|revenus|remis|remise|remises|tombe|tombes|tombee|retombe|passe|passees|repart|repartent ..1 a zero
				pas|jamais ..2 (active|activee|actives|raccorde|raccordee|credite|creditee|credites|creditees|recreditee|verse|versee|comptabilise*|applique|appliquee|prise en compte|pris en compte|approvisionne*)
				a|ont (coupe|plante|saute|disjoncte|lache|bugue|decroche) ..1 (#|deux|trois|quatre|cinq|plusieurs) fois
				chauffe|fonctionne|marche|charge|imprime|refroidit|lave|capte|sort|joue|tourne|marchent|fonctionnent (que|qu) (d un|a moitie|sur|par|en|quand|a gauche|a droite|avec|une fois|un)
				${THING} ..5 ne ..2 (pas|plus|jamais|rien|qu|que)
				ne|n se ..1 (pas|plus|qu|que|jamais) !passe|souvient
				${THING} ..4 n (arrive|ouvre|affiche|allume|imprime|accepte|avance|envoie|enregistre|aspire|essore|est|a) ..1 plus
				rejette|rejettent|refuse|refusent ..2 (mes|nos|mon|ma|notre|tous|toutes|ma carte)
				(fonctionne|fonctionnent|fonctionnait|fonctionnaient|marche|marchent|marchait|marchaient|demarre|demarrait|charge|chargent|chauffe|chauffent|refroidit|imprime|connecte|connectent|ouvre|ferme|ferment|s ouvre|s ouvrent|fermait|tourne|reconnait|sonne|colle|coupe|seche|essore|aspire|lave|rince|capte|synchronise|detecte|s allume|s allument|s eteint|s enregistre|enregistre|affiche|s affiche|s affichent|eclaire|gonfle|remonte|descend|glisse|pivote|tient|tiennent|repond|produit|produisent|emet|depasse|deplie|replie|clique|vibre|scanne|lance|redemarre|avance|monte|filtre|souffle|respire|accroche|bipe|declenche|verrouille) ..1 (pas|plus|jamais|mal|rien|aucun|aucune) !combien|intervenez
				ne|n ..3 (fonctionne|marche|demarre|imprime|lit|sert|tient|charge|chauffe|va|vont|ouvre|rentre|entre) ..1 (pas|plus|jamais|que|ni) ..2 (la charge|du tout|plus|a rien|depuis|droite|droit|tout|sur|bien|normalement|correctement|l autre)
				(a|ont|n a|n ont|avait) (jamais|pas|plus) ..1 (fonctionne|marche|demarre|chauffe|imprime|charge|tourne)
				ne|n (rend|rendent|donne|donnent|prend|prennent|passe|passent|reagit|accepte|acceptent|bouge|arrive|remonte|repond|sort) (pas|plus|aucun|rien) !trace|choisir|decider|trouver|comprendre
				(wifi|wi fi|eau chaude|eau|reseau|son|image|courant|chauffage|signal|gaz) ..2 (passe|passait|passent|arrive|arrivait|monte|vient|sort|marche|coule) ..1 (pas|plus|mal)
				refuse|refusent|refusait (de|obstinement de) (demarrer|s allumer|fonctionner|marcher|charger|s ouvrir|imprimer|s eteindre|se fermer)
				a|ont (cesse|arrete) de (fonctionner|marcher|chauffer|charger|tourner)
				se|s (bloque|bloquent|eteint|eteignent|coupe|coupent|deconnecte*|fige|figent|arrete|arretent|decharge*|grippe|coince|coincent|ferme|ferment|rallume|relance|debranche) ..2 (tout|toute|toutes|sans|au|apres|des|en|seul|seule|quand|lorsque|constamment|chaque|regulierement|sans arret|pendant|a|au bout|tous|une)
				(se|s est|s etait|reste|restent|est|etait|sont) ..1 (bloque|bloquee|bloques|coince|coincee|coinces|fige|figee|grippe|eteinte|eteint|enraye|hs|muet|muette|inactif) !intestinal
				est|etait (eteint|eteinte) (depuis|en)
				coince|coincent|cale|gresille*|disjoncte* ; clignote ..3 (rouge|depuis|sans|et|puis|orange)
				clignote|clignotent|gresille|saute|sautent|buggue|beugue|rame|plante|lag|lague ..2 (et|depuis|sans|en|rouge|tout|toutes|a|dans|sans arret|constamment)
				plante|plantent|plantait|plantee|plantees !carotte|rose|verte|arbre|arbres|grasse|decedee|dans|jardin
				bug|bugs|bugge|buggue|bugue*|beug*|bugger|buguer
				en (panne|rade|rideau) ; hors (service|usage) ; hs ; ko ; a l arret ; out of order ; down
				panne|pannes (de|du|d|depuis|sur|generale|totale|reseau|internet|electrique|en) !notre|fournisseur
				la|une|cette|nouvelle|grosse|longue|#|quatre|trois|deux panne|pannes !chez|notre|quai
				inutilisable*|illisible*|inexploitable*|impraticable*|inoperant*|inaudible*
				(plus|pas|sans|toujours pas|aucun|aucune|absence|prive|prives|privee|panne) (d|de)? (internet|eau chaude|eau|electricite|courant|connexion|signal|reseau|chauffage|ligne|ligne fixe|telephone|lumiere|wifi|wi fi|son|image|tele|gaz|fibre|clim|ascenseur) !parking
				pas|plus de (lumiere|chauffage|eau|reseau|wifi|son|courant|ligne|gaz|fibre)
				coupure|coupures|microcoupures|deconnexion|deconnexions !travaux
				coupe|coupent|saute|sautent|deconnecte (toutes|tous|sans arret|constamment|sans cesse|en permanence|toute la journee|au milieu|plusieurs|regulierement|a chaque|dix|tout le temps)
				coupe|couper|coupee|coupees|coupes ..3 (l eau|le courant|la ligne|l electricite|le gaz|le chauffage|la lumiere|l internet|ma ligne|internet) ; chauffage|eau|courant|ligne|electricite|gaz|clim|abonnement|connexion|internet|communication|signal ..4 (est|a ete|etait|sont|toujours|soudain) ..1 (coupe|coupee|coupes|hs|absent|mort|morte)
				batterie|pile|piles ..4 (tient (pas|plus|que|a peine|une|deux|moins)|tiennent (pas|plus|que)|decharge*|vide|lache|dure (que|a peine|moins|pas))
				debit|connexion|reseau|site ..4 (tombe|tombee|lent|lente|faible|nul|ridicule|instable|catastrophique|ne depasse) 
				(trop|beaucoup trop|bien trop) (petit*|grand|grande|grands|serre*|court|courte|courts|courtes|etroit*|large|larges|juste|lourd|fragile|fin|fine|mince|haut|hautes|hauts|long|longue|longs)
				fait|font|faisait|emet (un|du|des|trop de) (bruit|bruits|vacarme|boucan|grincement) ; vacarme|boucan ; bruit (etrange|bizarre|horrible|fort|insupportable|assourdissant|anormal|affreux|de)
				grince|grincent|couine|couinent|siffle|sifflent|bascule|tremble|vacille|tangue !jeu
				dysfonction*|defaillance* ; ne|n (sert|servent) a rien ; ca|cela sert a rien
				fichier|page|ecran (vide|noir|noire|blanc|blanche) ; fichier ..2 (vide|corrompu|illisible)
				ne|n (arrive|arrivons|reussis|parviens) (pas|plus) a (allumer|faire marcher|faire fonctionner|demarrer|monter|utiliser|ouvrir) !video
				imprime|laisse|laissent|fait ..2 (trainees|taches|traces|flaque|flaques|marques)
				debranche* ..1 (rebranche*) ; tourne en boucle ; tourne|tournent|charge|mouline (dans le vide|en rond|sans fin|indefiniment) ; affiche|indique ..2 (n importe quoi|des betises|zero)
				invalide|invalides|refuse|refusee|rejete|rejetee ..1 (en caisse|au paiement|au moment|a la borne|par la caisse|a l entree|par le systeme)`,
			yes: 'La machine ne fonctionne plus.',
			no: 'Comment fonctionne le retour ?',
		},
		'not-arrived': {
			patterns: `
				faute (de|d) ..5 a temps
				pas|jamais|rien|aucun|aucune|non|tjs ..3 arrive|arrivee|arrives|arrivees|recu|recue|recus|recues|livre|livree|livres|livrees|parvenu|parvenue|expedie|expediee|envoye|envoyee|distribue|distribuee|achemine|revenu|revenue|revenus|revenues !remboursement|reponse|reponses|prevenu|rappel|mieux|heureux|avis|reclamation|critique|plainte
				(n|ne|n a|n ai|n est|n ont|n avons|ne sont|jai|ai|est|toujours|encore|sont|ont) ..1 (pas|jamais|rien|plus) ..1 (arrive|arrivee|arrives|arrivees|recu|recue|recus|livre|livree|livres|livrees|parvenu|parvenue|expedie|expediee|parti|partie|envoye|revenu|revenue|revenues|revenus|delivre*|sorti|recois|achemine) !reponse|remboursement|rappel|nouvelles|heureux
				toujours|tjs|tj|tjrs|encore (rien|aucun|aucune|pas) ..1 (colis|commande|paquet|livraison|recu|arrive|livre|la|a ce jour|signe|trace|carte|piece|chez|dans)
				toujours rien ; tjs rien ; tjrs rien ; je|j|nous|on ..1 (toujours|tjs|encore) rien (recu|eu)
				attend*|attends|jattend*|attente ..3 (toujours|depuis|encore|mon|ma|notre|ce|cette|mes|le|la|une|de|un) ..3 (colis|commande|livraison|article|paquet|produit|carte|piece|marchandise|virement|#) !disponible|sortie
				(jattend|j attend|j attends|attendons|attends) ..3 depuis
				ou|quand (est|en est|se trouve|reste|sont|va arriver) ..1 (passe*|mon|ma|notre|mes|nos) ..1 (colis|commande|livraison|paquet|argent|valise|bagage*|fleurs|repas) !puis
				(qu est devenu*|que devient|que fait) ..1 (mon|ma|notre|mes) ; (aucune|sans|pas de|plus de) (nouvelle|nouvelles|trace) (de|du|sur|concernant)
				(aucune|plus aucune) (nouvelle|trace)
				perdu|perdus|perdue|perdues|egare*|disparu|disparue|introuvable* ..3 (colis|commande|valise|bagage*|paquet|reservation|courrier|dossier|echantillon|palette)
				colis|commande|valise|bagage|bagages|paquet|lettre|livraison|dossier|echantillon|courrier|retour|reservation|carte ..3 (perdu|perdue|perdus|egare*|disparu*|introuvable*|en souffrance|retenu*|volatilise*|dans la nature|se promene|fait du tourisme|tourne|tournent|erre|stagne|immobilise*)
				colis|commande|paquet|livraison|suivi|statut|tracking|virement ..4 (bouge* (pas|plus)|inchange*|fige|figee|bloque|bloquee|stagne|n avance|en attente|en transit depuis|n evolue|coince)
				devait|devaient|devai|devrait|du|devais ..3 (arriver|etre ..2 (livre*|la|arrive*|recu*|prete|pret|chez|debloque*|installe*)|recevoir|me parvenir|nous parvenir|partir|me livrer|etre hier|passer|venir) !etait
				on|vous (devait|deviez|devais) ..2 (livrer|venir|passer|m envoyer|nous livrer|recevoir|rappeler|envoyer) ..8 (attendu|rien|personne|pas|jamais|toujours)
				indique*|marque*|note*|considere*|dit|annonce*|affiche|statut|est ..3 (livre|livree|remis|distribue|delivre) ..3 (mais|alors|pourtant|or|je n|rien|sauf)
				depose*|livre*|laisse*|remis*|donne ..4 (chez un voisin|au voisin|chez le voisin|mauvaise adresse|inconnu*|autre adresse|sous la pluie|devant la porte|dans la rue|sur le trottoir|a la poubelle|dans les poubelles|n importe ou)
				livreur|transporteur|facteur|coursier|chauffeur ..5 (sonne|sonnee|frappe|jete|balance|lance|vole|parti|repartie|reparti|demi tour)
				(avis de passage) ; avis de passage ..3 (alors|sans) ; renvoye ..1 (mon|le) (colis|paquet) ; renvoye* a l expediteur
				(boite aux lettres|boite) ..2 vide ; ${PARCEL} ..4 (n|ne) ..2 (arrive|arrivent|vient|viennent) (pas|jamais|plus)
				moitie|partie|reste ..2 (pas|jamais) (arrive*|venu*|livre*) ; fleurs|gateau|bouquet|repas|pizza|plat|diner|buffet|commande ..4 (n est|n etait|n a|n etaient|ne sont|pas|jamais) ..1 (venu|venue|la|arrive*|livre*|pas la|jamais arrive*)
				est|etait|sont|etaient ..1 (pas|jamais|toujours pas) (la|arrive*) (a l heure|ce matin|hier|le jour|alors|et)?`,
			yes: 'Ma commande n’est toujours pas arrivée.',
			no: 'La commande est arrivée aujourd’hui.',
		},
		late: {
			patterns: `
				attendu|attendons|attendre|poireaute|patiente ..4 (une|deux|trois|quatre|#|plus) ..1 (heure|heures|h) ; (dit|promis|assure|annonce|confirme|annoncee|prevu|prevue) ..12 (on est|nous sommes|on en est|nous en sommes|cela fait|ca fait) ..1 (au|a|le|deja|deux|trois|quatre|#|en) ; attend|attends|attendons|attendent ..7 depuis (${FEW}|plus|bientot|presque) ..1 (jours|semaines|mois|heures|an|ans)
				n (est|etait|etaient) ..1 pas ..1 pret|prete|prets|pretes ; ne sont pas pret|prete|prets|pretes ; toujours ..1 barre|barree|ferme|fermee|travaux
				reste*|bloque*|arrete*|coince*|debout|immobilise* ..4 (une|deux|trois|quatre|cinq|plusieurs|#) (heures|heure|minutes|jours|h)
				a|ont (mis|pris|dure) ..1 (${FEW}) (jours|semaines|mois|heures|heure)
				servi|servie|servis|livre|recu|commence|ouvert|arrive|parti ..3 (qu|que) a # ; attend|attends|attendons|attendais ..5 depuis (le|des|plus|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|ce matin)
				(en|de|avec|gros|enorme|grand|grands|ce|ces|du|vos|leur|votre|le|des|beaucoup de|encore du|nouveau|accumule) (retard|retards) !excuse*|desole*|mon|paiement|nous|arriverai|arriverons|paiements
				retarde|retardee|retardes|retardees !moi ; livre*|arrive*|livraison|venu*|recu*|reponse ..3 (tard|trop tard|tardif|tardive|tardivement)
				(${FEW}) (${SPAN}) (de retard|plus tard|trop tard|d attente|que j attends|que nous attendons|que jattends|sans (nouvelle*|reponse|rien)|apres la date)
				(${FEW}) (${SPAN}) (que|sans) ..2 (attends|attendons|rien|eau|internet|chauffage|electricite|nouvelles|reponse|recu|telephone|ca dure)
				attends|attendons|attendu|attente|attendre|patient*|patiente|jattends|jattend|attend ..2 (depuis|pendant|plus de|deja|au moins|presque|environ|pres de)? ..1 (${FEW}|longtemps|ete|indefiniment) ..1 (semaines|semaine|mois|jours|heures|heure|minutes|ans) !preparation|confirmation
				fait|faire|avons|avoir attendre ; cela|ca|voila|voici|sa (fait|faisait|va faire|fera)? ..2 (${FEW}) (${SPAN}) ..3 (que|sans|et|depuis|pour|attend*)  !viens|client|cliente|clients|fidele|habite|utilise|suis|plaisir|venons
				reporte*|repousse*|decale*|differe* ..4 (encore|fois|sans|nouveau|indefiniment|toujours|derniere) ; (sans cesse|encore|toujours) (repousse*|reporte*|decale*)
				trop tard !pour moi ; delai|delais ..4 (depasse*|pas respecte*|non respecte*|interminable*|inadmissible*|scandaleux|tenu|tenus|abusif*|pas tenu*|jamais|trop long*|en sommes|explose*)
				(depasse|depassee|hors|au dela) ..1 (le|du|la)? (delai|date prevue) ; tres|trop|extremement|si|horriblement lent* ; lenteur|lenteurs
				service|livraison|reponse|livraisons (lent|lente|lents|tardif|tardive|interminable*) ; (traine|trainent|tarde|tardent|s eternise|n en finit) !rien|parking ; (rapidite d un escargot)
				venu*|arrive*|passe|presente|presentee|livre|livree|servi*|parti ..2 (a # h|a #|#) ..2 (au lieu|pour # h|alors que)
				arrive|arrivee|arrivees|arrives|livre|livree|livrees|livres|venu|venue ..2 (le lendemain|apres (le|la|l|les|coup)|une semaine apres|deux jours apres|trois jours apres|quand tout|une fois)
				prevu*|promis*|annonce*|attendu*|prevue|du|due (pour|a|le|avant|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi) ..8 (toujours pas|toujours rien|rien|pas la|n est pas|n est toujours|livre* le|arrive* le|personne|venu* le|jamais) 
				(pas|n est|n etait|jamais) ..1 a l heure ; heures|minutes|heure|temps d attente ; (en sommes|on en est|nous sommes) ..2 (a|au) ..2 (jours|semaines|mois|lundi|mardi) ; file|queue ..3 (interminable|une heure|deux heures)
				(pour|commande* pour|prevu pour) (midi|#|ce soir|hier) ..6 (pas la|toujours pas|rien|n est pas) ; une|deux|trois|# (heure|heures) pour (un|une) ; a la bourre ; a|ont (tarde|traine)`,
			yes: 'Livré avec trois semaines de retard.',
			no: 'Je voudrais la livraison en mai.',
		},
		'wrong-item': {
			patterns: `
				pas (a|de) (ma|la|mon|sa|notre) (vue|taille|mesure|pointure|pied|commande|nom) ; ne|n (sont|etaient) pas (celles|ceux|celle|celui|les|la|le) ..1 (que|qui|bons|bonnes|miennes|miens|notres|bon|bonne|prevus|prevues)
				recu|recois|livre|envoye|donne ..8 (j avais|javais|nous avions|on avait) ..1 (pris|commande|demande|choisi|reserve) ..1 (l|xl|xxl|s|m|xs|du|#|une taille|la taille)
				vous|on|il|elle|ils|a|ont|avez ..3 (coupe|change|peint|pose|installe|monte|livre|envoye|note|opere|imprime|servi|arrache|demonte|facture) ..1 (la|le|les|un|une) (mauvaise|mauvais|mauvaises)
				pas ..1 (de|a|dans|en|sur|du|au) (la|le|les)? ..1 (bonne|bon|bonnes|bons) (couleur|taille|modele|adresse|pointure|endroit|etage|reference|format|version|personne|nom|cote|quai|date|jour|heure|teinte|montant|compte)
				n (existe|figure|apparait|existait|figurait|apparaissait) pas ..4 (systeme|liste|fichier|registre|planning|chez vous|base|ecran|ordinateur) ; n (avait|avaient|a|ont) pas ..1 (notre|ma|la|mon) (reservation|commande|chambre|dossier|inscription|nom) ; pas sur (la|votre) liste !attente
				recu|recois|recue|livre|livree ..2 (du|un|une|des) (#|s|m|l|xl|xs) ..3 (alors|au lieu|et non|j avais|commande|quand)
				figure|inscrit|inscrite|fiche|fichee|enregistre|note|preleve|recu|envoye|livre|avez ..5 par erreur !j ai
				livre|livree|envoye|envoyee|expedie|adresse|depose ..3 (ancienne adresse|autre adresse|mauvais etage|ancien) ; quelqu un d autre ; contenait|contient ..3 alors ; parti|partie|partis|arrive|arrivee ..2 (mauvais|mauvaise) ; dans|sur|a|au (le|la)? (mauvais|mauvaise) ; est celle|celui (de|d) ..1 (autre|un|une|quelqu)
				mauvais|mauvaise|mauvaises (article|articles|produit|produits|taille|tailles|couleur|modele|livre|commande|adresse|numero|chambre|nom|piece|date|quantite|chaussures|colis|plat|reference|pointure|cable|montant|version|teinte|coloris|format|marque|menu|destinataire|personne|lot|format|place|vol|train|jour|compte) !appel|tape|tapee|saisi*
				erreur|erreurs (de|dans|sur|d) (la|ma|l|mon|le)? (article|commande|taille|livraison|produit|couleur|modele|reference|preparation|colis|adresse|nom|prenom|date|envoi|destinataire|quantite|reservation|menu|plat|stock|dosage|saisie) (de votre|chez vous|sur|dans|et|alors|j|vous|merci|c|:)? !moi|part|mienne
				article|produit|taille|couleur|modele|livre|piece|reference|pointure|colis|nom|prenom|adresse|date|coloris|numero ..2 (errone*|different de|differente de|incorrect*|inverse*|ne correspond*|pas le bon|pas la bonne|mal orthographie*|mal ecrit*|faux|fausse)
				recu|recois|envoye|envoyez|livre|livrez|expedie|donne|servi|arrive|adresse|vendu|recevoir ..3 (un autre|une autre|d autres|autre chose|mauvais|mauvaise|a la place|par erreur|pas le bon|pas la bonne|celui de|celle de|celui d|celle d|la commande de|la commande d|le colis de|le colis d) !oeil|mettre|contact|preuve
				(au lieu|a la place) (de|du|d|des) (la|l|le|les|un|une|deux|#|grand*|ma|mon|#|ce|cet|bleu*|noir*|rouge*|blanc*|taille|pointes|cuir|celui|celle|ceux|vingt*|trente|cinq*) !parking
				(au lieu) (de|du|d|des)
				(ce n est|n est|c est|c etait|ce n etait|n etait|ce ne sont|etait) pas (ce|celui|celle|ceux|celles|le bon|la bonne|les bons|le modele|la couleur|la taille|du tout ce) ..1 (que|commande*|qui|bon|bonne|j|prevu|du|de)?
				ne|pas ..1 (correspond|correspondent|correspondait|correspondaient) (pas|plus|en rien|ni|du tout|a ma|a ce|a mon|au)
				commande*|achete|demande|demandee|reserve|choisi|choisie|pris|prise|voulais|voulait|souhaitais|paye ..7 (mais|et|or) ..3 (recu|recois|arrive|arrivee|envoye|livre|eu|donne|un autre|c est) !parfait|rapide|aujourd|temps|hier|toujours|ravi*|merci|ca|bien
				(alors que|quand|tandis que) ..1 (j avais|j ai|nous avions|jai|avais|je voulais) ..1 (pris|commande|choisi|demande|reserve|achete|precise|voulais)
				(c est|est) ..5 (qui est arrive*|qu on m a envoye|que j ai recu*|qui m a ete livre*|que vous m avez (envoye|livre)) 
				(vous vous etes|se sont|ils se sont|s est|vous etes|a ete|avez|avoir) ..1 (trompe|trompee|trompes|trompez|plante*|gourre*|confondu|inverse) (de|d|dans|sur|mon|ma|les|deux)
				trompez|trompe|trompes|trompe (encore|toujours)? (de|d|dans) !moi|suis
				confondu|interverti*|inverse|inversee|inverses|inversees|melange ..2 (les|deux|mon|ma|nos|avec|commandes|noms|dates|references) !avais|dates|moi
				pas (le bon|la bonne|les bons|les bonnes) (article|modele|taille|couleur|produit|nom|numero|prix|date|adresse|plat|cable|reference|format|chambre|jour|heure)?
				pour|ete (livre*|servi*|donne*|envoye*) (le|la|l|du|un|une) (commande|repas|colis|paquet|plat) (d|de|du) (un|une|autre|autres|quelqu|voisin|autre)
				commande|colis|article|repas|paquet (de|d) (quelqu un|un autre|une autre) ; (rien a voir|aucun rapport) avec (ma|mon|ce|la|notre) (commande|achat|que|qu|photo) ; dans la mauvaise (teinte|taille|couleur) ; deux|trois (lits simples) ; prenom|nom (mal|ecorche*) ; pas (la|le|les) (mien|mienne|miens|notre|notres|mien) ; n est pas (la|le) (mien|mienne)`,
			yes: 'Vous m’avez envoyé la mauvaise taille.',
			no: 'Quelle taille me va ?',
		},
		'missing-part': {
			patterns: `
				(ne sont|n est|n etaient|n etait|n apparaissent|n apparait|ne figurent|ne figure pas) ..1 (sur|dans) (la|le|l|ma|mon|les|notre|votre) ..1 (facture|fiche|releve|bulletin|compte|colis|carton|contrat|devis|sac|boite|paquet|enveloppe|site|plan) ; n (avait|avaient) pas (de|d|ete) !chance|rendez|temps
				arrive|arrivee|livre|livree|livres|recu|recue|installe|monte|servi ..2 sans (le|la|les|l|son|ses|sa|aucun|aucune|vis|notice|couvercle) !probleme|encombre|moindre|souci|attendre
				il|qu|me|nous manque (la|le|l|les|un|une|des|deux|trois|quatre|#|de|d|encore|toujours|mon|ma|plusieurs|mes) !temps|place|peu|rien|facture|factures|documents|attestation|justificatif|justificatifs|releves|comptable|information|precision ; manquent|manquait|manquaient !temps|peu|vous|plaisir|soif ; piece|vis|cable|page|article|bouton|notice|couvercle|pied|sangle|plat|colis|sienne|moitie|partie manque ; manque (la|le|un|une|deux|trois|#|encore) !temps|peu ; manquant|manquante|manquants|manquantes
				il m en manque ; incomplet|incomplete|incomplets|incompletes
				sans|ni ..1 (cable|chargeur|vis|notice|telecommande|couvercle|mode d emploi|adaptateur|accessoires|cle|cles|batterie|pedales|selle|piles|bandouliere|cordon|embout|housse|pieds|roues|boisson|boissons|sauce|couverts|pile|boulons|chevilles|drap|draps) ..2 (ni|dans|alors|contrairement|et|du|comme)
				(il n y a|y a|n y a|n y avait|il n y avait) (ni|pas|aucun|aucune|plus) ..1 (vis|notice|cable|chargeur|mode|couvercle|telecommande|draps|drap|serviette|serviettes|papier|savon|accessoires|piles|facture|instructions|sauce|couverts)
				boite|colis|carton|paquet|enveloppe|sac|ecrin ..2 (vide|vides|ne contenait) ; ne|n (contenait|contenaient|contient|contiennent|comportait) (pas|que|ni|aucun|aucune)
				(n|ne|n y) ..2 (avait|a|etait|etaient|recu|avons recu|ai recu|ont livre|avait mis) (que|qu) (un|une|deux|trois|quatre|cinq|six|#|la moitie|des)
				seulement|uniquement|que ..1 (un|une|deux|trois|quatre|cinq|#|la moitie) ..2 (arrive*|recu*|livre*|dans|sur|sont|dedans|pieces|articles)
				recu|recue|recus|livre|livres|livrees|arrive ..1 (que|qu|seulement|uniquement|la moitie) ; la moitie (des|du|de la|de ma|de notre|de mes|de mon)
				(n etait|n est|n etaient|ne sont|n y etait|ne figurait|ne figuraient|n y figure) (pas|plus) ..1 (inclus*|fourni*|fournie|dans le (carton|colis|sac|paquet)|dans la (boite|livraison)|livre* avec|joint|la dedans|dans)
				oublie|oubliez|oublies|oubliee ..2 (de (mettre|joindre|livrer)|les|la|le|mes|mon|ma|nos|une|un|des|d) ..1 (boissons|boisson|sauce|article|articles|piece|pieces|couverts|moitie|cable|cle|dessert|frites|vis|commande|sac|bouteille|mon) !moi
				(s est|ete|est) ..1 (oublie*|omis*) ..2 (dans|a) ; une|deux|trois|# (palette|palettes|piece|pieces|colis|cartons|articles|bouteilles) (manquante|manquantes|en moins|de moins) ; en moins ; (reste* en route) ; (n ai|n avons|ai|n a) (eu|recu|trouve) ..1 (ni|aucun) (cable|vis|notice|facture|mode|cle)`,
			yes: 'Il manque deux vis dans le carton.',
			no: 'Le carton est complet.',
		},
		overcharged: {
			patterns: `
				encore|nouveau|toujours ete ..1 (preleve|prelevee|preleves|debite|debitee|facture|facturee|factures)
				facture|factures|facturee|preleve|preleves|debite|encaisse|facturez ..4 (mois|periode|jours|nuit|nuits|heures|service|seance|seances|cours|option|repas) ..3 (ou|que|dont|apres|alors|jamais)
				montant|facture|prix|total|note|somme|tarif ..5 (ne|n) (correspond|concorde|colle|est pas celui|est pas le)
				debite*|debit|factur*|preleve*|prelevement|prelevements|paye|payes|payer|encaisse*|compte|compter|surfactur*|pris|ponctionne*|retire*|sorti|sortie|passe|passee|debitee ..4 (double|doublon|tort|indument|deux fois|2 fois|trois fois|3 fois|en trop|sans (mon|autorisation|accord|prevenir|motif|consentement)|non autorise|une seconde fois|deux reprises|pour rien) !j ai par megarde
				debite|factur*|preleve|paye|encaisse ..4 (alors que|malgre)
				debite*|factur*|preleve*|encaisse*|compte|compter|comptez|prelever|reclame* ..2 (encore|trop|par erreur|le double|plus cher|de nouveau|supplement|deux fois|deux abonnements|des frais|un abonnement|une option|une heure|le maximum) !mois|carte
				continue*|continuez|continuent|toujours|encore (a|de|d etre|etre)? (me|nous)? (prelev*|factur*|debit*|encaisse*) ; surfactur*
				double (debit|prelevement|facturation|paiement|encaissement) ; debits|prelevements|paiements (multiples|successifs|inexpliques)
				frais|montant|somme|prelevement|prelevements|facture|paiement|supplement|debit|commission|abonnement|penalite|penalites|option|charges|taxe|majoration ..2 (injustifie*|indu|indue|indus|cache*|errone*|incorrect*|non autorise*|inconnu*|excessi*|abusi*|non prevu*|exorbitant*|suspect|suspects|bizarre|non justifie*|surprise|fantome|jamais|que je n ai|que je ne (connais|comprends)|inexplique*|en trop|double|a ma charge|sans justificatif)
				facture|note|addition|montant|prix|total|cotisation|loyer|charges|abonnement|tarif|releve ..3 (fausse|faux|incorrect*|errone*|trop eleve*|trop haut|trop haute|plus eleve* que|plus haut que|exorbitant*|gonfle*|a double|ont double|au double|du double|passe* de|passee de|augmente de|a augmente|a bondi|a explose|a grimpe|triple|a triple|presque le double)
				passe|passee|passes de # ..3 a # ; augmente|augmentee|augmentation|hausse|majore* ..5 (sans (explication|prevenir|courrier|raison|mon|aucune|preavis|aucun|me|nous))
				remise|reduction|promo|promotion|code|rabais|avantage|tarif|offre|bon ..6 (pas|jamais|non) ..2 (applique|appliquee|pris|prise|fonctionne*|deduit*|deduite|accepte*|compte|valable|reconnu|marche|passe) ; (remise|reduction|promo|code|carte cadeau|bon d achat) ..4 (refuse|refusee|invalide|disparu|a zero)
				jamais|pas ..2 (autorise*|souscri*|demande ce|demandee|commande cela|donne mon accord|abonne|abonnee|demande cette|pris ca|pris cette|pris cet|signe) !encore|question
				que|qu (je|j|on|nous) (n|ne) ..1 (ai|avons|avais) (jamais|pas) ..1 (autorise*|souscri*|demande*|commande*|signe*|voulu*|pris|prise|accepte*|consomme*|passe*|utilise*|effectue*|fait)
				(que)? (je|j) (n|ne) (voulais|connais|reconnais) pas ; (plus cher|plus chere) (que|qu|en caisse|qu annonce|que prevu|a la caisse) ; prix|tarif ..4 (affiche|annonce|en rayon|etiquette|indique|rayon) ..6 (caisse|paye|facture|compte|autre|mais|et)
				erreur ..1 (de|sur|dans) (la|ma|l|votre|cette|mon|le)? (factur*|facturation|calcul|addition|note|montant|prix|releve|somme|compte)
				reclame*|demande*|exige*|facture*|comptez|compte|paye|payer|regler ..4 (le double|deux fois plus|supplement|pour rien|deja (paye*|regle*)|penalite*)
				on|vous (me|nous) (reclame|reclamez|facture|facturez|demande|demandez) ..3 (taxe|somme|amende|frais|penalite*|supplement|arrieres|loyer|abonnement|#)
				reclame*|facture*|payer|compte* ..4 frais de ..3 alors|offert*|gratuit*|annonce
				(fait payer|facture*|paye*|compte*|taxe*|reclame*) ..5 (alors que|bien que|malgre|quand) ; facture* ..3 (mais|et) (pas|jamais|non) (faite|fait|rendu|realise*|effectue*|livre*)
				deja|pourtant (paye|payee|payees|regle|reglee|reglees|payes) ..4 (rappel|penalite*|encore|relance|alors|et) ; (rappel|relance|penalite*|mise en demeure) ..6 (deja (paye*|regle*)) ; deja (payee|reglee)
				distributeur|automate|borne|caisse|machine|parcmetre ..4 (avale*|garde*|mange*|bouffe*|n a rendu|rend pas|pas rendu|debite*|facture*) ; sans (crediter|me rendre la monnaie|rendre la monnaie)
				n|ne ..1 (a|rend|rends|donne) (pas|jamais) (rendu)? ..1 (la)? monnaie ; a|avez|ont encaisse ..4 (avant|sans|cheque) ; agios|decouvert ..6 (cause|votre|faute|alors)
				ne|n (dois|devons|devais) (rien|pas) ..1 (vous|payer|cette|ce)? ; (trop percu|trop paye) ; (au lieu|contre) (de|des|du|d) # ..1 (euros|eur|francs|balles)
				estime|estimee|estimation ..4 (trop|plus haut|double|trois fois|delirante) ; trois|deux|dix fois (le|plus) (prix|haut|cher|tarif) ; comptez (deux|trois|double|#) ; fait|faire|fais (arnaquer|avoir) sur`,
			yes: 'J’ai été débité deux fois pour la même commande.',
			no: 'Combien facturez-vous la livraison ?',
		},
		'refund-owed': {
			patterns: `
				(toujours|pas|jamais|aucun|n ai|n a|n avons|rien|tjs) ..4 (rembourse|remboursee|rembourses|remboursement|rendu|rendue|restitue*|recredite*|reverse*) !politique|livraison|possible|besoin|prevu|visite|service|conditions|parking
				argent|somme|caution|acompte|depot|arrhes|avoir|remboursement|garantie ..5 (pas|jamais|rien|aucun|plus|toujours) ..2 (rendu|rendue|arrive*|revenu|revenue|recu|restitue*|verse*|la|credite*|vu|fait|effectue*|rembourse*)
				attend*|attends|jattend*|attente ..4 (remboursement|rembourse|remboursee|mon argent|ma caution|mon du|l argent|le virement|mon avoir|mon indemnisation|l indemnite) 
				(ou est|quand) ..3 (mon|ma|notre|l) (argent|remboursement|caution) ; quand ..3 (rembourse*|rembourser|recuperer|recevoir ..1 remboursement) !spectacle
				remboursement|indemnisation|indemnite|avoir ..3 (refuse*|en attente|partiel|partielle|incomplet|tarde|rejete*|promis|toujours pas|bloque|insuffisant*|couvre) ; incomplet|partiel ..2 rembours*
				refus|refuse|refusez|refusent|refusait|refuser ..5 (rembours*|garantie|retour|echange|echanger|prise en charge|prendre en charge|reprendre|reprise|rendre|indemnis*) ; vous|ils|on (ne|n) ..2 (voulez|veulent|veut) (pas|rien) ..2 (rembours*|savoir|prendre|entendre|rendre|reprendre|echanger)
				garde* ..2 (caution|acompte|arrhes|mon argent|depot|l argent) ; devez|doit (toujours|encore) ..2 (#|argent|somme|rembours*) ; rendez|rendre ..1 (mon|notre|l) (argent|fric|pognon|sous) ; me|nous (devez|doit)
				note|avoir de credit ..3 (pas|jamais|toujours|attente) ; j ai (rendu|retourne|renvoye) ..6 (rien|toujours|aucun|pas) ; indemnite|indemnisation|remboursement ..3 (ne couvre|derisoire|ridicule)`,
			yes: 'Je n’ai toujours pas reçu mon remboursement.',
			no: 'Le remboursement est arrivé, merci.',
		},
		unanswered: {
			patterns: `
				renvoyez|renvoie|renvoient ..1 la balle ; mails|messages|courriers|appels|demandes|relances|questions|mail|courrier|message ..3 (sans|aucune) ..1 (reponse|suite|retour|reaction)
				(personne|pas|jamais|sans|aucun|aucune|ni|plus|rien|toujours pas|nul) ..4 (reponse|reponses|repond|repondu|repondez|repondent|repondait|retour|rappel|rappele|rappelee|rappelle|rappeles|nouvelles|contacte|contactee|recontacte*|explication|explications|prevenu|prevenue|prevenus|informe|informee|averti|avertie|avertis|decroche|decrochent|ecoute|aide|donne suite|signe de vie|sait rien|daigne|tenu au courant|traite) !question|rapide|marchandise|colis|etiquette|probleme|frais|chance
				personne|nul (ne|n|a|nous|m|me|vous)? ..2 (repond|repondu|rappelle|rappele|bouge|sait|decroche|reagit|ecoute|connait|s en occupe|s occupe|aide|venu|daigne|vient|a prevenu|prend|lit|comprend|peut|avait)
				repond|repondez|repondent|decroche|rappelle|rappelez|rappellent|decrochent|lit|lisez ..1 (pas|jamais|plus|personne|rien)
				(n a|n ont|n avez|ne m a|ne nous a|m a|m avez|ne m avez) ..1 (pas|jamais) ..2 (repondu|rappele*|recontacte*|prevenu*|informe*|averti*|ecrit|explique|ecoute*)
				ignore|ignorez|ignorent|ignoree|ignores ..2 (mes|mon|nos|ma|par|completement|depuis|tout|toutes|royalement) ; silence (radio|total|complet|de votre|absolu|depuis) ; votre silence ; lettre morte ; dans le vide
				raccroche* !j ai ; ligne|communication|conversation|appel ..3 coupe|coupee
				injoignable* ; (impossible|pas moyen|pas possible|difficile) (de|d)? ..1 (vous|les|le|la)? (joindre|contacter|parler|avoir|obtenir) ..1 (quelqu|personne|un|une|au|vous|par)?
				(n arrive|arrive|arrivons|parviens|reussis|arrivez) (pas|plus|jamais) ..2 (joindre|contacter|parler|obtenir|avoir quelqu|avoir)
				troisieme|deuxieme|quatrieme|second|seconde|cinquieme|enieme|sixieme|#e|#eme|nieme (mail|mails|email|message|courrier|lettre|relance|courriel|demande|fois que (j appelle|j ecris|je vous|je vous ecris|nous)) !vous
				ecrit|appele|telephone|envoye|contacte|relance|signale|laisse ..3 (deux fois|trois fois|quatre fois|cinq fois|# fois|dix fois|plusieurs fois|maintes fois|plusieurs mails|plusieurs reprises|en vain|a plusieurs|trois messages|deux messages|# messages|des messages|trois mails)
				appels|mails|messages|relances|courriers|appel|mail|message ..3 (sans (reponse|retour|suite|effet|succes)|reste* (sans|lettre)|en vain|ignores|pas lu*)
				balade*|renvoye|renvoyee|renvoyes|ballotte*|trimballe*|trimbale* (de|d|d un) ; (se|on me) renvoie* ..1 (la balle|de|d)
				malgre (mes|nos|plusieurs|de nombreu*|trois|deux|#|mon|cinq|quatre|vos) (relances|mails|appels|messages|demandes|courriers|relance|mail|appel|courrier|promesses|emails)
				reponse|reponses|message|messages|mail|mails (automatique|automatiques|type|types|toute faite|toutes faites|copier|standard) ; un|votre (robot|bot|chat|chatbot|serveur vocal|repondeur|standard) ..6 (comprend|repond|tourne|meme phrase|pas|rien|coupe|en boucle|toujours)
				meme|memes (phrase|reponse|musique) ; sourde oreille ; sonne|ligne ..2 (occupe|occupee|dans le vide|sans|sature*) ; (la|que la|que de la) musique ..2 (attente|d attente)? ; (aucun|pas d|plus d) (interlocuteur|suivi|humain)
				(pas|meme pas|sans) ..2 (un|une|le moindre|la moindre) (mot|appel|sms|mail|coup de fil|explication|nouvelle|message|reponse|excuse)
				personne|aucun* ..1 (au bout|au guichet|a l accueil|au comptoir|pour (aider|renseigner|repondre|nous)) ; on|vous (me|nous) (fait|faites) (patienter|tourner en rond|attendre) ; heures|minutes|heure|min ..2 (au telephone|en ligne|d attente|a attendre|a patienter|avec|de musique|a parler) ..4 (coupe*|raccroche*|personne|rien|sans|avant|robot)`,
			yes: 'Personne ne répond à mes messages.',
			no: 'Merci pour votre réponse rapide.',
		},
		rude: {
			patterns: `
				fait (sentir|comprendre) (que|qu)
				parle|parlee|traite|traitee|regarde|recu ..1 comme ..2 (enfant|chien|idiot*|gamin|gamine|criminel*|voleu*|moins que rien|demeure*|bete|delinquant*)
				sans (s arreter|s excuser|rien dire|un mot|un regard|dire bonjour|sonner|frapper|me demander|nous demander|meme) ; a (hurle|crie|gueule) ; envoyee|envoye promener
				impoli|impolie|impolis|malpoli*|grossier|grossiere|grossiers|grossierement|grossierete|desagreable|desagreables|arrogan*|meprisant*|mepris|meprise|insultant*|insulte*|irrespectueu*|hautain*|odieux|odieuse|agressif|agressive|agressivite|agressifs|humilie*|humiliant*|condescendan*|discriminat*|raciste|racistes|sexiste|discourtois*|antipathique|goujat*|butor*|mufle|insolent*|moqueur|injurie*|rabroue*|intimide*|infect|infects
				mal|peu|pas (eleve|eleves|elevee|aimable*|accueillant*|poli|polie|avenant*|commode|professionnel*|courtois*|respectueu*)
				traite|traitee|traites|parle|recu|recue|accueilli*|repondu|regarde|regardee|servi ..2 (mal|tres mal|comme un|comme une|comme des|comme du|avec mepris|de haut|sechement|facon|de menteu*|de voleu*|de tous)
				repondu|parle|repond|lance|dit ..2 (sechement|de haut|mal|mechamment|vulgairement|n importe comment|sur un ton|vertement)
				ton|attitude|comportement|langage ..3 (deplace*|inadmissible*|inacceptable*|agressif|meprisant|desagreable|deplorable|scandaleux|insupportable|honteu*|menacant|sec|odieux)
				mauvais|mauvaise (accueil|humeur|foi) ; manque (de|d) (respect|politesse|courtoisie|consideration|tact|humanite|amabilite|professionnalisme|ecoute)
				hurle|crie|hurler|crier|gueule|engueule|engueulee|engueuler|aboye (dessus|sur|apres)? ; ri|rire|rit|riait au nez ; (raccroche*|ferme la porte|claque la porte) ..1 au nez
				(s est|se sont|se|s etait) (moque|moquee|moquent|moques|fichu|foutu|mis a rire|enerve|enervee|emporte) (de|du|d|a)? (moi|nous|mon|ma|contre|mes)? !eux
				menace|menacee|menaces (de|d|par|moi|ma|mon)? ; leve|leve les yeux ; envoye*|envoyer (balader|promener|paitre|bouler|chier|sur les roses) ; tutoye|tutoyee|siffle|sifflee|bouscule*|claque|drague*
				vendeur|vendeuse|serveur|serveuse|agent|conseiller|conseillere|employe|employee|chauffeur|technicien|personnel|caissiere|guichetier|receptionniste|livreur|medecin|dame ..5 (refuse|a refuse|ri|insulte*|crie|hurle|s enerve*|soupire|soupirait|m ignore|ignore*|jete|jetee|moque*|nous a oublie*|n a pas ecoute) ; forcer|force|forcee ..1 la main ; (ne m a|n a) pas (ecoutee|ecoute|meme regarde*|dit bonjour) ; mis|mise|mettre|mets|jete*|foutu* (dehors|a la porte) ; incorrect (avec|envers)`,
			yes: 'Le livreur a été très impoli.',
			no: 'Personnel très aimable.',
		},
		'bad-quality': {
			patterns: `
				restee|reste|restes|attendu|venue|venu|venus|deplacee|deplace|deplaces|trajet|route|journee|matinee|conge|paye|coute|appele|attente ..6 pour rien ; gout ..1 (de|d) (brule|moisi|plastique|rance|poisson|savon|javel|metal|chlore|terre|bouchon|cendre) ; bouchonne
				rien ne (s affiche|se passe|marche|fonctionne|bouge|vient|se charge|s ouvre) ; n (ont|avons|ai|a) pas eu (de|d|notre|mon|ma|nos|la|le|les) !besoin|temps|occasion|chance|probleme|problemes|souci|soucis|mal|plaisir
				peintre|peintres|ouvrier|ouvriers|livreur|livreurs|technicien|plombier|demenageurs|demenageur|macon|jardinier|artisan|chauffeur|employe|employee|equipe|installateur|nettoyage|pressing|garagiste|coiffeuse|facteur|laveuse|machine|robinet ..2 (tache|taches|raye|casse|abime|brule|cogne|defonce|griffe|renverse|sali|perce|perdu|jete|arrache|inonde|noye|detruit|coupe trop|mal)
				vos|votre ..3 (inonde|inondee|defonce|degrade|endommage|coupe|perdu|jete|sali|mal) ..2 (mon|ma|mes|notre|nos|le|la|les|l|fait)
				mal (conseille*|renseigne*|informe*|oriente*|soigne*|servi*|prepare*|compte*|calcule*|redige*|place*|dirige*|remonte*|rebouche*|transmis*|enregistre*|taille*|epile*) !compris
				on|vous (nous|m|me) (a|avez|ont) ..1 (place|places|mis|mise|installe|installes|relegue|relegues|donne une (chambre|table)|attribue|fait dormir) ; donne|eu|attribue|reserve ..3 (chambre|table|place|appartement|bureau) ..2 sans ..1 (fenetre|chauffage|vue|lumiere|clim|balcon|eau|salle|draps)
				medecin|docteur|conseiller|conseillere|agent|dentiste|secretaire|technicien|expert|prof|professeur|serveur|vendeur|vendeuse|guide|infirmiere|kine ..1 n (a|avait|ont) ..1 (lu|ecoute|voulu|regarde|verifie|examine|repondu|su|daigne|pris|rien|ouvert|fait|compris|salue|prevenu|note|transmis|rendu|apporte|servi|propose|pas|jamais) !encore|dit
				n y (avait|en avait) (plus|pas|rien|aucun|aucune|personne|que|ni) !probleme|attente|monde|raison ; (n a|n ont|n avons|n ai|na) rien (eu|recu|mange|pu) ; rien (eu|recu) !payer|normal|encore ; mais ..2 n (ai|a|avons) rien !contre|commande|paye|fait
				m|nous (a|ont|avait|avaient) ..1 (pris|jure|refuse|facture|compte|oublie|renvoye|bloque|coupe|retire|impose|reclame|menti|ponctionne|fait payer|fait attendre|fait perdre|fait signer|fait deplacer|raconte n importe) !charge|photo|photos|rendez|vole
				votre|vos ..2 (a|ont|avait|avaient) ..1 (pris|bloque|laisse|casse|abime|refuse|oublie|perdu|coupe|raye|jete|arrache|ferme|annule|supprime|facture|preleve|detruit|sali|tache|renverse|endommage|ecrase|heurte|ignore|trompe|blesse|balance|degrade|tout faux|encore) !impeccable|propre|souvenir|impression
				pages (blanches|manquantes|collees|vides|arrachees|a l envers) ; pele|pelent
				sans avoir (mange|dormi|vu|recu|eu|ete|pu) !regarde
				vous|on (m|nous) (avez|a) ..1 (retire|refuse|impose|laisse|oublie|pris|garde|coupe|force|vendu|facture|compte|fait payer|fait attendre|fait perdre|fait signer|refile|supprime|enleve|ponctionne|fait poireauter|renvoye|redirige|servi|fourgue|raccroche|ignore|pose|rendu|colle) !rendez|conge|conseille|photo|message|question|contact
				(etait|etaient|est arrive|est arrivee|sont arrives|sont arrivees|toute|tout) ..3 (mou|molle|molles|mous|noir|noire|noires|dur|dure|durs|dures|bouchee|bouche|illisible|vides|vide|faux|fausse|fausses|perimes|fletri|ecrase*|bloquee|bloque|debranche*|en panne|hors service|inutilisable|crues|desseche*|brulees|brule) !blanc|rouge
				odeur|gout|bruit ..4 (si|tellement|trop) fort* ; sent|sentait|sentent ..1 (essence|gazole|javel|fioul|chlore|produit|plastique|poisson|oignon|chimique)
				eau|robinet ..4 (marron|jaune|trouble|rouille|noire|sale) ; perd|perdent|perdu ..2 (air|eau|huile|couleur|couleurs|pression|forme|poils)
				danse|dansait|vibre|tremble|resonne|echo ..4 (partout|toute|dans|terrible|enorme|comme) ; saute|sautent des (points|lignes|pages|etapes) ; a l envers ; a moitie (vide|cuit*|fait*|fini*|froid*|casse*|mange*)
				on|je|j|nous ..1 (comprend|entend|voit|comprends|entends|vois|comprenait|entendait|voyait) (rien|pas) ; rien (n|ne) (va|marche|fonctionne|etait|est|a ete|avait|s est) ; plus rien (ne|n) ; n|ne ..1 meme pas
				mauvais|mauvaise|mauvaises|pietre|horrible*|terrible*|mediocre|deplorable*|lamentable*|execrable*|catastrophique*|nul|nulle|affreux|affreuse|pire|desastreu*|minable|piteuse|triste|sale (qualite|service|experience|produit|travail|sejour|repas|materiel|materiau|gestion|organisation|achat|traitement|hotel|entreprise|prestation|emballage|communication|suivi|nourriture|sav|nuit|etat|surprise|finition|soiree|boulot|image|accueil) !patte
				qualite|service|services|produit|travail|prestation|repas|emballage|experience|gestion|sejour|chambre|accueil|suivi|sav|nourriture|finition|finitions|installation|organisation|materiel|tissu|support|assistance|viande|cuisine|communication|reparation|son|image|niveau ..3 (mauvais*|mediocre*|deplorable*|lamentable*|execrable*|catastrophique*|nul|nulle|nuls|horrible*|laisse* a desirer|inexistant*|decevant*|desastreu*|immangeable*|insuffisant*|en baisse|a desirer|bacle*|honteu*|pas a la hauteur|mal fait*|pitoyable*|zero|merdique*|pourri*|minable*|immonde*|degrade*|baisse) !jamais|pas
				mal (fait|faite|faits|faites|installe*|cousu*|emballe*|monte|montee|fini|finie|finies|finis|pose|posee|poses|posees|traduit|traduite|imprime|imprimee|realise*|peint|peinte|concu|concue|regle|reglee|ajuste*|fixe|fixee|colle|collee|coupe|coupee|range|entretenu*|organise|organisee|isole|isolee|gere|geree|cuit|cuite|nettoye*|rempli|ficele*|foutu*|branche*|serre|serree) !comprise
				argent (jete|perdu|gaspille) ; perte de (temps|argent) ; jete|fichu|balance ..2 (par les fenetres) ; ne|n vaut (pas|rien) ; vaut pas ; trop cher pour
				dure|tenu|tient|tienne|servi|marche|fonctionne|resiste ..1 (que|seulement|a peine|moins de|tout juste) ..1 (${FEW}) (${SPAN}|fois|lavages|lavage|utilisations)
				bout (de|d) ..1 (${FEW}) (jours|utilisations|semaines|semaine|mois|lavages|jour|heures|minutes|sorties|utilisation|fois|an)
				apres ..1 (${FEW}) (utilisations|lavages|lavage|sorties|utilisation|ports)
				apres|en ..2 (${FEW}) (jours|semaines|semaine|mois|jour|an|heures) ..1 (d utilisation|seulement|a peine|deja|d usage|il est|elle est|ca ne|il ne|elle ne)
				des|au|le|du (premier|premiere|deuxieme) (lavage|utilisation|usage|jour|essai|port|coup|sortie|pluie|branchement|cuisson|fois que|orage|vent)
				un|une|quel|quelle|veritable|vrai|vraie (desastre|catastrophe|horreur|honte|cauchemar|calvaire|torchon|fiasco|gachis|carnage|galere|cata|ratage|foutoir|bordel|massacre|blague|mascarade) !marrante
				(camelote|pacotille|bacle|baclee|bacles|incompeten*|negligen*|immangeable*|cauchemar*|calvaire|bas de gamme|daube|merdique*|pourave|imbuvable*|infect|infecte|laborieux|bancale organisation|insipide*|degueu)
				a desirer ; pas (a la hauteur|digne|serieux|serieuse|serieux du tout|terrible|top|pro|professionnel|fiable|net|solide)
				erreur|erreurs ..1 (de votre|de vos|chez vous|du cabinet|de l agence|de la banque|de dosage) ; votre (erreur|faute|negligence|bevue|boulette|oubli)
				deja (casse*|use|usee|decolle*|jauni*|abime*|hs|foutu*|mort*|decousu*|rouille*|en panne|ecaille*|deforme*) ; (s use|usee|use|s usent|usent) (deja|vite|en|apres|trop)
				(cuit|cuite|cuits|cru|crue|trop cuit|pas cuit|pas cuite|rose a l interieur|carbonise*|calcine*|trop sale*|sans gout|rassis|rassie|dur comme) !fromage|jambon|lait|chocolat|viande|terrines
				(n a rien|rien) (repare|fait|change|resolu|arrange|nettoye|verifie) !changer|n ai ; laisse|laissee|laisses|laissant (de la boue|des traces|en plan|des trous|le chantier|tout en|des dechets|des gravats|la porte ouverte|tout sale|un bazar)
				fait|faire|faites (n importe quoi|n importe comment|a moitie|trainer) ; n importe comment ; travail|boulot (de cochon|d amateur) ; ni fait ni a faire
				incapable|incapables|infoutu* (de|d) ; (perdu|perds|fait perdre|perdre) ..2 (mon temps|une journee|du temps|une matinee|un temps) ; on s attend a mieux ; (m attendais|attendais) a mieux ; peut|peuvent mieux faire`,
			yes: 'La qualité est déplorable.',
			no: 'Excellente qualité.',
		},
		'cancelled-by-you': {
			patterns: `
				a|ont|ete|est|etait|avez ..1 (refuse|refusee|rejete|rejetee|annule|annulee|supprime|supprimee|bloque|bloquee|desactive|resilie|resiliee) ..1 par erreur ; interimaire|ouvrier|technicien|plombier|aide|agent|serveur|prof|animateur|guide ..8 (parti|partie) ..1 (a|avant|au|plus tot|sans|en plein|en cours)
				train|trains|bus|tram|metro|navette|tgv|ter|vol|correspondance|arret|desserte|seance|cours ..3 (supprime|supprimee|supprimes|supprimees|deroute|deroutee) ; a|ont|avez ..1 (supprime|annule) ..2 (notre|mon|ma|nos|le) ..1 (train|bus|vol|arret|creneau|cours|seance|rendez|reservation)
				reservation|place|places|chambre|table|creneau|salle|commande ..4 (donnee|donne|donnees|vendue|louee|attribuee|cedee) a ..1 (un|une|d|quelqu|autre|autres)
				raye|rayee|radie|efface ..2 (liste|registre|systeme) ; etait|etaient|etions|fut (ferme|fermes|fermee|fermees|annule|annulee|complet) ..4 ; personne ne savait ; rien n etait (pret|prevu|organise)
				chambre|table|place|places|logement|siege|sieges ..4 (donnee*|attribue*|vendue*|louee*|occupee|occupees|occupe|prise|prises|vendues) ..2 (quelqu|un autre|d autres|autres|deux|deja|a notre arrivee|par)? !libre
				vendu|vendre|vendus|reserve ..3 (deux fois|en double) ; chambre|table|place|places ..2 deja (occupee|occupe|prise|prises|occupees)
				avez|ont|avait|aviez ..1 (annule|supprime|suspendu|bloque|resilie|desactive|cloture|perdu|deplace|ferme|reporte|radie|coupe|retire) ..1 (ma|mon|notre|nos|mes|le|la|les|l|sans|tout|unilateralement)
				(a ete|ont ete|est|etait|sont|s est|ai ete|a|fut|suis) ..1 (annule|annulee|annules|annulees|supprime|supprimee|suspendu|suspendue|resilie|resiliee|radie|desactive|cloture|cloturee|deprogramme*|ampute*) ..3 (sans|au dernier|derniere|la veille|une heure|deux heures|le matin meme|par|unilateralement|le jour meme|et|alors|je|du jour|trois|pour) !moi|prevenir plus
				(vol|commande|reservation|rendez vous|voyage|compte|evenement|train|contrat|cours|livraison|concert|rdv|seance|spectacle|abonnement|ligne|carte|place|inscription|stage|bus|car|ligne) ..3 (annule*|supprime*|suspendu*|resilie*|deprogramme*|deplace*|reporte*|decale*|bloquee|bloque) ..4 (sans|fois|derniere|dernier|veille|sms|par mail|et personne|raison|matin|encore|prevenir|avertir) !pluie
				(rendez vous|rdv|creneau|visite) (annule*|supprime*|deplace*) ; annule|annulee|annules|annulees|reporte*|deplace*|supprime*|ferme|fermee ..2 (a la derniere (minute|seconde)|au dernier moment|la veille|le jour meme|du jour au lendemain|sans (prevenir|preavis|raison|explication|nous|me|que|motif|avertissement|avis))
				(aucune|pas de|plus|pas|plus aucune) trace de (ma|notre|mon|la|nos) ; (reservation|inscription|rendez vous|dossier|commande) ..4 (introuvable|pas enregistre*|pas trouve*|inexistant*|n existait pas|perdu*|disparu*|n apparait (pas|plus))
				sans (preavis|prevenir|me prevenir|nous prevenir|prevenir personne|explication|explications|mon (accord|consentement)|motif|raison|avertir|avertissement|avis|m informer|nous informer|m avertir|nous avertir|crier gare|un mot|aucun avertissement|aucune explication|concertation|que (je|nous) (sois|soyons|ne sois)) !frais
				(du jour au lendemain) ; perdu|perdre|egare|egarent ..1 (mon|notre|le|ma|mes) (dossier|demande|formulaire|echantillon|inscription|reservation|papiers|documents) !j ai|ai
				ferme|fermee|fermait|fermes|fermees|closed|clos ..4 (tout (notre|le|mon)|sejour|sans|pendant|devant|alors que|a notre arrivee|avant l heure|sous mes yeux|sous notre nez|sans prevenir|dix minutes|deja) !aout|travaux chez|public|samedi
				(porte close|portes closes|grille fermee|rideau baisse|trouve ferme) ; surbooking|surreservation|surreserve* ; refuse|refusee|refuses|recale*|refoule* ..1 (l entree|l acces|a l entree|l embarquement|a bord|l embarquer|de monter|au controle)
				refuse ..1 (l entree|l acces|l embarquement) ; (n etaient|n etait|ne sont) pas ..1 (numerot*|assur*|enregistr*|ouvert*|ouvertes) ..3 (mais|alors)? ; (n est pas|pas) (remplace|remplacee) ; (ne passe|n est pas passe|pas passe|est pas passe) ..1 (ce matin|hier|lundi|bus|du tout|depuis) ; (n a|n ont) pas eu lieu ; oublie|oubliee|oublies|oubliees|laisse|laissee|abandonne* ..3 (a l arret|a la gare|sur le (quai|bord|trottoir)|pendant une heure|sur place|dehors|une heure|au bord|a table|dans un coin|dans le couloir)
				avion|bus|car|train|navette|taxi|bac|ferry ..4 (parti|partie) (sans|avant|en avance|sous) ; (dormi|dormir|passe la nuit) ..1 (dans la voiture|dans le hall|a l aeroport|a la gare|par terre|sur un banc|dehors) ; reste|restes|restee|laisses|reste* (dehors|sur le trottoir|sur le carreau|a quai|plantes la|en rade|plante la)`,
			yes: 'Vous avez annulé ma réservation sans prévenir.',
			no: 'Comment annuler une réservation ?',
		},
		'no-show': {
			patterns: `
				ne (vient|viennent|passe|passent|ramasse|ramassent) (plus|pas|jamais) ..1 (depuis|a l heure|comme|malgre|alors|et)
				personne|technicien|livreur|plombier|installateur|chauffeur|taxi|electricien|reparateur|transporteur|il|depanneur|expert|artisan|aide|infirmiere|guide|peintre|equipe|conseiller|ouvrier|camion|medecin|ambulance|navette|vtc|agent|menuisier|prof|professeur|traiteur|formateur|serrurier|elle|ils|bus|car|vous ..3 (pas|jamais|n est|n a|ne s est|ne sont|n etes|n etait) ..2 (venu|venue|venus|presente|presentee|passe|passee|pointe|montre|montree|deplace|apparu|la)  !bien|rapidement|ponctuel
				personne ..3 (venu|venue|presente|passe|pointe|deplace|vient|n etait la|au rendez vous) ; ne|n (est|s est|sont|se sont|etait) (pas|jamais) ..1 (venu|venus|venue|presente*|passe|pointe*|deplace*|honore*|montre*)
				est (pas|jamais) (venu|venue|passe|passee) ; pas|jamais (venu|venue|venus|presente) ..1 (au|a|comme|malgre|alors|le|depuis|hier|mardi|lundi|du) ; pas (venu|venue)
				pose* (un|de) lapin ; (il n y a eu|y a eu|y avait|n y avait) personne ; personne (en vue|a l horizon|au rendez vous|a l heure|chez|de chez)
				attendu|attendre|attente|attendais|attendions|poireaute* ..5 (en vain|pour rien|toute la (journee|matinee)|toute (l apres|une)|personne|des heures|tout l apres|la journee)
				(rendez vous|rdv|creneau|intervention) ..3 (non honore*|pas honore*|pas tenu*|manque* par|oublie|rate par|fantome) ; pris|pose|perdu|prendre ..1 (un|une|ma|deux) (jour|journee|demi journee|jours|matinee|conge) ..1 (de conge|de travail|de|pour rien|inutilement|en)? !client
				conge (pose|pris) ..1 (pour rien|inutilement) ; (garde|cuisine|baby sitter) ..2 lapin ; absent|absente depuis ..3 (semaines|mois|jours|et) ; devait|devaient|deviez ..2 (venir|passer|intervenir|se presenter|me rappeler|rappeler|nous rappeler) ..8 (personne|pas|jamais|toujours|attendu|rien|ne)
				(le chantier|mes travaux|la maison) ..2 (en plan|a l abandon)`,
			yes: 'Le technicien n’est pas venu.',
			no: 'La commande est complète.',
		},
		'not-as-described': {
			patterns: `
				correspond* a rien
				pas|rien|different|differente|differents|loin|aucun|non|aucunement ..3 (conforme|conformes|comme (sur la photo|decrit*|annonce*|promis*|sur les photos|dans l annonce|sur le site|indique*|prevu*|convenu*|demande*|sur l image)|ressemble*|aux photos|a la photo|a la description|a ce qui|correspond* (a|aux|au|a la)|de ce qui|celui de la photo|celle de la photo|de la photo|de celui|de ce que) !hate
				ne|n ..1 (ressemble|ressemblent|ressemblait|correspond|correspondait|correspondent|respecte|respectent|couvre) (pas|en rien|absolument pas|ni|guere) ; correspond* (pas|en rien|ni|absolument pas)
				contrairement (a|aux|au) ; publicite (mensongere|trompeuse) ; votre (publicite|pub|annonce) ..3 (annonce|promet|ment|trompe) ; (hors|pas aux|pas dans les) (tolerance|tolerances|normes|norme|specifications) ; non (conforme|conformes|conformite)
				mensonge|mensonges|menti|mentir|mensonger|mentez|ment|mensongere|mensongeres ; tromperie|tromperies|trompeur|trompeuse|trompeuses ; (on m a|vous m avez|me suis fait|nous a|me fait) (trompe|trompee|trompes|rouler|roule|avoir|berne|blouse|arnaque|arnaquer|entuber|pigeonner|plumer)
				arnaqu*|escroc|escrocs|escroquerie|fraude|fraudeur*|frauduleu*|floue*|berne* !mot|signaler une
				(vous|on m|site) ..2 (annonc*|vend*|vendez|promet*|promettez|indiqu*|affich*) (du|de la|des|un|une|que)? ..8 (mais|en realite|en fait|alors que|c est (du|de la)|faux|que la caisse)
				vendu|vendue|vendus|vendues|presente*|annonce|annoncee|annonces|decrit|decrite (comme|pour|etanche|neuf|neuve|tels) ..8 (mais|alors|en fait|traces|porte|pas|faux|ne|n|c est|deja)
				(alors qu|alors que|bien que) ..3 (vendu*|annonce*|presente*|decrit*|indique*|garanti*|promis*) ; (en realite|en fait) ..3 (est|sont|c est|un|une|du|pas)
				(contrefacon|contrefait*|copie grossiere) ; (un|du|des|c est) (faux|fausse) !pas|col|plafond|code|mot|numero|nom|site|mail|couverts
				(date de peremption|dlc|ddm) ..2 (depassee|passee) ; (reconditionne*|d occasion|deja (porte*|utilise*|servi|ouvert*)|porte des traces|traces d (utilisation|usure|usage)) !acheter|vendre|camionnette|voiture|recherche|financer
				a|ont ..1 deja ..1 (servi|ete (porte*|utilise*|ouvert*)) ; (n a|rien) a voir avec (la (photo|description|commande)|ce qu|ma commande) ; (n a|n ont) rien (de|d) ..2 (neuf|luxe|bio|ce) ; tout (sauf|le contraire) ; surface|taille|superficie|puissance|capacite ..4 (inferieur*|moindre|plus petit*|pas celle)
				fait|mesure|pese ..1 # ..4 (et non|au lieu|pas) ; et non # ; (#|c est) ..2 et non (pas)? ..1 (#|du|de|des|un|une) ; franchise|tarif|prix|programme|formation|contrat ..4 n (est|etait) pas (celui|celle|ceux) ; ne (correspondait|correspond) pas ; mis devant le fait accompli`,
			yes: 'La chambre ne correspond pas aux photos.',
			no: 'C’est exactement comme décrit.',
		},
		'locked-out': {
			patterns: `
				peux|peut|puis|pouvons|pouvais|arrive|arrivons|pu|parviens|reussis|jpeux|permet|ai|a|avons (pas|plus|jamais) ..3 (acceder|connecter|payer|telecharger|inscrire|valider|reserver|activer|enregistrer|finaliser|acces|identifier|installer|exporter|consulter|charger|rentrer|synchroniser|imprimer|entrer|regler|travailler|resilier|desabonner|ouvrir|utiliser|commander|servir|envoyer|monter|stationner|sortir) !hesit*|attendre|avant|combien
				impossible|impossibilite|empeche*|incapable|moyen ..3 (acceder|connecter|payer|telecharger|inscrire|valider|reserver|activer|enregistrer|finaliser|identifier|installer|exporter|consulter|charger|rentrer|synchroniser|imprimer|entrer|travailler|resilier|ouvrir|utiliser|commander|passer)
				impossible (d|de|a) ..1 (acceder|me|se|payer|reserver|ouvrir|fermer|dormir|travailler|utiliser|monter|l|le|la|les|envoyer|valider|entrer|finaliser|obtenir|charger|lire|imprimer|demarrer|voir|faire|changer|modifier|avoir) ; c est impossible (d|de|a)
				message|messages|code|affiche|page|ecran|indique|une|cette|meme ..1 (d)? (erreur|erreurs) ..2 (#|500|404|quand|lorsque|des|a chaque|depuis|systeme|au moment|s affiche|en rouge|inconnue)? !expedi|ma|saisi|mienne
				erreur (#|lors|quand|systeme|de connexion|a chaque|interne|serveur|technique|permanente|inconnue|au moment|critique|fatale)
				appli|application|app|site|page|systeme|logiciel|portail|plateforme|serveur|formulaire|module|api|jeu|lien|onglet|bouton|export ..4 (plante*|bloque*|bug|bugs|bugue*|beug*|marche (pas|plus)|fonctionne (pas|plus)|repond (pas|plus)|charge (pas|plus)|s ouvre (pas|plus)|s enregistre pas|en panne|hors ligne|rame|inaccessible*|indisponible*|erreur|crash*|crashe|se ferme|se fige|ne mene|mort|down|vide|en boucle|mouline)
				mon|notre|le|ce (compte|acces|profil|espace|abonnement|badge) ..4 (bloque|bloquee|suspendu|suspendue|desactive|pirate|supprime|verrouille|disparu|inaccessible|ferme|a zero|zero|ne marche|refuse) !cause
				carte ..3 (bloque|bloquee|avalee|refusee|desactivee|rejetee) ..3 (sans|alors|etranger|encore|a|ce)? ; avale|avalee|garde|gobe ..1 (ma|la) carte
				mot de passe ..4 (pas|jamais|incorrect|refuse|refusee|errone|rejete) ; (code|identifiant|mot de passe|lien|mail|email|sms) ..3 (n arrive|ne (marche|fonctionne)|refuse|jamais recu|non reconnu|n est pas reconnu|expire|arrive (pas|jamais)|mort|ne mene)
				perdu|efface|effaces|disparu|perdus|perdues|supprime|envole* ..2 (donnees|fichiers|photos|travail|mes dossiers|historique|contacts|points|messages|sauvegarde|tout mon|toutes mes) !j ai supprime|par
				donnees|fichiers|photos|points|contacts|historique|messages|sauvegarde|musique|credits|commandes ..3 (perdu*|efface*|disparu*|corromp*|envole*|remis a zero|introuvables)
				ecran|page (noir|noire|blanc|blanche|bleu|bleue) ; (se ferme|plante|bug|bugue|bloque|crashe|rame|deconnecte|fige) ..1 (des|a chaque|toute seule|tout seul|quand|lorsque|en permanence|tout le temps|constamment|au moment|sans arret|toutes)
				dehors|enferme*|bloque*|coince* ..2 (une heure|deux heures|# heures|# minutes|dans l ascenseur|dehors|sur le palier|a l interieur) ; reste* ..1 (dehors|enferme*|bloque*|coince*) ; (n est|ne sont|est) (pas|jamais|plus) (reconnu|reconnue|pris en compte|prise en compte|accepte|acceptee|enregistre|enregistree|valide|validee) ; depuis|apres ..2 (mise a jour|maj|migration|update) ..4 (plus|impossible|plante*|bug*|rien|plus rien|disparu|ne)
				encodage|caracteres|accents|affichage ..4 (bizarre*|illisible*|casse*|faux|n importe) ; webhook|webhooks|callback|sso|login|export|import|api|sync ..4 (ko|plus|pas|cass*|echoue*|fail|failed|timeout|timeouts|hs|down|rien|erreur)`,
			yes: 'Je ne peux plus accéder à mon compte.',
			no: 'Je peux à nouveau accéder.',
		},
		nuisance: {
			patterns: `
				reste|restait|restent ..1 (de la|du|des) (colle|poussiere|gravats|traces|taches|peinture|dechets|ordures|eclats|boue|ciment|moisi) ; poulet|viande|porc|poisson|steak|dinde|saucisses ..4 (rose|cru|crue|crus|pas cuit|pas cuite) ; yaourt|yaourts|lait|date|fromage|jambon|produits ..6 (perime|perimes|perimee|depassee|depasse) !delai|budget
				trempe|trempes|trempee|trempees|detrempe*
				tourne|tournent|aboie|aboient|hurle|hurlent|joue|sonne|vibre|crie|crient|coule|ronfle|allumee|resonne|ouverte ..4 toute la nuit ; (sous ma|sous nos|sous mes) fenetres|fenetre ; fument|fume (sur|dans) ; etait|est|sont|etaient bouche|bouchee|bouchees
				tiede|tiedes|fade|fades|insipide|etouffant|etouffante|glacial|glaciale !preferer
				sale|sales|salete|crasseu*|crasse|crade|cradingue|degoutant|degoutante|degoutants|degueulasse*|repugnant*|immonde*|infect*|insalubre* !linge|bus|lave
				tache|tachee|taches|tachees|tachait ..1 (de|sur|noire|noires|des|partout|brune|brunes|d|a|au)
				etaient|etait|est|sont|recu|livre*|arrive* ..1 (tache|tachee|taches|tachees|moisi*|sale|sales|pourri*|froid|froide|froids|froides|cru|crue|glace|glacee)
				moisi|moisie|moisis|moisies|moisissure*|cafard*|blatte*|punaise*|insecte*|souris|asticot*|charancon*|mouches|fourmis|larve* !souris sans|ordinateur|optique|sourient
				un|des|rat|les rats ; un|de rat ; (cheveu|cheveux|poil|poils|ver|vers blancs|puces) ..3 (dans|sur|du|de la) !longs|coupe|teinture ; avec des puces
				pue|puait|puent|puant|puante|puanteur|malodorant*|nauseabond*|empeste*|schlingue* ; sent|sentait|sentent|sentaient ..1 (mauvais|le moisi|le tabac|la transpiration|l egout|le renferme|l urine|le chien|le poisson|la cigarette|la pisse|fort|tres mauvais|la sueur|l humidite|le graillon)
				odeur|odeurs ..1 (de|d|nauseabonde*|horrible*|insupportable*|forte|infecte) (egout|moisi|tabac|urine|poubelle|friture|renferme|chimique|poisson|pieds)? !lavande|savoir
				repas|plat|pizza|eau|douche|soupe|cafe|diner|chambre|pates|nourriture|frites|burger|poulet|viande|riz|dejeuner|commande ..3 (froid|froide|froids|froides|cru|crue|brule*|pourri*|glace|glacee|rassis|tiede*|avarie*|tourne|immangeable*|sec|seche|crame*)
				arrive*|servi*|livre* (froid|froide|froids|froides|cru|crue|crus|brule*|pourri*|glacial*|fondu*|tiede*|avarie*|sec) ; lait|fruits|jus|yaourt|creme|legumes|poisson|viande|fraises|salade ..3 (tourne|tournait|tourne|pourri*|avarie*|gate*|perime*|moisi*|aigre|rance|impropre|jeter) ; perime|perimee|perimes|perimees|avarie*|pourri|pourrie|pourris|pourries !cv|passeport|carte
				bruit|bruits (de|des|toute|insupportable*|la nuit|jusqu|constant|infernal|incessant|permanent|sans arret|du|nocturne*) !tranquille
				(trop de|beaucoup de|le|du) bruit !fond|sans ; bruyant|bruyante|bruyants|bruyantes|tapage|nuisance|nuisances|tintamarre ; tapage nocturne ; musique|fete|fetes|travaux|chantier|piqueur|aboie*|cris|hurlements|camions ..5 (toute la nuit|toutes les nuits|chaque nuit|jusqu|# h du matin|des six heures|des # h|a six heures|nuit|dormir|intenable|insupportable|sans arret|le dimanche)
				empeche|empechent|empechait ..2 (dormir|travailler|de dormir) ; (impossible|pas pu|peux plus|arrive plus) ..2 dormir ; (n ai|n avons|on n a) pas ..1 (dormi|ferme l oeil|pu dormir)
				inconfortable*|insupportable*|intenable*|invivable*|irrespirable* ; (sans|pas de|ni|plus de) (serviettes|serviette|papier|papier toilette|climatisation|menage|draps|savon|toilettes|drap) !imprimante|cadeau|avez|besoin
				pas|jamais|plus|mal ..2 (propre|propres|nettoye|nettoyee|nettoyees|lave|lavee|lavees|frais|fraiche|fraiches|ramasse|ramassee|ramassees|ramasses|vide|videe|videes|change* les draps|debarrasse*|deneige*|sale*|entretenu*|tondue|nettoie) !trop|encore
				poubelles|ordures|conteneurs|bacs|encombrants|dechets ..5 (deborde*|pas ..1 (ramasse*|vide*|leve*|passe*)|trainent|jonch*|puent|partout|s entassent|non ramasse*)
				canalisation|lavabo|evier|toilettes|wc|douche|egout|gouttiere ..3 (bouche|bouchee|bouchees|bouches|refoule|refoulent|deborde*) ; degat|degats|infiltration|infiltrations|inondation|humidite|inonde* ..4 (dans|plafond|mur|murs|cave|appartement|chambre|salon|cuisine|sur|depuis) !declar*|assur*|jardin|maison
				(fait|il fait|avons|ai) (froid|#|trop chaud|une chaleur|tres froid) ..2 (dans|chez|degres|depuis|la nuit|chambre|chez nous)? ..1 (salon|chambre|appartement|bureau|classe|depuis|chez|salle|maison|logement) ; # degres dans (la|le|l|ma|notre|mon) ; avons|ai|gele|gelons froid depuis ; on (gele|grelotte|crie|caille|etouffe|creve de)
				temperature ..3 (insupportable|# degres) ; lampadaire|lampadaires|eclairage|rue|ampoule ..4 (eteint*|grille|grillee|hs|noir|ne marche|n eclaire) ; (trou|trous|nid de poule|nids de poule) ..4 (chaussee|route|rue|trottoir) ; piqure*|boutons|plaques ..2 (partout|rouges|sur) ; collant|collante|poisseu*|gras|grasse|graisseu* ..1 (au|et|par|sol|table|partout) ; (gout|arriere gout) ..2 (bizarre|etrange|plastique|savon|metal|amer|rance|javel)`,
			yes: 'La salle de bain était sale.',
			no: 'Chambre propre et calme.',
		},
		'not-solved': {
			patterns: `
				ca|cela|tout|probleme|panne|fuite|bruit (recommence|revient|a recommence|est revenu|est revenue) !marche|normal
				est|sont|etait|etaient ..1 pas ..1 (pose|poses|posee|posees|finis|finie|finies|termine|terminee|terminees|termines|montee|montees|installe|installee|installes|repeint|repeinte|remplace|remplacee|nettoye|nettoyee|tondue|rebouche|reparees|repares|raccorde|branche|branchee) !encore
				rien ..2 change
				a|ont|avait (pas|jamais|toujours pas|meme pas|pas encore) ete !paye|besoin|aussi
				me|nous (dit|disent|dites|repond|renvoie|renvoient) ..1 (d aller|de voir|d attendre|de revenir|vers|que ce|de patienter|de m adresser)
				toujours|pas|jamais|rien|aucun|aucune|sans|personne|encore|ni|nullement|tjs ..4 (resolu|resolue|resolus|regle|reglee|solution|solutions|repare|reparee|corrige|corrigee|corriges|rectifie*|remplace|remplacee|traite|traitee|avance|bouge|ameliore|resolution|pris en charge|prise en charge|remedie|evolue|evolution|intervention|fait le necessaire|suite donnee|debloque*|amelioration|progres|abouti) !taille|achat|question|avis|adresse|d adresse|a jour
				meme|memes (probleme|problemes|erreur|panne|defaut|histoire|souci|anomalie|galere|chose) !genre|derniere|fois pour
				probleme|panne|erreur|defaut|bruit|fuite|souci|anomalie|soucis|problemes|coupures|situation|cafards|humidite ..3 (persiste*|continue*|revient|reviennent|demeure|reste|revenu*|se repete*|se reproduit|reproduit|recommence*|reapparu*|toujours|perdure*|dure depuis|s aggrave|empire|traine|n a pas (change|evolue)|stagne)
				est|suis|sommes|reste|sont|etait toujours (en panne|sans|casse*|bloque*|au meme point|en attente|defectueu*|froid*|eteint*|pas|aussi|impossible|hs|inutilisable*|ferme*|dans le noir|sale|visible|occupe*) !interesse*|disponible
				fuit|goutte|fuit|coule|coupe|grince|clignote|plante|attends|attend|sonne|bloque|fume|manque toujours ; toujours ..1 (en panne|sans|casse|aucun|aucune|bloque|rien|pas de (reponse|solution|nouvelles)|en attente|grise|le meme|la meme|au meme point|pas)
				a ce jour ..1 (rien|toujours|aucun*|pas|je|sans|personne|non) ; traine|trainent|traine (en longueur|depuis|encore|toujours) ; non (resolu|resolue|regle|reglee|traite|traitee) ; au|en|de point mort ; (au point de depart|retour a la case)
				dossier|demande|sinistre|passeport|reclamation|ticket|permis|carte|remplacement|titre ..5 (traine*|n avance|stagne|bloque|bloquee|en suspens|en souffrance|au point mort|ouvert depuis|sans suite|depuis (des|trois|deux|six|#|plusieurs|quatre) (mois|semaines)|enterre*|oublie*|perdu*)
				ne|n ..2 (bouge|bougez|avance|fait|fais|faites|font|s occupe|s en occupe|change|intervient|change rien|agit) (pas|rien|jamais|plus) !adresse|habitude ; (s en|s) occupe (pas|personne) ; personne ..1 (s en occupe|bouge|fait) ; on me dit ..2 (attendre|patienter|que c est normal|voir avec|de voir|d attendre)
				me|nous (dites|dit|renvoie|renvoyez|demande|demandez) ..2 (voir avec|vers|m adresser|nous adresser|de patienter|contacter|attendre) ; recommencer|refaire|reprendre|retaper ..1 (tout|tout le|toute|depuis|# fois|de zero|trois fois|deux fois) ; rempli*|ecrit*|envoye*|fait*|demande*|appele* ..2 (trois|deux|quatre|cinq|dix) fois`,
			yes: 'Le problème n’est toujours pas résolu.',
			no: 'Tout est réglé, merci.',
		},
		'broken-promise': {
			patterns: `
				malgre (mes|vos|la|le|les|nos|votre|plusieurs|une|un|trois|deux|quatre|#|mon|ma|l) !age|pluie|froid|meteo|distance|chaleur|neige|temps|heure|attente
				sous pretexte
				promis|promise|promet|promettait|promettez|assure|garanti|confirme|convenu|annonce|engage|engages|jure|certifie|affirme|promesses ..9 (mais|jamais|personne|rien|toujours|pourtant|or|en realite|au final|finalement|et (depuis|puis) rien|pas) !incendie|sante|auto|deco
				(on m|vous m|vous nous|il m|elle m|on nous|vendeur|conseiller|collegue|agent) (a|avez|avait|aviez|avais) ..1 (dit|promis|assure|garanti|confirme|jure|annonce|certifie|affirme) ..12 (mais|jamais|personne|rien|toujours|pourtant|or|au final|depuis|pas|faux|double|refuse)
				dit|disait|disiez|dites|dit ..6 (mais|pourtant|or) ..3 (jamais|pas|rien|personne|toujours|faux) ; promesse* ..1 (non tenue*|pas tenue*|en l air|vaine*|jamais|de (gascon|rappel)|bidon) ; vos promesses
				pas|jamais|non|aucun ..2 (tenu|tenue|tenus|tenues|respecte (la|le|vos|votre|les|notre|nos|l)|respectez|honore|honoree|honores|respecte|respectee|respectes|tient) ..1 (parole|promesse|promesses|engagement|engagements|delais|delai|date|rendez vous|contrat|promis)? !norme
				malgre (mes|vos|la|le|les|nos|votre|plusieurs|une|un|tout|cela|l) (promesse*|engagement*|assurance*|confirmation|accord|garantie|relance*|delai|rendez vous|ticket|traitement|reparation|visite|intervention|paiement|resiliation)
				contrairement (a|aux|au) (ce|vos|votre|accord|accords|engagements|promesse|promesses|annonce|contrat|qu|qui) ; comme (promis|convenu|prevu) ..2 (pas|jamais|non) ; travaux|remise|cadeau|appel|rappel|reponse|remboursement|geste|appareil promis|promise|promises ; refuse|refusez|refusent|refusait (de|d) ..2 (faire|reparer|prendre|intervenir|rembourser|echanger|reprendre|venir|livrer|appliquer|payer|signer)
				vous|on (deviez|devait|devaient) ..1 (me|nous|m|le|la|les|l|regler|faire|reparer|reprendre|intervenir|changer|rappeler|passer|livrer|envoyer)
				(alors que|pourtant) ..4 (promis*|assure*|garanti*|confirme*|convenu*|dit|certifie*|inclus*|compris*|gratuit*|offert*|offerts)`,
			yes: 'Vous aviez promis vendredi mais personne n’est venu.',
			no: 'J’ai promis un vélo à mon fils.',
		},
		flaw: {
			patterns: `
				bouton|boutons|case|texte|ligne|lignes|menu|champ|image|titre|logo ..5 (cache|cachee|cachees|caches|masque|masquee|invisible|tronque|tronquee|coupe|coupee|illisible|deborde)
				ecrit|marque|imprime|affiche|indique|note ..6 (sans (s|accent|majuscule|h|e|x)|avec (deux|un seul|une faute))
				restee|restees|reste|restes|toujours|uniquement|seulement|qu|encore ..2 en (anglais|allemand|chinois|neerlandais|flamand|italien|espagnol|polonais|coreen)
				etiquette|etiquettes|plan|photos|noms|legendes|pages|touches|numeros ..7 (inverse|inversee|inversees|inverses|interverties|intervertis|decalees|decales|melangees|a l envers)
				(il y a|figure|apparait|affiche|mentionne|indique|porte|avec|est|comporte|encore|toujours|sur) ..2 (notre|mon|l|une) (ancienne|vieille) (adresse|raison sociale|coordonnees)
				manque|manquait|manquaient|manquent ..3 (de|d) (pression|sel|lumiere|confort|personnel|proprete|cuisson|gout|clarte|son|chauffage|eclairage|indications|signalisation|fraicheur|assaisonnement)
				volume|son|pression|debit|luminosite|eclairage|signal|texte|police|ecriture|musique|chauffage ..3 (trop|pas assez|vraiment|un peu) (faible|bas|basse|fort|forte|petit|petite|sombre|elevee|eleve)
				ferme|fermait|colle|tient|glisse|ouvre|enclenche ..1 pas ..1 (tres|bien|completement|correctement|droit|totalement|vraiment|toujours) !adresse
				un peu plus|moins|trop ..1 (clair*|fonce*|petit*|grand*|court*|large*|pale*|haut*|bas|epais*|fin*) que
				rayure|rayures|eraflure*|egratignure*|coquille|coquilles|ebrechure*|coquillettes !pates|jambon|oeufs|œufs
				faute|fautes (d orthographe|de frappe|d impression|de grammaire|d accord|de traduction|dans|a) ; truffe de fautes ; fautes ; erreur|erreurs (de frappe|d orthographe|d impression|d affichage|de traduction)
				petit|petite|petits|leger|legere|legers|minime|minuscule|infime (defaut|defauts|erreur|probleme|degat|tache|retard|imperfection|souci|fissure|bosse|desagrement|rayure|reproche|critique|accroc|trou|bug|deception|inconvenient|oubli|hic|couac|bemol|eclat|impact|decalage|manque|point noir)
				(un peu|legerement|quelque peu|un poil|un tantinet|un brin) ..1 (tard|froid*|tordu*|lache|lent*|sale|tache*|raye|rayee|rayes|abime*|decevan*|decu|decue|inconfortable|trop|deteint*|confus|confuse|en retard|bancal*|cabosse*|froisse*|bruyant*|desserre*|dur|cher|chere|tiede*|sec|seche|gratte|grince|fade|salee|sale|de travers|flou|floue|pale|delave*|branlant*|ecorne*|jauni*)
				lien|liens|bouton|page|image|photo|video|plan|horaire|carte ..4 (casse|cassee|mort|morte|morts|ne (marche|fonctionne|s affiche|s ouvre|mene)|mene nulle part|errone*|mauvais*|inactif|decale|decalee|n est plus a jour|pas a jour|ne sont pas ceux|pixelise*|floue|a l envers|sens dessus)
				(bancal|bancale|bancals|grince|grincent|decolore*|deteint|deteinte|deteignent|de travers|jauni*|ecorne*|froisse|froissee|desserre*|a l envers) ; fil|bouton|boutons ..1 (tire|decousu|lache|qui|tombe|tombent|pend) ; mal (ecrit*|orthographie*|ecrite) ; difficile* a (lire|ouvrir|trouver|fermer) ; trop petit pour (lire|etre lu) 
				date|horaire|horaires|prix|numero|nom|prenom|adresse|plan|site|titre ..4 (errone*|faux|fausse|pas a jour|plus a jour|obsolete*|incorrect*|perime*|estropie*|ecorche*|ne sont pas|pas ceux) ; plus|pas a jour !cv ; pourrait etre (mieux|meilleur*|plus clair*)
				imprime|ecrit|orthographie|note|appele|appelle|appelez|nomme ..3 (avec deux|avec un|a tort|sans (accent|le|h|e)|un seul|au lieu|monsieur|madame|faux|par erreur) ; est|ecrit|suis ..1 (inverse|inversee|inverses|inverse*) ; (son|image|sous titres|voix) ..4 (decale|decalee|decales|desynchronise*|coupe|tres bas|trop bas|trop fort) ; celle|celui|menu|affiche|programme de la semaine (passee|derniere) ; (pas|n est pas) ..1 (tres|bien) (droit|droite|lisible|aligne|alignee|symetrique|clair|claire|centre|centree)
				(dommage|bemol|regret|seul point|un detail|seule chose|seul hic) ..8 (froid*|tiede*|casse|bruit|bruyant*|trop|fermee|attente|sale|lent*)`,
			yes: 'Il y a une petite rayure sur le couvercle.',
			no: 'Je cherche un griffoir pour chat.',
		},
		discrepancy: {
			patterns: `
				# ..1 de trop
				commande|commandes|paye|reserve|prevu|attendu|facture ..2 (#|deux|trois|quatre|cinq|six|huit|dix|douze|vingt) ..4 (#|un|une|deux|trois|quatre|cinq|six|huit|dix) ..2 (la|sont la|seulement|recus|recues|livres|livrees|presentes|presents|arrives|arrivees)
				paie|paye|payons|payais ..6 (et|mais|pour) ..2 (j en ai|n en ai|ai que|recois que|obtiens|en ai) ; siege|chambre|place|adresse|numero|lien|page|code|quai|voiture|salle ..2 n existe (pas|plus) ; note|inscrit|saisi|enregistre|mentionne ..6 (fausse|errone|erronee|incorrecte|incorrect)
				kwh|m3|litres|km|heures|heure|personnes|unites|minutes|nuits|jours|dollars|francs|balles|kilos de trop ; du|fallu|oblige|obligee|obliges|devoir ..2 (payer|repayer|racheter|avancer|regler|prendre|reserver|louer|acheter|appeler|dormir|rentrer|marcher) ..4 (deuxieme fois|deux fois|encore|nouveau|ma poche|notre poche|moi meme|plein tarif|supplement|taxi|hotel|autre|en urgence|a pied|# euros|sur place)
				amende|pv|majoration|penalite ..8 (alors|abonnement|valable|ticket|paye|payee|regle|titre) ; mon|ma|notre|la|le (prime|cotisation|forfait|abonnement|loyer|mensualite|tarif|facture) passe ..1 de
				etait|etaient|est|sont cense|censee|censes|censees ; etait|etaient ..1 (annonce|annoncee|annonces|annoncees|promis|promise|inclus|incluse|garanti|garantie|garantis|gratuit|gratuite) !samedi|hier
				un|le decalage (de|entre) ; devait|devaient ..5 (on|nous) ..1 en (est|sommes) ; on en est (a|au|toujours) ; me dit le contraire ; annoncait|promettait|disait|annonçait ..6 (tout|mais|or|alors|c etait|il|on)
				alors (que|qu) (j|je|nous|vous|le|la|l|c|mon|ma|votre|il|on|elle|les|nos|mes|tout|cela|ca|rien|aucun|d|cette|ce|un|une) !travaille|marche|habite
				nuit|jour|repas|piece|article|euros|mois|fois|billet|personne|couvert de trop ; tout de meme ..3 facture*|garde*|preleve*|encaisse*|debite*|annule*|paye|payer ; quand meme ..3 facture*|garde*|preleve*|encaisse*|debite*|annule*|livre*|envoye*|coupe*|paye|payer
				on|je|nous ..1 (reserve|avais|avait|paye) ..6 (on|nous|j|je) (avait|avions|avais|ai eu|a eu|avons eu) !donc
				commande|achete|reserve|demande|paye|pris|prevu|facture|factures|commandes|voulu ..2 (${FEW}) ..5 (recu|recus|recue|recues|arrive|arrives|arrivees|livre|livres|livrees|obtenu|eu|trouve|compte) ..2 (#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze)
				#|deux|trois|quatre|cinq|six|huit|dix|douze|vingt|trente|cent ..2 (commandes|commandees|commande|payes|payees|factures|facturees|prevus|prevues|reserves|reservees|annonces|annoncees|demandes) ..4 (#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|seulement) ..2 (recu|recus|recues|arrives|arrivees|livres|livrees|presents|la|servis|seulement|livre)
				recu|recois|livre|livres|livrees|arrive|arrives|compte ..2 (#|un|une|deux|trois|quatre|cinq|six) ..4 (sur|au lieu|a la place|contre) ..2 (#|deux|trois|quatre|cinq|six|huit|dix|douze|vingt)
				un|une|deux|trois|quatre|cinq|six|# seul|seule|seulement (article|plat|colis|paquet|carton|chaussure|billet|place)? ..3 (arrive*|recu*|livre*|est venu) ; un|une (seul|seule) ..2 (est (venu|venue|arrive*)|a ete (livre*|recu*)|recu|recue|livre|livree|sur)
				promis|annonce|dit|indique|prevu|confirme|devis|convenu|fixe|annoncee|prevue ..6 (nous sommes|on est|et on est|nous voila|on en est|nous en sommes|nous voici|aujourd hui (le|nous|on)|et (nous sommes|la facture|c est le)|recu le|livre le|arrive le)
				(nous sommes|on est) (le|deja le|aujourd hui le|au) # ; confirme|promis|annonce|prevu|prevue|attendu|delai ..3 # ..4 (livre|livree|recu|recue|arrive|arrivee|non livre|paye|facture|venu) 
				devis|offre|prix|contrat|annonce|tarif|catalogue|etiquette|rayon ..6 # ..6 (facture|caisse|compte|ticket|paye|preleve|debite|facturez|reclame*) ..6 #
				(facture|facturee|compte|compteur|releve|ticket|preleve|debite|vous facturez|paye|comptez) ..5 # ..7 (au lieu|contre|alors que|devis|affiche|indique|offre|prevu|et non|en rayon|annonce|convenu)
				compteur|appli|site|ticket|ecran|bon|suivi|facture|devis|contrat (affiche|indique|dit|annonce|mentionne|marque|porte|est) ..8 (vous|moi|facture|mais|or|et|en realite|alors) ..3 (facturez|compte|#|n ai|pas|n est|reclamez)
				(ecart|difference|trop percu|surplus) (de|d|est|s eleve) ..2 # ; reserve|commande|paye|prevu|prevue|pris (pour|en|a|une|un|la|avec) ..8 (eu|donne|obtenu|recu|attribue*|place*|trouve*|table pour|servi*|un|c etait)  ..2 (sans|lits|deux|autre|pour|cote|#|une autre|rien)
				arrive|arrivee|passe|venu|ouvert|presente ..2 (a|vers) # ..5 (recu|servi|pris|appele|parti|vu) ..2 (a|vers) # ; (prevu|rendez vous|convoque*|annonce) ..3 (a|pour) # ..7 (recu|servi|pris|parti|arrive|commence|venu|livre|passe) ..3 (a|vers|#)
				sur les # ..4 (livre*|recu*|commande*|pieces|places|articles) ..3 # ; #|deux|trois|quatre|cinq|six ..2 sur (#|dix|douze|six|cinq|quatre|trois) ..3 (casse*|brise*|manqu*|perime*|sont|abime*|mort*|vide*|moisi*|hors|etaient|defectueu*|fele*|pourri*)
				(j avais|nous avions|on avait|javais) ..1 (choisi|demande|precise|paye|prevenu|indique|stipule|insiste|specifie|opte) !rien|plus|deja
				alors que ..2 (j en|j avais|nous en|on en) ..2 (commande|paye|avais|demande|avions|#) ; (au lieu|et non) (des|de|d|du|le|la) (#|deux|trois|quatre|cinq|six) ; taux|prix|montant|solde ..3 (a|de) zero ; pour|distance|trajet|course (de|fait|faisait|etait) # ..1 (m|km|metres|minutes|kilometre*)`,
			yes: 'Commandé 3, reçu 2.',
			no: 'Nous avons commandé trois chaises, très contents.',
		},
		'complaint-word': {
			patterns: `
				reclamation|reclamations !service|departement|formulaire|traite*|client|ce|par|mois|trimestre|annuel*|cahier|baisse
				ma|une|notre|cette|presente|deuxieme|troisieme|nouvelle|premiere (reclamation|plainte) !deposee|traitee|close|commissariat|ete|auprès|aupres
				me|nous (plains|plaignons|plaindre) ; (veux|voudrais|souhaite|tiens a|dois|viens|voulais|obligee|oblige|vais) ..2 (plaindre|reclamer|contester|protester|rouspeter|raler)
				plainte (contre|concernant|au sujet|a propos|formelle|officielle) !x|vol ; deposer|formuler|faire|adresser|introduire|ouvrir ..2 (plainte|reclamation) !comment|formulaire
				proteste|protestons|protester|protestation ; mecontent|mecontente|mecontents|mecontentement !gestion ; conteste|contestons ; contester (cette|la|ma|le|ce|ces|l)
				litige !gestion|collection ; (exprimer|signaler|faire part) ..3 (insatisfaction|mecontentement|deception|colere|desaccord|indignation)`,
			yes: 'Je souhaite faire une réclamation.',
			no: 'Pas de plainte de ma part.',
		},
		disappointed: {
			patterns: `
				c est (trop|long|trop long|abuse|lamentable|penible|desesperant) !gentil|beau|bien|mignon|cool|tard|sympa|bon|chou|grand|petit|loin
				(suis|sommes|etais|etions|reste|ressors|vraiment|tres|assez|un peu|plutot|tellement|bien|fort|si|extremement|profondement|franchement|completement|hyper|trop|ai ete|avons ete|a ete) ..2 (decu|decue|decus|decues|insatisfait*|mecontent*|furieux|furieuse|enerve|enervee|fache|fachee|faches|indigne|indignee|exaspere*|frustre*|agace|agacee|ecoeure*|scandalise*|revolte*|outre|outree|contrarie*|depite*|consterne*|irrite*|desabuse*|excede|excedee|lasse|navre|choque|choquee|choques|degoute|degoutee|degoutes|atterre*|effare*|remonte|remontee|peine|peinee|en colere|hors de moi|stupefait*|blesse par)
				decu|decue|decus|decues|decevant|decevante|decevants|deception|deceptions !serez|serait|serai|sera
				exaspere*|furieux|furieuse|indignation|insatisfait*|insatisfaction|frustrant*|agacant*|ecoeurant*|navrant|desolant|affligeant|rageant|enervant*|degoute|degoutee
				(en colere|ras le bol|marre|gonfle|sature|plus supporter|raz le bol|au bout du rouleau|n en peux plus|n en pouvons plus|ca suffit|c en est trop|trop c est trop|y en a marre|en ai assez|avons assez)
				(pas|guere|loin d etre|loin d) ..2 (satisfait|satisfaite|satisfaits|content|contente|contents|satisfaisant*|ravi*|heureux|heureuse|enchante*|ce que j attendais|rassure*) !mais|seulement
				pire|jamais ..2 (experience|vu ca|connu ca|ete aussi mal|entreprise|vu cela|vu un tel|vu une telle) ; regrette|regrettons ..1 (mon achat|cet achat|d avoir|amerement|mon choix|de vous avoir|de m etre)
				perdu|perds|perdons|perdue ..1 (patience|confiance|toute confiance) ; (m attendais|attendais|s attend|attendait) (a|mieux|autre) ..1 (mieux|autre)? ; quelle (deception|honte|tristesse|galere|plaie) ; (a bout|au bout) (de|d) (nerfs|patience|force*|bout) ; a bout ; (j en ai) (assez|marre|plein|ras) ; gache* ..2 (plaisir|sejour|soiree|fete|surprise|journee|vacances) ; gachee|gache|gaches
				honte|scandale|colere|rage|degout !chute|pas|lait|ma ; en perd son latin ; je|j (n y|ne) comprends (plus|pas) rien ; mauvaise|desagreable surprise ; franchement (pour|decu*|nul|limite) ; dommageable|relou|chiant|chiante|penible ; ca craint ; inquiet|inquiete ..3 (depuis|sans|toujours)`,
			yes: 'Je suis très déçu.',
			no: 'Vous ne serez pas déçus.',
		},
		unacceptable: {
			patterns: `
				(dites|dit|pretendez|pretend|soutenez|affirmez|repondez|repond|accusez|accuse) ..2 (que)? ..1 (ma|notre|sa) faute ; (fait|faire|font) passer pour des ; passe|passons pour des (guignols|idiots|clowns|rigolos|menteurs|amateurs|imbeciles)
				moquer (de|du|des) ; (de qui|vous) ..1 moquez ; ecrit nulle part ; indique nulle part
				(c est comme ca|est ce ainsi|voila comment|c est ainsi|comment) ..1 que? ..1 (vous)? traitez ; vous traitez ..2 (client*|gens|patients|locataires|usagers)
				inacceptable*|inadmissible*|intolerable*|honteux|honteuse|honteusement|lamentable*|impardonnable*|inconcevable*|inexplicable*|incomprehensible*|abusif|abusive|abusivement|scandaleux|scandaleuse|aberrant*|deplorable*|hallucinant*|invraisemblable*|irresponsable*|inqualifiable*|inexcusable*|pitoyable*|desinvolture|grotesque|ahurissant*|revoltant*|insense*|kafkaien*|ubuesque|surrealiste|incorrect|indecent*|illegal|illegale !service
				(une|la|quelle|c est une|votre) honte ; (un|quel|c est un|vrai) scandale ; ridicule|ridicules|absurde !serait|temps ; (c est|est|trouve ca|trouve cela|vraiment|juste|assez) ..1 (injuste|indigne|ridicule|absurde|incroyable|fou|dingue|n importe quoi|gros|fort de cafe|limite|lamentable|honteux|abuse|un comble|le pompon|la meilleure|du foutage|le monde a l envers|trop facile|inhumain|cruel)
				(ce n est|c est|n est|est|trouve|pas) ..1 pas ..2 (acceptable|normal|normale|normaux|serieux|juste|tolerable|correct|professionnel|admissible|logique|comprehensible|honnete|une facon|des manieres|ca|tres correct|sympa|cool|legal|digne)
				pas (normal|normale|acceptable|serieux|professionnel|correct|honnete|admissible|tolerable) ; anormal|anormale|anormalement
				comment|est (est ce|se fait il|est il|peut on|pouvez vous|possible|osez vous) ..1 (possible|que|qu|vendre|oser|laisser|expliquer|livrer|encaisser) !savoir|reserver|payer
				comment|comme (c est|est ce|c|ca se fait) possible ; moquez|moque|moquent|fichez|fiche|foutez|fout|payez ..1 (vous)? (de|du|ma|notre|la) ..1 (moi|nous|monde|clients|tete|gueule|qui|client)
				vous|on (se|vous) (moqu*|fich*|fout*) ; foutage ; manque (de|total de) (serieux|respect|professionnalisme|consideration|rigueur|communication|information)
				quel|quelle (genre de|sorte de|manque) ; (votre|de votre) (faute|negligence|responsabilite|incompetence|bevue|incapacite) ; (pourquoi|est ce a moi|c est a moi) (devrais|dois|devrions|de payer) ; cause|faute (de vous|a vous) ; a cause (de vous|de votre|de vos|d un de vos)
				ne (comprends|comprend|comprenons|m explique) (pas|toujours pas|plus) (pourquoi|comment|que|cette|votre|ce|qu) !fonctionne ; c est (du|de la|un) (vol|scandale|n importe|foutage|delire|racket|arnaque|escroquerie|cirque) ; c est du vol
				(comment osez|osez) vous ; vous (osez|avez le culot|avez le toupet) ; (ou va t on|c est quoi ce|c est quoi cette|cest quoi ce|c koi ce|quoi ce) ..1 (service|delire|bazar|cirque|bordel|travail|facture|binz)? ; on|vous (croit|croyez|prend|prenez) ..2 (rever|idiots|imbeciles|cons|vaches a lait|pigeons) ; tenez|assumez vos (engagements|responsabilites) ; la|le (moindre des choses) ..1 (serait|aurait|est)?
				aurait|auraient|auriez|aurions (pu|du|aime) ..2 (prevenir|me prevenir|nous prevenir|avertir|le dire|informer|verifier|appeler|etre (prevenu*|averti*|informe*)|mieux|au moins)`,
			yes: 'C’est inacceptable.',
			no: 'Acceptez-vous les cartes ?',
		},
		problem: {
			patterns: `
				depuis (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|cette nuit|la mise|votre|les travaux|le changement|des (jours|semaines|mois)|plusieurs (jours|semaines|mois)) ; impossible ; sans raison ; direct a la poubelle ; poubelle ; en morceaux ; usant|epuisant|penible|inquietant ; quand meme ; contre toute attente ; eu (tres|si) peur
				probleme|problemes|pb|pbs|souci|soucis|inconvenient|inconvenients|incident|desagrement|desagrements|anomalie|anomalies|mesaventure|couac|malentendu !resolu|regle|transparence|chez
				malheureusement|helas|cependant|pourtant|toutefois|or|seulement ; sauf que ; mais|et toujours ; erreur|erreurs|difficulte|difficultes|etrange|bizarre|curieusement
				au lieu ; bien que ; soudain|soudainement ; aurait|aurais (du|pu) ; a peine ; genant|genante|gene ; (quelque chose|truc|un truc|qqch) ..2 (cloche|va pas|ne va|anormal|louche) ; ca|cela (ne va pas|cloche|coince|m inquiete|pose) ; etonne|etonnee|surpris|surprise de`,
			yes: 'Il y a un problème avec mon siège.',
			no: 'Aucun problème.',
		},
		sarcasm: {
			patterns: `
				(bravo|felicitations|beau travail|bon travail|super|genial|formidable|excellent service|chapeau|quelle efficacite|quel service|merveilleux|admirable|epatant|top|joli|belle performance|beau boulot|quel talent|bien joue|mille mercis|ravie d apprendre) ..8 (troisieme|deuxieme|second|seconde|enieme|casse|cassee|cassees|retard|personne|mauvais|mauvaise|jamais|perdu|perdue|gache*|vide|vides|annule*|en panne|abime*|froide|froids|froid|oublie|oublies|faux|mal|ignore*|inutile|pour rien|poubelle|dehors|sous la pluie|nulle part) !plus|arrange|sans|perdu son|s est|j avais|resolu
				merci (pour|de|d) (rien|avoir (gache|ignore|ruine|perdu|oublie|casse)|m avoir (ignore*|fait perdre|oublie*|pris|laisse*|raccroche)|nous avoir (gache|fait|laisse*|oublie*)|le retard|votre silence|gacher|la (panne|coupure|poussiere|surprise|nuit blanche|douche froide)|votre (absence|mepris|incompetence))
				quel|quelle|sacre|sacree|beau|belle (desastre|honte|gachis|blague|cirque|foutoir|merdier|arnaque|facon|mentalite|image|bazar|comble|talent|prouesse|exploit) !vous ; belle (facon|arnaque|mentalite) ; (vive|vivement|quel bonheur|quelle joie) ..4 (retard|panne|attente|froid|service|robot) ; (il fallait oser|fallait oser|chapeau bas|on applaudit|j applaudis|du grand art|encore bravo|ben voyons|faut le faire)`,
			yes: 'Bravo, troisième bouilloire cassée.',
			no: 'Bravo, le jardin est magnifique.',
		},
		demand: {
			patterns: `
				rendez (moi|nous|l|le|la|les|mon)
				exige|exigeons|j exige ; attends|attendons|demande|veux|demandons|reclame|voulons|reclamons|souhaite ..2 (solution|reponse immediate|explication*|compensation|remboursement|geste|proceder|dedommagement|faire le necessaire|resoudre|rembourser|action|rembourse*|regularis*|reponse|intervention|excuses|remplacement|soit (regle|resolu|corrige)|regle*|rectifi*|suite)
				(reglez|resolvez|reparez|faites le necessaire|intervenez|remediez|corrigez|rectifiez|arrangez|debloquez|regularisez|bougez|agissez|reagissez|trouvez une solution|depechez)
				(au plus vite|au plus tot|dans les plus brefs delais|immediatement|de toute urgence|en urgence|sans delai|sans plus attendre|sous # (heures|jours|h)|le plus vite|des que possible pour regler|une bonne fois)
				que|comment (comptez|allez|pensez) vous ; vous comptez (faire|regler|me) ; faites quelque chose ; faire (quelque chose|le necessaire) ; que|quoi (proposez) vous (pour|comme|maintenant)? ; comment|qu ..1 (regler|resoudre|arranger) (ce|cela|ca|le probleme) ; (il faut|faudrait|faut) (que quelqu un|que ca|que vous|regler|faire quelque|intervenir|envoyer|trouver|revoir) ; (merci de|veuillez|priere de|prie de) (bien vouloir)? ..1 (regler|corriger|rectifier|remedier|regulariser|faire le necessaire|intervenir|resoudre|verifier|retirer|annuler cette|debloquer|faire cesser|trouver une solution)
				(allez vous|pensez vous|comptez vous) ..3 (regler|reparer|resoudre|intervenir|rembourser|repondre|livrer|faire)`,
			yes: 'J’exige une solution immédiate.',
			no: 'Je veux deux chaises.',
		},
		'plain-question': {
			patterns: `
				cherche|recherche|cherchons|recherchons ..2 (un|une|des) (avocat|avocate|juriste|salle|traiteur|appartement|logement|location|cadeau|fournisseur|poste|stage|modele|appareil|remplacement pour) !autre
				(faut il|doit on|dois je|a t on besoin|ai je besoin) ..1 (un|une|des|d un|d une|prevoir|avoir|passer|etre|apporter|faire|prendre) ; (a quelle heure|quel modele|quelle taille) ..1 (me|vous|conseillez|ouvrez|fermez)
				(avez vous|vendez vous|livrez vous|proposez vous|acceptez vous|existe t il|existe t elle|faites vous|auriez vous|reprenez vous|recrutez vous|servez vous|prenez vous|louez vous|organisez vous|disposez vous|offrez vous|etes vous|sera t il|seront ils|sera t elle|envoyez vous|expediez vous|remboursez vous|reparez vous|fabriquez vous|intervenez vous|ouvrez vous|fermez vous|recevez vous|donnez vous|assurez vous|installez vous) !elegance|idee|honte|sourd|fous|ames
				vous|tu (livrez|vendez|faites|avez|reprenez|acceptez|proposez|reparez|ouvrez) (aussi|le soir|le dimanche|des|encore des|les)
				(y a t il|y aura t il|y a til) ..3 (parking|place|places|frais|reduction|tarif|age|menu|video|formulaire|penalite*|possibilite|moyen|wifi|ascenseur|delai|limite|notice|garderie|supplement|risque|stock|promotion)
				(puis je|peut on|peut il|peut elle|pouvons nous|pourrais je|pourrait on|pourrions nous|serait il possible|est il possible|est ce possible|dois je|doit on|faut il|devons nous|peux je|ai je le droit) ..5 (venir|payer|retirer|changer|commander|reserver|modifier|essayer|annuler|avoir|echanger|inscrire|installer|utiliser|laisser|apporter|deposer|signer|prendre|choisir|ajouter|recuperer|recevoir|declarer|laver|mettre|etre a jeun|decaler|voir|brancher|imprimer|obtenir|emporter|acheter|fixer|remplacer|visiter|emmener|garder|arriver|jeter|revenir|joindre|garer|deduire|cumuler|offrir|dormir|saisir|savoir|louer|en savoir)
				(est ce que|est ce qu) ..6 (disponible*|possible|gratuit*|inclus*|compatible*|ouvert*|livr*|existe|marche aussi|accept*|convient|compris*|accessible*|grave|stock|valable|obligatoire|suffit|faut|peut|animaux|animal|aussi|garde|garantie) !toujours|normal
				(est il|est elle|sont ils|sont elles) ..2 (disponible*|possible|inclu*|compris*|compatible*|gratuit*|obligatoire*|accept*|accessible*|lavable*|etanche*|livre*|garanti*|valable|ouvert*|prevu*|adapte*|encore|admis*|libre*|demande|reserve*|rechargeable|teste*|necessaire)
				combien (coute*|de temps|est|sont|ca|cela|pour|mesure|pese|faut|couterait|demandez|d|de|prenez|vaut|c) !fois|temps encore|semaines|mois|encore
				slt|bjr|c|cest combien ; combien l
				quel|quelle|quels|quelles (est|sont|sera|serait) ..3 (prix|tarif|tarifs|delai|delais|difference|horaires|adresse|date|montant|taille|duree|procedure|politique|heure|poids|role|conditions|cout|modalites|documents|quantite|numero|ingredients|age|limite|meilleur|meilleure|puissance)
				quel|quelle|quels|quelles (taille|tailles|heure|horaires|documents|modeles|couleurs|delai|prix|jour|jours|code|quantite|vaccin|affranchissement|puissance|age|difference|type|format|apport|produit|piece|papiers|tissu|date)
				je|nous|j|on (voudrais|souhaite|souhaiterais|aimerais|voulais|souhaitons|aimerions|cherche|recherche|voudrions|desire) (savoir (si|a|quel|quand|combien|ou|quelle|quels)|connaitre|des (informations|renseignements|infos|precisions)|obtenir (des|un renseignement)|avoir (des|une idee|un renseignement|plus)|me renseigner|un renseignement|plus (d|de)|un cadeau|une idee|un appareil|un modele)
				(une|petite|simple|j ai une|juste une|derniere) question !reste ; renseignement|renseignements ; suis|sommes|serais interesse* ; (a quelle heure|a quel age|a partir de quand|a partir de quel|jusqu a quelle heure|jusqu a quand|a quoi correspond|a quelle frequence|a quel etage|a quel endroit)
				(que se passe t il si|que faire si|qui paie|qui paye|c est moi qui paie|comment (puis je|faire|fait on|fonctionne|se passe|reserver|payer|retourner|annuler|peut on|activer|changer|lire|obtenir|savoir|proceder|s inscrire|m inscrire|revenir|reconnaitre|faut il|choisir|se procurer))
				quand (ouvrez|ouvre|sort|fermez|reviendra|aurez|commence|part|partira|reprennent|ouvrira|faut il|peut on|dois je|pourrait on|sera t) ; ou (puis je|peut on|trouver|dois je|se trouve|recuperer|acheter) ; (qui dois je|aupres de qui) ; (j hesite entre|conseillez)
				pouvez|pourriez|peux|pourrais ..2 (conseiller|renseigner|donner (les|le|vos|des) (horaires|tarifs|prix|dimensions|adresse|statut)|dire (si|quel|quels|quelle|combien|a quelle)|indiquer (les|le|la|si|quel|quelle) (horaires|tarifs|tarif|prix|marche|dimensions|procedure|delai|chemin)|rappeler (la|les|le) (date|horaires|prix|adresse|code)|envoyer (un|une|la|le|votre) (copie|brochure|devis|catalogue|duplicata|documentation|programme|echantillon|formulaire|liste))
				dispo|disponible|dispos en ; marche|fonctionne|convient|passe|tient|couvre|donne|comprend|tourne t (il|elle|on) ; couvre|comprend|convient|passe|part|court|commence|dispose|reste|accompagne|existe|contient|dure|repare|peut|devient|pese|coute|inclut|suffit t (elle|il|on) ..6 ; reprennent|conviennent|passent|existent|contiennent|partent (ils|elles) ; (serait il|seriez vous|serait ce) ; un|une (duplicata|echantillon|devis gratuit)`,
			yes: 'Livrez-vous en Norvège ?',
			no: 'La lampe est cassée.',
		},
		praise: {
			patterns: `
				(excellent*|superbe*|fantastique*|formidable*|merveilleu*|genial*|parfait|parfaite|tres bon|tres bonne|bon|bonne|impeccable|remarquable|magnifique*|beau|belle|super|delicieu*|charmant*|agreable) (service|travail|produit|accueil|experience|qualite|equipe|sejour|repas|boutique|site|achat|support|hotel|personnel|aide|sav|conseil*|cafe|soiree|exposition|appli|application|cours|moment|cuisine|idee|prestation|organisation|boulot)
				merci (beaucoup|infiniment|mille fois|encore|pour (tout|votre (aide|accueil|gentillesse|travail|patience|reactivite|professionnalisme|rapidite|disponibilite)|vos (conseils|efforts)|l accueil|la rapidite|cette belle|ce bon|le beau|les conseils)) !rien|perdre|oublie|d avance
				mille mercis ; un|grand grand? merci ; felicitations|bravo|chapeau !troisieme|deuxieme|fallait ; (tres|super|vraiment|totalement|entierement|extremement|plus que|tout a fait|si) ..1 (content|contente|contents|satisfait|satisfaite|satisfaits|aimable|aimables|heureux|heureuse|reconnaissant*|rapide|rapides|professionnel|professionnelle|bon|bonne|gentil|gentille|gentils|beau|belle|agreable|ravi*|serviable|pro|soigne|soignee|competent*|efficace*|delicieu*|accueillant*|bien (fait|fini|explique|passe|organise|emballe|concu))
				ravi|ravie|ravis|enchante|enchantee|conquis|conquise|emerveille* !voir|apprendre ; (j|on|nous|ils|enfants ont|elle|tous|a|ont|avons) ..1 (adore|adorons|adorent|ador*) ; satisfait|satisfaite|satisfaits !de la situation|du tout
				je|vous|nous ..2 (recommande|recommanderai|recommanderons) ..3 (vivement|amis|a tous|tout le monde|sans|votre|autour|chaudement|les yeux) ; (je vous|vous) (remercie|remercions) ; fonctionne|marche|tourne|roule|va (parfaitement|tres bien|a merveille|comme sur|impeccablement|du tonnerre|nickel) ; a merveille
				tout (est|etait|a ete)? ..1 (parfait|excellent|impeccable|delicieux|propre|au top|nickel) ; cinq|5 etoiles ; (vous etes|etes) (les meilleurs|geniaux|au top|super|formidables|adorables|des (anges|amours)) ; continuez ; compliment|compliments ; gentillesse|amabilite|serviabilite ; au top ; c|est|etait|sont (delicieux|delicieuse|excellent|excellents|genial|superbe|magnifique|exquis|canon)
				jamais|plus (aussi bien|aussi rapide|un service aussi rapide|ete aussi bien) ; un|vrai (vrai plaisir|bonheur|regal|plaisir) !mauvais ; le|la|les|des (meilleur|meilleure|meilleurs) (pain|service|pizza|resto|restaurant|du quartier|de la ville|boutique|equipe|que) ; grace a (vous|votre|lui|elle) ; beau|sacre boulot ; coup de coeur ; ponctuel|ponctuelle|poli|adorable|adorables !pas`,
			yes: 'Excellent service, merci beaucoup !',
			no: 'Je ne suis pas très content.',
		},
		solved: {
			patterns: `
				(ai|avons|on a) ..1 ete (rembourse|remboursee|rembourses|recredite*|depanne|depannee) !deux|que|partiellement|d|mais|pas ; # ..1 sont ..1 (arrives|revenus|credites) !pas|toujours ; bruit|fuite|odeur|panne|bug|probleme|message (a disparu|est parti|est partie|a cesse|s est arrete|s est arretee)
				recu|recue|recus|arrive|arrivee|arrives ..3 (parfait|impeccable|nickel|tout y est|super|conforme) !sauf|mais|pas ; oui ..2 (ca|tout|elle|il) (fonctionne|marche|remarche) !pas|que|mal
				bien (recu|recue|recus|recues) ..6 (fonctionne|marche|parfait|impeccable|nickel|super|en bon etat|conforme) !pas|mais|plus ; est|sont|a|ont|ete ..2 (revenu|revenue|revenus|revenues|recredite|recredites|credite|credites|verse|verses|arrive|arrives|arrivee|arrivees) ..1 sur (mon|le|notre) compte !pas|mais
				remboursement|virement|argent|cheque ..2 (recu|arrive|tombe|visible) !pas|jamais|toujours|aucun ; chauffage|machine|appareil|connexion|internet|eau|box|site|appli|four|frigo|chaudiere|ascenseur|tele|elle|il ..1 (remarche|refonctionne|est repartie|est reparti|est revenu|est revenue|est de retour) !pas|mais
				(c est bon|cest bon|c bon) ..2 (merci|recu|pour moi|maintenant|eau|ca|tout|cette) ; (ca|oui ca) (marche|remarche|fonctionne) ..1 (merci|super|maintenant|nickel|parfait|impeccable|tres)
				(est|tout|ete|c est|probleme|deja|maintenant|enfin|cest|affaire|souci|a ete|a tout|avez tout|panne|erreur|qui a) ..1 (resolu|resolue|regle|reglee|repare|reparee|arrange|arrangee|corrige|corrigee|retabli|retablie|rentre dans l ordre|solutionne) !pas|toujours|mal|jamais
				(maintenant|enfin|tout|de nouveau|desormais|a nouveau|depuis) (ca|tout|elle|il|la machine|le)? ..1 (fonctionne|fonctionnent|marche|marchent|remarche|refonctionne) !pas|plus|mal|que
				fonctionne|marche|remarche|refonctionne|tourne|roule|chauffe|demarre|fonctionnent|marchent|charge|imprime ..1 (a nouveau|de nouveau|maintenant|parfaitement|tres bien|bien|correctement|enfin|nickel|impeccable|desormais|comme (avant|neuf|neuve)|normalement|sans probleme) !pas|que|jusqu|mais|mal
				remplacement|remboursement|piece|nouveau|nouvelle|nouvel|exemplaire|argent|echange|avoir|virement ..3 (arrive|arrivee|recu|recue|est la|livre|livree|est montee|credite|bien sur) ..3 (et|aujourd|hier|matin|parfait*|bien|merci|impeccable|bon|intact*|cette fois|sur mon compte|marche) !pas|toujours|casse|aussi|encore|incomplet|abime
				remboursement|argent|virement ..2 (bien sur|bien arrive|est sur) (mon compte)?
				colis|commande|livraison|paquet|billets|carte|courrier|article ..3 (est|sont|a ete|ont ete|bien|enfin) ..1 (arrive|arrivee|arrives|recu|recue|recus|livre|livree) ..1 (aujourd|hier|ce matin|parfait*|bien|en parfait|a temps|et (fonctionne|tout|marche|tout va)|rapidement|en bon|merci|intact*|nickel) !casse|mais|abime*|deux|sans
				(j ai|ai|avons|on a) (bien|enfin) ..1 recu ..4 (merci|impeccable|parfait|et|remboursement|exemplaire|billets|colis|piece|remplacement|echange|commande) !casse*|mais|abime*|mauvais*|vide*|deux|c est|alors
				(bien recu) (le|la|mon|ma|mes) ..3 (merci|impeccable|parfait|exemplaire|remboursement|nouveau|nouvelle|remplacement)
				vous|l|les|m|nous|collegue|conseillere|technicien|plombier|equipe|elle|il ..1 (avez|ont|a) ..2 (resolu|regle|tout (arrange|regle|resolu|repare)|depanne|debloque|repare|retabli|remis en route|retrouve) !mal|mais|pas|rien|avant
				merci (pour|de|d) ..3 (resolu|regle|regler|solution|remboursement|remplacement|reparation|intervention|rapidite|echange|depannage|reagi|rappel|avoir (regle|resolu|repare|echange|rappele|debloque|corrige)|bon d achat|delai|geste|excuses|avoir fait|appel) !demande|svp|rapide|au plus
				(plus besoin|plus necessaire|plus d actualite|n est plus (utile|necessaire|d actualite)) ; (ignorez|ne tenez pas compte|oubliez|ne pas tenir compte) ..1 (de)? (mon|ma|le|mes) ; on|je (oublie|passe l eponge) ..1 (tout)? ; n en parlons plus
				colis|paquet|valise|cle|portefeuille|parapluie ..2 (etait|retrouve*|finalement) ..3 (gardien*|concierge|voisin*|retrouve*|fond|poche) ; finalement ..5 (etait|retrouve*|arrive|marche|trouve|ok|bon|regle) !pas|jamais|rien ; (j ai|ai|on a|ai enfin) retrouve (le|mon|la|ma)
				va|vont|convient|conviennent|tombe|tient (parfaitement|parfait|tres bien|bien|a merveille|impeccable*) !pas ; affaire|dossier|probleme|ticket|incident ..2 (clos|close|regle|resolu|classe|fermer|cloturer|ferme) !pas|toujours|sans|alors|trois ; tout (va bien|est en ordre|est ok|est bon|roule|est parfait|est rentre|fonctionne|marche|est nickel|refonctionne|est regle|est resolu) !sauf|jusqu|a part
				rentre* dans l ordre ; peux|puis|arrive (a nouveau|de nouveau|maintenant|enfin) ..1 (acceder|connecter|payer|imprimer) ; connexion|lumiere|courant|ligne|eau|reseau|internet|chauffage|electricite ..2 (revenu|revenue|retabli|retablie|de retour) !pas|toujours ; sans|plus (une goutte|aucun probleme|de fuite|de coupure|de souci) ; plus (une|aucune) (goutte|coupure|erreur) ; impeccable|parfait|nickel|bon cette fois ; (de remplacement) ..4 (parfait*|stable|bien|arrive*|monte*) !aussi|pas|meme|casse*
				a|avez|ont (bien)? ete (rembourse|regle|recredite|corrige|repare|retablie) ; erreur|probleme|panne|fuite ..2 (corrigee|corrige|reparee|resolu) !pas ; vos|votre excuses ..2 (touch*|accept*) ; j accepte vos excuses ; contente|content que (ce soit|ca soit|tout soit) (fini|regle|resolu)
				est|sont (venu|venue|passe|passee|venus) ..5 (ca ferme|ca marche|tout marche|repare|et (tout|ca|c est|il a|elle a)|plus|merci|remis|nickel|impeccable|change) !pas|rien|encore|mais ; enfin ..1 (eu|recu) ..2 (reponse|remboursement|colis) ; ca|cela|tout (va|marche|fonctionne) (mieux|bien|maintenant|impeccable) !pas|que|plus|jusqu|sauf`,
			yes: 'C’est résolu, tout fonctionne bien.',
			no: 'Ce n’est toujours pas résolu.',
		},
		purchase: {
			patterns: `
				combien ..5 (reparation|reparer|diagnostic|remplacer|changer la|changer le|main d œuvre|depannage) ; faites|realisez|assurez vous ..3 (reparation|reparations|raccommodage|retouche|retouches|depannage|depannages|entretien|revision)
				voudrais|souhaite|souhaiterais|aimerais|voudrions|desire|aimerions|souhaitons|voulais|veux|desirons|prevoyons|envisage|compte (passer commande|passer une|commander|acheter|reserver|ajouter|m abonner|abonner|souscrire|renouveler|changer l adresse|changer mon adresse|modifier|mettre a jour|un devis|une soumission|louer|m inscrire|inscrire|prendre rendez vous|acquerir|recevoir un devis|recevoir le catalogue|offrir|passer au forfait|prendre le|prendre un|prendre une|ouvrir un|une chambre|une table|un rendez vous|fixer|adherer)
				un|le|votre|notre|petit devis !et|mais|annonc*|depasse*|alors|facture|etait|plus ; un|votre|le|dernier catalogue ; vos tarifs|brochure ; passer (une|ma)? commande !annul*|attend*
				reserver|reservation|table|chambre|reservez|reserve (une|un|la|nous|moi)? ..2 (pour (#|deux|trois|quatre|le|six|huit|ce|samedi|demain)|du # au|double du) !rendez|mais|donne|eu|place|j ai|table
				(changer|modifier|mettre a jour|changement) (de|d|l|mon|ma|mes|la)? (adresse|coordonnees|email|rib|iban|nom|banque) !sans ; copie|duplicata de (la|ma|votre)? facture ; papier|emballage|paquet cadeau ; prix|tarif de gros
				merci|veuillez|priere (de|d)? ..1 (m ajouter|ajouter|livrer|preparer|reserver|m inscrire|inscrire|mettre de cote|noter notre commande|m envoyer (deux|trois|#)|lancer) ..3 (deux|trois|#|une|un|cinq|paires|boites|ramettes|table|bouquet|commande|cote) ; confirmons|confirme|valide|validons|passons|renouvelons|renouvelle ..1 (notre|ma|la|le|votre) (commande|reservation|devis|inscription|abonnement|adhesion)
				(commande ferme|bon de commande|reassort|noter notre commande|pre commande) !signe|joint|non ; je|on|nous (prends|prendrai|prenons|prendrons|prend) (la|le|les|une|un|deux|trois) ; (il me|il nous) (faudrait|faut|fallait) (#|une|un|deux|trois|quatre|encore) ; reservez|inscrivez|ajoutez|envoyez|mettez|preparez|livrez|gardez (moi|nous) ..2 (encore)? ..1 (#|un|une|deux|trois|quatre|six|la|le) !autre|technicien|quelqu|nouveau|nouvelle|bon|bonne
				inscrivez|ajoutez ..1 (mes|ma|mon|deux|s il) ; (s il vous plait|svp|stp) ..2 (a emporter|a livrer) ; a emporter ; (comme d habitude|comme la derniere fois|meme (adresse|commande|chose) que) !panne|probleme|casse ; avant (d acheter|de reserver|de commander|de signer|de m inscrire|que je verse|l envoi|l expedition) ; lancer|lancez la (fabrication|production|commande)`,
			yes: 'Je voudrais commander deux chaises.',
			no: 'La chaise est bancale.',
		},
		application: {
			patterns: `
				curriculum|cv ; (ma|une|mes|notre|vos) candidature|candidatures !pas|jamais|refus*|annul*|disparu*|transmise|prise ; postuler|postule|postulons ; offre|poste|annonce (d emploi|de (vendeu*|technicien*|conseill*|receptionn*|livreur|serveu*|caissi*|assistant*|comptable|cuisinier*)|a pourvoir) ; lettre de motivation ; partenariat|sponsor|sponsoring|sponsoriser
				notre|mon|nos (societe|agence|entreprise|equipe|atelier|studio|cabinet) (propose|offre|est specialisee|accompagne|concoit|realise|vous propose|commercialise) ; un|de|mon stage (de|dans|en|chez|d) !tennis|natation ; demande|recherche|cherche ..2 (stage|alternance|apprentissage|emploi|job) ; proposition commerciale ; augmenter vos (ventes|revenus)
				propose|proposons|offre|offrons|vendons|concevons ..2 (mes|nos|mes services|nos services|des fichiers|des emballages|aux entreprises|aux boutiques) ; recrutez|embauchez|recherchez vous ; rejoindre|integrer votre (equipe|entreprise|societe|maison) ; (disponible pour un entretien) ; (permis b|etudiant en|etudiante en|diplome en|diplomee en|ans d experience|forte de|fort de # ans) !client ; job (d ete|etudiant) ; saisonnier*`,
			yes: 'Veuillez trouver mon CV.',
			no: 'Je travaille ici.',
		},
		business: {
			patterns: `
				avocat|notaire|comptable|assureur|banque|assurance|employeur|expert ..3 (besoin|demande|reclame|souhaite|exige) ..4 (copie|document|documents|facture|attestation|contrat|duplicata|justificatif|releve)
				voici|joint|trouverez ..7 (manquait|manquaient|manquant|manquants|manquante|manquantes|demande|demandes|demandees|reclames)
				(ci joint|ci joints|ci jointe|en piece jointe|en pj|en annexe) ..1 (le|la|les|notre|nos|mon|ma|un|une|votre|l|copie|du) !photo*|preuve*|capture*|image*|cliche*|video*|facture|ticket|copie|recu|releve|constat|certificat|bon|courrier|etiquette|commande
				(veuillez trouver|vous trouverez|trouvez) (ci joint|en piece jointe|ci dessous|en annexe)? !photo*|preuve*|capture*|ticket|copie|recu|releve|constat|certificat|bon|joint|piece
				(facture|contrat|rapport|recu|constat|justificatif|certificat|attestation|devis) ..1 (est)? (jointe|joint|en annexe|ci jointe|ci joint) ; (je joins|vous joins|joignons|vous transmets|vous adresse|fais parvenir) ..2 (mon|ma|mes|le|la|l|notre|les) ..1 (justificatif*|attestation|acte|contrat|dossier|certificat|declaration|rib|bon de commande|planning|arret|coordonnees|candidature|cv|documents)
				reunion|conference|visioconference|assemblee|visio (de|du|demain|le|prevue|d|generale) ; (ordre du jour|pour (votre information|suivi|memoire interne|validation)|compte rendu (de la|de notre|du|des|de l)|proces verbal|comite|planning|budget|tableau de bord|fyi|retro|sprint|kpi)
				(peux tu|tu peux|pourrais tu|pouvez vous) ..1 (passer|transmettre|relire|imprimer|mettre a jour|valider|preparer|regarder|verifier) (le|la|l|les|au|a) ..2 (dossier|contrat|compta|projet|presentation|affiche|tableau|devis|planning|doc|chiffres|liste)
				taux|nombre|motifs|chiffres|statistique*|classement|tableau|bilan (de|des|du) ..1 (reclamations|plaintes|retards|tickets|contact|incidents|support|litiges)
				plaintes|reclamations|tickets ..1 (traitees|en cours|ce mois|ce trimestre|traites|par) ; formation|procedure|modele|consigne* ..2 (gestion|pour (rembourser|repondre|traiter)|clients|aux avis|de reponse)
				quand|si (un|une) client* ..3 (se plaint|signale|demande|veut|appelle|est|reclame) ; le|la|une|un|les|cette (client|cliente|clients) ..2 (a ete|ont|a|demande|rappele*|sont|veut|souhaite) ..2 (rappele*|prevenu*|rembourse*|traite*|satisfait*|un)? ; virement|reglement|paiement ..2 (effectue|a ete effectue|emis|fait ce jour|ci joint|sera fait|parti) !jamais|pas|deux|erreur ; (a l echeance du|prochaine echeance|prevoir le reglement|arrive a echeance|rappel amical|participation aux frais|numero de tva|adresse de facturation|attestation de paiement)
				(fermee|ferme|absent|absente|en conge|indisponible) (du|jusqu|tout|le|demain|la semaine|lundi|vendredi|pour conge) ; (conge maternite|conges annuels|conge annuel) ; (notre (magasin|quai|comptable|bureau|entrepot|secretariat|cabinet|restaurant|depot)) ..3 (sera|est|ferme*|occupe|change) !inaccessible|couvert ; prevenez|informer|avertir (votre|vos) (chauffeur|transporteur*|livreur*) ; salut|bonjour|hello (a tous|chers collegues|la team) ; (permanence|a la compta|partage|drive|dossier partage)`,
			yes: 'Ci-joint le compte rendu de la réunion.',
			no: 'La lettre est ici.',
		},
		'no-complaint': {
			patterns: `
				pas (d|de|une|la|a|d une|la moindre|de quoi|pour) ..2 (plainte|reclamation|plaindre|critique|reproche|reprocher|redire) !traite*|jamais|reponse|recu ; aucune|aucun|sans|rien|nulle ..2 (plainte|reclamation|plaindre|critique|reproche|reprocher|redire) !traite*|jamais|reponse|recu
				(rien a|n ai rien a|n avons rien a|n y a rien a) (redire|reprocher|signaler|vous reprocher) ; que des (compliments|felicitations|bons souvenirs)
				(aucune|pas|pas une|pas la|pas de) (faute|erreur|responsabilite|negligence) ..1 (de votre|a vous|de chez vous|de la) ..1 (part|cote)? ; (c est|est|etait|immeuble) pas (vous|votre faute|de votre faute|votre fait|la votre|de votre ressort) ; (pas|rien a voir) ..1 (de votre fait|a cause de vous|avec vous|avec votre service) ; vous|ils n y (etes|sont) pour rien ; ne vous (en)? (reproche|veux|accuse) (rien|pas) ; (rien a faire de votre cote)
				je|on|nous ne (vous)? (reproche|reprochons) rien ; (simple|juste une) (suggestion|idee|curiosite|question) ; (pas|n est pas) (une plainte|un reproche|une reclamation|une critique) ; pure|simple (curiosite) ; sans|aucun (rancune|reproche) ; a titre (d information|indicatif|preventif)`,
			yes: 'Ce n’est pas une réclamation.',
			no: 'C’est ma deuxième réclamation.',
		},
		'own-fault': {
			patterns: `
				fils|fille|mari|femme|mere|pere|enfant s est (trompe|trompee|plante|perdu|perdue) ; parce que (j ai|nous avons|on a) ..1 (debranche|desinstalle|oublie|casse|perdu|change|supprime|demenage)
				on s est (trompes|trompees|gourres|emmeles|plantes) ; fils|fille|enfant|mari|femme ..2 (s est|est) ..3 (au|en|a la|a l) (sport|foot|football|ski|gym|rugby|judo|ecole|tennis|danse|vacances|entrainement)
				(j ai|jai) (lave|seche|repasse|congele) ..5 (#|erreur|machine|fer|trop)
				chien|chat|fils|fille|bebe|mari a ..1 (mange|mordu|mache|avale|renverse|lave|casse) !chez vous|votre ; (j ai|nous avons) ..1 (mis|pris|rempli|verse|ajoute|laisse) ..7 au lieu ; (petit fils|petite fille) a ..1 (renverse|casse|mange)
				d une autre marque ; avec le temps ; usure (normale|du temps) ; vieux|vieille|vieil|ancien|ancienne (frigo|machine|voiture|lave|four|velo|ordinateur|telephone|appareil|tele|chaudiere|imprimante|montre) !adresse
				machine|voiture|frigo|chaudiere|velo|telephone|appareil|four|ordinateur|montre|vitrine|tondeuse ..3 (#|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) ans ; demarre|marche|fonctionne plus apres (#|cinq|dix|vingt) ans
				(ma|notre|la mienne|propre) (faute|erreur|maladresse|betise|etourderie|distraction|negligence|boulette) ; (c est|cest|est|par|entierement|tout) ..1 (de|par)? ma faute ; c est moi ..2 (meme|qui|qu) ..2 (ai|me suis|casse*|fait|oublie*)
				torts|tort|responsabilite (a ma charge|pour moi|est mien|partages) ; (me|m|nous|nous nous) (suis|etais|sommes) ..1 (trompe|trompee|trompes|plante|emmele*|gourre*|embrouille*|mal exprime*) ..1 (de|d|dans|en|sur|et|puis|lors)? ; je|j me suis trompe*
				(j ai|jai|nous avons|on a|on avait|nous avions|je l ai|je les ai|g|j avais|ai|mon fils a|ma fille a|mon chien a|mon chat a|mon mari a|ma femme a|mon bebe a|moi meme j ai|notre equipe a|mes enfants ont|les enfants ont) ..1 (fait tomber|laisse tomber|renverse|renversee|casse|cassee|egare|egaree|mal tape|mal lu|mal compris|mal note|mal recopie|bloque ma carte|abime|raye|rayee|brule|dechire|noye|marche dessus|crame|deregle|bouche|coince)  !dent|rien|jambe|bras|poignet|temps|deux heures|pas|cheville
				(j ai|jai|nous avons|on a|j avais|j aurai|je l ai|je les ai) ..1 (oublie|oubliee|oublies|confondu|interverti|inverse|zappe) ..1 (mon|ma|mes|le|la|les|de|d|mon code|un|une|l|deux|dates|chez|dans)? !vous|cause
				(j ai|jai|nous avons|on a|elle a|il a|fils a|fille a|mari a) ..1 (perdu|egare|laisse) ..1 (mon|ma|mes|sa|son|ses|notre|la cle|les cles|le ticket|le recu|la facture|la carte|cette) !temps|argent|journee|patience|confiance|travail|fichiers|donnees|photos|place|fille|mere|matinee|dossier|clients|client|emploi|cheveux|points
				(j ai|jai|nous avons|on a) ..2 (tape|saisi|mis|donne|indique|rempli|coche|note|commande|rentre|ecrit|choisi|entre|pris|valide|paye|supprime|efface|appuye|clique|envoye) ..3 (mauvais|mauvaise|par erreur|par megarde|par accident|faux|fausse|trop vite|sans faire expres|deux fois par|mal|en trop)
				(j ai|nous avons|on a) (rate|manque|loupe|laisse passer|depasse) (la date|l inscription|le delai|l heure|l echeance|la reunion|votre appel|votre mail|le coche) ; (par|par pure) (megarde|inadvertance|distraction|etourderie|erreur j ai|maladresse) ; (sans faire expres|sans le vouloir) ; (m est|mest|lui est|nous est) (tombe|tombee|echappe*) ..1 (des|de)? ..1 mains
				(j ai|jai) (un|une) (trou|tache|dechirure|rayure|bosse) (dans|sur|a) (mon|ma|mes)
				oublie|perdu|egare mon (mot de passe|code|identifiant|pin) ; mot de passe oublie ; je (n arrive|ne parviens) pas a (programmer|retrouver|comprendre|me decider|trouver) ; suis|etais (trop distrait*|maladroit*|distrait*|etourdi*|nul en) ; (j aurai|j arriverai|nous arriverons|nous aurons|je serai|nous serons|aurons|arriverai|arrivera|aura|auront) ..5 (retard|tard) ; desole|desolee|excusez|pardon|navre ..2 (du derangement|pour (le|mon) (retard|derangement|oubli)|mon retard|mon oubli) ; mon|notre (retard|oubli) !fils
				panne|probleme|degat|fuite|incident|coupure|souci|deces (chez (nous|moi)|de notre cote|de mon cote|dans notre|sur ma parcelle|sur notre) ; (chez nous|chez moi|de notre cote) ..1 (panne|en panne) ; (fausse manoeuvre) ; (suite a|a la suite d|cause) ..3 (erreur de (ma|notre) part|de notre equipe|de mon cote) ; mon|notre|ma ..2 (a moi|lave linge a moi) ; je|on (le|la|les)? paye* (moi meme|moi) ; a (mes|nos) frais ; mon|notre|le (plombier|installateur|electricien|garagiste|prestataire|assureur|medecin) est (sur place|passe|prevenu|dessus) ; c est la notre
				vole|volee|cambriole* ..1 (mon|ma|dimanche|cette nuit|hier|dans|le|lundi|samedi|mes|la nuit) !vous|votre|commande ; (on m a|m a ete|m ont) vole ; (a ete|ete) (cambriole*|volee|vole) ; cause|suite ..2 (tempete|orage|grele|gel|vent|foudre) ; (je me suis|elle s est|il s est) casse (la|le) ..3 (ski|velo|foot|escalier chez|jardin) ; declaration|declarer ..2 (sinistre|vol|degat|accident|accrochage) ; (j ai eu|nous avons eu) (un|une) (accrochage|accident|degat|fuite|inondation) ..4`,
			yes: 'Je l’ai fait tomber, c’est ma faute.',
			no: 'Le livreur l’a fait tomber.',
		},
		bulk: {
			patterns: `
				municipalite|commune|mairie|direction|syndicat|syndic|comite (vous)? (informe|rappelle|invite|organise) ; (entree libre|seance d information|auront lieu|venez nombreux|sur inscription|inscriptions ouvertes)
				(se desabonner|vous desabonner|desabonnement|me desinscrire|se desinscrire|vous desinscrire|unsubscribe|lien de desinscription|liste de diffusion|merci de votre comprehension|en deux clics|nos experts|notre logiciel repond|changez de mutuelle|ce mois ci au) ; (dans ce numero|au sommaire|au programme|edito|le mot du (president|maire|directeur)|infos travaux|agenda des|nos conseils|nos dix|notre selection|a la une|le saviez vous|bulletin (municipal|paroissial|mensuel|d information|de quartier|de l association)|notre newsletter|newsletter (de|du|n)|lettre d information|lettre des|infolettre|gazette)
				chers|cheres (abonnes|lecteurs|collegues|adherents|voisins|membres|tous|clients|parents|amis|fournisseurs|partenaires|habitants|riverains|locataires|benevoles|licencies) !directeur
				presents|excuses ..1 # ; (proces verbal|pv de|pv du|compte rendu de (la|l|notre|cette) (reunion|assemblee|seance|visite|commission)|assemblee generale|approbation du) ; (l an passe|l an dernier) ..2 (contre|plus que) ; (soldes|derniere demarque|ventes privees|offre valable|offre speciale|code avantage|jeu concours|tirage au sort|black friday|profitez|decouvrez|inscrivez vous vite|ne manquez pas|places limitees|livraison offerte des|jusqu a moins|# offerts|nouvelle collection|en exclusivite|offre expire|offre qui expire|nos offres|bon plan)
				(gagnez|gagnez un|felicitations vous avez gagne|doublez|investissez|perdez|multipliez|boostez|achetez des avis|cliquez (ici|vite|sur)|clique (vite|ici)|lien en bio|sans justificatif|credit rapide|pret rapide|argent facile|satisfait ou rembourse|premiere page de google|fichiers de|garanti sans|verifiez votre eligibilite|eligibilite|panneaux solaires subventionnes|devis gratuit|heritier|heritage|bitcoin|crypto|followers|seo|referencement|abonnes en|votre colis est bloque|compte sera suspendu|mettez a jour vos informations)
				(vous recevez ce (message|mail|courriel)) ; (a nos|aux) (abonnes|adherents|clients) ; recette|horoscope|portrait du (mois|jour) ; bilan|rapport (des|annuel|du|de) (plaintes|l annee|reclamations|activite|trimestre) ; consulter|voir|lire (en ligne|la version en ligne|la suite) ; transmis|transfere|tr|fwd|fw (pour information|bulletin|newsletter)`,
			yes: 'Dans ce numéro : répondre aux réclamations.',
			no: 'J’ai une réclamation.',
		},
		farewell: {
			patterns: `
				pas (renouvele|renouvelee|reconduit|reconduite)
				ne pas|plus (renouveler|reconduire|prolonger) ; ne ..1 (renouvellerai|renouvellerons|renouvelons|renouvelle|reconduirons|reconduirai|reconduisons) (pas|plus) ; meilleur souvenir|meilleurs souvenirs ; (budget|vue|sante|age|moyens|revenus) ..4 (reduit|baissant|baisse|reduits|permet plus|oblige|permettent plus) ; (vue|sante|age) (baissant|declinant|oblige) ; (j arrete|arret de) (le sport|la salle|les cours|mon activite)
				(aucune autre|pas d autre|sans autre|sans aucune) (raison|motif) ; (rien a voir avec|pas de votre fait|rien contre|sans rapport avec) (vous|votre|le service|la qualite)?
				je|on|nous (demenage|demenageons|pars|quitte|quittons|arrete|arretons|cesse|cessons|fermons|pars vivre|prends ma retraite|renonce|me desinscris|me desabonne|vends|partons|mets fin|mettons fin|entrons) !parce|tellement|cause|vu|apres|trop
				(ayant|avons|j ai|nous avons) ..1 (vendu|demenage|pris ma retraite|change d (emploi|horaire)|trouve (le meme|un emploi)|quitte|plus besoin) ; plus|pas (besoin|l usage|l utilite|le temps|utilite) ; (n en ai|n en avons|ne m en sers|m en sers|ne l utilise|n utilise) plus ; (ne me le permet plus|ne nous le permet plus)
				changement|changements (de|d|dans) (programme|plans|situation|nos plans|regime) ; depart|parti|partir|part (a l etranger|en retraite|a la retraite|vivre|en voyage) ; (demenagement|retraite|mutation|opération|deces de) ; est|suis|sommes|etant (grippe*|malade|malades|souffrant*|decede*|majeur) ..2 (maintenant|cette|et)?
				(gard*|que de) ..2 (bons souvenirs|excellent souvenir|bon souvenir|tres bons souvenirs) ; apres|pendant # (belles|bonnes)? annees ; belles|bonnes annees ; de fideles services ; forfait|mutuelle|assurance de (mon|ma) (employeur|entreprise|femme|mari) ; (trouve le meme|double emploi|en double|fait doublon) ; (merci pour|remercie) ..3 (ces annees|toutes ces annees|bons services|belles annees) ; (ne (plus|pas) (renouvel*|m envoyer (le|votre))) ; empechement|imprevu|contretemps ..2 (de notre|de mon|familial|personnel|professionnel)? ; reporter|decaler|liberer ..3 (sejour|chambre|reservation|table|cours|seance)`,
			yes: 'Je résilie, cela n’a rien à voir avec vous.',
			no: 'Je ne vous fais plus confiance.',
		},
		safety: {
			patterns: `
				casse|cassee|cede|lache|lachee|effondre|effondree|ecroule|ecroulee|rompu|pliee|plie|brisee ..1 sous (moi|lui|elle|nous|mon|ma|mes|le poids) ; bouts|morceaux|bout (de|d) (plastique|verre|metal|fer|bois|caoutchouc|ongle|ferraille) ; allergie ..4 (visage|corps|bras|main|peau|partout|gorge) ; fait une allergie
				recu|donne|pris|administre|remis|prescrit ..3 (medicaments|medicament|traitement|comprimes|pilule|injection) ..2 (de|d|du|destine*) ..2 (autre|quelqu|voisin|inconnu|patient) ; frole|frolee|evite|evitee ..2 (catastrophe|drame|accident|pire|incendie|carambolage)
				risque|risques (pour|de) ..2 (enfants|enfant|sante|bebe|passants|residents|clients|chute|blessure|vie|personnes) !financier ; (tous|toutes|enfants|famille|eu|depuis) ..2 mal (au|aux|a l) (ventre|coeur|estomac|intestins|yeux)
				porte|portail|ascenseur|hayon|poussette|lit|volet|barriere|chaise|transat|clic ..5 (referme*|replie*|plie*|refermait|ferme|fermee|bascule) ..2 (sur|avec) ..3 (main|mains|doigt|doigts|bras|pied|bebe|fils|fille|moi|lui|elle|enfant|jambe|petit|dedans)
				batterie|pile|telephone|powerbank|trottinette|chargeur|accu ..3 (gonfle|gonflee|fume|fumait|siffle|brule|brulant)
				eclate|explose|ecroule*|effondre*|tombe|tombee|renverse*|vole ..2 (sur (moi|nous|lui|elle|eux)|a la figure|au visage|a la tete|dans les mains|dans ma main|en plein visage)
				roue|pneu|frein|freins|direction|capot|guidon|pedale|remorque|attelage|courroie|moteur|siege|essieu ..10 (detache*|detachee|perdue|eclate|lache|lachee|laches|cede|casse|cassee|bloque|bloquee|arrachee|desserree|en feu) ..4 (autoroute|roulant|roulait|roulions|route|marche|vitesse|descente|virage|rond point|nationale|periph)
				frein|freins|direction ..9 (lache|laches|lachent|cede|mort|morts|hs|repondaient|repond|repondent|freinent|freine|marchent)
				poignet|cheville|bras|genou|epaule|dos|main|jambe|nez|levre|pied|doigt|arcade|tete (en vrac|en sang|en miettes|en compote|en bouillie|ouvert|ouverte|fracture*|foule|foulee)
				mis|pose|poser|mettre|avec ..1 (un|le|une|des) (platre|attelle|minerve|points de suture|agrafes) ; # points de suture ; urgences|hopital ..5 (platre|points|opere|operee|radio|intoxication|brulure|brulures|bloc|lavage|recousu|recoudre)
				trompe|trompee|trompes|tromper ..1 (de|d|dans) ..1 (medicament|medicaments|dosage|dose|traitement|boite|posologie|patient|ordonnance|vaccin|groupe sanguin)
				# mg ..3 (au lieu|et non|contre) ; dose|dosee|dosage ..7 (au lieu|et non|trop fort|trop forte|erreur|dix fois|errone*)
				boucle|harnais|ceinture|sangle|mousqueton|attache|barriere|fixation|roue ..8 (defaite|defait|defaites|ouverte toute|detachee|decrochee|rompue|arrachee) ..3 (seul|seule|roulant|route|pendant|alors|quand|sur|en|et)?
				(siege auto|siege enfant|siege bebe|lit parapluie|porte bebe|cosy|chaise haute) ..6 (pas|plus|mal|defait|defaite|casse|cassee|lache|bascule|verrouille|ecroule*|detache*)
				detecteur|alarme|extincteur|disjoncteur ..7 (pas|jamais|plus) ..1 (declenche|declenchee|sonne|fonctionne|marche|saute|coupe) ..8 (fumee|feu|incendie|gaz)
				moisissure|moisissures|moisi|champignons|humidite ..14 (asthme|asthmatique|tousse|toussent|bronchite|bronchiolite|poumons|respirer|respiratoire|malade|malades)
				virer|tourner|finir ..1 au drame ; (aurait|auraient|aurais) pu (virer|tourner|etre bien pire|avoir des consequences|y passer|y rester|provoquer|causer)
				plante|plantee|enfonce|enfoncee|rentre|rentree|ouvert|ouverte|coupe|coupee|entaille|pique|piquee ..4 (dans|sous|a) ..1 (le|la|l|les|son|sa|ma|mon|ses|mes) (${LIMB})
				echarde|eclat|clou|vis|agrafe|lame|aiguille ..6 (pied|main|doigt|bouche|levre|langue|gorge|oeil|genou|cuisse|dent)
				ebouillante* ; m|l|nous|lui|les|s (a|ont|est) ..1 (ebouillante*|electrise*|asphyxie*|pique|piquee|etouffe|etouffee|coince|coincee|fait tomber|fait chuter|entaille|coupe|coupee|ecrase|cogne) ..2 (la|le|les|main|doigt|au|a|dans|sur|avec|par|jambe|pied)
				coup|coups de (jus|courant) ; (pris|recu|prend|prends|ramasse) ..2 (chataigne|decharge|jus)
				roulait|conduisait|roule|conduit ..2 (#|vite|fou|dingue|malade|fond|tombeau) ..8 (enfants|bord|km|kilometres|h|telephone|virage|agglomeration|ville|neige|pluie|limite|ralentir)
				corps etranger ; objet|bout|morceau|piece|lamelle ..1 (tranchant|coupant|metallique|pointu|de lame|en metal|de metal|en verre)
				(dalle|plaque|plafond|lustre|panneau|vitre|pierre|parpaing|bardage|radiateur|tableau|enseigne|branche|arbre|miroir|chauffe eau|hotte) ..8 (tombe|tombee|decroche|decrochee|effondre|effondree|detachee|ecroule|ecroulee|bascule) !prix|panne
				depasse|depassait|depassent|depassaient ..8 (coupe|coupee|coupes|entaille|griffe|blesse|blessee|saigne|dangereux|oeil)
				failli|manque ..3 (avaler|gober|etouffer|s etouffer|electrocuter|prendre feu|percuter|ecraser|tomber|glisser|bruler|provoquer|avaler de travers|recevoir|perdre un|perdre l) ; (avale|avalee|avaler|aspire) ..3 (piece|bille|aimant|pile|bouton|morceau|vis|bout) !carte|monnaie|machine|distributeur
				(cru|crue|crus|avarie|avariee|avaries|perime|perimee|perimes|rose|mal cuit|mal cuite|moisi) ..10 (hopital|urgences|samu|vomi|vomissements|malade|malades|gastro|diarrhee|intoxication|fievre)
				mange|repas|buffet|plat|viande|poulet|huitres|mayonnaise|kebab|burger|sandwich|sushis|restaurant|cantine|traiteur|glace|yaourt|moules ..12 (malade|malades|vomi|vomissent|vomissements|urgences|intoxiques|intoxication|diarrhee|gastro|nausees|au lit|hopital)
				tousse|toussent|respire|vomit|saigne|etouffe ..6 (depuis|a cause) ..5 (produit|creme|moisissure|moisissures|peinture|fumee|poussiere|travaux|odeur|repas|humidite|colle)
				creme|shampoing|shampooing|teinture|lotion|produit|masque|vernis|deodorant|lessive|maquillage|soin|epilation ..10 (plaques|boutons|demangeaisons|gonfle|gonflee|brulure|brulures|brulee|brule|rouge|rouges|irritation|irritations|eczema|allergie|cheveux tombent|cloques|peau)
				(du|fallu|avons|ai|ont|fait|heureusement que) ..1 (appele|appeler|venir) ..2 (medecin|docteur|samu|pompiers|ambulance|secours|sos)
				menace de (tomber|ceder|s effondrer) ; un|enfant|passant|gens|locataire ..4 (tomber|se blesser|se tuer|passer a travers|se prendre|electrocuter|chuter|bruler)
				gaz ..4 (fuit|fuite|odeur|sent|echappe) !donnees ; (sent|sentait|odeur|odeurs) ..2 gaz ; cloques|brulures|brule au
				marche|rambarde|rampe|planche|trappe|passerelle|trottoir|grille|plaque|egout ..5 (pourrie|cassee|descellee|ouverte|branlante|manquante|arrachee|bouge|cede|instable) ..10 (tombe|tombee|tomber|chute|chutee|glisse|dangereux|enfants|fils|fille|mere|pere)
				intoxique|intoxiques|intoxiquee|empoisonne|etourdie|etourdi|evanouie|evanoui ; au bloc operatoire ; transporte|transportee|emmene|emmenee|evacue|evacuee ..3 (ambulance|urgence|helicoptere|hopital)
				(j ai|ai|a|avons) (glisse|trebuche|chute|derape) ..1 (sur|dans|a cause) ; morceau|bout|plaque|tuile|branche|pierre|bloc|vitre ..3 (est|sont) tombe|tombee|tombes|tombees ; genou|main|pied|crane|arcade ouvert|ouverte
				m|l|nous|lui|les (a|ont) (brule|brulee|blesse|blessee|mordu|mordue|griffe|electrocute*|renverse|renversee|empoisonne*|etrangle)
				plaquettes|freins|frein|pneu|pneus|direction|amortisseur ..4 (envers|mal monte*|mal serre*|lisse|lisses|uses|usees|usee|eclate|desserre*) ; tete qui tourne ; mal de tete ; nausee|nausees|vertige|vertiges ; attrape|contracte (une|la|un) ..1 (pneumonie|bronchite|infection|bacterie|staphylocoque|hepatite) ; infection|infecte|septicemie !virus
				roulait|roule|conduisait|conduit ..3 (# ..3 (telephon*|portable)|vite|en telephonant|comme un fou|ivre|sans ceinture)
				degage*|sorti|sort|emis|sortait|sortir|emet|crache*|rempli*|plein*|nuage|avait ..3 (fumee|fumees|flammes) ; fumee|fumees (noire|epaisse|acre|toxique*|sort*|partout|blanche|dans (la|le|tout|toute|notre|mon|l)) ; mis|mise|met|mettait|commence|commencait a (fumer|bruler|chauffer anormalement) ; fumait
				compteur|prise|chargeur|moteur|four|boitier|batterie|telephone|multiprise|cable|radiateur|appareil|ordinateur|machine|bouilloire|lampe|neuf|transformateur|tableau ..2 (fume|fumait|a fume|brulant|brulante|noircie|noirci|fondu|fondue|a fondu|en feu|en flammes|explose)
				(pris|prend|prendre|prenait|prenne|mis le|en) feu ; (un|d|debut d|depart d|risque d|cause d|provoque*|declenche*) incendie ; incendie (dans|chez|a|cette) ; en|des|les flamme* ; etincelle* ; (des|fait des|fait) flammeches
				(a|ont|avait|a failli|peut|va|qui) (explose*|exploser|brule* la|implose) !pas|couts|facture|prix ; explosion ; batterie|pile|chargeur|bouteille|vitre|four ..3 explos*
				brule*|bruler|ebouillante*|brulant ..2 (la|le|au|a la|mes|ma|mon|les|l|sa|son|aux) ..1 (${LIMB}|premier degre|deuxieme degre|second degre) !cuisinant|barbecue|repassant|reporter ; brule* au ..1 degre ; brulure|brulures !manche|tissu|tapis|estomac|veste|sur la (veste|manche|chemise)
				me|s|nous (suis|est|sommes|etait|sont|etais) ..1 (brule|brulee|coupe|coupee|blesse|blessee|entaille*|electrocute*|intoxique*|ecorche*|foule*|tordu|tordue|cogne|cognee|etouffe|etouffee|ebouillante*|casse la figure) !courant|internet|ligne|ventes|route|envie|sport|ski|foot|football|gym|vacances|rugby|judo|entrainement|match|cheveux|cuisinant
				odeur|odeurs|sent|sentait|sentent ..2 (brule|cramé|gaz|fumee|plastique brule|roussi|chaud) ; fuite de gaz ; odeur de gaz ; gaz s echappe ; monoxyde|intoxic*|intoxique*|empoisonn*|salmonel*|listeria|toxique|toxiques
				decharge|decharges|choc|chocs|chatiaigne|chataigne ..1 electrique* ; pris|prend|recu|prendre ..2 (le jus|du jus|une chataigne|une decharge|le courant|la foudre) ; electrocut*|electrisation|electrise* ; court circuit|courtcircuit ; surchauff* ; chauffe|chauffait|chauffe (anormalement|tellement|si fort|dangereusement|trop|enormement) ; devient (brulant|brulante)
				chaud|chauffe ..1 fort ; blesse|blessee|blesses|blessees|blesser|blessure|blessures|saigne|saignait|saignement|ensanglant* !pas|personne|orgueil
				coupe|coupee|entaille*|ouvert ..1 (au|le|la|les|a la|aux|l) ..1 (${LIMB}) ; casse|cassee|fracture*|abime|abimee|perdu|fele|demis|luxe|foule*|tordu*|ouvert|cassé|ecrase|coince ..1 (le|la|un|une|l|son|sa|les|deux|mon|ma) ..1 (poignet|jambe|bras|cheville|dent|dents|col|hanche|femur|nez|genou|pied|coude|cotes|clavicule|doigt|doigts|main|tibia|crane|epaule|vertebre) !appareil|foot|football|ski|gym|rugby|judo|vacances|jardin|recre|sport|tennis|basket|danse|skis|snow|vtt|cuisinant|jardinant|moto
				(fracture*|entorse|commotion|traumatisme|contusion*|points de suture|hematome*|plaie|plaies|evanoui*|malaise|perte de connaissance|convulsion*|perfusion) !bancaire|numerique|vagal non
				fini*|termine*|envoye*|conduit*|transporte*|emmene*|amene*|parti*|partir|alle*|admis*|direction|passe|suis|reveille|sommes|atterri*|mene ..2 (urgences|hopital|hosto|clinique|chu|reanimation|soins intensifs) !stationn*|parking|attendu ; hospitalise*|hospitalisation !prise
				(appeler|appele|venus|venir|intervenir|intervention|faire venir|il a fallu) ..4 (ambulance|pompiers|samu|smur|secours|urgence) !temoin ; les|des|aux pompiers ..2 (sont|ont|venus|intervenus|appeles)
				reaction|choc|crise|manifestation|oedeme|eruption|poussee ..1 (allergique|anaphylactique|cutanee|quincke|d asthme|urticaire) ; urticaire|anaphyl*|quincke ; allergique|allergie|allergies|allergene ..9 (il y en avait|y en avait|contenait|servi|trouve|contient|pourtant|malgre|quand meme|et vous|mange|dedans|plat|fini|urgences|traces|gonfle*) ; plaques|gonfle*|enfle*|irrite|irritee|irritation ..3 (rouges|partout|visage|peau|gorge|yeux) ; peau ..5 (irrite*|irritee|brulee|a vif)
				visage|peau|gorge|levre|langue|yeux|oeil|bras|main|corps ..3 (gonfle*|enfle*|irrite*|brulee|brule|rouge|a vif|couvert*|demange*) ; etouffe|etouffee|etouffer|etrangle*|noye|noyee|noyer|suffoqu*|asphyxi* !chaleur|rire
				malade|malades ..3 (apres|toute la nuit|depuis|toute la famille|a cause|suite|comme un chien) ; (tous|toute|toutes|toute la|tout le monde|ete|etions|rendu*|nous a|rendue|avons ete|a ete|la famille) ..3 (malade|malades) !absent|semaine|coeur|reporter|annuler|decaler|grippe ; (vomi|vomit|vomir|vomissait|vomissements|vomissement|diarrhee|gastro|nausees|intoxication alimentaire|fievre apres) 
				bout|morceau|morceaux|eclat|eclats|debris|bris|tesson|tessons (de|d) (verre|metal|plastique|fer|bois|ceramique|os|acier|ferraille) ; trouve|trouvee|trouver|avait|contenait|mordu|decouvert|croque ..3 (verre|clou|vis|agrafe|lame|metal|seringue|aiguille|caillou|plastique dur|fil de fer) ..3 (dans|dedans|soupe|plat|salade|pain)
				danger|dangereux|dangereuse|dangereuses|dangereusement !? ; risque|risques|probleme|question (de|d) ..1 (securite|incendie|brulure|electrocution|chute|accident|explosion|intoxication|blessure) ; mise|mettre|mis|met|mettez|mettent ..3 en danger
				pas|non|plus|mal ..1 (securise|securisee|securises|aux normes de securite) ; securite ..3 (menace*|enfants|en jeu|pas assuree|compromise|negligee) ; frein|freins|direction|pedale|roue|roues|guidon|cadre|ceinture|echelle|nacelle ..4 (lache|lachee|lacher|ne repond*|hs|rompu|bloque|morts|detache*|ne freine*|cede|plus de|casse net|cassee en|s est)
				lache|lacher|lachee|rompu|cede|casse|detachee ..2 en (pleine|plein|roulant|pleine descente|roulage) ; plus de freins ; (failli|ai cru|manque de|a deux doigts|pas loin|a ca) ..3 (mourir|bruler|tomber|tuer|blesser|etouffer|accident|feu|avoir un accident|etre blesse*|renverser|noyer|ecraser|perdre|electrocuter|se faire)
				aurait|auraient|aurions|aurais|auriez pu ..2 (mourir|tuer|blesser|bruler|tomber|finir|se blesser|avaler|etre (blesse*|tue*|grave|grave|pire|brule*)|mal finir|avoir un accident|perdre|provoquer|causer) ; (une chance|par chance|heureusement|miracle|hasard|dieu merci) ..3 (personne|que personne|pas blesse*|rien de grave|sain et sauf|etait dessous)
				effondre*|ecroule*|decroche*|detache*|tombe*|chute|chutee|bascule*|degringole* ..4 (sur (moi|ma|mon|nous|le|la|l|les)|sous|a cote (du|de)|pres (du|de)|a moins|a un metre|pendant que|quand|alors que|dessus|sur la tete) ..2 (lit|bebe|tete|pied|enfant|moi|nous|metre|assis*|dormait|dormions|dessus|operateur|jambe|fils|fille|client*)
				plafond|mur|balcon|etagere|armoire|lustre|facade|escalier|toit|tuile|gouttiere|echafaudage|plancher|rampe|rambarde|portail|chaise|tabouret|elingue|grue|palette ..3 (effondre*|ecroule*|decroche*|a cede|cede|ceder|lache|arrache*|tombe sur|s est detache*|s est rompu*|tombee sur)
				(je suis|je|ma mere est|mon pere est|ma femme est|mon mari est|elle est|il est|ma fille est|mon fils est|une cliente est|grand mere est|mon pere|s est|maman est|papa est|voisine est|suis|a fait une) ..1 (tombee|tombe|glisse|glissee|chute|trebuche|chutee) ..1 (dans|par|a cause|sur le|sur la|de|en|et|du)? !malade|amoureu*|panne|bien|accord|dessus|hasard|enceinte|votre|vos|annonce|page|site|article|publicite|video|offre|repondeur|messagerie|compte|lien|conseiller|conseillere|employe|employee|vendeur|agent|semaine|mois|domicile|absente|absent
				sol|escalier|trottoir|carrelage|marche|marches ..3 (glissant|glissante|verglace*|pas sale|gele) ; (garde corps|rambarde|rampe|barriere|main courante) ..4 (plus|manque*|arrache*|tient|cede|bouge|absent*|descelle*|pas)
				(plus de|pas de|aucun|sans) (garde corps|rambarde|barriere|detecteur|extincteur|ceinture) ; cable|cables|fils|fil|prise|prises ..2 (denude*|a nu|apparent*|arrache*|pend|pendent|electriques a)
				va|vont ..1 finir par ..1 (tomber|se blesser|se tuer|bruler|arriver|avoir|se faire|mourir) ; accident|drame|catastrophe ..3 (va|evite|arriver|grave|failli|cause|provoque) !ecologique ; (mauvais|erreur de|double|fausse|faux) (dosage|medicament|dose|medicaments|traitement|posologie) ; medicament*|dose|ordonnance|vaccin|insuline ..3 (errone*|perime*|mauvais|inverse*|double|erreur|trompe|oublie*)
				mordu|mordue|griffe|griffee|ecrase|renverse|renversee|percute|percutee|heurte|heurtee|agresse|agressee|attouche*|frappe|frappee|gifle*|bouscule* ..1 (par|mon|ma|a|au|la|le) !tete|route ; (a blesse|blesse) (mon|ma|le|notre) ; oublie|oubliee|enferme|enfermee|enfermes ..2 (bus|car|ascenseur|cave|chambre froide) ; pas ete comptee ; cent|#  a l heure ..3 (telephone|sms|message) ; conduit|conducteur|chauffeur ..4 (telephone|ivre|alcool|sms|comme un fou|trop vite|zigzag*|endormi*|portable)
				produit|substance|amiante|plomb|moisissure*|legionell*|fuite ..2 (dangereu*|toxique*|chimique|nocif*|cancerigene*) ; amiante|legionellose ; bocal|bocaux|boite|conserve|conserves ..3 (bombe*|bombent|gonfle*|siffle*)`,
			yes: 'Les freins du vélo que vous m’avez loué ont lâché.',
			no: 'Est-ce une chambre non fumeur ?',
		},
		legal: {
			patterns: `
				faire|faisons|ferai|ferons|fais ..1 recours !a|votre ; plainte ..1 (sera|a ete|est|va etre) ..1 (deposee|faite|enregistree) ; police|gendarmerie|gendarmes|policiers ..3 (venue|venus|constate|prevenue|prevenus|intervenue|intervenus|avertie|saisie|appelee) ; mon|notre conseil !d|de|administration|municipal|communal|syndical|c|serait|aux|pour
				assistance|assurance|protection|service|cabinet|conseil|aide juridique|juridiques|judiciaire !cherche|propose
				ordre (des (medecins|pharmaciens|avocats|dentistes|architectes|infirmiers|notaires|veterinaires|experts)|national|professionnel)
				(asloca|commission de conciliation|conciliation|tribunal des baux|office des poursuites|petites creances|ligue des droits|union des consommateurs|federation des consommateurs|defense des consommateurs|ibpt|creg|cwape|ofcom|finma|crtc|energie info|mediateur de l energie|mediateur des telecoms|mediateur du tourisme|mediation tourisme|commission de surveillance|droits de l homme|cour de|police judiciaire|commission de la concurrence|association de defense|agence regionale de sante|direction departementale|commission des litiges|protection des donnees|caa|ansm|anses) !reunion
				engager|engagerai|engagerons|engage|engageons|entame|entamerai|entamerons|lance|lancerai|lancerons|initier|initierai ..3 (procedure|action|recours|poursuites|demarches) !retour|echange|remboursement|livraison|installation
				depose|deposer|deposerai|deposons|introduire|introduirai|introduirons|introduis|intenter|intenterai|formerai|former|exercer|exercerai ..2 (un|une) ..1 (recours|requete|action|dossier au tribunal|dossier aupres)
				dossier|affaire|litige ..3 (tribunal|justice|commission|juge|avocat|huissier|justice de paix)
				informe|informerai|saisis|saisirai|previens|previendrai|alerte|alerterai|signale|signalerai|ecris|ecrirai|contacterai|adresse|adresserai|avertis|transmets|transmettrai|remonterai ..4 (ordre des|ordre national|ministere|prefecture|inspection|rectorat|academie|autorite|ars|defenseur|commission|conciliateur|dgccrf|regulateur|mediateur|mediatrice|ombudsman|asloca|consommateur|consommateurs|cnil|tribunal|justice|gendarmerie|parquet|surveillance) !comment|salle
				(sinon|faute de quoi|sans quoi|passe ce delai|a defaut|dernier delai|dernier avertissement) ..8 (tribunal|justice|avocat|mediateur|plainte|juge|huissier|poursuites|contentieux|juridique|police|mise en demeure|procedure)
				plainte ..3 (gendarmerie|police|commissariat|procureur|penale|pour (escroquerie|vol|negligence|blessures|harcelement|discrimination|abus|fraude|mise en danger|coups)) ; (porte|porterai|deposerai|depose|portons) ..1 plainte ; (attaquer|attaquerai|attaque|attaquerons|poursuivrai|poursuivrons|assigne) ..2 (justice|en justice|tribunaux|vous) !par
				mon|notre|un|une|l|par|d|maitre|ma|mes|nos (avocat|avocate|avocats|conseil juridique|juriste) !partenaire|huile|salade|toast|riche|conseiller|vente ; (mon|notre|nos|par notre|par mon) (conseil|conseils) (vous|prend|prendra|va|est|saisi*|adressera|juridique*|ecrira|se)
				avocat|avocate|avocats (va|prend*|vous|est|a|se|aura|saura|s en|dans|ecrira|contact*|sera|m|nous) !huile|partenaire|riche
				action|actions|voie|voies|poursuite*|demarche*|recours|mesures|procedure|procedures|suites|suite|protection|dispositions (legale|legales|judiciaire|judiciaires|juridique|juridiques|en justice|judiciairement|contentieuse)
				poursuivre|poursuivrai|poursuivrons|attaquer|attaquerai|trainer|assigner|assignerai|porter|porterai ..3 (en justice|justice|tribunal|tribunaux|proces|l affaire devant) ; en|la justice !pas ; (tribunal|tribunaux|prud hommes|prudhommes|huissier|juge de paix|juge|proces|procureur|cour d appel|refere|injonction de payer|commissaire de justice|contentieux) !verbal|audience|entree|competent|competente
				(assigner|assignerai|assignation en) ; (porte|porter|porterai|portons|porterons|depose|deposer|deposerai|deposerons|depot de|deposons|deposee) ..1 (une|ma|immediatement|egalement)? plainte ; plainte (penale|au penal|a la police|au commissariat|contre x|a la gendarmerie|aupres)
				(appel*|prevenu|prevenir|alerte*|contacte*|alle*|aller|vais|irai|passe*|contacter|saisi*|deposition|temoigne*|signale*|declaration|main courante|fait venir|plainte) ..4 (police|gendarmerie|commissariat|gendarmes|policiers|flics) !assurance|caractere|d ; main courante
				(dgccrf|signalconso|signal conso|repression des fraudes|direction des fraudes|ufc|que choisir|60 millions|conciliateur|cnil|arcep|acpr|test achats|testachats|ombudsman|ombudsmann|defenseur des droits|spf economie|ddpp|inspection du travail|inspection sanitaire|inspection economique|services veterinaires|services d hygiene|service d hygiene|ars|afsca|apd|autorite de protection|prefet|frc|opc|office de (la)? protection du consommateur|office (quebecois|des consommateurs)|regie du logement|tribunal administratif|commission d acces|service de mediation|autorite de controle|amf|autorite des marches|csa|ccpc|autorite competente|autorites competentes|autorites|procureur)
				(saisir|saisirai|saisis|saisi|saisirons|saisissons|contacter|contacte|contacterai|ecrire|ecrit|m adresser|adresser|recours|faire appel|transmettre|alerter|signaler|signalerai|transmis) ..3 (mediateur|mediatrice|mediation|conciliateur|association|tribunal|justice|autorite|prefecture|inspection|regulateur|ministere|ordre des medecins|protection juridique|juridiction|avocat) !comment|peut
				au|le|un|du|devant|via (mediateur|conciliateur) ..2 (sera|saisi|contacte|de la (consommation|republique)|est saisi|a ete saisi|jugera|tranchera|bancaire|des) ; association (de|des|de defense des) ..1 (consommateurs|locataires|usagers|patients) ; protection|defense (juridique|des consommateurs|du consommateur) ; code (de la consommation|civil|penal|du travail) ; loi|article ..3 (code|consommation|oblige|vous oblige|chatel|hamon) 
				mise|mettre|mets|met|mettons|met ..1 en demeure ; dommages et ..1 interets ; (recommande|lettre recommandee|lr) ..1 (avec|ar) ..1 (accuse|avis|ar)? ; valoir|defendre (mes|nos|ses) droits ; rupture (abusive|de contrat) ; clause abusive ; attaquer|attaque (en|votre) ; constat|expert|expertise ..2 (huissier|judiciaire) ; suites|terrain|plan (judiciaire*|juridique*|penal*|penales) ; affaire|dossier ..3 (devant|justice|avocat|juge)
				signalement ..3 (fraudes|autorite|police|cnil|procureur|aupres|fait|depose) ; notifier|notification ..2 (cnil|apd)`,
			yes: 'J’informe l’Ordre des pharmaciens.',
			no: 'Une salade, s’il vous plaît.',
		},
		privacy: {
			patterns: `
				nom|telephone|identifiants|code|codes|declaration|radios|historique|resultat|convocation|trajets|liste|noms|numeros ..3 (de|d|des) ..3 (${OTHERS}) !rue
				autre|autres|voisin|voisine|inconnu|inconnue ..3 (a|ont|avait) (recu|ouvert|lu|eu|recupere|vu) ..2 (mon|ma|mes|notre|nos) !colis|commande|paquet|livraison|appel|voiture
				courrier|enveloppe|lettre|pli|recommande ..4 (ouvert|ouverte|decachete|decachetee|dechiree|dechire) ; liste|numeros|adresses|noms ..2 tous les (participants|clients|membres|inscrits|patients|parents|candidats|locataires)
				raconte|dit|explique|revele|parle|confie ..2 a (ma|mon|mes|la|des|une|un|l) ..1 (voisin|voisine|voisins|collegue|collegues|patron|employeur|ex|proprietaire|belle) ..5 (que|mes|mon|ma|dette|dossier)
				sms|mail|courrier|message|resultats|facture|releve|relance ..8 (alle|allee|alles|parti|partis|partie|arrive|envoye|envoyee|envoyes|tombe) ..2 (sur|a|chez) ..4 (telephone|mail|boite|portable|patron|fils|mari|collegues|bureau) ..1 (de|d)? ..1 (mon|ma|mes|notre|un|une)?
				montre|partage|affiche|diffuse|publie|utilise ..2 (mes|mon|ma|nos|la|les|notre) ..2 (trajets|photo|photos|position|historique|salaire|adresse|video|nom|numero|dossier|image) ..6 (inconnus|sans|internet|facebook|public|publiquement|tous|tout)
				identifiants|mots|codes|factures|mails|releves|courriers|documents|dossier|facture|releve|resultats ..6 (mauvaise|mauvais|fausse) ..1 (adresse|mail|boite|numero|destinataire|personne|patient) ; fuite de donnees ; remises|remis|remise|donnees|donnes|confie ..3 quelqu un d autre !colis
				mauvaise|mauvais|mauvaises (personne|destinataire|personnes|destinataires|patient|patiente) ; (monde|tous|clients|patients|destinataires) ..2 en (copie|clair|cc) ; (mot|mots) de passe ..5 en clair
				concernent|concerne|concernait|concernaient ..2 (une autre|un autre|quelqu un) ..1 (assuree|assure|patient|patiente|personne|client|cliente|locataire|eleve|abonne|d autre)
				personne|inconnu|gens|homme|type ..2 (ait|avait|aient|connaissait|connaissent|possede) ..1 (mes|mon|ma|nos|notre) (coordonnees|adresse|numero|donnees|dossier|code|nom)
				crie|parle|dit|annonce ..1 (mon|ma|mes|notre) ..3 (dans (la salle|le couloir|le hall|tout le)|salle d attente)
				envoye|envoyee|envoyes|envoyees|adresse|adressee|transmis|transmise|transmises|donne|donnee|donnes|donnees|communique|communiquee|communiquees|remis|remise|livre|revele|expedie|poste|refile|laisse|montre ..4 (${DOC}) ..8 (a|chez|au|aux|par|sur) ..3 (${STRANGER})
				${DOC} ..7 (envoye|envoyee|envoyes|envoyees|adresse|adressee|adresses|transmis|transmise|transmises|donne|donnee|donnees|communique|communiquee|communiquees|remis|remise|livre|livree|parti|partie|parties|partis|arrive|arrivee|arrivees|arrives|atterri|parvenu|parvenue|expedie|distribue|distribuee|depose|deposee) ..3 (a|chez|au|aux) ..3 (${STRANGER})
				${DOC} ..3 (de|d|du|des) ..2 (${OTHERS}) !formulaire
				facture|releve|ordonnance|attestation|resultats|dossier|bulletin|contrat|analyses|certificat|fiche|passeport|rib|decompte|lettre ..3 (d un|d une) ..1 (monsieur|dame|parfait|certain|certaine|famille|homme|femme)
				facture|releve|ordonnance|courrier|contrat|attestation|resultats|dossier|bulletin|enveloppe|lettre ..8 (celle|celui|celles|ceux) (d|de|du) ..2 (monsieur|dame|inconnu|inconnue|quelqu|voisin|voisine|patient|patiente|autre|personne|homonyme)
				ordonnance|attestation|resultats|dossier|bulletin|contrat|analyses|certificat|fiche ..5 (pas|jamais) (la mienne|le mien|les miens|les miennes|a mon nom|mon nom)
				${DOC} ..8 au nom (d|de|du) ..2 (autre|inconnu|inconnue|quelqu|monsieur|dame|voisin|voisine|personne|famille)
				espace|compte|profil|dossier ..2 (dun|autre|autres) ..1 (mec|type|gars|client|cliente|clients|personne|personnes|abonne|utilisateur|assure|patient|patiente|membre|locataire|famille|societe|nom)
				acces|accede|accedons|tombe|tombons|arrive|connecte ..3 (au|aux|sur le|dans le|sur les|a l) (compte|comptes|dossier|dossiers|espace|profil|commandes|factures|donnees) ..2 (d|de|du|des|dun) ..2 (autre|autres|inconnu|inconnue|quelqu|tiers|client|cliente|clients|mec|type|voisin)
				(d autre|autre personne|inconnu|inconnue|voisin|autre client) ..3 (acces|connecte*|connectee) ..4 (compte|espace|dossier|donnees|profil)
				mon|ma|mes|notre|nos|leurs ..1 (nom|noms|adresse|numero|coordonnees|photo|photos|donnees|telephone|mail|factures) ..6 (sur (votre|le|vos|un) (site|page|facebook|affiche|porte|tableau)|sur (internet|google)|en ligne|publiquement|a la vue|affiche*|consultable*|lisible*|vus par|vues par)
				peuvent|peut|pouvait|pouvaient ..1 (voir|lire|consulter|telecharger) ..2 (mon|ma|mes|nos) (adresse|numero|nom|mail|donnees|dossier|factures|commandes|coordonnees|photos|releve|messages|resultats)
				adresses|mails|emails|numeros|noms|coordonnees ..1 (de|des) ..2 (destinataires|autres clients|autres patients|autres parents|autres familles|autres locataires|autres participants|ensemble)
				envoye|envoyee|envoyes|envoyees|diffuse|diffusee|transmis|transmise|partage|partagee|circule|parti|partie|affiche|affichee|publie ..12 (a|aux|par|avec) (l ensemble|tous|toutes|toute|tout) ..3 (parents|familles|locataires|collegues|service|equipe|entreprise|residence|immeuble|classe|patients|groupe|personnel|voisins|coproprietaires|monde|clients|contacts|employes|salaries)
				vous|ont|agence|service|guichet|mairie|prefecture|clinique|hopital|agent|bureau|secretariat|consulat|ecole ..3 (perdu|egare|egares|perdus) ..3 (passeport|passeports|dossier|dossiers|identite|papiers|documents|livret|ordonnance|certificat|acte|diplome|permis|radios|carnet)
				(passeport|dossier|livret|diplome|carte d identite|acte|papiers|carnet) ..4 (perdu|perdus|egare|egares|egaree|introuvable|introuvables|disparu) ..4 (vos|votre|par|dans|chez|service|service)
				parle|parlait|lu|dit|evoque|annonce|crie|etale|discute ..2 (mon|ma|mes|notre|nos|ses|sa) ..1 (dette|dettes|dossier|maladie|sante|resultats|traitement|situation|salaire|compte|impayes|soins|diagnostic|probleme|problemes|loyer|grossesse|retards) ..4 (devant|a voix|tout haut|au comptoir|en public)
				revendu|revendez|revendent|vendu|cede ..2 (coordonnees|donnees|numero|adresse|mail|fichier|infos|informations) !moi
				message|sms|mail|repondeur|appel ..4 (detail|details|diagnostic|soins|resultats|traitement|dette|montant) ..9 (patron|collegue|collegues|voisin|mari|femme|mere|employeur|chef|ex)
				ex|employeur|voisin|voisine|proprietaire|inconnu ..4 (obtenu|obtenir|appris|recupere|recuperer) ..3 (adresse|numero|dossier|resultats|coordonnees|documents)
				monsieur|dame|inconnu|inconnue|personne|client|cliente|voisin|voisine ..3 (a recu|recoit|avait|a eu|detient|a en main) ..1 (mon|ma|mes|notre|nos) (${DOC})
				lui|leur (avez|a|ont) ..1 (adresse|envoye|donne|communique|revele|fourni) ..3 (mon|ma|mes|le|la|les|notre|nos) ..1 (decompte|facture|dossier|numero|adresse|releve|resultats|ordonnance|coordonnees|courrier|soins|documents|salaire|rib|telephone)
				lu|ouvert|lue|ouverte|ouverts|consulte|recu par ..2 (autre|autres|inconnu|voisin|voisine|quelqu|tiers|collegue|collegues)
				donnees|informations|coordonnees|dossiers ..4 (retrouvent|trainent|trainaient|oubliees|consultables|telechargeables|piratees|volees|derobees|compromises|indexees) !facturation
				dossiers|documents|fiches|ordonnances|listes ..4 (poubelle|trottoir|comptoir|photocopieuse|couloir|hall)
				sans ..1 (effacer|supprimer|masquer|flouter|anonymiser) ..3 (donnees|nom|visage|adresse) ; (mis|mise|mettre) ..3 en copie ..4 (tous|toutes|autres|clients|parents)
				pris|recupere|note|garde|utilise mon (numero|telephone) !de dossier|client
				celle|celui de quelqu un d autre ; (quelqu un|voisin|voisine|inconnu|inconnue|autre client) ..4 (recu|lu|ouvert|vu|eu) ..3 (mon|ma|mes) (adresse|courrier|facture|dossier|releve|lettre|commande|colis avec) ; mon|ma|mes (adresse|telephone|numero) ..4 dessus
				violation|fuite|vol|divulgation|piratage|perte|diffusion|atteinte|respect ..2 (donnees|vie privee|confidentialite|secret medical|informations personnelles|mon compte|comptes) !ou trouver
				ma|notre|sa|leur vie privee ; rgpd|gdpr|cnil|lpd ; secret (medical|professionnel|bancaire) ; piratage ..2 site ; confidentialite ..3 (respect*|zero|bafou*|viol*|patients)
				donnees|informations|adresse|adresses|coordonnees|telephone|documents|photos|dossier|rib|numeros|numero|diagnostics|traitement|salaire|resultats|noms|nom ..4 (divulgue|divulguees|divulgues|divulguee|partagees|publiees|fuite|fuites|vendues|exposees|exposes|tiers|visibles|visible|circulent|accessibles|en clair|affichee|affiches|autres personnes|autre client|autre personne|dans la nature|a la vue|a voix haute|sans mon|aux yeux) !facturation
				facture|factures|commande|commandes|nom|adresse|documents|contrat|compte|dossier|resultats|mail|mails|releve|releves|ordonnance|bulletin|fiche|analyses|analyse|courrier|espace|trajets|photos|passeport|coordonnees|radio|fichier|historique|donnees (de|d|du|des|ceux d) ..1 (un autre|une autre|autres|autrui|inconnu|inconnue|inconnus|quelqu un|un tiers|certain|certaine|un voisin|mon voisin|une dame|un monsieur|une voisine|autre patient|autre patiente) !article|produit|commande|magasin
				vois|voit|voir|acces|accede|affiche|ouvre|consulter|trouve|lire|lu|recu|recois|recevoir|remis|donne ..6 (un|une|autre|autres) (autre|client|cliente|inconnu|inconnue|patient|patiente|tiers|certain|clients|personnes|abonne|assure|locataire|boutique) !article|produit|couleur|modele|taille|rendez|fois|et
				dossier|facture|factures|releve|resultats|courrier|commandes|donnees|ordonnance ..3 (un|une|autre) (autre|autres|inconnu|inconnue|tiers|collegue|patient|patiente)
				(remis|remise|envoye|envoyee|envoyes|adresse|adressee|transmis|transmise|donne|donnee|distribue|parvenu|arrive|arrivee|parti|fait suivre|communique*|montre|lu|voit) ..4 (mon|ma|mes|un|une|des|aux|le|la) (ex|employeur|patron|collegue|collegues|concurrent|ancienne|tiers|demarcheur|inconnu|autre client|voisin|voisine|voisins|autre patient|autre personne|parents de) !colis|paquet
				facture|releve|dossier|courrier|fiche|lettre|resultats|documents|contrat|bulletin|ordonnance|enveloppe|decision|rib|mail|courriel|pli|rapport ..7 (collegue|voisin|voisine|inconnu|concurrent|ex mari|ex femme|employeur|deja ouvert|remis ouvert|ouverte|distribue ouvert|mon ancienne|tous les parents|tout l immeuble|a tous|tout le monde)
				pirate|piratee|pirates|hacke|hackee|usurpe|usurpation !comment|mot ; identite volee ; sans (mon|notre|son|ma|leur) (consentement|autorisation|permission) ; donne|donnees|transmis|envoye|vendu|publie|communique|diffuse|partage ..6 sans (mon|notre|son) accord
				partage|vendu|donne|publie|transmis|divulgue|communique|diffuse|revele|affiche|montre|refile|lu|utilise|poste|envoye|balance ..2 (donnees|adresse|coordonnees|telephone|numero|mail|informations|photos|photo|dossier|salaire|diagnostic|traitement|ordonnance|rib|maladie|image) ..1 (a|sans|aux|sur|au) !vous|service|votre|site|deux|avocat|assurance|assureur|huissier|notaire|mediateur|medecin
				(en copie|cc|copie) ..3 (tous|autres|visible|visibles|toutes) ; adresses|noms|mails|destinataires ..2 (visible|visibles|apparentes) ; liste ..3 (loyers|patients|retard|noms|eleves) ..4 (noms|affichee|montants|tous)
				(tout|tous|immeuble|quartier|salle|file|n importe qui|les autres) ..2 (a lu|a pu lire|ont lu|peut lire|peut voir|a entendu|ont entendu|a tout lu) ; a tout lu ; a voix haute ; qui (voit|lit) (les miens|le mien|la mienne) ; voit|voient les miens ; parti|envoye|envoyee|partie ..2 (a|chez) (tous|tout le monde|toute la)
				camera|cameras|filme|filmes|filmee|photographie*|enregistree|enregistre ..3 (a mon insu|sans me|sans nous|vestiaire*|cachee|cachees)`,
			yes: 'La fiche de mon fils a été envoyée à toutes les familles de la classe.',
			no: 'Pouvez-vous livrer le colis chez mon voisin ?',
		},
		'missed-event': {
			patterns: `
				cadeau|surprise ..1 (de|pour|d) ..2 (noel|anniversaire|mariage|depart|naissance|noces|fete) ..1 (de|du|d) ..1 (mon|ma|mes|notre|son|sa) ; le jour j ; (souffler|soufflait) ..1 bougies ; pas ..1 pu ..1 (etre|assister|voir|aller) ..2 (naissance|mariage|enterrement|depart|accouchement|obseques|bapteme)
				rate|loupe|manque|ratee|loupes ..2 depart (de|du) ..1 (course|train|bus|ferry|car|marathon|randonnee|croisiere|vol) ; rendez vous ..5 (ambassade|consulat|prefecture|notaire|specialiste|tribunal|hopital) ..8 (rate|manque|loupe|perdu|annule) ; spectacle|fete|mariage|bapteme|gala|concert|kermesse|tournoi|competition ..6 (etait|avait lieu) ..1 (hier|ce matin|samedi|dimanche|vendredi|ce week end|le #) ; enterre|enterree|marie|mariee ..2 sans ; (du|oblige*|fallu) ..1 (remettre|reporter|repousser|decaler|annuler) ..2 (demenagement|mariage|voyage|vacances|operation|fete|ouverture|noces|inauguration)
				(invitations|faire part|menus|decorations|costumes|maillots|tshirts|robes|medailles|programmes|affiches|banderoles|ballons) ..6 (trop tard|pas arrives|pas arrivees|pas la|lendemain)
				rate|manque|loupe|ratee|manquee ..6 (concert|ceremonie|spectacle|match|messe|film|representation|allocution|discours)
				(vacances|sejour|voyage|week end|weekend|lune de miel|croisiere) ..5 (fichu|fichues|fichus|foutu|foutues|foutus|a l eau|gachees|gaches|gache|ruinees|ruine|perdues|raccourci|raccourcies|ecourte|ecourtees|tombe a l eau|tombees a l eau)
				(de la|des|les|la|du|pour la) (mariee|maries|jeunes maries|defunt|defunte) ; mort|decede|decedee|deces|parti ..8 (pas la|n etais pas|pas pu|trop tard|sans moi|sans nous)
				devais|devait|devions|devaient ..2 (passer|prendre|assister|embarquer|presenter|feter|rendre|exposer|celebrer|ouvrir) ..3 (${DAY}|avion|vol|ferry|epreuve|test|magasin|boutique|restaurant|stand)
				pas|plus ..1 pu (rendre|deposer|envoyer|remettre|valider|postuler|candidater|transmettre|finaliser) ..4 (dossier|candidature|memoire|devoir|parcoursup|voeux|these|inscription|offre|declaration)
				ouvert|ouvrir|inaugure ..3 (restaurant|magasin|boutique|salon|cabinet|gite|bar|hotel) ..3 (sans|en retard) ; apres ..2 date (du|de) ..2 (voyage|depart|mariage|vol|concert|evenement|fete|examen)
				perdu|perdre|rate ..1 (le|mon|ce|un|l|cet|cette|la|notre) (poste|emploi|contrat|marche|client|chantier|stage|bourse|logement|appartement|job|mission) ..4 (a cause|parce|faute|car|puisque|grace)
				presentation|demo|demonstration|conference|seminaire|lancement ..6 (annule*|rate|ratee|gache|gachee|catastrophe|plante|ridicule)
				pas|jamais|rien|personne|plus|aucun|aucune ..2 (arrive*|venu|venue|venus|livre*|recu|recus|recue|presente*|fonctionne|marche|marchait|eu|pret|prete|prets|ouvert|envoye*|la|pu) ..7 (pour|avant|jour|lors|veille|pendant|au|a|le soir) ..4 (${DAY}) !prochain
				supprime*|annule|annulee|annules|annulees|perdu|perdue|perdus|casse|cassee|panne|oublie|oubliee|oubliees|oublies|refuse|refusee|ferme|fermee|retard|abimee|abime|fanees|brule ..7 (pour|avant|jour|lors|veille|pendant|au|a|le soir) ..4 (${DAY}) !prochain
				${DAY} ..10 (toujours pas|toujours rien|n ai pas|n ont pas|n a pas|n avons pas|n est pas|n etait pas|n etaient pas|ne marchait|ne fonctionnait|marchait pas|en panne|annule|annulee|annules|supprime|supprimee|ferme|fermee|fermes|dans le noir|dans le froid|sans nous|sans lui|sans elle|sans moi|gache|gachee|gaches|terminee|finie|termine|fini|commence|vide|vides|pas venu|pas venue|pas venus|pas presente|pas presentee|pas ete|rate|ratee|loupe|loupee|a cause|trop tard|arrive le|arrivee le|livre le|livree le|tombee en panne|jamais) !encore|decide|choisi
				${DAY} ..6 (s est faite|s est fait|s est faites|s est passe|s est passee|s est deroule|s est deroulee|a commence|a eu lieu|a du se faire) ..2 (sans|dans|dehors|sous|avec)
				passe|passer|fete|feter|celebre|celebrer|assister|assiste|commence|ouvrir|ouvert|enterre|enterrer|marie|mariee|danse|accueilli ..5 (${DAY}|mere|pere|invites|clients|ans) ..5 (sans (${DAY}|gateau|robe|musique|fleurs|cadeau|costume|photos|photographe|buffet|repas|bague|alliances|sono|electricite|ordinateur|lui|elle|nous|chauffage|dj|fauteuils|lumiere|eau|boissons)|dans le noir|dans le froid|a l hotel|a l aeroport|dehors|emprunte|emprunte*|prete*|avec du|avec des|avec un|avec une)
				(souper|repas|diner|dejeuner|reception|weekend|week end|nouvel an|jour de l an|action de grace|demande en mariage|brunch|aid|ramadan) ..7 (gache|gachee|gaches|ruine|ruinee|rate|ratee|tombe a l eau|foutu|fichu|annule)
				pas|plus|peu ..1 pu ..3 (partir ..2 (vacances|voyage|ski|weekend|croisiere)|passer ..3 (bac|examen|concours|permis|oral|test|epreuve|entretien|brevet|tests)|dire au revoir|dire adieu|embarquer|y assister|assister|prendre (l avion|mon avion|notre avion|son avion|notre vol)|presenter a|me presenter|se presenter|etre present|etre presente|enterrer|feter|composer|concourir|exposer|ouvrir (le|mon|notre) (jour|magasin|boutique|restaurant|stand))
				(rate|ratee|manque|manquee|loupe|loupee|rater|manquer|louper|fait rater|fait manquer|fait louper) ..3 (bac|brevet|concours|match|correspondance|spectacle|test|audition|finale|audience|bapteme|debut (du|de)|ouverture|croisiere|ferry|bateau|navette pour|stage|entretien|interview|soutenance|oral|partiel|noel|fete|retrouvailles|visite (de|chez)|operation|irm|scanner)
				candidature|inscription|bourse|visa|master|concours|offres|subvention ..7 (pas ete (prise|retenue|acceptee|pris|retenu|acceptee|enregistree|valide|validee)|hors delai|trop tard|date limite|refusee car|rejetee|perdue|passee sous le nez)
				date limite|delai|cloture|echeance|session ..4 (est passe|est passee|etait hier|etait passee|depasse|depassee|rate|ratee|loupee|manquee) !retour|paiement|mon
				annee|annees|semestre|trimestre|saison (perdue|perdu|fichue|foutue|gachee) ; (perd|perdu|perdre|perdra) ..1 (une|son|mon|l) (annee|semestre)
				pas|jamais|oublie|oublier ..2 (inscrit|inscrite|inscrire|convoque|convoquee|enregistre) ..4 (bac|examen|concours|brevet|permis|session|epreuve|tournoi|competition|voyage)
				(dj|photographe|traiteur|animateur|animatrice|clown|magicien|musiciens|fleuriste|orchestre|sono|chapiteau|chateau gonflable|coiffeuse|limousine|celebrant|maquilleuse|gateau|piece montee) ..8 (pas|jamais|personne) ..3 (venu|venue|venus|presente|presentee|livre|livree|la|arrive|arrives|arrivee|pret|prete)
				(gateau|piece montee|robe|costume|alliances|bouquet|fleurs|couronne|cadeau|smoking|faire part|dragees|deguisement) ..10 (pour (le|la|les|mon|ma|son|sa|notre|nos) (${DAY}|# ans)) ..10 (pas|jamais|rien|casse*|abime*|faute|faux|fane*|mauvais|mauvaise|retard|trop|ecrase*|fondu|lendemain|le #)
				pour (les|ses|mes|leurs|nos) (#|dix|vingt|trente|quarante|cinquante|soixante|dix huit) ans (de|d|du)
				ceremonie|messe|concert|spectacle|match|film|reunion|mariage|conference|diner|examen|epreuve|enterrement|bapteme|course ..6 (etait|avait|est) ..1 (terminee|finie|termine|fini|commence|commencee|passee|passe) !plaisir
				(le jour|la veille|jour j|le matin|le soir|le jour meme|la nuit|l avant veille) (de|du|d|des) ..3 (${DAY})
				${DAY} ..2 (est|a lieu|c est|etait|commence) ..1 (dans|demain|samedi|dimanche|vendredi|jeudi|lundi|mardi|mercredi|apres demain|ce soir|ce matin|hier|cette semaine) ..10 (toujours|pas|rien|sans|jamais|personne|panne|bloque*|tombe*)
				noel ..5 (arrive|arrivee|livre|livree|recu|recue|arrives) ..1 le # ; (sapin|calendrier de l avent|cadeaux|chocolats|buche) ..8 (apres noel|le #|en janvier|trop tard|pas arrive*|lendemain)
				enterrement|obseques|funerailles|mariage|bapteme|noces ..3 (mon|ma|notre|son|sa|de) ..8 (sans|avec (du|des) ..3 (emprunte|prete|emprunte*)|en jean|en retard|rate|manque|pas pu)
				assister ..4 (${DAY}) ..6 (avec|sans|en) ; (billet|billets|vol|avion|hotel|sejour|voyage|croisiere) ..4 (perdu|perdus|perdue|fichu|fichus|tombe a l eau|a l eau|foutu|foutus) ; arriver|arrives|arrivees|arrive|arrivee ..2 (apres|en retard|trop tard) ..3 (a|au|pour|l|le|la) ..3 (${DAY}|avion|vol|ceremonie)
				avion|vol|ferry|bateau|train|correspondance|croisiere ..3 (parti|decolle|partie|perdu|perdue|loupe|rate|manque|ratee|loupee) ..2 (sans|nous|moi|a cause|du coup|donc)
				du coup|donc|resultat|alors ..3 (rate|loupe|manque|ratee|loupee) ..4 (concert|avion|train|examen|entretien|mariage|rendez|concours|match|vol|bus|car|debut|spectacle)
				rate|ratee|rates|manque|manquee|loupe|gache|gachee|gaches|gacher|ruine|ruinee|compromis|compromise|foutu|foutue|fichu|fichue|bousille|manquer|rater|louper|prive*|adieu|annuler|sabote*|foire|saccage* ..4 (${EVENT}|vol|avion|train|correspondance|ferry|bateau|noces|diplome|weekend|operation|rentree|jubile|tournoi|finale|journee|lune de miel|saint valentin|fete des) !frais|penalite*|supplement|prevenir
				(m|nous|lui|fait|du|cause|ai|avons|on a) ..2 (rate|ratee|loupe|manque|rater|louper|manquer) ..2 (rendez vous|embarquement|rdv|reunion|session|partiel|permis) ..1 (a l hopital|specialiste|medical|prefecture|embauche|cause|important|de|avec|chez)? !client
				(pas pu|n ai pu|pas laisse|pas laissee|empeche*) ..3 (assister|embarquer|feter|celebrer|participer|composer|voyager|concourir|entrer en salle|passer (mon|l|le)|prendre (l avion|mon vol|notre vol|le vol)|aller (au|a l)) !payer|paiement
				(${EVENT}|rentree|reunion|session|tournoi|finale|cadeau|surprise|journee|lune de miel) ..5 (gache|gachee|gaches|gachees|ruine|ruinee|tombe a l eau|tombee|rate|ratee|rates|fichu|fichue|foutu|foutue|compromis|compromise|saccage*|commence sans|a commence)
				${EVENT}|noces ..4 (est passe|est passee|eu lieu sans|se fera sans|deroule sans|fait sans|etait (hier|samedi|dimanche|lundi|vendredi)|etaient hier|c etait (hier|samedi|dimanche)|est demain)
				etait|pour|prevu|prevue|destine*|cadeau|devait|devaient|offrir|avant ..2 (${EVENT}|cinquantieme|fete des meres) ..10 (trop tard|jours apres|heures apres|hier|est passe|passee|pas la|jamais|lendemain|ne sert|toujours pas|toujours rien|vide|nous sommes le|on est le|n est arrive*|n etait|n est pas|plus tard|casse|cassee|fini)
				arrive*|livre*|venu|venue|recu*|pret|prete|la ..3 (lendemain|jours apres|semaine apres|apres coup|trop tard pour|jour d apres|heures apres|apres) ..2 (${EVENT}|fete|noces)
				lendemain|apres ..1 (mariage|bapteme|anniversaire|noel|enterrement|obseques|communion|ceremonie|noces|examen|concours) !demain|libre
				${EVENT} ..8 (lendemain|jours apres|jour apres|trop tard|etaient fanees|sans (gateau|robe|musique|fleurs|cadeau|costume|photos|photographe|buffet|repas|bague|alliances|sono|electricite))
				(j avais|avions|avait|j avais aussi) ..1 (un|mon|une|notre|ma) ..1 (${EVENT}|vol|avion|operation) !reserve*|commande*|prevu pour
				etait|cetait ..2 (mariage|anniversaire|bapteme|enterrement|communion|operation|ceremonie|examen|dot|noces|cinquantieme|retraite|remise|fete|obseques) (de|du|d|des) ..1 (mon|ma|mes|notre|nos|papa|maman)
				operation|examen|entretien|mariage|vol|audience|concours|bapteme|enterrement|ceremonie|fete ..4 (etait|cetait) ..1 (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le #)
				etait enterre|enterree ; tout annule
				feter|celebrer|marier|marie|mariee|enterrer|enterre|enterree ..7 (sans|jamais|pas la|n etait|retard|annul*|gache*) !frais
				billet|billets|vol|vols|avion|voyage ..3 (perdu|perdus|parti sans|non remboursable*|n etait ni|partait le|a decolle|tombe a l eau|inutilisable*) !client
				concert|spectacle|match|film|ceremonie|conference|fete|mariage ..1 (a|avait|etait|est) (commence|deja commence|fini|finie|termine|terminee)
				ne|n (sert|servira|servent) plus a rien ; sert plus a rien ; trop tard (pour (le|la|l|mon|notre|noel|offrir)|maintenant)
				session|examen|visa|inscription|concours|voyage ..5 (est perdu|est perdue|est passee|tombe a l eau|trop tard|l an prochain|annee prochaine) ; visa|passeport ..4 (trop tard|pas a temps|pas pret|apres le)
				entretien|exam|examen|operation|mariage|enterrement|audience|vernissage|inauguration|dot|buffet ..10 (connexion tombe|pas venu|pas venue|est parti|panne|coupure|bloque*|n est jamais)
				du annuler ..4 (${EVENT}|repas|diner|invites)`,
			yes: 'Les fleurs ne sont pas arrivées pour l’enterrement de mon oncle.',
			no: 'Vendez-vous des robes de mariage ?',
		},
		'churn-threat': {
			patterns: `
				souhaite|souhaitons|veux|voulons|compte|peux|vais pas ..1 (continuer|rester|poursuivre|travailler) ..2 (avec|chez) ..1 (vous|votre) ; aurez|auras plus (ma|notre|mon|nos) (clientele|argent|commandes|confiance) ; reconsiderons|reconsidere|reconsiderer|reverrons ..2 (collaboration|contrat|partenariat|relation) ; collaboration|relation|partenariat ..2 (s arrete|s arretera|prend fin|est terminee)
				prefere|preferons|vais|allons|veux|songe ..1 (partir|me desabonner|nous desabonner) !vacances|voyage|en|retraite|demain ; ne (ferai|ferons|utiliserai|utiliserons|prendrai|paierai|acheterai|commanderai|retournerai) plus ..1 (confiance|votre|vos|chez|appel|rien|affaire) ; (on|nous) ne ..1 (reviendra|reviendrons|retournera|retournerons|commandera|commanderons) (pas|plus) !avant|demain|lundi
				celui|celle|ceux d en face ; retourne|retournerai|retournons|reviens ..1 chez (mon|notre|mes|l) ..1 ancien|ancienne|autre ; je me desabonne !car|parce|demenage
				prochaine|prochain|prochaines (commande|commandes|reservation|contrat|achat|projet|sejour|location|abonnement|livraison|course|facture) ..8 (ailleurs|sans (vous|nous)|concurren*|autre) !date|couleur|modele|taille ; prochaine|prochain ..4 (passerai|passerons|ferai|ferons|irai|prendrai|commanderai|acheterai) ..2 chez !vous|moi|nous
				(reprends|reprenons) (mes|nos) billes ; (laisse|laissons|laisserai) tomber (votre|vos|cette|l|ce) ; (je m en vais|on s en va|m en irai|s arreter la|s arrete la|ne comptez plus sur|plus compter sur moi|vous quitter|vous quitterai|vous quitterons|plus recours) ; (j|mais ..2 j) arrete (la|tout|ici|mon|l abonnement|les frais|avec vous) !travail|activite
				travaillera|travaillerons|travaillerai|prendrai|prendrons|viendrai|viendrons|viendra|louerai|louerons|voyagerai|mangerai|mangerons|recommanderai|recommanderons|signerai|signerons|commanderai|commanderons|collaborerons (plus|jamais) !avant ; ne (recommanderai|recommanderons|reprendrai) (pas|plus)
				contrat|abonnement|bail|adhesion|marche|convention ..8 pas (renouvele|renouvelee|reconduit|reconduite|prolonge) ; lancer|lancons|lance|relancer|ouvrir ..2 appel d offres ; devis|assurance|contrat|inscription|reservation|achats|courses|compte|comptes|travaux|rendez ..4 ailleurs !par
				comparer|etudier|consulter|examiner ..3 autres ..1 (offres|${PROVIDER}) ; prends|prenons|choisis|choisirai|essaie|installe ..1 (un autre|une autre) ..1 (service|application|${PROVIDER})
				ferai|ferons|acheterai|irai|irons|commanderai ..5 (leclerc|lidl|carrefour|auchan|intermarche|amazon|ikea|decathlon|fnac|metro|colruyt|delhaize|migros|coop|costco|walmart|iga|booking|airbnb) ; mais ..2 je (pars|m en vais|resilie|vous quitte)
				vais|allons|dois|devoir|devrai|devrons|faut|faudra|tourner|tourneront|tournerons|tournerai|travailler|travaillerons|appeler|appellerai|chercher|trouver|trouverai|vers|appel ..5 (un autre|une autre|d autres) ..1 (${PROVIDER})
				ne (ferons|ferai|ferez) plus appel ; (passer|passerai|passerons|passera) ..1 (de vous|de vos|de votre|d un) !commande ; (fidelite|decide|decu|decue|deception|degoute|confiance|conditions|alors|finalement) ..3 je (quitte|pars|resilie|arrete|m en vais|vais ailleurs) ; quitte (votre|vos) !parking|boutique a
				portabilite ; code rio ; vous (commandera|commanderai|commanderons|confierai|confierons|confiera|acheterai|acheterons|donnerai|donnerons|louerai|louerons|reserverai) ..1 (plus|jamais) ; (rends|rendrai|rendre|dechire|renvoie) ..2 carte ..1 (fidelite|membre|adherent)
				transferer|transfere|transfererai|transferons|transfererons ..5 (un autre|une autre|ailleurs|concurren*) ; suspendons|suspends|arretons|stoppons|gelons|cessons|stoppe ..2 (commandes|collaboration|relations|toute commande) ; sans (moi|nous) la prochaine ; (intention|envie|pret|prete|prets|point|menace) (de|a) ..1 (resilier|partir|quitter|vous quitter|aller ailleurs) ; denonce|denoncons|denoncerai|denoncer ..2 (contrat|bail|convention|abonnement)
				cloturer|fermer|resilier|quitter|arreter|partir ..6 (apres (cette|cet|ce|tout|ca|cela|une telle|un tel)|a la suite de|au vu)
				etudions|etudie|comparons|compare|regardons|regarde|regarder|consultons|consulte|examinons|examine|sollicite|sollicitons|demande|demandons|cherchons|cherche|contacte|contactons|prospecte|prospectons|tests|testons|teste ..4 (d autres|autres|vos) (offres|concurrents|syndics|solutions|societes|entreprises|magasins|compagnies|ecoles|assureurs|logiciels|${PROVIDER}) !votre
				devis|offre|offres|contact|contacts|discussion|negociation ..4 (a|aupres|chez|avec|aux|par) ..3 (d autres|autres|concurrent|concurrents|la concurrence)
				ne (reviendrai|reviendrons|commanderai|commanderons|reserverai|retournerai|retournerons|racheterai|acheterai|acheterons|recommanderai plus|referai|louerai) (pas|plus|jamais|rien) !avant|lundi|demain|enceinte|malade|annee
				mettrons|mettons|mettrai|mets|mettre|mettra|mettrions (fin|un terme) ..2 (contrat|abonnement|collaboration|relation|partenariat|engagement|bail|commandes) !demenag*|retraite|fermeture|parce
				adieu (a|au) ..3 (contrat|client|cliente|commandes|abonnement|fidelite|clients)
				confier|confierai|confierons|confions|confie|confieront|donner|donnerai|donnerons ..5 (un autre|une autre|d autres|quelqu un d autre|ailleurs|concurrent|concurrents|concurrence) !colis|paquet|cle|cles|rendez|exemplaire
				pars|partons|partir|partirai|partirons|porterai|porterons|porter|passerai|passer|passerons|passe|file|filer|filerai|irai|irons|vais|allons|aller|va|bascule|basculer|tournerai|tourner|tournons ..6 (la concurrence|concurrent|concurrents|competition|concurrente)
				transfert|transferer|transfere|transferons|transferez ..5 (compte|comptes|contrat|contrats|avoirs|assurances|epargne|dossier|credits) ..5 (autre|concurrent|ailleurs|concurrence)
				retire|retirer|retirerai|retirons|retirerons|desinscris|desinscrirai ..3 (enfant|fille|fils|enfants|mere|pere|comptes|economies|argent|filles) ..3 (ecole|creche|etablissement|maison|club|banque|chez vous|residence)
				prendrai|prendrons|pris|retenu|retenons|choisi|trouve|signe|signerai|signerons|prenons|engagerai|embauche|selectionne ..3 (un autre|une autre|d autres|autre) ..1 (chose|equipe|offre|${PROVIDER})
				acheterai|commanderai|reserverai|acheterons|commanderons|reserverons|irai|irons ..4 (un autre|une autre|d autres|autre) ..2 (site|magasin|boutique|enseigne|fournisseur|hotel|restaurant|garage|pharmacie|agence|compagnie)
				vais|irai|allons|passe|passerai|passons|pars|part|irons|file ..1 chez (orange|free|sfr|bouygues|sosh|red|amazon|ikea|proximus|voo|telenet|swisscom|sunrise|salt|bell|videotron|telus|boursorama|revolut|n26|zalando|leclerc|carrefour|lidl|engie|totalenergies|edf|fnac|darty)
				partirons|partirai|partons|quitterons|quitterai|quittons|resilierons|resilierai|arreterons ..5 (a l echeance|fin (de|du)|au prochain|a la fin|au terme|des que possible)
				(prochaine fois|desormais|dorenavant|a l avenir|l an prochain|l annee prochaine) ..7 (autre (${PROVIDER})|ailleurs|concurren*|un autre|une autre|d autres|d en face) !jour|date|taille|couleur
				vais|irai|aller|irons|allons|vont|iront|passe|passer ..4 (d en face|d a cote|l autre (clinique|magasin|garage|hotel|restaurant|banque|medecin|boutique|pharmacie|boulangerie)) !rue|parking
				n en (veut|veux|voulons|voudrons) plus ; (plus question|hors de question|pas question) ..1 (de|d|que) ..3 (commander|acheter|revenir|continuer|rester|reserver|renouveler|retourner|travailler|refaire) ; (je vous|nous vous|on vous) (quitte|quittons|laisse tomber|lache)
				(arrete|arretons|stoppe|stoppons) ..1 (tout|la collaboration|les frais|de commander|de venir|de travailler|mon abonnement) ..6 (vais|irai|allons|chez|avec vous|passe|ailleurs|si)? ; (sans|faute de) ..4 (nous perdrez|me perdrez|vous nous perdez|vous me perdez) ; (vous|allez) ..2 (me|nous) (perdre|perdrez|perdez) ; c est (fini|termine|mort) (pour moi|entre nous|avec vous|merci de resilier|j arrete|je resilie|nous arretons)
				meilleure|autre offre ..6 (concurrent*|ailleurs|accepter|l accepter|signer) ; concurrent|concurrence|concurrents ..3 (fait|propose|offre|a fait|nous a) ..3 (offre|mieux|prix|proposition)
				derniere fois ..1 (que|qu) ..1 (commande|commandons|viens|venons|achete|achetons|reserve|fais|met|mets|vois|loue|passe) ; (revoir|reconsiderer|remettre en cause|remettre en question|denoncer) ..2 (contrat|partenariat|collaboration|fidelite|abonnement|relation)
				plus|jamais ..1 (les pieds|me revoir|nous revoir|me reverrez|nous reverrez) ; les pieds chez vous ; ne (me|nous) (verrez|reverrez|compterez) ; c est fini (entre|avec|pour moi)
				resilie|resilier|resilierai|resilions|resilierons|resiliation|annulerai|cloture|cloturer|cloturerai|fermer|fermerai|fin|romps|desabonne|quitte ..6 (sinon|immediat*|puisque|vu|tout de suite|sans preavis|a cause|suite a|si|etant donne|devant|face a|marre|car vous|car votre) !demenag*|retraite|comment|employeur|possible
				puisque|vu|si|sinon|marre|suffit|coup|defaut|sans|conditions ..9 ((ferme|fermerai|annule|arrete) (mon|mes|notre|nos) (compte|comptes|contrat|abonnement|commandes|adhesion)|resilie|resilier|resilierai|resilions|resilierons|cloture|cloturer|fermeture|resiliation|desabonne|desabonner|quitte|quitter|quitterai|pars|partons|partirai|partirons|annule tout|change de|changer de|changeons de|changerai de|change d|changer d|changerai d|changerons) !numero|horaire|adresse|date
				passer|passerai|passe|passons|passerons|vais|irai|irons|allons|tournerai|tourner|partir|partirai|fournirai|fournis|migrer|migre|basculer|filer|voir|verrai|acheter|achete|acheterai|commander|commanderai|commanderons|chercher|cherche|cherchons|trouver|reserver|reserverai|reserverons|prendre|prendrai|regarde|regarder|fournir|aller|ira|irait|partira|portons|porte ..2 (ailleurs|concurrence|concurrent|concurrents|autre (${PROVIDER})|chez (un autre|une autre|d autres|le voisin|vos)|vers (un autre|d autres)|open source|le voisin) !par|recherche
				changerai|changerons|change|changeons|changera (de|d) ..1 (${PROVIDER}) !pour|voici|nouveau|nouvelle|venir|chez
				vais|allons|va|compte|comptons|pense|pensons|veux|voulons|decide|decidons|envisage|envisageons|faut|finir|prefere|preferons|oblige|obliges|vont|souhaite|souhaitons|vouloir|prets|pret|prete|temps|hesiterai|hesiterons|hesiterait|devoir|dois|devons|devrai|intention|songe|songeons|reflechis|reflechissons ..3 (changer|quitter) (de|d|cette|votre|vos|definitivement) ..1 (${PROVIDER})
				plus|jamais ..2 (commander|commande|acheter|acheterai|commanderai|commanderons|achete|client|cliente|clients|chez vous|retourner|retournerai|retournerons|reviendrai|reviendrons|reviendra|revenir|louerai|reserverai|voyagerai|travaillerons) ..2 (chez vous|rien|ici|avec vous|dans votre|votre)? !rembours*|recu|arrive*|disponible*
				plus jamais !avoir|ca ; perdre|perdez|perdu|perdrez|perdent|perd ..2 (client|cliente|clients|abonne|abonnes|clientele) !factur*|faute|sommes|emploi ; client (perdu|de moins) ; cliente (perdue|de moins)
				derniere (chance|annee chez) ; (c est|c etait|etait|ce sera|sera|est|ce fut|restera|passe|passons) ..1 (ma|notre|la) derniere (commande|reservation|fois|annee|visite|achat|facture) ; derniere (commande|reservation|visite) (chez vous|avec vous|ici|sur votre) ; derniere fois (que|qu) (je|nous|j|on|vous) ; je|nous ne ..1 (renouvel*|reconduir*|prolong*) ..5 (contrat|abonnement|bail|carte|pas|plus) !demenag*|retraite|car|revue ; quitter|quitterai|quittons (votre|vos|definitivement|cette)
				reflechis|reflechissons|reflechit|envisage|envisageons|songe|songeons|pense|pensons|hesite|pret|prets|prete ..2 (changer|partir|resilier|quitter|annuler tout|aller voir) ; contrat|concurrent|concurrence ..5 (sur mon bureau|m attend|pret a signer|me propose|deja)
				vous pouvez (arreter|resilier|annuler|cloturer|garder) (mon|ma|votre|notre) ; me fournis ; l annee prochaine ..4 (ailleurs|chez un|chez une|autre|concurren*) ; coupez|fermez|cloturez|arretez (ma|mon|mes) (ligne|compte|abonnement|contrat|pass|adhesion|forfait|comptes)
				irai|irons|iront|ira|cherche|chercher|cherchons|achete|acheter|acheterai|voir|verrai|partir|pars|partons|partirai|commande*|reserv*|trouver|trouve|trouvons|aller|vais|allons|soigner|inscrire|assure|assurer|fournir|fournis|fournirai|fournirons|fournissons|servir|approvisionner|prendre|prendrai|prendrons|abonner|louer|faire|ferai|ferons|regarde|regardons|banque|passe|passer|passerai ailleurs ; moins cher ailleurs ; (un autre|un concurrent) ..4 (m attend|moins cher|sera content)`,
			yes: 'Nous cherchons déjà un autre traiteur.',
			no: 'Par ailleurs, je commanderai bientôt à nouveau.',
		},
		'repeat-failure': {
			patterns: `
				(avais|avions|ai|avons) deja (eu|connu|subi|rencontre) ..4 (probleme|panne|souci|ennui|incident|ennuis|problemes|soucis|cas|retard|retards|coup|mesaventure) ; deja (appeles|appelees|contactes|relances|prevenus|avertis|signales|signalee|prevenu) ; systematique|recurrent|chronique
				depuis (le|la|l|votre|son) ..1 (remplacement|reparation|intervention|passage|visite|echange|changement) ..5 (rien|toujours|pareil|meme|pire|encore) ; reparation|remplacement|depannage|solution|intervention|rustine ..2 pas (tenu|dure|marche|fonctionne|suffi|servi) ; une nouvelle fois !merci ; (avais|avions|ai|avons) pourtant ..1 (signale*|prevenu*|dit|ecrit|averti*|demande*)
				appele|appelle|telephone|ecrit|ecris|relance|contacte|signale|reclame|alerte|passe|venu|venus|revenu|ouvert|envoye|change|repare|deplace|sonne|reporte|repousse|annule|oublie|casse|trompe* ..4 (deux|trois|quatre|cinq|six|sept|dix|plusieurs|maintes|#) (fois|reprises|mails|tickets|reclamations|courriers|relances|signalements|lettres|courriels|recommandes|plaintes|rappels|coups de fil) !par jour|merci|jour
				(deja|encore|malgre|apres|suite a) ..2 (deux|trois|quatre|cinq|six|plusieurs|#|mes|nos|vos) ..1 (mails|appels|relances|courriers|messages|tickets|reclamations|signalements|lettres|visites|passages|techniciens|reparations|rappels|demandes|tentatives|echanges|interventions|pannes|coupures|retards|annulations) !et
				courriers|mails|messages|appels|signalements|relances|demandes|reclamations|courriels|plaintes|lettres (precedents|precedentes|anterieurs|anterieures|successifs|successives|repetes|repetees) ; precedent|precedente (courrier|mail|signalement|panne|reclamation|reparation|plainte|intervention|probleme)
				dit|promis|assure|confirme|jure|affirme|annonce ..5 (regle|resolu|corrige|repare|reglee|reparee|change) ..6 (pareil|meme|toujours|pas|encore|rien|recommence|revient)
				(s est|s etait|etait|est|m est) deja (produit|produite|arrive|reproduit|passe|tombe en panne|tombee en panne) ; deja (en|au mois|au mois de|l ete|l hiver|lors|l annee) ..1 (${MONTH}|dernier|derniere) ; deja (l an dernier|l annee derniere|l an passe|le mois dernier|la semaine derniere|la fois|hier|avant hier|lors de) ..6 (vous|on|nous|meme|pareil|panne|oublie*|retard|la|le|j)
				(ai|avais|avons|avions|l ai|avait|ai deja|avais deja|avions deja|avons deja) ..1 (signale|signalee|signales|averti|avertis|prevenu|prevenus|alerte) ..2 (il y a|la semaine|le mois|en (${MONTH})|depuis (${MONTH}|longtemps|des|deux|trois|#)|des le|des (${MONTH})|l an dernier|l annee derniere|par courrier|par mail|plusieurs|a la|au gardien)
				(de nouveau|a nouveau|encore|re) (pas|plus|sans|aucun|aucune|froid|prelevee|preleve|un colis|absent|tombee|en rade|impossible|facture|la panne|fausse|dans le noir|une facture|une amende|un bug|une fuite|une livraison (en retard|incomplete)|un (colis|paquet) (abime|perdu)|un train|un bus|un vol)
				appareils|machines|modeles|exemplaires|telephones|box|decodeurs|colis|produits|articles ..3 (echanges|changes|remplaces|recus|renvoyes|commandes) ..3 (deux|trois|tous|toutes) ..2 (panne|casses|defectueux|abimes|meme|hs)
				toujours|encore (la|le|les) (meme|memes) (chose|probleme|problemes|histoire|erreur|erreurs|panne|souci|cirque|rengaine|excuse|reponse)
				(tous les|toutes les|chaque) (mois|semaines|semaine|jours|jour|matins|matin|fois|livraisons|livraison|commande|hiver|hivers|annee|ans|facture|factures|mardis|lundis|week ends) ..2 (pareil|la meme|le meme|recommence|c est la meme|rebelote|il manque|vous oubliez|il faut que|ca recommence|du retard|une erreur|un probleme|des retards)
				il manque|retard|erreur|panne|plante|coupe|tombe|saute|oublie|froid|froids|trompe|facture ..4 (a chaque|chaque fois|tous les (mois|jours|matins|soirs)|toutes les (semaines|nuits|heures)|chaque (mois|semaine|jour|soir|nuit|matin|livraison|commande))
				rien (n a|a) change depuis ; (toujours|encore) pas ..4 (malgre|apres) ..4 (relances|relance|courriers|mails|appels|signalement|signalements|promesse|promesses|demandes|visite|visites|reparation|intervention) ; (deux|trois|quatre|#) fois (que|qu) ..1 (vous|je|j|on|il|elle|le|la|nous|ca|c est|mon|ma|votre) ..3 !viens|venons|commande ici
				meme ..2 (qu|que) (en (${MONTH})|l an dernier|l annee derniere|la fois|le mois|la semaine|hier|lors) ; (probleme|panne|fuite|odeur|bruit|moisissure|bug|souci|humidite|cafards|punaises|souris) ..4 (revenu|revenue|revenus|revenues|de retour|reapparu|reapparue|recommence|repartie|reparti)
				semaines|jours|mois apres (la|votre|cette|le|ce) (reparation|remplacement|passage|intervention|changement|premier|precedente|depannage) ..6 (nouveau|encore|pareil|panne|fuit|recommence|meme|casse|plus) ; (ca|cela|il|elle) (refuit|recoule|rebloque|resaute|repete)
				chaque fois que (j|je|nous|on) (appelle|appelons|ecris|viens|commande|commandons|demande|me|reserve|telephone|prends) ; malgre (deux|trois|quatre|cinq|#|plusieurs|mes|nos) (desinscription*|passage*|tentative*|visites|reparations|interventions|signalement*|plainte*|reclamation*)
				deuxieme|seconde|second|troisieme|quatrieme|cinquieme|sixieme|septieme|dixieme|enieme|nieme|#e|#eme|2e|3e|4e|5e|6e|2eme|3eme|4eme|5eme ..1 (fois|livraison|reparation|panne|visite|plainte|reclamation|lettre|intervention|erreur|tentative|relance|lampe|retard|mail|mails|email|technicien|colis|echange|message|courrier|incident|appel|remplacement|defaut|rendez vous annule|rdv|facture fausse|facture|coupure|bouilloire|pizza|exemplaire|appareil|probleme|courriel|ticket|signalement|plombier|annulation|modele casse|modele) !viens|venons|plaisir|vient|plait|sejour|anniversaire|merveill*|identique
				deuxieme|troisieme|quatrieme|cinquieme|seconde|second|enieme ..2 (froid|froide|casse|cassee|defectueux|defectueuse|en panne|faux|fausse|en retard|abime|abimee|d affilee|consecuti*|annule|annulee|de suite)
				c est la (#e|#eme|deuxieme|troisieme|quatrieme|cinquieme|enieme|2e|3e|4e|5e|seconde) ; #|deux|trois|quatre|cinq|six|plusieurs|dix|maintes (fois|pannes|coupures|retards|erreurs|incidents|visites|interventions) ..1 (deja|ce mois|cette semaine|cette annee|de suite|depuis|d affilee|que|consecuti*|annule*|dans|reporte*|en un|en deux|en trois|en une|sur trois|sur quatre|sur cinq) !par jour|client
				(encore une fois|une fois de plus|une fois encore) !merci|bravo|felicitations ; (a nouveau|de nouveau|encore) ..1 (casse|cassee|en panne|en retard|sans (eau|internet|chauffage|courant|reseau|reponse)|bloque*|debite*|coupe*|fausse|faux|tombe*|oublie*|perdu*|preleve*|le meme|la meme|les memes|defectueu*|mauvais*|abime*|du retard|hs|absent*|recu le mauvais|une panne|une erreur|un retard|un cheveu|un probleme|rien|trompe*|la panne|annule*|plante*|froid*|vide|manqu*|une coupure|ratee|pas la|pas venu*|facture*|sale*) !merci|jamais|question
				encore (un|une|des|du|ce|cette) ..1 (cheveu|panne|erreur|retard|probleme|faux|fausse|mauvais*|oubli|coupure|casse|mensonge|lettre|relance|facture|rappel|technicien|bug|article|rendez vous|annulation|colis) !fois merci|disponible
				casse|panne|retard|lache|abime|faux|defectueu*|bloque|debite*|coupe|tombe*|plante|arrete|fuit|goutte|cesse|marche|fonctionne ..4 (encore|a nouveau|de nouveau|une fois de plus|rebelote|deux jours apres la reparation) !merci|parfait*|tout|bien
				(chaque (mois|semaine|jour|commande|livraison|fois|matin|soir|nuit|lundi|facture|trimestre|annee)|tous les (mois|jours|matins|soirs|lundis|jeudis|ans)|toutes les (semaines|nuits|commandes|livraisons)|a chaque (commande|livraison|impression|facture)) ..4 (pareil|c est|meme|retard|erreur|trompe*|en retard|oublie*|coupe*|panne|casse*|bruit|probleme|encombre*|recommence|la|il|elle|ca|vous) !que j ouvre|merci|plaisir|prends|ce bus
				en|du retard (tous les|toutes les|chaque|systematiquement|a chaque|constamment) ; (systematiquement|regulierement|constamment|recurrent*|recurrente|recurrence|repetitif|repetitive|repetition|repetes|repetees|chronique*|recidiv*|a repetition|a plusieurs reprises|plusieurs reprises|consecutif|consecutive|consecutifs|consecutives|d affilee)
				meme|memes (probleme|problemes|erreur|panne|histoire|defaut|souci|refrain|scenario|chose) ..3 (que|qu|encore|deja|depuis|chaque|a chaque|toujours|persiste|revient|recommence|premier|premiere|la derniere)? !chose pour
				deja ..1 (ecrit|signale|signalee|dit|appele|reclame|contacte|change|repare|reparee|remplace|remplacee|explique|plaint|relance|relancee|alerte|averti|echange|telephone|arrive|arrivee|envoye|indique|demande) ..3 (deux|trois|plusieurs|#|en|le|la|a|cela|ca|une|mais|sans|et|ce|cette|par|il y a|fois|vous|pour|au) !merci|paye|paiement|commande ici
				(l|les|ai|avais|avons|avions|a ete|ont ete|etait) ..1 (signale|signalee|signales|ecrit|rapporte) ..1 (en|des|le|la|il y a|a|lors|au|depuis|deja|par) ..6 (rien|toujours|chaque fois|et|mais|pas|puis|encore|idem) ; comme (je vous l|je l|deja|je vous) ..2 (dit|deja|ecrit|signale|indique|explique|mentionne) ; comme (dit|ecrit|explique|signale|mentionne|indique|precise|annonce) (dans|lors|par|au) ..1 (mon|mes|ma|telephone|precedent*)
				(pas|n est|etait) ..1 la premiere (fois)? ; (continue|continuent|n arrete pas|n arretent pas|continuez) (a|de) (tomber|casser|planter|se|couper|fuir|me|faire|sonner|goutter|prelever|sauter) ; recommence|recommencent|reapparu*|reapparait|reproduit|reproduisent !tout|dois|faut
				(ca|cela|probleme|panne|fuite|bruit|tout|voila que ca|cafards|odeur) ..1 (recommence|revient|reviennent|se repete|se reproduit|est revenu*) ; remplacement|remplacant|remplace|echange|nouvel|nouveau|nouvelle|second|seconde|deuxieme|autre ..5 (aussi|egalement|non plus|pareil|exactement le meme|meme defaut|meme probleme|idem|a son tour) !merci|plus
				un|une (autre|nouvelle|nouveau) (panne|retard|erreur|defaut|probleme|coupure|incident|report) ; (le mois|la semaine|l an|l annee|la fois|la derniere|l autre|fois) (dernier|derniere|passe|passee|jour|fois) ..2 (aussi|deja|c etait|meme|pareil|vous|j ai dit|et) ..1 (pareil|deja|promis|aussi|encore|deviez)? !merci|chaussures|content*
				comme (la (semaine|fois) (derniere|passee)|le mois dernier|l annee derniere|l an dernier|hier|d habitude|toujours|la derniere fois) !moutardes|livrer|adresse|meme ; toujours pareil ; rebelote ; bis repetita ; (je me|me) repete ; (rappel de|suite a|malgre|apres) ..1 (mes|nos|mon|notre|ma|trois|deux|#|plusieurs|de nombreu*|de multiples) ..1 (relance|relances|mails|courriers|signalement|signalements|precedent*|appels|plaintes|reclamations|messages|reparations|visites|interventions|traitement|mail|courrier|entretien) ; malgre votre (traitement|intervention|reparation|visite|promesse) ; (pour rappel|je vous rappelle|je rappelle) ..5 (deja|signale|deuxieme|troisieme)
				premiere|premier ..9 (deuxieme|seconde|second) ..9 (troisieme|samedi|aussi|encore|maintenant|meme|pareil|idem)? ; (revenu|revenue|reviennent|de retour|retombe*) ..2 (en panne|casse*|apres reparation|de reparation|malgre|du garage|le lendemain) ; apres (reparation|votre reparation|le passage de votre|votre intervention|deux reparations|votre traitement|le depannage) ; (re|a re) (tombe|plante|lache) ; retombe|retombee|recasse|replante|recoupe|rebloque ; troisieme|quatrieme|deuxieme|cinquieme (trimestre|mois|semaine|jeudi|lundi|jour|annee) ..1 (d affilee|consecuti*|de suite|sans|que|ou) ; (chacun de ces|tous ces|vos|ces|les) (retards|pannes|coupures|erreurs) ..1 (repete*|a repetition|successi*|incessant*|perpetuel*|continuel*)
				jamais ..2 (a l heure|aux horaires) ; constamment|permanence ..1 en panne|retard`,
			yes: 'C’est cassé pour la troisième fois.',
			no: 'Merci encore pour votre aide.',
		},
		vulnerable: {
			patterns: `
				(mere|pere|maman|papa|mamie|papi|tante|oncle|voisine|voisin|epouse|mari|femme|belle mere|beau pere) ..2 (agee|age|fragile|invalide|handicapee|handicape|dependante|alitee|dement|demente)
				enfants|enfant|eleves|petits|bebes|bebe|residents|pensionnaires ..6 (mange|faim|soif|froid|froids|peur|pleurent|pleuraient|pleure|grelottent|attendu|dehors|sous la pluie)
				petit|petite|petits|gars|fillette|garconnet|loulou|puce|jumelles|bambin ..3 (de|a|n a que) (#|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (ans|mois|an|semaines) !garantie
				petit|petite|petits (tousse|vomit|pleure|pleurait|dort|est malade|a vomi|a failli|s est|a ete malade|a eu (mal|peur)|est tombe|est tombee|a mange|a avale|n a rien eu)
				enfants|enfant|eleves|eleve|residents|resident|bambins|petits|pensionnaires ..8 (malade|malades|vomi|vomissent|vomissements|fievre|urgences|blesse|blessee|blesses|intoxique|intoxiques|brule|brulee|hopital|mordu|coince|coinces)
				un|une (petit|petite|enfant|eleve|bebe|gamin|gamine|resident|residente|patient|patiente|pensionnaire) ..1 (s est|a|est) ..2 (plante*|coupe*|blesse*|brule*|tombe*|avale*|vomi|etouffe*|pleure|cogne*|mordu|failli|coince*|chute|glisse|attendu|electrocute*) !boitier
				y a|avec|avons|ai ..1 (des|deux|trois|#|mes|nos) (enfants|bebes|jumeaux|petits|personnes agees|gosses) !menu|chambre|places|activite*|lit
				seul|seule|seuls a (#|quatre vingt) ans ; (sort|sors|sortait|releve|remet|remets|relevant) (d un|d une|d|tout juste d un) ..1 (operation|infarctus|avc|chirurgie|cancer|hospitalisation|accouchement|cesarienne)
				malade|malades|faible|fragile du coeur ; problemes|insuffisance|greffe|operation|operee|opere ..2 (cardiaque|cardiaques|du coeur|respiratoires|respiratoire|a coeur ouvert)
				vient|venons|viens d accoucher ; jeune|future maman ; allaite|allaitante|accouche ; (a|au) terme de (ma|sa) grossesse ; parkinson|handicap|hemiplegique|malentendante
				avec ..1 (deux|trois|mes|nos|des) (petits|enfants|bebes|jumeaux) ; enfants (jouent|dorment|respirent|attendent|ont peur|marchent|passent)
				siege (enfant|auto|bebe) ; classe|ecole|creche|chambre|lit de (mon|ma|mes) (fils|fille|enfants|enfant|bebe) ; mon|ma (fils|fille) (ne|n) (veut|peut|dort|mange|ose) ; crie|hurle|crier|hurler (sur|apres) ..1 enfants ; mere|pere|maman|papa|mamie|papi|mari|femme ..5 (pneumonie|infection|bronchite|chute|hospitalis*|convalescen*|opere|operee)
				dialyse|dialysee|dialyses|chimiotherapie|chimio|nourrisson|premature|prematuree ; bebe|bebes !vetement|vetements|audio|phone|bluetooth|taille|rayon|lit|chaise|poussette
				enceinte|grossesse !audio|bluetooth|acoustique|murale|connectee|sono|portable|du ; (enceinte de|suis enceinte|femme enceinte|est enceinte)
				mon|ma|mes|notre|nos|un|une|leur|son|sa|le|la|des|deux (${KIN_YOUNG}) ..5 (# ans|# mois|ans|mois|trois ans|six ans|deux ans|quatre ans|cinq ans|sept ans|huit ans|dix ans|allergique|malade|malades|handicap*|autiste|asthmatique|diabetique|dyslexique|hospitalise*|trisomique) !garantie|contrat|abonnement|depuis
				mon|ma|mes|notre|nos|les|des ..1 (fils|fille|enfant|enfants|filles|bebe|petit|petite|petits|neveu|niece|gamin|gosse) (s est|a pleure|a vomi|a avale|a failli|a eu|a mange|a attendu|a peur|a mal|a fini|a dormi|a ete|est rentre|est rentree|est reste|est restee|est tombe|est tombee|est malade|est revenu|est revenue|est seul|est seule|est allergique|ont froid|ont eu|ont ete|ont attendu|ont pleure|pleure|pleurait|pleuraient|tousse|dort|dorment|dormait|vomit|attendait|attendaient|aurait pu|auraient pu|n a pas|n ont pas|en larmes|endormi|endormie|se reveille) !adore*|content*|ravi*|apprendre
				(enfants|enfant|bebe|eleves|eleve|petits|tout petits|bambins|hauteur d enfant) ..4 (malade|malades|blesse*|coupe*|brule*|etouff*|allergique*|danger|sans (chauffage|surveillance|eau|manger)|dehors|sous la pluie|en bas age|attendent|dans le froid|dormir|pleure*) ; hauteur d enfant ; (jouet|poussette|siege auto|lit bebe|couchette|berceau|biberon) ..9 (mon bebe|enfant|bebe|fils|fille|petit|petite) ; oublie|oubliee|laisse|laissee|perdu ..2 (mon|ma|notre|un|une|mes|nos) (fils|fille|enfant|enfants|petit|petite|neveu|niece)
				(cantine|creche|garderie|car scolaire|bus scolaire|nounou|halte garderie) ..8 (mon (fils|enfant)|ma fille|mes enfants|oublie|sans (manger|surveillance)|petit|petite|seul) ; mon|ma|nos|notre (enfant|fils|fille|enfants) ..6 (cantine|creche|garderie|car scolaire|a l arret|excursion|sortie scolaire)
				peau|joue|bras|visage|main|oeil de (ma|mon) (fils|fille|niece|neveu|bebe|enfant) ; mere celibataire ; age|agee|ages|agees de !# mois ; personne|personnes|dame|parents|voisine|patients|gens|client|cliente|residents|mere|tante (agee|agees|ages|fragile|fragiles|vulnerable*|handicapee|handicapees) ; (mobilite reduite|pmr|fauteuil roulant|deambulateur|chaise roulante|bequilles|canne blanche) !accessible|camping|tarif
				handicape|handicapee|handicapes|handicapees|invalidite|malvoyant*|aveugle|malentendant*|alzheimer|parkinson|demence|autiste|autisme|trisomi*|dyslexi*|cancer|sclerose|diabetique|diabete|insuline|asthme|asthmatique|epilep*|oxygene|cardiaque|pacemaker|infarctus|avc|dependante|dependant|grabataire|alitee|alite|tutelle|curatelle|immunodeprime*|respirateur|tetraplegique|paraplegique !test|serrure|faciliter
				est|suis|sommes|gravement|tres|deja|etre|mari|femme|mere|pere|fils|fille (sourd|sourde|malade|malades|souffrant|souffrante|convalescent*|hospitalise*|en chimio|opere|operee|depressi*) !tombe|rire|toute|apres|de jalousie ; longue|grave maladie ; (soins palliatifs|fin de vie|hospitalisation a domicile|ehpad|maison de (repos|retraite)|home pour|residence senior|aide a domicile|unite de soins|infirmiere a domicile|aide soignante) !poste|candidature|postul* ; depression
				${KIN_OLD} ..6 (# ans|quatre vingt|quatre vingts|nonante|octante|huitante|septante|oxygene|alitee|malade|fauteuil|fragile|canne|hanche|atteint|atteinte|souffre|opere|operee|vit seul|vit seule|ne peut|n arrive|tombee|n y voit|n entend|a jeun|se deplace) !garantie|client*|chez vous|mariage|arrive a
				mere|pere|maman|papa|grand ..1 est restee|reste|seule|seul ..3 (deux|trois|sans|jours|heures|toute)
				ma|notre|sa|a (mere|maman|grand mere|mamie|tante|belle mere|mamy) ..10 (repas|chambre|bain|toilette|couche|couches|medicaments|residence|chaussettes|infirmier*|dentier|lunettes|appareil|chauffage|monte escalier|couloir|froid|hall) ; mon|notre (pere|papa|grand pere|papi|beau pere) ..10 (repas|chambre|bain|toilette|medicaments|residence|infirmier*|froid|chauffage|sans manger|hopital|demarcheur)
				maman ..3 (n a|n est|ne|a|est|marche|mange|dort|pleure|attend*|se|etait) !contente|ravie|adore ; vit|habite|reste|seul|seule (seul|seule|toute seule) ..2 ; a|ai|de|d|avec (#|quatre vingt*|soixante quinze|soixante dix huit|nonante|octante) ans ..3 (et|seul*|marche|vit|canne|passes|peine|ne|malade|mal|je) !garantie|client*|fidel*|experience|metier|mariage|carriere
				(#|quatre vingt*|nonante) ans (et (demi|vit|marche|ne|n|seul*|la|elle|il|des)|passes) !garantie|client* ; mes|ses|nos (grands parents|parents ages|vieux parents) ; (retraite|retraitee|chomeur|chomeuse|au chomage|rsa|pension|petite retraite|minimum vieillesse) ..4 (petite|peux pas|avancer|seul*|ne peux|difficile|# euros|sans) !guide|prime`,
			yes: 'Ma mère a 84 ans et vit seule.',
			no: 'J’ai acheté un miroir.',
		},
		abuse: {
			patterns: `
				(vous etes|etes|bande|tas|sont|quels|ce sont|des vrais|de vrais|pauvres|sales|espece|especes|equipe|vos|ramassis|gang|gros) ..2 (idiots|idiotes|guignols|guignol|clowns|pitres|charlots|rigolos|feignasses|crosseurs|voyous|ploucs|boulets|nazes|blaireaux|couillons|tartes|gougnafiers|malotrus|goujats|peigne culs|lascars|bandits|zozos|tarés|manches|tocards|branques|fumistes|profiteurs|radins)
				bande|equipe|tas|d|des|les|ces|gang|vrais (incapables|incompetents|fumistes|jean foutre|voyous|escrocs) !de|d|a|meme
				(est|etait|quel|quelle|c est|sale|vrai|vraie|gros|cet|espece d|espece de|sacre|pauvre) ..1 (un|une)? (menteur|menteuse|escroc|voleur|voleuse|idiot|idiote|imbecile|voyou|goujat|malotru|ordure|rigolo|clown|guignol|pitre|charlot|naze|blaireau|bouffon|boulet|plouc|incapable|demeure|demeuree|fumiste|arnaqueur|mythomane|ane) !de|d
				(un|une) (escroc|menteur|menteuse|voleur|guignol|clown|idiot|imbecile|incapable) (pareil|pareille|de premiere|fini|finie|ce type|cet homme|votre)
				sale|sales|pauvre|pauvres|gros (type|types|mec|mecs|con|cons|voleur|voleurs|menteur|gens|bonhomme|nana|profiteurs) ; a vomir !envie|donne|eu|mon|ma|fils|odeur ; vous (me|nous) (degoutez|faites (gerber|vomir|pitie)|faites honte)
				personnel|vendeur|vendeuse|conseiller|conseillere|employe|employee|equipe|technicien|patron|patronne|gerant|gerante|chauffeur|serveur|serveuse|livreur|commercial|agent|secretaire|caissiere ..2 (malhonnete|malhonnetes|stupide|stupides|debile|debiles|idiot|idiote|minable|minables|nul|nulle|nuls|mongol|taree|tare) !part
				(espece d|espece de|un|cet|cette|quel|quelle) (idiot|idiote|imbecile|abruti|cretin|con|malade) !jouet
				imbecile|imbeciles|abruti|abrutis|abrutie|connard|connards|connasse|connasses|conne|connes|cons|conneries|salaud|salauds|salope|salopes|salopard*|enfoire*|escrocs|charlatan|charlatans|cretin|cretins|cretine|debile|debiles|encule*|bouffon|bouffons|tocard|tocards|branleur|branleurs|branquignol*|pourriture|pourritures|menteurs|voleurs|voleur|bandits|feignant|feignants|faineant*|ratés|ringards|minus|nullards|nazes|mongol*|attarde*|butor|butors|bigleux|farceurs|ordures|crapule|crapules|fumier|fumiers|raclure*|sangsues|parasites|gredins|bachibouzouk*|larbins|truands|mafieux|rapaces|charognards|epaves|degeneres|arnaqueurs|vautours|nigauds|andouilles|andouille|cornichons !jeux|pieges|deguise*|concours|specialite|concombre*|cambriol*
				(bras casses|bons a rien|bon a rien|pieds nickeles|jean foutre|tire au flanc)
				(vous etes|bande|tas|etes|sont|quels|quelle bande|vraiment) ..3 (incompetents|incapables|minables|nuls|cons|voleurs|bandits|menteurs|escrocs|anes|ânes|malades|clowns|bouffons|singes|guignols|ordures|pitoyables|debiles|stupides|charlots|amateurs|bigleux|sourds|des malhonnetes|malhonnetes|pourris|truands|rapaces|arnaqueurs|des mafieux|cretins|abrutis|idiots|imbeciles|rigolos|charlots|rapiats|zeros|inutiles) !pas|de|d|capables
				bande|tas|troupeau|ramassis|equipe (de|d) (voleur*|incapable*|incompetent*|con|cons|clown*|nul*|escroc*|bras|feignant*|faineant*|menteur*|guignol*|branquignol*|idiot*|abruti*|rigolo*|charlot*|ane|anes|ânes|amateurs|cretins|bouffons|malhonnetes|crapule*|arnaqueur*|salaud*|minable*|rat|rats|merdeux|bandits|cornichons|nazes|malades|larbins|truands|bons a rien)
				(merde|putain|foutre|bordel de|chier|ta gueule|vos gueules|fermez la|va te|ntm|fdp|pd|nique*|bougnoul*) !pas de|croix ; allez (vous faire|au diable|tous|vous rhabiller|crever) ; des|d (anes|ânes) ; employez|payez|embauchez (des|que des) (anes|ânes|idiots|singes|cretins|debiles) ; gueule (du|de|au) ; payes|paye|paie (a rien|au pv) ; stupide|stupides|stupidite !question|erreur|detail|de ma|bug ; (honte a|crevez|etouffez vous)`,
			yes: 'Un escroc pareil, on n’en veut plus.',
			no: 'On passe pour des guignols devant nos clients.',
		},
		'public-exposure': {
			patterns: `
				(mis|laisse|poste|publie|ecrit|depose|redige|mettre|ecrire) un (avis|commentaire) !positif|bon|cinq|5 ; article|billet|post|papier ..2 (blog|facebook|linkedin|internet) ; previens|prevenir|previendrai|avertir|avertirai|alerter ..2 autres ..1 (parents|clients|locataires|usagers|familles|voisins|patients|commercants)
				connais|contacte|appelle|rencontre|ami ..2 (journaliste|journalistes) ; envoye|envoyer|enverrai|transmis|transmettrai|donne ..5 (journal|presse|journaux|redaction|tele|medias|radio) !annonce
				finir|finira|passer|passera|retrouver|retrouvera|retrouve ..3 (tiktok|facebook|journal|presse|tele|youtube|insta|instagram|reseaux)
				raconter|raconterai|raconte|dire|dirai|repeter|parler|parlerai|crier|deconseiller ..2 (partout|sur les toits|a qui veut) ; contacte|appele|alerte|ecrit|prevenu ..2 (france #|france bleu|tf1|m6|bfm|rtl|rtbf|rts|tva|radio canada|cnews)
				(belle|mauvaise|contre|jolie|sacree) (pub|publicite) !television|avez ; prevenu|averti|informe ..2 (tout|toute|tous) ..2 (immeuble|quartier|voisins|residence|village|parents|monde|famille) ; note (de|a) ..1 (# sur|# etoile|zero|un sur)
				courrier des lecteurs ; (tout dire|tout raconter|tout balancer|dirai tout|raconterai tout|le faire savoir|je vais le faire savoir)
				publierai|publierons|posterai|posterons|diffuserai|diffuserons|partagerai|partagerons|publier|diffuser ..4 (photos|photo|video|videos|captures|histoire|conversation|echanges|mails|message|experience|mesaventure|tout)
				(raconte|racontes|raconterai|raconter|poste|posterai|poster|partagerai|partager|ecrirai|publie|publierai|publier|parlerai|parlerons|en parler|en parle|en parlent|en parlons|parlent|mettrai|mettre|ferai|faire|laisserai|laisse|denonce|denoncerai|denoncer|expose|temoigne|temoignerai|dirai|dire|avis|commentaire|publication|post|story|temoignage|photos|mise) ..7 (facebook|instagram|insta|tiktok|twitter|linkedin|trustpilot|tripadvisor|youtube|reseaux sociaux|forum|forums|groupe whatsapp|groupe facebook|groupe des parents|groupe du quartier|groupe de l immeuble|groupe de quartier|groupe du village|blog|site d avis|sites d avis|snap|snapchat|internet|google maps) !vu|lu|suivez|concours|votre|vos|nos
				groupe|page (whatsapp|facebook|des|du|de) ..5 (informe|informee|prevenu|au courant|raconte|partage|poste|ecrit|va savoir|sait|furieux)
				journaliste|journalistes|reporter ..6 (contacte|contactee|interesse|interesses|interessee|interessent|rencontre|appele|appelle|informe|enquete|rappelle|prevenu|prevenus)
				(avertir|avertirai|avertis|previens|previendrai|prevenir|alerter|alerterai|dire|dirai|en parler|deconseille|deconseillerai|deconseiller|parlerai) ..2 (tous|toutes|toute|tout) ..3 (commercants|parents|confreres|adherents|voisins|clients|habitants|locataires|copropriete|immeuble|famille|marche|village|monde|proches|amis|collegues|reseau|entourage)
				abonnes|followers|lecteurs ..4 (adorer|vont|apprecier|courant|interesses|raconte) ; voisins|quartier|village|immeuble|parents|clients|gens ..3 (parlent|parle|sont au courant|est au courant|jasent|commencent a parler) ; (reputation|image) ..6 (souffrir|prendre un coup|en prendre|ternie)
				(avis|note|commentaire|etoiles|etoile) ..3 (en consequence|a la hauteur|sera (negatif|salé|mauvais|publie|publiee)|deja (en ligne|publie|poste)|est (en ligne|parti|poste)) ; mettrai|mettre|donnerai|laisserai|mets ..1 (une|1|zero|0|deux) ..1 (etoile|etoiles) ; (emission|reportage|tele|television|radio|journal local|presse locale|la une) ..5 (contacte|contactee|informe|informee|prevenu|prevenue|alerte|au courant|est au courant|sera) ; (faire|ferai|fais|ferons) ..2 (le buzz|un scandale|de la pub|une mauvaise pub|une publication|un post|un article)
				trustpilot|tripadvisor|tiktok|instagram|insta|facebook|twitter|linkedin|youtube|google|booking|glassdoor|forum|forums|whatsapp ..5 (avis|commentaire|publi*|etoile|etoiles|post|poste|poster|photo|photos|video|temoignage|savoir|story|mettre|mettrai|partage*|raconte*) !nos|suivez|concours
				avis|commentaire|note|critique|post|story|video|temoignage ..2 (negatif|negatifs|negative|mauvais|public|publique|desastreu*|en ligne|cinglant|assassin|incendiaire|salé|gratine|bien senti|zero etoile|une etoile|sur (google|facebook|internet|trustpilot|tripadvisor|votre page|insta|instagram|tiktok|les sites|tous les sites|le net|la toile)) !reponse|gestion|dossier|modele
				laisser|laisserai|laisse|laisserons|ecrire|ecrirai|publier|publierai|publie|publierons|poster|posterai|poste|mettre|mettrai|mets|partager|partagerai|diffuser|diffuserai|deposer|deposerai|sort|sortir|rediger|redigerai|raconter|raconterai|raconte|afficher|montrer|montrerai|balancer|balance|temoigner ..5 (avis|commentaire|temoignage|reseaux|facebook|internet|instagram|insta|tiktok|twitter|youtube|linkedin|trustpilot|tripadvisor|en ligne|video|story|publiquement|la toile|le net|mon blog|ma page|le groupe|au grand jour|la reunion|micro|photo ce soir) !nos|recette|cv|annonce|facture|positif|positive|etoiles|excellent|elogieux|bon|favorable
				avis (google|facebook|tripadvisor|trustpilot|a la hauteur) ; les|mes reseaux sociaux ; sur (les|mes) reseaux
				(presse|journal local|journaliste|journalistes|television|medias|tele locale|radio|quotidien|gazette) ..3 (va|vais|sera|vient|interess*|contact*|prevenu*|adorer*|sait|locale|local|regionale|saura|avec son|demain|communautaire) !papier|aime
				en parler ..4 (presse|journal|journaux|medias|radio|tele|television|emission|journaliste|journalistes|facture) ; parlerai|parlerons|contacter|contacte|contacterai|prevenir|previens|previendrai|alerter|alerte|alerterai|alertons|alerterons|ecrire|ecrirai|ecris|ecrivons|appeler|appele|appellerai|temoigner|temoignerai|conte|conter|raconte|raconter|raconterai|envoyer|informe|informerai|saisir|interpeller|dire ..4 (60 millions|courrier des lecteurs|emission|chroniqueur|redaction|tele|reportage|rtl|rmc|rtbf|tf1|bfm|france bleu|ouest france|sud ouest|progres|depeche|parisien|voix du nord|le soir|24 heures|journal de montreal|capital|envoye special|medias locaux|on n est pas des pigeons|a bon entendeur|protegez vous|presse|journal|journaux|journaliste|journalistes|television|medias|radio|julien courbet|pas des pigeons)
				parler|parlerai|dire|dirai|prevenir|previendrai|raconter|raconterai|avertir|savoir|deconseiller|deconseillerai|deconseille|alerter|circuler|montrer|parle ..3 (tout le monde|tous (mes|nos|les)|amis|entourage|connaissances|autour de|autres clients|voisins|quartier|immeuble|village|collegues|toute la ville) !merveille|adore|bien|vivement
				quartier|village|abonnes|followers|mamans|membres|boutiques|facebook|groupe|monde ..4 (va savoir|vont savoir|saura|sauront|verra|verront|va regarder|vont voir|apprendre|connaitra|veut deja|seront au courant|sera au courant) ; une|zero|0|1 (seule)? etoile ; abonnes|followers ..5 (video|voir|filme) ; bouche a oreille ; publiquement ; rendre|rends|rendrai ..1 (public|publique) ; mauvaise (publicite|pub|presse)
				(filme|photographie|enregistre|pris en photo|pris photo|pris des photos|screen*) ..5 (publier|video|reseaux|facebook|internet|vais le|mettre|poster|diffuser|partager|deposer) ; ma|une|la (chronique|chaine) ..3 (parlera|sur|ce soir|youtube|y a) ; video ..2 (sort|sortira|partira) ; bad buzz|badbuzz ; attendez vous ..3 (avis|etoile|note|commentaire*|pub)`,
			yes: 'J’écrirai dans le courrier des lecteurs.',
			no: 'Je laisserai un avis cinq étoiles.',
		},
		'small-thing': {
			patterns: `
				(un|ce|simple|ptit|de) (detail|details) !mon|mes ; (sans|aucune|pas de) ..1 (consequence|consequences|incidence|importance) !juridique ; (voila|et) ..1 (c est|c|cest) tout ; (pas|n est pas) ..1 (une obligation|indispensable|bloquant|trop grave|tres important) ; je vous le (signale|dis|precise) (pour|juste|simplement|quand|au cas|a tout)
				petit|petite|petits|petites|minime|minimes|leger|legere|infime|mineur|mineure|minuscule|micro (chose|probleme|detail|details|erreur|defaut|remarque|observation|inconvenient|suggestion|rayure|souci|point|note|coquille|desagrement|plainte|tache|retard|imperfection|oubli|critique|bemol|eraflure|precision|accroc|degat|reproche|faute|bug|hic|mot|message pour signaler|couac|signalement|correction|eclat)
				(rien|pas|n est|aucun|aucune) ..2 (grave|urgent|urgente|important|mechant|dramatique|bien grave|si grave|urgence|catastrophe|la fin du monde|tres grave|gravissime|genant|mortel)
				juste|seulement|simplement (pour|une|un|vous) ..1 (dire|signaler|prevenir|informer|detail|remarque|suggestion|information|info|petite|petit|mot|note|fois) !fois|piece
				coquille|coquilles ; faute (d orthographe|de frappe|d impression|d accord) ; erreur de frappe ; fautes de frappe ; broutille|bricole|vetille|anecdotique|minutie|chipote*|pinaille* !suite|plus de|connaitre|en detail|tous les
				(un peu|legerement|un brin|un poil|un tantinet) !marre|fort ; (a part|hormis|mis a part|excepte) (ca|cela|ce detail|ce point) ; pour le reste ; sinon tout ; par ailleurs tout ; (le reste|tout le reste) (est|etait|va) ; pas (presse|pressant|pressee) ; pour (l avenir|la prochaine fois|info|votre info) ; je|nous (me permets|permets|permettons) de (vous)? (signaler|relever) ; permettez ..4 signaler ; on|nous ..2 (mange quand meme|a ri|bien ri|a bien ri|pleure de rire|souri) ; elle|il|ca|cela (a|m a|nous a) (ri|fait rire|fait sourire|fait ma journee|amuse*) ; (quand meme|malgre tout) (mais bon|bon) ; (arrive|arrivons|marche|fonctionne|utilisable|garde|content|contente|contents|satisfait|satisfaite|joli|belle|bon) ..2 quand meme ; mais bon ; pas de quoi (fouetter|en faire) ; sans gravite ; en passant ; remarque`,
			yes: 'Un petit détail : le couvercle est rayé.',
			no: 'Le couvercle est cassé.',
		},
		strong: {
			patterns: `
				furieux|furieuse|indigne|indignee|degoute|degoutee|scandalise*|scandaleux|scandaleuse|scandale|honte|honteux|honteuse|inacceptable*|inadmissible*|execrable*|intolerable*|exaspere*|cauchemar|lamentable*|deplorable*|revolte*|revoltant*|inhumain*|inqualifiable*|ecoeure*|outre|outree|excede|excedee|desastre|desastreu*|catastrophique*|calvaire|enrage*|impardonnable*
				(tres|extremement|totalement|profondement|vraiment|completement|tellement|plus que) (decu|decue|fache|fachee|enerve|enervee|mecontent|mecontente|insatisfait*|mal|contrarie*|grave|en colere|decevant|choque|choquee|remonte|remontee|inquiet|inquiete)
				derniere (chance|relance|fois que) ; ca suffit ; (j exige|nous exigeons|exige que) ; ras le bol ; marre ; en|de colere ; (hors de moi|a bout|trop c est trop|c en est trop|n en peux plus|plus supporter|la goutte d eau|c est la goutte|la limite) ; foutez|moquez (vous|de) ; de qui vous moquez vous ; (vous vous) (foutez|fichez|moquez) ; pire (experience|service|sejour|nuit|achat) ; de toute urgence ; perdu|perdons toute confiance`,
			yes: 'Je suis furieuse.',
			no: 'Ça va.',
		},
		'seek-refund': {
			patterns: `
				envoyer|envoyez|faire|faites|recevoir|attends ..3 cheque !paye|acompte ; remettez (moi|nous) ..2 (argent|somme|sous) ; attends|attendons ..3 retour (de|du|des) ..1 (mon|ma|mes|notre|l|la) (acompte|caution|argent|fonds|avance|depot|somme) ; reclame|reclamons|exige # !fois ; annuliez|supprimiez|retiriez ..3 (frais|facture|penalite|supplement|majoration)
				faire|effectuer|proceder ..2 (virement|remboursement) !loyer|refuse ; compte|comptons ..2 (sur)? ..2 remboursement
				(veux|voudrais|jveux|jveu|desire|souhaite|souhaitons|voulons|veut|demande a|demande|aimerais|compte|entends) ..2 (recuperer|ravoir|recouvrer) !colis|commande|objet|affaires|cle|cles|velo|voiture|valise|acces
				veux|jveux|veut|voulons|voudrais|rendez ..1 (mon|mes|notre|nos|les|l) (argent|sous|fric|thunes|billes|euros|balles|francs|piasses)
				recuperer|recupere|ravoir ..2 (mois|#|euros|francs|argent|difference|somme|acompte|caution|mise|depot|frais|cotisation|trop percu|billets|mes sous)
				merci|veuillez|priere|prie|pouvez|pourriez|demande|exige|exigeons|demandons|souhaite|reste|attends ..6 (recrediter|crediter|restituer|ristourner|reverser|rembourser) !pas
				(me|nous|m) (le|la|les|en)? ..1 (crediter|recrediter|retourner|virer|verser|reverser|restituer|rendre|ristourner|recreditiez|rendiez|versiez|restituiez|recredite|restitue) ..5 (argent|somme|sommes|montant|caution|acompte|depot|difference|trop percu|euros|#|frais|garantie|cotisation|sous|integralite|totalite)
				me|nous (le|la|les) (verser|reverser|restituer|rendre|rembourser|virer|crediter|retourner sur) !service
				virez|versez|reversez|creditez|recreditez|retournez|remboursez|rendez (moi|nous|le|la|les) ..3 (argent|somme|sous|#|euros|caution|montant|difference|frais|acompte|depot|tout|billet|totalite|trop)
				un|le|mon remboursement ..2 (serait|me semble|est|s impose|suffira|suffirait|conviendrait) ..2 (normal|minimum|bienvenu|moindre|du|logique|necessaire|correct|apprecie|attendu)
				et de? (me|nous)? (rembourser|recrediter|restituer|crediter|reverser) ; et (me|nous) rendre ..2 (argent|#|sous|difference|caution|acompte|trop)
				(verser|virer|rendre|recrediter|restituer|crediter) ..2 (la|les|l|mon|mes|ma|cette|ces) ..1 (caution|acompte|trop percu|difference|depot|somme|sommes|montant|garantie|arrhes|frais) !pour reserver|avant
				(pret|prete|prets) a accepter ..2 remboursement ; (a quand|pour quand|c est pour quand) ..2 remboursement ; (attends|attendons) ..4 (rembours*|virement|restitution) ; restitution (integrale|immediate|de (la|l|ma|mon|notre)|du|des) ; (remettre|remettez|recredite|recreditez) ..4 (sur (mon|ma|notre) (compte|carte)) !code
				veux|voudrais|souhaite|aimerais|demande (a)? ..1 (les|la|le) ..1 (recuperer|ravoir)
				(merci de|veuillez|pouvez vous|pourriez vous|demande|demandons|exige|exigeons|souhaite|souhaitons|voudrais|voudrions|veux|veut|voulons|aimerais|aimerions|attends|attendons|reclame|comptez vous|comptez|allez|vais|quand|besoin|bien vouloir|prie|puis je|possible|faut|prefere|saurais gre|obtenir|droit au|droit a|sans|sinon|espere|attente|vouloir|desire|demander|exiger|pensez|fin|afin|a defaut|defaut|jour|juste|serait|proceder|faire) ..5 (rembourser|remboursement|remboursements|rembourse|remboursee|rembourses|rembourserez|remboursiez|remboursez) !arrive*|recu|politique|partiel|incomplet|refuse*
				rembourse moi|rembourse nous ; remboursez !vous|si ; vous|tu (me|nous) ..2 (rembourses|remboursez) ; (me|nous|etre|faire|soit|sois|soient|soyons|m en) ..1 (rembourser|rembourse|remboursee|rembourses|remboursees) !jamais|refuse* ; remboursement (svp|s il vous|integral|total|complet|immediat|souhaite|demande|exige|merci)
				rendez|restituez|recreditez|reversez|redonnez|rends|renvoyez (moi|nous|le|la|les|mon|l|mes|ma|notre|nos) ..2 (argent|sous|euros|#|somme|moi|caution|difference|mes|nous|fric|acompte|montant|mise|francs|balles|billets|cheque) ; les|le|la|l (rendre|restituer|reverser|recrediter) !service|visite
				me|nous (rendre|restituer|reverser|recrediter|redonner|ristourner|les rendre|la rendre|le rendre) !service|visite|compte|dans|au|sur place|a
				recuperer|ravoir|retrouver|revoir|rembourser|rendre|recupere ..1 (mon|ma|mes|notre|nos|la|les|l|le|#) ..1 (argent|sous|mise|difference|caution|depot|euros|somme|acompte|trop percu|montant|du|piasses|fonds|arrhes|place|billets|frais) ; qu|que|soit|soient ..3 (rendu|rendue|rendus|rembourse*|restitue*|recredite*) !pas|jamais
				(mon|notre|tout l|l) argent ..3 (svp|rendez|retour|rendu|maintenant|s il|immediatement) ; attends|attendons|demande|reclame|exige|veux|voudrais|souhaite ..2 (mon|l|notre) (argent|virement) ; (demande de|demande le|demande un|pour un) remboursement ; geste|annulation et ..2 rembours* ; je veux (les|mes|ma|mon) ..1 (#|argent|sous|euros|caution) ; sous|argent|caution ..2 (rendez|rembours*) ; (reversement|restitution|remise en compte) ; pas|ne ..2 payer (cette|ce|la|le|pour) !deja
				annuler|supprimer|retirer|enlever ..3 (frais|penalite*|supplement|prelevement|facture) ; rembourser|rembourse ..1 (svp|s il|integralement|en totalite|le plus|mes frais|la difference|au plus)`,
			yes: 'Je veux un remboursement complet.',
			no: 'Le remboursement est arrivé.',
		},
		'seek-credit': {
			patterns: `
				offrez|offriez (moi|nous) !verre ; (indemnisez|dedommagez|compensez) (moi|nous|les|la|le)
				quel|quelle|quelles ..1 (indemnite|indemnites|indemnisation|compensation|compensations|dedommagement|geste) !mon|contrat
				bonification ; accorder|accordez|accorde|accordiez|consentir|consentez|prevoir|prevoyez|prevu ..2 (bonification|avoir|credit|compensation|dedommagement|indemnite|indemnisation) !pas
				petit|beau|vrai geste (de|serait|commercial|svp|en|apprecie|pour) ; un geste (de (votre|la)|serait|svp|s il|en retour|pour) ; qui va (payer|prendre|rembourser|assumer|regler) ..4 (nettoyage|reparation|reparations|degats|hotel|taxi|franchise|frais|perte|pertes|facture|heures)
				preniez|prendrez|prennent|prenne|prise|assumiez|assumer|assumez ..1 (en|le|la|les)? ..1 charge? ..2 (frais|cout|couts|billet|hotel|taxi|location|perte|pertes|nettoyage|reparation|facture|degats|degat|depenses) !ecologique
				crediter|offrir|offrez|offriez|accorder|deduire|deduisez|deduisiez|defalquer|retirer|enlever ..3 (mois|nuit|nuits|semaine|semaines|jours|trajet|seance|cours|abonnement|repas|journee) ..3 (facture|loyer|gratuit|gratuite|offert|perdus|perdue|sans|prochaine|non|manque*|gratuitement)?
				(mes|les|nos) (frais|depenses|pertes|heures|degats) ..4 (a votre charge|rembourse*|pris en charge|prises en charge|indemnise*|payes par) ; (a (votre|vos) (charge|frais)) ; (en|comme|a titre de) (compensation|dedommagement|contrepartie)
				dedommag*|indemnis*|compensation|compensations|compenser|compensez|compense !recu|derisoire|prevue|carbone|versee|couvre|verse ; indemnite|indemnites (pour|de retard|d|forfaitaire|europeenne|prevue|a laquelle) !journalieres|versee ; geste commercial
				faire|fassiez|ferez|faites|attends|espere|apprecierais|merite|demande|souhaite|prevoir|prevoyez|envisager|comptez ..2 (un|quelque|ce|au moins un|petit)? ..1 geste !prix|remise|ecologique
				un|des|bon|bons|cheque (bon|cheque)? (d achat|cadeau|de reduction en dedommagement|avoir valable) ; bon d achat !recu|merci|carte ; (un|mon|notre|l|note de|d un|etablir un|emettre un|obtenir un|une note de) (avoir|credit|note de credit) (serait|sur|en|comme|pour|correspondant|d|de|du|valable|conviendrait|svp|rapidement|des que)? !carte|pret|conseiller|immobilier|permanent
				etablir|emettre|envoyer|recevoir|demande|demandons|faire|prevoit|obtenir|attendons|attends|voulons|veuillez ..3 (un avoir|des avoirs|note de credit|un credit|l avoir|une note de credit|avoirs) ; reparation|prejudice ..2 (prejudice|subi|subis|financier|moral|integrale) ; prejudice|prejudices ; dommages|interets ..1 interets ; penalites|penalite ..1 (de retard|contractuelle*|prevue*) !payer|paye ; prenez|prendre|prise en charge ..3 (frais|cout|billet|hotel|taxi|location|pertes|perte|nettoyage|reparation) ; (faites le calcul|payez les|payer (les|mes|nos) (degats|frais|pertes)|rembourser (les|mes) (frais|degats|taxi)) ; mois|nuit|semaine|jours (offert|offerte|gratuit|gratuits|gratuite|deduit*) ; deduire|deduisez|deduction ..4 (jours|facture|loyer|mois|periode)`,
			yes: 'J’attends un dédommagement.',
			no: 'Je paie par carte de crédit.',
		},
		'seek-discount': {
			patterns: `
				(faites|fassiez|faire|ferez|feriez|feriez vous|fais) (moi|nous)? un (prix|rabais|effort|petit prix|tarif) !fixe
				parler|discuter|negocier|demander ..1 (d une|de|une)? (remise|rabais|ristourne) ; consentir|consentez|consente|accorder|accordez|accorderiez|consentiez|octroyer|octroyez|offrir|appliquer|prevoir|proposer|proposez|consentirez|accorderez ..3 (remise|rabais|ristourne|reduction|reduc|diminution|baisse|# de (moins|reduction|remise)) !code|promo|etudiante|promise
				avec|contre|moyennant|alors|pour|vaut|vaudrait|merite|meriterait|espere|souhaiterais|aimerais|voudrais ..2 (une|un|la) ..1 (ristourne|remise|rabais|reduction|reduc|decote) !quel|fidelite
				ristourne|rabais|remise|reduction|reduc ..2 (serait|sympa|bienvenu|bienvenue|apprecie|appreciee|minimum|me suffirait|suffirait|possible|normal|normale|a offrir|sur la (prochaine|table|facture)) !etudiant
				petit|leger|gros|bon rabais ; discount ; petite|bon de (reduction|ristourne|reduc) ..2 (serait|sympa|sur|svp|apprecie|ferait|merci)
				# pour cent|% de (remise|reduction|rabais|moins) ; revoir|revoyez|revu|ajuster|rediscuter ..3 (prix|tarif|facture|loyer|montant|note) ..3 (baisse|consequence)?
				faire un (prix|effort|rabais) ; un petit (geste|effort) sur
				(une|demande une|au moins une|souhaite une|voudrais une|attends une|obtenir une|faites moi une|petite|la moindre des) (remise|ristourne|reduction|reduc|baisse|diminution|baisse de loyer) !code|promise|annoncee|pas|de # ..1 promise|n|qui ; remise|reduction|rabais|ristourne|reduc|baisse (sur (le|la|l|ma|mon|notre|cette|toute|les)|du (prix|loyer|montant)|de (prix|loyer)|serait|ca serait|commerciale|supplementaire|exceptionnelle) !promise|annoncee
				un|du (rabais|escompte) ; geste|effort (sur|commercial sur) (le|la) (prix|facture|tarif|montant|note|loyer) ; baisser|diminuer|reduire|revoir|ajuster|aligner|alignement|reduisez|baissez|revoyez ..3 (prix|loyer|facture|tarif|montant|note) !hausse ; (je veux|veux|demande|exige|reclame) # ..1 (pour cent|de (remise|rabais|reduction|moins)|sur) ; # ..1 de (rabais|moins|remise) sur`,
			yes: 'On peut parler remise.',
			no: 'Je raconte.',
		},
		'seek-replacement': {
			patterns: `
				livre|livree|livrer|recevoir|servi ..2 (du|de la|des) (bon|bonne|bons|bonnes) ; donnez|donner|veux|voudrais|voulons|fournir|envoyez ..5 qui (marche|fonctionne|tient) ; (m|nous) envoyer ..1 (la|les|le) (piece|pieces|bonne|bon|bons|bonnes|manquant*|vis|reste|suite)
				changez|echangez|remplacez|rechangez (moi|nous|le|la|les|l|cette|cet|ce) !adresse|date|nom|numero|horaire|rendez|mot|avis
				refaites|redonnez|relivrez|reimprimez|refabriquez|reexpediez (moi|nous|le|la|les|m en|nous en) !appel|signe
				renvoyez|envoyez|expediez|redonnez|livrez|apportez|ramenez|fournissez|filez ..1 (m en|nous en|moi en|moi|nous) ..1 (un|une|deux|d autres|le bon|la bonne|les bons|les bonnes|ce que|celui|celle|ceux|celles|le modele|la taille|la pointure|la couleur|la reference|l article commande|la piece|les pieces) ..1 (autre|autres|nouveau|nouvelle|neuf|neuve|que|qui|qu|manquant*|manquante|bonne|bon|commande*|svp|s il|vite|rapidement)? !facture|copie|mail|devis|catalogue|lien|photo
				m en|nous en (envoyer|renvoyer|livrer|donner|remettre|refaire|expedier|rapporter|redonner|fournir|renvoyez|envoyez|renverrez|enverrez|procurer) (un|une|deux|d autres|#|trois)
				recevoir|recevrai|recevrons|avoir|veux|voudrais|jveux|aurai|obtenir|attends|souhaite|voulons|demande|attendons ..4 (le|la|les|un|une) ..1 (bon|bonne|bons|bonnes) (article|articles|modele|produit|produits|taille|pointure|couleur|reference|piece|pieces|commande|taille|version|coloris|colis|plat|un|une)
				recevoir|recevrai|veux|voudrais|souhaite|attends|livrer|livrez|envoyer|envoyez ..3 (ce que (j|nous) ..1 (commande|paye|achete|demande)|celui que|celle que|le (modele|produit) ..1 (commande|choisi|paye)|la (couleur|taille) ..1 (commandee|choisie|demandee)|l article (commande|choisi))
				il (me|nous) (faut|faudrait) ..2 (un autre|une autre|un nouveau|une nouvelle|le bon|la bonne|un neuf|une neuve|les bons|les bonnes|vite un|d autres)
				qu|que (on|l on|vous|quelqu un) (me|nous|m) (le|la|les|l|en)? ..1 (change|remplace|echange|changiez|echangiez|remplaciez|renvoie|renvoyiez|refasse|refassiez|redonne|relivre) !adresse|date|rendez
				vous (le|la|les|l|me le|me la|me les|nous le|nous la) ..1 (changez|remplacez|echangez|changer|remplacer|echanger) !adresse|date
				relivrer|relivraison|reexpedier|reexpedition !etiquette ; renvoyer (la piece|les pieces|les articles|l article|un colis|la commande|la partie|le manquant|les manquants|la carte) !etiquette|vous|retourne
				donne|donner|donniez|fournir|fournisse|fournissiez|prete|preter|attribue|attribuer ..1 (un autre|une autre|d autres) (velo|appareil|modele|exemplaire|chambre|voiture|carte|telephone|badge|logement|bureau|date pas|table|casier|place|siege|machine)
				faites|faire (moi|nous)? parvenir ..3 (bon|bonne|bons|bonnes|manquant*|nouveau|nouvelle|autre|reste|bonnes|piece|pieces|numeros|remplacement)
				veux|voudrais|souhaite|exige|demande|attends|prefere|preferons|voulons ..2 (un autre|une autre|un neuf|une neuve|un appareil neuf|un modele neuf|un produit neuf|un nouvel|un nouveau|une nouvelle) !rendez|technicien|conseiller|date|creneau|interlocuteur|medecin|facture|fournisseur|operateur|banque|horaire|solution|mot|code|reponse
				quand|comment ..3 (recevrai|recevrons|aurai|aurons|vais je recevoir|allez vous (m|nous)? ..1 envoyer) ..3 (bon|bonne|bons|bonnes|manquant*|nouveau|nouvelle|reste|remplacement|autre|vrai)
				me|nous (la|le|les) ..1 (changer|remplacer|echanger|remplaciez|changiez) ; pouvez|pourriez ..3 (changer|echanger) !date|adresse|horaire|nom
				remplacer|remplacez|remplaciez|remplacerez|echanger|echangez|echangiez !jamais|du tout ; attends|demande|demandons|souhaite|souhaitons|voudrais|veux|voulons|exige|aimerais|besoin|prefere|obtenir|merci|possible|droit|proceder|pouvez|pourriez|prevoir|un|en ..3 (remplacement|echange|exemplaire neuf|renvoi|echange standard) !mail|mails|produit de|a merveille|d adresse|lettre
				soit|etre|soient|faire ..1 (remplace|remplacee|remplaces|remplacees|echange|echangee|echanges|echanger|remplacer) ; envoyer|envoyez|renvoyer|renvoyez|reexpedier|expedier|expediez|renvoi|livrer|livrez|recevoir|veux|voudrais|souhaite|etablir|fournir|avoir|donner|relivrer|attends|parvenir|delivrer|enverriez|renverriez|renvoie|rapporter|apporter|ramener|mettre|demande|envoi|expedition ..3 (nouveau|nouvelle|autre|le bon|la bonne|les bons|les bonnes|manquants|manquant|manquante|manquantes|le reste|neuf|neuve|nouvel|exemplaire|celui|celle|second|bon article|bon modele|bonne taille|les vis|la suite) !catalogue|technicien|mail|numero|adresse|rendez|creneau|plus|fournisseur|operateur|prestataire|boutique|facture|banque
				en|une|un ..1 (voudrais|auriez|aurais|veux|renvoyer|renvoyez|remettre|envoyer) ..1 (une|un) (autre|neuf|neuve|nouveau|nouvelle) ; (m en|nous en|en) (renvoyer|renvoyez|envoyer|refaire|donner|remettre|voudrais|faut) (un|une|deux|d autres|#|autre|nouveau|nouvelle) ; produit|article|appareil|exemplaire|modele|carton neuf ; nouvel (envoi|exemplaire|appareil) ; nouvelle (livraison|expedition|carte|commande) ..2 (gratuit*|svp|complete|au plus|s il)? !annul*|annoncee|retard ; le|la|l|les (refaire|rechanger|relivrer|renvoyer neuf) ; reprendre|reprenez|repreniez|reprise ..4 (et|livrer|echange|donner)? ..3 (autre|neuf|neuve|nouveau) ; complete|completez|completer ..2 (commande|livraison|envoi) ; contre (un|une) (autre|neuf|neuve|modele|taille) ; auriez|avez vous un autre`,
			yes: 'Renvoyez-m’en un, s’il vous plaît.',
			no: 'Pouvez-vous renvoyer la facture ?',
		},
		'seek-repair': {
			patterns: `
				merci|veuillez|priere|prie|urgent ..3 (intervenir|regler (ce|le|la|les|cette|ces|cet) ..1 (bug|bugs|panne|fuite|dysfonctionnement|dysfonctionnements)) ; quand ..4 (technicien|plombier|electricien|depanneur|reparateur|chauffagiste) ..3 (va|vient|viendra|passe|passera|sera|peut|intervient)
				venez|passez|revenez|venir|passer|revenir|repasser ..2 (le|la|les|l|me|nous)? ..1 (reparer|arranger|finir|terminer|depanner|corriger|nettoyer|remettre|colmater|deboucher|verifier|controler|constater|fixer|resoudre|regler (ca|le|la|ce|cette|les)|changer (le|la|les) ..1 (joint|vanne|serrure|piece|pieces|chaudiere|vitre|ampoule|porte|robinet|poignee)) !paiement|facture|solde
				(demande|exige|attends|souhaite|souhaitons|demandons|besoin d|voudrais|exigeons|attendons|prevoir|urgente|faut|solliciter|sollicite) ..2 (intervention|depannage|reparation|passage|remise en (service|etat|marche|eau|route))
				merci|veuillez|priere|prie|pouvez|pourriez|faut|faudrait|demande|faire|urgent ..4 (remedier|deboucher|colmater|debloquer|depecher|depanner|retablir|traiter (la|l|le|les|ce|cette)|remettre (le|la|en|l|du)|faire reparer|faire venir|faire passer|debarrasser|desinfecter|deratiser|degager|nettoyer|ramoner|isoler|reboucher|consolider|securiser) !facture|donnees|dossier|demande|commande|reclamation|paiement|compte
				(envoyez|envoyer|envoie|envoyiez|depecher|depechez|faites venir|faire venir|faites passer|mandater|mandatez) ..2 (qqun|qqn|quelqu un|kelkun|du monde|une equipe|un professionnel|un electricien|un technicien|un plombier|un depanneur|un reparateur|un ouvrier|vos ouvriers|votre technicien|un installateur|un chauffagiste|un expert|l entreprise|un desinsectiseur|un artisan) !remercie
				(quand|quel jour|a quelle heure) ..2 (passer|passez|passerez|viendrez|venez|intervenez|interviendrez|allez vous|comptez vous) ..5 (reparer|reparation|regler|repare|reparee|depanner|intervenir|retabli|retablie|remis|remise|finir|arranger|resoudre|reparez|fonctionnel|en etat|en service)
				temps (de|que) ..4 (reparer|repariez|interveniez|intervenir|remettre|depanner|reparez|agir) ; quelqu un ..2 (passe|vienne|doit passer|doit venir|intervienne|peut passer|peut venir|pourrait passer|pourrait venir|intervenir|reparer) !colis|chercher|prendre
				(puissiez|pouvez|pourriez|peut|peux|peuvent) ..3 (reparer|regler ca|arranger ca|fixer|debugger|deboguer|retablir) ; (soit|soient|etre) ..1 (repare|reparee|repares|reparees|retabli|retablie|remis en|remise en|colmate|colmatee|depanne|remplie|rebouche|remontee|debouche|debouchee) ; reparez|repariez|depannez|retablissez|remettez|colmatez|debouchez|rebouchez|desinfectez (le|la|les|l|moi|nous|ca|en|du)
				pouvez|pourriez|pourrait|peut|merci|veuillez|faut|faudrait|souhaite|souhaitons|voudrais|veux|demande|demandons|besoin|quand|fasse|faire|venir|passer|comptez|allez|vouloir|attends|attendons|exige|possible|vienne|viendra|viennent|envoyer|prie|urgent|urgence|prevoir|proceder|aimerais|soit|soient|faites ..6 (reparer|reparation|repare|reparee|repares|reparation|depanner|depannage|remettre en etat|remise en etat|remettre en service|reparez|depanniez|repariez|colmater|deboucher|remettre le courant|retablir) !jamais|merci|ete|n a|encore|pas|parfait*|rien|promise
				reparez|depannez ; envoyer|envoyez|besoin|envoie|faut|faudrait|passer|venir|intervenir ..3 (technicien|plombier|electricien|reparateur|depanneur|ouvrier|monteur|serrurier|chauffagiste|un homme|quelqu un (pour|passe|vienne|intervienne)|installateur|agent technique) !refuse|jamais|pas|venu|menteuse
				envoyer|envoyez (moi|nous)? ..1 quelqu un ; (prise en charge|reparer|faire marcher|faire jouer|reparation|prendre en charge|couvert) ..4 (sous|la) garantie ; intervention|passage|venir|intervenir|intervenez|passer ..3 (rapide|urgent*|urgence|technicien|reparer|constater|au plus|rapidement|des que|voir (le|la|ce)|arranger|regler ca|changer le|fixer) ; remettre|remettez|retablir|retablissez ..3 (etat|service|marche|eau|courant|ligne|chauffage|connexion|electricite|lumiere|internet|route|ordre) ; terminer|finir|finissez|terminez|reprendre|refaire|achever ..2 (travaux|chantier|travail|installation|pose|peinture|joint|joints) ; corriger|corrigez|corrigiez|corrige ..3 (bug|bugs|bogue|bogues|probleme|affichage|export|l application|l appli|l erreur|ca vite|ca rapidement|au plus) !facture|adresse|nom|merci|fois ; fix|patch|correctif|hotfix|debugger !facture|merci`,
			yes: 'Merci de réparer l’appareil sous garantie.',
			no: 'Une paire de chaussures.',
		},
		'seek-apology': {
			patterns: `
				qu|que|pourrait|pourraient|devrait|devraient|pourriez|devriez|aurait|auraient|auriez|moins|normal|demande|exige|attends|veux|correct ..4 (s excuse|s excuser|s excusent|vous excuser|vous excusiez|s excusait|excuse aupres)
				un|simple|petit (desole|pardon|mot d excuse|mot d excuses) ..3 (suffi|suffirait|apprecie|bien|aurait|serait|minimum|moins)? ; simple (desole|pardon) ; reconnaissez|reconnaissiez|admettez|assumez ..3 (erreur|tort|torts|faute) !moi ; (regrets|excuse|excuses) (ecrits|ecrites|par ecrit|officielles|publiques|en bonne|de (votre|la|sa|leur)) !mes|nos
				(des|attends|exige|vos|pas d|sans|aucune|merite|meriter|veux|moins|meme pas|attendons|demande|reclame|demandons|espere|apprecierais|recevoir|lettre d|courrier d|une|pas une|pas meme une|voudrais|droit a des|presente (des|ses|vos)|presentent|simples|moindre|jamais d|plates) ..1 excuse|excuses !acceptez|accepte|recevez|presente nos|toutes mes|mes|nos
				presenter|presentez|presente|presentiez|presentent|faire|fasse|fassiez (moi|nous|lui)? (des|vos|ses|leurs) ..1 excuses ; s|vous excuser !de|du|pas ; s excuse ..2 (aupres|devant|par ecrit|personnellement) ; excusez vous ; demander|demande|dire|dise ..1 (pardon) !encore ; dire|disiez|ecrire|ecrivit|entendre|dise|dit|ecrive|avouer|reconnaitre|reconnaissiez ..5 (qu il le regrett*|que vous regrett*|regrette|regrettait|regrettez|desole|desolee|votre erreur|vos torts|que c est votre faute|l erreur par ecrit|vous etes desoles) ; un|simple|petit|vrai (mot d excuse*|mea culpa|pardon) ; mot d excuse ; pas un (mot d|pardon)`,
			yes: 'J’exige des excuses.',
			no: 'Pardon, où êtes-vous ?',
		},
		'seek-explanation': {
			patterns: `
				comment ..3 (calcule|calculee|calculez|calcules|justifie|justifiez|expliquer une|expliquer un|expliquez vous)
				(voudrais|souhaite|aimerais|veux|voulons|besoin de|aimerions|souhaitons|voudrions|essaie de|cherche a) comprendre !comment|fonctionnement|marche
				connaitre|savoir|donner|donnez|indiquer|obtenir|avoir|communiquer|preciser|comprendre|demande ..2 (raison|raisons|motif|motifs|cause|causes|origine) ..1 (de|des|du|d|exacte|exactes|pour)?
				quelle|quelles|quel|quels ..1 (est|sont) ..1 (la|le|les|l) (raison|raisons|motif|motifs|cause|causes|origine|justification)
				sur quoi ..2 (base|repose|basez|fonde|fondez|basee) ; (rendre|rendez) ..1 (des|moi)? comptes ; toute la lumiere ; d ou (sort|sortent|vient|viennent|sortez) ; (qui|quand) a (autorise|decide|valide|donne) ; (ca|cela) correspond a quoi ; c est quoi (ce|cette|ces|le|la|l) ; a quoi (cela|ca|ces|cette|ce) ..1 (correspond|correspondent|sert|rime)
				dire|dites|savoir|comprendre|expliquer ..2 comment ..6 (a (ete|pu)|ont pu|est arrive|se fait|c est possible|cela a|ca a|une telle|un tel|vous (avez|calculez|arrivez)|a t (on|il|elle))
				comment (a|ont|avez|est|se|peut|pouvez|une|un|cela|ca) ..4 (possible|arriver|pu|fait il|peut il|arrive a|perdre|oublier|laisser|accepter|vendre) !gagner|payer|reserver|faire pour
				sur quelle base ; a quel titre ; en vertu de quoi ; quel motif
				pourquoi !pas
				explication|explications|expliquer|expliquez|expliqueriez|eclaircissement*|eclaircir|clarification|clarifier|clarifiez|justification|justifier|justifiez|eclairer|eclairez|precisions !sans|recu|video|rapport|montage|clair*|aucune|installer|utiliser|fonctionne|monter|brancher|activer|procedure|marche|montre*
				une|des|vos|demande|attends|exige|donnez|voudrais|veux|souhaite|obtenir|merci|attendons|exigeons|demandons|recevoir ..2 (explication|explications|justification|justificatif|justificatifs|raison|raisons|clarification*|precisions|motif|root cause|post mortem)
				m|nous expliquer !jamais|pas|temps|installer|utiliser|fonctionne|monter|brancher|activer|procedure|marche|fonctionnement ; pourquoi (n|ne|je|ma|mon|mes|la|le|les|personne|est|cette|ce|cet|avez|avoir|suis|vous|ai|cela|ca|on|nous|il|elle|tant|aucun|un|une|m|me|faut|dois|devrais|autant|et|rien|l|y a|seul)
				veux|voudrais|aimerais|souhaite|souhaiterais|souhaitons|aimerions|voudrions|voulons|cherche|tiens|curieux|curieuse|demande|merci|besoin|saurais|attends ..3 (savoir|comprendre|apprendre|connaitre|dire|demander) ..1 (pourquoi|ce qui|ce que|comment|la raison|les raisons|d ou|qui|ce qu|par quel|en quoi|la cause|quand|pour quelle|a quoi|quel|quelle|de vous|le motif|si quelqu) !horaires|inscrire|prix|reserver|livrez|vendez|tarif|stock
				pour|par (quelle|quelles|quel|quels) (raison|raisons|motif|motifs|miracle|mystere) ; (que|qu est ce qui|ce qui) (s est il|s est|se) pass* ; que|qu s est il passe ; qu est ce qui se passe ; comment (est ce possible|se fait il|se fait|c est possible|c possible|expliquez|est ce qu on peut|un colis|une chose|peut on|une erreur|avez vous pu|a t on pu|une telle) !reserver|payer|retourner ; (d ou|a quoi) (vient|viennent|provient|correspond|correspondent|sort|sortent) (cette|ce|ces|le|la|l) !ligne frais|devis
				(c est|c|cest) (quoi|koi) ..1 (frais|option|prelevement|somme|montant|facture|debit|delire) ; (a quoi) (sert|correspond|rime) ; la raison (de|du|pour|exacte) ; (dites moi|dire|indiquer|donner) ..2 (pourquoi|ce qui s est|ce qui se|comment cela|la raison|la cause) ; comprendre (pourquoi|comment|ce qui) ; ne (comprends|comprenons|m explique) pas (pourquoi|comment|ce|cette)`,
			yes: 'Je voudrais une explication.',
			no: 'La plage est belle.',
		},
		'seek-callback': {
			patterns: `
				vous|entrevue|rdv|rencontre ..1 avec ..2 (directeur|directrice|responsable|gerant|chef|maire|direction|proprietaire) !ete|eu|annule ; prendre|prenez|prenne|prendra contact !avocat|avec vous|conciliateur ; vous avez mon numero
				passez|passer|passe|donnez|donner|donniez|passiez (moi|nous)? ..1 (un|petit)? ..1 (coup (de|d)) (fil|telephone|bigo|tel|phone) !ils|ai|avez|hier|deja
				(me|m|nous) (sonner|bigophoner|phoner|telephoner|rappeler|joindre|recontacter|tel) !impossible|jamais|pas|refuse*
				avoir|parler|veux|voudrais|souhaite|aimerais|demande ..4 (humain|quelqu un|responsable|conseiller|personne|interlocuteur|directeur|gerant|medecin) ..2 (au telephone|au bout|de vive voix|en ligne|directement)
				suis|reste|serai|restons|sommes|serons ..1 (joignable|joignables|disponible par telephone|disponible au #|dispo au #|dispo au|a votre disposition au) !pas|injoignable
				(rendez vous|entretien|rdv) (telephonique|par telephone|au telephone) ; (vous pouvez|pouvez vous|vous pourrez) ..1 (me|nous|m) (joindre|appeler|rappeler|contacter|telephoner|trouver au) !refuse
				qu|que (on|l on|il|elle|quelqu un|vous|une personne|le responsable|votre responsable|la direction|le directeur|un responsable|un conseiller|le service|un technicien) ..2 (me|nous|m) (telephone|rappelle|appelle|contacte|recontacte|phone|joigne|telephoniez|rappeliez|appeliez|contactiez) !pas|jamais
				(m entretenir|nous entretenir|entrevue|rencontrer) ..3 (directeur|directrice|responsable|gerant|chef|maire|conseiller|direction|proprietaire) ; (mon|le) (numero|portable|gsm|cellulaire|natel|tel|06|07) ..3 (rappel*|joindre|appel*) ; (quelqu un|un responsable|le responsable|une personne|un conseiller|la direction) ..2 (peut|pourrait|peut il|pourrait il|va t il) ..2 (appeler|rappeler|contacter|telephoner|m appeler|me rappeler|recontacter)
				(appel|rappel|coup de fil|coup de telephone) ..2 (de votre part|serait|svp|s il vous|me ferait|aujourd|rapidement|au plus vite|avant) !recu|merci|suite
				(rappelez|appelez|contactez|telephonez|recontactez|passez un coup) (moi|nous|me|svp|s il|au|vite|rapidement|a ce)? !kevine|monsieur|madame|chacun|la police|ca|cela|service|messieurs
				merci|priere|prie|pouvez|pourriez|pourrait|peut|veuillez|souhaite|souhaitons|voudrais|voudrions|aimerais|demande|demandons|vouloir|veux|voulons|besoin|attends|attendons|comptez|faut|possible|que|urgent|exige|puis|qui|quand ..4 (rappeler|appeler|contacter|recontacter|telephoner|joindre|rappeliez|rappelle|m appelle|contacte|rappele|rappelee|recontacte|recontactee|recontactes|un rappel|un appel|votre appel|l appel|coup de fil|reprendre contact) !jamais|refuse*|pas|police|service|impossible|monsieur
				parler|discuter|echanger|entretenir|communiquer ..2 (a|avec|au|de vive voix|m) ..1 (un|une|quelqu|votre|le|la|vrai|responsable|superviseur)? ..1 (responsable|superviseur|conseiller|conseillere|humain|directeur|directrice|chef|personne|patron|gerant|manager|etre humain|un) !impossible|robot|jamais|plus|refuse ; un|une|le|votre (responsable|superviseur|directeur|etre|patron|chef|manager|gerant) ..6 (me rappelle|m appelle|me contacte|prenne contact|appelle|rappelle|me joindre|rappeler|m appeler)
				un|votre|l (rappel|appel) (telephonique|de votre part|rapide|urgent|dans la journee|serait|aujourd|de (votre|la) (responsable|direction|patron)) !merci|amical ; etre|soit|sois ..1 (rappele|rappelee|contacte|contactee|recontacte|recontactee|rappeles) !jamais ; joindre|joignable|disponible|numero ..2 (au|sur|par telephone) ..1 (#|mon|portable|mobile) ..4 (rappel*|urgent|vite|svp) ; (merci de|veuillez|pouvez vous) ..1 (rappeler|appeler|recontacter|telephoner) ; que|qu ..4 (m appelle|me rappelle|nous rappelle|nous appelle|me telephone|me contacte|prenne contact) !jamais`,
			yes: 'Passez-moi un coup de fil.',
			no: 'Hier il pleuvait.',
		},
		'seek-cancellation': {
			patterns: `
				fermez|cloturez (mon|ma|mes|notre) (dossier|compte|espace|abonnement|livret|contrat) ; demande|souhaite|veux|demandons ..1 l arret (de|du|des) ..2 (abonnement|prelevements|prelevement|contrat|service|livraisons)
				considerer|considerez|prendre ..6 (resiliation|annulation|retractation) ; vaut|lieu|office (de)? ..1 resiliation
				cloturer|cloturez|fermer|fermez|resilier|resiliez|arreter|arretez|annuler|annulez|stopper|stoppez|supprimer|supprimez|radier ..3 (livret|plan|pel|mutuelle|police|licence|prestation|formule|adhesion|cotisation|cotisations|virement|billet|billets|sejour|voyage|seance|cours|prelevements|option|compte) !par erreur|veille|sans|derniere
				mettre|mettons|mets|mettez|mettrons (fin|un terme) ..3 (contrat|abonnement|bail|prestation|engagement|collaboration|adhesion|assurance)
				soit|etre|sois|soient|faire ..1 (annule|annulee|annules|annulees|resilie|resiliee|cloture|cloturee|supprime|supprimee|ferme|desabonne|desabonnee|desinscrit|desinscrite|annuler|resilier|radier)
				retirez|enlevez|supprimez|desinscrivez|desabonnez|rayez|otez|effacez (moi|nous|cette|cet|mon|ma|mes|nos) !avis|message|panneau|gravats|affiche|photo ; renonce|renoncons ..3 (commande|achat|reservation|sejour|livraison|contrat|voyage|inscription)
				(me|nous) (retracte|retractons|retracter|desabonner|desinscrire|desengager) ; droit de retractation
				enregistrer|confirmer|acter|noter|accepter|prendre ..4 (resiliation|annulation|retractation|desinscription|desabonnement) ; merci (de)? (resilier|annuler|cloturer|stopper|desinscrire|desabonner|supprimer) ; merci de ne (pas|plus) (renouveler|me livrer|prelever|me prelever|nous livrer|m envoyer|debiter)
				veux|voudrais|souhaite|demande|exige|voulons|prefere|aimerais|demandons ..3 (plus (de ce|de cette|de cet|de votre)|annuler|resilier|arreter|sortir de ce contrat|rompre) ; (on|je|nous) (annule|resilie|arrete|annulons|resilions|arretons|stoppe) tout ; (annuler|resilier|arreter) (et|sans|tout|des|immediatement|au plus vite|svp) !comment|puis|peut|peux|possible|faut
				(annuler|annulez|annulation|annuliez|resilier|resiliation|resiliez|resiliiez|retracter|retractation|cloturer|cloturez|cloture|supprimer|supprimez|fermez|fermer|arreter|arretez|stopper|stoppez|coupez|desactiver|desactivez|rompre|rompez|mettre fin|mettez fin|mets fin|desabonner|desabonnez|desinscrire|desinscrivez|dissoudre) ..3 (commande|commandes|abonnement|contrat|compte|comptes|reservation|service|achat|tout|ligne|forfait|assurance|bail|option|options|carte|adhesion|pass|inscription|vente|l|mandat|prelevement|prelevements|moi|nous|livraison|pack|garantie|box|credit) !derniere|veille|prevenir|ete|hier|erreur|lot|produit|produits
				annulez|resiliez|coupez|cloturez (la|le|les|tout|moi|l|mon|ma|cette|ce) ; souhaite|voudrais|veux|demande|prefere|souhaitons|voulons|vais|compte|demandons|desire|exige|merci|veuillez|pouvez|puis ..3 (resilier|annuler|la resiliation|l annulation|cloturer|me retracter|me desabonner|me desinscrire|mettre fin|arreter mon|arreter l|rompre|supprimer mon|fermer mon|tout annuler|le resilier|l annuler|la cloture) !frais|penalite*|cette penalite|rendez
				je|nous ..1 (resilie|resilions|annule|annulons|me retracte|cloture|mets fin|denonce|romps|me desabonne) ..3 (mon|ma|notre|le|la|des|tout|contrat|commande|abonnement) !si ; resiliation|annulation (immediate|de (mon|ma|notre|la)|du (contrat|compte|bail)|sans frais|pure et simple|anticipee) ; ne (plus|pas) (renouveler|reconduire) ; proceder|procedez ..3 (cloture|resiliation|annulation|fermeture) ; arreter|stopper|cesser ..2 (mon pass|mes prelevements|les prelevements|tout)`,
			yes: 'Je vous prie de clôturer mon livret.',
			no: 'Arrêtez la vente de ce lot.',
		},
		apologises: {
			patterns: `
				(erreur|bevue|oubli|negligence|faute) de (notre|ma) (part|cote|cote)
				excuse|excuses|excusez|excuser|excusons|excuserez ; desole|desolee|desoles|desolees|navre|navree|navres|confus|confuse|penaud* !question ; nous|je|on|vivement|sincerement|vraiment (regrette|regrettons|deplore|deplorons) ; regret|regrets|regrette|regrettons ; pardon|pardonnez|pardonner ; notre|mon|la (erreur|bevue|oubli) (est|et|n aurait|de notre)? ; (nous avons|j ai|on a|avons) ..1 (commis|fait) une (erreur|bourde|boulette|betise) ; (nous nous sommes|je me suis|on s est) ..1 (tromp*|plante*|rate*|mal) ; (est|c est) ..2 (notre faute|ma faute|de notre faute|de ma faute) ; notre (faute|responsabilite|negligence)
				(je|nous|on|bien|parfaitement|tout a fait) (comprends|comprenons|comprend|mesure|mesurons|concois|concevons|entends|imagine|imaginons|reconnais|reconnaissons|conviens) ..1 (votre|que|bien|votre colere|combien|votre deception|tout|ta|la gene|a quel) !pas ; (vous avez|tu as) ..1 raison !de demander ; (ce n est|c est|n est) ..1 (pas (normal|acceptable|digne|ce que|agreable|a la hauteur|le service|le niveau|correct)|inacceptable|anormal|inadmissible) ; (pas|n avons pas|n ai pas|n a pas) ..2 (a la hauteur|du arriver|ete a la hauteur|ete correct*) ; aurait|aurions|aurais|auriez ..1 (du|pas du) ; (n aurait|n aurions|n aurais) ..1 jamais ; merci|remercie|remercions|reconnaissant* ..6 (signale|signalement|signaler|alerte|alertes|avertis|avoir prevenu|franchise|fait part|remonte|remontee|retour franc) ; prenons|prends|prise ..4 (au serieux|tres au serieux) ; (mal debrouille*|loupe|rate) ..2 (sur ce coup|notre|on) ; conscient|consciente|conscients (de|du|que|des) ; sensible|touche*|attriste* (a|par) ; sincerement|vraiment ..1 ennuye* ; compassion|condoleances|inquietude|colere|deception|desagrement|mecontentement|frustration|agacement ..1 (est legitime|legitime|justifie*|comprehensible*)`,
			yes: 'Nous vous présentons nos excuses.',
			no: 'Merci de nous avoir écrit.',
		},
		asks: {
			patterns: `
				pourriez|pouvez|peux|pourrais|veuillez|merci|prie|prions|auriez|besoin|possible|puis|invitons|demande|demandons|faut|faudrait|aimerais|aimerions|souhaiterions|manque|vouloir|suffit ..5 (envoyer|indiquer|confirmer|dire|preciser|communiquer|fournir|transmettre|decrire|joindre|verifier|partager|donner|numero|photo|photos|m envoyer|nous envoyer|faire parvenir|adresser|expliquer|nous repondre|me repondre|faire savoir|savoir|modele|reference|date|tester|essayer|redemarrer|regarder|lire|capture|quelques precisions|precisions|comprendre|connaitre|information|informations|renseignements) !hesiter|excus*|patienter|pardon|agreer
				envoyez|indiquez|confirmez|dites|precisez|communiquez|transmettez|decrivez|donnez|faites|regardez|essayez|verifiez|notez|rappelez|lisez ..1 (moi|nous|parvenir|s il|le (numero|code|modele)|si|la (couleur|date|reference)) ; dis|envoie|donne|precise|confirme (moi|nous) ; une|deux|quelques|trois|derniere|autre|petite (question|questions|precision|precisions) ; quel|quelle|lequel|laquelle (est|etait) ..2 (numero|modele|date|adresse|reference|couleur)`,
			yes: 'Pourriez-vous nous envoyer une photo.',
			no: 'Nous vous enverrons une nouvelle paire.',
		},
		'asks-fair': {
			patterns: `
				(que|quoi|quelle|quel|comment|qu est ce|qu|dites) ..7 (juste|equitable|satisfaisante|satisfaisant|acceptable|attendez vous de nous|attendez de nous|attendriez vous|souhaitez vous que nous|aimeriez vous que nous|souhaiteriez vous|conviendrait|rattraper|reparer cela|faire pour vous|nous faire pardonner|me faire pardonner|semblerait|correct|normal|vous ferait plaisir|convenable|raisonnable) ; solution|geste|compensation|arrangement|reparation ..4 (juste|equitable|satisfaisante|acceptable|conviendrait|convient|correct|souhait*|attend*|semblerait|honnete)
				comment (pouvons nous|pourrions nous|puis je|pourrait on|peut on|pourrais je) ..2 (rattraper|reparer|arranger|resoudre|aider au mieux|nous faire|corriger|y remedier|me faire|regler|compenser|vous satisfaire|nous racheter|me rattraper) ; que|quoi (souhaitez vous|voulez vous|aimeriez vous|preferez vous|attendez vous|desirez vous) !boire ; (qu est ce qui|qu attendez|que pouvons nous|que puis je|que pourrions nous|ce qui) ..2 (vous conviendrait|vous arrangerait|vous|faire|serait|ferait) ; (vous paraitrait|vous semblerait|te semblerait|te paraitrait|serait a vos yeux) ..2 (juste|correct|equitable|bien|honnete|normal)`,
			yes: 'Quelle solution vous semblerait juste ?',
			no: 'Quel est votre numéro de commande ?',
		},
		offers: {
			patterns: `
				sera|seront ..2 (rendu|rendue|rendus|gratuit|gratuite|offert|offerte|restitue|restituee|repare|reparee|corrige|corrigee) ; remet|met ..5 de cote ; fais|faisons (corriger|reparer|livrer|partir|refaire|changer|poser) ; (je|nous|on|j) (vous|te)? ..1 (rends|rendons|prete|pretons|annule)
				demande|demandons ..4 (de|d) ..1 (renvoyer|rembourser|livrer|envoyer|recrediter|intervenir|passer|remplacer|corriger) !nous|numero|photo|copie|facture|preuve ; enlevons|supprimons|levons|enleve|supprime ..3 (frais|penalite|majoration|supplement|option) ; mets|mettons ..5 de cote
				(je|nous|on) (vous|te|le|la|l|les|lui)? ..1 (programme|planifie|bloque|fixe|commande|depeche|accorde|deduis|remets|rajoute|ajoute|deplace|reserve|prolonge|active|change|corrige|lance|reprogramme|recredite|regularise|prepare|restitue|dedommage|verse|refais|repasse|rajoutons|ajoutons|accordons|deduisons|planifions|commandons|fixons|reprogrammons|recreditons|preparons|echange|depose) !suivre|patienter|savoir|reponse
				faisons|ferai|ferons|fais parvenir !savoir ; fais|faisons|ferons|ferai le necessaire ; attend|attendra|attendront ..2 (a l accueil|en magasin|au guichet|a la reception|au comptoir|en agence) ; apparaitra|figurera|deduit|deduction ..4 (facture|releve|compte|loyer)
				sera|seront|serez|soit ..2 (recredit*|revers*|rattrap*|relivr*|reprogramm*|regularis*|debloqu*|rajout*|ajout*|prolong*|deduit*|mis en ligne|mise en ligne|en ligne|fait|faite|rappele*|recontacte*|chez vous|sur place|la (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|verse*|vire*|poste*|installe*|pose*|nettoye*)
				part|partent|partira|partiront|repart|arrive|arrivera|arriveront ..3 (ce soir|demain|cet apres|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette semaine|sous # |dans la journee|dans l heure|d ici|avant midi) ; vais|allons|va|pouvons|peux ..2 (recrediter|programmer|faire livrer|appliquer|ajouter|relancer|faire partir|debloquer|faire corriger|commander|reprogrammer|poster|virer|deposer|rattraper|nettoyer|mettre) !savoir
				possible|echangeable|remboursable ..4 (magasin|agence|sans ticket|sans frais|gratuitement) ; pour remboursement
				envoyons|enverrons|enverrai|envoie|renvoie|renvoyons|renverrons|renverrai|remboursons|rembourserons|rembourserai|rembourse|remplacons|remplacerons|remplacerai|remplace|reparons|reparerons|offrons|offre|offrirons|offrirai|proposons|propose|proposerai|crediterons|creditons|credite|organisons|organiserons|livrerons|livrons|livrerai|recevrez|recevras|recuperons|recupererons|annulons|annulerons|annulerai|corrigerons|corrigeons|procederons|procedons|expedierons|expedions|expedie|dedommagerons|dedommageons|echangeons|echangerons|echange|interviendra|interviendrons|reprenons|reprendrons|deduirons|deduisons|programmons|mettrons|ramene|ramenons|rapporte|rapportons|repasse|repassera|repasserons|active|activons|applique|appliquons|relance|relancons|reservons|repare|restituerons|restituons|reverserons|prolongeons|debloquons|inscrivons|changerons|changeons|changerai|installerons|regulariserons|retirerons|retirons|verserons|versons|etablirons|etablissons|referons|refaisons|nettoierons|retablirons|remettrons !deja|hier|reponse|accuse|confirmation|mail|message
				prenons|prendrons|prends|prend ..1 en charge ; passera|passerons|passerai|viendra|viendrons|viendrai|vient|passe ..5 (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cet apres|cette semaine|chez vous|changer|reparer|remplacer|recuperer|regler|voir|poser|remettre|avec|des|entre|a # h|le #|aujourd|avant)
				pouvons|puis|souhaitons|voudrions|aimerions|allons|vais|va|train|peux|peut|pourrons|voudrais|aimerais|pourrions|engageons|engage|vont|veux|compte ..2 (offrir|proposer|envoyer|rembourser|remplacer|echanger|reparer|expedier|faire parvenir|crediter|livrer|dedommager|organiser|annuler|corriger|resoudre|reprendre|faire un geste|deduire|changer|prolonger|refaire|regulariser|verser|relivrer|passer demain|passer ce|ramener|renvoyer|prendre en charge|etablir|deposer|remettre|retablir|mettre en place|baisser|retirer|regler|poser|installer|intervenir|fixer|reserver)
				(part|partira|partiront|repart|repartira|sera|seront|est|soit|vous sera|vous seront|va etre) ..2 (aujourd hui|demain|expedi*|rembours*|remplac*|livr*|repar*|envoy*|effectu*|credit*|restitu*|etabli*|vers*|annul*|corrig*|remis|remise|chang*|offert*|refait*|reserve*|repris|deduit*|mis en|rectifie*|relance*|prolonge*|pose*) ..2 (aujourd|demain|nouv*|cette|gratuit*|sans|sous|avant|lundi|vendredi|des|dans)? !deja
				(sans (frais|aucun frais|cout|supplement|emolument)|gratuitement|a titre (gracieux|gratuit|exceptionnel)|offert|offerte|a nos frais|a notre charge|geste commercial|cadeau|en cadeau|de notre poche) ; pouvez|peux|pourrez ..1 (garder|conserver|jeter) ; technicien|coursier|collegue|livreur|transporteur|plombier|electricien|equipe|chauffeur|responsable|ouvrier ..3 (passera|viendra|interviendra|recuperera|se presentera|rapportera|livrera|vous apportera|posera)
				(j ai|avons|nous avons|est|ai) ..1 (programme|reserve|organise|prevu|planifie|fixe|convenu|prevue|programmee|planifiee|demande une|bloque|mis de cote|commande la piece|commande une|commande un) !oublie ; preferez|prefereriez|accepteriez|souhaitez|voulez|conviendrait|choisissez ..1 vous? ..3 (remboursement|echange|nouv*|un autre|une autre|remplacement|bon|avoir|un geste|un rendez|mardi|demain) ; deux|trois (options|solutions|possibilites|propositions) ; a votre choix ; bon d achat ; (une)? remise de ; deuxieme|autre (option|possibilite) ; on|nous vous (ramene|apporte|envoie|rembourse|remplace|offre|change|repare|fait|livre|met|rapporte|reprend|credite|deduit|installe|pose|garde|trouve) ; (une fois|des) (reception|recu|recue|votre (reponse|accord)|l accord)  ..6 (rembours*|etabli*|envoy*|sera)`,
			yes: 'Je vous programme le passage d’un technicien jeudi.',
			no: 'Avez-vous émis une réserve ?',
		},
		delivers: {
			patterns: `
				(est|sont|avons|ai|a|ont|ete) (bien|deja|desormais|maintenant|enfin|donc|tout)? (rembourse|remboursee|rembourses|recredite*|repare|reparee|repares|remplace|remplacee|remplaces|corrige|corrigee|corriges|rectifie*|debloque*|retabli|retablie|enleve|enleves|enlevee|supprime|supprimee|retire|retires|retiree|nettoye|nettoyee|renvoye|renvoyee|reparti|repartie|complete|completee|montee|refait|refaite|restitue|restituee|remis en|remise en|remedie) !sous|dans|ici|demain|si|quand|lorsque|apres|lundi|mardi
				est|sont|apparait|figure ..1 (dans votre espace|sur votre (compte|carte|espace|facture)|a votre disposition|visible dans|visible sur) !pas|encore
				ai|avons ..1 (modifie|supprime|reinitialise|active|mis a jour) ; ete ..1 (modifie|modifiee|supprime|supprimee|retire|retiree|resilie|resiliee|ajoutee|reinitialise|credites) !pas|jamais ; est|sont ..1 (resilie|resiliee|annulee|supprimee|cloture|cloturee) (depuis|a compter|au|le|ce)
				ont|a|ai|avons|avez ..1 ete ..1 (recredites|recreditees|recredite|recreditee|rembourses|remboursees|remplaces|remplacees|reparees|repares|expedies|expediees|livrees|livres|corriges|corrigees|retablies|verses|versees|changees|changes|envoyes|envoyees|annules|annulees|ajoutes|restitues|deduits|remis|remises|postes|traites|poses|posees|faits|faites|postee) !jamais|pas
				livres|livrees|remises|deposes|deposees|expedies|expediees|postes|envoyes|envoyees|rembourses|remplaces (a #|ce matin|hier|ce jour|ce midi|a l instant|en main)
				est|sont ..2 (en service|retablie depuis|remis en service|remise en service) !pas|encore ; est|etait|sont (passe|passee|passes|venu|venue) ..5 (change|changee|remplace|repare|pose|fait|remis|installe|regle|debouche|nettoye|livre) !pas|demain ; collegue|technicien|chauffeur|livreur|equipe|plombier ..1 (a|ont) ..1 (recupere|remplace|repare|livre|depose|change|pose|remis|installe|nettoye|regle|apporte)
				avons|ai|ete|vient|venons|viens|bien|a ..1 (rembourse|remboursee|rembourses|remplace|remplacee|remplaces|repare|reparee|expedie|expediee|expedies|envoyee|credite|creditee|corrige|corrigee|corriges|rectifie|rectifiee|resolu|resolue|livre|livree|emis|emise|retabli|retablie|annulee|debloque|debloquee|reactive|reactivee|effectue|effectuee|applique|appliquee|echange|echangee|installe|installee|regle|reglee|recredite|recreditee|rembourser|expedier|verse|versee|changee|poste|postee|depose|deposee|remis|remise|retire|retiree|nettoye|nettoyee|refait|refaite|scelle|scellee|pose|posee|rouvert|rouverte|active|activee|reprogramme|vire|viree|restitue|restituee|leve|levee|ajoute|ajoutee|rendu|rendue|fixe|fixee|controle|controlee|raccorde|raccordee|deduit|deduite|regularise|regularisee|rapporte|rapportee|relivre|colmate|debouche|soude|mise a la poste|mis a la poste|mis a jour|mise a jour|procede au|procede a|envoye (le|la|un|une|votre|les)|annule (le|la|les|cette|ce|votre)|change (la|le|les)|fait (reparer|remplacer|partir)) !si|quand|jamais|pas|oublie|hesite
				vient|venons|viens (de|d) (rembourser|envoyer|effectuer|lever|corriger|debloquer|annuler|remettre|crediter|retablir|verser|poster|relancer|changer|valider|remplacer|reparer|faire partir)
				remboursement|envoi|remplacement|virement|reparation|colis|commande|avoir|credit|piece|carte|paquet|attestation|nouvelle|nouveau|cheque|correctif|bouton|rampe|fenetre|ligne|compte ..3 (effectue|effectuee|emis|traite|traitee|valide|validee|est deploye|en route|est parti|est partie|parti ce|partie ce|a ete|est en place|est scellee|en production|est en ligne|est credite|est retablie|est rouvert|est repare|est installe|est sur votre) !sera|seront|jamais|pas
				est|sont (maintenant|desormais|deja|bien|de nouveau|a nouveau)? (parti|partie|partis|en route|en chemin|actif|active|actifs|resolu*|operationnel*|en ligne|retabli*|repare|reparee|rouvert|rouverte|regle|reglee|corrige|corrigee|debloque|debloquee|reouvert*|en place|credite|creditee|scellee|remplace|remplacee|fait|faite|change|changee) !pas ; numero de suivi ; probleme|erreur|panne|bug|fuite ..2 (resolu*|corrige*|repare*|regle*|leve*) !pas
				livre|livree|remis|remise|depose|deposee|expedie|envoye|poste|fait|repare|corrige|rembourse|change|pose (a # h|ce matin|hier|ce jour|ce midi|a l instant|a votre|en main) ; confirmons|confirme|voici ..2 (remise|le remboursement|la livraison|l envoi|la reparation|l annulation|votre (avoir|nouveau|nouvelle|bon)|le virement|l avoir|le nouveau|la nouvelle|la note de credit) !prochaine ; c est (fait|regle|repare|corrige|en ordre|chose faite|parti|envoye) ; (voila|bonne nouvelle) ..5 (fait|regle|repare|corrige|retabli|remis|parti)`,
			yes: 'Les 54 euros ont été recrédités sur votre compte.',
			no: 'Le virement sera fait lundi.',
		},
		'asks-satisfied': {
			patterns: `
				(convient|conviennent|plait|plaisent) (il|elle|ils|elles) ..1 (maintenant|a present|mieux|desormais) ; (avez vous|as tu) ..1 bien ..1 (recupere|recue) ; est ce (bon|ok|regle|en ordre|resolu)
				(est ce que) ..3 (fuite|panne|probleme|bruit|odeur|souci) ..2 (cesse|disparu|arrete|arretee|parti|partie|regle|resolu)
				tourne|fonctionne|marche|chauffe|roule|tient|tournent|fonctionnent|chauffent t (elle|il|elles|ils|on) ..1 (bien|mieux|correctement|normalement|maintenant|a present|depuis) ; s est (il|elle) ..1 bien ..1 passe*
				(est ce que|est ce qu|est ce|est il|est elle|sont ils|sont elles|etes vous|es tu|a t il|a t elle|va t il|va t elle|ont ils|ont elles|esperons que|espere que|esperant que|dites|dis|confirmez|confirme|confirmer|si|avez vous|as tu|verifier que|savoir si) ..5 (satisfait|satisfaite|satisfaits|a votre convenance|en ordre|resolu|resolue|regle|reglee|fonctionne|fonctionnent|bien maintenant|correctement|tout va bien|bien arrive|bien arrivee|votre gout|va bien|va mieux|rentre dans l ordre|marche|c est bon|est bon|a votre gout|vous plait|vous plaisent|bien recu|bien recue|a present|remarche|retabli|retablie|content*|correct|ok pour vous)
				(autre chose|quelque chose d autre|d autre) ..3 (faire|aider|souhait*|voulez|pour vous)? ; (puis je|pouvons nous) ..2 aider ; comment (se passe|fonctionne|va|vont|trouvez vous|se comporte|ca se passe|marche|s est passe*) ; tout (va|est|marche|fonctionne|roule) ..1 (bien|en ordre|ok|bon|maintenant|a present|correctement|comme) ; ca|cela (va mieux|va|marche|fonctionne|tient) ..1 (maintenant|a present|mieux|desormais|bien|depuis)? ; (avez vous|as tu) ..1 bien ..1 (recu|retrouve) ; (avez vous|as tu) pu ..2 (tester|recevoir|constater|recuperer|reessayer) ; (avez vous|as tu) (recu|retrouve|constate) ..2 (nouveau|nouvelle|colis|remboursement|virement|piece|carte|amelioration|bonne|bon|cheque|remplacement|le|la|les) !message|courrier|confirmation|mail|avis|facture ; goutez|essayez|testez|regardez et ..1 (dites|confirmez) ; (le probleme|la panne|l erreur) ..2 (est il|est elle) (resolu|resolue|regle|reglee|corrige*) ; toujours|encore ..2 (des soucis|un souci|un probleme|la panne)`,
			yes: 'Tout est-il à votre convenance maintenant ?',
			no: 'Nous l’avons échangé.',
		},
		thanks: {
			patterns: `merci|mercis|remercie|remercions|remerciements|parfait|ok|okay|super|entendu|genial|top|nickel|impeccable|noté|mci ; tres bien ; bien recu ; d accord ; bien note ; ca marche ; c est note ; c est gentil ; reconnaissant|reconnaissante`,
			yes: 'Merci beaucoup !',
			no: 'Le colis est ici.',
		},
		supposition: {
			patterns: `
				y a t il ; y aura t il ; risque t on
				garantie|assurance|contrat|mutuelle ..2 (couvre|couvrent|comprend|inclut|prend|rembourse) ; resiste|resistent|supporte|supportent ..1 (au|aux|a)
				si (je|j|l|le|la|les|un|une|mon|ma|mes|vous|on|c|ce|il|elle|quelqu|quelque|jamais|nous|notre|ca|cela|tout|par|possible|mettons|du|des|cet|cette|y|un jour) ; s il (arrive|est|etait|y|se|casse|tombe|manque|pleut|ne|n) ; (au cas|en cas de|en cas d|supposons|admettons|imaginons|a supposer|mettons) ; au cas ou
				(que se passe t il|que faire|que faites vous|qui paie|qui paye|qui est responsable|que prevoit|que prevoyez) ; (jusqu a quand|quel delai|combien de temps|combien de jours) ..4 (ai|dispose|avons|puis|est|pour|faut) ; reparez|remplacez|remboursez|vendez|acceptez|proposez|couvrez|reprenez|intervenez|traitez|faites|gerez|assurez|avez|offrez|recuperez|donnez|livrez|depannez vous
				repare|couvre|remplace|rembourse|comprend|protege|convient|resiste|supporte|marche t (il|elle|on) ; comment (fonctionne|faire|puis je|se passe|fait on|eviter|reconnaitre|signaler|declarer|traiter|lire|savoir|repondre|reagir|nettoyer|enlever) ; politique|conditions|procedure|garantie|assurance|clause|service|option*|couverture|extension (de|d|en|pour|contre|tous|annulation|casse|vol) ..1 (retour|remboursement|annulation|echange|cas|casse|vol|reclamation|retard|panne|litige|la|le|l)? !refuse*|pas
				voudrais|souhaite|aimerais|voulais|souhaiterais savoir (si|ce qui se passe|comment) ; (est il|est ce|est il possible|serait il) (possible|prevu|grave|dangereux|normal d) ; (pour eviter|par exemple|afin d eviter|eviter que|evite que|eviter d|pour ne pas|de peur|peur (de|que)|crainte|risque de|y a t il un risque|a quel moment) ; combien (coute|couterait|demandez|prenez|facturez|faut il) ; quand|lorsqu|lorsque|si (un|une|votre) client* ; toute|tout|tous (piece|article|produit|retard|colis) (endommage*|defectueu*|abime*|manquant*|retard)? ; (peut on|peut il|pourrait on|puis je) ; qui|ou dois je ..2 (contacter|signaler|appeler|m adresser) ; (est ce grave|c est grave|que signifie|que veut dire|quel est le risque|a quoi reconnait) ; un (eventuel|possible) ; une|toute eventuelle ; comment|pour ..2 (faire une|deposer une|introduire une|faire un) (reclamation|plainte|signalement)`,
			yes: 'Que se passe-t-il si ça arrive cassé ?',
			no: 'C’est arrivé cassé.',
		},
	},
};
