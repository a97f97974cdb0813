const MOST_STEPS = 200
/** Keystrokes in one field, each within this time of the one before, are one step. */
const ONE_STEP_MS = 700

/** The steps back and forth over what was typed. It knows no clock of its own. */
export class Steps<D extends object> {
  private past: D[] = []
  private future: D[] = []
  private last = { field: '', at: 0 }

  constructor(private readonly now: () => number) {}

  /** Notes that one draft became another. */
  note(before: D, after: D): void {
    if (before === after) return
    const field = changedField(before, after)
    const isSameStep = field === this.last.field && this.now() - this.last.at < ONE_STEP_MS
    if (!isSameStep) this.past = [...this.past.slice(1 - MOST_STEPS), before]
    this.future = []
    this.last = { field, at: this.now() }
  }

  /** The draft before the last step; null where there is none. `from` is where redo leads back to. */
  back(from: D): D | null {
    return this.step(this.past, this.future, from)
  }

  /** The draft of the step that was last undone; null where there is none. */
  forth(from: D): D | null {
    return this.step(this.future, this.past, from)
  }

  forget(): void {
    this.past = []
    this.future = []
    this.last = { field: '', at: 0 }
  }

  can(): { canUndo: boolean; canRedo: boolean } {
    return { canUndo: this.past.length > 0, canRedo: this.future.length > 0 }
  }

  private step(from: D[], to: D[], draft: D): D | null {
    const next = from.pop()
    if (!next) return null
    to.push(draft)
    this.last = { field: '', at: 0 }
    return next
  }
}

/** The field in which two states of a form differ first. */
function changedField(before: object, after: object): string {
  const [was, is] = [before, after] as Record<string, unknown>[]
  const field = Object.keys(after).find((key) => was?.[key] !== is?.[key]) ?? ''
  const [old, now] = [was?.[field], is?.[field]]
  return isPlain(old) && isPlain(now) ? `${field}.${changedField(old, now)}` : field
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
