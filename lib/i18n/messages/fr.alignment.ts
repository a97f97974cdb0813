/** The sentences about language versions and their parallel passages: at the desk. */
export const alignment = {
  translationOf: 'Traduction de',
  translationHint:
    'Un communiqué du même auteur ou sur la même réunion, dans une autre langue. Les deux comptent comme une seule source.',
  title: 'Passages d’autres versions linguistiques',
  lead: 'Des événements reposent sur ces mots dans une autre version linguistique. Confirmez où les mêmes mots se trouvent ici : l’affirmation reste une seule, et les deux formulations sont montrées.',
  there: 'En {language}',
  here: 'Ici',
  proposed: 'Proposé ici',
  none: 'Aucun endroit n’est proposé. Choisissez les mots.',
  confirm: 'Confirmer',
  choose: 'Choisir d’autres mots',
  sentences: 'Phrases',
  remove: 'Retirer',
  add: 'Choisir une phrase',
  confirmChosen: 'Confirmer ces mots',
  confirmed: 'Confirmé. L’événement est relu avant que sa page publique ne change.',
  take: 'Détacher',
  taken: 'Détaché. L’événement est relu avant que sa page publique ne change.',
}

/** The same, on public pages. */
export const parallel = {
  wording: 'En {language}',
  sameIn: 'Le même passage en {language}',
  sharedClaim: 'Une seule affirmation ; les versions linguistiques comptent une fois.',
}
