import { z } from 'zod'
import { kind } from './definition'

const fields = { reason: z.string().trim().max(300).optional() }

export const AGENDA_KINDS = {
  item_proposed: kind('procedural', '+', [
    'Agenda item proposed',
    'Proposition d’un point à l’ordre du jour',
    'Ponto da ordem de trabalhos proposto',
  ]),
  item_objected: kind(
    'obstruction',
    '■',
    [
      'Objection to an agenda item',
      'Objection à un point de l’ordre du jour',
      'Objeção a um ponto da ordem de trabalhos',
    ],
    { fields },
  ),
  item_removed: kind(
    'obstruction',
    '■',
    ['Agenda item removed', 'Retrait d’un point de l’ordre du jour', 'Ponto retirado da ordem de trabalhos'],
    { fields },
  ),
  item_abeyance: kind('delay', '◐', [
    'Agenda item held in abeyance',
    'Point de l’ordre du jour tenu en suspens',
    'Ponto da ordem de trabalhos em suspenso',
  ]),
  agenda_adopted: kind('decision', '▲', [
    'Agenda adopted',
    'Adoption de l’ordre du jour',
    'Ordem de trabalhos adotada',
  ]),
  mandate_challenged: kind(
    'obstruction',
    '■',
    ['Mandate of the meeting challenged', 'Contestation du mandat de la réunion', 'Mandato da reunião contestado'],
    { fields },
  ),
}
