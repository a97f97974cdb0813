/** The sentences about language versions and their parallel passages: at the desk. */
export const alignment = {
  translationOf: 'Tradução de',
  translationHint:
    'Um comunicado do mesmo autor ou sobre a mesma reunião, noutra língua. Ambos contam como uma só fonte.',
  title: 'Passagens de outras versões linguísticas',
  lead: 'Há eventos que assentam nestas palavras noutra versão linguística. Confirme onde estão aqui as mesmas palavras: a afirmação continua a ser uma só, e as duas redações são mostradas.',
  there: 'Em {language}',
  here: 'Aqui',
  proposed: 'Proposto aqui',
  none: 'Nenhum lugar é proposto. Escolha as palavras.',
  confirm: 'Confirmar',
  choose: 'Escolher outras palavras',
  sentences: 'Frases',
  remove: 'Retirar',
  add: 'Escolher uma frase',
  confirmChosen: 'Confirmar estas palavras',
  confirmed: 'Confirmado. O evento é revisto antes de a sua página pública mudar.',
  take: 'Separar',
  taken: 'Separado. O evento é revisto antes de a sua página pública mudar.',
}

/** The same, on public pages. */
export const parallel = {
  wording: 'Em {language}',
  sameIn: 'A mesma passagem em {language}',
  sharedClaim: 'Uma só afirmação; as versões linguísticas contam uma vez.',
}
