import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, ROOM } from './words'

/** Who leaves, comes back, stays away, is kept out or is threatened. */
export const FR_PRESENCE = {
  frames: [
    act('walkout', 'quitter deserter abandonner', ROOM, { by: 'leaving' }),
    act('walkout', 'claquer', '^ la porte', { by: 'leaving' }),
    act('walkout', 'sortir', '^ (?:de la|du|des|de l|en signe|ostensiblement|precipitamment)', { by: 'leaving' }),
    act(
      'walkout',
      'retirer',
      '^ (?:de la|du|des) (?:salle|seance|reunion|negociations|discussions|session|pleniere|pourparlers|debats)',
      { by: 'leaving' },
    ),
    act('walkout', 'lever', '^ (?:le camp|le siege)', { by: 'leaving' }),
    act(
      'return',
      'revenir retourner rentrer',
      "^ (?:[a-z]+ ){0,2}(?:dans la|en|a la|dans l'|au|a sa|autour|[a-z0-9]+ (?:minutes|heures?)|une heure|un quart|une demi|que|qu'|apres|s'asseoir|peu apres|plus tard)\\b",
      { by: 'leaving' },
    ),
    act(
      'return',
      'regagner rejoindre reprendre reintegrer',
      '^ (?:la |sa |ses |leurs? |son |les )?(?:salle|seance|place|places|siege|table|negociations|discussions)',
      { by: 'leaving' },
    ),
    act('boycott', 'boycotter', null, { by: 'leaving' }),
    act('boycott', 'refuser', "^ (?:de participer|d'assister|de sieger|de prendre part|de se rendre|d'entrer)", {
      by: 'leaving',
      voice: 'active',
    }),
    act(
      'access_refused',
      'refuser interdire empecher priver exclure bloquer',
      '\\b(?:acces|entree|entrer|accreditations?|visas?|badges?)\\b|(?:de la|hors de la|a la|de sa) (?:salle|seance|porte|reunion|session|pleniere)',
      { by: 'obstructing', to: 'affected' },
    ),
    act(
      'access_restricted',
      'admettre autoriser laisser',
      "un par un|un a la fois|une a la fois|un seul|une seule|qu'un|au compte-gouttes",
      { to: 'affected' },
    ),
    act(
      'access_restricted',
      'prier inviter contraindre obliger sommer',
      '^ (?:[a-z]+ ){0,2}(?:de|a) (?:quitter|sortir|attendre|se retirer|patienter)',
      { to: 'affected', voice: 'passive' },
    ),
    act(
      'access_restricted',
      'limiter restreindre cantonner releguer confiner',
      '\\b(?:observat|acces|societe civile|coalition|nous|temps de parole)',
      { to: 'affected', voice: 'passive' },
    ),
    act('intimidation', 'menacer', `${PEOPLE}|\\b(?:badges?|accreditation|visas?|expuls|represailles|poursuites)`, {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('intimidation', 'intimider harceler bousculer', PEOPLE, { by: 'obstructing', to: 'target', person: true }),
    act('verbal_attack', 'prendre', '^ (?:[a-z ]{1,20} )?a partie', { by: 'initiator', to: 'target', person: true }),
    act('verbal_attack', 'insulter injurier invectiver conspuer huer attaquer moquer agonir', PEOPLE, {
      by: 'initiator',
      to: 'target',
      person: true,
    }),
    act('protest', 'protester', null, { by: 'initiator' }),
    act('protest', 'organiser tenir', '\\b(?:sit-in|manifestation|rassemblement)\\b', { by: 'initiator' }),
  ],
  phrases: [
    told(
      'partial_walkout',
      `(?:une partie|la moitie|des membres|(?:deux|trois|quatre|plusieurs|quelques) (?:des )?(?:membres|delegues)) de (?:la |notre |sa |leur |l')?(?:delegation|coalition)[a-z' ]{0,30}? (?:a quitte|ont quitte|avaient quitte|quitta|est sortie|sont sortis|s'est retiree|se sont retires)|(?:deux|trois|quatre|plusieurs|quelques-uns|certains|la moitie) de (?:nos|ses|leurs) (?:membres|delegues|collegues|observateurs|representants)(?: [a-z]+){0,2}? (?:ont quitte|avaient quitte|sont sortis|se sont retires)`,
      'within:leaving',
    ),
    told(
      'walkout',
      `(?:le |un |au |du )?(?:depart|retrait)(?: (?:brusque|fracassant|soudain))?(?= (?:de |du |des |d')(?:la |l')?delegation)`,
      'of:leaving',
    ),
  ],
}
