import { act } from '../frame'
import { EN_TURNS } from './turns'
import { AGENDA, CANDIDACY, DRAFT } from './words'

const SITTING = '(?:sitting|session|meeting|talks|negotiations|plenary|intersessional|debate|proceedings|work)'
const MIDDLE =
  '\\b(?:compromise|middle (?:way|ground|course)|bridging (?:text|proposal|language|formula)|(?:softer|milder|alternative|bridging|gentler) (?:wording|language|formula|text)|way out|bridges?)\\b'

/** How diplomats, the press and speeches tell what minutes tell in the words of the rules. */
export const EN_IDIOMS = {
  frames: [
    act(
      'item_objected',
      'ask demand insist request want',
      `^(?!.*\\b(?:not|put|plac|add|inclu)) (?:that|for|to) [^;]*\\bitems?\\b[^;]*\\b(?:removed|struck|dropped|deleted|withdrawn|taken off)\\b`,
      { by: 'obstructing', voice: 'active' },
    ),
    act(
      'objection',
      'throw turn',
      `^ (?:out|down) [^,;]*(?:${DRAFT}|\\bversion\\b|\\brequest\\b)|${DRAFT}.* _ (?:out|down)`,
      { by: 'opponent' },
    ),
    act('objection', 'spurn rebuff dismiss snub resist repudiate', `${DRAFT}|\\bversion\\b`, { by: 'opponent' }),
    act(
      'objection',
      'take',
      '^ (?:strong |great )?(?:exception|issue|objection) (?:to|with) [^,;]*\\b(?:paragraph|text|draft|item|wording|proposal|sentence)',
      { by: 'opponent', voice: 'active' },
    ),
    act('objection', 'speak come', '^ (?:out )?against ', { by: 'opponent', voice: 'active' }),
    act('objection', 'balk baulk', '^ at ', { by: 'opponent', voice: 'active' }),
    act('prolonged_intervention', 'pick', `^ [^,;]{0,40}\\bapart\\b`, { by: 'obstructing', voice: 'active' }),
    act('prolonged_intervention', 'run play', '^ (?:down|out) the clock|^ for time', {
      by: 'obstructing',
      voice: 'active',
    }),
    act(
      'prolonged_intervention',
      'drown swamp bog',
      '^ (?:the |a )?(?:[a-z]+ )?(?:debate|discussion|talks|meeting|session)\\b',
      {
        by: 'obstructing',
      },
    ),
    act(
      'supportive_intervention',
      'come speak rally plead',
      '^ (?:out |warmly |strongly |forcefully )*(?:in (?:favou?r|support|defen[cs]e) of|in (?:its|our|their|his|her) (?:support|favou?r|defen[cs]e)|behind|round) ?',
      { by: 'supporter', to: 'target', voice: 'active' },
    ),
    act('supportive_intervention', 'champion', null, { by: 'supporter', to: 'target', voice: 'active' }),
    act('deferral', 'kick', '\\b(?:down the road|into the long grass)\\b', {}),
    act(
      'deferral',
      'leave put hold carry roll',
      '_ (?:for|over|on ice|off) ?(?:to |until |for )?(?:the )?(?:next|plenary|intersessional|later|january|june|november)?|\\bon ice\\b',
      { voice: 'passive' },
    ),
    act('access_restricted', 'keep leave make', '_ (?:waiting|standing|outside|to wait)', {
      to: 'affected',
      voice: 'passive',
    }),
    act('access_refused', 'withdraw revoke confiscate cancel', '\\b(?:badges?|accreditations?|passes|visas?)\\b', {
      by: 'obstructing',
      to: 'affected',
    }),
    act(
      'intimidation',
      'bully browbeat coerce strong-arm',
      '\\b(?:states|delegations|countries|participants|members|neighbours)\\b',
      { by: 'obstructing', to: 'target' },
    ),
    act('right_of_reply_used', 'make avail', '^ (?:use |itself |themselves )?of (?:its|the|their) rights? of reply', {
      by: 'responder',
      voice: 'active',
    }),
    act(
      'text_tabled',
      'put bring lay',
      `^ (?:forward|forth|before the [a-z]+|on the table) (?:[a-z]+ ){0,4}(?:definition|draft|text|proposal|paper|version)`,
      { by: 'proposer', voice: 'active' },
    ),
    act('suspended', 'interrupt halt stop', `\\b${SITTING}\\b[^,;]* _ (?!.{0,30}\\bby\\b)`, { voice: 'passive' }),
    act('mandate_challenged', 'call bring', '^ (?:into|in) question (?:[a-z]+ ){0,4}(?:mandate|remit|competence)', {
      by: 'obstructing',
    }),
    act(
      'point_of_order',
      'ask rise intervene take come speak jump request',
      '\\bon (?:a|an|another|two) points? of order',
      {
        by: 'initiator',
        voice: 'active',
      },
    ),
    act('item_removed', 'take drop pull strike', '\\boff the table\\b', { by: 'obstructing' }),
    act(
      'candidate_blocked',
      'sink torpedo scuttle derail thwart kill frustrate stall stop prevent',
      `${CANDIDACY}|\\bvice-chair`,
      { by: 'obstructing', to: 'affected' },
    ),
    act('consensus_blocked', 'stand', '^ in (?:the|its|their|our|his|her) way', { by: 'obstructing', voice: 'active' }),
    act('consensus_blocked', 'hold take', '^ (?:[a-z]+ ){1,5}(?:to ransom|hostage)', { by: 'obstructing' }),
    act(
      'prolonged_intervention',
      'speak talk ramble hold',
      '^ (?:[a-z]+ ){0,3}?for (?:the (?:better|best) part of|most of|upwards of|no less than|fully|the whole of|what seemed) ',
      { by: 'obstructing', voice: 'active' },
    ),
    act('prolonged_intervention', 'drone ramble', '^ on\\b|^ (?:[a-z]+ )?for ', { by: 'obstructing', voice: 'active' }),
    act('compromise_proposed', 'float broker craft advance suggest offer propose table present circulate', MIDDLE, {
      by: 'proposer',
    }),
    act('walkout', 'march stalk troop sweep', '^ (?:straight |angrily |back )*out\\b', { by: 'leaving' }),
    act('walkout', 'pack', '^ (?:up|(?:its|their|his|her) (?:bags|things|papers))', { by: 'leaving' }),
    act(
      'access_refused',
      'refuse deny turn bar ban keep stop',
      '^ (?:a |its |their |his |her )?(?:seats?|places?) (?:at|in|around) |\\b(?:at|from|through) the (?:[a-z]+ )?(?:gates?|entrance|door|checkpoint|reception)',
      { by: 'obstructing', to: 'affected' },
    ),
    act(
      'access_restricted',
      'relegate banish consign confine park herd',
      '\\b(?:rooms?|corridors?|hallway|lobby|screens?|overflow|outside|back|gallery)\\b',
      { by: 'initiator', to: 'affected', person: true },
    ),
    act('microphone_cut', 'snatch grab wrest pull seize', '\\b(?:microphones?|mics?)\\b', {
      by: 'obstructing',
      to: 'affected',
    }),
    act(
      'verbal_attack',
      'tell order',
      "^ (?:[a-z' ]{1,40} )?to (?:shut up|be quiet|be silent|sit down(?! for| with| to)|hold (?:his|her|its|their) (?:tongue|peace))",
      {
        by: 'initiator',
        to: 'target',
        person: true,
        voice: 'active',
      },
    ),
    act(
      'verbal_attack',
      'call brand',
      "^ (?:[a-z' ]{1,40} )?(?:liars?|traitors?|spies|spy|criminals?|stooges?|puppets?)\\b",
      {
        by: 'initiator',
        to: 'target',
        person: true,
      },
    ),
    act('objection_withdrawn', 'lift withdraw drop', '^ (?:its|their|his|her) own\\b', {
      by: 'opponent',
      voice: 'active',
    }),
    act(
      'wording_proposed',
      'submit hand send offer',
      '\\b(?:drafting|wording) (?:proposals?|suggestions?)|proposed (?:wording|language)',
      {
        by: 'proposer',
      },
    ),
    act(
      'referral',
      'hand entrust assign delegate leave',
      '\\bto (?:the |a |its |an? ad hoc )?(?:[a-z-]+ )?(?:committee|working group|secretariat|experts|subcommittee|task force)',
      { by: 'decider' },
    ),
    act('item_objected', 'dig', `^ in (?:its|their) heels [^;]*(?:${AGENDA}|\\bitem\\b)`, { by: 'obstructing' }),
    act(
      'reference_objected',
      'refuse decline',
      '^ to let (?:the )?(?:word|phrase|reference|mention|sentence|footnote)',
      {
        by: 'obstructing',
        voice: 'active',
      },
    ),
    act(
      'objection',
      'refuse decline',
      '^ to (?:let|allow) (?:it|that|this|them|the [a-z]+) (?:to )?(?:stand|through|pass)',
      {
        by: 'opponent',
        voice: 'active',
      },
    ),
    act('item_discussed', 'wrangle haggle', `\\b(?:for|hours?)\\b[^,;]*|${DRAFT}`, {}),
  ],
  phrases: EN_TURNS,
}
