import { z } from 'zod'
import { STATEMENT_KINDS } from '@/db/vocabulary'
import { concerning, fromWhom, kind } from './definition'

const line = z.string().trim().max(300).optional()
const undelivered: [string, string, string] = [
  'Remarks not delivered',
  'Intervention non prononcée',
  'Intervenção não proferida',
]

const accusation: [string, string, string] = ['Accusation', 'Accusation', 'Acusação']
const protest: [string, string, string] = ['Protest', 'Protestation', 'Protesto']
const naming: [string, string, string] = [
  'Public naming of delegations',
  'Mention nominative publique de délégations',
  'Menção nominal pública de delegações',
]
const support: [string, string, string] = ['Intervention in support', 'Intervention de soutien', 'Intervenção de apoio']

export const FLOOR_KINDS = {
  statement_delivered: kind('speech', '●', ['Statement', 'Déclaration', 'Declaração'], {
    fields: { statementKind: z.enum(STATEMENT_KINDS).optional(), speaker: line },
  }),
  statement_undelivered: kind('speech', '○', undelivered, {
    fields: {
      statementKind: z.enum(STATEMENT_KINDS).optional(),
      reason: z.enum(['no_time', 'refused', 'unknown']).optional(),
    },
    sentence: concerning(undelivered),
    acting: ['speaker', 'affected', 'target', 'initiator'],
  }),
  naming: kind('speech', '⚑', naming, { sentence: fromWhom(naming) }),
  accusation: kind('speech', '⚑', accusation, { sentence: fromWhom(accusation) }),
  interruption: kind('obstruction', '✕', ['Interruption', 'Interruption', 'Interrupção'], {
    fields: { interrupted: line },
  }),
  point_of_order: kind('procedural', '·', ['Point of order', 'Motion d’ordre', 'Ponto de ordem'], {
    fields: { ruling: line },
  }),
  chair_ruling: kind('procedural', '·', ['Ruling of the Chair', 'Décision de la présidence', 'Decisão da presidência']),
  right_of_reply_requested: kind('speech', '↩', [
    'Right of reply requested',
    'Droit de réponse demandé',
    'Direito de resposta pedido',
  ]),
  right_of_reply_granted: kind('speech', '↩', [
    'Right of reply granted',
    'Droit de réponse accordé',
    'Direito de resposta concedido',
  ]),
  right_of_reply_refused: kind('speech', '↩', [
    'Right of reply refused',
    'Droit de réponse refusé',
    'Direito de resposta recusado',
  ]),
  right_of_reply_used: kind('speech', '↩', [
    'Right of reply used',
    'Droit de réponse exercé',
    'Direito de resposta exercido',
  ]),
  supportive_intervention: kind('speech', '●', support, { sentence: fromWhom(support) }),
  prolonged_intervention: kind('obstruction', '≋', [
    'Prolonged intervention',
    'Intervention prolongée',
    'Intervenção prolongada',
  ]),
  obstruction_reported: kind('obstruction', '■', [
    'Obstruction, as reported',
    'Obstruction rapportée',
    'Obstrução relatada',
  ]),
  item_discussed: kind('procedural', '·', ['Item discussed', 'Point débattu', 'Ponto debatido']),
  question: kind('speech', '●', ['Question', 'Question', 'Pergunta']),
  verbal_attack: kind('obstruction', '✕', [
    'Verbal attack, as reported',
    'Attaque verbale, selon une source',
    'Ataque verbal, segundo uma fonte',
  ]),
  intimidation: kind('obstruction', '✕', [
    'Intimidation, as reported',
    'Intimidation, selon une source',
    'Intimidação, segundo uma fonte',
  ]),
  protest: kind('speech', '⚑', protest, { sentence: fromWhom(protest) }),
}
