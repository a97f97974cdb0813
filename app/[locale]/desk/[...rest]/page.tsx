import { notFound } from 'next/navigation'
import type { PageParams } from '@/components/page-locale'
import { atDesk } from '../gate'

/** Any address of the desk that no page answers. */
export default async function NothingHere({ params }: PageParams) {
  await atDesk(params)
  notFound()
}
