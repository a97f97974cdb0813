import { concerning, kind } from './definition'

const testimony: [string, string, string] = ['Testimony recorded', 'Témoignage recueilli', 'Testemunho recolhido']
const context: [string, string, string] = ['Context', 'Contexte', 'Contexto']

export const OUTSIDE_KINDS = {
  letter_received: kind('procedural', '✉', ['Letter', 'Lettre', 'Carta']),
  side_session: kind('speech', '●', ['Side session', 'Séance parallèle', 'Sessão paralela']),
  press_release_issued: kind('speech', '●', [
    'Press release issued',
    'Communiqué de presse publié',
    'Comunicado de imprensa publicado',
  ]),
  testimony_recorded: kind('speech', '●', testimony, { sentence: concerning(testimony) }),
  context: kind('procedural', '·', context, { sentence: concerning(context) }),
}
