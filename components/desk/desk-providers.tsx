'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

/** What react-query needs, once a visit. Nothing is fetched again behind the back of somebody who is typing. */
export function DeskProviders({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // Without a network an answer comes too, as a problem; waiting for one would look like saving for ever.
          mutations: { networkMode: 'always' },
          queries: { networkMode: 'always', staleTime: 30_000, refetchOnWindowFocus: false },
        },
      }),
  )
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
