import type { Form, Grammar } from '../frame'

/** Verbs that do not end in -er: participle, simple past of one and of many, present of one and of many, imperfect stem, gerund. */
const IRREGULAR: Record<string, string> = {
  readmettre: 'réadmis réadmit réadmirent réadmet réadmettent réadmett réadmettant',
  emettre: 'émis émit émirent émet émettent émett émettant',
  remettre: 'remis remit remirent remet remettent remett remettant',
  rejoindre: 'rejoint rejoignit rejoignirent rejoint rejoignent rejoign rejoignant',
  pretendre: 'prétendu prétendit prétendirent prétend prétendent prétend prétendant',
  entendre: 'entendu entendit entendirent entend entendent entend entendant',
  clore: 'clos clôt closent clôt closent clos closant',
  venir: 'venu vint vinrent vient viennent ven venant',
  interrompre: 'interrompu interrompit interrompirent interrompt interrompent interromp interrompant',
  intervenir: 'intervenu intervint intervinrent intervient interviennent interven intervenant',
  tenir: 'tenu tint tinrent tient tiennent ten tenant',
  maintenir: 'maintenu maintint maintinrent maintient maintiennent mainten maintenant',
  soutenir: 'soutenu soutint soutinrent soutient soutiennent souten soutenant',
  obtenir: 'obtenu obtint obtinrent obtient obtiennent obten obtenant',
  revenir: 'revenu revint revinrent revient reviennent reven revenant',
  sortir: 'sorti sortit sortirent sort sortent sort sortant',
  partir: 'parti partit partirent part partent part partant',
  prendre: 'pris prit prirent prend prennent pren prenant',
  reprendre: 'repris reprit reprirent reprend reprennent repren reprenant',
  rendre: 'rendu rendit rendirent rend rendent rend rendant',
  defendre: 'défendu défendit défendirent défend défendent défend défendant',
  suspendre: 'suspendu suspendit suspendirent suspend suspendent suspend suspendant',
  inscrire: 'inscrit inscrivit inscrivirent inscrit inscrivent inscriv inscrivant',
  inclure: 'inclus inclut inclurent inclut incluent inclu incluant',
  exclure: 'exclu exclut exclurent exclut excluent exclu excluant',
  lire: 'lu lut lurent lit lisent lis lisant',
  faire: 'fait fit firent fait font fais faisant',
  mettre: 'mis mit mirent met mettent mett mettant',
  soumettre: 'soumis soumit soumirent soumet soumettent soumett soumettant',
  admettre: 'admis admit admirent admet admettent admett admettant',
  permettre: 'permis permit permirent permet permettent permett permettant',
  promettre: 'promis promit promirent promet promettent promett promettant',
  ouvrir: 'ouvert ouvrit ouvrirent ouvre ouvrent ouvr ouvrant',
  rouvrir: 'rouvert rouvrit rouvrirent rouvre rouvrent rouvr rouvrant',
  recevoir: 'reçu reçut reçurent reçoit reçoivent recev recevant',
  debattre: 'débattu débattit débattirent débat débattent débatt débattant',
  combattre: 'combattu combattit combattirent combat combattent combatt combattant',
  affaiblir: 'affaibli affaiblit affaiblirent affaiblit affaiblissent affaibliss affaiblissant',
  brandir: 'brandi brandit brandirent brandit brandissent brandiss brandissant',
  saisir: 'saisi saisit saisirent saisit saisissent saisiss saisissant',
  aboutir: 'abouti aboutit aboutirent aboutit aboutissent aboutiss aboutissant',
  reunir: 'réuni réunit réunirent réunit réunissent réuniss réunissant',
  agonir: 'agoni agonit agonirent agonit agonissent agoniss agonissant',
  voir: 'vu vit virent voit voient voy voyant',
  dire: 'dit dit dirent dit disent dis disant',
  convenir: 'convenu convint convinrent convient conviennent conven convenant',
  parvenir: 'parvenu parvint parvinrent parvient parviennent parven parvenant',
  rompre: 'rompu rompit rompirent rompt rompent romp rompant',
  perdre: 'perdu perdit perdirent perd perdent perd perdant',
  repondre: 'répondu répondit répondirent répond répondent répond répondant',
  conclure: 'conclu conclut conclurent conclut concluent conclu concluant',
  eteindre: 'éteint éteignit éteignirent éteint éteignent éteign éteignant',
  restreindre: 'restreint restreignit restreignirent restreint restreignent restreign restreignant',
  interdire: 'interdit interdit interdirent interdit interdisent interdis interdisant',
  elire: 'élu élut élurent élit élisent élis élisant',
  finir: 'fini finit finirent finit finissent finiss finissant',
  ecrire: 'écrit écrivit écrivirent écrit écrivent écriv écrivant',
}
/** Accents of verbs that the lists write without. */
const WRITTEN: Record<string, string> = {
  deserter: 'déserter',
  reclamer: 'réclamer',
  presenter: 'présenter',
  deposer: 'déposer',
  reintegrer: 'réintégrer',
  denoncer: 'dénoncer',
  designer: 'désigner',
  empecher: 'empêcher',
  edulcorer: 'édulcorer',
  ecarter: 'écarter',
  differer: 'différer',
  decider: 'décider',
  debrancher: 'débrancher',
  completer: 'compléter',
  etouffer: 'étouffer',
  eliminer: 'éliminer',
  ecouter: 'écouter',
  entamer: 'entamer',
  lever: 'lever',
  reserver: 'réserver',
  denaturer: 'dénaturer',
  debuter: 'débuter',
  cloturer: 'clôturer',
  declencher: 'déclencher',
  denier: 'dénier',
  releguer: 'reléguer',
  rediger: 'rédiger',
  emboiter: 'emboîter',
  freiner: 'freiner',
  enrayer: 'enrayer',
  rejeter: 'rejeter',
  reporter: 'reporter',
  requerir: 'requérir',
  reagir: 'réagir',
  proceder: 'procéder',
  deborder: 'déborder',
  declarer: 'déclarer',
  echouer: 'échouer',
  ecourter: 'écourter',
  evincer: 'évincer',
  derouler: 'dérouler',
  reinscrire: 'réinscrire',
  refuter: 'réfuter',
  delivrer: 'délivrer',
  repousser: 'repousser',
  reclasser: 'reclasser',
  repeter: 'répéter',
  epuiser: 'épuiser',
  egrener: 'égrener',
  prelever: 'prélever',
  intimider: 'intimider',
  enteriner: 'entériner',
  accelerer: 'accélérer',
  celebrer: 'célébrer',
}

