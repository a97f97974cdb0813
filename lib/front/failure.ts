import { localeOf, translator } from '@/lib/i18n/translate'

/** What a reader sees when a page could not be made: our fault said plainly, and a way on. No stack, no detail. */
export function failurePage(path: string): string {
  const locale = localeOf(path.split('/')[1]) ?? 'en'
  const t = translator(locale)
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('failure.title')}</title></head><body><main><h1>${t('failure.title')}</h1><p>${t('failure.text')}</p><p><a href="">${t('failure.retry')}</a> · <a href="/${locale}">${t('notFound.home')}</a></p></main></body></html>`
}
