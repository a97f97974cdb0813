import { told } from '../trigger'

/** Turns of phrase that tell what happened without a verb of their own: headlines, metaphors, set words. */
export const EN_TURNS = [
  told('compromise_proposed', '(?<=whose )compromise (?:proposal|text|wording|formula)', 'before:proposer'),
  told(
    'consensus_blocked',
    '(?:could|would) not (?:accept|go along with|live with|agree to|join|subscribe to) (?:it|this|that|the (?:text|proposal|draft|consensus|compromise|decision))(?=[^.;]{0,60}\\b(?:fell|failed|left for|dropped|lost|deferred))',
    'before:obstructing',
  ),
  told(
    'objection',
    '(?:could|would) not (?:accept|go along with|live with|agree to|subscribe to) (?:it|this|that|the (?:text|proposal|draft|compromise|decision))',
    'before:opponent',
  ),
  told(
    'prolonged_intervention',
    'spent (?:[a-z]+ ){0,3}(?:hours?|afternoon|morning|evening|day|session) (?:picking|quibbling|haggling over|disputing|contesting|reading out|nit-picking)',
    'before:obstructing',
  ),
  told(
    'closed',
    '(?<=\\b(?:session|sitting|meeting|plenary|intersessional|talks)\\b[^.;]{0,40} )(?:came|drew) to (?:an end|a close)',
  ),
  told(
    'adjourned_without_result',
    'with no (?:deal|agreement|decision|result) in sight|without (?:a single|one) (?:decision|agreement)',
  ),
  told(
    'item_discussed',
    '[a-z]+-(?:minute|hour) (?:debate|discussion|exchange)|(?:debate|discussion|exchange) of (?:[a-z-]+ ){1,3}(?:minutes|hours)',
  ),
  told(
    'mandate_challenged',
    '(?:deemed|considers?|considered) (?:it )?(?:alien to|outside|foreign to|beyond) the (?:mandate|scope|remit)',
    'before:obstructing',
  ),
  told(
    'chair_ruling',
    "(?<=\\bthe (?:[a-z]+ )?(?:chair|chairperson|chairwoman|chairman|presidency) )(?:then |duly |promptly )?(?:held|found|decided|determined) that|(?<=\\bthe (?:[a-z]+ )?(?:chair|chairperson|chairwoman|chairman|presidency) )(?:then |duly |promptly )?called [a-z' ]{2,30} to order",
  ),
  told(
    'compromise_proposed',
    '(?:tried|sought|attempted|worked) to (?:broker|mediate|bridge|build (?:a )?bridges?|find (?:a )?(?:middle|common|compromise)|reconcile|narrow)[a-z -]{0,30}',
    'before:proposer',
  ),
  told(
    'consensus_blocked',
    '(?:would|did|could) not (?:hear of it|budge|yield|give way)(?=[^.;]{0,50}\\b(?:fell|failed|collapsed|was dropped|was lost))|would have none of it(?=[^.;]{0,50}\\b(?:fell|failed|collapsed|was dropped|was lost))',
    'before:obstructing',
  ),
  told(
    'objection',
    'would not (?:hear of it|budge|yield)(?! (?:the floor|to))|would have none of it|refused to (?:budge|yield|give way)|dug in (?:its|their) heels',
    'before:opponent',
  ),
  told(
    'obstruction_reported',
    '(?:ran|runs?|running|run) (?:up against|into) (?:the |a )?(?:same )?(?:wall|opposition|resistance)(?= (?:of|from|by) )',
    'of:obstructing',
  ),
  told('obstruction_reported', '(?:been|was|were|is|are|being) held (?:hostage|to ransom)', 'of:obstructing'),
  told(
    'item_objected',
    '(?:sees?|saw|seen|made sure|makes? sure|ensures?|ensured)(?: to it)? that (?:nothing|no [a-z]+)[^,;]*\\bagenda',
    'before:obstructing',
  ),
  told('item_removed', '(?:after|following|with) (?:the )?(?:withdrawal|removal|deletion) of (?:agenda )?item \\d+'),
  told(
    'interruption',
    '(?:rose|stood up|leapt up|jumped up|ganged up|joined forces|banded together) to (?:silence|interrupt|stop|shout down|drown out)',
    'before:obstructing',
  ),
  told('interruption', '(?:was|were|been) (?:drowned out|howled down|booed)', 'before:target'),
  told(
    'microphone_cut',
    '(?:microphones?|mics?) (?:was|were|went|fell|stayed|remained) (?:dead|silent|mute|muted|off)',
  ),
  told('sitting_opened', '(?<=\\b(?:i|we)(?: now| hereby| solemnly)* )declare [^.;]{0,60}\\bopen'),
  told('closed', '(?<=\\b(?:i|we)(?: now| hereby| solemnly)* )declare [^.;]{0,60}\\bclosed'),
  told('sitting_opened', '(?:opening|opened|called to order|started) at (?=\\d)'),
  told('suspended', '(?:recess|break|suspension) (?:from|between) (?=\\d)'),
  told(
    'closed',
    "(?<=\\b(?:session|sitting|meeting|plenary|intersessional|talks)\\b,?(?: [a-z']+){0,5} )(?:closed|ended|adjourned|concluded|finished|wound up)(?= (?:in the (?:small|early)|in the night|late|early|before dawn|yesterday|today|last night))",
  ),
  told(
    'adjourned_without_result',
    'with nothing to show|empty-handed|having (?:reached|taken|settled|agreed|decided) (?:none|nothing|no [a-z]+)|with no (?:deal|agreement|result|outcome)(?= ?[.,;])',
  ),
  told('overrun', '(?:after|past|beyond) (?:the|its|their) (?:scheduled|planned|appointed) (?:end|close|hour|time)'),
  told('communique_adopted', '(?:with|after|by|on) the adoption of (?:the|a|its) (?:final )?communique'),
  told(
    'supportive_intervention',
    '(?:was|were) (?:then |also |warmly |strongly |duly )*(?:backed|supported|seconded|echoed)(?= by )',
    'of:supporter',
  ),
  told(
    'referral',
    '(?=was |were |has )(?<=\\b(?:committee|group|secretariat|team)\\b[^.;]{0,40} )(?:was|were|has been) (?:tasked|charged|mandated|instructed|entrusted)(?= (?:to|with))',
  ),
  told(
    'accusation',
    'complained (?:of|about) (?:[a-z]+ ){0,3}(?:remarks|insults|attacks|behaviou?r|conduct|attitude)',
    'before:initiator',
  ),
  told('deferral', '(?<=: )(?:deferred|postponed)'),
  told(
    'access_restricted',
    "(?:was|were|been|being) (?:sidelined|shut out|left out|frozen out|kept (?:in the dark|outside|at arm's length))",
    'before:affected',
  ),
  told(
    'intimidation',
    '(?:was|were) (?:followed|trailed|tailed|photographed|filmed) (?:[a-z]+ )?(?:back )?(?:to (?:his|her|their|our)|by (?:strangers|unknown|unidentified|two men|men|plain))',
    'before:target',
  ),
  told(
    'statement_undelivered',
    'asked for the floor[^.;]{0,60}\\b(?:ignored|refused|denied|in vain|not (?:given|granted))|(?:did not|never) (?:get|got) a word in',
    'before:affected',
  ),
  told(
    'candidate_blocked',
    '(?:vice-chair(?:manship)?|candidacy|candidature|nomination)(?: [a-z]+){0,4} could not be (?:confirmed|agreed|approved)',
  ),
]
