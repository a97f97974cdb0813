import type { Choice, Conflict, Merged } from '@/lib/history/merging'
import type { Sent, Trouble } from '../send'
import type { Kept } from './device'
import { Steps } from './steps'

/**
 * Where the words stand: on the server; on this device, with the reason why they are not further; or in conflict with
 * what somebody else wrote.
 */
export type Whereabouts<D = unknown> =
  | { at: 'nothing_typed' | 'saved' | 'saving' | 'on_device' | 'held_back' }
  | { at: 'refused'; problem: Trouble }
  | { at: 'conflict'; conflicts: Conflict[]; merged: D }

type Saved = { revision: number }
/** Anything that is typed into a form and saved as it was seen. */
type Revised = { revision: number }
/** What a kind of record says about its drafts. */
export type Drafting<D> = {
  /** The draft as it is sent: what cannot be sent yet is left out, and nothing else is touched. */
  sendable: (draft: D) => D
  /** Whether something waits on this device for what is missing in it. */
  holdsBack: (draft: D) => boolean
  /** The draft of a record as a refusal tells it. */
  draftOf: (current: unknown) => D
  merge: (base: D, mine: D, theirs: D) => Merged<D>
  decide: (merged: D, conflicts: Conflict[], choices: Record<string, Choice>) => D
}
export type Tools<D> = {
  send: (draft: D) => Promise<Sent<Saved>>
  keep: (kept: Kept<D>) => void
  forget: (kept: Kept<D>) => void
  later: (work: () => void, ms: number) => () => void
}

/** A pause in typing after which words go to the server, and the longest they wait while somebody types on. */
const PAUSE_MS = 900
const LONGEST_MS = 1_800
const RETRY_MS = 4_000

/**
 * Keeps a record while it is typed: on the device at each change, on the server within two seconds, undone and redone
 * step by step, and put together with what others saved meanwhile. One save at a time; what is typed during a save
 * follows it. It knows no React and no clock of its own.
 */
export class Keeper<D extends Revised> {
  private where: Whereabouts<D>
  private readonly steps: Steps<D>
  private cancel: (() => void) | null = null
  private firstUnsaved: number | null = null
  private inFlight: Promise<Sent<Saved>> | null = null
  /** What somebody else saved, while it is not decided how both go together. */
  private theirs: D | null = null
  private listeners = new Set<() => void>()
  private view: { draft: D; where: Whereabouts<D>; canUndo: boolean; canRedo: boolean }
  /** Set when somebody else's changes were taken in, for a quiet word about it. */
  tookIn = false

