import type { Messages } from './en'

/** Les phrases des bilans annuels figés. */
export const editionPublic: Messages['edition'] = {
  eyebrow: 'Bilan annuel',
  lead: 'Le registre public de {year} tel qu’il était le {date} : {meetings, plural, one {# réunion} many {# réunions} other {# réunions}}, {events, plural, one {# événement} many {# événements} other {# événements}}. Cette page garde ce qu’elle a compté alors ; ce qui change plus tard entre dans une édition ultérieure.',
  year: 'Année',
  frozen: 'Figée',
  upTo: 'Porte sur',
  upToText: 'les publications 1 à {seq} du registre ; la dernière a l’empreinte {hash}',
  place: 'Dans la chaîne',
  placeText: 'publication {seq}',
  changedSince:
    '{count, plural, one {# fiche a changé} many {# fiches ont changé} other {# fiches ont changé}} depuis que cette édition a été figée.',
  newer: 'Il existe une édition plus récente',
  isNewest: 'C’est l’édition la plus récente de l’année.',
  countsNote:
    'On compte les événements, et non les affirmations qui s’y rapportent ; les événements répétés dans le temps sont cités sans être comptés ; ceux qui ne reposent que sur des sources faibles restent à part. Chaque nombre a sa liste à côté de lui.',
  sinceTitle: 'Ce qui a changé depuis l’édition {symbol}',
  first: 'C’est la première édition de l’année.',
  added: 'Ajoutées',
  changed: 'Modifiées',
  withdrawn: 'Retirées',
  moved: 'Passées à une autre année',
  version: 'version {version}',
  fromTo: 'version {from}, puis {to}',
  records: 'Fiches de cette édition',
  list: 'Éditions',
  listLead:
    'Cette page suit le registre. Une édition garde l’année telle qu’elle était un jour donné : citez-en une quand un nombre doit rester.',
  frozenOn: 'figée le {date}',
  newest: 'la plus récente',
}

export const editionDesk: Messages['desk']['edition'] = {
  title: 'Éditions des bilans annuels',
  lead: 'Une édition fige le registre public d’une année : quelles fiches dans quelles versions, les décomptes, et ce qui a changé depuis l’édition précédente. Une fois parue, elle ne change plus. Après une correction ou un retrait, faites paraître la suivante.',
  none: 'Rien n’est encore public : il n’y a aucune année à figer.',
  publicNow:
    'Public à présent : {meetings, plural, one {# réunion} many {# réunions} other {# réunions}}, {events, plural, one {# événement} many {# événements} other {# événements}}.',
  newest: 'Édition la plus récente',
  notYet: 'Aucune édition n’a paru.',
  unchanged: 'Rien n’a changé depuis.',
  changed: '{count, plural, one {# fiche a changé} many {# fiches ont changé} other {# fiches ont changé}} depuis.',
  issue: 'Faire paraître l’édition {symbol}',
  issued: 'L’édition {symbol} a paru.',
  stillCounted: 'L’édition la plus récente de son année, {symbol}, la compte encore.',
  issueNext: 'Faire paraître l’édition suivante',
}
