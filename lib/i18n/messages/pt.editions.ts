import type { Messages } from './en'

/** As frases dos resumos anuais fixados. */
export const editionPublic: Messages['edition'] = {
  eyebrow: 'Resumo anual',
  lead: 'O registo público de {year} tal como estava em {date}: {meetings, plural, one {# reunião} many {# reuniões} other {# reuniões}}, {events, plural, one {# acontecimento} many {# acontecimentos} other {# acontecimentos}}. Esta página guarda o que então contou; o que mudar depois entra numa edição posterior.',
  year: 'Ano',
  frozen: 'Fixada',
  upTo: 'Abrange',
  upToText: 'as publicações 1 a {seq} do registo; a última tem a impressão digital {hash}',
  place: 'Na cadeia',
  placeText: 'publicação {seq}',
  changedSince:
    '{count, plural, one {# ficha mudou} many {# fichas mudaram} other {# fichas mudaram}} desde que esta edição foi fixada.',
  newer: 'Existe uma edição mais recente',
  isNewest: 'É a edição mais recente do ano.',
  countsNote:
    'Contam-se os acontecimentos, e não as afirmações sobre cada um; os repetidos no tempo são enumerados sem serem contados; os que assentam só em fontes fracas ficam de fora. Cada número tem a sua lista ao lado.',
  sinceTitle: 'O que mudou desde a edição {symbol}',
  first: 'É a primeira edição do ano.',
  added: 'Acrescentadas',
  changed: 'Alteradas',
  withdrawn: 'Retiradas',
  moved: 'Passadas para outro ano',
  version: 'versão {version}',
  fromTo: 'versão {from}, depois {to}',
  records: 'Fichas desta edição',
  list: 'Edições',
  listLead:
    'Esta página acompanha o registo. Uma edição guarda o ano tal como estava num dia: cite uma quando um número tiver de se manter.',
  frozenOn: 'fixada em {date}',
  newest: 'a mais recente',
}

export const editionDesk: Messages['desk']['edition'] = {
  title: 'Edições dos resumos anuais',
  lead: 'Uma edição fixa o registo público de um ano: que fichas em que versões, as contagens, e o que mudou desde a edição anterior. Depois de publicada nunca muda. Após uma correção ou uma retirada, publique a seguinte.',
  none: 'Ainda nada é público: não há nenhum ano para fixar.',
  publicNow:
    'Público agora: {meetings, plural, one {# reunião} many {# reuniões} other {# reuniões}}, {events, plural, one {# acontecimento} many {# acontecimentos} other {# acontecimentos}}.',
  newest: 'Edição mais recente',
  notYet: 'Nenhuma edição foi publicada.',
  unchanged: 'Nada mudou desde então.',
  changed: '{count, plural, one {# ficha mudou} many {# fichas mudaram} other {# fichas mudaram}} desde então.',
  issue: 'Publicar a edição {symbol}',
  issued: 'A edição {symbol} foi publicada.',
  stillCounted: 'A edição mais recente do seu ano, {symbol}, ainda a conta.',
  issueNext: 'Publicar a edição seguinte',
}
