import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { readerIn } from '@/components/reader'
import { LOCALES } from '@/db/vocabulary'
import { publicUrl, readEnvironment } from '@/lib/core/environment'
import { localeOf } from '@/lib/i18n/translate'
import { chainHead } from '@/lib/public-record/chain'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The same page in the other languages, for search engines; English where a reader asked for none of the three. */
export async function generateMetadata(): Promise<Metadata> {
  const here = (await headers()).get('x-kp-path') ?? '/en'
  const page = here.replace(/^\/(en|fr|pt)/, '')
  const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `/${locale}${page}`]))
  return {
    metadataBase: publicUrl(readEnvironment()),
    alternates: { canonical: here, languages: { ...languages, 'x-default': `/en${page}` } },
  }
}

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
