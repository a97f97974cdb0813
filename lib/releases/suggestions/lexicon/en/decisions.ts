import { act } from '../frame'
import { told } from '../trigger'
import { CANDIDACY, CONSENSUS, DRAFT } from './words'

/** What is tabled, blocked, withdrawn, put off or adopted. */
export const EN_DECISIONS = {
  frames: [
    act('deferral', 'defer postpone adjourn', '_ (?:[a-z]+ )?(?:to|until|till|sine die)\\b', {
      by: 'decider',
      voice: 'passive',
    }),
    act('consensus_blocked', 'deny', '^ (?:the )?(?:[a-z]+ )?(?:consensus|agreement|approval)\\b', {
      by: 'obstructing',
      voice: 'active',
    }),
    act(
      'communique_failed',
      'adopt agree issue publish reach approve produce finalise finalize conclude',
      '\\bcommunique\\b',
      { isNegated: true },
    ),
    act(
      'communique_preliminary',
      'reach find agree strike',
      '\\b(?:preliminary|provisional|tentative)(?: [a-z]+){0,2} (?:agreement|deal|accord|text)\\b',
      {},
    ),
    act('communique_adopted', 'adopt issue approve gavel', '\\bcommunique\\b', {}),
    act('communique_adopted', 'agree', '\\bcommunique\\b', { voice: 'passive' }),
    act(
      'chair_statement_issued',
      'issue publish release circulate',
      "\\bchair(?:person|woman|man)?(?:'s)?\\b.*\\b(?:statement|summary)\\b|\\bown name\\b|\\b(?:statement|summary) (?:by|of|from) the chair",
      {},
    ),
    act('ad_adopted', 'adopt approve endorse pass', '\\badministrative decisions?\\b', {}),
    act('candidate_blocked', 'block veto reject oppose refuse object', CANDIDACY, {
      by: 'obstructing',
      to: 'affected',
    }),
    act(
      'objection_withdrawn',
      'withdraw lift drop retract abandon waive',
      '\\b(?:objections?|reservations?|opposition|veto)\\b',
      { by: 'opponent', person: true },
    ),
    act(
      'consensus_blocked',
      'block veto prevent break withhold obstruct stop frustrate thwart derail scuttle torpedo sink stall stymie kill wreck foil impede',
      CONSENSUS,
      { by: 'obstructing' },
    ),
    act('consensus_blocked', 'stand', '^ (?:alone|in the way)', { by: 'obstructing' }),
    act('consensus_blocked', 'veto', null, { by: 'obstructing' }),
    act(
      'consensus_blocked',
      'refuse decline',
      '^ (?:to (?:join|accept|agree|sign|endorse|support)(?: [a-z]+){0,3} (?:the )?(?:consensus|communique|text|compromise|declaration|decision|reform))',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'objection',
      'raise lodge make maintain voice register repeat enter formulate join uphold',
      '^ (?:[a-z]+ ){0,4}(?:objections?|reservations?)',
      { by: 'opponent' },
    ),
    act('objection', 'object', null, { by: 'opponent' }),
    act('objection', 'reject oppose', `${DRAFT}|\\b(?:it|them|idea|plan|request)\\b`, { by: 'opponent' }),
    act('compromise_proposed', 'propose offer table present suggest submit circulate put draft', '\\bcompromise\\b', {
      by: 'proposer',
    }),
    act(
      'wording_proposed',
      'propose suggest offer put submit',
      '\\b(?:wording|language|formulation|amendments?|the words|rewording|new sentence|formula|phrase|alternative)\\b',
      { by: 'proposer' },
    ),
    act(
      'text_tabled',
      'table submit present introduce circulate put bring propose distribute',
      `^ (?:forward )?[^,;]{0,40}(?:proposal|draft|declaration|definition|decision|text|paper|non-paper|note|paragraph|resolution)\\b|${DRAFT}.* _ `,
      { by: 'proposer' },
    ),
    act(
      'deferral',
      'defer postpone adjourn shelve carry hold push put delay',
      '(?:\\b(?:decisions?|items?|discussions?|questions?|matters?|debate|vote|review|examination|adoption|issue|topic|text|proposal|point)\\b.*\\b(?:to|until|till|off|over|back|by|sine die|for|_)\\b)|_ (?:[a-z]+ )?(?:off )?(?:to|until|till|sine die)\\b',
      { by: 'decider' },
    ),
    act(
      'referral',
      'refer send remit forward pass',
      '\\b(?:back )?to (?:the |a |its |an? ad hoc )?(?:[a-z-]+ )?(?:committee|working group|group|body|secretariat|experts|subcommittee|task force)',
      { by: 'decider' },
    ),
    act('written_procedure_opened', 'open launch start begin initiate', '\\bwritten procedure\\b', {}),
    act('text_failed', 'adopt agree approve endorse', DRAFT, { isNegated: true }),
    act('text_adopted', 'adopt approve endorse', DRAFT, { voice: 'passive' }),
    act('text_adopted', 'adopt approve', '^ (?:the|a|its|an|new|two|three) [^,;]*', { voice: 'active' }),
    act(
      'membership_changed',
      'readmit admit suspend expel reinstate reintegrate',
      '\\b(?:participant|membership|kimberley process|from the process|to the process|as a|back)\\b|_ ?(?:[a-z]+ )?without (?:a )?debate',
      { to: 'affected' },
    ),
    act('membership_changed', 'readmit reinstate reintegrate', null, { to: 'affected' }),
    act(
      'outcome_disputed',
      'dispute contest challenge',
      "^(?!.{0,40}\\b(?:rul(?:e|es|ing)|reading|interpretation|chair's)\\b)",
      { by: 'initiator' },
    ),
  ],
  phrases: [
    told(
      'objection',
      `(?<=\\b(?:after|over|despite|because of|due to|following) [a-z -]{3,30}'s? )(?:objections?|opposition)`,
      'owner:opponent',
    ),
    told(
      'objection',
      `(?:the |an? )?(?:only |sole |single |first )?objections? (?:came|comes|arose|was raised|were raised)(?: again)?(?= (?:from|by) )`,
      'of:opponent',
    ),

    told(
      'communique_failed',
      `without (?:a |any |an agreed |agreeing (?:on )?a |adopting a |issuing a |agreement on (?:the|a) |having (?:adopted|agreed) a )(?:final |joint |closing )*communique|no (?:final |joint )?communique(?: at all)?(?= (?:came|emerged|followed|this)|[.,;])|communique (?:fell|failed|collapsed)|(?:failed|unable) to (?:adopt|agree on|agree) (?:a|the|any) (?:final |joint )?communique`,
    ),
    told('communique_preliminary', `(?:preliminary|provisional|tentative) agreement`),
    told('outcome_disputed', `maintains(?= ?[.,;])`, 'before:initiator'),
    told(
      'objection',
      `(?<=over |despite |after |because of |following |met with )(?:the |a |an )?(?:last-minute |strong |sole |single )*(?:objections?|opposition|veto)(?= (?:of|by|from) )`,
      'of:opponent',
    ),
    told(
      'consensus_blocked',
      `(?<=over |despite |after |because of |following |by |to )(?:the |a |an )?(?:last-minute |sole |single )*veto(?= (?:of|by|from) )`,
      'of:obstructing',
    ),
    told(
      'letter_received',
      `received a letter|(?:a |the )?letter from|(?:sent|addressed) a letter|wrote to the (?:chair|kimberley)`,
      'before:initiator',
    ),
    told('text_tabled', `(?<=(?:proposal|text|draft|paper) )by(?= the )`, 'after:proposer'),
  ],
}
