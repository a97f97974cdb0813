import { z } from 'zod'
import { concerning, fromWhom, kind } from './definition'

const line = z.string().trim().max(300).optional()
const leaving = {
  from: line,
  returned: z.enum(['yes', 'no', 'unknown']).optional(),
  medium: z.enum(['in_person', 'virtual']).optional(),
}
const boycott: [string, string, string] = ['Boycott', 'Boycott', 'Boicote']
const gone = ['leaving', 'initiator', 'absent'] as const
const kept = ['target', 'affected'] as const
const refused: [string, string, string] = ['Access refused', 'Accès refusé', 'Acesso recusado']
const restricted: [string, string, string] = ['Access restricted', 'Accès restreint', 'Acesso restringido']
const cut: [string, string, string] = ['Microphone cut', 'Microphone coupé', 'Microfone cortado']

export const PRESENCE_KINDS = {
  walkout: kind('rupture', '⇥', ['Walkout', 'Départ de la salle', 'Abandono da sala'], {
    fields: leaving,
    acting: gone,
  }),
  partial_walkout: kind(
    'rupture',
    '⇥',
    ['Walkout of part of a delegation', 'Départ d’une partie de délégation', 'Abandono por parte de uma delegação'],
    { fields: leaving, acting: gone },
  ),
  return: kind('procedural', '⇤', ['Return to the room', 'Retour dans la salle', 'Regresso à sala']),
  boycott: kind('rupture', '⇥', boycott, { fields: { of: line }, acting: gone, sentence: fromWhom(boycott) }),
  withdrawal: kind('rupture', '⇥', ['Withdrawal from the Process', 'Retrait du Processus', 'Retirada do Processo'], {
    acting: gone,
  }),
  access_refused: kind('obstruction', '✕', refused, {
    fields: { to: line },
    sentence: concerning(refused),
    acting: kept,
  }),
  access_restricted: kind('obstruction', '✕', restricted, {
    fields: { to: line },
    sentence: concerning(restricted),
    acting: kept,
  }),
  microphone_cut: kind('obstruction', '✕', cut, { sentence: concerning(cut), acting: kept }),
}
