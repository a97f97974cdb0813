import { act } from '../frame'
import { told } from '../trigger'
import { CANDIDACY } from './words'

const SITTING = '(?:seances?|sessions?|reunions?|travaux|negociations|pleniere|debats?|pourparlers)'
const BEEN = '(?:a|ont|avait|avaient|avons|avoir) ete'

/** How diplomats, the press and speeches tell what minutes tell in the words of the rules. */
export const FR_IDIOMS = {
  frames: [
    act(
      'item_objected',
      'demander exiger reclamer',
      `^(?!.*\\b(?:pas|inclu|inscri|ajout|maint|garde)) (?:que|qu') ?[^;]*\\bpoints?\\b[^;]*\\b(?:retire|supprime|raye|ecarte|enleve)e?s?\\b`,
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'objection',
      'ecarter balayer repousser recuser repudier',
      '\\b(?:texte|version|projet|proposition|paragraphe|formulation|compromis|amendement|redaction)\\b',
      { by: 'opponent' },
    ),
    act(
      'prolonged_intervention',
      'noyer',
      '^ (?:[a-z]+ )?(?:le |la |les |l)?(?:debat|discussion|seance|reunion|texte)',
      { by: 'obstructing' },
    ),
    act('prolonged_intervention', 'faire', '^ (?:[a-z]+ )?trainer (?:en longueur|les|la)', { by: 'obstructing' }),
    act('prolonged_intervention', 'jouer', '^ la montre', { by: 'obstructing' }),
    act(
      'text_tabled',
      'faire',
      '^ (?:[a-z]+ )?circuler (?:un|une|le|la|son|sa) ?[^,;]*\\b(?:version|texte|projet|document|proposition|note|papier)',
      { by: 'proposer' },
    ),
    act('right_of_reply_used', 'faire', '^ usage (?:de son|du|de leur) droit de reponse', { by: 'responder' }),
    act(
      'mandate_challenged',
      'faire',
      '^ (?:valoir|observer|remarquer) [^;]*\\b(?:outrepass|exced|depass|sort|hors)[^;]*\\b(?:mandat|competence)',
      { by: 'obstructing' },
    ),
    act('protest', 'emouvoir indigner offusquer insurger', null, { by: 'initiator' }),
    act('protest', 'exiger reclamer', '^ (?:des|de) excuses|^ des excuses', { by: 'initiator', voice: 'active' }),
    act(
      'access_refused',
      'sommer contraindre obliger',
      '\\b(?:rendre|remettre|restituer) (?:son|leurs?|ses) (?:badges?|accreditations?)',
      { to: 'affected' },
    ),
    act(
      'interruption',
      'couper',
      "^ (?:net )?(?:l'orat|l'intervenant|la representante|le representant|notre|la coordinatrice|le coordinateur)",
      { by: 'obstructing', to: 'target' },
    ),
    act('supportive_intervention', 'plaider', '^ (?:en faveur|pour|la cause)', { by: 'supporter', to: 'target' }),
    act('supportive_intervention', 'ranger', '^ (?:du cote|aux cotes|derriere)', { by: 'supporter', to: 'target' }),
    act('consensus_blocked', 'mettre opposer', '^ (?:[a-z]+ )?(?:son|leur|un) veto', { by: 'obstructing' }),
    act('suspended', 'interrompre', `\\b${SITTING}\\b[^,;]* _ (?!.{0,30}\\bpar (?:la|le|l'|un|une)\\b)`, {
      voice: 'passive',
    }),
    act('mandate_challenged', 'mettre remettre', '^ en (?:cause|doute|question) [^,;]*\\b(?:mandat|competence)', {
      by: 'obstructing',
    }),
    act(
      'item_objected',
      'dresser elever insurger prononcer',
      '^ contre [^,;]*\\b(?:point|inscription|ordre du jour)\\b',
      { by: 'obstructing' },
    ),
    act('objection', 'dresser elever insurger', '^ contre ', { by: 'opponent' }),
    act(
      'candidate_blocked',
      'torpiller couler empecher enterrer saborder contrer enrayer',
      `${CANDIDACY}|\\bvice-presidence`,
      {
        by: 'obstructing',
        to: 'affected',
      },
    ),
    act(
      'reference_objected',
      'opposer mettre',
      '^ (?:[a-z]+ )?(?:son|leur|un) veto a (?:la |toute |une )?(?:mention|reference|phrase|allusion)',
      { by: 'obstructing' },
    ),
    act('reference_objected', 'bloquer empecher refuser rejeter barrer', '\\b(?:allusions?|evocation)\\b', {
      by: 'obstructing',
    }),
    act('objection', 'faire', '^ (?:[a-z]+ )?barrage(?! a)', { by: 'opponent' }),
    act('walkout', 'plier', '^ bagages?', { by: 'leaving' }),
    act('walkout', 'tourner', '^ les talons', { by: 'leaving' }),
    act('walkout', 'prendre', '^ la porte', { by: 'leaving' }),
    act('walkout', 'vider', '^ les lieux', { by: 'leaving' }),
    act(
      'access_restricted',
      'releguer parquer cantonner confiner',
      '\\b(?:salles?|couloirs?|etage|ecrans?|exterieur|annexe|fond|dehors|tribune)\\b',
      { to: 'affected', person: true },
    ),
    act('microphone_cut', 'arracher', '\\bmicro(?:phone)?s?\\b', { by: 'obstructing', to: 'affected' }),
    act(
      'verbal_attack',
      'traiter qualifier',
      "^ (?:[a-z]+ ){0,4}?(?:de |d')(?:menteu|escroc|traitre|idiot|vendu|espion|hypocrite|criminel|marionnette)[a-z]*",
      { by: 'initiator', to: 'target' },
    ),
    act('objection_withdrawn', 'lever retirer', '^ (?:la sienne|les siennes|la leur|les leurs)', {
      by: 'opponent',
      voice: 'active',
    }),
    act('wording_proposed', 'remettre presenter soumettre', '\\bpropositions? de (?:redaction|libelle|formulation)', {
      by: 'proposer',
    }),
    act('compromise_proposed', 'tenter esquisser', '^ (?:une |la )?(?:mediation|conciliation|synthese)', {
      by: 'proposer',
    }),
  ],
  phrases: [
    told(
      'suspended',
      'pause de (?:[a-z-]+ ){1,3}(?:minutes|heures?)|une pause(?= (?:est|a ete) (?:decretee|decidee|annoncee))',
    ),
    told(
      'resumed',
      'reprise (?:des debats|des discussions|de la reunion|de la session) (?:a|vers) (?=\\d|[a-z]+ heures)',
    ),
    told(
      'closed',
      "(?<=\\b(?:seance|session|reunion|pleniere|travaux|debats)\\b[^.;]{0,40} )(?:(?:a|ont) pris fin|s'est refermee|se sont refermes)(?! sans)(?! [a-z]+ sans)",
    ),
    told(
      'adjourned_without_result',
      "sans qu'(?:aucune?|un|une) (?:accord|decision|consensus|compromis|resultat)[^.;]{0,30}",
    ),
    told('deferral', '(?:remise?s?|renvoyee?s?|reportee?s?) (?:aux calendes|a plus tard|sine die)'),
    told('item_discussed', '(?:debat|discussion|echange) de (?:[a-z-]+ ){1,3}(?:minutes|heures)'),
    told(
      'mandate_challenged',
      '(?:juge|jugeait|estime|estimait|considere)(?:nt)? (?:etrangere?|exterieure?|contraire) (?:au|a son) (?:mandat|champ)',
      'before:obstructing',
    ),
    told(
      'chair_ruling',
      "(?<=\\b(?:la presidence|le president|la presidente)(?: [a-z]+)? )(?:l'|les |lui |leur )?a (?:juge|decide|tranche|estime) que|(?<=\\b(?:la presidence|le president|la presidente)(?: [a-z]+)? )(?:l'|les |la |le )?a rappelee?s? [a-z' ]{0,30}a l'ordre",
    ),
    told(
      'compromise_proposed',
      "(?:a|ont|avait|avaient) (?:bien )?(?:tente|essaye|cherche)(?: en vain)? (?:de |d'|a )(?:rapprocher|concilier|reconcilier|trouver (?:un |une )?(?:compromis|terrain|entente|issue)|jeter (?:un|des) ponts?)[a-z ']{0,30}",
      'before:proposer',
    ),
    told(
      'compromise_proposed',
      "(?:proposition|solution|formule) de compromis(?= (?:de|du|des|d')(?: ?la | ?l')?)",
      'of:proposer',
    ),
    told('compromise_proposed', '(?<=dont la )(?:proposition|solution|formule) de compromis', 'before:proposer'),
    told(
      'consensus_blocked',
      "n'(?:a|ont) (?:rien voulu entendre|pas cede|pas flechi|pas voulu en demordre)(?=[^.;]{0,50}\\b(?:tombe|echoue|disparu|abandonne))",
      'before:obstructing',
    ),
    told(
      'objection',
      "n'(?:a|ont) (?:rien voulu (?:entendre|savoir)|pas (?:cede|flechi)(?= ?(?:[.,;]|et |$)))|(?:a|ont) campe sur (?:ses|leurs) positions|(?:est|sont) restee?s? (?:inflexibles?|intraitables?)",
      'before:opponent',
    ),
    told(
      'consensus_blocked',
      "(?:a bute|ont bute|bute|butent) sur le (?:refus|veto)(?= (?:de|du|des|d'))",
      'of:obstructing',
    ),
    told(
      'obstruction_reported',
      "se (?:heurte|heurtent|heurtait|heurtaient|brise|brisent) (?:au mur|au refus|au veto|a l'opposition|a l'hostilite|a la resistance)(?= (?:de|du|des|d'))",
      'of:obstructing',
    ),
    told(
      'obstruction_reported',
      '(?:est|sont|etait|etaient|reste|restent|ete) (?:prise?s?|tenue?s?) en otages?',
      'of:obstructing',
    ),
    told(
      'item_objected',
      '(?:veillent?|veille|font|fait|arrangent?) (?:[a-z]+ )?(?:a ce|en sorte|pour) qu[^,;]*(?:rien|aucun)[^,;]*ordre du jour',
      'before:obstructing',
    ),
    told('item_removed', '(?:apres |suite au |avec le |apres le )(?:retrait|suppression) du point(?: \\d+)?'),
    told(
      'interruption',
      "(?:se sont|s'est|s'etait|s'etaient) (?:levee?s?|liguee?s?|dressee?s?|unie?s?) pour (?:la |le |les |nous )?(?:faire taire|interrompre|couper)",
      'before:obstructing',
    ),
    told(
      'microphone_cut',
      'micros?(?:phones?)? (?:est |sont |etait |etaient )?(?:restee?s?|devenue?s?) (?:muets?|eteints?)',
    ),
    told('sitting_opened', '(?<=\\bje )declare ouverte?s?|(?<=\\b(?:la seance|la reunion|la session) )est ouverte'),
    told(
      'sitting_opened',
      "(?<!\\b(?:seance|session|reunion|discours|ceremonie) d')ouverture(?: de la seance| des travaux| de la reunion)? (?:a|vers) (?=\\d|[a-z]+ heures)",
    ),
    told('suspended', 'suspension(?: de (?:la )?seance| des travaux)? (?:de|a|entre) (?=\\d|[a-z]+ heures)'),
    told('resumed', 'reprise(?: de (?:la )?seance| des travaux)? (?:a|vers) (?=\\d|[a-z]+ heures)'),
    told(
      'closed',
      '(?<!\\b(?:seance|session|reunion|discours|ceremonie) de )(?:cloture|levee)(?: de (?:la )?seance| des travaux)? (?:a|vers) (?=\\d|[a-z]+ heures)',
    ),
    told(
      'adjourned_without_result',
      'sans (?:avoir )?(?:rien|aucune decision) (?:decider?|trancher?|regler?|prise|decide|tranche|regle)|sans (?:le moindre|la moindre) (?:accord|resultat|decision)',
    ),
    told(
      'overrun',
      "(?:achevee?s?|terminee?s?|leve|levee|close)[^.;]{1,80} (?:apres|au-dela de) l'(?:heure|horaire) (?:prevue?|fixee?|annoncee?)",
    ),
    told('communique_adopted', "(?:sur|par|avec|apres) l'adoption (?:du|d'un) communique"),
    told(
      'supportive_intervention',
      `(?:a|ont) (?:recu|trouve|obtenu) (?:le soutien|l'appui)(?= (?:de|du|des|d'))|${BEEN} (?:soutenue?s?|appuyee?s?|secondee?s?)(?= par)`,
      'of:supporter',
    ),
    told(
      'referral',
      `(?=a |ont |avait|avons |avoir )(?<=\\b(?:comite|groupe|secretariat|equipe)\\b[^.;]{0,50} )${BEEN} (?:chargee?|mandatee?|charges)(?= (?:de|d'))`,
    ),
    told(
      'accusation',
      "(?:s'est|se sont|s'etait|s'etaient) plainte?s? (?:de |d'|des |du )(?:[a-z]+ )?(?:propos|insultes|attaques|attitude|comportement|invectives)",
      'before:initiator',
    ),
    told('deferral', '(?<=: ?)(?:reportee?s?|ajournee?s?|differee?s?)(?= ?(?:[.,;]|$|a |au ))'),
    told('item_discussed', "(?:l')?(?:examen|etude)(?: [a-z'-]+){1,8} (?:a|ont) (?:dure|occupe|pris)"),
    told('access_restricted', `${BEEN} (?:mise?s? a l'ecart|tenue?s? (?:a l'ecart|a distance))`, 'before:affected'),
    told(
      'intimidation',
      `${BEEN} (?:suivie?s?|photographiee?s?|filmee?s?|prise?s? en filature)(?= (?:jusqu|par des|dans))`,
      'before:target',
    ),
    told(
      'statement_undelivered',
      "demande la parole[^.;]{0,60}(?:en vain|sans (?:l'obtenir|succes)|refusee)",
      'before:affected',
    ),
  ],
}
