import type { ReactNode } from 'react'
import { DeskKeys } from '@/components/desk/keys/desk-keys'
import { DeskBar } from '@/components/desk/desk-bar'
import { DeskProviders } from '@/components/desk/desk-providers'
import styles from '@/components/desk/desk.module.css'
import { localeIn } from '@/components/page-locale'
import { currentHolder } from '@/lib/auth/next-auth'
import { usesSingleKeys } from '@/lib/auth/own-account'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { paletteCommands } from './palette-commands'
import { deskSections } from './sections'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The frame of the desk. It guards nothing: each page asks who is there. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await localeIn(params)
  const holder = await currentHolder()
  const actor = holder?.actor
  return (
    <DeskProviders>
      <div className={styles.shell}>
        {actor ? (
          <DeskBar
            locale={locale}
            messages={deskMessages(locale)}
            name={actor.name}
            isClosed={holder.owesFactor}
            languagesLabel={translator(locale)('site.languages')}
            sections={deskSections(actor)}
          >
            {holder.owesFactor ? null : (
              <DeskKeys
                locale={locale}
                messages={deskMessages(locale)}
                commands={await paletteCommands(actor, locale)}
                singleKeys={await usesSingleKeys(actor)}
              />
            )}
          </DeskBar>
        ) : null}
        <main>{children}</main>
      </div>
    </DeskProviders>
  )
}
