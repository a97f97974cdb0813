import type { Messages } from './en'
import type { fileProblems as english } from './en.intake'

/** As frases da entrada de um ficheiro: o que o seu texto propõe, e o que falta a um ficheiro sem texto. */
export const intake: Messages['desk']['intake'] = {
  file: 'Ficheiro do comunicado',
  fileHint:
    'Texto simples, Markdown, HTML, DOCX ou PDF, até 10 MB. O próprio ficheiro fica guardado e nunca é público.',
  orPaste: 'Cole o texto tal como foi publicado, com as mudanças de linha, ou escolha um ficheiro acima.',
  sending: 'A enviar o ficheiro: {percent} %',
  reading: 'A ler o ficheiro…',
  read: 'Texto lido de {type}: {characters} caracteres.',
  check: 'Verifique o que se propõe abaixo.',
  known: 'Este ficheiro já foi importado.',
  knownLink: 'Texto e acontecimentos',
  fromText: 'Do texto: «{words}». A verificar.',
  propose: 'Propor a partir do texto',
  proposing: 'A ler o texto…',
  nothing: 'Nada do que o texto diz de si próprio foi reconhecido.',
  place: 'Lugar indicado no texto',
  embargo: 'Embargo até',
  embargoHint: 'Como 2021-06-29. Deixe vazio se o texto não indicar nenhum.',
  contacts: 'Contactos no texto, guardados para a equipa: {list}',
  putBack: 'Repor o texto que aqui estava',
  forget: 'Deixar o ficheiro de fora',
  original: 'Ficheiro original ({type}), para a equipa',
  type: {
    text: 'texto simples',
    markdown: 'Markdown',
    html: 'HTML',
    docx: 'DOCX',
    pdf: 'PDF',
  },
}

export const fileProblems: Pick<Messages['desk']['problem'], keyof typeof english> = {
  file_too_big: 'Este ficheiro tem mais de 10 MB ou mais de 400 000 caracteres de texto. Envie apenas o comunicado.',
  file_type_unknown:
    'Não é texto simples, Markdown, HTML, DOCX nem PDF, seja qual for o nome. Guarde-o num destes formatos e tente de novo.',
  file_encrypted: 'Este ficheiro está fechado com palavra-passe. Abra-o com ela, guarde-o sem ela e tente de novo.',
  file_unreadable:
    'Este ficheiro está danificado ou mal formado. Abra-o no seu programa e guarde-o de novo, ou cole o texto.',
  file_inflates:
    'Este ficheiro descomprime-se muito além do que um comunicado contém e não foi lido. Cole antes o texto.',
  file_without_text:
    'Não se encontraram palavras neste ficheiro; talvez as páginas sejam imagens. Faça primeiro o reconhecimento do texto, ou escreva-o.',
  took_too_long:
    'A leitura deste ficheiro demorou demasiado e foi interrompida. Guarde-o numa forma mais simples, ou cole o texto.',
}
