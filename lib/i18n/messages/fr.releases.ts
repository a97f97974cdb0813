import type { Messages } from './en'

/** Les phrases du travail sur le texte d’une publication. */
export const texts: Messages['desk']['texts'] = {
  newVersion: 'Texte corrigé',
  newVersionLead:
    'Collez le texte tel qu’il se lit aujourd’hui. L’ancien texte est conservé ; les passages rattachés y restent jusqu’à ce que quelqu’un les déplace.',
  addVersion: 'Ajouter comme nouvelle version',
  versionAdded: 'Ajouté comme version {number} : {characters} caractères, {sentences} phrases.',
  leftBehind: 'Passages d’une version antérieure',
  leftBehindLead:
    'Le texte a été corrigé après le rattachement de ces passages. Chacun se déplace lorsque vous confirmez où il se trouve maintenant.',
  earlier: 'Version {number}',
  now: 'Maintenant',
  move: 'Déplacer le passage',
  orphaned:
    'Ces mots ne s’y trouvent plus. Rattachez l’événement à d’autres mots, ou laissez-le sur la version antérieure.',
  ambiguous: 'Trouvé à plusieurs endroits. Rattachez l’événement au bon.',
  moved: 'Déplacé. L’événement est relu avant que sa page publique ne change.',
  coverage: '{accounted, plural, one {# phrase traitée} other {# phrases traitées}} sur {total}',
  openLeft: '{count, plural, =0 {aucune en attente} one {# en attente} other {# en attente}}',
  sentence: 'Phrase {number} sur {total}',
  class: 'Sa nature',
  suggestedClass: 'Proposition : {class}',
  proposals: 'Ce qu’elle peut rapporter',
  noProposals: 'Rien n’est proposé pour cette phrase.',
  newEvent: 'Nouvel événement : {what}',
  sameEvent: 'Déjà consigné : {what}',
  because: 'D’après les mots : {words}',
  why: {
    kind: 'même nature',
    kindred: 'nature voisine',
    actors: 'même acteur',
    time: 'à peu près la même heure',
    duration: 'même durée',
  },
  accept: 'Consigner',
  linkThis: 'Rattacher',
  dismiss: 'Écarter',
  dismissReason: 'Pourquoi l’écarter',
  setAsideAll: 'Aucun événement ne relève de cette phrase',
  setAside: 'Écarté : {reason}',
  takeUp: 'Reprendre',
  next: 'Phrase suivante en attente',
  cut: 'Couper avant la sélection',
  join: 'Joindre à la suivante',
  recorded: 'Consigné comme brouillon.',
  linkedNow: 'Rattaché.',
}
