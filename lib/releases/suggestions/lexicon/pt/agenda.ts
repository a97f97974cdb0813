import { act } from '../frame'
import { AGENDA, DRAFT } from './words'

/** What is put on an agenda, kept off it, taken from it, or said not to belong there. */
export const PT_AGENDA = {
  frames: [
    act('agenda_adopted', 'adotar aprovar', AGENDA, {}),
    act('mandate_challenged', 'contestar negar questionar', '\\b(?:mandato|competencia)\\b', { by: 'obstructing' }),
    act(
      'mandate_challenged',
      'alegar afirmar sustentar dizer argumentar defender',
      '\\b(?:nao (?:tem|tinha) (?:mandato|competencia)|sem mandato|fora do (?:seu )?mandato|exced\\w+ o mandato)',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'item_objected',
      'opor',
      `^ (?:[a-z]+ ){0,2}?a (?:inclusao|inscricao|que[^;]*(?:inclu|inscr|fig)|sua inclusao|discussao)|^ [^,;]*${AGENDA}`,
      { by: 'obstructing' },
    ),
    act('item_objected', 'objetar', `^ [^,;]*(?:${AGENDA}|inclusao|inscricao)`, { by: 'obstructing' }),
    act(
      'item_objected',
      'recusar rejeitar bloquear impedir',
      `${AGENDA}|\\b(?:inclusao|incluir|inscricao|inscrever)\\b`,
      { by: 'obstructing' },
    ),
    act('item_removed', 'retirar remover eliminar excluir suprimir riscar apagar cortar', AGENDA, {
      by: 'obstructing',
    }),
    act(
      'item_proposed',
      'propor pedir solicitar',
      `\\b(?:inclusao|inscricao|incluir|incluid[ao]|inscrit[ao])\\b|${AGENDA}`,
      { by: 'proposer', voice: 'active' },
    ),
    act(
      'reference_objected',
      'opor objetar',
      '^ (?:[a-z]+ ){0,2}?a (?:qualquer |uma |toda a )?(?:referencias?|menc(?:ao|oes)|frase)',
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'rejeitar recusar suprimir retirar riscar eliminar bloquear apagar',
      '\\b(?:referencias?|menc(?:ao|oes)|frases?|as palavras|passagem)\\b',
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'pedir exigir solicitar obter',
      '^(?!.*\\bnao (?:que )?(?:seja|fosse|sejam|fossem)\\b) (?:que|a retirada|a supressao|a eliminacao|para retirar|a remocao)[^;]*(?:retira|suprimi|risca|elimina|apaga|corta|remov)|^ (?:a retirada|a supressao|a eliminacao|a remocao)',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'reference_objected',
      'recusar',
      '^ (?:-se a |sequer )?(?:tomar nota|registar|mencionar|referir|nomear|constatar)',
      { by: 'obstructing', voice: 'active' },
    ),
    act('reference_objected', 'registar mencionar constatar', '^ (?:a |o |uma )', { isNegated: true }),
    act('text_weakened', 'enfraquecer diluir esvaziar suavizar desvirtuar', `${DRAFT}|\\balcance\\b`, {
      by: 'obstructing',
    }),
    act('text_reopened', 'reabrir', `${DRAFT}|\\b(?:ponto|artigo|debate|discussao|capitulo|acordo)\\b`, {
      by: 'initiator',
    }),
    act('text_reopened', 'pedir exigir', '^ (?:que|a) [^,;]*(?:reab)', { by: 'initiator', voice: 'active' }),
    act('text_reopened', 'seguir', '^ (?:o exemplo|os passos|-lhe)', { by: 'initiator', voice: 'active' }),
  ],
  phrases: [],
}