function conjugate(verb: string): [string, Form][] {
  const irregular = IRREGULAR[verb]
  if (irregular) {
    const [participle, one, many, is, are, stem, gerund] = irregular.split(' ') as string[]
    return [
      ...participles(participle ?? ''),
      [one ?? '', 'finite'],
      [many ?? '', 'finite'],
      [is ?? '', 'present'],
      [are ?? '', 'present'],
      [`${stem}ait`, 'finite'],
      [`${stem}aient`, 'finite'],
      [gerund ?? '', 'gerund'],
      [WRITTEN[verb] ?? accented(verb, participle ?? ''), 'infinitive'],
    ]
  }
  const written = WRITTEN[verb] ?? verb
  const stem = written.slice(0, -2)
  const soft = /g$/.test(stem) ? `${stem}e` : /c$/.test(stem) ? `${stem.slice(0, -1)}ç` : stem
  const stressed = stem.replace(/[eé]([^aeiouy]{1,2})$/, 'è$1')
  const doubled = /[^aeiouy]e[lt]$/.test(stem) ? [`${stem}${stem.at(-1)}e`, `${stem}${stem.at(-1)}ent`] : []
  return [
    ...participles(`${stem}é`),
    [`${soft}a`, 'finite'],
    [`${stem}èrent`, 'finite'],
    ...([`${stem}e`, `${stem}ent`, `${stressed}e`, `${stressed}ent`, ...doubled].map((one) => [one, 'present']) as [
      string,
      Form,
    ][]),
    [`${soft}ait`, 'finite'],
    [`${soft}aient`, 'finite'],
    [`${soft}ant`, 'gerund'],
    [`${stem}er`, 'infinitive'],
  ]
}

const participles = (one: string): [string, Form][] =>
  ['', 'e', 's', 'es'].map((ending) => [`${one}${one.endsWith('s') && ending === 's' ? '' : ending}`, 'participle'])
const accented = (verb: string, participle: string) =>
  /^[éè]/.test(participle) ? `é${verb.slice(1)}` : /^d[éè]/.test(participle) ? `dé${verb.slice(2)}` : verb

const words = (list: string) => new Set(list.split(' '))

