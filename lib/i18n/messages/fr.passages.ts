import type { Messages } from './en'

/** Ce que les pages publiques disent des passages des publications et de ce qu’elles couvrent. */
export const passages: Messages['passages'] = {
  sentences: 'Nature de chaque phrase',
  legend: 'Ce que disent les signes devant une phrase',
  legendNote:
    'Une personne de la Coalition a dit ce qu’est chacune de ces phrases. Les phrases sans signe n’ont pas été classées.',
  meaning: {
    fact: 'quelque chose qui s’est passé, tel que le texte le raconte',
    pattern: 'quelque chose qui se répéterait',
    claim: 'quelque chose que le texte dit sans le montrer',
    quote: 'les mots de quelqu’un d’autre',
    opinion: 'un jugement, un souhait ou une demande',
    context: 'ce qu’il faut savoir à côté',
  },
  inReleases: 'Dans les publications',
  inReleasesLead: 'Les phrases des textes conservés ici qui mentionnent cet événement, chacune dans sa langue.',
  place: 'dans le texte',
  alsoIn: 'Autres versions linguistiques du texte',
  annotations: 'Passages en Web Annotations (JSON-LD)',
  unmentioned: 'Absents de toute publication',
  unmentionedLead:
    '{count, plural, one {# événement de cette réunion repose} other {# événements de cette réunion reposent}} uniquement sur d’autres sources :',
}

/** Les phrases du bureau sur les réunions que couvre une publication. */
export const covered: Messages['desk']['covered'] = {
  title: 'Réunions couvertes',
  lead: 'De quelles réunions parle le texte. Ce qui est public change quand la publication est publiée à nouveau.',
  none: 'Aucune réunion n’est encore indiquée.',
  role: 'Rôle de {meeting}',
  add: 'Ajouter une réunion',
  choose: 'Choisir une réunion',
  remove: 'Retirer {meeting}',
  save: 'Enregistrer les réunions',
  saved: 'Enregistré.',
}
