import { told } from './trigger'

const ROOM =
  "(?:(?:la|le|les|l'|cette|ces) ?)?(?:derniere )?(?:salle|seance|reunion|session|negociations|discussions|pourparlers|pleniere|visioconference|intersession|intersessionnelle|conference|lieux)"
const HAS =
  '(?:a|ont|avait|avaient|ayant)(?: (?:ensuite|alors|aussitot|meme|finalement|a nouveau|de nouveau|egalement|aussi|tous|toutes|deux fois|a plusieurs reprises|maintes fois|ainsi|longuement|publiquement|nommement|toutefois))*'
const WAS =
  '(?:a ete|ont ete|avait ete|avaient ete|est|sont|fut|furent|etait|etaient)(?: (?:finalement|de nouveau|a nouveau|encore|systematiquement|a plusieurs reprises|toujours|enfin))*'
const SPEECH =
  "(?:le |la |les |l'|son |sa |ses |leur |leurs |un |une )?(?:discours|allocution|declaration|intervention|remarques|propos|mots?)(?: (?:de cloture|finale?s?|d'ouverture|prepare[e]?s?|liminaires?))*"
const TEXT =
  "(?:le |la |l'|un |une |ce |cette )?(?:communique(?: final)?|texte|declaration|decision|document|definition|proposition|reforme)"

