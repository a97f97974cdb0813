import type { PageParams } from '@/components/page-locale'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listImported } from '@/lib/releases/queries'
import { atDesk } from '../gate'

export default async function DeskReleasesPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const { recordState } = vocabulary(locale)
  const imported = await listImported(actor)
  return (
    <>
      <h1>{t('desk.releases')}</h1>
      <p>
        <a href={`/${locale}/desk/releases/new`}>{t('desk.release.import')}</a>
        {' · '}
        <a href={`/${locale}/desk/releases/check`}>{t('desk.checking.link')}</a>
        {' · '}
        <a href={`/${locale}/desk/releases/compose`}>{t('desk.compose.title')}</a>
      </p>
      {imported.length === 0 ? <p>{t('releases.none')}</p> : null}
      <div className="scroll">
        <table>
          <tbody>
            {imported.map((release) => (
              <tr key={release.id}>
                <td>
                  <a href={`/${locale}/desk/releases/${release.id}`}>{release.title ?? release.id}</a>
                </td>
                <td>{release.publisher}</td>
                <td>{recordState[release.state]}</td>
                <td>
                  <span className="symbol">{release.symbol}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
