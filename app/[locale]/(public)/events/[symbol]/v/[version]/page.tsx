import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VersionBanner } from '@/components/corrections/version-lines'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { publicVersions } from '@/lib/public-record/versions'
import EventPage, { generateMetadata as ofEvent } from '../../page'

type Params = PageParams<{ symbol: string; version: string }>

/** Old versions are cited, not found: search engines are led to the present one. */
export async function generateMetadata({ params, searchParams }: Params): Promise<Metadata> {
  return { ...(await ofEvent({ params, searchParams })), robots: { index: false } }
}

/** An event as one of its versions told it, under a line that says which version it is and which is current. */
export default async function EventVersionPage({ params, searchParams }: Params) {
  const locale = await localeIn(params)
  const { symbol, version } = await params
  const versions = await publicVersions(symbol)
  if (!versions.some((one) => String(one.version) === version && one.isTold)) notFound()
  return (
    <>
      <VersionBanner reader={readerIn(locale)} symbol={symbol} versions={versions} version={Number(version)} />
      <EventPage params={params} searchParams={searchParams} />
    </>
  )
}