  constructor(
    private draft: D,
    private base: D,
    private readonly tools: Tools<D>,
    private readonly drafting: Drafting<D>,
    private readonly now: () => number = Date.now,
  ) {
    this.steps = new Steps(now)
    this.where = { at: draft.revision > 0 ? 'saved' : 'nothing_typed' }
    this.view = this.look()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  snapshot = () => this.view

  /** Takes up words that this device kept, typed on `base`; where the record moved on, both are put together. */
  takeUp({ draft, base }: Kept<D>): void {
    const current = this.base
    this.base = base
    if (base.revision === current.revision) this.show(draft, { at: 'on_device' })
    else this.putTogether(draft, current)
    if (this.where.at === 'on_device') this.schedule()
  }

  /** Follows the record to what the page tells of it anew, unless something waits here: that meets it when it is saved. */
  follow(current: D): void {
    if (current.revision <= this.base.revision || this.inFlight || this.theirs || !this.isSaved()) return
    this.base = current
    this.steps.forget()
    this.show(current, { at: 'saved' })
  }

  change(next: D): void {
    this.steps.note(this.draft, next)
    this.typed(next)
  }

  undo(): void {
    this.step(this.steps.back(this.draft))
  }

  redo(): void {
    this.step(this.steps.forth(this.draft))
  }

  private step(next: D | null): void {
    if (next) this.typed({ ...next, revision: this.draft.revision })
  }

  private typed(next: D): void {
    this.draft = next
    this.tools.keep({ draft: next, base: this.base })
    this.firstUnsaved ??= this.now()
    if (this.theirs) {
      const { merged, conflicts } = this.drafting.merge(this.base, next, this.theirs)
      this.show(next, { at: 'conflict', conflicts, merged })
    } else {
      this.show(next, this.inFlight ? { at: 'saving' } : { at: 'on_device' })
      this.schedule()
    }
  }

  private schedule(ms = PAUSE_MS): void {
    this.cancel?.()
    const waited = this.firstUnsaved === null ? 0 : this.now() - this.firstUnsaved
    this.cancel = this.tools.later(() => void this.save(), Math.max(0, Math.min(ms, LONGEST_MS - waited)))
  }

  /** Sends what stands in the form now, and answers what came of it. Without anything new it answers at once. */
  async save(): Promise<Sent<Saved>> {
    this.cancel?.()
    if (this.inFlight) {
      await this.inFlight
      return this.save()
    }
    if (this.where.at === 'conflict') return { ok: false, problem: { code: 'stale' } }
    if (this.isSaved()) {
      this.settle({ draft: this.draft, base: this.base })
      return { ok: true, value: { revision: this.draft.revision } }
    }
    const sent = this.draft
    this.firstUnsaved = null
    this.show(sent, { at: 'saving' })
    this.inFlight = this.tools.send(this.drafting.sendable(sent))
    const answer = await this.inFlight
    this.inFlight = null
    if (answer.ok) this.taken(sent, answer.value.revision)
    else this.notTaken(answer.problem)
    return answer
  }

  /** Whether nothing stands here that the server has not. */
  isSaved(): boolean {
    return this.draft.revision > 0 && this.draft.revision === this.base.revision && this.isSame(this.draft, this.base)
  }

  /** Whether two drafts say the same, whichever revision they saw. */
  private isSame(one: D, other: D): boolean {
    const words = (draft: D) => JSON.stringify({ ...this.drafting.sendable(draft), revision: 0 })
    return words(one) === words(other)
  }

  private taken(sent: D, revision: number): void {
    const kept = { draft: this.draft, base: this.base }
    this.base = { ...sent, revision }
    const isUnchanged = this.draft === sent
    this.draft = { ...this.draft, revision }
    if (isUnchanged) return this.settle(kept)
    this.tools.keep({ draft: this.draft, base: this.base })
    this.show(this.draft, { at: 'on_device' })
    this.schedule()
  }

  /** The server has all that can be sent: the device forgets it, unless rows wait here for what is missing in them. */
  private settle(kept: Kept<D>): void {
    if (this.drafting.holdsBack(this.draft)) {
      this.tools.keep({ draft: this.draft, base: this.base })
      this.show(this.draft, { at: 'held_back' })
    } else {
      this.tools.forget(kept)
      this.show(this.draft, { at: 'saved' })
    }
  }

  private notTaken(problem: Trouble): void {
    if (problem.code === 'stale' && problem.current) {
      this.putTogether(this.draft, this.drafting.draftOf(problem.current))
      if (this.where.at === 'on_device') void this.save()
      return
    }
    this.show(this.draft, { at: 'refused', problem })
    // Nobody has to press anything once the network or the server is back; what must be mended waits for the mending.
    if (problem.code === 'network' || problem.code === 'server')
      this.cancel = this.tools.later(() => void this.save(), RETRY_MS)
  }

  /** Puts mine and theirs together. Steps of before are no steps back any more: they would take away what others wrote. */
  private putTogether(mine: D, theirs: D): void {
    const { merged, conflicts } = this.drafting.merge(this.base, mine, theirs)
    this.tookIn ||= !this.isSame(merged, mine)
    this.steps.forget()
    if (conflicts.length > 0) {
      // Mine stays in the form, and on the device with what it was typed on, until each place is decided.
      this.theirs = theirs
      this.tools.keep({ draft: mine, base: this.base })
      this.show(mine, { at: 'conflict', conflicts, merged })
    } else this.goOnFrom(merged, theirs)
  }

  private goOnFrom(draft: D, base: D): void {
    this.base = base
    this.theirs = null
    // What was typed while a conflict stood open was typed without what is taken in here.
    this.steps.forget()
    this.tools.keep({ draft, base })
    this.show(draft, { at: 'on_device' })
  }

  /**
   * Decides a conflict place by place and sends the result. Mine goes to the server once more where theirs is chosen, so
   * that the words that lose are in its history. Places without a choice stay open, and so does all where those words
   * did not get through, or where others were typed in a place that was about to lose.
   */
  async decide(choices: Record<string, Choice>): Promise<void> {
    if (this.where.at !== 'conflict' || !this.theirs) return
    const { theirs } = this
    const decided = this.where.conflicts
    if (decided.some(({ path }) => !choices[path])) return
    const losing = decided.filter(({ path }) => choices[path] === 'theirs')
    if (losing.length > 0) {
      const answer = await this.tools.send(this.drafting.sendable(this.draft))
      if (!answer.ok && (answer.problem.code === 'network' || answer.problem.code === 'server')) return
    }
    // Somebody may have typed on while that was under way, or decided a second time: what stands here now counts.
    if (this.where.at !== 'conflict' || this.theirs !== theirs) return
    const { merged, conflicts } = this.where
    const isOpen = ({ path, mine }: Conflict) =>
      !choices[path] ||
      (choices[path] === 'theirs' && !losing.some((one) => one.path === path && isSameWord(one.mine, mine)))
    if (conflicts.some(isOpen)) return
    this.goOnFrom(this.drafting.decide(merged, conflicts, choices), theirs)
    await this.save()
  }

  private show(draft: D, where: Whereabouts<D>): void {
    this.draft = draft
    this.where = where
    this.view = this.look()
    for (const listener of this.listeners) listener()
  }

  private look() {
    const { draft, where } = this
    return { draft, where, ...this.steps.can() }
  }

  /** Ends all waiting; for when the form goes away. */
  stop(): void {
    this.cancel?.()
  }
}

function isSameWord(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
