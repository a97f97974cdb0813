import { notFound } from 'next/navigation'

/** Any address of a language that no page answers. */
export default function NoSuchPage() {
  notFound()
}
