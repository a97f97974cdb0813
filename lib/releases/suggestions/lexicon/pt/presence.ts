import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, ROOM } from './words'

/** Who leaves, comes back, stays away, is kept out or is threatened. */
export const PT_PRESENCE = {
  frames: [
    act('walkout', 'abandonar deixar', ROOM, { by: 'leaving' }),
    act('walkout', 'sair', '^ (?:[a-z]+ ){0,2}?(?:da|do|das|dos|em protesto|em sinal|porta fora)\\b', {
      by: 'leaving',
    }),
    act(
      'walkout',
      'retirar',
      '^ (?:[a-z]+ ){0,2}?(?:da|do|das|dos) (?:sala|sessao|reuniao|plenaria|negociacoes|trabalhos|discussoes|encontro|debate)',
      { by: 'leaving', voice: 'active' },
    ),
    act('walkout', 'bater', '^ com a porta', { by: 'leaving' }),
    act(
      'return',
      'regressar voltar retornar',
      '^ (?:[a-z]+ ){0,2}?(?:a sala|ao|a mesa|a sessao|a reuniao|aos|para a|so|uma hora|meia|[a-z0-9]+ (?:minutos|horas)|passad|depois|quando|pouco|mais tarde|as|a plenaria)',
      { by: 'leaving' },
    ),
    act('return', 'retomar reocupar', '^ (?:o seu|os seus|o|os) (?:lugar|lugares|assento)', { by: 'leaving' }),
    act('boycott', 'boicotar', null, { by: 'leaving' }),
    act('boycott', 'recusar', '^ (?:-se )?(?:a )?(?:participar|assistir|comparecer|entrar|tomar parte)', {
      by: 'leaving',
      voice: 'active',
    }),
    act(
      'access_refused',
      'recusar negar impedir barrar proibir excluir vedar',
      '\\b(?:acesso|entrada|entrar|acreditac(?:ao|oes)|vistos?|crachas?|aceder)\\b|(?:da|a) (?:sala|porta)',
      { by: 'obstructing', to: 'affected' },
    ),
    act(
      'access_restricted',
      'admitir autorizar deixar',
      'um de cada vez|uma de cada vez|um a um|uma a uma|apenas um|so um|um por um',
      { to: 'affected' },
    ),
    act(
      'access_restricted',
      'convidar obrigar forçar',
      '^ (?:a|que) (?:sair|abandonar|deixar|esperar|aguardar)|_ (?:a) (?:sair|abandonar|deixar|esperar)',
      { to: 'affected', voice: 'passive' },
    ),
    act(
      'access_restricted',
      'limitar restringir confinar',
      '\\b(?:observador|acesso|sociedade civil|coligacao|tempo de palavra)',
      { to: 'affected', voice: 'passive' },
    ),
    act('intimidation', 'ameaçar', `${PEOPLE}|\\b(?:crachas?|acreditacao|visto|expuls|represalias)`, {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('intimidation', 'intimidar perseguir assediar', PEOPLE, { by: 'obstructing', to: 'target', person: true }),
    act('verbal_attack', 'gritar berrar', '^ (?:com|a|ao|aos|contra)\\b', { by: 'initiator', to: 'target' }),
    act('verbal_attack', 'insultar injuriar atacar ofender vaiar apupar', PEOPLE, {
      by: 'initiator',
      to: 'target',
      person: true,
    }),
    act('protest', 'protestar', null, { by: 'initiator' }),
  ],
  phrases: [
    told(
      'partial_walkout',
      `(?:uma parte|parte|metade|alguns membros|varios membros|(?:dois|tres|quatro|alguns|varios) (?:dos )?(?:membros|delegados)) da (?:nossa |sua )?(?:delegacao|coligacao)[a-z ]{0,30}? (?:abandonou|abandonaram|saiu|sairam|deixou|deixaram|retirou-se|retiraram-se)|(?:dois|duas|tres|quatro|varios|alguns|metade) d(?:os|as) (?:nossos|nossas|seus|suas) (?:membros|delegad[ao]s|colegas|observador[a-z]+|representantes)(?: [a-z]+){0,2}? (?:abandonaram|abandonou|sairam|deixaram|retiraram-se|tinham abandonado|tinham saido)`,
      'within:leaving',
    ),
    told(
      'walkout',
      `(?:a |da |com a |apos a )?(?:saida|retirada)(?: (?:brusca|repentina|intempestiva))?(?= (?:da|do|das|dos)(?: [a-z]+)? ?delegac)`,
      'of:leaving',
    ),
  ],
}
