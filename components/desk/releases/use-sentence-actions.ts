import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Locale, SentenceClass } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import { clockTime } from '../event/draft'
import type { MeetingDayChoice } from '../event/options'
import { isTouched } from '@/lib/releases/accounting/rules'
import type { Choice } from '../fields'
import { type Sent, send, type Trouble } from '../send'
import type { Linked } from './link-form'
import type { Proposal, ShownSentence } from './proposals'

type Span = { start: number; end: number }
type Context = {
  t: DeskTranslate
  locale: Locale
  versionId: string
  meetingId: string | null
  text: string
  sentences: ShownSentence[]
  known: Choice[]
  days: MeetingDayChoice[]
  range: Span | null
  links: Linked[]
  onLinked: (linked: Linked) => void
}

/** What can be done with a sentence, each by one command; what the server says anew takes the place of what is shown. */
export function useSentenceActions(context: Context) {
  const { t, locale, versionId, text, known, range, onLinked } = context
  const router = useRouter()
  const [sentences, setSentences] = useState(context.sentences)
  const [isBusy, setBusy] = useState(false)
  // Two keys may come before the first is shown: what is under way is known at once, and one thing is done at a time.
  const isUnderWay = useRef(false)
  /** The claim that was made of a proposal here, by sentence and proposal; undone with the claim. */
  const [taken, setTaken] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => setSentences(context.sentences), [context.sentences])

  const change = (id: string, more: Partial<ShownSentence>) =>
    setSentences((before) => before.map((one) => (one.id === id ? { ...one, ...more } : one)))
  const run = async <T>(command: string, input: unknown, done: (value: T) => void): Promise<void> => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setBusy(true)
    setProblem(null)
    setSaid('')
    const sent: Sent<T> = await send<T>(command, input)
    isUnderWay.current = false
    setBusy(false)
    if (!sent.ok) return setProblem(sent.problem)
    done(sent.value)
    router.refresh()
  }

  const isTaken = (sentence: ShownSentence, { key, matches }: Proposal) =>
    context.links.some(
      (one) =>
        one.claimId === taken[`${sentence.id} ${key}`] ||
        (matches.some(({ eventId }) => eventId === one.eventId) && isTouched(sentence, one.ranges)),
    )
  const take = (sentence: ShownSentence, { key }: Proposal, claimId: string) =>
    setTaken((before) => ({ ...before, [`${sentence.id} ${key}`]: claimId }))

  const exactOf = ({ start, end }: Span) => text.slice(start, end)
  const classify = (sentence: ShownSentence, next: SentenceClass) =>
    run('classify-sentence', { sentenceId: sentence.id, class: next, seenClass: sentence.class }, () =>
      change(sentence.id, { class: next }),
    )
  const record = (sentence: ShownSentence, proposal: Proposal, day: string, andEdit: boolean) => {
    const id = crypto.randomUUID()
    const claimId = crypto.randomUUID()
    const time = timeOn(proposal, day, context.days)
    const input = { ...proposal.event, ...time, id, claimId, sentenceId: sentence.id, meetingId: context.meetingId }
    return run('record-from-sentence', input, () => {
      const { ranges } = proposal.event
      onLinked({ claimId, eventId: id, ranges, class: 'claim', exact: exactOf(sentence), about: proposal.what })
      if (sentence.class === 'open')
        change(sentence.id, { class: proposal.event.scope === 'pattern' ? 'pattern' : 'fact' })
      take(sentence, proposal, claimId)
      setSaid(t('texts.recorded'))
      if (andEdit) window.location.assign(`/${locale}/desk/events/${id}`)
    })
  }
  const link = (sentence: ShownSentence, proposal: Proposal, eventId: string) => {
    const claimId = crypto.randomUUID()
    const { ranges } = proposal.event
    const input = { id: claimId, versionId, ranges, eventId, nameIds: proposal.nameIds }
    const claim = { aspect: 'occurrence', stance: 'asserts', confidence: 'medium' }
    return run('link-passage', { ...input, ...claim }, () => {
      const about = known.find(({ value }) => value === eventId)?.label ?? ''
      onLinked({ claimId, eventId, ranges, class: 'claim', exact: exactOf(sentence), about })
      take(sentence, proposal, claimId)
      setSaid(t('texts.linkedNow'))
      if (sentence.class === 'open') void classify(sentence, sentence.suggestedClass)
    })
  }
  const accept = (sentence: ShownSentence, andEdit: boolean) => {
    const proposal = sentence.proposals.find((one) => one.aside === null && !isTaken(sentence, one))
    const [match] = proposal?.matches ?? []
    if (proposal && match && !andEdit) return void link(sentence, proposal, match.eventId)
    if (proposal) return void record(sentence, proposal, '', andEdit)
    if (sentence.class === 'open') void classify(sentence, sentence.suggestedClass)
  }
  return {
    ...{ sentences, isBusy, problem, said, isTaken },
    on: {
      accept,
      of: (sentence: ShownSentence) => ({
        classify: (next: SentenceClass) => void classify(sentence, next),
        record: (proposal: Proposal, day: string, andEdit: boolean) => void record(sentence, proposal, day, andEdit),
        link: (proposal: Proposal, eventId: string) => void link(sentence, proposal, eventId),
        setAside: (proposal: string | null, reason: string) =>
          void run('set-sentence-aside', { sentenceId: sentence.id, proposal, reason }, () =>
            change(sentence.id, withAside(sentence, proposal, reason)),
          ),
        takeUp: (proposal: string | null) =>
          void run('take-sentence-up', { sentenceId: sentence.id, proposal }, () =>
            change(sentence.id, withAside(sentence, proposal, null)),
          ),
        cut: () => {
          if (!range) return setProblem({ code: 'invalid' })
          const at = range.start > sentence.start ? range.start : range.end
          void run('cut-sentence', { sentenceId: sentence.id, at: [at] }, () => {})
        },
        join: () => void run('join-sentence', { sentenceId: sentence.id }, () => {}),
      }),
    },
  }
}

function withAside(sentence: ShownSentence, proposal: string | null, reason: string | null): Partial<ShownSentence> {
  if (proposal === null) return { aside: reason }
  return { proposals: sentence.proposals.map((one) => (one.key === proposal ? { ...one, aside: reason } : one)) }
}

/** The hour of a proposal on a meeting day: before six in the morning it is the night that follows. */
function timeOn({ clock }: Proposal, day: string, days: MeetingDayChoice[]) {
  const chosen = days.find((one) => String(one.day) === day)
  if (!chosen || !clock) return { meetingDay: chosen?.day ?? null, localDate: null, localTime: null }
  const localTime = clockTime(clock)
  return { meetingDay: chosen.day, localDate: clock < '06:00' ? chosen.nextDate : chosen.date, localTime }
}
