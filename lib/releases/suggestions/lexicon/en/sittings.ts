import { act } from '../frame'
import { told } from '../trigger'

const SITTING =
  '\\b(?:sitting|session|meeting|talks|negotiations|discussions|plenary|intersessional|debate|proceedings|consultations|work|conference|gathering)\\b'

/** How sittings begin, stop, go on and end. */
export const EN_SITTINGS = {
  frames: [
    act('sitting_opened', 'open begin start', `^ (?:the|its|this|a) (?:[a-z]+ ){0,2}${SITTING.slice(2)}`, {
      voice: 'active',
    }),
    act('sitting_opened', 'open begin start', `^(?!.*communique|.*written procedure).*${SITTING}.* _ `, {
      voice: 'passive',
    }),
    act('suspended', 'suspend interrupt adjourn halt pause', `${SITTING}`, {}),
    act(
      'resumed',
      'resume restart reconvene',
      `^ (?:at|after|on|the|its|their|in|only|shortly|with|an|for|half|late|early|that|[a-z]+ (?:minutes|hours) later)\\b|^[.,;]|${SITTING}|^$`,
      {},
    ),
    act('item_discussed', 'discuss debate examine consider', '\\b(?:hours?|minutes)\\b', {}),
    act(
      'closed',
      'close adjourn gavel',
      `^ (?:the|this|its|a) (?:[a-z]+ ){0,2}${SITTING.slice(2)}|${SITTING}.* _ (?!with|without)`,
      {},
    ),
    act('closed', 'declare', '\\bclosed\\b', {}),
    act('meeting_cancelled', 'cancel', SITTING, {}),
  ],
  phrases: [
    told(
      'item_discussed',
      `(?:hours?|minutes|half) of (?:debate|discussion|talks)|(?:debate|discussion|exchange) (?:on|about|over) [^.,;]{2,60} (?:broke down|ended|led|lasted|took|went)`,
    ),
    told(
      'overrun',
      `(?:ended|closed|finished|concluded|rose)[^.;]{1,80} (?:behind schedule|later than (?:planned|scheduled)|beyond schedule)`,
    ),

    told(
      'adjourned_without_result',
      `(?:ended|closed|broke up|adjourned|finished|end|concluded)(?: (?!without)[a-z0-9:']+){0,5} (?:without (?:a |any |clear |an )*(?:agreement|result|outcome|decision|conclusion|consensus)|with nothing(?: to show)?|empty-handed|in (?:chaos|disarray|deadlock|failure|acrimony))|without (?:any |an |clear )*(?:agreement|consensus|result)(?= ?[.,;])|(?:talks|negotiations|meeting|plenary|session) (?:have |has |had )?collapsed|broke up in [a-z]+`,
    ),
    told(
      'overrun',
      `(?:went|ran|dragged|continued|lasted|stretched|carried|extended|prolonged)(?: on)? (?:over|well (?:past|beyond|into)|past|beyond|until|till|into the (?:night|small hours|early hours|following|next)|far (?:past|beyond|into))|overran|(?:ran|went) (?:[a-z-]+ ){1,3}over(?:time)?`,
    ),
    told(
      'item_discussed',
      `(?:discussions?|debates?|exchange of views)(?: [a-z'-]+){1,8} (?:lasted|took|went on for|occupied)`,
    ),
    told('side_session', `side[- ](?:event|session|meeting)s?`, 'owner:initiator'),
    told(
      'sitting_opened',
      `(?<=session|sitting|meeting|plenary|intersessional|talks)(?: [a-z']+){0,5} (?:opened|began|started) (?:at|on|with|in|yesterday|today|late|under)`,
    ),
    told(
      'closed',
      `(?<=session|sitting|meeting|plenary|intersessional)(?: [a-z']+){0,5} (?:closed|ended|adjourned|concluded|finished) (?:at|just|shortly|only|on)`,
    ),
  ],
}
