import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, SPEECH } from './words'

const REPLY = 'direitos? de (?:resposta|replica)'

/** Who speaks, is interrupted, is named, answers or supports. */
export const PT_FLOOR = {
  frames: [
    act(
      'prolonged_intervention',
      'ocupar manter tomar usar',
      '^ (?:[a-z]+ )?(?:d?a )palavra (?:[a-z]+ )?(?:por|durante|mais de)',
      { by: 'obstructing', voice: 'active' },
    ),
    act('question', 'fazer colocar', '^ (?:[a-z]+ ){0,3}perguntas?\\b', { by: 'initiator', voice: 'active' }),
    act(
      'supportive_intervention',
      'recordar lembrar sublinhar salientar insistir',
      '^ (?:[a-z]+ )?que (?:os |a |o |as |nossa )?(?:observador|sociedade civil|coligacao|orador|todos)[^;]*\\b(?:direitos?|livre|liberdade|ouvid|falar|terminar)',
      { by: 'supporter', voice: 'active' },
    ),
    act('right_of_reply_granted', 'alargar estender', REPLY, { to: 'responder' }),

    act('statement_undelivered', 'proferir fazer ler apresentar pronunciar ouvir concluir terminar entregar', SPEECH, {
      by: 'affected',
      to: 'affected',
      isNegated: true,
    }),
    act('statement_undelivered', 'ter receber obter usar', '^ (?:da |a )?palavra', { by: 'affected', isNegated: true }),
    act('microphone_cut', 'cortar desligar silenciar fechar calar', '\\bmicrofones?\\b', {
      to: 'affected',
      by: 'obstructing',
    }),
    act('interruption', 'cortar', '^ (?:[a-z]+ ){0,2}a palavra', { by: 'obstructing', to: 'target', person: true }),
    act('interruption', 'interromper', `^(?!.{0,30}\\b(?:trabalhos|sessao|reuniao)\\b)`, {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('prolonged_intervention', 'monopolizar', 'palavra|tempo|debate|sessao', { by: 'obstructing' }),
    act(
      'prolonged_intervention',
      'falar discursar',
      '^ (?:[a-z]+ ){0,3}?(?:durante|mais de|quase|cerca de|por mais de|[a-z0-9]+ horas?|uma hora|horas)',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'prolonged_intervention',
      'perder desperdicar gastar consumir ocupar',
      '\\b(?:obstrucao|obstrucionismo|manobras|discursos? (?:longos?|interminave(?:l|is))|intervenc(?:ao|oes) (?:longas?|interminave(?:l|is))|questoes de ordem|disputas processuais)\\b',
      { by: 'obstructing' },
    ),
    act('right_of_reply_granted', 'conceder dar receber obter atribuir', REPLY, { to: 'responder' }),
    act('right_of_reply_refused', 'recusar negar rejeitar', REPLY, { to: 'responder' }),
    act('right_of_reply_requested', 'pedir solicitar exigir requerer reclamar invocar', REPLY, {
      by: 'responder',
      voice: 'active',
    }),
    act('right_of_reply_used', 'exercer usar utilizar aproveitar', REPLY, { by: 'responder', person: true }),
    act('naming', 'nomear', `^ (?!um |uma |vice|presidente)`, { by: 'initiator', to: 'target', person: true }),
    act(
      'naming',
      'citar identificar designar denunciar mencionar',
      'pelo nome|pelos nomes|nominalmente|pelo seu nome',
      { by: 'initiator', to: 'target', person: true },
    ),
    act('naming', 'apontar', 'o dedo', { by: 'initiator', to: 'target' }),
    act('accusation', 'acusar', null, { by: 'initiator', to: 'target', person: true }),
    act(
      'supportive_intervention',
      'intervir falar',
      '^ (?:[a-z]+ ){0,2}?(?:para (?:defender|sublinhar|recordar|apoiar|salientar|nos|lembrar)|em (?:[a-z]+ )?(?:defesa|apoio|favor)|a (?:nosso|seu) favor|por nos)',
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act(
      'supportive_intervention',
      'tomar usar pedir',
      '^ (?:d?a palavra (?:para (?:defender|sublinhar|recordar|apoiar|salientar|lembrar)|em (?:[a-z]+ )?(?:defesa|apoio|favor))|o partido|a defesa)',
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act('supportive_intervention', 'sair vir acorrer', '^ em (?:[a-z]+ )?(?:defesa|socorro|apoio|auxilio)', {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act(
      'supportive_intervention',
      'defender',
      `\\b(?:liberdade|direitos?|lugar|papel|ponto|texto|proposta|paragrafo)\\b|${PEOPLE}`,
      {
        by: 'supporter',
        to: 'target',
        person: true,
      },
    ),
    act('supportive_intervention', 'apoiar secundar', null, { by: 'supporter', to: 'target', voice: 'active' }),
    act('supportive_intervention', 'manifestar expressar exprimir declarar dar', '\\bapoio\\b', {
      by: 'supporter',
      to: 'target',
    }),
    act(
      'supportive_intervention',
      'pedir insistir exigir',
      '^ (?:em )?(?:que|para que) [^,;]*\\b(?:ouvid[ao]s?|a palavra)\\b',
      { by: 'supporter', voice: 'active' },
    ),
    act(
      'point_of_order',
      'levantar apresentar invocar suscitar fazer',
      '\\b(?:pontos? de ordem|quest(?:ao|oes) de ordem|moc(?:ao|oes) de ordem)\\b',
      { by: 'initiator' },
    ),
    act('chair_ruling', 'deliberar sentenciar', null, {}),
    act('chair_ruling', 'rejeitar indeferir aceitar acolher', '\\b(?:pontos?|questao|mocao) de ordem', {}),
    act('question', 'perguntar', '^ (?:[^,;]{1,40} )?(?:porque|por que|como|se|quando|o que)\\b', {
      by: 'initiator',
      to: 'target',
      voice: 'active',
    }),
    act('question', 'interrogar questionar', null, { by: 'initiator', to: 'target', person: true }),
    act(
      'obstruction_reported',
      'obstruir sabotar paralisar entravar minar',
      '\\b(?:trabalhos?|processo|reformas?|discussoes|negociacoes|grupo|garantias|comite|debates?)\\b',
      { by: 'obstructing' },
    ),
    act('obstruction_reported', 'fazer', '^ (?:[a-z]+ )?(?:obstrucao|obstaculo)', { by: 'obstructing' }),
  ],
  phrases: [
    told(
      'prolonged_intervention',
      `(?:a )?obstrucao(?: movida| feita)?(?= (?:de|da|do|das|dos|por|pel[ao]s?) )`,
      'of:obstructing',
    ),

    told(
      'interruption',
      `(?:as |a )?interrupc(?:ao|oes)(?: repetidas| constantes| ruidosas)?(?= (?:por|pela|pelo|pelas|pelos|da delegacao|do delegado))`,
      'of:obstructing',
    ),
    told(
      'prolonged_intervention',
      `(?:a |uma )?(?:flibusteria|obstrucionismo|manobras dilatorias|filibuster|intervenc(?:ao|oes) interminave(?:l|is)|discursos? interminave(?:l|is))`,
      'of:obstructing',
    ),
    told(
      'prolonged_intervention',
      `(?:horas?|minutos)(?: [a-z]+){0,4} (?:perdid|desperdicad|gast)[ao]s(?: [a-z]+){0,3} (?:obstrucao|processo|discursos?)`,
      'of:obstructing',
    ),
    told(
      'statement_undelivered',
      `nao (?:teve|tiveram|tivemos) (?:direito a palavra|a palavra|tempo|oportunidade|ocasiao)(?: (?:de|para) (?:proferir|fazer|ler) [a-z ]{2,30})?|(?:foi|foram)-lhes? (?:negada|recusada|retirada) a palavra|(?:viu|viram)(?:-se)?(?: ser-lhes?)? (?:negada|recusada|retirada) a palavra|fic(?:ou|aram) por (?:proferir|ler|fazer)|fic(?:ou|aram) sem (?:tempo|oportunidade|palavra)(?: (?:para|de) (?:proferir|fazer|ler) [a-z ]{2,30})?`,
      'before:affected',
    ),
    told(
      'right_of_reply_granted',
      `(?:viu|viram)(?:-se)?(?: ser-lhes?)? concedid[ao] (?:o |um )?direito de (?:resposta|replica)`,
      'before:responder',
    ),
    told(
      'right_of_reply_refused',
      `(?:viu|viram)(?:-se)?(?: ser-lhes?)? (?:recusado|negado) (?:o |um )?direito de (?:resposta|replica)`,
      'before:responder',
    ),
    told(
      'access_refused',
      `(?:viu|viram)(?:-se)?(?: ser-lhes?)? (?:recusad|negad)[ao]s? (?:o |a )?(?:acesso|entrada|acreditacao|visto)`,
      'before:affected',
    ),
    told(
      'right_of_reply_used',
      `(?<=direito de (?:resposta|replica) )para (?:criticar|responder|denunciar|atacar|refutar)`,
      'first:responder',
    ),
    told(
      'statement_delivered',
      `(?:no (?:seu )?discurso de (?:abertura|encerramento)|no seu discurso|na sua (?:declaracao|intervencao|alocucao)(?: de (?:abertura|encerramento)| final| inaugural)?)`,
      'first:speaker',
    ),
  ],
}