export const FR_GRAMMAR: Grammar = {
  conjugate,
  token: /\p{L}+'|\p{L}+(?:-\p{L}+)*|\d+/gu,
  have: words("a ont avait avaient eut eurent ayant avons avez ai j'ai avions eu"),
  be: words('est sont était étaient fut furent été être étant sommes serait seraient'),
  not: words("ne n' pas jamais plus sans ni nullement"),
  unreal: words(
    'aurait auraient serait seraient pourrait pourraient devrait devraient doit doivent peut peuvent pouvait pouvaient pu soit soient ait aient voulait veut veulent voulu sera seront fera aura auront pourra va vont allait',
  ),
  adverbs: words(
    'aussi alors aussitôt ensuite puis finalement enfin même encore déjà toujours souvent publiquement ouvertement nommément systématiquement longuement également ainsi donc toutefois cependant pourtant brusquement immédiatement aussitôt brièvement formellement tous toutes tout deux fois plusieurs reprises à nouveau de maintes dûment tour leur son régulièrement constamment conjointement ensemble vivement fermement unanimement unanimité davantage certes à-nouveau récemment vainement',
  ),
  clitics: words("l' le la les lui leur nous m' me vous y en"),
  reflexive: words("s' se"),
  movesWithBe: words('intervenir sortir partir revenir retourner rentrer rester parvenir entrer convenir'),
  succeeded:
    /\b(?:decide|decida|decident|decidait|fini|finit|vient|venait|viennent|alle|continue|continuait|commence|commencait|choisi|choisit|tenu|intervenue?s?|parole|position|fait|fit|firent|fera|font|su|reussi|parvenue?s?|empressee?s?)(?: de | d'| par | jusqu'a | a | pour | )(?:s'|se |l'|les |la |le |leur |lui )?$/,
  failed:
    /\b(?:pas pu|jamais pu|n'a pu|n'ont pu|n'avons pu|pas eu (?:[a-z']+ ){1,3}|empechee?s?|incapables?|impossible|echoue|sans (?:pouvoir|avoir pu|parvenir)|pas (?:parvenue?s?|reussi|invitee?s?|autorisee?s?)|temps (?:a|est|nous a) manque|n'a meme pas pu|privee?s?)(?: pour| de| d'| a|,)? ?(?:meme |etre )?$/,
  conjunction: /(?:^|[ ,])(?:et|mais|ou|puis|avant de|apres|en|pour|sans|avant d')$/,
  subordinator:
    /[;:.?!"]|\b(?:lorsque|quand|tandis que|alors que|parce que|bien que|jusqu'a ce que|apres que|avant que|depuis que|car|pendant que|puisque|si|ou|que|qu'|lorsqu'|tandis qu'|alors qu'|quoique|comme)(?:\b|(?<=')) ?/g,
  relative: /\b(?:qui|lesquel(?:le)?s|lequel|laquelle)$/,
  relativeOf:
    /\bdont (?:la |le |les |l')(?:delegations?|delegues?|representante?s?|ambassadeurs?|ministres?|negociateurs?|chefs? de delegation)$/,
  condition: /(?:^|[,;:"] ?|\b(?:et|mais|que|meme) )(?:si|s'il|s'ils|a moins que|sauf si)\b[^,;:"]*$/,
  preposition:
    /(?:^| |')(?:de|du|des|d'|en|a|au|aux|avec|contre|sous|pour|sur|dans|pendant|durant|vers|lors|apres|avant|depuis|malgre|sans|des|par|entre|chez|jusqu'a|cette|ce|peu apres)(?:(?: (?:la|le|les|un|une|son|sa|leur|ce|cette))? |(?: l|(?<=d))')(?:[a-z0-9.'-]+ ){0,3}[a-z0-9.'-]+$/,
  by: /^(?:[ ,](?:(?!par |pour |et |mais |qui )[a-z0-9.'-]+ ?){0,7}?)?,? ?(?:\bpar|\bde la part|\ba la demande|\bsur l'insistance) ?(?:de |du |des |d')?(?:la |le |les |l')?$/,
  finite:
    /^(?:prend|prennent|fait|font|met|mettent|tient|tiennent|sort|sortent|vient|viennent|disent|refusent?|demandent?|proposent?|soutient|soutiennent|quittent?|a|ont|est|sont|avait|avaient|etait|etaient|fut|furent|fit|firent|dit|prit|prirent|tint|vint|mit|[a-z]{3,}(?:erent|ait|aient|irent)|s'(?:en|y)?)$/,
  wished:
    /\b(?:esper(?:e|ons|ent|ait)|crai(?:nt|gnent|gnait|gnons)|souhait(?:e|ent|ait|ons)|demand(?:e|ent|ait|a|ons)|exig(?:e|ent|eait|ea)|redout(?:e|ent|ait)|ni(?:e|ent|ait|a)|dement(?:ent|ait)?|dementi|propos(?:e|ent|ait|a)|accus[a-z]{1,5}|suggere|menac(?:e|ent|ait|er)|avert(?:i|it))(?: [a-z'-]+){0,4}? (?:que|qu'|d'avoir|avoir|de|d')(?:(?! et | mais )[^,;:])*$/,
  joinedBy:
    /(?:rejointe?s?|suivie?s?|imitee?s?)(?: en cela| peu apres| aussitot| bientot)? (?:par|de) (?:la |le |les |l')?$|(?:ainsi que|de meme que|avec) (?:la |le |les |l')?$/,
  isProDrop: false,
}
