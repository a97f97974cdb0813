import type { Form, Grammar } from '../frame'

/** Irregular verbs: participle, past of one and of many, present of one and of many, imperfect stem, gerund, old pluperfect. */
const IRREGULAR: Record<string, string> = {
  opor: 'oposto opôs opuseram opõe opõem opunha opondo opusera',
  propor: 'proposto propôs propuseram propõe propõem propunha propondo propusera',
  impor: 'imposto impôs impuseram impõe impõem impunha impondo impusera',
  expor: 'exposto expôs expuseram expõe expõem expunha expondo expusera',
  por: 'posto pôs puseram põe põem punha pondo pusera',
  fazer: 'feito fez fizeram faz fazem fazia fazendo fizera',
  dizer: 'dito disse disseram diz dizem dizia dizendo dissera',
  ver: 'visto viu viram vê veem via vendo vira',
  ler: 'lido leu leram lê leem lia lendo lera',
  dar: 'dado deu deram dá dão dava dando dera',
  intervir: 'intervindo interveio intervieram intervém intervêm intervinha intervindo interviera',
  sair: 'saído saiu saíram sai saem saía saindo saíra',
  manter: 'mantido manteve mantiveram mantém mantêm mantinha mantendo mantivera',
  obter: 'obtido obteve obtiveram obtém obtêm obtinha obtendo obtivera',
  impedir: 'impedido impediu impediram impede impedem impedia impedindo impedira',
  pedir: 'pedido pediu pediram pede pedem pedia pedindo pedira',
  diluir: 'diluído diluiu diluíram dilui diluem diluía diluindo diluíra',
  excluir: 'excluído excluiu excluíram exclui excluem excluía excluindo excluíra',
  incluir: 'incluído incluiu incluíram inclui incluem incluía incluindo incluíra',
  abrir: 'aberto abriu abriram abre abrem abria abrindo abrira',
  reabrir: 'reaberto reabriu reabriram reabre reabrem reabria reabrindo reabrira',
  suspender: 'suspenso suspendeu suspenderam suspende suspendem suspendia suspendendo suspendera',
  inscrever: 'inscrito inscreveu inscreveram inscreve inscrevem inscrevia inscrevendo inscrevera',
  enfraquecer: 'enfraquecido enfraqueceu enfraqueceram enfraquece enfraquecem enfraquecia enfraquecendo enfraquecera',
  seguir: 'seguido seguiu seguiram segue seguem seguia seguindo seguira',
  ganhar: 'ganho ganhou ganharam ganha ganham ganhava ganhando ganhara',
  entregar: 'entregue entregou entregaram entrega entregam entregava entregando entregara',
}

function conjugate(verb: string): [string, Form][] {
  const irregular = IRREGULAR[verb]
  if (irregular) {
    const [participle, one, many, is, are, was, gerund, had] = irregular.split(' ') as string[]
    return [
      ...participles(participle ?? ''),
      ...[one, many, was, `${was}m`, had].map((form): [string, Form] => [form ?? '', 'finite']),
      [is ?? '', 'present'],
      [are ?? '', 'present'],
      [gerund ?? '', 'gerund'],
      [verb, 'infinitive'],
    ]
  }
  const stem = verb.slice(0, -2)
  const kind = verb.slice(-2)
  const of = (finite: string[], present: string[], participle: string, gerund: string): [string, Form][] => [
    ...finite.map((ending): [string, Form] => [stem + ending, 'finite']),
    ...present.map((ending): [string, Form] => [stem + ending, 'present']),
    ...participles(stem + participle),
    [stem + gerund, 'gerund'],
    [verb, 'infinitive'],
  ]
  if (verb.endsWith('ear'))
    return of(['ou', 'aram', 'ava', 'avam', 'ara', 'ámos', 'amos'], ['ia', 'iam'], 'ado', 'ando')
  if (kind === 'ar') return of(['ou', 'aram', 'ava', 'avam', 'ara', 'ámos', 'amos'], ['a', 'am'], 'ado', 'ando')
  if (kind === 'er') return of(['eu', 'eram', 'ia', 'iam', 'era', 'emos'], ['e', 'em'], 'ido', 'endo')
  return of(['iu', 'iram', 'ia', 'iam', 'ira', 'imos'], ['e', 'em'], 'ido', 'indo')
}

const participles = (one: string): [string, Form][] => {
  const bare = one.replace(/[oe]$/, '')
  return [one, `${bare}a`, `${one}s`, `${bare}as`].map((form) => [form, 'participle'])
}

const words = (list: string) => new Set(list.split(' '))

