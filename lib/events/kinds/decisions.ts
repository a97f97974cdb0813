import { z } from 'zod'
import { REASON_STATES } from '@/db/vocabulary'
import { concerning, kind } from './definition'

const line = z.string().trim().max(300).optional()
const blocked = { object: line, reasonState: z.enum(REASON_STATES).optional(), reason: line }
const membership: [string, string, string] = ['Change of standing', 'Changement de statut', 'Mudança de estatuto']
const candidate: [string, string, string] = [
  'No consensus on a candidacy',
  'Pas de consensus sur une candidature',
  'Sem consenso sobre uma candidatura',
]

export const DECISION_KINDS = {
  text_tabled: kind('procedural', '+', ['Proposal or text', 'Proposition ou texte', 'Proposta ou texto'], {
    fields: { textTitle: line },
  }),
  wording_proposed: kind('procedural', '+', ['Wording proposed', 'Formulation proposée', 'Redação proposta']),
  reference_objected: kind(
    'obstruction',
    '■',
    ['Objection to a reference', 'Objection à une mention', 'Objeção a uma menção'],
    { fields: { object: line } },
  ),
  text_weakened: kind('delay', '◐', [
    'Text weakened, as reported',
    'Texte affaibli, selon une source',
    'Texto enfraquecido, segundo uma fonte',
  ]),
  text_reopened: kind('delay', '◐', ['Agreed text reopened', 'Texte convenu rouvert', 'Texto acordado reaberto']),
  compromise_proposed: kind('procedural', '+', ['Compromise proposed', 'Compromis proposé', 'Compromisso proposto']),
  preliminary_agreement: kind('decision', '△', ['Preliminary agreement', 'Accord préliminaire', 'Acordo preliminar']),
  text_adopted: kind('decision', '▲', ['Text adopted', 'Texte adopté', 'Texto adotado'], {
    fields: { textTitle: line },
  }),
  text_failed: kind('rupture', '◆', ['Text not adopted', 'Texte non adopté', 'Texto não adotado'], {
    fields: { textTitle: line },
  }),
  consensus_declared: kind('decision', '▲', ['Consensus declared', 'Consensus constaté', 'Consenso declarado']),
  consensus_blocked: kind(
    'obstruction',
    '■',
    [
      'Consensus blocked, as stated by a source',
      'Consensus bloqué, selon une source',
      'Consenso bloqueado, segundo uma fonte',
    ],
    {
      fields: blocked,
    },
  ),
  objection: kind('obstruction', '■', ['Objection', 'Objection', 'Objeção'], { fields: blocked }),
  objection_withdrawn: kind('decision', '△', ['Objection withdrawn', 'Objection levée', 'Objeção retirada']),
  ad_adopted: kind('decision', '▲', [
    'Administrative Decision adopted',
    'Décision administrative adoptée',
    'Decisão Administrativa adotada',
  ]),
  deferral: kind('delay', '◐', ['Decision deferred', 'Décision reportée', 'Decisão adiada'], {
    fields: { deferredTo: line },
  }),
  referral: kind('delay', '◐', ['Referred to a body', 'Renvoi à un organe', 'Remetido a um órgão'], {
    fields: { referredTo: line },
  }),
  candidate_blocked: kind('obstruction', '■', candidate, { fields: blocked }),
  outcome_recorded: kind('decision', '△', ['Outcome', 'Résultat', 'Resultado']),
  outcome_disputed: kind('rupture', '◆', ['Outcome disputed', 'Résultat contesté', 'Resultado contestado']),
  membership_changed: kind('decision', '△', membership, {
    sentence: concerning(membership),
    acting: ['target', 'affected'],
  }),
  procedure_breach: kind('obstruction', '■', [
    'Breach of procedure, as claimed',
    'Manquement à la procédure allégué',
    'Alegada violação do procedimento',
  ]),
  written_procedure_opened: kind('procedural', '·', [
    'Written procedure opened',
    'Procédure écrite ouverte',
    'Procedimento escrito aberto',
  ]),
  written_procedure_closed: kind('procedural', '·', [
    'Written procedure closed',
    'Procédure écrite close',
    'Procedimento escrito encerrado',
  ]),
}
