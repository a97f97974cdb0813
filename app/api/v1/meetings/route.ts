import { publicJson, toldRecord } from '@/lib/public-record/api'
import { publicMeetings } from '@/lib/public-record/lists'

export const dynamic = 'force-dynamic'

/** All public meetings, newest first. */
export async function GET() {
  const { meetings, eventsAt } = await publicMeetings()
  return publicJson({
    meetings: meetings.map((meeting) => ({ ...toldRecord(meeting), events: eventsAt[meeting.document.id] ?? 0 })),
  })
}
