/** Who wants to know that something was published, in this process; Next's bundles and server.ts share the list. */
const shared = globalThis as typeof globalThis & { kpListeners?: Set<() => void> }

/** Calls `listener` after each commit of a publication in this process. */
export function onPublication(listener: () => void): void {
  shared.kpListeners ??= new Set()
  shared.kpListeners.add(listener)
}

/** To be called once a publication is durable. */
export function announcePublication(): void {
  for (const listener of shared.kpListeners ?? []) listener()
}
