import type { CDPSession, Page } from '@playwright/test'

/** How much slower than the machine that the limits were set on a browser is made. */
const SLOWER = 4
/** What the work below took on that machine, in milliseconds. */
const REFERENCE_MS = 10

/**
 * Makes a page four times slower than it is on the machine that the limits were set on. A machine that is slower by
 * itself, or busy, is slowed down less, so that the same limits mean the same everywhere. `faster` undoes it.
 */
export async function slowedDown(page: Page): Promise<{ faster: () => Promise<void>; rate: number }> {
  const measured = Math.min(...(await workTimes(page)))
  const rate = Math.min(SLOWER, Math.max(1, (SLOWER * REFERENCE_MS) / measured))
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return {
    rate,
    faster: async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await session.detach()
    },
  }
}

/** How long some work of the kind that screens do takes: elements made, laid out and measured, words sorted. */
const workTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    Array.from({ length: 7 }, () => {
      const started = performance.now()
      const box = document.createElement('div')
      box.style.position = 'absolute'
      box.style.visibility = 'hidden'
      for (let row = 0; row < 600; row++) {
        const line = document.createElement('p')
        line.textContent = `${row} ${Array.from({ length: 20 }, (_, at) => (row * 31 + at * 17) % 997)
          .sort()
          .join(' ')}`
        box.append(line)
      }
      document.body.append(box)
      box.getBoundingClientRect()
      box.remove()
      return performance.now() - started
    }),
  )

/** Has the browser note its slowest reaction to a key, from the press to the next paint, since `forgetReactions`. */
export async function watchReactions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = window as unknown as { slowest: number }
    noted.slowest = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/^key|^input/.test(entry.name)) noted.slowest = Math.max(noted.slowest, Math.round(entry.duration))
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
}

/** The slowest reaction so far, in milliseconds; 0 where none took 16. */
export const slowestReaction = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { slowest?: number }).slowest ?? 0)

export const forgetReactions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(window as unknown as { slowest: number }).slowest = 0
  })