export const PT_GRAMMAR: Grammar = {
  conjugate,
  token: /-?\p{L}+|\d+/gu,
  have: words('tinha tinham tem têm tendo havia haviam ter terem'),
  be: words('foi foram era eram sido ser sendo é são está estão estava estavam ficou ficaram serem'),
  not: words('não nunca nem sem jamais'),
  unreal: words(
    'poderia poderiam deveria deveriam deve devem pode podem teria teriam seria seriam fosse fossem seja sejam queria querem quer pretende vai vão iria ia iam será serão terá terão',
  ),
  adverbs: words(
    'também então depois ainda já repetidamente novamente finalmente vezes publicamente sistematicamente abertamente logo imediatamente igualmente formalmente duas várias mais uma vez de novo por fim todos todas ambos assim porém sempre muitas prontamente constantemente por seu turno brevemente unanimemente mesmo até a apenas só aliás entretanto em seguida firmemente vivamente inicialmente',
  ),
  clitics: words('o a os as lhe lhes nos -o -a -os -as -lhe -lhes -nos -no -na -nas -lo -la -los -las'),
  reflexive: words('se -se'),
  movesWithBe: words(''),
  succeeded:
    /\b(?:acabara|acabava|acabaram de|decidiu|decidiram|acabou|acabaram|voltou|voltaram|chegou|chegaram|continuou|continuaram|continua|continuam|passou|passaram|comecou|comecaram|conseguiu|conseguiram|veio|vieram|interveio|intervieram|palavra|fez|fizeram|mandou|vindo|esta|estao|estava|estavam|logrou)(?: a | por | para | em | de | )$/,
  failed:
    /\b(?:nao (?:pode|puderam|conseguiu|conseguiram|conseguimos|pudemos|chegou|chegaram|teve|tiveram|tivemos)(?: [a-z]+){0,3}|impedid[ao]s?|incapa(?:z|zes)|sem (?:conseguir|poder|tempo|ter podido|que pudesse)|ficou por|ficaram por|ficou sem (?:[a-z]+ ){1,3}|impossivel|falhou|falharam|nao foi possivel|falta de (?:tempo|oportunidade)[a-z ,]{0,30})(?: a| de| para|,)? ?(?:ser )?$/,
  conjunction: /(?:^|[ ,])(?:e|mas|ou|depois|antes de|apos|sem|ao|para|em seguida)$/,
  subordinator:
    /[;:.?!"]|\b(?:quando|enquanto|porque|embora|ate que|depois que|depois de|antes que|pois|que|se(?= [a-z]+(?:asse|esse|isse|ar|er|ir)\b)|logo que|assim que|uma vez que|ja que|onde|como) /g,
  relative: /\b(?:que|quem|(?:o|a) qual|(?:os|as) quais)$/,
  relativeOf:
    /\bcuj[ao]s? (?:delegac(?:ao|oes)|delegad[ao]s?|representantes?|embaixador(?:es|a)?|ministr[ao]s?|negociador(?:es)?)$/,
  condition: /(?:^|[,;:"] ?|\b(?:e|mas|que|mesmo) )(?:se|caso|a menos que|salvo se)\b[^,;:"]*$/,
  preposition:
    /(?:^| )(?:de|da|do|das|dos|em|na|no|nas|nos|com|contra|sob|para|sobre|a|ao|aos|as|durante|por|apos|antes|depois|desde|ate|entre|pela|pelo|perante|sem|esta|este|pouco depois)(?: (?:a|o|as|os|um|uma|seu|sua|esta|este|das|da|do))?(?: [a-z0-9.'-]+){1,4}$/,
  by: /^(?:[ ,](?:(?!por |pel[ao]s? |para |e |mas |que )[a-z0-9.'-]+ ?){0,7}?)?,? ?\b(?:por(?: parte)?|a pedido|por insistencia|pel[ao]s?|da parte)(?: (?:d[aoe]s?|a|o|as|os|um|uma))? $/,
  finite:
    /^(?:foi|foram|e|tem|era|eram|tinha|tinham|fez|fizeram|disse|pos|deu|deram|veio|[a-z]{2,}(?:ou|aram|eu|eram|iu|iram|ava|avam|iam)|-se)$/,
  wished:
    /\b(?:esper(?:a|amos|am|ava)|tem(?:e|em|ia|emos)|dese(?:ja|jam|java)|ped(?:e|em|iu|iram|imos)|exig(?:e|em|iu)|receia|nega(?:m|va)?|negou|negaram|desment(?:e|em|iu)|propos|propuseram|acus(?:a|am|ou|aram|ado|ada)|suger(?:e|iu)|ameac(?:a|am|ou|aram|ado)|avis(?:a|ou))(?: [a-z'-]+){0,4}? (?:que|ter|de|haver) (?:(?! e | mas )[^,;:])*$/,
  joinedBy:
    /(?:a (?:que|quem) se juntou|a (?:que|quem) se juntaram|acompanhad[ao]s?(?: de perto)?|seguid[ao]s?|imitad[ao]s?)(?: por| pel[ao]s?| de)?(?: (?:a|o|as|os))? $|(?:bem como|assim como|juntamente com)(?: (?:a|o|as|os))? $/,
  isProDrop: true,
}
