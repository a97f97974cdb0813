import type { Messages } from './en'

/** As frases para aceitar, alterar e pôr de lado o que uma frase de um texto pode relatar. */
export const taking: Messages['desk']['taking'] = {
  field: { actor: 'Quem', time: 'Hora', duration: 'Duração', sitting: 'Sessão', topic: 'Tema' },
  because: {
    said: 'porque a frase diz “{words}”',
    named: 'porque a frase diz “{words}”',
    before: 'porque uma frase anterior diz “{words}”',
    only_day: 'porque a reunião teve um só dia',
    sitting: 'porque essa sessão foi neste dia',
    hour: 'porque “{words}” cai dentro das suas horas registadas',
  },
  inferred: 'calculado a partir do dia do comunicado',
  typed: 'acrescentado por si',
  leaveOut: 'Retirar',
  putBack: 'Repor',
  hourNeedsDay: 'A hora só se guarda com o seu dia.',
  edit: 'Editar',
  newEvent: 'Novo acontecimento a partir desta frase',
  form: 'Novo acontecimento a partir desta frase',
  recordAndOpen: 'Registar e abrir',
  back: 'Voltar',
  formKeys: 'Ctrl+Enter regista-o. Escape volta atrás; o que escreveu fica.',
  ready: {
    misread: 'A frase não diz isto',
    nothing: 'Não relata nada que tenha acontecido',
    told: 'Já relatado por outra frase',
    elsewhere: 'Fora das reuniões deste texto',
  },
  readyHint: 'As teclas 1 a 3 aceitam um motivo pronto, Enter aceita o seu.',
  reading: 'Frases',
  fold: 'Recolher',
  unfold: 'Abrir',
  keys: 'Teclas: a aceita a primeira proposta, e edita-a, d põe-na de lado, n passa à próxima frase por tratar. As setas vão de frase em frase, Tab vem para aqui.',
}
