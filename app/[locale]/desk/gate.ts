import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { localeIn } from '@/components/page-locale'
import type { Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { currentActor } from '@/lib/auth/next-auth'

/** Who works at this page and in which language; whoever is not signed in is led to sign-in and back. */
export async function atDesk(params: Promise<{ locale: string }>): Promise<{ locale: Locale; actor: Actor }> {
  const locale = await localeIn(params)
  const actor = await currentActor()
  if (actor) return { locale, actor }
  const here = (await headers()).get('x-kp-path') ?? `/${locale}/desk`
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(here)}`)
}
