import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { LOCALES } from '@/db/vocabulary'
import { localeOf, translator } from '@/lib/i18n/translate'
import { languageTag } from '@/lib/i18n/format'
import '../base.css'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171b' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.short')}` },
    description: t('site.purpose'),
    icons: { icon: '/icon.svg' },
  }
}

export default async function RootLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale)
  if (!locale || !LOCALES.includes(locale)) notFound()
  return (
    <html lang={languageTag(locale)}>
      <body>{children}</body>
    </html>
  )
}
