import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { fold } from './folding'

/** Some delegations whom a text does not name, in its own words; the bounds that the words themselves give. */
export type UnnamedGroup = Span & { words: string; min: number | null; max: number | null }

/** How many, the words between, and whom: what a group of delegations is called in each language. */
const QUANTITY: Record<Locale, string> = {
  en: '(?:(?:an? |the |one |that |this )?(?:(?:very |same )?(?:small |tiny |large |larger |same |growing |vocal |blocking )*(?:group|handful|minority|majority|number|couple|bloc|coalition|cluster|dozen|score|circle|trio|pair)|half a dozen|half|part|most) of|half a dozen|a dozen|some half a dozen|few|several|some|many|most|certain|various|other|two|three|four|five|six|seven|eight|nine|ten|a few|one or two|two or three|three or four|all those|those|the same|the other)',
  fr: "(?:(?:un |une |le |la |ce |cette )?(?:tout |meme )?(?:petit |petite |meme |grand |grande )?(?:groupe|poignee|minorite|majorite|nombre|bloc|demi-douzaine|douzaine|dizaine|partie|moitie|quinzaine|trio)(?: restreinte?| croissante?)? (?:de |d'|des )(?:la |les )?|quelques(?:-uns des| )?|plusieurs|certains|certaines|divers|diverses|beaucoup de|la plupart des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|d'autres|les memes|ces memes|les autres|tous ceux|ceux|celles|un ou deux|deux ou trois|trois ou quatre)",
  pt: '(?:(?:um |uma |o |a |este |esta |esse |essa )?(?:pequeno |pequena |mesmo |mesma |grande )?(?:grupo|punhado|minoria|maioria|numero|bloco|dezena|duzia|parte|metade|trio)(?: restrito| reduzido| crescente)? d(?:e|os|as)|meia duzia de|alguns|algumas|varios|varias|certos|certas|diversos|diversas|muitos|muitas|a maioria dos|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|outros|outras|os mesmos|as mesmas|esses mesmos|estes mesmos|essas mesmas|estas mesmas|os outros|as outras|todos os que|todos aqueles|os que|aqueles|um ou dois|dois ou tres|tres ou quatro)',
}
const BETWEEN: Record<Locale, string> = {
  en: '(?:(?:of the |the |these |those |of |kp |kimberley process |participating |producing |importing |trading |african |western |unnamed |non-constructive |like-minded |neighbouring |diamond-producing |diamond |producer |member |government |[a-z]+(?:-[a-z]+)? )){0,4}',
  fr: "(?:(?:des |de |d'|d'entre |les |ces |autres |petits? |memes |[a-z]+(?:-[a-z]+)? )){0,3}",
  pt: '(?:(?:dos |das |de |os |as |estes |outros |pequenos? |mesmos |[a-z]+(?:-[a-z]+)? )){0,3}',
}
const WHOM: Record<Locale, string> = {
  en: '(?:participants|countries|delegations|states|governments|members|producers|exporters|importers|players|capitals|delegates|parties|observers|ones present|those present|blockers|nations)',
  fr: '(?:participants|pays|delegations|etats|gouvernements|membres|producteurs|exportateurs|importateurs|acteurs|capitales|delegues|parties|gouvernements|presents|nations|blocage)(?: (?:participants|producteurs|importateurs|africains|occidentaux|membres|voisins|du pk|non nommes))*',
  pt: '(?:participantes|paises|delegacoes|estados|governos|membros|produtores|exportadores|importadores|atores|capitais|delegados|partes|presentes|bloqueio|nacoes)(?: (?:participantes|produtores|importadores|africanos|ocidentais|membros|vizinhos|do pk))*',
}
/** Groups that are told by what they do: "those opposing reform", "all those who had been named". */
const BY_DEED: Record<Locale, RegExp> = {
  en: /\b(?:one|a single|just one|only one) (?:delegation|participant|country|government)\b|\b(?:some|many|several|most) of you\b|\bsome(?= (?:would|wanted|had|tried|preferred|sought) )|\b(?:the others|(?:two|three|some|several) of them)\b|\b(?:all )?(?:those|the ones) (?:who (?:had been |have been |were )?[a-z]+(?: (?!were|was|had|have|are|is|did|could|would)[a-z]+){0,2}|(?:opposing|opposed to|blocking|objecting to|resisting|refusing)(?: [a-z]+){1,3})|\bthe (?:non-constructive|obstructive|unnamed) (?:players|countries|participants|delegations)\b/g,
  fr: /\b(?:une seule|un seul) (?:delegation|pays|participant)\b|\b(?:certains|d'aucuns)(?= (?:auraient|voudraient|ont|avaient|voulaient|souhaitaient|n'ont|ne voulaient) )|\b(?:des |les )?memes (?:capitales|delegations|pays)\b|\b(?:deux|trois|certaine?s|plusieurs|quelques-un(?:e)?s) d'entre (?:elles|eux)\b|\b(?:toutes )?les (?:delegations|pays|participants) (?:mise?s en cause|citee?s|visee?s|nommee?s|concernee?s)\b|\b(?:tous )?ceux qui (?:avaient ete |ont ete |s')?[a-z]+(?: [a-z]+){0,3}|\b(?:tous )?ceux (?:opposes|hostiles) [a-z' ]{2,30}/g,
  pt: /\b(?:uma so|uma unica|um so|um unico) (?:delegacao|pais|participante)\b|\balguns(?= (?:quiseram|queriam|preferiam|tentaram|teriam|gostariam) )|\b(?:dos |das )?mesm[ao]s (?:capitais|delegacoes|paises)\b|\b(?:dois|duas|tres|alguns|algumas|varios|varias) del[ae]s\b|\b(?:delegacoes|paises|participantes) (?:visad|citad|nomead|referid|em causa|acusad)[ao]?s?\b|\b(?:todos )?(?:os|aqueles) que (?:tinham sido |foram |se )?[a-z]+(?: [a-z]+){0,3}/g,
}
const COUNTED = Object.fromEntries(
  (Object.keys(QUANTITY) as Locale[]).map((locale) => [
    locale,
    new RegExp(`(?<![-a-z])${QUANTITY[locale]} ?${BETWEEN[locale]}${WHOM[locale]}\\b`, 'g'),
  ]),
) as Record<Locale, RegExp>
const NUMBERS: [RegExp, number, number | null][] = [
  [/^(?:one or two|un ou deux|um ou dois)/, 1, 2],
  [/^(?:two or three|deux ou trois|dois ou tres)/, 2, 3],
  [/^(?:one|a single|just one|only one|une? seule?|uma? (?:so|unic[ao])) /, 1, 1],
  [/^(?:two|deux|dois|duas|a couple of) /, 2, 2],
  [/^(?:three|trois|tres) /, 3, 3],
  [/^(?:four|quatre|quatro) /, 4, 4],
  [/^(?:five|cinq|cinco) /, 5, 5],
  [/^(?:six|seis) /, 6, 6],
  [/^(?:seven|sept|sete) /, 7, 7],
  [/^(?:eight|huit|oito) /, 8, 8],
]
/** Words that hold a group's noun and are no group: "two member States" stays one, "the Participants" of a meeting is all. */
const NOT_A_GROUP = /\b(?:all (?:kp )?participants|tous les participants|todos os participantes)\b/

