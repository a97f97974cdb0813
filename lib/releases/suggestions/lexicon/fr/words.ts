/** What French texts call the things of a meeting, on folded text. */
export const ROOM =
  "^ (?:(?:de|du|des|a|aux?|la|le|les|cette|ces|sa|leurs?|notre) ?|l'|d')*(?:[a-z-]+ ){0,2}?(?:salle|seance|reunion|session|negociations|discussions|pourparlers|pleniere|visioconference|intersession|intersessionnelle|conference|lieux|assemblee|debats|table|hemicycle|batiment|enceinte|consultations)\\b"
export const DRAFT =
  '\\b(?:communiques?|textes?|declarations?|decisions?|documents?|paragraphes?|propositions?|definitions?|projets?|phrases?|clauses?|resolution|compromis|reformes?|lignes directrices|amendements?|redactions?|formulations?|passages?|preambule|annexe|point \\d+)\\b'
export const AGENDA = '\\b(?:ordres? du jour|agendas?|programme)\\b'
export const SPEECH =
  '\\b(?:discours|allocutions?|declarations?|interventions?|remarques|propos|mots? (?:de cloture|de la fin)|expose|presentation)\\b'
export const CONSENSUS =
  '\\b(?:consensus|accords?|adoption|decisions?|reformes?|progres|processus|declarations?|definitions?|textes?|propositions?|avancees?|compromis|communique|resolution|amendements?|initiatives?|mesures?|projets?|paragraphe|travaux|changements?|unanimite)\\b'
export const PEOPLE =
  '\\b(?:observat(?:eurs?|rices?)|collegues?|experte?s?|intervenante?s?|representante?s?|deleguee?s?|delegations?|coordinat(?:eurs?|rices?)|societe civile|coalition|oratrices?|orateurs?|nous|membres?|militante?s?|mineurs|porte-parole|temoins?|ambassadeur|ambassadrice|consoeur|confrere|presidence)\\b'
export const CANDIDACY = '\\b(?:candidatures?|candidate?s?|nomination|election)\\b'
