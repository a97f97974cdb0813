import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, SPEECH } from './words'

const REPLY = 'droits? de (?:reponse|replique)'

/** Who speaks, is interrupted, is named, answers or supports. */
export const FR_FLOOR = {
  frames: [
    act(
      'prolonged_intervention',
      'garder occuper tenir',
      '^ (?:[a-z]+ )?la parole (?:[a-z]+ )?(?:pendant|durant|plus de|plus d)',
      { by: 'obstructing', voice: 'active' },
    ),
    act('question', 'poser', '^ (?:[a-z]+ ){0,3}questions?\\b', { by: 'initiator', voice: 'active' }),
    act(
      'supportive_intervention',
      'rappeler souligner insister',
      "^ (?:[a-z]+ )?(?:que|qu'|sur le fait que) ?(?:les |la |le |notre |l')?(?:observat|societe civile|coalition|orat|intervenant|chacun)[^;]*\\b(?:droits?|libre|liberte|entendu|parler|achever)",
      { by: 'supporter', voice: 'active' },
    ),
    act('right_of_reply_granted', 'accorder', REPLY, { to: 'responder' }),

    act(
      'statement_undelivered',
      'prononcer lire delivrer presenter faire entendre achever terminer finir ecouter',
      SPEECH,
      { by: 'affected', to: 'affected', isNegated: true },
    ),
    act('statement_undelivered', 'prendre obtenir recevoir', '^ (?:la parole)', { by: 'affected', isNegated: true }),
    act('statement_undelivered', 'priver', '\\b(?:parole|discours|declaration|temps de parole|remarques)\\b', {
      by: 'obstructing',
      to: 'affected',
    }),
    act('microphone_cut', 'couper eteindre debrancher fermer', '\\bmicro(?:phone)?s?\\b', {
      to: 'affected',
      by: 'obstructing',
    }),
    act('interruption', 'couper', '^ (?:[a-z]+ ){0,2}la parole', { by: 'obstructing', to: 'target', person: true }),
    act('interruption', 'interrompre', `^(?!.{0,30}\\b(?:travaux|seance|session|reunion)\\b)`, {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('prolonged_intervention', 'monopoliser accaparer', 'parole|temps|debat|seance|micro', { by: 'obstructing' }),
    act(
      'prolonged_intervention',
      'parler',
      "^ (?:[a-z]+ ){0,3}?(?:pendant|durant|plus de|pres de|plus d'|trois|deux|quatre|une heure|[0-9]+ ?(?:h|min|heures))",
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'prolonged_intervention',
      'prendre garder tenir',
      "^ (?:[a-z]+ )?la parole (?:[a-z]+ )?(?:pendant|durant|plus de|plus d')",
      {
        by: 'obstructing',
        voice: 'active',
      },
    ),
    act(
      'prolonged_intervention',
      'perdre gaspiller consacrer consommer occuper epuiser',
      '\\b(?:obstruction|discours[- ]fleuves?|manoeuvres|flibuste|querelles de procedure|interventions? interminables?|longs discours)\\b',
      { by: 'obstructing' },
    ),
    act('right_of_reply_granted', 'accorder donner obtenir recevoir octroyer', REPLY, { to: 'responder' }),
    act('right_of_reply_refused', 'refuser denier rejeter', REPLY, { to: 'responder' }),
    act('right_of_reply_requested', 'demander reclamer solliciter exiger invoquer', REPLY, {
      by: 'responder',
      voice: 'active',
    }),
    act('right_of_reply_used', 'exercer utiliser user profiter saisir', REPLY, { by: 'responder', person: true }),
    act('naming', 'nommer', `^ (?!vice|president|au |a la |un |une )`, { by: 'initiator', to: 'target', person: true }),
    act('naming', 'citer designer denoncer', 'nommement|par (?:son|leur) nom|du doigt', {
      by: 'initiator',
      to: 'target',
      person: true,
    }),
    act('naming', 'citer', '^ (?:la |le |les |l)', { by: 'initiator', to: 'target', person: true }),
    act('naming', 'montrer pointer', 'du doigt', { by: 'initiator', to: 'target', person: true }),
    act('accusation', 'accuser', null, { by: 'initiator', to: 'target', person: true }),
    act(
      'supportive_intervention',
      'intervenir',
      "^ (?:[a-z]+ ){0,2}?(?:pour (?:defendre|rappeler|soutenir|souligner|nous|appuyer|la|le|dire)|en (?:notre |sa |leur |son )?(?:faveur|soutien|defense)|a l'appui)",
      { by: 'supporter', to: 'target' },
    ),
    act(
      'supportive_intervention',
      'prendre',
      '^ (?:la parole pour (?:defendre|rappeler|soutenir|souligner|nous|appuyer)|la parole en (?:notre |sa |leur |son )?(?:faveur|soutien)|(?:notre|sa|leur|la) defense|position en faveur|fait et cause|le parti)',
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act(
      'supportive_intervention',
      'voler venir',
      '^ (?:au secours|a (?:notre|sa|leur|la) (?:rescousse|secours|aide|defense))',
      { by: 'supporter', to: 'target' },
    ),
    act(
      'supportive_intervention',
      'defendre',
      `\\b(?:liberte|droits?|place|role|point|texte|proposition|paragraphe)\\b|${PEOPLE}`,
      {
        by: 'supporter',
        to: 'target',
        person: true,
      },
    ),
    act('supportive_intervention', 'appuyer soutenir seconder', null, {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act('supportive_intervention', 'exprimer apporter manifester declarer', '\\b(?:soutien|appui)\\b', {
      by: 'supporter',
      to: 'target',
    }),
    act(
      'supportive_intervention',
      'demander insister exiger',
      "^ (?:que|qu'|pour que|pour qu') ?[^,;]*\\b(?:entendue?s?|la parole)\\b",
      { by: 'supporter', voice: 'active' },
    ),
    act(
      'point_of_order',
      'soulever invoquer presenter faire deposer',
      "\\b(?:motions? d'ordre|points? d'ordre|rappels? au reglement)\\b",
      { by: 'initiator' },
    ),
    act('chair_ruling', 'trancher statuer', null, {}),
    act('chair_ruling', 'rejeter ecarter accepter admettre', "motions? d'ordre", {}),
    act('question', 'demander', '^ (?:[^,;]{1,40} )?(?:pourquoi|comment|si|ce que|ce qui|quand)\\b', {
      by: 'initiator',
      to: 'target',
      voice: 'active',
    }),
    act('question', 'interroger questionner', null, { by: 'initiator', to: 'target', person: true }),
    act(
      'obstruction_reported',
      'entraver saboter paralyser freiner torpiller',
      '\\b(?:travaux|processus|reformes?|discussions|negociations|groupe|garanties|comite|debats?)\\b',
      { by: 'obstructing' },
    ),
    act('obstruction_reported', 'faire', "^ (?:[a-z]+ )?(?:de l')?(?:obstruction|obstacle)", { by: 'obstructing' }),
  ],
  phrases: [
    told(
      'prolonged_intervention',
      `(?:l')?obstruction(?: menee)?(?= (?:de|d'|du|des|par) (?!travaux|processus))`,
      'of:obstructing',
    ),

    told(
      'interruption',
      `(?:les |l'|des )?interruptions?(?: repetees| incessantes| bruyantes)?(?= (?:par|de la part d|de la delegation|du delegue))`,
      'of:obstructing',
    ),
    told(
      'prolonged_intervention',
      `(?:la |une |l')?(?:flibuste|obstruction (?:parlementaire|prolongee)|manoeuvres dilatoires|intervention-fleuve|interventions? interminables?|discours[- ]fleuves?)`,
      'of:obstructing',
    ),
    told(
      'prolonged_intervention',
      `(?:heures?|minutes)(?: [a-z]+){0,4} (?:perdues|gaspillees|consacrees|prises)(?: [a-z]+){0,3} (?:obstruction|procedure|discours)`,
      'of:obstructing',
    ),
    told(
      'statement_undelivered',
      `n'(?:a|ont|avait|avaient|avons) (?:pas |jamais )?(?:pas )?eu (?:la parole|le temps|l'occasion|la possibilite)(?: (?:de|d') ?(?:prononcer|lire|faire|presenter) [a-z' ]{2,30})?|(?:s'est|se sont) vue?s? refuser la parole|(?:est|sont) restee?s? sans (?:parole|voix)|sans (?:que )?(?:[a-z' ]{2,30})(?:prononcer|lire) (?:son|sa|leur|notre) (?:discours|declaration|remarques)`,
      'before:affected',
    ),
    told(
      'right_of_reply_granted',
      `(?:s'est|se sont|s'etait|s'etaient) vue?s? accorder (?:un |le |leur |son )?droit de reponse`,
      'before:responder',
    ),
    told(
      'right_of_reply_refused',
      `(?:s'est|se sont|s'etait|s'etaient) vue?s? refuser (?:un |le |leur |son )?droit de reponse`,
      'before:responder',
    ),
    told(
      'access_refused',
      `(?:s'est|se sont|s'etait|s'etaient) vue?s? (?:refuser|interdire) (?:l'acces|l'entree|(?:un|leur|son|le) visas?|l'accreditation)`,
      'before:affected',
    ),
    told(
      'right_of_reply_used',
      `(?<=droit de (?:reponse|replique) )pour (?:critiquer|repondre|denoncer|attaquer|refuter)`,
      'first:responder',
    ),
    told(
      'statement_delivered',
      `dans (?:son|sa|leur) (?:discours|allocution|declaration)(?: (?:d'ouverture|de cloture|inaugurale?|liminaire))?`,
      'first:speaker',
    ),
  ],
}
