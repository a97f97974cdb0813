import { notFound } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { localeOf } from '@/lib/i18n/translate'

export type Query = Promise<Record<string, string | string[] | undefined>>
export type PageParams<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Query }

/** The language in a page's address; any other segment is no page. */
export async function localeIn(params: Promise<{ locale: string }>): Promise<Locale> {
  return localeOf((await params).locale) ?? notFound()
}

/** One value of a query, trimmed; empty where it is missing, the first where it is repeated. */
export async function queryValue(query: Query, name: string): Promise<string> {
  const value = (await query)[name]
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()
}

/** A year in a query; undefined where there is none or it is no year. */
export async function queryYear(query: Query, name = 'year'): Promise<number | undefined> {
  const value = await queryValue(query, name)
  return /^\d{4}$/.test(value) ? Number(value) : undefined
}

/** One of a list in a query; undefined for anything else. */
export async function queryChoice<T extends string>(
  query: Query,
  name: string,
  choices: readonly T[],
): Promise<T | undefined> {
  const value = await queryValue(query, name)
  return choices.find((choice) => choice === value)
}
