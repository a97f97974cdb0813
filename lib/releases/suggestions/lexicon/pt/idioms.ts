import { act } from '../frame'
import { told } from '../trigger'
import { CANDIDACY } from './words'

const SITTING = '(?:sess(?:ao|oes)|reuni(?:ao|oes)|trabalhos|negociacoes|plenaria|debates?|conversacoes|encontro)'
const BEEN = '(?:foi|foram|fomos|ter sido|terem sido|tinha sido|tinham sido)'

/** How diplomats, the press and speeches tell what minutes tell in the words of the rules. */
export const PT_IDIOMS = {
  frames: [
    act(
      'item_objected',
      'pedir exigir solicitar',
      '^(?!.*\\b(?:nao|inclu|inscri|acrescent|mant)) que [^;]*\\bpontos?\\b[^;]*\\b(?:retirad|suprimid|eliminad|riscad|excluid)[ao]s?\\b',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'consensus_blocked',
      'chumbar torpedear',
      '\\b(?:proposta|texto|projeto|decisao|paragrafo|emenda|declaracao|compromisso|acordo)',
      { by: 'obstructing' },
    ),
    act(
      'objection',
      'repudiar repelir afastar descartar',
      '\\b(?:proposta|texto|projeto|decisao|paragrafo|emenda|redacao|compromisso|versao)',
      { by: 'opponent' },
    ),
    act('text_tabled', 'fazer', '^ circular (?:um|uma|o|a) [^,;]*\\b(?:versao|texto|projeto|documento|proposta|nota)', {
      by: 'proposer',
    }),
    act('right_of_reply_used', 'fazer', '^ uso d[oe] (?:seu )?direito de resposta', { by: 'responder' }),
    act(
      'prolonged_intervention',
      'arrastar afogar',
      '\\b(?:debate|discussao|sessao|reuniao)\\b.*\\b(?:horas|questoes|perguntas|processuais)',
      { by: 'obstructing', voice: 'active' },
    ),
    act('supportive_intervention', 'tomar', '^ (?:as dores|o partido|a defesa)', {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act('supportive_intervention', 'pronunciar manifestar', '^ (?:-se )?(?:a favor|em favor|em defesa)', {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act('protest', 'indignar insurgir revoltar', null, { by: 'initiator' }),
    act('return', 'voltar regressar', '^ (?:[a-z]+ ){0,2}?no dia', { by: 'leaving' }),
    act(
      'referral',
      'baixar transitar',
      '^ (?:ao|a|para o|para a) (?:[a-z]+ )?(?:comite|grupo|comissao|secretariado)',
      {},
    ),
    act('suspended', 'interromper', `\\b${SITTING}\\b[^,;]* _ (?!.{0,30}\\bpel[ao]s? (?:delega|represent))`, {
      voice: 'passive',
    }),
    act(
      'candidate_blocked',
      'travar torpedear inviabilizar impedir chumbar barrar afundar',
      `${CANDIDACY}|\\bvice-presidencia`,
      {
        by: 'obstructing',
        to: 'affected',
      },
    ),
    act(
      'reference_objected',
      'vetar travar impedir barrar bloquear recusar',
      '\\b(?:menc(?:ao|oes)|referencias?|alus(?:ao|oes)|frases?)\\b',
      { by: 'obstructing' },
    ),
    act('walkout', 'fazer', '^ as malas', { by: 'leaving' }),
    act(
      'walkout',
      'virar',
      '^ (?:as )?costas (?:a|ao|aos) (?:sala|sessao|reuniao|plenaria|trabalhos|negociacoes|debate)',
      {
        by: 'leaving',
      },
    ),
    act(
      'microphone_cut',
      'arrancar tirar retirar',
      '\\bmicrofones? (?:das? maos|(?:d[ao]s? |a |ao )?(?:noss|sua|orador|represent|observador|delegad|porta-voz|coordenador|sociedade|coligacao))',
      { by: 'obstructing', to: 'affected' },
    ),
    act('verbal_attack', 'mandar', '^ (?:-[a-z]+ )?(?:calar|sentar)', { by: 'initiator', to: 'target' }),
    act('verbal_attack', 'chamar', '^ (?:[a-z-]+ ){0,5}?(?:mentiros|traidor|criminos|espi|vendid|hipocrit)[a-z]*', {
      by: 'initiator',
      to: 'target',
    }),
    act('objection_withdrawn', 'retirar levantar', '^ (?:a sua|as suas)(?= ?[.,;])', {
      by: 'opponent',
      voice: 'active',
    }),
    act(
      'wording_proposed',
      'entregar apresentar submeter enviar',
      '\\bpropostas? de (?:redacao|formulacao|texto alternativo)',
      { by: 'proposer' },
    ),
    act(
      'access_restricted',
      'relegar confinar remeter atirar empurrar',
      '\\b(?:salas?|corredor(?:es)?|ecras?|exterior|anexo|galeria)\\b',
      { to: 'affected', person: true },
    ),
    act(
      'referral',
      'confiar entregar atribuir',
      '\\b(?:ao|a|aos) (?:[a-z]+ )?(?:comite|grupo|comissao|secretariado|subcomite|peritos)',
      {
        by: 'decider',
      },
    ),
  ],
  phrases: [
    told('compromise_proposed', '(?<=cuja )(?:proposta|formula|solucao) de compromisso', 'before:proposer'),
    told('sitting_opened', '(?<=\\b(?:sessao|reuniao|plenaria|trabalhos)\\b(?: [a-z]+){0,4} )(?:teve|tiveram) inicio'),
    told('closed', '(?:dad[ao]s?|deu|deram) por (?:concluid|terminad|encerrad|finalizad)[ao]s?'),
    told(
      'deferral',
      '(?:ficou|ficaram|acabou por ficar|transitou|transita) para (?:a |o )?(?:plenaria|proxim|intersessional|reuniao|ano)[a-z]*',
    ),
    told(
      'adjourned_without_result',
      'sem que (?:se )?(?:vislumbrasse|houvesse|chegasse|alcancasse)[a-z -]{0,12} (?:acordo|consenso|decisao)',
    ),
    told('access_refused', '(?:viu|viram) a(?:s)? portas? fecha[a-z-]+', 'before:affected'),
    told('obstruction_reported', 'fa(?:z|zem) (?:gato-sapato|tabua rasa|letra morta) d[aeo]', 'before:obstructing'),
    told('item_discussed', '(?:debate|discussao|troca) de (?:[a-z-]+ ){1,3}(?:minutos|horas)'),
    told(
      'mandate_challenged',
      '(?:considera|julga|achava|considerava)(?:m)? (?:alhei[ao]|estranh[ao]) ao (?:mandato|ambito)',
      'before:obstructing',
    ),
    told(
      'mandate_challenged',
      '(?:pos|poe|puseram|poem|a por|por|pondo|posto) em (?:causa|duvida) (?:o mandato|a competencia)',
      'before:obstructing',
    ),
    told(
      'chair_ruling',
      '(?<=\\b(?:a presidencia|o presidente|a presidente)(?: [a-z]+)? )(?:chamou(?:-[a-z]+)?[a-z ]{0,30} a ordem|(?:decidiu|entendeu|considerou) que)',
    ),
    told(
      'compromise_proposed',
      '(?:tentou|tentaram|procurou|procuraram|ensaiou)(?: ainda| em vao)? (?:aproximar|conciliar|reconciliar|mediar|uma mediacao|construir pontes|lancar pontes|encontrar (?:um |uma )?(?:meio-termo|compromisso|saida))[a-z ]{0,20}',
      'before:proposer',
    ),
    told('compromise_proposed', '(?:proposta|solucao|formula) de compromisso(?= d[aeo]s? )', 'of:proposer'),
    told(
      'consensus_blocked',
      '(?:nao (?:deu|deram) o braco a torcer|nao (?:cedeu|cederam)(?= ?(?:[.,;]|e |$))|nao quis(?:eram)? ouvir falar)(?=[^.;]{0,50}\\b(?:caiu|falhou|fracassou|ficou pelo caminho))',
      'before:obstructing',
    ),
    told(
      'objection',
      'nao (?:deu|deram) o braco a torcer|nao (?:cedeu|cederam)(?= ?(?:[.,;]|e |$))|nao quis(?:eram)? ouvir falar|(?:bateu|bateram|fincou|fincaram) (?:o )?pe(?= ?(?:[.,;]|e |$|contra ))|manteve-se irredutivel',
      'before:opponent',
    ),
    told(
      'consensus_blocked',
      '(?:esbarr(?:a|ou|am|aram)|choc(?:a|ou|am|aram)|embat(?:e|eu|em|eram)) (?:com |contra )?(?:n?a recusa|n?o veto)(?= d)',
      'of:obstructing',
    ),
    told(
      'obstruction_reported',
      '(?:esbarr(?:a|ou|am|aram)|choc(?:a|ou|am|aram)|embat(?:e|eu|em|eram)) (?:com |contra )?(?:n?a (?:oposicao|resistencia|hostilidade)|n?o muro)(?= d)',
      'of:obstructing',
    ),
    told('obstruction_reported', '(?:refem|refens)(?= (?:d|por))', 'of:obstructing'),
    told(
      'item_objected',
      '(?:garant(?:e|em|iu|iram)|faz(?:em)? com|assegura(?:m|ram)?|cuidam) (?:[a-z]+ )?que [^,;]*(?:nada|nenhum|nao)[^,;]*(?:ordem d|agenda)',
      'before:obstructing',
    ),
    told('item_removed', '(?:apos|com|depois d)(?:a)? (?:retirada|supressao|eliminacao) do ponto(?: \\d+)?'),
    told(
      'interruption',
      '(?:levantou-se|levantaram-se|uniram-se|juntaram-se|ergueram-se) para (?:a |o |os |as |nos )?(?:calar|interromper|silenciar)',
      'before:obstructing',
    ),
    told('microphone_cut', 'microfones? (?:ficou|ficaram|estava|emudeceu|calou-se)(?: (?:mudo|desligado|sem som))?'),
    told('sitting_opened', '(?<=^(?:[a-z]+ )?)declaro aberta'),
    told('closed', '(?<=^(?:[a-z]+ )?)declaro encerrad[ao]s?'),
    told(
      'sitting_opened',
      '(?<!\\b(?:sessao|reuniao|discurso|cerimonia) de )abertura(?: da sessao| dos trabalhos| da reuniao)? (?:as|pelas) (?=\\d|[a-z]+)',
    ),
    told('suspended', 'suspensao(?: da sessao| dos trabalhos)? (?:das|as|de|entre) (?=\\d)'),
    told('resumed', '(?:retoma|reinicio)(?: da sessao| dos trabalhos)? (?:as|pelas) (?=\\d)'),
    told(
      'closed',
      '(?<!\\b(?:sessao|reuniao|discurso|cerimonia) de )(?:encerramento|fecho)(?: da sessao| dos trabalhos)? (?:as|pelas) (?=\\d)',
    ),
    told(
      'closed',
      '(?<=\\b(?:plenaria|reuniao|sessao|trabalhos|intercalar|intersessional)\\b(?: [a-z]+){0,5} )(?:terminou|terminaram|encerrou|encerraram|acabou|concluiu-se)(?= (?:na (?:madrugada|noite|manha|tarde)|as |ontem|hoje|pelas |na (?:segunda|terca|quarta|quinta|sexta)))',
    ),
    told(
      'adjourned_without_result',
      'sem (?:ter |terem )?(?:decidido|resolvido|acordado) nada|sem nada (?:decidido|resolvido|acordado)',
    ),
    told('overrun', '(?:depois|alem) d[ao] (?:hora|horario) (?:previst[ao]|marcad[ao]|fixad[ao])'),
    told('communique_adopted', '(?:com|pela|apos) a adocao d[oe] (?:um )?comunicado'),
    told(
      'supportive_intervention',
      `${BEEN} (?:apoiad|secundad|acompanhad)[ao]s?(?= p)|(?:teve|tiveram|contou com|recebeu|mereceu) o apoio(?= d)`,
      'of:supporter',
    ),
    told(
      'referral',
      '(?=ficou|fo)(?<=\\b(?:comite|grupo|secretariado|equipa)\\b[^.;]{0,50} )(?:ficou|foi|foram|ficaram) (?:encarregad|incumbid|mandatad)[ao]s?(?= d)',
    ),
    told(
      'accusation',
      'queix(?:ou|aram)-se d[aeo]s? (?:[a-z]+ )?(?:insultos|palavras|ataques|comportamento|atitude|declaracoes)',
      'before:initiator',
    ),
    told('deferral', '(?<=: ?)adiad[ao]s?(?= ?(?:[.,;]|$|para ))'),
    told('item_discussed', '(?:o |a )?(?:exame|analise|apreciacao)(?: [a-z-]+){1,8} (?:durou|duraram|ocupou|levou)'),
    told('access_restricted', `${BEEN} (?:post|deixad|mantid)[ao]s? (?:a margem|de fora|de lado)`, 'before:affected'),
    told(
      'intimidation',
      `${BEEN} (?:seguid|fotografad|filmad|vigiad)[ao]s?(?= (?:ate|por (?:desconhec|homens|dois)))`,
      'before:target',
    ),
    told(
      'statement_undelivered',
      '(?:pediu|pedimos|pediram) a palavra[^.;]{0,80}(?:em vao|nao (?:no-la|lha|lhe|nos) (?:deram|deu|foi)|recus(?:ou|aram)|ignorou-nos|ignoraram-nos)',
      'before:affected',
    ),
  ],
}
