import { told } from './trigger'

const ROOM =
  '(?:a|o|as|os|da|do|das|dos|esta|este)? ?(?:ultima )?(?:sala|sessao|reuniao|negociacoes|discussoes|plenaria|videoconferencia|intersessional|conversacoes|conferencia|encontro|trabalhos)'
const ADV =
  '(?:(?:ja|entao|depois|ainda|tambem|repetidamente|novamente|finalmente|duas vezes|varias vezes|publicamente|sistematicamente) )*'
const WAS =
  '(?:foi|foram|tinha sido|tinham sido|tem sido|tem vindo a ser|havia sido|esta a ser|estao a ser|era|eram)(?: (?:finalmente|novamente|de novo|repetidamente|sistematicamente|sempre|varias vezes|mais uma vez))*'
const SPEECH =
  '(?:o |a |os |as |um |uma |seu |sua |seus |suas |o seu |a sua |os seus |as suas )*(?:discursos?|declarac(?:ao|oes)|intervenc(?:ao|oes)|observac(?:ao|oes)|palavras|alocucao|comentarios)(?: (?:de encerramento|finais|final|de abertura|preparad[ao]s?))*'
const TEXT =
  '(?:o |a |um |uma )?(?:comunicado(?: final)?|texto|declaracao|decisao|documento|definicao|proposta|reforma)'

