import { act } from '../frame'
import { told } from '../trigger'

const SITTING =
  '\\b(?:sess(?:ao|oes)|reuni(?:ao|oes)|trabalhos|negociacoes|discussoes|plenaria|intersessional|debates?|conversacoes|conferencia|consultas|encontro)\\b'

/** How sittings begin, stop, go on and end. */
export const PT_SITTINGS = {
  frames: [
    act('sitting_opened', 'abrir iniciar começar', SITTING, {}),
    act('suspended', 'suspender interromper', SITTING, {}),
    act('resumed', 'retomar recomeçar', `${SITTING}|^ (?:as|a|pelas|uma|depois|apos|so|ao)\\b|^[.,;]`, {}),
    act('closed', 'encerrar', `^ (?:[a-z]+ ){0,2}?(?:a|os|as|o) (?:[a-z]+ )?${SITTING.slice(2)}|${SITTING}.* _ `, {}),
    act('closed', 'dar', '\\b(?:encerrad[ao]s?|por terminad[ao]s?|por encerrad[ao]s?)\\b', {}),
    act('closed', 'levantar', '^ a sessao|\\bsessao\\b.* _ ', {}),
    act('item_discussed', 'debater discutir examinar analisar', '\\b(?:durante|horas?|minutos)\\b', {}),
    act('meeting_cancelled', 'cancelar', SITTING, {}),
  ],
  phrases: [
    told(
      'item_discussed',
      `(?:horas?|minutos|meia) de (?:debates?|discuss(?:ao|oes))|(?:debate|discussao) sobre [^.,;]{2,60} (?:durou|levou|ocupou|terminou)`,
    ),
    told('overrun', `(?:terminou|encerrou|acabou|concluiu-se)[^.;]{1,80} (?:de atraso|com atraso|mais tarde do que)`),

    told(
      'adjourned_without_result',
      `(?:terminou|terminaram|acabou|acabaram|encerrou|encerraram|concluiu-se)(?: (?!sem)[a-z0-9]+){0,6} (?:sem (?:um |qualquer |nenhum )?(?:acordo|resultado|decisao|consenso|conclusao)|em caos|no caos|em fracasso|num impasse|em impasse)|sem (?:qualquer |nenhum |um )?(?:acordo|consenso|resultado)(?: claro| final)?(?= ?[.,;])|no caos`,
    ),
    told(
      'overrun',
      `(?:prolongou-se|prolongaram-se|se prolongou|se prolongaram|arrastou-se|arrastaram-se|se arrastou|se arrastaram|estendeu-se|estenderam-se|durou|duraram|continuou|continuaram)(?: [a-z]+){0,2}? (?:ate|para la|muito alem|pela noite|noite dentro|alem|pela madrugada)|ultrapass(?:ou|aram) (?:a hora|o horario)`,
    ),
    told('item_discussed', `(?:discussao|debate|troca de pontos de vista)(?: [a-z-]+){1,8} (?:durou|duraram|ocupou)`),
    told(
      'side_session',
      `(?:evento|sessao|reuniao) paralel[ao]|a margem da (?:plenaria|reuniao|sessao)`,
      'owner:initiator',
    ),
    told(
      'sitting_opened',
      `(?<=(?:sessao|reuniao|plenaria|trabalhos)(?: [a-z]+){0,5} )(?:abriu|abriu-se|comecou|comecaram|teve inicio) (?=as|a|com|na|no|em|pelas)`,
    ),
  ],
}