/** The words by which French texts tell what happened in a meeting. */
export const FR = [
  told('partial_walkout', `une partie de la delegation [a-z' ]{0,30}(?:a quitte|quitta)`, 'after:leaving'),
  told(
    'walkout',
    `${HAS} (?:quitte|deserte|abandonne) ${ROOM}|${HAS} claque la porte|quitta ${ROOM}|quitterent ${ROOM}|claqu(?:a|erent) la porte|(?:est|sont) sortie?s? (?:de la|du|des) [a-z]+|s'(?:est|etait) retiree? (?:de la|du|des)|se (?:sont|etaient) retire(?:e|s|es)? (?:de la|du|des)|quitte(?:nt)? ${ROOM}|${HAS} quitte`,
    'before:leaving',
  ),
  told('walkout', `(?:le )?depart (?:de |du |des |d')(?=la delegation|delegation)`, 'after:leaving'),
  told(
    'return',
    `(?:est|sont) (?:revenue?s?|retournee?s?) (?:dans la|a la|en) [a-z]+|${HAS} regagne ${ROOM}|${HAS} rejoint ${ROOM}`,
    'before:leaving',
  ),
  told('boycott', `${HAS} boycotte|boycott(?:a|erent)`, 'before:leaving'),
  told(
    'interruption',
    `${HAS} (?:interrompu|coupe la parole)|interromp(?:it|irent)|en interrompant|coup(?:a|erent) la parole`,
    'before:obstructing',
  ),
  told('interruption', `${WAS} (?:interrompue?s?|coupee?s?)(?: [a-z]+){0,4}?(?= par)`, 'by:obstructing'),
  told('interruption', `interruptions?(?: repetees| incessantes)?(?= (?:par|de la part d))`, 'by:obstructing'),
  told(
    'microphone_cut',
    `micro(?:phone)?s? ${WAS} (?:coupes?|eteints?)|${HAS} coupe (?:le |son |les )micro(?:phone)?s?`,
  ),
  told(
    'prolonged_intervention',
    `flibuste|${HAS} fait de l'obstruction|obstruction (?:parlementaire|prolongee)|manoeuvres dilatoires|${HAS} monopolise la parole|${HAS} (?:parle|pris la parole) pendant (?:des heures|plus de)|gaspillees? par l'obstruction|discours[- ]fleuves?|interventions? interminables?`,
    'before:obstructing',
    'by:obstructing',
  ),
  told('prolonged_intervention', `(?:l')?obstruction(?= (?:de|d'|des|du) )`, 'after:obstructing'),
  told(
    'statement_undelivered',
    `(?:n'a|n'ont|n'avait|n'avaient|n'a donc|n'ont donc) (?:pas |pu |jamais )+(?:pu |eu (?:l'occasion|la possibilite|le temps) de |ete autorisee?s? a )?(?:prononcer|lire|delivrer|faire|presenter) ${SPEECH}|(?:n'a|n'ont) pas eu la parole|${SPEECH}[a-z ]{0,30} (?:n'a|n'ont|n'a jamais|n'ont jamais) (?:pas |pu |jamais )*(?:ete |pu etre )+(?:prononcee?s?|lue?s?|entendue?s?)|${HAS} ete privee?s? de ${SPEECH}|${HAS} ete privee?s? de parole|s'est vue? refuser la parole|se sont vu(?:s|es)? refuser la parole`,
    'before:affected',
  ),
  told(
    'naming',
    `${HAS} (?:nomme|cite nommement|designe|denonce nommement|cite)|nomm(?:a|erent)|decid(?:e|a|erent) de (?:nommer|citer)|cit(?:a|erent) nommement`,
    'before:initiator',
    'after:target',
  ),
  told('accusation', `${HAS} accuse|accus(?:a|erent)`, 'before:initiator', 'after:target'),
  told(
    'right_of_reply_granted',
    `(?:se sont|s'est) vue?s? accorder (?:un |le |leur )?droit de reponse|droit de reponse (?:leur |lui )?(?:a ete|fut) accorde|${HAS} (?:obtenu|recu) (?:un |le |leur )?droit de reponse`,
    'before:responder',
    'by:granter',
  ),
  told('right_of_reply_granted', `${HAS} accorde (?:un |le )?droit de reponse`, 'before:granter'),
  told(
    'right_of_reply_refused',
    `(?:se sont|s'est) vue?s? refuser (?:un |le |leur |son )?droit de reponse|droit de reponse (?:leur |lui )?(?:a ete|fut) refuse|${HAS} refuse (?:un |le )?droit de reponse`,
    'before:responder',
  ),
  told(
    'right_of_reply_requested',
    `${HAS} (?:demande|reclame|sollicite|exige) (?:un |le |son |leur )?droit de reponse|(?:demand|reclam)(?:a|erent) (?:un |le |son |leur )?droit de reponse`,
    'before:responder',
  ),
  told(
    'right_of_reply_used',
    `${HAS} (?:exerce|use de|utilise) (?:un |le |son |leur )?droit de reponse|${HAS} use de (?:son |leur )droit de reponse`,
    'before:responder',
  ),
  told(
    'supportive_intervention',
    `(?:est|sont) intervenue?s? (?:pour (?:defendre|rappeler|soutenir|souligner)|en (?:faveur|soutien)|a l'appui)|${HAS} (?:pris la parole|pris position) (?:pour (?:defendre|rappeler|soutenir|souligner)|en (?:faveur|soutien))|${HAS} pris la defense|${HAS} defendu (?:la liberte|le droit|la societe civile|la coalition)|${HAS} (?:exprime|apporte) (?:son|leur) soutien`,
    'before:supporter',
  ),
  told(
    'point_of_order',
    `${HAS} (?:souleve|invoque|presente) (?:une |des |plusieurs )?(?:motions? d'ordre|points? d'ordre)|soulev(?:a|erent) (?:une |des )?motions? d'ordre`,
    'before:initiator',
  ),
  told(
    'item_removed',
    `${WAS} (?:retiree?s?|supprimee?s?|raye[e]?s?|ecartee?s?|biffee?s?|exclue?s?|enlevee?s?) (?:de l'|du projet d'|de son |du )(?:ordre du jour|agenda)`,
    'by:obstructing',
  ),
  told(
    'item_removed',
    `${HAS} (?:retire|supprime|raye|ecarte|fait retirer|fait supprimer)(?: [a-z']+){1,7} (?:de l'|du )(?:ordre du jour|agenda)`,
    'before:obstructing',
  ),
  told(
    'item_objected',
    `(?:s'est|se sont|s'etait|s'etaient) opposee?s? a (?:l'inscription|l'inclusion|ce que[a-z' ]{1,60}(?:inscrite?|figure))|${HAS} (?:refuse|rejete) (?:d'inscrire|l'inscription|l'inclusion|d'inclure|que[a-z' ]{1,50}soit inscrite?)|s'oppos(?:a|erent) a l'inscription|${HAS} objecte a l'inscription|${HAS} (?:bloque|empeche) l'inscription`,
    'before:obstructing',
  ),
  told(
    'item_objected',
    `(?:efforts?|tentatives?|demandes?|propositions?) (?:visant a |pour |d'|de )?(?:inscri(?:re|ption)|inclure|ajouter|mettre)(?: [a-z'-]+){1,16} (?:${WAS} |ete )(?:bloquee?s?|rejetee?s?|refusee?s?)|inscription(?: [a-z'-]+){0,14} ${WAS} (?:bloquee?|refusee?|rejetee?)`,
    'by:obstructing',
  ),
  told(
    'reference_objected',
    `(?:s'est|se sont) opposee?s? a (?:toute |une |la )?(?:reference|mention)|${HAS} (?:rejete|refuse) (?:toute |une |la |que )?(?:reference|mention)|${HAS} refuse de (?:noter|mentionner|prendre note)|ne peut meme pas (?:noter|constater)|n'a meme pas (?:pu )?(?:note|pris note|prendre note|noter)`,
    'before:obstructing',
  ),
  told(
    'reference_objected',
    `(?:reference|mention)(?: [a-z'-]+){0,8} ${WAS} (?:rejetee?|refusee?|supprimee?|retiree?)`,
    'by:obstructing',
  ),
  told(
    'text_weakened',
    `${HAS} (?:affaibli|edulcore|vide)(?: de (?:sa|son) [a-z]+)?|${WAS} (?:affaiblie?s?|edulcoree?s?|videe?s? de)`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'wording_proposed',
    `${HAS} propose (?:une |la |d'autres? |de nouvelles? )?(?:formulations?|libelles?|redactions?|amendements?)`,
    'before:proposer',
  ),
  told('text_reopened', `${HAS} rouvert ${TEXT}`, 'before:obstructing'),
  told(
    'compromise_proposed',
    `${HAS} (?:propose|presente|offert|soumis) (?:un |le )?(?:texte de |projet de )?compromis`,
    'before:proposer',
  ),
  told(
    'text_tabled',
    `${HAS} (?:presente|depose|soumis|introduit|distribue|mis sur la table) (?:un |une |le |la |son |sa |leur )(?:nouvelle? |projet de |avant-projet de )*(?:proposition|projet|declaration|definition|decision|texte|document|non-paper)|proposition (?:de |du |des |d'|presentee par )(?=la (?:presidence|russie|chine)|la delegation)`,
    'before:proposer',
    'after:proposer',
  ),
  told(
    'item_proposed',
    `${HAS} (?:propose|demande|sollicite) (?:l'inscription|l'ajout|d'inscrire|d'ajouter|que[a-z' ]{1,50}soit inscrite?)`,
    'before:proposer',
  ),
  told(
    'consensus_blocked',
    `${HAS} (?:bloque|empeche|fait echouer|brise|mis (?:son|leur) veto|oppose (?:son|leur) veto|refuse|entrave|fait obstacle)(?: (?:a|au|a la|tout|toute|le|la|les|l'|un|une))* ?(?:consensus|accord|adoption|decisions?|prise de decisions?|reforme|progres|processus|declaration|definition|texte|proposition)|bloqu(?:ent|e|aient) (?:le|la|les|tout|toute|l'|toute) ?(?:consensus|prise de decisions?|decisions?|reformes?|processus|avancees?|adoption|progres)|${HAS} (?:oppose|mis) (?:son|leur) veto`,
    'before:obstructing',
  ),
  told(
    'consensus_blocked',
    `(?<=(?:consensus|decisions?|accord|adoption|proposition|declaration|definition|reforme|processus|texte)(?: [a-z'-]+){0,9} )${WAS} (?:bloquee?s?|empechee?s?|entravee?s?|stoppee?s?)`,
    'by:obstructing',
  ),
  told(
    'candidate_blocked',
    `candidature(?: [a-z'-]+){0,10} ${WAS} (?:bloquee?|rejetee?|refusee?)|${HAS} (?:bloque|rejete|refuse) la candidature|(?:s'est|se sont) opposee?s? a la candidature`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'objection',
    `${HAS} (?:souleve|formule|emis|exprime|maintenu|presente) (?:une |des |son |leur |sa |ses )?(?:vive |formelle )?objections?|${HAS} objecte|(?:s'est|se sont) opposee?s?`,
    'before:opponent',
  ),
  told('objection_withdrawn', `${HAS} (?:retire|leve) (?:son|leur|ses|leurs) objections?`, 'before:opponent'),
  told(
    'deferral',
    `${WAS} (?:reportee?s?|differee?s?|renvoyee?s?|ajournee?s?|repoussee?s?) (?:a |au |a la |sine die|jusqu)|${HAS} reporte (?:la|le|l'|toute) ?(?:decision|discussion|examen|point)`,
    'by:decider',
  ),
  told('referral', `${WAS} renvoyee?s? (?:au |a la |devant )(?:comite|groupe|commission)`, 'by:decider'),
  told(
    'communique_failed',
    `sans (?:communique|adopter (?:de |un |le )communique|publier de communique|(?:s'accorder|accord) sur (?:un|le) communique|qu'un communique)|aucun communique|(?:n'a|n'ont) (?:pas|pu)(?: (?:pu|s'accorder sur|adopter|publier|convenir d'))+ (?:un |de |le |d'un )?communique|pas de communique|communique(?: final)? (?:n'a|n'avait) (?:pas |pu |jamais )+(?:ete |etre )?(?:adopte|publie)`,
  ),
  told(
    'communique_adopted',
    `communique(?: final)? ${WAS} (?:adopte|approuve|publie)|${HAS} (?:adopte|approuve|publie) (?:un |le |son )communique`,
  ),
  told(
    'chair_statement_issued',
    `presidence ${HAS} publie (?:une |sa |sa propre )declaration|president(?:e)? ${HAS} publie (?:une |sa |sa propre )declaration`,
  ),
  told(
    'adjourned_without_result',
    `sans (?:accord|resultat|decision|consensus|conclusion|qu'un accord|parvenir a un accord|aucun accord)(?: clair| final)?|(?:s'est|se sont) (?:achevee?s?|terminee?s?|conclue?s?|soldee?s?)(?: [a-z0-9' ]{0,30})? (?:dans (?:le chaos|la confusion)|par un echec|sur un echec)|dans le chaos|${HAS} tourne court|${HAS} echoue`,
  ),
  told(
    'overrun',
    `(?:se sont|s'est|se) (?:prolongee?s?|poursuivie?s?|etiree?s?|eternisee?s?) (?:jusqu|au-dela|tard|bien)|${HAS} dure jusqu|debord(?:e|a)|${HAS} deborde`,
  ),
  told(
    'text_adopted',
    `(?:declaration|texte|decision|proposition|definition|regles|reglement|lignes directrices|document)(?: [a-z'-]+){0,9} ${WAS} (?:adoptee?s?|approuvee?s?|entérinee?s?|accueillie?s?)|${HAS} (?:adopte|approuve) (?:la|le|une|un|les|l') ?(?:[a-z'-]+ ){0,4}(?:declaration|texte|proposition|definition|document|reglement|decision)`,
  ),
  told(
    'text_failed',
    `(?:declaration|texte|decision|proposition|definition)(?: [a-z'-]+){0,8} (?:n'a|n'ont) (?:pas |pu )+(?:pu )?(?:ete |etre )?adoptee?s?|${HAS} echoue a adopter`,
  ),
  told('agenda_adopted', `ordre du jour ${WAS} adopte|${HAS} adopte (?:l'|son )ordre du jour`),
  told('preliminary_agreement', `accord (?:preliminaire|provisoire)`),
  told(
    'statement_delivered',
    `${HAS} (?:prononce|lu|fait) (?:un |une |son |sa |le |la |leur )(?:discours|allocution|declaration|intervention)|${HAS} (?:declare|pris la parole) (?:devant|en|a la) `,
    'before:speaker',
  ),
  told(
    'statement_delivered',
    `dans (?:son|sa|leur) (?:discours|allocution|declaration)(?: (?:d'ouverture|de cloture|inaugurale?|liminaire))?`,
    'first:speaker',
  ),
  told(
    'letter_received',
    `${HAS} recu une lettre|lettre (?:de |du |des |d')(?=l'|la |le |[a-z]+)|${HAS} (?:adresse|envoye) une lettre`,
    'before:initiator',
    'after:initiator',
  ),
  told('side_session', `(?:evenement|session|reunion|seance) parallele|en marge de la (?:pleniere|reunion|session)`),
  told(
    'access_refused',
    `(?:s'est|se sont) vue?s? refuser (?:l'acces|l'entree|(?:un|leur|son) visas?|l'accreditation)|acces(?: [a-z'-]+){0,6} ${WAS} (?:refuse|interdit)|${HAS} refuse (?:l'acces|l'entree)`,
    'before:affected',
    'by:obstructing',
  ),
  told(
    'access_restricted',
    `${WAS} (?:priee?s? de (?:quitter|sortir)|invitee?s? a (?:quitter|sortir))`,
    'before:affected',
  ),
  told('suspended', `${WAS} suspendue?s?|${HAS} suspendu (?:la|les) (?:seance|session|travaux|reunion)`),
  told(
    'resumed',
    `(?:seance|session|reunion|travaux|discussions|negociations) (?:a|ont) repris|${HAS} repris (?:ses|les|leurs) travaux`,
  ),
  told('protest', `${HAS} proteste|en signe de protestation|protest(?:a|erent)`, 'before:initiator'),
  told('intimidation', `${HAS} (?:menace|intimide)`, 'before:obstructing'),
  told('outcome_disputed', `${HAS} conteste`, 'before:initiator'),
  told(
    'written_procedure_opened',
    `procedure ecrite ${WAS} (?:ouverte|lancee|engagee)|${HAS} (?:lance|ouvert|engage) (?:une |la )procedure ecrite`,
  ),
]
