import { act } from '../frame'
import { told } from '../trigger'
import { CANDIDACY, CONSENSUS, DRAFT } from './words'

/** What is tabled, blocked, withdrawn, put off or adopted. */
export const PT_DECISIONS = {
  frames: [
    act('communique_failed', 'adotar aprovar emitir publicar produzir acordar', '\\bcomunicado\\b', {
      isNegated: true,
    }),
    act(
      'communique_preliminary',
      'alcançar obter chegar encontrar haver',
      '\\bacordo (?:preliminar|provisorio|de principio)\\b',
      {},
    ),
    act('communique_adopted', 'adotar aprovar emitir publicar', '\\bcomunicado\\b', {}),
    act(
      'chair_statement_issued',
      'publicar emitir divulgar',
      '\\b(?:presidencia|presidente)\\b[^;]*\\b(?:declaracao|resumo|sintese)\\b|\\bdeclaracao da presidencia\\b|\\bnome proprio\\b|\\bproprio nome\\b',
      {},
    ),
    act('ad_adopted', 'adotar aprovar', '\\bdecis(?:ao|oes) administrativas?\\b', {}),
    act('candidate_blocked', 'bloquear rejeitar recusar vetar opor', CANDIDACY, { by: 'obstructing', to: 'affected' }),
    act(
      'objection_withdrawn',
      'retirar levantar abandonar',
      '^ (?:[a-z]+ ){0,2}?(?:a sua|as suas|a|essa|esta|sua) (?:objec(?:ao|oes)|reservas?|oposicao)|(?:objec(?:ao|oes)|reservas?).* _ ',
      { by: 'opponent', person: true },
    ),
    act(
      'consensus_blocked',
      'bloquear impedir vetar travar quebrar inviabilizar romper torpedear obstruir',
      CONSENSUS,
      { by: 'obstructing' },
    ),
    act('consensus_blocked', 'vetar', null, { by: 'obstructing' }),
    act('consensus_blocked', 'opor usar', '^ (?:[a-z]+ ){0,2}?veto', { by: 'obstructing' }),
    act('consensus_blocked', 'fazer', '^ (?:fracassar|cair|falhar)', { by: 'obstructing' }),
    act(
      'consensus_blocked',
      'recusar',
      '^ (?:-se a )?(?:aderir|juntar-se|assinar|subscrever|qualquer (?:consenso|acordo|compromisso))',
      { by: 'obstructing', voice: 'active' },
    ),
    act('objection', 'levantar apresentar manter formular exprimir colocar', '\\b(?:objec(?:ao|oes)|reservas)\\b', {
      by: 'opponent',
    }),
    act('objection', 'objetar', null, { by: 'opponent' }),
    act('objection', 'opor', null, { by: 'opponent', voice: 'active' }),
    act('objection', 'rejeitar contestar recusar combater', DRAFT, { by: 'opponent', person: true }),
    act('compromise_proposed', 'propor apresentar oferecer submeter redigir', '\\bcompromisso\\b', { by: 'proposer' }),
    act(
      'wording_proposed',
      'propor sugerir avançar',
      '\\b(?:formulac(?:ao|oes)|redac(?:ao|oes)|emendas?|linguagem|formula|reformulacao|as palavras|termos)\\b',
      { by: 'proposer' },
    ),
    act(
      'text_tabled',
      'apresentar submeter depositar distribuir propor entregar',
      `^ (?!em )[^,;]{0,40}(?:proposta|projeto|declaracao|definicao|decisao|texto|documento|nota|paragrafo|resolucao)\\b|${DRAFT}.* _ `,
      { by: 'proposer' },
    ),
    act(
      'deferral',
      'adiar diferir protelar',
      '\\b(?:decis(?:ao|oes)|pontos?|discuss(?:ao|oes)|exame|quest(?:ao|oes)|debates?|votacao|adocao|tema|texto|proposta)\\b',
      { by: 'decider' },
    ),
    act(
      'referral',
      'remeter enviar reenviar encaminhar transmitir devolver',
      '\\b(?:ao|a|para o|para a|a um|aos) (?:[a-z]+ )?(?:comite|grupo|comissao|secretariado|subcomite|peritos)',
      { by: 'decider' },
    ),
    act('written_procedure_opened', 'abrir lançar iniciar', '\\bprocedimento escrito\\b', {}),
    act('text_failed', 'adotar aprovar', DRAFT, { isNegated: true }),
    act('text_adopted', 'adotar aprovar', DRAFT, { voice: 'passive' }),
    act('text_adopted', 'adotar aprovar', '^ (?:a|o|as|os|uma|um|novas?)[^,;]*', { voice: 'active' }),
    act('membership_changed', 'readmitir reintegrar', null, { to: 'affected' }),
    act(
      'membership_changed',
      'admitir suspender excluir expulsar',
      '\\b(?:participante|membro|processo|sem debate)\\b',
      { to: 'affected' },
    ),
    act('outcome_disputed', 'contestar disputar', '', { by: 'initiator', person: true }),
  ],
  phrases: [
    told(
      'objection',
      `(?:a |uma )?(?:unica )?objec(?:ao|oes) (?:veio|vieram|partiu)(?= (?:da|do|de|dos|das))`,
      'of:opponent',
    ),

    told(
      'communique_failed',
      `sem (?:um |qualquer |adotar (?:um |o )?|acordo sobre (?:um|o) |emitir (?:um )?|que houvesse (?:um )?(?:acordo (?:sobre|quanto a)o? ?(?:o )?)?|acordo quanto ao )?comunicado|nenhum comunicado(?! foi)|nao (?:houve|haver|se chegou a)(?: acordo (?:sobre|quanto a))?(?: um| o| qualquer)? comunicado|comunicado(?: final)? ficou sem acordo`,
    ),
    told('communique_preliminary', `acordo (?:preliminar|provisorio|de principio)`),
    told(
      'objection',
      `(?<=(?:apos|apesar d|perante|face|devido) )(?:[ao]s? |a )?(?:objec(?:ao|oes)|oposicao)(?= (?:de|da|do|das|dos))`,
      'of:opponent',
    ),
    told(
      'letter_received',
      `recebeu uma carta|carta (?:da|do|das|dos)|(?:enviou|dirigiu|enderecou) uma carta`,
      'before:initiator',
    ),
  ],
}
