import type { Messages } from './en'

/** As frases do trabalho sobre o texto de um comunicado. */
export const texts: Messages['desk']['texts'] = {
  newVersion: 'Texto corrigido',
  newVersionLead:
    'Cole o texto como se lê hoje. O texto anterior fica guardado; as passagens associadas permanecem nele até que alguém as mude.',
  addVersion: 'Acrescentar como nova versão',
  versionAdded: 'Acrescentado como versão {number}: {characters} caracteres, {sentences} frases.',
  leftBehind: 'Passagens de uma versão anterior',
  leftBehindLead:
    'O texto foi corrigido depois de estas passagens terem sido associadas. Cada uma muda quando confirmar onde está agora.',
  earlier: 'Versão {number}',
  now: 'Agora',
  move: 'Mudar a passagem',
  orphaned:
    'Estas palavras já não se encontram. Associe o acontecimento a outras palavras, ou deixe-o na versão anterior.',
  ambiguous: 'Encontrado em vários lugares. Associe o acontecimento ao lugar certo.',
  moved: 'Mudada. O acontecimento é revisto de novo antes de a página pública mudar.',
  coverage: '{accounted} de {total, plural, one {# frase tratada} other {# frases tratadas}}',
  openLeft: '{count, plural, =0 {nenhuma por tratar} one {# por tratar} other {# por tratar}}',
  sentence: 'Frase {number} de {total}',
  class: 'O que é',
  suggestedClass: 'Proposta: {class}',
  proposals: 'O que pode relatar',
  noProposals: 'Nada é proposto para esta frase.',
  newEvent: 'Novo acontecimento: {what}',
  sameEvent: 'Já registado: {what}',
  because: 'A partir das palavras: {words}',
  why: {
    kind: 'mesmo tipo',
    kindred: 'tipo próximo',
    actors: 'mesmo ator',
    time: 'cerca da mesma hora',
    duration: 'mesma duração',
  },
  accept: 'Registar',
  linkThis: 'Associar',
  dismiss: 'Pôr de lado',
  dismissReason: 'Porque fica de lado',
  setAsideAll: 'Nenhum acontecimento cabe a esta frase',
  setAside: 'Posto de lado: {reason}',
  takeUp: 'Retomar',
  next: 'Próxima frase por tratar',
  cut: 'Cortar antes da seleção',
  join: 'Juntar à seguinte',
  recorded: 'Registado como rascunho.',
  linkedNow: 'Associado.',
}
