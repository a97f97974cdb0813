import { act } from '../frame'
import { AGENDA, DRAFT } from './words'

/** What is put on an agenda, kept off it, taken from it, or said not to belong there. */
export const FR_AGENDA = {
  frames: [
    act('agenda_adopted', 'adopter approuver', AGENDA, {}),
    act('mandate_challenged', 'contester denier', '\\b(?:mandat|competence)\\b', { by: 'obstructing' }),
    act(
      'mandate_challenged',
      'soutenir affirmer pretendre faire maintenir estimer',
      "\\b(?:aucun mandat|pas (?:de |le )?mandat|pas competente?|hors (?:du )?mandat|depass\\w+ (?:le|son) mandat|n'\\w+ pas (?:mandat|qualite))",
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'item_objected',
      'opposer',
      `^ a (?:l'inscription|l'inclusion|l'ajout|ce (?:que|qu')[^;]*(?:inscri|figur|ajout)|son inscription|la discussion|l'examen)|^ a [^,;]*${AGENDA}`,
      { by: 'obstructing' },
    ),
    act('item_objected', 'objecter', `^ a (?:l'inscription|l'inclusion|l'ajout)|${AGENDA}`, { by: 'obstructing' }),
    act(
      'item_objected',
      'refuser rejeter bloquer empecher contester',
      `${AGENDA}|\\b(?:inscription|inscrire|inclusion)\\b`,
      { by: 'obstructing' },
    ),
    act('item_removed', 'retirer supprimer rayer ecarter biffer exclure enlever effacer', `${AGENDA}`, {
      by: 'obstructing',
    }),
    act(
      'item_proposed',
      'proposer demander solliciter',
      `\\b(?:inscription|ajout|inscrire|ajouter|inscrite?|ajoutee?)\\b[^;]*|${AGENDA}`,
      { by: 'proposer', voice: 'active' },
    ),
    act(
      'reference_objected',
      'opposer objecter',
      '^ a (?:toute |une |la |ce que )?(?:references?|mentions?|la phrase|phrase)',
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'refuser rejeter supprimer retirer biffer rayer bloquer ecarter effacer',
      '\\b(?:references?|mentions?|phrases?|les mots|passage)\\b',
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'demander exiger reclamer obtenir',
      "^(?!.*\\bne (?:soit|soient) pas\\b) (?:que|qu'|le retrait|la suppression|de retirer|de supprimer|a ce que)[^;]*(?:retir|supprim|biff|ray|effac|enlev|ecart)|^ (?:le retrait|la suppression)",
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'reference_objected',
      'refuser',
      "^ (?:meme )?(?:de noter|de mentionner|de prendre note|d'evoquer|de nommer|de constater)",
      { by: 'obstructing', voice: 'active' },
    ),
    act('reference_objected', 'noter mentionner constater', '^ (?:la |le |l|une|notre)', { isNegated: true }),
    act('text_weakened', 'affaiblir edulcorer vider diluer denaturer', `${DRAFT}|\\bportee\\b|\\bcontenu\\b`, {
      by: 'obstructing',
    }),
    act('text_reopened', 'rouvrir', `${DRAFT}|\\b(?:point|article|debat|discussion|chapitre|accord)\\b`, {
      by: 'initiator',
    }),
    act('text_reopened', 'demander exiger reclamer', "^ (?:que|qu'|la|de) ?[^,;]*(?:rouv|reouverture)", {
      by: 'initiator',
      voice: 'active',
    }),
    act('text_reopened', 'emboiter', '^ le pas', { by: 'initiator' }),
    act(
      'text_reopened',
      'revenir',
      '^ sur (?:le|la|un|une|son|l)[^,;]*(?:texte|paragraphe|accord|formulation|compromis)',
      { by: 'initiator' },
    ),
  ],
  phrases: [],
}
