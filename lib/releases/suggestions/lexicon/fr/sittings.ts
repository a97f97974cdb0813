import { act } from '../frame'
import { told } from '../trigger'

const SITTING =
  '\\b(?:seances?|sessions?|reunions?|travaux|negociations|discussions|pleniere|intersession|intersessionnelle|debats?|pourparlers|conference|consultations)\\b'

/** How sittings begin, stop, go on and end. */
export const FR_SITTINGS = {
  frames: [
    act('sitting_opened', 'ouvrir commencer debuter', SITTING, {}),
    act('suspended', 'suspendre interrompre ajourner', SITTING, {}),
    act(
      'resumed',
      'reprendre',
      `^ (?:a|apres|peu|vers|le|ses|les|leurs|une|que|qu'|des|dans|au|[a-z0-9]+ (?:heures|minutes))\\b|^[.,;]|^$`,
      { voice: 'active' },
    ),
    act('closed', 'lever clore cloturer', SITTING, {}),
    act('closed', 'declarer', `^(?!.*incident).*\\bclose?s?\\b`, {}),
    act('item_discussed', 'debattre discuter examiner', '\\b(?:pendant|durant|heures?|minutes)\\b|_', {}),
    act('meeting_cancelled', 'annuler', SITTING, {}),
  ],
  phrases: [
    told(
      'item_discussed',
      `(?:heures?|minutes|demie) de (?:debats?|discussions?)|(?:debat|discussion) sur [^.,;]{2,60} (?:a dure|a pris|s'est|a tourne)`,
    ),
    told(
      'overrun',
      `(?:achevee?s?|terminee?s?|leve|levee|close)[^.;]{1,80} (?:de retard|en retard|plus tard que prevu)`,
    ),

    told(
      'adjourned_without_result',
      `(?:s'est|se sont|s'etait|s'etaient) (?:achevee?s?|terminee?s?|conclue?s?|soldee?s?|separee?s?|quittee?s?)(?: (?!sans)[a-z0-9']+){0,6} (?:sans (?:accord|resultat|decision|consensus|conclusion|qu'un accord|parvenir a un accord|aucun accord)|(?:dans le|en) (?:chaos|confusion)|par un echec|sur un echec)|sans (?:parvenir a un |aucun |qu'un )?(?:accord|consensus|resultat)(?: clair| final)?(?= ?[.,;])|dans le chaos|(?:a|ont) tourne court`,
    ),
    told(
      'overrun',
      `(?:se sont|s'est|se|s'etait|s'etaient) (?:prolongee?s?|poursuivie?s?|etiree?s?|eternisee?s?|prolongea|prolongerent)(?: [a-z]+){0,2}? (?:jusqu|au-dela|tard|bien|dans la nuit)|(?:a|ont|avait|avaient) dure(?: [a-z]+)? (?:jusqu|au-dela|bien)|deborde|(?:a|ont) (?:largement )?depasse (?:l'heure|l'horaire)`,
    ),
    told('item_discussed', `(?:discussions?|debats?|echange de vues)(?: [a-z'-]+){1,8} (?:a|ont) (?:dure|occupe|pris)`),
    told(
      'side_session',
      `(?:evenement|session|reunion|seance) parallele|en marge de la (?:pleniere|reunion|session)`,
      'owner:initiator',
    ),
    told('sitting_opened', `(?:s'est|se sont|s'etait) ouverte?s?`),
    told(
      'closed',
      `(?<=(?:seance|session|reunion|pleniere|travaux)(?: [a-z']+){0,5} )(?:s'est|se sont) (?:achevee?s?|terminee?s?|close?s?)(?= (?:a|vers|peu|apres|le|vendredi|samedi|jeudi|mercredi|mardi|lundi|dans))`,
    ),
  ],
}
