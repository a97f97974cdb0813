import { act } from '../frame'
import { told } from '../trigger'
import { CANDIDACY, CONSENSUS, DRAFT } from './words'

/** What is tabled, blocked, withdrawn, put off or adopted. */
export const FR_DECISIONS = {
  frames: [
    act(
      'referral',
      'renvoyer',
      '\\b(?:au|a la|a un|devant le|aux) (?:[a-z]+ )?(?:comite|groupe|commission|secretariat|sous-comite|experts)',
      { by: 'decider' },
    ),
    act('communique_failed', 'adopter approuver publier produire convenir conclure aboutir', '\\bcommunique\\b', {
      isNegated: true,
    }),
    act(
      'communique_preliminary',
      'trouver conclure atteindre obtenir parvenir',
      '\\baccord (?:preliminaire|provisoire|de principe)\\b',
      {},
    ),
    act('communique_adopted', 'adopter approuver publier valider', '\\bcommunique\\b', {}),
    act(
      'chair_statement_issued',
      'publier diffuser faire distribuer',
      '\\b(?:presidence|president|presidente)\\b[^;]*\\b(?:declaration|resume|synthese)\\b|\\bdeclaration de la presidence\\b|\\bnom propre\\b|\\bson propre nom\\b',
      {},
    ),
    act('ad_adopted', 'adopter approuver enteriner', '\\bdecisions? administratives?\\b', {}),
    act('candidate_blocked', 'bloquer rejeter refuser opposer ecarter', CANDIDACY, {
      by: 'obstructing',
      to: 'affected',
    }),
    act('objection_withdrawn', 'retirer lever abandonner renoncer', '\\b(?:objections?|reserves?|opposition|veto)\\b', {
      by: 'opponent',
      person: true,
    }),
    act(
      'consensus_blocked',
      'bloquer empecher entraver rompre briser torpiller paralyser enrayer saborder stopper',
      CONSENSUS,
      { by: 'obstructing' },
    ),
    act('consensus_blocked', 'faire', `^ (?:echouer|capoter|obstacle a|barrage a|echec a|achopper)`, {
      by: 'obstructing',
    }),
    act('consensus_blocked', 'opposer mettre', '^ (?:[a-z]+ )?(?:son|leur|un) veto', { by: 'obstructing' }),
    act(
      'consensus_blocked',
      'refuser',
      `^ (?:de (?:se joindre|se rallier|rejoindre|signer|souscrire)|tout (?:consensus|accord|compromis))`,
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'objection',
      'soulever formuler exprimer maintenir presenter emettre',
      '\\b(?:objections?|reserves?|oppositions?)\\b',
      { by: 'opponent' },
    ),
    act('objection', 'objecter', null, { by: 'opponent' }),
    act('objection', 'opposer', '^(?! (?:un|une|les|des|le|la)\\b)', { by: 'opponent', voice: 'active' }),
    act('objection', 'rejeter contester combattre', DRAFT, { by: 'opponent', person: true }),
    act('compromise_proposed', 'proposer presenter offrir soumettre deposer avancer rediger', '\\bcompromis\\b', {
      by: 'proposer',
    }),
    act(
      'wording_proposed',
      'proposer suggerer avancer soumettre',
      '\\b(?:formulations?|libelles?|redactions?|amendements?|formule|reformulation|les mots|termes)\\b',
      { by: 'proposer' },
    ),
    act(
      'text_tabled',
      'presenter deposer soumettre introduire distribuer proposer mettre',
      `^ (?!en )(?:sur la table )?[^,;]{0,40}(?:proposition|projet|declaration|definition|decision|texte|document|note|non-paper|paragraphe|resolution)\\b|${DRAFT}.* _ `,
      { by: 'proposer' },
    ),
    act(
      'deferral',
      'reporter differer ajourner repousser remettre renvoyer',
      "\\b(?:decisions?|points?|discussions?|examen|question|debat|vote|adoption|sujet|texte|proposition)\\b.* _ .*(?:a |au |jusqu|sine die|apres)|^ (?:la|le|l'|toute|tout|cette|sa|son) ?(?:decision|discussion|examen|point|vote|debat|question|adoption)",
      { by: 'decider' },
    ),
    act(
      'referral',
      'renvoyer transmettre confier adresser',
      '\\b(?:au|a la|a un|devant le|aux) (?:[a-z]+ )?(?:comite|groupe|commission|secretariat|sous-comite|experts)',
      { by: 'decider' },
    ),
    act('written_procedure_opened', 'ouvrir lancer engager entamer declencher', '\\bprocedure ecrite\\b', {}),
    act('text_failed', 'adopter approuver', DRAFT, { isNegated: true }),
    act('text_adopted', 'adopter approuver enteriner', DRAFT, { voice: 'passive' }),
    act('text_adopted', 'adopter approuver', `^ (?:la|le|les|une|un|l|de nouvelles?|ses?)[^,;]*`, { voice: 'active' }),
    act('membership_changed', 'readmettre reintegrer', null, { to: 'affected' }),
    act(
      'membership_changed',
      'admettre suspendre exclure expulser',
      '\\b(?:participant|membre|processus|sans debat)\\b',
      { to: 'affected' },
    ),
    act('outcome_disputed', 'contester', '', { by: 'initiator', person: true }),
  ],
  phrases: [
    told(
      'objection',
      `(?:la |une |l')?(?:seule |unique )?objections? (?:est|sont|etait|etaient) (?:venue?s?|emanee?s?)(?= (?:de|du|des|d'))`,
      'of:opponent',
    ),

    told(
      'communique_failed',
      `sans (?:communique|adopter (?:de |un |le )communique|publier de communique|(?:s'accorder|(?:aucun )?accord|s'entendre) sur (?:un|le) communique|(?:qu'un |aucun )communique)|aucun communique(?! [a-z ]{0,12}n')|communique(?: final)? (?:est|etait) reste sans accord|pas de communique|(?:s'accorder|accord|s'entendre) sur (?:un|le) communique(?: final)? (?:a|ont) echoue`,
    ),
    told('communique_preliminary', `accord (?:preliminaire|provisoire|de principe)`),
    told(
      'objection',
      `(?<=(?:apres|malgre|devant|face a|suite a|en raison de|a cause de) )(?:l'|une |les |des )(?:objections?|opposition)(?= (?:de|du|des|d'))`,
      'of:opponent',
    ),
    told(
      'consensus_blocked',
      `(?<=(?:apres|malgre|devant|face a|suite a|en raison de|a cause) )(?:le |du |un )?veto(?= (?:de|du|des|d'))`,
      'of:obstructing',
    ),
    told(
      'letter_received',
      `${'(?:a|ont) recu'} une lettre|lettre (?:de |du |des |d')(?=l'|la |le |[a-z]+)|(?:a|ont) (?:adresse|envoye) une lettre`,
      'before:initiator',
    ),
  ],
}
