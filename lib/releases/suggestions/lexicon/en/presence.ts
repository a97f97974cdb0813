import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, ROOM } from './words'

/** Who leaves, comes back, stays away, is kept out or is threatened. */
export const EN_PRESENCE = {
  frames: [
    act(
      'walkout',
      'leave quit exit abandon depart desert vacate',
      `${ROOM}|^ (?:in protest|in anger|abruptly|before the (?:vote|end|close))`,
      { by: 'leaving' },
    ),
    act('walkout', 'walk storm', '^ (?:straight |angrily |again )*(?:out|off)\\b', { by: 'leaving' }),
    act('walkout', 'log', '^ off', { by: 'leaving' }),
    act(
      'walkout',
      'withdraw',
      '^ from the (?:[a-z]+ )?(?:room|meeting|session|sitting|talks|negotiations|discussions|plenary|hall)|^ its delegation',
      { by: 'leaving', voice: 'active' },
    ),
    act('walkout', 'stage', 'walk-?out', { by: 'leaving' }),
    act(
      'return',
      'return come go',
      `^(?: back)?(?: (?:an?|the|some|[a-z]+|\\d+) (?:hours?|minutes|days?|moments?|morning)(?: and a half)? (?:later|after))|^(?: back)? (?:to|into) (?:the|its|their) (?:[a-z]+ )?(?:room|hall|meeting|session|talks|table|negotiations|seats?|places?|plenary)|^ back\\b(?! [a-z]+ing\\b)|^ only (?:when|after|once)`,
      { by: 'leaving' },
    ),
    act('return', 'rejoin re-enter reenter', ROOM, { by: 'leaving' }),
    act('return', 'retake resume', '^ (?:its|their|his|her) (?:seats?|places?)', { by: 'leaving' }),
    act('boycott', 'boycott', null, { by: 'leaving' }),
    act('boycott', 'stay', '^ away', { by: 'leaving' }),
    act('boycott', 'refuse decline', '^ to (?:attend|take part|participate|enter|sit|join)', {
      by: 'leaving',
      voice: 'active',
    }),
    act(
      'access_refused',
      'refuse deny bar exclude prevent stop ban turn keep block',
      '\\b(?:access|entry|entrance|entering|accreditation|visas?|admission|badges?|passes)\\b|(?:from|out of|away (?:at|from)|at) the (?:[a-z]+ )?(?:room|hall|session|meeting|sitting|door|plenary|building|venue)',
      { by: 'obstructing', to: 'affected' },
    ),
    act('access_restricted', 'admit allow let permit', 'one at a time|one by one|only (?:one|two|at|for|in)', {
      to: 'affected',
    }),
    act(
      'access_restricted',
      'ask tell order require force invite',
      '^ (?:[a-z]+ ){0,3}to (?:leave|wait|withdraw|stay outside|sit)',
      { to: 'affected', voice: 'passive' },
    ),
    act(
      'access_restricted',
      'confine restrict move limit',
      '\\b(?:observers?|civil society|coalition|access|speaking)\\b',
      { to: 'affected', voice: 'passive' },
    ),
    act(
      'intimidation',
      'threaten',
      `^ (?!to (?:block|leave|walk|veto|withdraw from|object|reopen|oppose|boycott|quit|reject|refuse))[^,;]*\\b(?:badges?|accreditation|visas?|observers?|speakers?|experts?|delegates?|colleagues?|expel|expelled|expulsion|her|him|us|our|members?|coalition|representatives?|arrest|reprisals)\\b`,
      { by: 'obstructing', to: 'target', person: true },
    ),
    act('intimidation', 'intimidate harass bully', PEOPLE, { by: 'obstructing', to: 'target', person: true }),
    act('verbal_attack', 'shout yell scream round', '^ (?:at|on|abuse)\\b', { by: 'initiator', to: 'target' }),
    act('verbal_attack', 'insult berate abuse ridicule mock revile attack', PEOPLE, {
      by: 'initiator',
      to: 'target',
      person: true,
    }),
    act('protest', 'protest', null, { by: 'initiator', voice: 'active' }),
    act('protest', 'stage hold', '^ (?:a|an) (?:[a-z-]+ )?(?:protest|demonstration|sit-in)', { by: 'initiator' }),
  ],
  phrases: [
    told(
      'partial_walkout',
      `(?:part|parts|some|half|(?:two|three|four|several|some|most)(?: of the| of its)? members?|members|a number) of (?:the|its|his|their)[a-z ]{0,24}(?:delegation|delegates|observers|coalition) (?:walked out|left|got up)|(?:two|three|four|five|six|some|several|half) of (?:our|its|their) (?:members|delegates|observers|representatives|colleagues)(?: [a-z]+){0,2}? (?:walked out|left|got up)`,
      'within:leaving',
    ),
    told(
      'walkout',
      `(?:the |a |its |their )?(?:brief |second |sudden |abrupt )?walk-?outs?(?= (?:by|of) )|(?<=(?:the|sudden|abrupt) )departure(?= of )`,
      'of:leaving',
    ),
  ],
}
