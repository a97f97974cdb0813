/** What English texts call the things of a meeting, on folded text. */
export const ROOM =
  '^ (?:(?:the|its|their|a|an|this|that|of|from|our|to|into) )*(?:[a-z-]+ ){0,3}?(?:room|hall|meeting|session|sitting|negotiations|talks|discussions|plenary|intersessional|call|conference|premises|venue|building|chamber|table|drafting|floor of the plenary|debate|consultations)\\b'
export const DRAFT =
  '\\b(?:communiques?|texts?|declarations?|decisions?|documents?|statement|paragraphs?|proposals?|definitions?|drafts?|sentence|clauses?|resolution|paper|wording|compromise|reforms?|guidelines|amendments?|passage|footnote|preamble|annex|package)\\b'
export const AGENDA = '\\b(?:agendas?|programme|order of business)\\b'
export const SPEECH =
  '\\b(?:(?:closing|opening|final|prepared) remarks|remarks|speech|statements?|address|intervention|presentation|contribution)\\b'
export const CONSENSUS =
  '\\b(?:consensus|decision-making|decisions?|agreements?|adoption|approval|reforms?|progress|proposals?|declarations?|definitions?|texts?|compromise|communique|process|resolution|amendments?|move|moves|outcome|measures?|draft|paragraph|work|changes?|initiatives?|package|motion)\\b'
export const PEOPLE =
  '\\b(?:observers?|colleagues?|experts?|speakers?|representatives?|delegates?|delegations?|coordinators?|civil society|coalition|us|me|her|him|them|it|members?|panelists?|witness(?:es)?|ambassador|miners?|activists?|chair)\\b'
export const CANDIDACY = '\\b(?:candidac(?:y|ies)|candidates?|candidatures?|application|bid|nomination|election)\\b'