/** Members of whoever speaks ("two of our members") are no group of the meeting. */
const isOwn = (folded: string, start: number, end: number) =>
  /\b(?:our|nos|notre|nossos|nossas)\b/.test(folded.slice(start, end)) ||
  /^ (?:of (?:our|ours)|de notre|de nos|d[ao]s? noss)/.test(folded.slice(end, end + 14))

/** "The better part of ten years", "au nombre des": no part or number of Participants. */
const OF_TIME =
  /\b(?:part|half|moitie|partie|parte|metade) (?:of|de|des?|d[ao]s?) (?:[a-z]+ )?(?:years?|decades?|hours?|days?|ans|annees?|anos?|decadas?|heures?|horas?|dias?|jours?)\b|\b(?:au nombre d|ao numero d|among the number o)/g

/** The unnamed groups that a text speaks of, in order, in its own words. */
export function groupsIn(text: string, locale: Locale): UnnamedGroup[] {
  const folded = fold(text).replace(OF_TIME, (words) => '#'.repeat(words.length))
  const found: UnnamedGroup[] = []
  for (const pattern of [COUNTED[locale], BY_DEED[locale]])
    for (const match of matchesOf(folded, pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (
        NOT_A_GROUP.test(match[0]) ||
        isOwn(folded, start, end) ||
        found.some((one) => one.start < end && start < one.end)
      )
        continue
      found.push({ start, end, words: text.slice(start, end), ...boundsOf(match[0]) })
    }
  return found.sort((a, b) => a.start - b.start)
}

function boundsOf(words: string): { min: number | null; max: number | null } {
  const [, min, max] = NUMBERS.find(([pattern]) => pattern.test(words)) ?? []
  return { min: min ?? 2, max: max ?? null }
}
