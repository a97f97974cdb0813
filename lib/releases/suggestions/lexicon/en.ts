import { told } from './trigger'

const ROOM =
  '(?:the )?(?:(?:closing|opening|plenary|final|drafting|video|virtual|morning|afternoon|night) )?(?:room|hall|meeting|session|sitting|negotiations|talks|discussions|plenary|intersessional|call|conference|premises|venue)'
const TEXT =
  '(?:the |a |its |their |this |that |any )?(?:final |draft |joint |agreed )*(?:communique|text|declaration|decision|document|statement)'
const ITEM = '(?:the |an |this |that |its |any )?(?:agenda )?(?:item|topic|matter|subject|question|issue|point|slot)'
const SPEECH =
  '(?:the |its |his |her |their |closing |opening |prepared |final )*(?:remarks|speech|statement|address|intervention)'
const AGREED =
  '(?:blocked|vetoed|prevented|broke|denied|withheld|refused|obstructed|stood in the way of|stopped|frustrated|thwarted)'

/** The words by which English texts tell what happened in a meeting. */
export const EN = [
  told(
    'partial_walkout',
    `(?:part|parts|some|half|several members?|members) of (?:the|its|his|their)[a-z ]{0,24} delegation (?:walked out|left)`,
    'after:leaving',
  ),
  told(
    'walkout',
    `walked out|walk(?:s|ing)? out|stormed out(?: of)?|staged a walk-?out|(?:left|quit|exited|departed|departed from|abandoned) ${ROOM}|got up and left|left in protest|logged off(?: in protest)?|left the (?:video )?(?:call|conference)`,
    'before:leaving',
  ),
  told('walkout', `the (?:walk-?out|departure) of`, 'after:leaving'),
  told('return', `(?:came back|returned|rejoined)(?: to)? ${ROOM}`, 'before:leaving'),
  told('boycott', `boycotted|stayed away from|refused to attend`, 'before:leaving'),
  told(
    'interruption',
    `(?:repeatedly |constantly |twice |again )?(?:interrupted|interrupting|cut off|cut short|shouted down|talked over|heckled)`,
    'before:obstructing',
  ),
  told(
    'interruption',
    `(?:was|were|been|being) (?:repeatedly |constantly |twice |several times )?(?:interrupted|cut off|cut short|shouted down|heckled)(?: [a-z]+){0,3}?(?= by)`,
    'by:obstructing',
  ),
  told('interruption', `(?:the |repeated |constant )*interruptions?(?= (?:by|from))`, 'by:obstructing'),
  told(
    'microphone_cut',
    `(?:microphone|mic)s? (?:was|were) (?:cut|turned off|switched off|muted)|(?:cut|turned off|switched off|muted) (?:the |his |her |their |its )?(?:microphone|mic)`,
  ),
  told('prolonged_intervention', `filibuster(?:ing)?(?= (?:of|by) )`, 'after:obstructing', 'by:obstructing'),
  told(
    'prolonged_intervention',
    `filibuster(?:ed|ing|s)?|talked (?:it |the item |the topic |the session )?out|spoke for (?:hours|more than|over|nearly|almost)[a-z0-9 ]{0,16}(?:hours?|minutes)? to (?:delay|exhaust|use up)|ran (?:down )?the clock|used up the time`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'statement_undelivered',
    `(?:did|was|were|could) not (?:get|given|have|receive|allowed|able|permitted)(?: the)?(?: (?:time|floor|opportunity|chance|to))*(?: to)?(?: (?:deliver|read|give|make|present))? ${SPEECH}|(?:was|were) (?:denied|refused) (?:the floor|the opportunity to speak|its closing remarks|their closing remarks|time to speak)|${SPEECH} (?:was|were|could) (?:not|never) (?:be )?(?:delivered|heard|read|given)|never (?:delivered|got to deliver|read) ${SPEECH}|unable to deliver ${SPEECH}|no time (?:was|had been) left for ${SPEECH}`,
    'before:affected',
  ),
  told('naming', `(?:be|been|being|was|were) (?:publicly |openly )?named(?= by)`, 'by:initiator', 'before:target'),
  told(
    'naming',
    `(?:decided to name|named|publicly named|called out|singled out|identified by name)`,
    'before:initiator',
    'after:target',
  ),
  told('accusation', `accused`, 'before:initiator', 'after:target'),
  told(
    'right_of_reply_granted',
    `(?:was|were|been) (?:granted|given|allowed) (?:a |the |their |its )?rights? (?:of|to) (?:reply|response|respond)`,
    'before:responder',
    'by:granter',
  ),
  told(
    'right_of_reply_granted',
    `(?:granted|gave|allowed)(?: [a-z]+){0,4} (?:a |the )?rights? (?:of|to) (?:reply|response)`,
    'before:granter',
  ),
  told(
    'right_of_reply_refused',
    `(?:was|were|been) (?:refused|denied) (?:a |the |their |its )?rights? (?:of|to) (?:reply|response|respond)|(?:refused|denied)(?: [a-z]+){0,4} (?:a |the )?rights? (?:of|to) (?:reply|response)`,
    'before:responder',
  ),
  told(
    'right_of_reply_requested',
    `(?:requested|asked for|demanded|sought|claimed) (?:a |the |its |their )?rights? (?:of|to) (?:reply|response)`,
    'before:responder',
  ),
  told(
    'right_of_reply_used',
    `(?:used|exercised|took) (?:a |the |its |their )?rights? (?:of|to) (?:reply|response)|(?<=rights? (?:of|to) (?:reply|response) )to (?:criti[cs]i[sz]e|answer|rebut|denounce)`,
    'before:responder',
  ),
  told(
    'supportive_intervention',
    `(?:intervened|spoke|took the floor|spoke up|rose) (?:to (?:stress|defend|support|recall|underline|back)|in (?:support|defen[cs]e|favou?r)|for the freedom)|defended (?:the )?(?:right|freedom|civil society|coalition|observers)|came to the defen[cs]e|voiced (?:its |their )?support|expressed (?:its |their )?support`,
    'before:supporter',
  ),
  told('point_of_order', `(?:raised|made|called) (?:a|several|repeated) points? of order`, 'before:initiator'),
  told('chair_ruling', `chair (?:ruled|decided|declared) (?:that|against|the|in)`),
  told(
    'item_removed',
    `(?:was|were|been|be) (?:removed|deleted|struck|dropped|taken off|kept off|excluded|left off|cut)(?: (?:from|off))?(?: the)?(?: (?:draft|final|adopted|provisional))* agenda|(?:was|were) (?:removed|struck|dropped) (?:from the programme|before (?:its )?adoption)`,
    'by:obstructing',
  ),
  told(
    'item_removed',
    `(?:removed|struck|dropped|deleted|kept)(?: [a-z']+){1,7} (?:from|off) the(?: draft| final| adopted)* agenda`,
    'before:obstructing',
  ),
  told(
    'item_objected',
    `objected to (?:the )?(?:inclusion|including|adding|placing|putting|listing)(?: [a-z']+){0,10} agenda|objected to ${ITEM}|(?:refused|declined) to (?:place|put|include|add|admit)(?: [a-z']+){1,9} (?:on|in|to) the agenda|opposed (?:the )?(?:inclusion|adding|placing)(?: [a-z']+){0,10} agenda|(?:kept|blocked)(?: [a-z']+){1,7} off the agenda|objections? to the (?:inclusion|agenda)`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'item_objected',
    `(?:efforts?|attempts?|requests?|proposals?|moves?|bids?) to (?:include|put|place|add|discuss|list|have)(?: [a-z']+){1,14} (?:have been |has been |had been |was |were |been )(?:repeatedly |again |always |consistently )?(?:blocked|refused|rejected|opposed|stopped)`,
    'by:obstructing',
  ),
  told(
    'reference_objected',
    `(?:objected to|rejected|opposed|refused|would not accept) (?:any |a |the |every )?(?:reference|mention)|can(?:no|')t even note|refused (?:even )?to (?:note|mention|acknowledge)|did not (?:even )?note`,
    'before:obstructing',
  ),
  told(
    'reference_objected',
    `(?:reference|mention)(?: [a-z']+){0,8} (?:was|were|been) (?:rejected|refused|opposed|struck|deleted|removed|objected to)`,
    'by:obstructing',
  ),
  told('text_weakened', `(?:watered down|weakened|diluted|softened|gutted)`, 'before:obstructing', 'by:obstructing'),
  told(
    'wording_proposed',
    `(?:proposed|suggested|offered|put forward) (?:the |new |other |alternative |compromise |different )?(?:wording|language|formulation|amendments?|the words)`,
    'before:proposer',
  ),
  told('text_reopened', `(?:reopened|re-opened) ${TEXT}|asked to reopen`, 'before:obstructing', 'by:obstructing'),
  told(
    'compromise_proposed',
    `(?:proposed|offered|tabled|put forward|presented) (?:a |the |its )?compromise`,
    'before:proposer',
  ),
  told(
    'text_tabled',
    `(?:tabled|submitted|presented|introduced|circulated|put forward) (?:a |an |the |its |their |new |joint |draft )+(?:proposal|draft|declaration|definition|decision|text|paper|non-paper)|(?<=proposal )by(?= the )`,
    'before:proposer',
    'after:proposer',
  ),
  told(
    'item_proposed',
    `(?:proposed|requested|asked for|sought|asked to have|wanted) (?:an |the |a new |that |to (?:include|add|place|put) )?(?:[a-z']+ ){0,5}(?:agenda item|item on|on the agenda|slot on)`,
    'before:proposer',
  ),
  told(
    'consensus_blocked',
    `${AGREED} (?:the |any |a |all )?(?:consensus|decision-making|decisions?|agreement|adoption|approval)|vetoed|stood alone against|(?:blocked|blocking|block) (?:the |any |all )?(?:reform|progress|decision-making|decisions?|proposal|declaration|definition|text)`,
    'before:obstructing',
  ),
  told(
    'consensus_blocked',
    `(?<=(?:consensus|decision|decisions|agreement|adoption|proposal|declaration|definition|reform|process|progress|text)(?: [a-z']+){0,9} )(?:was|were|been|being) (?:repeatedly |again |once more |single-handedly )?(?:blocked|vetoed|prevented|obstructed|stopped)`,
    'by:obstructing',
  ),
  told(
    'candidate_blocked',
    `(?:candida(?:te|cy|ture)|application|bid|nomination)(?: [a-z']+){0,9} (?:was|were|been) (?:blocked|vetoed|rejected|opposed)|(?:blocked|vetoed|opposed) (?:the )?(?:candida(?:te|cy|ture)|application|bid|nomination)`,
    'before:obstructing',
    'by:obstructing',
  ),
  told(
    'objection',
    `(?:raised|lodged|made|maintained|voiced|registered) (?:an |its |their |formal |strong )*objections?|objected`,
    'before:opponent',
  ),
  told('objection_withdrawn', `(?:withdrew|lifted|dropped) (?:its|their|his|the) objections?`, 'before:opponent'),
  told(
    'deferral',
    `(?:was|were|been) (?:deferred|postponed|put off|pushed back|carried over|held over)(?: (?:to|until|till))?|(?:deferred|postponed) (?:the|its|a|any) (?:decision|item|discussion|question|matter)`,
    'by:decider',
  ),
  told('referral', `(?:was|were|been) (?:referred|sent back|remitted) (?:back )?to`, 'by:decider'),
  told(
    'communique_failed',
    `(?:ended|closed|concluded|broke up|finished|adjourned)(?: [a-z0-9:']+){0,6} without (?:a |any |an agreed |agreeing (?:on )?a |adopting a |issuing a )(?:final |joint )?communique|no (?:final |joint )?communique (?:was|could be|has been|had been)|(?:failed|unable|failure) to (?:agree(?: on)?|adopt|issue|produce) (?:a |the |any |on a |on the )?(?:final |joint )?communique|communique (?:was|could|did) not (?:be |been )?(?:adopted|agreed|issued)|did not (?:adopt|issue|agree on) (?:a |the |any )(?:final )?communique`,
  ),
  told(
    'communique_adopted',
    `communique (?:was|has been|had been) (?:finally |duly )?(?:adopted|agreed|issued|approved)|(?:adopted|agreed on|agreed|approved|issued) (?:a |the |its |their )(?:final |joint )?communique`,
  ),
  told(
    'chair_statement_issued',
    `chair (?:issued|published|released) (?:a|its|his|her|the) (?:own )?(?:statement|summary)|(?:a|the) statement (?:by|of) the chair was (?:issued|released|published)`,
  ),
  told(
    'adjourned_without_result',
    `(?:ended|closed|broke up|adjourned|finished|end)(?: in [a-z]+)? without (?:a |any |clear |an )*(?:agreement|result|outcome|decision|conclusion|consensus)|(?:ended|end|broke up) in (?:chaos|disarray|deadlock|failure|acrimony)|collapsed`,
  ),
  told(
    'overrun',
    `(?:went|ran|dragged|continued|lasted|stretched|carried) (?:on )?(?:over|well (?:past|beyond)|past|beyond|until|till|into the (?:night|early hours))|overran`,
  ),
  told(
    'text_adopted',
    `(?:declaration|text|decision|proposal|definition|rules|guidelines|document|resolution)(?: [a-z']+){0,9} (?:was|were|has been|have been|had been) (?:finally |duly |eventually )?(?:adopted|approved|endorsed|welcomed)|(?:adopted|approved|endorsed|welcomed) (?:the|a|its) (?:[a-z']+ ){0,5}(?:declaration|text|proposal|definition|guidelines|rules of procedure|document)`,
  ),
  told(
    'ad_adopted',
    `(?:adopted|approved)(?: [a-z']+){0,5} administrative decisions?|administrative decisions?(?: [a-z']+){0,6} (?:was|were) (?:adopted|approved)`,
  ),
  told(
    'text_failed',
    `(?:declaration|text|decision|proposal|definition|document)(?: [a-z']+){0,8} (?:was|were|could) not (?:be )?(?:adopted|agreed|approved)|(?:failed|unable) to (?:adopt|agree on|agree) (?:the|a|any) (?:[a-z']+ ){0,4}(?:declaration|text|proposal|definition|decision)`,
  ),
  told(
    'agenda_adopted',
    `agenda (?:was|had been|has been) (?:finally |duly )?(?:adopted|agreed|approved)|(?:adopted|approved|agreed) (?:the|its|an) (?:final |amended |provisional |draft )?agenda`,
  ),
  told(
    'preliminary_agreement',
    `(?:reached|found) (?:a )?(?:preliminary|provisional|tentative) agreement|(?:preliminary|provisional|tentative) agreement was (?:reached|found)`,
  ),
  told(
    'statement_delivered',
    `(?:delivered|gave|made|read(?: out)?) (?:a |an |the |his |her |its |their )?(?:opening |closing |joint |short |prepared |final )*(?:speech|statement|remarks|address)|(?:told|addressed) (?:the )?(?:plenary|meeting|delegates|participants|intersessional)`,
    'before:speaker',
  ),
  told(
    'statement_delivered',
    `in (?:his|her|its|their) (?:opening|closing|final) (?:speech|remarks|statement|address)`,
    'first:speaker',
  ),
  told(
    'letter_received',
    `received a letter|(?:a |the )?letter from|(?:sent|addressed) a letter|wrote to the (?:chair|kimberley)`,
    'before:initiator',
    'after:initiator',
  ),
  told('side_session', `side (?:event|session|meeting)`),
  told(
    'access_refused',
    `(?:was|were|been) (?:refused|denied|barred|turned away|excluded)(?: [a-z]+){0,3} (?:access|entry|entrance|from the (?:room|session|meeting|hall))|(?:refused|denied)(?: [a-z]+){0,4} (?:access|entry|accreditation|visas?)`,
    'before:affected',
    'by:obstructing',
  ),
  told(
    'access_restricted',
    `(?:was|were) (?:asked to leave|moved to|confined to|restricted to|not allowed in)|observers (?:had to|were asked to) (?:leave|wait outside)`,
    'before:affected',
  ),
  told(
    'suspended',
    `(?:was|were) (?:suspended|interrupted for)|suspended (?:the|its) (?:sitting|session|meeting|talks)`,
  ),
  told(
    'resumed',
    `(?:sitting|session|meeting|talks|discussions|negotiations) resumed|resumed (?:the|its|their) (?:sitting|session|meeting|talks)`,
  ),
  told('protest', `protested|staged a protest|in protest`, 'before:initiator'),
  told(
    'intimidation',
    `(?:threatened|intimidated|harassed) (?:the |a |our |civil |members|speakers|observers)`,
    'before:obstructing',
  ),
  told('verbal_attack', `(?:insulted|verbally attacked|shouted at)`, 'before:initiator', 'after:target'),
  told('outcome_disputed', `disputed (?:the )?(?:outcome|account|version)`, 'before:initiator'),
  told(
    'written_procedure_opened',
    `(?:launched|opened|started) (?:a |the )?written procedure|written procedure was (?:opened|launched|started)`,
  ),
]
