import type { Form, Grammar } from '../frame'

/** Past and participle of verbs that do not end in -ed; a third word is the form with -ing. */
const IRREGULAR: Record<string, string> = {
  leave: 'left left',
  quit: 'quit quit quitting',
  withdraw: 'withdrew withdrawn',
  take: 'took taken',
  speak: 'spoke spoken',
  give: 'gave given',
  get: 'got got getting',
  make: 'made made',
  rise: 'rose risen',
  stand: 'stood stood',
  hold: 'held held',
  keep: 'kept kept',
  strike: 'struck struck',
  cut: 'cut cut cutting',
  shut: 'shut shut shutting',
  put: 'put put putting',
  break: 'broke broken',
  come: 'came come',
  go: 'went gone',
  run: 'ran run running',
  overrun: 'overran overrun overrunning',
  read: 'read read',
  drop: 'dropped dropped dropping',
  bar: 'barred barred barring',
  admit: 'admitted admitted admitting',
  submit: 'submitted submitted submitting',
  refer: 'referred referred referring',
  defer: 'deferred deferred deferring',
  permit: 'permitted permitted permitting',
  find: 'found found',
  fall: 'fell fallen',
  seek: 'sought sought',
  say: 'said said',
  tell: 'told told',
  send: 'sent sent',
  begin: 'began begun beginning',
  bring: 'brought brought',
  let: 'let let letting',
  draw: 'drew drawn',
  sink: 'sank sunk',
  fight: 'fought fought',
  throw: 'threw thrown',
  choose: 'chose chosen',
  talk: 'talked talked',
  end: 'ended ended',
  agree: 'agreed agreed agreeing',
  meet: 'met met',
  stop: 'stopped stopped stopping',
  chat: 'chatted chatted chatting',
  heckle: 'heckled heckled',
  back: 'backed backed',
  see: 'saw seen seeing',
  ban: 'banned banned banning',
  expel: 'expelled expelled expelling',
  lift: 'lifted lifted',
  sit: 'sat sat sitting',
  log: 'logged logged logging',
  shout: 'shouted shouted',
  deny: 'denied denied',
}

function conjugate(verb: string): [string, Form][] {
  // "seconds" and "second" are mostly no verbs.
  if (verb === 'second')
    return [
      ['seconded', 'finite'],
      ['seconded', 'participle'],
      ['seconding', 'gerund'],
    ]
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const ending = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle, gerund] = (IRREGULAR[verb] ?? `${ending} ${ending}`).split(' ') as [string, string, string?]
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [
    [past, 'finite'],
    [participle, 'participle'],
    [third, 'present'],
    [verb, 'infinitive'],
    [gerund ?? `${stem}ing`, 'gerund'],
  ]
}

const words = (list: string) => new Set(list.split(' '))

export const EN_GRAMMAR: Grammar = {
  conjugate,
  token: /[a-z]+(?:-[a-z]+)*(?:'[a-z]+)?|\d+/g,
  have: words('has have had having'),
  be: words('was were is are been being be get got gets'),
  not: words(
    "not never nor neither didn't don't doesn't wasn't weren't hasn't haven't hadn't isn't aren't couldn't cannot can't hardly without",
  ),
  unreal: words('would could might may should must shall will can do'),
  adverbs: words(
    'also then again once more repeatedly twice finally eventually immediately promptly duly publicly openly even still already just later soon constantly consistently always often single-handedly systematically abruptly suddenly formally briefly simply jointly all both each together thus therefore however instead nevertheless quickly successfully reportedly allegedly apparently in turn thereupon subsequently initially effectively angrily loudly promptly alone personally verbally now first yet flatly expressly explicitly did does persistently routinely regularly likewise similarly strongly firmly quietly unanimously themselves itself herself himself swiftly ultimately',
  ),
  clitics: words(''),
  reflexive: words(''),
  movesWithBe: words(''),
  succeeded:
    /\b(?:decided|went on|continued|continues|continue|began|started|moved|proceeded|managed|chose|came|took the floor|rose|intervened|spoke|spoke up|used (?:[a-z]+ ){1,6}|stepped in|joined (?:[a-z]+ ){1,3}|only)(?: [a-z]+)? to $/,
  failed:
    /\b(?:fail(?:ed|s)?|unable|not able|not allowed|not permitted|not invited|not given (?:the |any )?(?:[a-z]+ ){1,3}|(?:did not|never|didn't) (?:get|have|receive) (?:the |any |a )?(?:[a-z]+ ){1,3}|no (?:time|chance|opportunity)(?: [a-z]+){0,4}|denied (?:the |an )?(?:chance|opportunity)|not manage|without being able|too late|not in a position)(?: for [a-z ]{2,30})? to $/,
  conjunction: /(?:^|[ ,])(?:and|but|or|then|yet|only|before|after|while|by)$/,
  subordinator:
    /[;:.?!"]|\b(?:when|while|whereas|because|although|though|until|unless|since|after|before|once|that|if|whether|where|as soon as|so that|as) (?!that\b)/g,
  relative: /\b(?:who|which|that)$/,
  relativeOf:
    /\bwhose (?:delegates?|delegations?|representatives?|ambassadors?|envoys?|ministers?|heads? of delegation|negotiators?)$/,
  condition: /(?:^|[,;:"] ?|\b(?:and|but|that|only) )(?:if|should|unless|whether|had|were|in case|provided)\b[^,;:"]*$/,
  preposition:
    /(?:^| )(?:of|from|in|at|on|for|during|with|without|under|about|against|to|near|within|among|amid|around|towards?|shortly (?:after|before)|after|before|despite|following|last|this|late|early)(?: (?:the|its|their|a|an|our|his|her|this|that))?(?: [a-z0-9.'-]+){1,4}$/,
  by: /^(?:[ ,](?:(?!by |to |and |but |who |which |that )[a-z0-9.'-]+ ?){0,6}?)?,? ?\b(?:by|at the (?:request|insistence|demand) of) (?:the |a |an )?$/,
  finite:
    /^(?:was|were|is|are|has|have|had|did|does|do|would|could|left|took|spoke|rose|gave|made|said|told|went|came|held|kept|read|stood|began|put|won|lost|ran|fell|saw|sat|met|sought|got|let|broke|brought|cut|[a-z]+ed)$/,
  wished:
    /\b(?:hop(?:e|es|ed|ing)|fear(?:s|ed)?|wish(?:es|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|afraid|expect(?:s|ed)?|den(?:y|ies|ied)|propos(?:e|es|ed)|regardless|recommend(?:s|ed)?|suggest(?:s|ed)?|ask(?:s|ed)?|warn(?:s|ed)?|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|threat(?:en|ens|ened)?)(?: [a-z'-]+){0,5}? (?:that|having|of|to) (?:(?! and | but )[^,;:])*$/,
  joinedBy: /(?:joined|followed|seconded|together with|along with|alongside|as well as)(?: by)?(?: the)? $/,
  isProDrop: false,
}
