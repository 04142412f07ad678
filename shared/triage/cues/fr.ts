import type { CueTable } from './cue.ts';

/** French. Elided words are words of their own: "n'est" is `n est`. */
export const FR: CueTable = {
	negators: 'pas jamais aucun aucune sans ni rien nullement',
	rows: {
		broken: {
			patterns: `cass* ; brise*|fissure*|fele*|felees|abime*|endommage*|defectueu*|defaillant*|dechire*|troue*|tordu*|ecrase*|raye* !legerement|peu ; enfonce*|cabosse*|perce* !oreilles ; rouille*|decolle*|decousu*|ebreche*|explose*|fendu*|fendue|plie*|eclate*|arrache*|brulee|brule|grille !pain|viande ; deteriore*|deforme*|fondu*|mouille*|eventre*
				(s est|se sont|se|s) (casse*|brise*|dechire*|decolle*|decoud*|fissure*|fendu*|detache*|effrite*|desagrege*|deteriore*|rompu*|abime*|effondre*|ecaille*) ; en (panne|morceaux|miettes|mille morceaux|mauvais etat|piteux etat) ; tombe* en (panne|morceaux) ; hors (service|d usage) ; hs ; (fuit|fuite|fuites|coule|goutte) ..1 (d eau|de gaz|d huile|eau)? ; (un|des|plusieurs|presente|a un|avec un|gros) (defaut|defauts|trou|trous|fissure|panne|pannes|casse) ; (arrive*|livre*|recu*) ..2 (ouvert*|mouille*|mort*|abime*|eventre*) ; (a|ont) (lache|rendu l ame|casse|grille|fondu|cede) ; vice cache ; malfacon* ; rendu l ame ; panne|pannes`,
			yes: 'Le miroir est arrivé cassé.',
			no: 'Ce n’est pas cassé.',
		},
		'not-working': {
			patterns: `(chauff*|fonctionn*) ..1 pas ; (avons|ai) froid depuis ; illisible* ; (ne|n) ..2 (fonctionne*|marche*|demarre*|s allume*|allume*|charge*|chauffe*|refroidit|imprime*|connecte*|ouvre*|ferme*|repond* plus|tourne*|lit|reconnait|sonne*|tient|tiennent|rentre|entre|va|vont|convient|seche|essore|aspire|lave|sert|capte|synchronise|detecte|s ouvre|s eteint) ..1 (pas|plus|jamais|toujours pas|a rien|aucun)? ..0 ; (fonctionne|marche|demarre|charge|chauffe|imprime|connecte|s allume|tient|repond|capte) ..1 (pas|plus|mal) ; (a|ont) (cesse|arrete) de (fonctionner|marcher|chauffer|charger) ; (se|s) (bloque*|eteint|coupe*|deconnecte*|fige*|arrete*|decharge*|plante*|grippe*) ; plant*|bugue*|bug|bloque* !carte ; en panne ; hors service ; inutilisable*|inutile* ; (plus|pas|sans|aucun|aucune|absence) (d|de)? (internet|eau chaude|eau|electricite|courant|connexion|signal|reseau|chauffage|ligne|telephone|lumiere|wifi) ; (coupure|coupures|panne|pannes) (de|d|du)? (reseau|courant|internet|electricite|eau|service)? ; batterie ..3 (tient|decharge|morte|gonfle*|dure) ; (trop|beaucoup trop) (petit*|grand*|serre*|court*|etroit*|large*|juste) ; (fait|font) (un|du|des)? bruit ; bruit (etrange|bizarre|horrible|fort|insupportable|assourdissant|anormal|affreux) ; (dysfonction*|defaillance*) ; (ne|n) sert a rien ; marche (mal|plus|pas)`,
			yes: 'La machine ne fonctionne plus.',
			no: 'Comment fonctionne le retour ?',
		},
		'not-arrived': {
			patterns: `(suivi|statut|tracking) ..4 (bouge*|inchange*|fige*|bloque*|le meme|change) ; (nouvelles|nouvelle) (de|du|sur|concernant) (mon|ma|mes|notre|la|le) ..1 ; du nouveau ; (pas|jamais|toujours pas|rien|plus|n a|n ai|n avons|sans|aucun|aucune) ..3 (arrive*|recu|recue|recus|recu mon|livre*|parvenu*|expedie*|envoye*|recevoir|vu|vue|reception|livraison|nouvelle de|nouvelles de|colis|trace) !remboursement|reponse|reponses|prevenu ; (attend*|attends) ..3 (toujours|depuis|encore|mon|ma|notre|ce|cette|mes|le|la) ..2 (colis|commande|livraison|semaines|jours|mois|depuis|article|paquet|produit|#) ; (ou (est|en est|se trouve|reste)|qu est devenu) (passe*|mon|ma|notre|mes) ; aucune (nouvelle|trace) ; (perdu*|egare*|disparu*|introuvable*) ..3 (colis|commande|valise|bagage*|paquet|reservation|courrier) ; (colis|commande|valise|bagage*|paquet|reservation|lettre|livraison) ..3 (perdu*|egare*|disparu*|bloque*|introuvable*|en souffrance|retenu*|annule*) ; (devait|devaient|aurait du|auraient du|aurais du|devrait) ..2 (arriver|etre (livre*|la|arrive*|recu*)|recevoir|me parvenir) ; (indique*|marque*|note*|considere*|dit|annonce*) ..3 livre* ..3 (mais|alors|pourtant|or|je|rien)? ; livre* ..3 (voisin|mauvaise adresse|inconnu|autre adresse) ; suivi ..4 (bouge|bloque*|inchange|plus|pas) ; toujours (rien|aucun*|en attente|pas)`,
			yes: 'Ma commande n’est toujours pas arrivée.',
			no: 'La commande est arrivée aujourd’hui.',
		},
		late: {
			patterns: `retard|retards !excuse*|desole*|mon ; retarde* ; (livre*|arrive*|livraison|venu*|recu*) ..3 (tard|trop tard|tardiv*) ; (#|deux|trois|quatre|cinq|six|plusieurs|dix|plus de|une|un) (heures|heure|jours|jour|semaines|semaine|mois|minutes) (de retard|plus tard|apres|d attente|que j attends|trop tard|sans) ; (attends|attendons|attendu|attente|attendre|patient*|patiente) ..1 (depuis|pendant|plus de|de|deja)? ..1 (#|deux|trois|quatre|cinq|six|plusieurs|des|une|un|longtemps) (semaines|jours|mois|heures|semaine|mois|heure)? ..0 ; (cela|ca|voila|voici) (fait|plus de|maintenant|deja)? ..2 (semaines|mois|jours|#) (que|sans)? ; (reporte*|repousse*|decale*|differe*) ..2 (encore|fois|sans|livraison)? ; trop tard ; (delai|delais) ..3 (depasse*|pas respecte*|non respecte*|interminable*|inadmissible*|annonce*|respecte*|scandaleux) ; tres lent* ; lenteur ; (service|livraison|reponse) (lent*|tardi*)`,
			yes: 'Livré avec trois semaines de retard.',
			no: 'Je voudrais la livraison en mai.',
		},
		'wrong-item': {
			patterns: `(mauvais|mauvaise|mauvaises|faux) (article|articles|produit|produits|taille|couleur|modele|livre|commande|adresse|numero|chambre|nom|piece|date|quantite|chaussures|colis|plat|reference|pointure|cable|montant|version) ; (erreur) (de|dans|sur) (article|commande|taille|livraison|produit|la commande|ma commande|couleur|modele|reference|preparation|colis|la livraison|l article|l adresse) ; (article|produit|taille|couleur|modele|livre|piece|reference|pointure|colis) ..1 (errone*|different*|incorrect*|inverse*|ne correspond*) ; (recu|envoye|livre|expedie|donne|servi|arrive) ..3 (autre|mauvais*|different*|la place|errone*|pas le bon|pas la bonne) !oeil ; (au lieu|a la place) (de|du|d|des) ; (ce n est|n est|c est|ce n etait|n etait|ce ne sont) pas (ce|celui|celle|le|la|les|ceux|du tout)? ..1 (que|commande*|bon|bonne|modele|bons|article|qui) ; (ne|pas) (correspond*) (pas|a ma commande|a ce) ; (commande*|achete*|demande*|reserve*|choisi*) ..6 (mais|et) ..3 (recu|recois|arrive|envoye|livre) !parfait|rapide|aujourd ; (vous vous etes|se sont|ils se sont) tromp* ; trompe* (de|d) ; confondu*|inverse* ; pas (le bon|la bonne|les bons|les bonnes)`,
			yes: 'Vous m’avez envoyé la mauvaise taille.',
			no: 'Quelle taille me va ?',
		},
		'missing-part': {
			patterns: `(manque|manquent|manquait|manquaient|manquant*|manquante*) !temps|peu|vous ; incomple* ; (sans|ni) (le|la|les|l|son|sa|aucun)? (cable|chargeur|vis|notice|telecommande|couvercle|mode d emploi|adaptateur|accessoires|cle|cles|facture|batterie) ; (boite|colis|carton|paquet|enveloppe) ..2 vide* ; (seulement|que|uniquement) ..1 (un|une|deux|trois|#|la moitie) (des|sur|pieces|article|articles|chaussure) ; la moitie (de|des|du) ; (n etait|n est|n etaient|ne sont|pas) ..1 (inclus*|fourni*|dans le carton|dans la boite|dans le colis) ; ouvert et`,
			yes: 'Il manque deux vis dans le carton.',
			no: 'Le carton est complet.',
		},
		overcharged: {
			patterns: `(montant|facture|prix|total|note) ..5 (ne|n) (correspond|concorde|colle|est pas celui)  ; (debit*|factur*|preleve*|prelevement|prelevements|paye|payes|payer|encaisse*|compte*|surfactur*) ..4 (deux fois|double|en double|trois fois|en trop|encore|sans (mon|autorisation|accord|raison|prevenir)|a tort|par erreur|alors que|malgre|trop|indument|de nouveau|non autorise*|une seconde|une deuxieme|supplementaire*|deux reprises) ; surfactur* ; double (debit|prelevement|facturation|paiement) ; (frais|montant|somme|prelevement|prelevements|facture|paiement|supplement|debit|commission|abonnement) ..1 (injustifie*|indu*|cache*|errone*|incorrect*|non autorise*|inconnu*|supplementaire*|excessi*|abusi*|non prevu*|exorbitant*|suspect*|bizarre|non justifie*|jamais) ; (facture|note|addition|montant|prix|total) ..3 (fausse|faux|incorrect*|errone*|trop eleve*|ne correspond*|plus eleve*|exorbitant*|gonfle*|double|augmente*|pas le bon) ; (continue*|continuez|toujours|encore) (a|de|d etre)? (me|nous)? (prelev*|factur*|debit*) ; (remise|reduction|code promo|bon|promotion|code) ..4 (pas ..1 (applique*|pris*|fonctionne*|deduit*|accept*)|jamais) ; (jamais|pas) ..1 (autorise*|souscri*|demande ce|commande cela|signe|donne mon accord|abonne*) ; plus cher (que)? ; erreur (de|sur la|dans la) factur*`,
			yes: 'J’ai été débité deux fois pour la même commande.',
			no: 'Combien facturez-vous la livraison ?',
		},
		'refund-owed': {
			patterns: `(pas|jamais|toujours|aucun|sans|attend*|attends|quand|ou|encore|devez|promis|aucune|reclame) ..5 (rembours*|mon argent|notre argent|la caution|ma caution|mon depot|restitue*|recredite*|mon acompte|recredit*|un avoir) !politique|livraison ; (remboursement|caution|acompte|avoir) ..3 (pas|jamais|refuse*|attente|partiel*|toujours|promis|tarde|rejete*) ; refus* ..4 (rembours*|garantie|retour|l echange|prise en charge) ; (rendez|rendre|recuperer) ..1 (mon|notre) argent ; garde* ..2 (caution|acompte|argent) ; mon argent`,
			yes: 'Je n’ai toujours pas reçu mon remboursement.',
			no: 'Le remboursement est arrivé, merci.',
		},
		unanswered: {
			patterns: `(personne|pas|jamais|sans|aucun|aucune|ni|plus|rien|toujours) ..4 (reponse|reponses|repond*|repondu*|retour|rappel*|nouvelles|contact*|explication|explications|prevenu*|informe*|averti*|recontact*|decroche*|ecoute*|aide*|suivi|donne suite|signe de vie|sait|daigne*|tenu* (au|informe)) !question|rapide|marchandise|colis ; (ignore*|ignorez) !je|si|j ; silence (radio|total|complet)? ; (raccroche*|raccroch*) ; (impossible|injoignable*) ..2 (joindre|contacter|parler|d avoir|obtenir)? ; (n arrive|arrive|arrivons|parviens|reussis) pas ..1 (joindre|contacter|parler|obtenir|avoir quelqu) ; (troisieme|deuxieme|quatrieme|second|seconde|cinquieme|enieme|#e) (mail|email|message|courrier|lettre|appel|relance|courriel|demande|fois que (j appelle|j ecris)) ; (ecrit|appele|telephone|envoye|contacte|relance|signale) ..3 (deux fois|trois fois|plusieurs fois|maintes|fois|plusieurs mails|plusieurs reprises|en vain|a plusieurs) ; (balade*|renvoye*|ballotte*|trimballe*) (de|d) ; malgre (mes|nos|plusieurs|de nombreu*) (relances|mails|appels|messages|demandes|courriers) ; reponses? (automatique*|type*|toute faite) ; sourde oreille`,
			yes: 'Personne ne répond à mes messages.',
			no: 'Merci pour votre réponse rapide.',
		},
		rude: {
			patterns: `impoli*|malpoli*|grossi*|desagreable*|arrogan*|meprisan*|mepris|insultan*|insulte*|irrespectueu*|hautain*|odieu*|agressi*|humili*|condescendan*|discriminat*|racist*|sexist*|discourtois*|antipathique* ; mal eleve* ; mal aimable ; (traite*|parle*|recu*|accueilli*|repondu) ..2 (mal|tres mal|comme un|comme une|comme des|mepris|de haut|sechement|facon|chien) ; (mauvais|mauvaise) (accueil|humeur|foi) ; manque de (respect|politesse|professionnalisme|courtoisie|consideration) ; (hurle*|crie* (dessus|sur)|ri au nez|rire au nez) ; (raccroche) au nez ; pas (aimable*|professionnel*|poli*|courtois*) ; peu (aimable*|professionnel*|courtois*) ; (menace*) (de)?`,
			yes: 'Le livreur a été très impoli.',
			no: 'Personnel très aimable.',
		},
		'bad-quality': {
			patterns: `(mauvais|mauvaise|mauvaises|pietre|horrible*|terrible*|faible|mediocre|deplorable*|lamentable*|execrable*|catastrophique*|nul|nulle|affreu*|pire|desastreu*|minable) (qualite|service|experience|produit|travail|sejour|repas|materiel|materiau|gestion|organisation|achat|traitement|hotel|entreprise|prestation|emballage|communication|suivi|nourriture|sav|nuit) ; (qualite|service|produit|travail|prestation|repas|emballage|experience|gestion|sejour|chambre|accueil|suivi|sav|nourriture|finition|finitions|installation) ..3 (mauvais*|mediocre*|deplorable*|lamentable*|execrable*|catastrophique*|nul|nulle|horrible*|laisse* a desirer|inexistant*|decevant*|deceva*|desastreu*|immangeable*|insuffisant*|en baisse|a desirer|bacle*|honteu*|pas a la hauteur|mal) ; mal (fait*|installe*|cousu*|emballe*|monte*|fini*|pose*|traduit*|imprime*|realise*|peint*|concu*) ; argent (jete|perdu|gaspille) ; perte de (temps|argent) ; (ne|n) (vaut|vaut vraiment) (pas|rien) ; (dure|tenu|duré) (que|seulement|a peine|moins|deux|trois|une|un|# jours) ; (apres|au bout de|en|deux) (seulement|a peine|quelques|moins de|deux|trois|#|une|un) (jours|utilisations|semaines|mois|lavages|jour|heures|semaine|mois|utilisation) (d utilisation|seulement|a peine|il|elle|ca) ; (un|une) (desastre|catastrophe|horreur|honte|cauchemar|calvaire|torchon|arnaque|fiasco|gachis) ; (camelote|pacotille|bacle*|incompeten*|negligen*|immangeable*|cauchemar|calvaire) ; a desirer ; pas (a la hauteur|digne|serieux) ; (erreur|erreurs) (de votre|sur ma|dans ma|sur mon|dans mon|sur la|dans la) ; de la merde ; bas de gamme`,
			yes: 'La qualité est déplorable.',
			no: 'Excellente qualité.',
		},
		'cancelled-by-you': {
			patterns: `(chambre|table|place|places) ..4 (donnee*|attribue*|vendue*|louee*) ..1 (a)? (quelqu|un autre|d autres|autres) ; (avez|a ete|ont|a|ete|est|etait|sont|unilateralement|hotel|compagnie) ..1 (annule*|supprime*|suspendu*|bloque*|ferme*|resilie*|desactive*|cloture*) ..1 (ma|mon|notre|nos|sans|mes|la|au dernier|par|le|mon|en)? ; (vol|commande|reservation|rendez vous|voyage|compte|evenement|train|contrat|cours|livraison|concert|rdv) ..2 (annule*|supprime*|suspendu*|bloque*|perdu*|introuvable|disparu*|resilie*) ; (aucune|pas de|plus) trace de (ma|notre|mon|la) (reservation|commande|paiement|compte|dossier) ; sans (preavis|prevenir|me prevenir|nous prevenir|explication|explications|mon (accord|consentement)|motif|raison|avertir|avertissement|avis|m informer) ; surbooking|surreservation`,
			yes: 'Vous avez annulé ma réservation sans prévenir.',
			no: 'Comment annuler une réservation ?',
		},
		'no-show': {
			patterns: `(personne|technicien|livreur|plombier|installateur|chauffeur|taxi|electricien|reparateur|transporteur|il|depanneur) ..3 (pas|jamais|n est|n a|ne s est)? ..2 (venu*|presente*|passe*|pointe*|montre*|deplace*) !bien|hier matin|rapidement|ponctuel ; (ne|n) (est|s est|sont|se sont) (pas|jamais) (venu*|presente*|passe*|pointe*|deplace*|honore*) ; (pas|jamais) (venu*|presente*|passe* (comme|au)|pointe*) ; pose* (un|de) lapin ; (attendu|attendre|attente) ..5 (en vain|pour rien|toute la (journee|matinee)|personne|tout l apres) ; rendez vous (manque|non honore|rate) ; (pris|pose|perdu) (un|une) (jour|journee) (de conge|de travail|de)? ; lapin`,
			yes: 'Le technicien n’est pas venu.',
			no: 'La commande est complète.',
		},
		'not-as-described': {
			patterns: `(pas|rien|different*|loin|aucun|ne|non) ..3 (conforme*|comme (sur la photo|decrit*|annonce*|promis|sur les photos|dans l annonce|sur le site|indique)|ressemble*|aux photos|a la photo|a la description|a ce qui|a voir avec|correspond* (a|aux|au|a la)|de ce qui) ; publicite mensongere ; (mensonge*|menti*|mensonger*|mentez|tromperie|tromp*|trompeu*) ; arnaqu*|escroc*|escroquerie|fraude*|frauduleu*|floue*|berne* ; (contrefa*|faux|usage|d occasion|perime*|reconditionne*) (produit|article|au lieu)? !adresse ; date de peremption depassee ; (produit*|article*|yaourt*|lait) perime*`,
			yes: 'La chambre ne correspond pas aux photos.',
			no: 'C’est exactement comme décrit.',
		},
		'locked-out': {
			patterns: `(pas|plus|impossible|impossibilite|incapable|jamais|empeche*) ..3 (acceder|connecter|me connecter|payer|telecharger|ouvrir|inscrire|valider|utiliser|reserver|activer|enregistrer|imprimer|finaliser|d acceder|de me connecter|d ouvrir|de payer|de valider|de reserver|acces|entrer|identifier|installer|exporter|commander|recuperer|envoyer un|consulter|charger) !hesit*|attendre ; (message|messages|code|affiche|page|ecran|indique) (d|une|un)? erreur ; erreur (#|lors|quand|systeme|de connexion|a chaque|interne|serveur|technique|permanente) ; (appli|application|site|page|systeme|logiciel|portail|plateforme|serveur) ..3 (plante*|bloque*|bug*|ne (marche|fonctionne|repond|charge|s ouvre)|en panne|hors ligne|rame|inaccessible*|indisponible*|erreur|lent|lente|ferme) ; compte ..2 (bloque*|suspendu*|desactive*|pirate*|ferme*) ; mot de passe ..4 (pas|jamais|incorrect|refuse*|errone*) ; (perdu|efface*|disparu*|perdus|perdues) ..2 (donnees|fichiers|photos|travail|tout|dossiers) ; (donnees|fichiers|photos) ..2 (perdu*|efface*|disparu*|corromp*) ; ecran (noir|blanc|bleu) ; impossible (d|de)`,
			yes: 'Je ne peux plus accéder à mon compte.',
			no: 'Je peux à nouveau accéder.',
		},
		nuisance: {
			patterns: `tiede*|fade|insipide|etouffant* ; sale|sales|salete|crasseu*|degoutan*|degueulasse*|tache|taches|tachee|moisi*|moisissure*|cafard*|punaise*|fourmis|insecte*|rats|souris|cheveu|cheveux|pue|puait|puant*|collant*|ver|vers|infest*|malodorant* !blanc|verre|direction ; (repas|plat|pizza|eau|douche|soupe|cafe|diner|chambre|pates|nourriture) ..2 (froid*|cru|crue|brule*|pourri*|sale*|glace*|rassi*|tiede*|avarie*) ; (arrive*|etait|etaient|servi*|completement|livre*) (froid*|cru|crus|brule*|pourri*|glacial*|fondu*|tiede*|avarie*) ; mauvaise* odeur* ; (odeur) (de|d) (egout|moisi|brule|tabac|urine) ; (sent|sentait) mauvais ; (bruit|bruits|bruyant*|vacarme|tapage) ..2 (toute|insupportable|nuit|travaux|jusqu|constant|voisin*|chantier|infernal)? ; trop de bruit ; musique (forte|jusqu) ; inconfortable* ; insupportable* ; (sans|pas de|ni) (serviettes|papier|climatisation|menage|draps) ; pas (propre*|frais|fraiche*|nettoye*) ; intoxication ; pourri* ; avarie* ; perime* ; bouche* (lavabo|toilettes|douche)?`,
			yes: 'La salle de bain était sale.',
			no: 'Chambre propre et calme.',
		},
		'not-solved': {
			patterns: `(toujours|pas|jamais|rien|aucun|aucune|sans|personne|encore|ni|nullement) ..4 (resolu*|regle*|solution|solutions|repare*|corrige*|change*|remplace*|fait|traite*|avance*|bouge*|ameliore*|depanne*|resolution|pris en charge|remedie) !taille|achat ; (meme|memes) (probleme|erreur|panne|defaut|histoire|souci|anomalie) ; (probleme|panne|erreur|defaut|bruit|fuite|souci|anomalie) ..2 (persiste*|continue*|revient|demeure|reste|est revenu*|se repete|se reproduit|recommence*|reapparu*|toujours) ; (depuis|cela fait|ca fait|voila) ..1 (des|plus de|#|deux|trois|une|un|plusieurs) (semaines|mois|jours|semaine) ..0 ; (est|suis|sommes|reste|sont) toujours (en panne|sans|casse*|bloque*|au meme point|en attente|defectueu*|la|froid*|dans|pas) ; a ce jour (rien|toujours|aucun*|pas|je|sans) ; traine en longueur ; non (resolu|regle)`,
			yes: 'Le problème n’est toujours pas résolu.',
			no: 'Tout est réglé, merci.',
		},
		'broken-promise': {
			patterns: `(promis*|promet*|assure*|garanti*|dit|confirme*|convenu*|annonce*|engage*) ..9 (mais|jamais|pas|personne|rien|toujours|aucun|pourtant|or) ; promesse* (non tenue*|pas tenue*|en l air|vaine*|jamais) ; (pas|jamais|non) ..1 (tenu*|respecte* (la|le|vos|votre|les)|respectez|honore*) ; (malgre) (mes|vos|la|le|les|nos|votre|de|plusieurs|une|un|tout|cela) ; contrairement a ; comme (promis|convenu) ..2 (pas|jamais)`,
			yes: 'Vous aviez promis vendredi mais personne n’est venu.',
			no: 'J’ai promis un vélo à mon fils.',
		},
		flaw: {
			patterns: `rayure|rayures|eraflure*|egratignure* ; coquille|coquilles ; faute* (d orthographe|de frappe|d impression|de grammaire|dans) ; erreur (de frappe|d orthographe|d impression|d affichage) ; (petit*|leger|legere|legers|minime|minuscule|infime) (defaut|erreur|probleme|degat|tache|retard|imperfection|souci|fissure|bosse|desagrement|rayure|reproche|remarque|critique|accroc|trou|bug|deception|inconvenient|oubli) ; (un peu|legerement|quelque peu) (tard|froid*|tordu*|lache|lent*|sale|tache*|raye*|abime*|decevan*|decu*|inconfortable|trop|deteint*|confus*|en retard|bancal*|cabosse*|froisse*|bruyant*|desserre*|dur|cher) ; (lien|bouton|page|image|photo) ..4 (casse*|mort|ne (marche|fonctionne|s affiche|s ouvre)|errone*|mauvais*|inactif) ; (bancal*|grince*|decolore*|deteint*|de travers|jauni*) ; (fil|bouton) (tire|decousu|lache|qui) ; mal (ecrit*|orthographie*) ; difficile* a (lire|ouvrir|trouver|fermer) ; (date|horaire|horaires|prix|numero|nom|adresse) (errone*|faux|fausse|pas a jour|obsolete*|incorrect*) ; pourrait etre (mieux|meilleur*|plus)`,
			yes: 'Il y a une petite rayure sur le couvercle.',
			no: 'Je cherche un griffoir pour chat.',
		},
		discrepancy: {
			patterns: `(commande|achete|reserve) # ..3 (recu|recus|recue|arrive|arrives|livre|livres) #; # (commandes|commandees|payes|payees) ..2 # (recus|recues|arrives|livres|livrees); (promis|annonce|dit|indique) ..5 (nous sommes|on est|et on est)`,
			yes: 'Commandé 3, reçu 2.',
			no: 'Nous avons commandé trois chaises, très contents.',
		},
		'complaint-word': {
			patterns: `reclamation|reclamations !service|departement ; plainte|plaintes|plaindre|plains ; (protest*) ; (porter|deposer|formuler|faire) (une)? (plainte|reclamation) ; mecontent* ; conteste*|contestation ; litige`,
			yes: 'Je souhaite faire une réclamation.',
			no: 'Pas de plainte de ma part.',
		},
		disappointed: {
			patterns: `decu*|decev*|deception*|insatisfait*|mecontent*|furieu*|enerve*|fache*|indigne*|exaspere*|frustre*|frustrant*|agace*|agacant*|ecoeure*|scandalise*|revolte*|outre*|contrarie*|depite*|consterne*|irrite*|desabuse*|excede*|lasse*|navrant ; (en colere|ras le bol|marre) ; (pas|guere) ..1 (satisfait*|content*|heureu*|a la hauteur|ce que j attendais) ; (pire|jamais) ..2 (experience|vu|connu|ete|entreprise) ; (regrette) (mon|cet|d avoir|amerement) ; (perdu|perds) (patience|confiance|toute confiance) ; (m attendais|attendais) (a|mieux|autre) ; quelle (deception|honte) ; ca suffit ; inadmissible ; a bout`,
			yes: 'Je suis très déçu.',
			no: 'Vous ne serez pas déçus.',
		},
		unacceptable: {
			patterns: `(c est comme ca|est ce ainsi|voila comment|c est ainsi) ..1 que? ..1 (vous)? traitez ; vous traitez ..2 client* ; inacceptable*|inadmissible*|intolerable*|honteu*|honte|ridicule*|absurde*|incroyable* !service|offre|experience|travail ; lamentable*|scandal*|impardonnable*|injuste*|inconcevable*|inexplicable*|incomprehensible*|abusi*|abus|scandaleu*|aberrant*|indigne*|deplorable*|hallucinant*|invraisemblable*|irrespect ; (pas|n est) (acceptable|normal|possible|serieux|juste|tolerable|correct|professionnel|admissible|logique|comprehensible) ; (comment|est) (est ce|se fait il|est il|peut on|pouvez vous|possible) ..1 (possible|que|qu)? ..0 ; (moque*) (de|du) ; (vous|on) (se|vous) moqu* ; foutage|foutez ; manque de (serieux|respect|professionnalisme|consideration) ; (quel|quelle) (genre de|sorte de) ; (votre|de votre) (faute|negligence|responsabilite|incompetence) ; pourquoi (devrais|dois|devrions) ; ne (comprends|comprend|comprenons) pas (pourquoi|comment|que) ; c est (du|un) (vol|scandale|n importe)`,
			yes: 'C’est inacceptable.',
			no: 'Acceptez-vous les cartes ?',
		},
		problem: {
			patterns: `probleme|problemes|souci|soucis|inconvenient*|incident|desagrement* ; malheureusement|helas ; cependant|pourtant|toutefois ; toujours ; pourquoi ; erreur ; difficulte* ; etrange|bizarre ; au lieu ; bien que ; soudain* ; devait|devrait|aurait ; anomalie ; a peine ; seulement ; or ; genant|gene`,
			yes: 'Il y a un problème avec mon siège.',
			no: 'Aucun problème.',
		},
		sarcasm: {
			patterns: `(bravo|felicitations|beau travail|bon travail|merci beaucoup|merci|super|genial|formidable|excellent service|chapeau|magnifique|parfait|quelle efficacite|quel service|merveilleux) ..8 (troisieme|deuxieme|second*|enieme|casse*|semaines|retard|rien|personne|mauvais*|jamais|perdu*|gache*|vide*|heures|annule*|en panne|abime*) ; merci (pour|de|d) (rien|avoir (gache|ignore|ruine|perdu)|m avoir (ignore|fait perdre)|nous avoir (gache|fait)|le retard|votre silence|gacher) ; (quel|quelle) (service|desastre|honte|gachis|blague|cirque|foutoir) ; belle (facon|arnaque)`,
			yes: 'Bravo, troisième bouilloire cassée.',
			no: 'Bravo, le jardin est magnifique.',
		},
		demand: {
			patterns: `exige*|exigeons ; (j attends|attendons|je demande|je veux|nous demandons|je reclame|reclame|je souhaite|nous voulons|merci de) (une|un|la|que|le|votre|des|bien vouloir|me)? (solution|reponse immediate|explication*|compensation|remboursement|geste|proceder|dedommagement|faire le necessaire|resoudre|rembourser|action) ; (reglez|resolvez|reparez|faites le necessaire|intervenez|remediez) ; (au plus vite|dans les plus brefs delais|immediatement|de toute urgence|en urgence|sans delai|rapidement|sous # (heures|jours)|le plus vite) ; (que|comment) (comptez|allez|proposez|pensez) vous ; faites quelque chose ; (que|quoi) (proposez)`,
			yes: 'J’exige une solution immédiate.',
			no: 'Je veux deux chaises.',
		},
		'plain-question': {
			patterns: `(avez vous|est ce que|y a t il|faites vous|vendez vous|livrez vous|proposez vous|puis je|pouvons nous|pouvez vous|pourriez vous|peut on|acceptez vous|existe t il|est il|est elle|serait il|seriez vous|sont ils|est ce|etes vous|auriez vous|envoyez vous) ..4 (disponible*|possible|inclu*|stock|ouvert*|informations|savoir|dire|indiquer|recommand*|conseiller|envoyer|compatible*|adapte*|reserver|vegan*|gluten|parking|retirer|changer|commander|taille|domicile|samedi|dimanche|catalogue|payer|couleur|autres|renseigner|en|aussi|a|le|la|les|un|une|des) ; existe t (il|elle) ; (combien) (coute*|de temps|est|sont|ca|cela|y|pour|mesure|pese|faut) ; (quel|quelle|quels|quelles) (est|sont|taille|tailles|heure|horaires|difference|documents|modeles|couleurs|delai|prix) ; (je|nous) (voudrais|souhaite|souhaiterais|aimerais|voulais|souhaitons|aimerions|cherche|recherche) (savoir|connaitre|des|obtenir|avoir|me renseigner|demander|un renseignement|plus) ; (une|petite|simple|j ai une) question ; renseignement* ; (suis|sommes) interesse* ; a quelle heure ; que se passe t il si ; est il possible ; comment (puis je|faire|fonctionne|se passe|reserver|payer|retourner|annuler|peut) ; quand (ouvrez|ouvre|sera|sort|fermez|reviendra|aurez)`,
			yes: 'Livrez-vous en Norvège ?',
			no: 'La lampe est cassée.',
		},
		praise: {
			patterns: `(excellent*|superbe*|fantastique*|formidable*|merveilleu*|genial*|parfait*|tres bon|tres bonne|bon|bonne|impeccable|remarquable|magnifique*|beau) (service|travail|produit|accueil|experience|qualite|equipe|sejour|repas|boutique|site|achat|support|hotel|personnel|aide|sav|conseil*) ; merci (beaucoup|infiniment|mille fois|encore|pour (tout|votre|vos|l|la|le|cette)) !rien ; mille mercis ; un grand merci ; felicitations|bravo ; (tres|super|vraiment|totalement|entierement|extremement|plus que) (content*|satisfait*|aimable*|heureu*|reconnaissan*|rapide*|professionnel*|bon|bonne|gentil*|beau|belle|agreable*|ravi*) ; ravi*|enchante* ; adore* ; satisfait* ; recommand* ; (je vous|vous) remerci* ; fonctionne (parfaitement|tres bien|a merveille) ; tout (est)? (parfait|excellent) ; cinq etoiles ; (vous etes|etes) (les meilleurs|geniaux|au top|super) ; continuez ; compliment* ; gentillesse ; au top ; chapeau`,
			yes: 'Excellent service, merci beaucoup !',
			no: 'Je ne suis pas très content.',
		},
		solved: {
			patterns: `(est|tout|ete|c est|probleme|deja|maintenant|enfin) ..1 (resolu*|regle*|repare*|arrange*|corrige*) !pas|toujours|? ; (maintenant|enfin|tout|de nouveau|desormais) (ca|tout|elle|il)? (re)? ..1 (fonctionne*|marche*) ; (fonctionne*|marche*|remarche*|refonctionne*) (a nouveau|de nouveau|maintenant|parfait*|tres bien|bien|tout|correctement|enfin|nickel|impeccable|desormais|comme) !pas|que ; (remplacement|remboursement|piece|colis|commande|nouv*|argent|produit|virement|echange|tout) ..4 (arrive*|recu*|est la|livre*) (aujourd|hier|ce matin|parfait*|bien|en parfait*|a temps|et (fonctionne|tout|marche)|rapidement|en bon|merci|intact*) !casse*|mais|abime* ; (j ai|ai|avons) (bien|enfin|deja)? recu (le|la|mon|ma|tout|notre) (remboursement|remplacement|nouv*|colis|piece|echange|commande|produit|virement|tout)? (et|merci|aujourd|hier|parfait*|ce matin|,)? !casse*|mais|abime*|mauvais*|vide* ; (vous|l|les|m|nous) (avez|ont) (resolu*|regle*|remplace*|rembourse*|repare*|echange*|depanne*) !mal|mais|pas ; merci (pour|de|d) ..2 (resolu*|regle*|solution|remboursement|remplacement|rapide solution|reparation|votre aide|aide|intervention|rapidite|echange|depannage|avoir (regle|resolu|repare)) ; plus (besoin|necessaire|d actualite) ; (ignorez|ne tenez pas compte|oubliez) (de)? (mon|ma|le) ; (mon|ma) (erreur|faute) ; (colis|paquet) (retrouve) ; retrouve (le|mon) (colis|paquet) ; (va|vont|convient|conviennent) (parfait*|tres bien|bien|a merveille) ; (affaire|dossier|probleme) (clos*|regle*|resolu*|classe*) ; tout (va bien|est en ordre|est ok|est bon|est rentre dans l ordre|roule|est parfait) ; rentre dans l ordre ; (peux|puis|arrive) (a nouveau|de nouveau|maintenant) ..1 (acceder|connecter)`,
			yes: 'C’est résolu, tout fonctionne bien.',
			no: 'Ce n’est toujours pas résolu.',
		},
		purchase: {
			patterns: `(voudrais|souhaite|souhaiterais|aimerais|voudrions|desire|peux|puis je|aimerions|souhaitons|voulais|veux) (passer commande|passer une commande|commander|acheter|reserver|ajouter|m abonner|souscrire|renouveler|changer l adresse|changer mon adresse|modifier|mettre a jour|un devis|louer|m inscrire|prendre rendez vous|acquerir|recevoir un devis|recevoir le catalogue) ; devis ; catalogue|tarifs|brochure ; passer (une)? commande ; (reserver|reservation|table|chambre) pour (#|deux|trois|quatre|le|deux) ; (changer|modifier|mettre a jour) (l|mon|ma|mes|la|d)? (adresse|coordonnees|date|email|rendez vous) ; en gros ; (copie|duplicata) de (la|ma)? facture ; (papier|emballage|paquet) cadeau`,
			yes: 'Je voudrais commander deux chaises.',
			no: 'La chaise est bancale.',
		},
		application: {
			patterns: `curriculum|cv ; candidature|postuler|postule ; (offre|poste) (d emploi|de|a pourvoir) ; lettre de motivation ; partenariat|sponsor* ; (notre|mon) (societe|agence|entreprise) (propose|offre|est specialisee) ; stage ; proposition commerciale ; augmenter vos ventes`,
			yes: 'Veuillez trouver mon CV.',
			no: 'Je travaille ici.',
		},
		business: {
			patterns: `ci joint* ; (veuillez trouver|en piece jointe|en pj|je vous joins) ; piece jointe ; (facture|contrat|compte rendu|rapport) (jointe*|en annexe|ci joint*) ; (reunion|conference|visioconference) (de|du|demain|le|prevue) ; ordre du jour ; pour (votre information|information|info) ; rappel ; a (demain|lundi) ; newsletter ; lettre d information ; virement effectue ; compte rendu ; proces verbal`,
			yes: 'Ci-joint le compte rendu de la réunion.',
			no: 'La lettre est ici.',
		},
		'no-complaint': {
			patterns: `(pas|aucune|aucun|sans|rien) ..3 (plainte|plaintes|reclamation|reclamations|plaindre|critique|reproche) ; rien a (redire|reprocher) ; que des (compliments|felicitations)`,
			yes: 'Ce n’est pas une réclamation.',
			no: 'C’est ma deuxième réclamation.',
		},
		'own-fault': {
			patterns: `(ma|notre) (faute|erreur|maladresse|betise|etourderie|distraction); (c est|cest) de ma faute; par ma faute; (j ai|jai|nous avons) (fait tomber|renverse|oublie|perdu|casse|egare|mal tape); (m est|mest) tombe* des mains; par megarde; vous n y etes pour rien`,
			yes: 'Je l’ai fait tomber, c’est ma faute.',
			no: 'Le livreur l’a fait tomber.',
		},
		bulk: {
			patterns: `(se desabonner|desabonnement|me desinscrire|se desinscrire); dans ce numero; (chers|cheres) (abonnes|lecteurs|collegues|adherents|voisins|membres|tous); (compte rendu|proces verbal|ordre du jour|presents); lettre d information`,
			yes: 'Dans ce numéro : répondre aux réclamations.',
			no: 'J’ai une réclamation.',
		},
		farewell: {
			patterns: `(aucune autre|pas d autre|sans autre) (raison|motif); (rien a voir avec|pas de votre fait|rien contre) (vous|votre|le service)?; (je demenage|nous demenageons|je pars vivre|nous quittons) ; (je n en ai|n en avons|plus besoin)`,
			yes: 'Je résilie, cela n’a rien à voir avec vous.',
			no: 'Je ne vous fais plus confiance.',
		},
		safety: {
			patterns: `(degage*|sorti*|sort|fumee|emis|sortait|sortir) ..2 (fumee|noire|epaisse|acre) ; fumait ; (s est mis|mis|mise) a fumer ; (pris|prend|prendre|prenait|mis le|en) feu ; incendi* ; flamme* ; (etincelle*) ; explos*|explos* ; brul* (la main|le doigt|ma|mon|mes|au|les|a la|ma main|serieusement|une|un|sur)? ..1 (main|doigt|doigts|mains|table|fils|peau|bras|jambe|degre)? ; brulure* ; (me|s|nous) (suis|est|sommes) (brule*|coupe*|blesse*|electrocute*|fait mal|intoxique*) ; odeur de (brule|gaz|fumee) ; fuite de gaz ; monoxyde ; (decharge|choc) (electrique) ; electrocut* ; court circuit ; courtcircuit ; surchauff* ; blesse*|blessure*|blesser|sang|saigne* ; (urgences|hopital|hospitalis*|ambulance|pompiers|samu) ; (reaction|choc) (allergique|anaphylactique) ; allergi*|allergene* ; etouff* ; intoxic*|empoisonn* ; (verre|metal|plastique|clou|vis|eclats) ..1 (dans|de verre) (le|la|mon|les|ma)? (repas|yaourt|soupe|salade|plat|pot|pain|nourriture|assiette)? ; danger* ; (risque|probleme|question) de (securite|incendie|brulure|electrocution|chute) ; (pas|non) (securise*|sur) ; frein|freins ..3 (lache*|pas|plus|defaillant*) ; (failli|aurait pu|auraient pu|aurions pu|a deux doigts) ..3 (mourir|bruler|tomber|tuer|blesser|incendie|s etouffer|etouffer|accident|feu|avoir un accident|etre blesse*)? ; (effondre*|ecroule*|tombe) ..2 (sur|sous|pendant|quand|alors que) ; toxique* ; (points de suture|fractur*|evanoui*) ; batterie (gonfle*|explos*) ; medicament* (errone|perime*|mauvais) ; mauvais medicament ; salmonel* ; vomi*`,
			yes: 'Le chargeur a pris feu.',
			no: 'Est-ce une chambre non fumeur ?',
		},
		legal: {
			patterns: `avocat* !huile|salade|toast ; (action|actions|voie|voies|poursuite*|demarche*|recours|mesures|procedure) (legale*|judiciaire*|juridique*|en justice|judiciairement) ; (poursuivre|poursuite*|poursuivrai) ..2 (en justice|justice|judiciaires)? ; (tribunal|tribunaux|justice|juge|huissier|proces) ; assign* ; (porter|porte|depot de|deposer|deposerai|porterai) plainte ; police|gendarmerie|commissariat !assurance ; (dgccrf|signalconso|repression des fraudes|direction des fraudes|ufc|que choisir|60 millions|mediateur|mediation|conciliateur|cnil|arcep|acpr|test achats|ombudsman) ; association (de|des) consommateurs ; (code|droit|droits|protection|defense) (de|du|des|de la) (la)? (consommation|consommateur|consommateurs) ; (mes|nos) droits ; mise en demeure ; dommages et interets ; recommande avec (accuse|avis) ; autorites ; violation du contrat ; rupture de contrat ; clause abusive ; garantie legale ; plainte (penale|a la police|au)`,
			yes: 'Je vais saisir mon avocat.',
			no: 'Une salade, s’il vous plaît.',
		},
		privacy: {
			patterns: `(violation|fuite|vol|divulgation) (de|des|de la|de mes) (donnees|vie privee|mes donnees|confidentialite) ; (ma|notre) vie privee ; rgpd|gdpr|cnil ; protection des donnees ; (donnees|informations|adresse|coordonnees|telephone|documents|photos|dossier) ..1 (personnel*|prive*|bancaire*|medica*|confidentiel*|a moi)? ..4 (divulgue*|partage*|publie*|fuite|vendu*|expose*|tiers|autres personnes|autre client|autres clients|visible*|inconnu|autre personne|sans mon) ; (donnees|facture|commande|nom|adresse|documents|contrat|compte|dossier|resultats|mail|releve|colis|coordonnees) (d|de) (un|une|autres|quelqu|l) (autre|autres|client|clients|personne|inconnu*|patient|tiers|d autre) ; (pirate*|piratage|usurpation d identite|vole mes donnees) ; sans (mon|notre) (consentement|accord|autorisation) ; (partage|vendu|donne|publie|transmis|divulgue|communique|envoye) (mon|ma|mes|nos|notre) ..2 (donnees|adresse|coordonnees|telephone|numero|mail|informations|photos|documents|dossier|facture) ; en copie ..3 (tous|autres)`,
			yes: 'Vous avez transmis mes données à un autre client.',
			no: 'Où est la politique ?',
		},
		'missed-event': {
			patterns: `(rate*|manque*|gache*|ruine*|a temps pour|trop tard pour|annuler|sans|gacher|foutu*|loupe*|compromis*|pas la pour) ..4 (mariage|anniversaire|noel|fete|enterrement|funerailles|vol|avion|diplome|voyage|vacances|concert|correspondance|ceremonie|examen|entretien|evenement|salon|bapteme|communion|train|paques|lune de miel|obseques|spectacle|soiree|croisiere|match|reveillon|saint valentin|fete des meres|weekend|week end|sejour) ; (mariage|anniversaire|noel|fete|enterrement|voyage|vacances|ceremonie|evenement|salon|bapteme|communion|soiree|lune de miel|examen|cadeau|obseques|sejour|journee) ..4 (gache*|ruine*|etait hier|etait samedi|est passe*|passe|rate*|a eu lieu|etait le|fichu|sans|foutu*) ; (etait|pour|destine|prevu|cadeau|offrir) (pour|a)? ..1 (le|la|l|un|mon|notre|ma)? (mariage|anniversaire|enterrement|bapteme|communion|noel|fete|ceremonie|obseques) ..6 (hier|samedi|dimanche|deja|passe*|est demain|etait|c etait) ; (ne|n) (sert|servira|a) plus (a rien|d interet|d utilite) ; trop tard pour`,
			yes: 'Nous avons raté notre vol à cause du taxi.',
			no: 'Vendez-vous des robes de mariage ?',
		},
		'churn-threat': {
			patterns: `(plus|jamais) ..1 (les pieds|me revoir|nous revoir|me reverrez) ; (remettr*|mettr*) ..1 (plus|jamais) les pieds ; (ne) (me|nous) (verrez|reverrez) ; c est fini ; (resilie*|resiliation|annul*|cloture*|fermer*|mettre fin|mets fin) ..4 (tout|si|immediat*|sinon|car|parce) !comment ; (vais|irai|irons|passerai|passer|passe|changer*|change|quitter*|quitte|partir|pars|me tourner|tournerai|allons|partirai|prendrai) ..3 (concurrence|concurrent*|ailleurs|autre (fournisseur|operateur|banque|magasin|societe|enseigne|prestataire|boutique)|fournisseur|operateur|banque|prestataire|chez un autre|vers un autre) ; (acheter*|commander*|chercher*|cherche|trouver*|acheterai|commanderai) ..2 (ailleurs|concurren*|autre (fournisseur|prestataire|enseigne|site)) ; (plus|jamais) ..2 (jamais|commander*|acheter*|rien (acheter|commander)|client*|chez vous|recommand*|mettre les pieds|retourner*|remettr*|reviendr*|confiance) !rembours*|recu ; plus jamais ; (perdre|perdez|perdu|perdrez|perdent) (un|une|des|votre|vos|bon|fidele|encore)? ..1 client* ; derniere (commande|fois que|chance|relance avant) ; ailleurs ; concurren* ; (ne|pas) renouvel* ; quitter votre`,
			yes: 'La prochaine fois, j’achèterai ailleurs.',
			no: 'Je commanderai bientôt à nouveau.',
		},
		'repeat-failure': {
			patterns: `(deuxieme|troisieme|quatrieme|cinquieme|enieme|second*) ..1 (froid*|casse*|defectueu*|panne|technicien|faux|en retard|abime*|reparation) ; (deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|enieme|dixieme|#e|#eme) (fois|livraison|reparation|panne|visite|plainte|reclamation|lettre|intervention|semaine (sans|de|d)|erreur|bouilloire|tentative|relance|lampe) !que je commande|plaisir ; (deuxieme|second|troisieme|quatrieme|cinquieme|enieme|sixieme) (retard|mail|email|technicien|colis|produit|probleme|mois|appareil|echange|message|rendez vous|courrier|incident|appel|remplacement|defaut) ; (encore une fois|une fois de plus|a nouveau|de nouveau|encore) (casse*|le meme|la meme|en panne|en retard|sans|pas|un|une|rien|defectueu*|mauvais*|abime*|cet*|aujourd|du retard|tombe*|ete|faux|perdu*|oublie*)? ..0 !merci|question|commander|bravo|acceder|connecter|votre|pour|fonctionne*|une|marche* ; (casse*|panne|retard|lache*|abime*|faux|pas venu*|defectueu*|bloque*|debit*|coupe*|arrive*|tombe*|plante*|arrete*) ..4 (encore|a nouveau|de nouveau|une fois de plus) !merci ; (chaque|tous les|toutes les) (mois|semaine|semaines|jour|jours|commande|livraison) !que j ouvre|ouvre ; (meme|memes) (probleme|erreur|panne|histoire|defaut|souci) ; (deux|trois|quatre|cinq|plusieurs|maintes|#|mille) fois (deja|en|ce|cette|que|de suite|depuis) !par ; plusieurs reprises ; (deja|precedemment) (ecrit|signale*|dit|appele*|reclame*|arrive*|contacte*|change*|repare*|remplace*|explique*|envoye*|eu|ete|plaint*|demande*|relance*) ; comme (je vous l|deja|je l|indique|dit|je vous) ..2 (dit|deja|ecrit|signale|indique|explique)? ; (pas|n est) la premiere (fois)? ; (continue*|n arrete* pas) (a|de) (tomber|casser|planter|se|couper|fuir) ; recommence* ; (le|la|l) (remplacement|nouveau|nouvelle|second|seconde|deuxieme|appareil de remplacement) ..3 (aussi|egalement|non plus) ; (remplacement|nouv*) ..1 (aussi|egalement) ; (consecuti*|recurren*|repete*|a repetition|chronique*|recidiv*) ; a repetition ; depuis (des mois|des semaines|# mois|deux mois|trois mois|plusieurs mois|plusieurs semaines|# semaines) ; (un|une) (autre|nouvelle|nouveau) (panne|retard|erreur|defaut|probleme) ; (le mois|la semaine|l an|l annee|la fois) (dernier*|derniere) (aussi|deja|c etait|meme) ; toujours (la meme|le meme|pareil) ; rebelote`,
			yes: 'C’est cassé pour la troisième fois.',
			no: 'Merci encore pour votre aide.',
		},
		vulnerable: {
			patterns: `dialyse*|chimiotherapie ; bebe|bebes|enceinte !vetement*|audio|bluetooth ; (nouveau|nourrisson) (ne)? ; nourrisson ; (mon|notre|ma|un|une|mes|nos) (fils|fille|enfant|enfants|petit fils|petite fille|petit|petite) ..4 (de # ans|ans|a|allergique|malade|handicap*|autist*|s est|asthm*|mois) ; enfant* ..3 (malade*|blesse*|coupe*|brule*|etouffe*|allergique*) ; (age|agee|agees|ages) (de)? !point|moyen ; (personne agee|personnes agees|fauteuil roulant|mobilite reduite) ; handicap*|invalid*|malade*|maladie|aveugle*|sourd*|alzheimer|demence|autis*|cancer|chimio*|dialyse|diabet*|insuline|asthm*|epilep*|oxygene|cardiaque|pacemaker|infarctus|hospitalise*|retraite*|veuf|veuve|chomage|alitee|alite|depression ; (a|ai|de) (#|quatre vingt*|soixante) ans !garantie|client* ; (ma|notre|mon) (mere|pere|grand mere|grand pere|maman|papa|belle mere) ..2 (de|a|est|agee|seul*|malade|vit|ne peut) ; vit seul* ; mere celibataire ; je suis en chimio`,
			yes: 'Ma mère a 84 ans et vit seule.',
			no: 'J’ai acheté un miroir.',
		},
		abuse: {
			patterns: `idiot*|imbecile*|abruti*|connard*|connasse*|conne|cons|merde*|putain|salaud*|salope*|enfoire*|voleur*|escrocs|escroc|incapables|guignols|clowns|bandits|charlatan*|cretin*|debile*|stupide*|encul*|foutre|foutez|bouffon*|incompetents|tocards|minables|branleurs|ordures|pourritures|menteurs ; bande (de|d) ; (allez) (vous faire|au diable|tous)`,
			yes: 'Vous êtes une bande de voleurs.',
			no: 'Vous êtes gentils.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|google|facebook|instagram|twitter|tiktok|youtube|linkedin|booking|avis verifies) ..3 (avis|commentaire|publi*|etoile*|tous|note|post)? ; (avis|commentaire|note|critique) ..1 (negati*|mauvais|public|desastreu*|sur|en ligne|une etoile|cinglant) ; (laisser*|ecrir*|publier*|poster*|mettr*|partager*|laisserai|publierai) ..3 (avis|commentaire|negatif|reseaux|internet|public|critique|video|experience|etoile) ; reseaux sociaux ; sur les reseaux ; (presse|journal|journaux|journaliste*|television|medias|tele) !papier ; (parler*|dire|dirai|prevenir*|raconter*|avertir*|faire savoir|deconseill*) ..3 (tout le monde|tous|amis|entourage|connaissances|clients|autour) ; une etoile ; abonnes|followers ; bouche a oreille ; publiquement ; rendre (public|publique) ; mauvaise publicite`,
			yes: 'Je laisserai un avis négatif sur Google.',
			no: 'Appuyez sur le bouton.',
		},
		'small-thing': {
			patterns: `(seul|seule|juste) ..6 (tiede*|bemol|bruyant*) ; (petit*|minime|leger|legere|infime|mineur*|minuscule) (chose|probleme|detail|erreur|defaut|remarque|observation|inconvenient|suggestion|rayure|souci|point|note|coquille|desagrement|plainte|tache|retard|imperfection|oubli|critique|bemol|eraflure|precision|accroc|degat|reproche|faute|bug) ; (rien|pas|n est|aucun*) ..2 (grave|urgent|important|mechant|dramatique|bien grave|si grave|urgence|catastrophe) ; (juste|seulement|simplement) (pour|une|un) (vous (dire|signaler|prevenir|informer)|signaler|dire|petit*|detail|remarque|suggestion|information|info|prevenir|note|mot) ; coquille|coquilles ; faute (d orthographe|de frappe|d impression) ; erreur de frappe ; broutille|bricole|vetille ; (un peu|legerement) ; (a part|hormis) (ca|cela) ; pour le reste ; par ailleurs tout ; pas (presse|pressant) ; pour (l avenir|la prochaine fois) ; suggestion ; (je|nous) (me permets) de (vous)? signaler ; le reste est`,
			yes: 'Un petit détail : le couvercle est rayé.',
			no: 'Le couvercle est cassé.',
		},
		strong: {
			patterns: `furieu*|indign*|degout*|scandal*|honte*|inacceptable*|inadmissible*|execrable*|horrible*|terrible*|desastr*|catastroph*|pire|intolerable*|exasper*|absurde*|cauchemar|lamentable*|deplorable*|revolt*|ridicule* ; (tres|extremement|totalement|profondement|vraiment|completement|tellement) (decu*|fache*|enerve*|mecontent*|insatisfait*|mal|contrarie*|grave|en colere|decevant) ; derniere (fois|chance) ; ca suffit ; exige* ; ras le bol ; marre ; en colere ; inadmissible`,
			yes: 'Je suis furieuse.',
			no: 'Ça va.',
		},
		'seek-refund': {
			patterns: `rembours* !arrive*|recu|politique|merci ; (rendre|rendez|restitu*|recuperer|recredit*|recrediter) ..2 (argent|somme|montant|caution|mon|ma|la|acompte|compte) ; mon argent ; (un)? avoir (sur|de|du montant)`,
			yes: 'Je veux un remboursement complet.',
			no: 'Le remboursement est arrivé.',
		},
		'seek-credit': {
			patterns: `dedommage*|compens*|indemnis* ; (geste) commercial ; (bon|un bon) d achat ; (un)? (avoir|credit) (en|comme|pour) ; reparation du prejudice ; prejudice`,
			yes: 'J’attends un dédommagement.',
			no: 'Je paie par carte de crédit.',
		},
		'seek-discount': {
			patterns: `(une|demande une|au moins une) (remise|ristourne|reduction) !code ; (remise|reduction|rabais|ristourne) (sur|de|du) ; un rabais`,
			yes: 'Je demande une remise.',
			no: 'Je raconte.',
		},
		'seek-replacement': {
			patterns: `(remplac*) !arrive*|aussi|recu|merci ; echang* (de|du|le|la|l|contre|mon|pour|ce|cet|standard|possible|svp|s)? ; (envoy*|renvoy*|expedi*|renvoi|livr*|recevoir|veux|voudrais|souhaite) ..2 (un nouveau|une nouvelle|un autre|une autre|le bon|la bonne|nouveau|nouvelle|manquant*|les bonnes|bon) !catalogue ; produit neuf ; nouvel envoi ; (article|appareil) neuf ; nouvelle livraison`,
			yes: 'Merci de me le remplacer par un neuf.',
			no: 'La place est belle.',
		},
		'seek-repair': {
			patterns: `(repar*) (le|la|l|ca|cela|en|mon|sous|rapide*|au|cette|ce)? !merci|parfait* ; (envoy*|besoin d|passage d|venue d|intervention d|envoyez) (un|moi un|une|nous un)? (technicien|plombier|electricien|reparateur) ; sous garantie ; depann* ; remise en etat`,
			yes: 'Merci de réparer l’appareil sous garantie.',
			no: 'Une paire de chaussures.',
		},
		'seek-apology': {
			patterns: `(des|attends|exige|vos|pas d|sans|aucune|merite|veux|moins|meme pas) ..1 excuse* ; (presenter|presentez|presente*) (des|vos|ses)? excuse* ; s excuser`,
			yes: 'J’exige des excuses.',
			no: 'Pardon, où êtes-vous ?',
		},
		'seek-explanation': {
			patterns: `explication*|expliqu* (pourquoi|comment|moi|nous|ce)? ; pourquoi (n|ne|je|ma|mon|la|le|personne|est|cette|ce|avez|suis|vous|ai|cela) ; (veux|voudrais|aimerais|souhaite) (savoir|comprendre) (pourquoi|ce qui|comment) ; (que|qu est ce qui) (s est il|s est|se) pass* ; comment (est ce|se fait) ; eclairciss*|clarifi* ; la raison`,
			yes: 'Je voudrais une explication.',
			no: 'La plage est belle.',
		},
		'seek-callback': {
			patterns: `(rappelez|appelez|contactez|telephonez|rappeler|me joindre|recontactez|contacter par telephone|joindre au) (moi|nous|me|au)? ; (etre) (rappele*|contacte*|recontacte*) ; parler (a|avec) (un|une|quelqu|votre|le) (responsable|superviseur|conseiller|humain|un|personne|directeur)? ; (un)? (rappel|appel) (telephonique|de votre part|rapide|urgent) ; me (rappeler|contacter|telephoner|recontacter|joindre)`,
			yes: 'Rappelez-moi aujourd’hui.',
			no: 'Hier il pleuvait.',
		},
		'seek-cancellation': {
			patterns: `(annuler|annulez|annulation|resilier|resiliation|resiliez|retracter|retractation|cloturer|fermer|supprimer|annule) ..3 (commande|abonnement|contrat|compte|reservation|service|achat|tout|ligne|forfait|la|le|mon|ma)`,
			yes: 'Je souhaite annuler ma commande.',
			no: 'Le canal est ouvert.',
		},
		apologises: {
			patterns: `excus* ; desole*|navre*|confus* !question ; (nous|je) (regrett*) ; pardon*|pardonn* ; (notre|mon) erreur ; (nous avons|j ai) (commis|fait) une erreur ; (nous nous sommes|je me suis) tromp* ; notre faute ; regrett*`,
			yes: 'Nous vous présentons nos excuses.',
			no: 'Merci de nous avoir écrit.',
		},
		asks: {
			patterns: `(pourriez|pouvez|peux|pourrais|veuillez|merci de|merci d|je vous prie|nous vous prions|auriez|besoin|serait il possible|puis je|vous invitons a|vous demande) ..4 (envoyer|indiquer|confirmer|dire|preciser|communiquer|fournir|transmettre|decrire|joindre|verifier|partager|donner|numero|photo|photos|m envoyer|nous envoyer|faire parvenir|adresser|expliquer|repondre|faire savoir) !hesiter ; (envoyez|indiquez|confirmez|dites|precisez|communiquez|transmettez|decrivez|donnez|faites) (moi|nous|parvenir)`,
			yes: 'Pourriez-vous nous envoyer une photo.',
			no: 'Nous vous enverrons une nouvelle paire.',
		},
		'asks-fair': {
			patterns: `(que|quoi|quelle|quel|comment|qu est ce) ..6 (juste|equitable|satisfaisante|considere*|acceptable|attendez vous de nous|souhaitez vous que nous|aimeriez vous que nous|conviendrait|rattraper|reparer cela|faire pour vous|nous faire pardonner|semblerait) ; solution ..2 (juste|equitable|satisfaisante|acceptable) ; comment (pouvons nous|pourrions nous|puis je) ..1 (rattraper|reparer|arranger|resoudre|vous aider au mieux|nous faire|corriger|y remedier|me faire)`,
			yes: 'Quelle solution vous semblerait juste ?',
			no: 'Quel est votre numéro de commande ?',
		},
		offers: {
			patterns: `(envoyons|enverrons|enverrai|envoie|remboursons|rembourserons|rembourserai|rembourse|remplacons|remplacerons|remplacerai|reparons|reparerons|offrons|offre|offrirons|proposons|propose|proposerai|crediterons|creditons|organisons|organiserons|livrerons|livrons|passera|recevrez|recuperons|recupererons|ferons|annulons|annulerons|corrigerons|verifierons|verifie|contacterons|rappellerons|rappellerai|procederons|expedierons|expedions|expedie|dedommagerons|echangeons|echangerons|interviendra|viendra|prenons en charge|prendrons|programmons) ; (pouvons|puis|souhaitons|voudrions|aimerions|allons|vais|sommes en train) (vous|de|d|me)? ..1 (offrir|proposer|envoyer|rembourser|remplacer|echanger|reparer|expedier|faire parvenir|crediter|livrer|dedommager|organiser|verifier|prendre|preparer|annuler|corriger|resoudre|venir|reprendre) ; (part|partira|sera (expedi*|rembours*|remplac*|livr*|repar*|envoy*|effectu*)|seront) ..2 (aujourd|demain|nouv*|cette|gratuit*|sans|sous)? ; (sans (frais|aucun frais|cout|supplement)|gratuit*|offert*|a nos frais|a notre charge|geste commercial) ; (pouvez) (garder|conserver) ; (technicien|coursier|collegue|livreur|transporteur) (passera|viendra|interviendra|recuperera) ; (j ai|avons|nous avons) (programme|reserve|organise|prevu|demande|planifie|fixe|convenu) ; (preferez|prefereriez|accepteriez|souhaitez|voulez) vous ..2 (remboursement|echange|nouv*|que|un|une|remplacement|bon) ; bon d achat ; (une)? remise de`,
			yes: 'Nous vous envoyons une nouvelle paire sans frais.',
			no: 'Merci de votre patience.',
		},
		delivers: {
			patterns: `(avons|ai|a ete|ont ete|est|vient|venons|viens) ..2 (rembourse*|remplace*|repare*|expedie*|envoye (le|la|un|une|votre|les)|credite*|corrige*|resolu*|livre*|emis*|retabli*|annule le|debloque*|reactive*|effectue*|applique*|mis a jour|echange*|de rembourser|d envoyer|d effectuer|installe*|traite*|regle*|recredite*|procede au|procede a|rembourser|expedier) !si|quand ; (remboursement|envoi|remplacement|virement|reparation|colis|commande|avoir|credit) ..2 (a ete|est|effectue*|en route|emis|parti*|traite*|valide*) !sera ; (est|sont) (maintenant|desormais|deja|bien|de nouveau)? (parti*|en route|en chemin|actif|active|resolu*|operationnel*|en ligne|retabli*) ; numero de suivi ; (probleme|erreur|panne) ..2 (resolu*|corrige*|repare*|regle*) ; voici (votre|le|la)`,
			yes: 'Nous avons remboursé 54 euros aujourd’hui.',
			no: 'Nous vous rembourserons.',
		},
		'asks-satisfied': {
			patterns: `(est|etes|tout|fonctionne|va|a|esperons|espere|ete|convient) ..4 (satisfait*|a votre convenance|en ordre|resolu*|regle*|fonctionne (bien|maintenant|correctement|a nouveau)|convient|bien maintenant|correctement|tout va bien|bien arrive*|votre gout|va bien|rentre dans l ordre) ; (autre chose|quelque chose d autre|d autre) ; (puis je|pouvons nous) ..1 aider ; comment (se passe|fonctionne|va|trouvez vous|se comporte) ; tout (va|est) (bien|en ordre|ok|bon)`,
			yes: 'Tout est-il à votre convenance maintenant ?',
			no: 'Nous l’avons échangé.',
		},
		thanks: {
			patterns: `merci|remerci*|parfait|ok|okay|super|entendu|genial ; tres bien ; bien recu ; d accord ; bien note`,
			yes: 'Merci beaucoup !',
			no: 'Le colis est ici.',
		},
		supposition: {
			patterns: `(combien de (temps|jours)|jusqu a quand|quel delai) ..4 (ai|dispose|avons|puis|est) ; si ; s il ; au cas ; en cas de ; que se passe t il ; (reparez|remplacez|remboursez|vendez|acceptez|proposez|couvrez) vous ; comment (fonctionne|faire|puis je|se passe) ; (politique|conditions|procedure) (de|d) ; (voudrais|souhaite|aimerais) savoir si ; est il possible ; pour eviter ; par exemple`,
			yes: 'Que se passe-t-il si ça arrive cassé ?',
			no: 'C’est arrivé cassé.',
		},
	},
};
