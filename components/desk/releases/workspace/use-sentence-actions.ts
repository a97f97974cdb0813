import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Locale, SentenceClass } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import { isTouched } from '@/lib/releases/accounting/rules'
import type { Choice } from '../../fields'
import { type Sent, send, type Trouble } from '../../send'
import { draftOf, eventOfDraft, NEW, type SentenceDraft, type SentenceOptions, titleOf } from './drafting'
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
  options: SentenceOptions
  range: Span | null
  links: Linked[]
  onLinked: (linked: Linked) => void
  /** Something was done with a sentence, and nothing is open beside it any more. */
  onDone: (sentence: ShownSentence) => void
}

/** What can be done with a sentence, each by one command; what the server says anew takes the place of what is shown. */
export function useSentenceActions(context: Context) {
  const { t, locale, versionId, text, known, range, options, onLinked, onDone } = context
  const router = useRouter()
  const [sentences, setSentences] = useState(context.sentences)
  const [isBusy, setBusy] = useState(false)
  // Two keys may come before the first is shown: what is under way is known at once, and one thing is done at a time.
  const isUnderWay = useRef(false)
  /** The claim that was made of a proposal here, by sentence and proposal; undone with the claim. */
  const [taken, setTaken] = useState<Record<string, string>>({})
  /** What somebody changed of a proposal before they take it. Kept beside what is shown: no key renders it all. */
  const drafts = useRef(new Map<string, SentenceDraft>())
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

  const keyOf = (sentence: ShownSentence, { key }: Proposal) => `${sentence.id} ${key}`
  const draftFor = (sentence: ShownSentence, proposal: Proposal) =>
    drafts.current.get(keyOf(sentence, proposal)) ?? draftOf(proposal)
  const isTaken = (sentence: ShownSentence, proposal: Proposal) =>
    context.links.some(
      (one) =>
        one.claimId === taken[keyOf(sentence, proposal)] ||
        (proposal.matches.some(({ eventId }) => eventId === one.eventId) && isTouched(sentence, one.ranges)),
    )
  const take = (sentence: ShownSentence, proposal: Proposal, claimId: string) => {
    // What was recorded is shown as it was recorded; the next new event begins anew.
    if (proposal.key === NEW) drafts.current.delete(keyOf(sentence, proposal))
    else setTaken((before) => ({ ...before, [keyOf(sentence, proposal)]: claimId }))
  }
  const openOf = (sentence: ShownSentence) =>
    sentence.proposals.find((one) => one.aside === null && !isTaken(sentence, one)) ?? null

  const exactOf = ({ start, end }: Span) => text.slice(start, end)
  const classify = (sentence: ShownSentence, next: SentenceClass) =>
    run('classify-sentence', { sentenceId: sentence.id, class: next, seenClass: sentence.class }, () =>
      change(sentence.id, { class: next }),
    )
  const record = (sentence: ShownSentence, proposal: Proposal, andOpen: boolean) => {
    const id = crypto.randomUUID()
    const claimId = crypto.randomUUID()
    const draft = draftFor(sentence, proposal)
    const event = eventOfDraft(draft, proposal, options.days)
    const input = { ...event, id, claimId, sentenceId: sentence.id, meetingId: context.meetingId }
    return run('record-from-sentence', input, () => {
      const { ranges, scope } = event
      const about = titleOf(draft, options)
      onLinked({ claimId, eventId: id, ranges, class: 'claim', exact: exactOf(sentence), about })
      if (sentence.class === 'open') change(sentence.id, { class: scope === 'pattern' ? 'pattern' : 'fact' })
      take(sentence, proposal, claimId)
      setSaid(t('texts.recorded'))
      onDone(sentence)
      if (andOpen) window.location.assign(`/${locale}/desk/events/${id}`)
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
  const accept = (sentence: ShownSentence) => {
    const proposal = openOf(sentence)
    const [match] = proposal?.matches ?? []
    // Whoever changed the new event means a new event.
    const isChanged = proposal !== null && drafts.current.has(keyOf(sentence, proposal))
    if (proposal && match && !isChanged) return void link(sentence, proposal, match.eventId)
    if (proposal) return void record(sentence, proposal, false)
    if (sentence.class === 'open') void classify(sentence, sentence.suggestedClass)
  }
  return {
    ...{ sentences, isBusy, problem, said, isTaken, openOf, draftFor },
    on: {
      accept,
      of: (sentence: ShownSentence) => ({
        draft: (proposal: Proposal, draft: SentenceDraft) => void drafts.current.set(keyOf(sentence, proposal), draft),
        classify: (next: SentenceClass) => void classify(sentence, next),
        record: (proposal: Proposal, andOpen: boolean) => void record(sentence, proposal, andOpen),
        link: (proposal: Proposal, eventId: string) => void link(sentence, proposal, eventId),
        setAside: (proposal: string | null, reason: string) =>
          void run('set-sentence-aside', { sentenceId: sentence.id, proposal, reason }, () => {
            change(sentence.id, withAside(sentence, proposal, reason))
            onDone(sentence)
          }),
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
