import { z } from 'zod'
import { concerning, kind } from './definition'

const overran: [string, string, string] = ['Sitting ran over', 'Dépassement d’horaire', 'Sessão além do horário']

/** The course of a sitting, and the life of the final communiqué. */
export const SITTING_KINDS = {
  sitting_opened: kind('procedural', '·', ['Sitting opened', 'Séance ouverte', 'Sessão aberta']),
  suspended: kind('delay', '‖', ['Sitting suspended', 'Séance suspendue', 'Sessão suspensa']),
  resumed: kind('procedural', '·', ['Sitting resumed', 'Séance reprise', 'Sessão retomada']),
  overrun: kind('delay', '◐', overran, { sentence: concerning(overran) }),
  closed: kind('procedural', '·', ['Sitting closed', 'Séance close', 'Sessão encerrada']),
  adjourned_without_result: kind('rupture', '◆', [
    'Adjourned without result',
    'Séance levée sans résultat',
    'Sessão levantada sem resultado',
  ]),
  meeting_cancelled: kind('rupture', '◆', ['Meeting cancelled', 'Réunion annulée', 'Reunião cancelada']),
  communique_drafting: kind('procedural', '·', [
    'Drafting of the final communiqué',
    'Rédaction du communiqué final',
    'Redação do comunicado final',
  ]),
  communique_preliminary: kind('decision', '△', [
    'Preliminary agreement on the final communiqué',
    'Accord préliminaire sur le communiqué final',
    'Acordo preliminar sobre o comunicado final',
  ]),
  communique_failed: kind('rupture', '◆', ['No final communiqué', 'Pas de communiqué final', 'Sem comunicado final']),
  communique_adopted: kind('decision', '▲', [
    'Final communiqué adopted',
    'Communiqué final adopté',
    'Comunicado final adotado',
  ]),
  chair_statement_issued: kind(
    'decision',
    '△',
    ['Statement issued by the Chair', 'Déclaration publiée par la présidence', 'Declaração emitida pela presidência'],
    {
      fields: { textTitle: z.string().trim().max(300).optional() },
    },
  ),
}
