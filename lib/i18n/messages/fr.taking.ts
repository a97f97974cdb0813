import type { Messages } from './en'

/** Les phrases pour prendre, modifier et écarter ce qu’une phrase d’un texte peut rapporter. */
export const taking: Messages['desk']['taking'] = {
  field: { actor: 'Qui', time: 'Heure', duration: 'Durée', sitting: 'Séance', topic: 'Thème' },
  because: {
    said: 'car la phrase dit « {words} »',
    named: 'car la phrase dit « {words} »',
    before: 'car une phrase précédente dit « {words} »',
    only_day: 'car la réunion n’a duré qu’un jour',
    sitting: 'car cette séance a eu lieu ce jour-là',
    hour: 'car « {words} » tombe dans ses heures consignées',
  },
  inferred: 'calculé à partir du jour de la publication',
  typed: 'ajouté par vous',
  leaveOut: 'Retirer',
  putBack: 'Remettre',
  hourNeedsDay: 'L’heure n’est gardée qu’avec son jour.',
  edit: 'Modifier',
  newEvent: 'Nouvel événement d’après cette phrase',
  form: 'Nouvel événement d’après cette phrase',
  recordAndOpen: 'Consigner et ouvrir',
  back: 'Retour',
  formKeys: 'Ctrl+Entrée le consigne. Échap revient en arrière ; ce que vous avez saisi reste.',
  ready: {
    misread: 'La phrase ne dit pas cela',
    nothing: 'Elle ne rapporte rien qui se soit produit',
    told: 'Déjà rapporté par une autre phrase',
    elsewhere: 'Hors des réunions de ce texte',
  },
  readyHint: 'Les touches 1 à 3 prennent une raison toute prête, Entrée prend la vôtre.',
  reading: 'Phrases',
  fold: 'Replier',
  unfold: 'Déplier',
  keys: 'Touches : a prend la première proposition, e la modifie, d l’écarte, n passe à la phrase suivante en attente. Les flèches vont de phrase en phrase, Tab vient ici.',
}
