import type { Messages } from './en'

/** O que as páginas públicas dizem das passagens dos textos e do que estes abrangem. */
export const passages: Messages['passages'] = {
  sentences: 'O que é cada frase',
  legend: 'O que dizem os sinais antes de uma frase',
  legendNote: 'Alguém da Coligação disse o que é cada uma destas frases. As frases sem sinal não foram classificadas.',
  meaning: {
    fact: 'algo que aconteceu, tal como o texto o conta',
    pattern: 'algo que se repetiria',
    claim: 'algo que o texto diz sem o mostrar',
    quote: 'palavras de outra pessoa',
    opinion: 'um juízo, um desejo ou uma exigência',
    context: 'o que é preciso saber ao lado',
  },
  inReleases: 'Nas publicações',
  inReleasesLead: 'As frases dos textos aqui guardados que mencionam este acontecimento, cada uma na sua língua.',
  place: 'no texto',
  alsoIn: 'Outras versões linguísticas do texto',
  annotations: 'Passagens como Web Annotations (JSON-LD)',
  unmentioned: 'Ausentes de todas as publicações',
  unmentionedLead:
    '{count, plural, one {# acontecimento desta reunião assenta} other {# acontecimentos desta reunião assentam}} apenas noutras fontes:',
}

/** As frases da mesa sobre as reuniões que um texto abrange. */
export const covered: Messages['desk']['covered'] = {
  title: 'Reuniões abrangidas',
  lead: 'De que reuniões fala o texto. O que é público muda quando o texto é publicado de novo.',
  none: 'Ainda não está indicada nenhuma reunião.',
  role: 'Papel de {meeting}',
  add: 'Acrescentar uma reunião',
  choose: 'Escolher uma reunião',
  remove: 'Retirar {meeting}',
  save: 'Guardar as reuniões',
  saved: 'Guardado.',
}
