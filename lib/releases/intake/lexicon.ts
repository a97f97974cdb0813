import type { RELEASE_KINDS } from '../schema'

type ReleaseKind = (typeof RELEASE_KINDS)[number]

const SPEECH = String.raw`(?:remarks|statement|speech|address|words)`
const DISCOURS = String.raw`(?:discours|allocution|remarques|déclaration|mot|propos|intervention)`
const DISCURSO = String.raw`(?:discurso|observações|declaração|palavras|intervenção|alocução)`

/** What a text calls itself, in three languages; the first that fits counts, so narrower words stand first. */
export const KIND_WORDS: [kind: ReleaseKind, words: RegExp][] = (
  [
    ['opening_remarks', String.raw`opening ${SPEECH}|${DISCOURS} d[’']ouverture|${DISCURSO} de abertura`],
    [
      'closing_remarks',
      String.raw`closing ${SPEECH}|${DISCOURS} de (?:clôture|cloture|fermeture)|${DISCURSO} de encerramento`,
    ],
    [
      'press_release',
      String.raw`(?:press|media|news) release|communiqué de presse|comunicado (?:de|à) imprensa|nota de imprensa`,
    ],
    ['letter', 'open letter|lettre ouverte|carta aberta'],
    ['communique', 'final communiqu[ée]|communiqu[ée] final|comunicado final|communiqu[ée]'],
    [
      'statement',
      '(?:joint |press |media |public )?statement|déclaration(?: commune| conjointe| de presse| publique)?|declaração(?: conjunta| pública)?|comunicado',
    ],
  ] as [ReleaseKind, string][]
).map(([kind, words]) => [kind, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')])

export const IMMEDIATE =
  /(?:for immediate (?:release|publication|use)|pour (?:diffusion|publication|parution) immédiate|para (?:divulgação|publicação|difusão|distribuição) imediata)/iu

/** A line that asks to wait; of the words for embargoes on diamonds it knows nothing, because it begins otherwise. */
export const EMBARGO =
  /^\W{0,5}(?:(?:strictly |strict |under |sous |sob |en )?embargo(?:ed|ada|ado)?(?!\p{L})|not for (?:publication|release|broadcast) before|ne pas (?:publier|diffuser) avant|não (?:publicar|divulgar) antes)/iu

/** Words around a date that say nothing: the day of the week, "le", "dated". */
export const AROUND_DATE =
  /(?<!\p{L})(?:date[dr]?|data|published|publié|publicado|issued|le|the|on|em|de|em data de|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)(?!\p{L})/giu

/** Words before a publisher that say only that it speaks. */
export const BY =
  /^(?:by|from|of|issued by|par|publié par|de la|de l[’']|du|des|de|da|do|dos|das|pela|pelo|por|on behalf of|au nom de|em nome da?)\s+(?:the\s+)?/iu
