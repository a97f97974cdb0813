import type { Messages } from './en'
import type { inferenceRemedies as english } from './en.inferring'

/** Les phrases sur les faits qu’un texte n’indique pas et que quelqu’un déduit : sur les pages publiques. */
export const inferred: Messages['inferred'] = {
  word: 'par déduction',
  part: 'Par déduction',
  place: 'Lieu',
}

/** Les mêmes, au bureau. */
export const inferring: Messages['desk']['inferring'] = {
  notSaid: 'Le texte ne le dit pas.',
  mark: 'par déduction, non indiqué dans le texte',
  reason: 'motif de la déduction',
  hint: 'Par exemple : l’année de la seule plénière tenue à cet endroit. Ce motif est montré au public à côté de la valeur.',
  fact: {
    publishedOn: 'Date',
    datelinePlace: 'Lieu',
    publisher: 'Éditeur',
    language: 'Langue',
    kind: 'Type',
  },
  title: 'Non indiqué dans le texte',
  lead: 'Dites d’où un fait est déduit lorsque la source ne l’indique pas. Le motif est montré au public à côté. Laissez vide ce que la source indique.',
}

/** Ce qu’il faut corriger là où quelque chose est déduit. */
export const inferenceRemedies: typeof english = {
  inference_needs_reason: 'donné par déduction, mais sans motif : dites de quoi vous le déduisez, ou retirez la marque',
  inferred_without_value: 'est marqué comme déduit, mais vide : remplissez-le ou retirez la marque',
}