/** The words by which Portuguese texts tell what happened in a meeting. */
export const PT = [
  told('partial_walkout', `(?:parte|uma parte) da delegacao [a-z' ]{0,30}(?:abandonou|deixou|saiu)`, 'after:leaving'),
  told(
    'walkout',
    `${ADV}(?:abandonou|abandonaram|deixou|deixaram|abandonando) ${ROOM}|${ADV}(?:saiu|sairam) (?:da|do|das|dos) (?:sala|sessao|reuniao|plenaria|videoconferencia|negociacoes|encontro)|(?:retirou-se|retiraram-se|se retirou|se retiraram) (?:da|do|das|dos) [a-z]+|bateu com a porta|bateram com a porta|abandonou|abandonaram`,
    'before:leaving',
  ),
  told('walkout', `(?:a )?(?:saida|retirada) (?:da|do|das|dos)(?= delegac)`, 'after:leaving'),
  told(
    'return',
    `(?:regressou|regressaram|voltou|voltaram) (?:a|ao|para a) (?:sala|sessao|reuniao|mesa)`,
    'before:leaving',
  ),
  told('boycott', `${ADV}(?:boicotou|boicotaram)`, 'before:leaving'),
  told(
    'interruption',
    `${ADV}(?:interrompeu|interromperam|interrompendo|cortou a palavra|cortaram a palavra)`,
    'before:obstructing',
  ),
  told('interruption', `${WAS} interrompid[ao]s?(?: [a-z]+){0,4}?(?= (?:por|pela|pelo|pelas|pelos))`, 'by:obstructing'),
  told(
    'interruption',
    `interrupcoes?(?: repetidas| constantes)?(?= (?:por|pela|pelo|pelas|pelos|por parte))`,
    'by:obstructing',
  ),
  told(
    'microphone_cut',
    `microfones? ${WAS} (?:cortad|desligad|silenciad)[ao]s?|(?:cortou|cortaram|desligou|desligaram) (?:o |os )microfones?`,
  ),
  told(
    'prolonged_intervention',
    `(?:fez|fizeram) obstrucao|flibusteria|manobras dilatorias|monopolizou a palavra|falou durante (?:horas|mais de)|desperdicad[ao]s (?:pela|por) obstrucao|intervenc(?:ao|oes) interminave(?:l|is)|obstrucionismo`,
    'before:obstructing',
    'by:obstructing',
  ),
  told('prolonged_intervention', `(?:a )?obstrucao(?= (?:de|da|do|das|dos) )`, 'after:obstructing'),
  told(
    'statement_undelivered',
    `nao (?:teve|tiveram|pode|puderam|conseguiu|conseguiram|chegou a|chegaram a)(?: (?:a )?(?:oportunidade|tempo|possibilidade|ocasiao) (?:de|para))? ?(?:proferir|fazer|ler|apresentar|pronunciar) ${SPEECH}|${SPEECH} (?:nao|nunca) (?:foi|foram|pode ser|puderam ser|chegou a ser|chegaram a ser) (?:proferid|lid|ouvid|feit|apresentad)[ao]s?|nao teve (?:direito a palavra|a palavra)|foi-lhe negada a palavra|viu(?:-se)? (?:ser-lhe )?negada a palavra|ficou sem (?:tempo|oportunidade) para (?:proferir|fazer|ler) ${SPEECH}|ficaram por proferir|ficou por proferir`,
    'before:affected',
  ),
  told(
    'naming',
    `${ADV}(?:nomeou|nomearam|identificou|citou nominalmente|citaram nominalmente|apontou o dedo a)|decidiu (?:nomear|citar|identificar)`,
    'before:initiator',
    'after:target',
  ),
  told('accusation', `${ADV}(?:acusou|acusaram)`, 'before:initiator', 'after:target'),
  told(
    'right_of_reply_granted',
    `(?:recebeu|receberam|obteve|obtiveram) (?:o |um )?direito de resposta|(?:foi|foram)(?:-lhes?)? (?:concedid|dad)[ao]s? (?:o |um )?direito de resposta|direito de resposta (?:lhes? )?foi concedido|(?:foi|foram)-lhes? concedido`,
    'before:responder',
    'by:granter',
  ),
  told(
    'right_of_reply_granted',
    `(?:concedeu|concederam|deu|deram)(?: [a-z]+){0,4} (?:o |um )?direito de resposta`,
    'before:granter',
  ),
  told(
    'right_of_reply_refused',
    `(?:viu|viram)(?: [a-z-]+){0,2} (?:recusado|negado) (?:o |um )?direito de resposta|direito de resposta (?:lhes? )?foi (?:recusado|negado)|(?:recusou|recusaram|negou|negaram)(?: [a-z]+){0,4} (?:o |um )?direito de resposta`,
    'before:responder',
  ),
  told(
    'right_of_reply_requested',
    `(?:pediu|pediram|solicitou|solicitaram|exigiu|exigiram|requereu) (?:o |um |o seu )?direito de resposta`,
    'before:responder',
  ),
  told(
    'right_of_reply_used',
    `(?:exerceu|exerceram|usou|usaram|utilizou) (?:o |um |o seu |do seu )?direito de resposta`,
    'before:responder',
  ),
  told(
    'supportive_intervention',
    `(?:interveio|intervieram|tomou a palavra|tomaram a palavra|usou da palavra) (?:para (?:defender|sublinhar|recordar|apoiar|salientar)|em (?:defesa|apoio|favor))|saiu em defesa|sairam em defesa|${ADV}(?:defendeu|defenderam) (?:a liberdade|o direito|a sociedade civil|a coligacao)|(?:manifestou|manifestaram|expressou|expressaram) (?:o seu )?apoio`,
    'before:supporter',
  ),
  told(
    'point_of_order',
    `(?:levantou|levantaram|apresentou|invocou|suscitou) (?:um |varios |uma )?(?:pontos?|questao|questoes|moc(?:ao|oes)) de ordem`,
    'before:initiator',
  ),
  told(
    'item_removed',
    `${WAS} (?:retirad|removid|eliminad|excluid|suprimid|riscad)[ao]s? (?:da|do projeto de|da sua) (?:ordem do dia|ordem de trabalhos|agenda)`,
    'by:obstructing',
  ),
  told(
    'item_removed',
    `(?:retirou|retiraram|removeu|removeram|eliminou|excluiu)(?: [a-z]+){1,7} da (?:ordem do dia|ordem de trabalhos|agenda)`,
    'before:obstructing',
  ),
  told(
    'item_objected',
    `(?:opos-se|opuseram-se|se opos|se opuseram) a (?:inclusao|inscricao|que)[a-z' ]{0,60}(?:agenda|ordem|incluid|inscrit)[a-z]*|(?:recusou|recusaram|rejeitou|rejeitaram) (?:a )?(?:inclusao|incluir|inscricao|inscrever)|(?:bloqueou|bloquearam) a (?:inclusao|inscricao)|(?:opos-se|opuseram-se) a (?:inclusao|inscricao)`,
    'before:obstructing',
  ),
  told(
    'item_objected',
    `(?:esforcos?|tentativas?|pedidos?|propostas?) (?:para |de )(?:incluir|inscrever|inclusao|inscricao|colocar)(?: [a-z-]+){1,16} (?:${WAS} |sido )(?:bloquead|rejeitad|recusad)[ao]s?|(?:inclusao|inscricao)(?: [a-z-]+){0,14} ${WAS} (?:bloquead|rejeitad|recusad)[ao]s?`,
    'by:obstructing',
  ),
  told(
    'reference_objected',
    `(?:opos-se|opuseram-se|se opos|se opuseram) a (?:qualquer |uma |toda a )?(?:referencia|mencao)|(?:rejeitou|rejeitaram|recusou|recusaram) (?:qualquer |uma |a )?(?:referencia|mencao)|(?:recusou|recusaram)(?:-se a)? (?:tomar nota|registar|mencionar)|nem sequer (?:conseguiu|pode|consegue) (?:tomar nota|registar|constatar)`,
    'before:obstructing',
  ),
  told(
    'reference_objected',
    `(?:referencia|mencao)(?: [a-z-]+){0,8} ${WAS} (?:rejeitad|recusad|suprimid|retirad)[ao]s?`,
    'by:obstructing',
  ),
  told(
    'text_weakened',
    `${ADV}(?:enfraqueceu|enfraqueceram|diluiu|diluiram|esvaziou|esvaziaram)|${WAS} (?:enfraquecid|diluid|esvaziad)[ao]s?`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'wording_proposed',
    `(?:propos|propuseram|sugeriu|sugeriram) (?:uma |nova |outra |a |as )*(?:formulac(?:ao|oes)|redac(?:ao|oes)|emendas?|linguagem)`,
    'before:proposer',
  ),
  told('text_reopened', `(?:reabriu|reabriram) ${TEXT}`, 'before:obstructing'),
  told(
    'compromise_proposed',
    `(?:propos|propuseram|apresentou|apresentaram|ofereceu) (?:um |uma |o )?(?:texto de |proposta de |solucao de )?compromisso`,
    'before:proposer',
  ),
  told(
    'text_tabled',
    `(?:apresentou|apresentaram|submeteu|submeteram|depositou|distribuiu) (?:um |uma |o |a |o seu |a sua )(?:nova |projeto de |anteprojeto de )*(?:proposta|projeto|declaracao|definicao|decisao|texto|documento)`,
    'before:proposer',
  ),
  told(
    'item_proposed',
    `(?:propos|propuseram|pediu|pediram|solicitou|solicitaram) (?:a )?(?:inclusao|inscricao|incluir|que[a-z ]{1,50}(?:incluid|inscrit)[ao])`,
    'before:proposer',
  ),
  told(
    'consensus_blocked',
    `${ADV}(?:bloqueou|bloquearam|impediu|impediram|vetou|vetaram|travou|travaram|recusou|recusaram|quebrou|inviabilizou|inviabilizaram|bloqueiam|bloqueia)(?: (?:o|a|os|as|um|uma|qualquer|todo|toda))* (?:consenso|acordo|adocao|decis(?:ao|oes)|tomada de decis(?:ao|oes)|reformas?|progressos?|processo|declaracao|definicao|texto|proposta|avanco)|${ADV}(?:vetou|vetaram)|tem bloqueado (?:o|a|as|os) [a-z]+`,
    'before:obstructing',
  ),
  told(
    'consensus_blocked',
    `(?<=(?:consenso|decis(?:ao|oes)|acordo|adocao|proposta|declaracao|definicao|reforma|processo|texto)(?: [a-z-]+){0,9} )${WAS} (?:bloquead|impedid|vetad|travad)[ao]s?`,
    'by:obstructing',
  ),
  told(
    'candidate_blocked',
    `candidatura(?: [a-z-]+){0,10} ${WAS} (?:bloquead|rejeitad|recusad|vetad)a|(?:bloqueou|bloquearam|rejeitou|rejeitaram|vetou) a candidatura|(?:opos-se|opuseram-se) a candidatura`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'objection',
    `(?:levantou|levantaram|apresentou|apresentaram|manteve|mantiveram|formulou|exprimiu) (?:uma |as |a sua |as suas |objec)*(?:objec(?:ao|oes))|(?:objetou|objetaram|opos-se|opuseram-se)`,
    'before:opponent',
  ),
  told(
    'objection_withdrawn',
    `(?:retirou|retiraram|levantou|levantaram) (?:a sua|as suas) objec(?:ao|oes)`,
    'before:opponent',
  ),
  told(
    'deferral',
    `${WAS} (?:adiad|diferid|protelad|remetid)[ao]s? (?:para|ate|sine)|(?:adiou|adiaram) (?:a|o|as|os|qualquer) (?:decisao|discussao|ponto|debate|exame)`,
    'by:decider',
  ),
  told(
    'referral',
    `${WAS} (?:remetid|enviad|reenviad)[ao]s? (?:ao|a|para o|para a) (?:comite|grupo|comissao)`,
    'by:decider',
  ),
  told(
    'communique_failed',
    `sem (?:um |qualquer |adotar (?:um |o )?|acordo sobre (?:um|o) |emitir (?:um )?)?comunicado|nenhum comunicado|nao (?:foi|houve|conseguiu|conseguiram|pode)(?: (?:possivel )?(?:adotar|adotado|emitir|emitido|acordo sobre|chegar a acordo sobre|acordar))?(?: (?:um|o|qualquer))? comunicado|comunicado(?: final)? nao (?:foi|pode ser|chegou a ser) (?:adotado|emitido|aprovado)`,
  ),
  told(
    'communique_adopted',
    `comunicado(?: final)? (?:foi|tinha sido) (?:finalmente )?(?:adotado|aprovado|emitido)|(?:adotou|adotaram|aprovou|aprovaram|emitiu) (?:um |o |o seu )comunicado`,
  ),
  told(
    'chair_statement_issued',
    `presidencia (?:publicou|emitiu|divulgou) (?:uma |a sua )(?:propria )?declaracao|presidente (?:publicou|emitiu|divulgou) (?:uma |a sua )(?:propria )?declaracao`,
  ),
  told(
    'adjourned_without_result',
    `sem (?:um |qualquer |nenhum )?(?:acordo|resultado|decisao|consenso|conclusao)(?: claro| final)?|(?:terminou|terminaram|acabou|acabaram|encerrou)(?: [a-z0-9 ]{0,30})? (?:em caos|no caos|em fracasso|num impasse|em impasse)|(?:fracassou|fracassaram)`,
  ),
  told(
    'overrun',
    `(?:prolongou-se|prolongaram-se|se prolongou|se prolongaram|arrastou-se|arrastaram-se|estendeu-se|estenderam-se|durou|duraram|continuou|continuaram) (?:ate|para la|muito alem|pela noite|noite dentro|alem)|ultrapassou (?:a hora|o horario)`,
  ),
  told(
    'text_adopted',
    `(?:declaracao|texto|decisao|proposta|definicao|regras|regulamento|diretrizes|documento)(?: [a-z-]+){0,9} ${WAS} (?:adotad|aprovad|acolhid)[ao]s?|(?:adotou|adotaram|aprovou|aprovaram) (?:a|o|uma|um|as|os) (?:[a-z-]+ ){0,4}(?:declaracao|texto|proposta|definicao|documento|regulamento|decisao)`,
  ),
  told(
    'text_failed',
    `(?:declaracao|texto|decisao|proposta|definicao)(?: [a-z-]+){0,8} nao (?:foi|foram|pode ser) (?:adotad|aprovad)[ao]s?`,
  ),
  told(
    'agenda_adopted',
    `(?:ordem do dia|ordem de trabalhos|agenda) (?:foi|tinha sido) (?:finalmente )?(?:adotada|aprovada)|(?:adotou|adotaram|aprovou) a (?:ordem do dia|ordem de trabalhos|agenda)`,
  ),
  told('preliminary_agreement', `acordo (?:preliminar|provisorio)`),
  told(
    'statement_delivered',
    `(?:proferiu|proferiram|leu|fez|fizeram) (?:um |uma |o |a |o seu |a sua )(?:discurso|declaracao|intervencao|alocucao)`,
    'before:speaker',
  ),
  told(
    'statement_delivered',
    `no (?:seu )?discurso de (?:abertura|encerramento)|no seu discurso|na sua (?:declaracao|intervencao|alocucao)(?: de (?:abertura|encerramento)| final| inaugural)?`,
    'first:speaker',
  ),
  told(
    'letter_received',
    `recebeu uma carta|carta (?:da|do|das|dos)|(?:enviou|dirigiu|enderecou) uma carta`,
    'before:initiator',
    'after:initiator',
  ),
  told('side_session', `(?:evento|sessao|reuniao) paralel[ao]|a margem da (?:plenaria|reuniao|sessao)`),
  told(
    'access_refused',
    `(?:viu|viram)(?: [a-z-]+){0,2} (?:recusad|negad)[ao] (?:o |a )?(?:acesso|entrada|acreditacao|visto)|(?:acesso|entrada)(?: [a-z-]+){0,6} ${WAS} (?:recusad|negad|interdit)[ao]|(?:recusou|negou|recusaram|negaram) (?:o acesso|a entrada|vistos?)|foi impedid[ao] de entrar|foram impedid[ao]s de entrar`,
    'before:affected',
    'by:obstructing',
  ),
  told(
    'access_restricted',
    `${WAS} convidad[ao]s? a (?:sair|abandonar|deixar)|tiveram de (?:sair|esperar)`,
    'before:affected',
  ),
  told(
    'suspended',
    `${WAS} suspens[ao]s?|(?:suspendeu|suspenderam) (?:a|os|as) (?:sessao|trabalhos|reuniao|negociacoes)`,
  ),
  told(
    'resumed',
    `(?:sessao|reuniao|trabalhos|discussoes|negociacoes) (?:foi|foram) retomad[ao]s?|(?:retomou|retomaram) (?:os|as|a) (?:trabalhos|discussoes|sessao)`,
  ),
  told('protest', `${ADV}(?:protestou|protestaram)|em (?:sinal de )?protesto`, 'before:initiator'),
  told('intimidation', `${ADV}(?:intimidou|intimidaram)`, 'before:obstructing'),
  told('outcome_disputed', `${ADV}(?:contestou|contestaram)`, 'before:initiator'),
  told(
    'written_procedure_opened',
    `procedimento escrito ${WAS} (?:aberto|lancado|iniciado)|(?:lancou|abriu|iniciou) (?:um |o )procedimento escrito`,
  ),
]
