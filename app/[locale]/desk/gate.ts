import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { localeIn } from '@/components/page-locale'
import type { Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { currentHolder } from '@/lib/auth/next-auth'
import type { Holder } from '@/lib/auth/sessions'

type Params = Promise<{ locale: string }>

/**
 * Who works at this page and in which language; whoever is not signed in is led to sign-in and back, whoever owes a
 * second factor to their account.
 */
export async function atDesk(params: Params): Promise<{ locale: Locale; actor: Actor }> {
  const { locale, actor, owesFactor } = await atAccount(params)
  if (owesFactor) redirect(`/${locale}/desk/account`)
  return { locale, actor }
}

/** Who looks at their own account, also before a second factor is set up. For the account page only. */
export async function atAccount(params: Params): Promise<{ locale: Locale } & Holder> {
  const locale = await localeIn(params)
  const holder = await currentHolder()
  if (holder) return { locale, ...holder }
  const here = (await headers()).get('x-kp-path') ?? `/${locale}/desk`
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(here)}`)
}
