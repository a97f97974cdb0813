import type { Messages } from './en'
import type { fileProblems as english } from './en.intake'

/** Les phrases de la reprise d’un fichier : ce que son texte propose, et ce qu’il faut à un fichier sans texte. */
export const intake: Messages['desk']['intake'] = {
  file: 'Fichier de la publication',
  fileHint:
    'Texte brut, Markdown, HTML, DOCX ou PDF, jusqu’à 10 Mo. Le fichier lui-même est conservé et n’est jamais public.',
  orPaste: 'Collez le texte tel que publié, retours à la ligne compris, ou choisissez un fichier ci-dessus.',
  sending: 'Envoi du fichier : {percent} %',
  reading: 'Lecture du fichier…',
  read: 'Texte lu depuis {type} : {characters} caractères.',
  check: 'Vérifiez ce qui est proposé ci-dessous.',
  known: 'Ce fichier a déjà été importé.',
  knownLink: 'Texte et événements',
  fromText: 'D’après le texte : « {words} ». À vérifier.',
  propose: 'Proposer d’après le texte',
  proposing: 'Lecture du texte…',
  nothing: 'Rien de ce que le texte dit de lui-même n’a été reconnu.',
  place: 'Lieu indiqué dans le texte',
  embargo: 'Embargo jusqu’au',
  embargoHint: 'Sous la forme 2021-06-29. Laissez vide si le texte n’en indique pas.',
  contacts: 'Coordonnées dans le texte, conservées pour l’équipe : {list}',
  putBack: 'Remettre le texte qui était ici',
  forget: 'Laisser le fichier de côté',
  original: 'Fichier d’origine ({type}), pour l’équipe',
  type: {
    text: 'texte brut',
    markdown: 'Markdown',
    html: 'HTML',
    docx: 'DOCX',
    pdf: 'PDF',
  },
}

export const fileProblems: Pick<Messages['desk']['problem'], keyof typeof english> = {
  file_too_big:
    'Ce fichier dépasse 10 Mo ou contient plus de 400 000 caractères de texte. N’envoyez que la publication elle-même.',
  file_type_unknown:
    'Ce n’est ni du texte brut, ni du Markdown, du HTML, du DOCX ou du PDF, quoi que dise son nom. Enregistrez-le sous l’une de ces formes et recommencez.',
  file_encrypted:
    'Ce fichier est fermé par un mot de passe. Ouvrez-le avec celui-ci, enregistrez-le sans, et recommencez.',
  file_unreadable:
    'Ce fichier est endommagé ou mal formé. Ouvrez-le dans son programme et enregistrez-le à nouveau, ou collez le texte.',
  file_inflates:
    'Ce fichier se déploie bien au-delà de ce que contient une publication et n’a pas été lu. Collez plutôt le texte.',
  file_without_text:
    'Aucun mot n’a été trouvé dans ce fichier ; ses pages sont peut-être des images. Faites d’abord reconnaître le texte, ou saisissez-le.',
  took_too_long:
    'La lecture de ce fichier a pris trop de temps et a été arrêtée. Enregistrez-le sous une forme plus simple, ou collez le texte.',
}
