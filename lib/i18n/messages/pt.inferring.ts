import type { Messages } from './en'
import type { inferenceRemedies as english } from './en.inferring'

/** As frases sobre dados que um texto não indica e que alguém infere: nas páginas públicas. */
export const inferred: Messages['inferred'] = {
  word: 'por inferência',
  part: 'Por inferência',
  place: 'Local',
}

/** As mesmas, na redação. */
export const inferring: Messages['desk']['inferring'] = {
  notSaid: 'O texto não o diz.',
  mark: 'por inferência, não indicado no texto',
  reason: 'motivo da inferência',
  hint: 'Por exemplo: o ano da única plenária realizada nesse lugar. É mostrado em público ao lado do valor.',
  fact: {
    publishedOn: 'Data',
    datelinePlace: 'Local',
    publisher: 'Publicado por',
    language: 'Língua',
    kind: 'Tipo',
  },
  title: 'Não indicado no texto',
  lead: 'Diga de onde um dado é inferido quando a fonte não o indica. O motivo é mostrado em público ao lado. Deixe vazio o que a fonte indica.',
}

/** O que corrigir onde algo é inferido. */
export const inferenceRemedies: typeof english = {
  inference_needs_reason: 'dado por inferência, mas sem motivo: diga de que o infere, ou retire a marca',
  inferred_without_value: 'está marcado como inferido, mas vazio: preencha-o ou retire a marca',
}
