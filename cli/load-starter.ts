import { loadStarter } from '@/lib/publication/starter'

/** Loads what is missing of the starter record; repeating it adds nothing. */
export async function loadStarterRecord([scope = 'starter']: string[]): Promise<number> {
  if (scope !== 'starter' && scope !== 'reference') {
    console.error('Say nothing, or "reference" for participants, bodies, topics and meetings only.')
    return 2
  }
  const report = await loadStarter(scope)
  for (const [what, count] of Object.entries(report.loaded)) console.log(`${String(count).padStart(5)} ${what}`)
  console.log(`${String(report.published).padStart(5)} published`)
  for (const id of report.unpublishedMeetings) console.log(`kept for staff, low confidence: ${id}`)
  for (const { eventId, participantId } of report.unsupported) {
    console.log(`left out, no claim names it as obstructing: ${participantId} in ${eventId}`)
  }
  return 0
}
