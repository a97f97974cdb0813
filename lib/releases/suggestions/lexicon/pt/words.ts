/** What Portuguese texts call the things of a meeting, on folded text. */
export const ROOM =
  '^ (?:(?:a|o|as|os|da|do|das|dos|desta|deste|esta|este|sua|seu|nossa) )*(?:[a-z-]+ ){0,2}?(?:sala|sessao|reuniao|negociacoes|discussoes|plenaria|videoconferencia|intersessional|conversacoes|conferencia|encontro|trabalhos|edificio|debate|debates|mesa|recinto|assembleia|consultas)\\b'
export const DRAFT =
  '\\b(?:comunicados?|textos?|declarac(?:ao|oes)|decis(?:ao|oes)|documentos?|paragrafos?|propostas?|definic(?:ao|oes)|projetos?|frases?|clausulas?|resoluc(?:ao|oes)|compromisso|reformas?|diretrizes|emendas?|redac(?:ao|oes)|formulac(?:ao|oes)|passagem|preambulo|anexo|ponto \\d+)\\b'
export const AGENDA = '\\b(?:ordem do dia|ordem de trabalhos|agendas?|ordem dos trabalhos|programa)\\b'
export const SPEECH =
  '\\b(?:discursos?|declarac(?:ao|oes)|intervenc(?:ao|oes)|observac(?:ao|oes)|palavras (?:finais|de encerramento)|alocucao|comentarios finais|apresentacao|mensagem)\\b'
export const CONSENSUS =
  '\\b(?:consensos?|acordos?|adocao|aprovacao|decis(?:ao|oes)|reformas?|progressos?|processo|declarac(?:ao|oes)|definic(?:ao|oes)|textos?|propostas?|avancos?|compromisso|comunicado|resolucao|emendas?|medidas?|projetos?|paragrafo|trabalhos|mudancas?|iniciativas?)\\b'
export const PEOPLE =
  '\\b(?:observador(?:es|as?)?|colegas?|perit[ao]s?|orador(?:es|as?)?|representantes?|delegad[ao]s?|delegac(?:ao|oes)|coordenador(?:es|as?)?|sociedade civil|coligacao|nos|membros?|ativistas?|mineiros|porta-voz|testemunhas?|embaixador|embaixadora|presidencia|especialistas?)\\b'
export const CANDIDACY = '\\b(?:candidaturas?|candidat[ao]s?|nomeacao|eleicao)\\b'
