import type { AgendaOutcome } from '@/db/vocabulary'
import eventStyles from '../events/events.module.css'
import type { Reader } from '../reader'

const SIGNS: Record<AgendaOutcome, { glyph: string; family: string }> = {
  agreed: { glyph: '▲', family: 'decision' },
  noted: { glyph: '△', family: 'decision' },
  referred: { glyph: '◐', family: 'delay' },
  deferred: { glyph: '◐', family: 'delay' },
  no_consensus: { glyph: '◆', family: 'rupture' },
  blocked: { glyph: '■', family: 'obstruction' },
  withdrawn: { glyph: '⊘', family: 'procedural' },
  not_reached: { glyph: '□', family: 'procedural' },
  removed_before_adoption: { glyph: '■', family: 'obstruction' },
  in_abeyance: { glyph: '◐', family: 'delay' },
}

/** What became of an item, as a sign and a word; the word always, because signs and colours do not speak alone. */
export function OutcomeSign({ reader, outcome }: { reader: Reader; outcome: AgendaOutcome | null }) {
  if (!outcome) return <span className="muted">{reader.t('meeting.outcomeOpen')}</span>
  const { glyph, family } = SIGNS[outcome]
  return (
    <span className={`${eventStyles.kind} ${eventStyles[family]}`}>
      <span aria-hidden="true" className={eventStyles.glyph}>
        {glyph}
      </span>
      <span>{reader.v.agendaOutcome[outcome]}</span>
    </span>
  )
}
