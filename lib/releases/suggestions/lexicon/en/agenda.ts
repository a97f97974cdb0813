import { act } from '../frame'
import { AGENDA, DRAFT } from './words'

const ON = `(?:on|in|from|off|to|onto|for|into)(?: [a-z]+){0,3} ${AGENDA.slice(2, -2)}`

/** What is put on an agenda, kept off it, taken from it, or said not to belong there. */
export const EN_AGENDA = {
  frames: [
    act('agenda_adopted', 'adopt agree approve', `${AGENDA}`, {}),
    act(
      'mandate_challenged',
      'challenge question dispute contest deny',
      '\\b(?:mandate|competence|authority|remit)\\b',
      { by: 'obstructing' },
    ),
    act(
      'mandate_challenged',
      'argue say claim maintain insist contend',
      '\\b(?:has|have|had) no (?:mandate|competence|authority)|(?:outside|beyond|exceeds?) (?:the|its) (?:mandate|remit|competence|scope)',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'item_objected',
      'object',
      `^ to (?:the |any |its |their )?(?:inclusion|including|adding|addition|placing|putting|listing|discussing|item|agenda|topic|point|slot|discussion)\\b|^ to [^,;]*${ON}`,
      { by: 'obstructing' },
    ),
    act(
      'item_objected',
      'refuse decline',
      `^ to (?:place|put|include|add|admit|discuss|list|accept|have|allow)[^;]*(?:${AGENDA}|\\bitem\\b|\\btopic\\b)`,
      { by: 'obstructing', voice: 'active' },
    ),
    act('item_objected', 'keep', `\\boff (?:[a-z]+ ){0,3}${AGENDA.slice(2, -2)}`, { by: 'obstructing' }),
    act(
      'item_objected',
      'block oppose reject refuse resist veto prevent stop thwart',
      `${ON}|\\b(?:inclusion|agenda item|item on)\\b|\\b(?:efforts?|attempts?|requests?|bids?|moves?|proposals?) (?:to (?:include|put|place|add|discuss|list|have)|for (?:an|a) item)`,
      { by: 'obstructing' },
    ),
    act(
      'item_removed',
      'remove delete strike drop take exclude cut leave pull erase',
      `(?:from|off|of)(?: [a-z]+){0,3} ${AGENDA.slice(2, -2)}|\\bitem\\b`,
      { by: 'obstructing' },
    ),
    act(
      'item_proposed',
      'propose request seek want add suggest',
      `^ (?:the (?:inclusion|addition)|(?:to|that)[^;]*\\b(?:add|includ|plac|put|inscrib)[^;]*(?:${AGENDA}|\\bitem\\b)|that [^;]* be (?:discussed|debated|examined|considered)\\b|(?:for )?(?:an?|the|another) (?:new |separate |standing |[a-z]+ )?(?:agenda )?(?:item|slot)\\b)`,
      { by: 'proposer', voice: 'active' },
    ),
    act(
      'reference_objected',
      'object',
      `^ (?:that |to )(?:any |a |the |every |all |even |including )*(?:references?|mentions?|mentioning|naming|words?|sentence|paragraph|phrase|passage|wording|language)`,
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'reject oppose refuse delete strike remove cut drop veto block resist exclude erase',
      '\\b(?:references?|mentions?|the words?|sentence|passage|footnote)\\b',
      { by: 'obstructing' },
    ),
    act(
      'reference_objected',
      'ask demand insist request want require',
      '^(?!.*\\bnot (?:be )?(?:remov|delet|struck|strik|drop|taken|cut|eras|omit)) (?:that|for|on|to have|to see) [^,;]*\\b(?:remov|delet|struck|strik|drop|taken out|cut\\b|eras|omit)',
      { by: 'obstructing', voice: 'active' },
    ),
    act('reference_objected', 'refuse decline', '^ (?:even )?to (?:note|mention|acknowledge|name|take note|refer)', {
      by: 'obstructing',
      voice: 'active',
    }),
    act('reference_objected', 'note mention acknowledge', '^ (?:the|a|our|its|any) ', { isNegated: true }),
    act('text_weakened', 'water', '^ (?:[a-z ]{1,40} )?down\\b', { by: 'obstructing' }),
    act('text_weakened', 'weaken dilute soften gut hollow', DRAFT, { by: 'obstructing' }),
    act(
      'text_reopened',
      'reopen re-open',
      `${DRAFT}|\\b(?:point|item|article|chapter|section|debate|discussion|compromise|agreement)\\b`,
      { by: 'initiator' },
    ),
    act('text_reopened', 'ask demand insist request want', '^ (?:that|for|on|to) [^,;]*\\bre-?open', {
      by: 'initiator',
      voice: 'active',
    }),
    act('text_reopened', 'follow', '^ suit', { by: 'initiator' }),
  ],
  phrases: [],
}
