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
}
