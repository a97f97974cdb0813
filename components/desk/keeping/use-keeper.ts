import { useEffect, useState } from 'react'
import type { Device } from './device'
import { type Drafting, Keeper, type Tools } from './keeper'

/**
 * One keeper for the life of a form; it takes up what this device kept, and sends what waits when the network is back.
 * `onTakenUp` is told that words of an earlier visit stand in the form again.
 */
export function useKeeper<D extends { revision: number }>(form: {
  initial: D
  device: Device<D>
  send: Tools<D>['send']
  drafting: Drafting<D>
  onTakenUp?: () => void
}): Keeper<D> {
  const [{ keeper, device, onTakenUp }] = useState(() => {
    const { initial, device, send, drafting, onTakenUp } = form
    const tools = { send, keep: device.keep, forget: device.forget, later }
    return { keeper: new Keeper(initial, initial, tools, drafting), device, onTakenUp }
  })
  useEffect(() => {
    const kept = device.kept()
    if (kept) {
      keeper.takeUp(kept)
      onTakenUp?.()
    }
    const send = () => void (keeper.isSaved() || keeper.snapshot().where.at === 'nothing_typed' || keeper.save())
    window.addEventListener('online', send)
    return () => {
      window.removeEventListener('online', send)
      keeper.stop()
    }
  }, [keeper, device, onTakenUp])
  return keeper
}

function later(work: () => void, ms: number): () => void {
  const timer = window.setTimeout(work, ms)
  return () => window.clearTimeout(timer)
}
