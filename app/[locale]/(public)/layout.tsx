import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { readerIn } from '@/components/reader'
import { localeOf } from '@/lib/i18n/translate'
import { chainHead } from '@/lib/public-record/chain'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const reader = readerIn(localeOf((await params).locale) ?? 'en')
  const here = (await headers()).get('x-kp-path') ?? `/${reader.locale}`
  return (
    <div className="sheet">
      <Masthead reader={reader} here={here} />
      <main id="content">{children}</main>
      <Footer reader={reader} head={await chainHead()} />
    </div>
  )
}
