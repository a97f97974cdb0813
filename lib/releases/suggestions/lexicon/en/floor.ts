import { act } from '../frame'
import { told } from '../trigger'
import { PEOPLE, SPEECH } from './words'

const REPLY = '(?:rights? (?:of|to) (?:reply|response|respond|answer)|(?:its|their|his|her) reply)'

/** Who speaks, is interrupted, is named, answers or supports. */
export const EN_FLOOR = {
  frames: [
    act('interruption', 'talk', '^ over (?:us|him|her|them|the speaker|our)|^ (?:[a-z]+ ){0,3}down\\b', {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('prolonged_intervention', 'hold take keep', '^ the floor (?:[a-z]+ )?for ', {
      by: 'obstructing',
      voice: 'active',
    }),
    act('question', 'ask put raise', '^ (?:[a-z]+ ){0,3}questions?\\b', { by: 'initiator', voice: 'active' }),
    act(
      'supportive_intervention',
      'recall stress insist underline repeat',
      '^ (?:[a-z]+ )?that (?:the |civil |our )?(?:observers?|civil society|society|coalition|speaker|everyone|all)[^;]*\\b(?:rights?|free|freedom|heard|finish|speak)\\b',
      { by: 'supporter', voice: 'active' },
    ),
    act('right_of_reply_granted', 'extend', REPLY, { to: 'responder' }),

    act('statement_undelivered', 'deliver read give make present hear finish complete hold', SPEECH, {
      by: 'affected',
      isNegated: true,
    }),
    act(
      'statement_undelivered',
      'give get receive have allow grant',
      '^ (?:the )?(?:floor|time to (?:speak|deliver|read)|(?:opportunity|chance) to (?:speak|deliver|read|give|make))',
      { by: 'affected', to: 'affected', isNegated: true },
    ),
    act(
      'statement_undelivered',
      'deny refuse',
      '^ (?:the floor|(?:the |an )?(?:opportunity|chance) to (?:speak|deliver|read)|(?:its|their|his|her) (?:closing )?(?:remarks|statement|speech))',
      { to: 'affected', voice: 'passive' },
    ),
    act('microphone_cut', 'cut turn switch mute silence disconnect', '\\b(?:microphones?|mics?)\\b', {
      by: 'obstructing',
      to: 'affected',
    }),
    act('interruption', 'interrupt heckle', null, { by: 'obstructing', to: 'target', person: true }),
    act('interruption', 'cut', `^ (?:off|short|in|into)\\b|^ [a-z' ]{1,30} (?:off|short)\\b`, {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('interruption', 'shout howl', '^ (?:[a-z]+ ){0,4}(?:down|over)\\b', {
      by: 'obstructing',
      to: 'target',
      person: true,
    }),
    act('interruption', 'break', '^ in(?: on|to)? ', { by: 'obstructing', to: 'target' }),
    act('prolonged_intervention', 'filibuster', null, { by: 'obstructing' }),
    act(
      'prolonged_intervention',
      'speak talk',
      '^ (?:[a-z]+ ){0,4}?for (?:(?:more than|over|nearly|almost|about|some|well over|close to|another|a full) )*(?:[a-z0-9-]+ )?(?:hours?|minutes|an hour|half an hour|[a-z]+ (?:hours?|minutes))|^ (?:[a-z]+ ){0,3}out\\b',
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'prolonged_intervention',
      'lose waste consume use spend eat',
      '\\b(?:filibuster|long speech|long speeches|procedural (?:arguments|objections|quarrels|debate|wrangling)|obstruction|delaying)',
      { by: 'obstructing' },
    ),
    act('right_of_reply_granted', 'grant give allow accord get obtain receive', `(?:${REPLY})`, { to: 'responder' }),
    act('right_of_reply_refused', 'refuse deny reject decline', `(?:${REPLY})`, { to: 'responder' }),
    act('right_of_reply_requested', 'request ask demand seek claim insist', `(?:${REPLY})`, {
      by: 'responder',
      voice: 'active',
    }),
    act('right_of_reply_used', 'use exercise take', `(?:${REPLY})`, { by: 'responder' }),
    act('naming', 'name', `^ (?!a |an |the (?:chair|vice)|as )`, { by: 'initiator', to: 'target', person: true }),
    act('naming', 'call single', '^ (?:[a-z ]{1,30} )?out\\b', { by: 'initiator', to: 'target', person: true }),
    act('naming', 'identify mention', 'by name', { by: 'initiator', to: 'target', person: true }),
    act('accusation', 'accuse blame', null, { by: 'initiator', to: 'target', person: true }),
    act(
      'supportive_intervention',
      'intervene speak rise',
      `^ (?:up |out )?(?:to (?:stress|defend|support|recall|underline|back|say that (?:civil|observers|the coalition))|in (?:[a-z]+ )?(?:support|defen[cs]e|favou?r)|for (?:the )?(?:freedom|coalition|civil|us|observers?|right)|on (?:our|its|her|his|their) behalf|for us)`,
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act(
      'supportive_intervention',
      'take',
      '^ the floor (?:to (?:stress|defend|support|recall|underline|back)|in (?:support|defen[cs]e|favou?r))',
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act(
      'supportive_intervention',
      'defend',
      `\\b(?:right|freedom|item|point|proposal|text|paragraph|civil society|coalition|observers?|us|her|him|place|role|colleagues?|speaker|them|it)\\b`,
      { by: 'supporter', to: 'target', person: true },
    ),
    act('supportive_intervention', 'support back second endorse', null, {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act(
      'supportive_intervention',
      'come spring',
      '^ (?:quickly )?to (?:the|its|our|her|his|their) (?:defen[cs]e|aid|support|rescue)',
      { by: 'supporter', to: 'target' },
    ),
    act('supportive_intervention', 'voice express declare announce lend pledge offer', '\\bsupport\\b', {
      by: 'supporter',
      to: 'target',
    }),
    act(
      'supportive_intervention',
      'ask insist request demand urge',
      '^ (?:that (?:she|he|we|they|it|our [a-z]+|the [a-z ]{1,24}) be (?:heard|given|allowed)|for (?:her|him|us|them) to be heard)',
      { by: 'supporter', voice: 'active' },
    ),
    act('supportive_intervention', 'side stand', '^ (?:with|by|up for) ', {
      by: 'supporter',
      to: 'target',
      voice: 'active',
    }),
    act('point_of_order', 'raise make call rise interject', '^ (?:[a-z]+ ){0,4}points? of order', { by: 'initiator' }),
    act('chair_ruling', 'rule', null, { voice: 'active' }),
    act('chair_ruling', 'uphold overrule dismiss reject accept', 'points? of order', {}),
    act('question', 'ask', `^ (?:(?:the |its |a )?[a-z ]{1,40} )?(?:why|how|whether|what|when|who|where)\\b`, {
      by: 'initiator',
      to: 'target',
      voice: 'active',
    }),
    act('question', 'question', '^ (?:the|its|their) ', { by: 'initiator', voice: 'active' }),
    act(
      'obstruction_reported',
      'obstruct sabotage hamper hinder paralyse paralyze undermine hijack frustrate impede',
      null,
      { by: 'obstructing' },
    ),
  ],
  phrases: [
    told(
      'prolonged_intervention',
      `(?:the |their |its )?(?:procedural |systematic )?obstruction(?= (?:by|of) (?!the (?:work|process|group)))`,
      'of:obstructing',
    ),

    told('interruption', `(?:the |repeated |constant |loud )*interruptions?(?= (?:by|from) )`, 'of:obstructing'),
    told('interruption', `${PEOPLE.slice(2, -2)}'s interruption`, 'of:obstructing'),
    told(
      'prolonged_intervention',
      `(?:a |the |its |their )?(?:long |endless |day-long )?filibuster(?:ing)?(?: (?:of|by))?`,
      'of:obstructing',
      'owner:obstructing',
    ),
    told(
      'prolonged_intervention',
      `(?:hours?|minutes)(?: [a-z]+){0,4} (?:lost|wasted|taken up|consumed|spent) (?:to|on|by|in|with) (?:[a-z]+ ){0,3}(?:speech(?:es)?|obstruction|procedural [a-z]+|wrangling|monologues?|delaying [a-z]+)`,
      'of:obstructing',
    ),
    told(
      'right_of_reply_used',
      `(?<=rights? (?:of|to) (?:reply|response) )to (?:criti[cs]i[sz]e|answer|rebut|denounce|attack)|in (?:its|their) (?:right of )?reply`,
      'first:responder',
    ),
    told(
      'statement_delivered',
      `(?:delivered|gave|made|read(?: out)?) (?:a |an |the |his |her |its |their )?(?:opening |closing |joint |short |prepared |final )*(?:speech|statement|remarks|address)`,
      'before:speaker',
    ),
    told(
      'statement_delivered',
      `in (?:his|her|its|their) (?:opening|closing|final) (?:speech|remarks|statement|address)`,
      'first:speaker',
    ),
  ],
}
