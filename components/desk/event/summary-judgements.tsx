import { groupLabel, type SummaryProps } from './summary-props'

/** What hangs on the claims: judgements of obstruction, whose value is adopted, positions; and the linked events. */
export function SummaryJudgements({ reader, event, cited, nameOf }: SummaryProps) {
  const { t, v, colon } = reader
  const by = (claimId: string) => {
    const index = event.claims.findIndex((claim) => claim.id === claimId)
    const title = cited.sources[event.claims[index]?.sourceId ?? '']?.title ?? ''
    return t('desk.edit.claimNumber', { number: index + 1, title })
  }
  const lists: [string, string[]][] = [
    [
      t('desk.edit.assessments'),
      event.assessments.map(({ code, wording, state, claimId }) =>
        told(
          v.assessmentCode[code],
          wording ? `“${wording}”` : null,
          state === 'asserted' ? null : v.assessmentState[state],
          by(claimId),
        ),
      ),
    ],
    [
      t('desk.edit.adoptions'),
      event.adoptions.map(({ aspect, claimId, reason }) => told(v.aspect[aspect], by(claimId), reason)),
    ],
    [
      t('desk.edit.positions'),
      event.positions.map((one) =>
        told(
          one.participantId ? nameOf(one.participantId) : groupLabel(event, one.groupId),
          one.capacity ? v.capacity[one.capacity] : null,
          v.stance[one.stance],
          one.objectId ? t('judged.on', { object: nameOf(one.objectId) }) : null,
          one.reasonState === 'unknown' ? null : v.reasonState[one.reasonState],
          one.reason,
          by(one.claimId),
        ),
      ),
    ],
    [
      t('desk.edit.links'),
      event.links.map(({ kind, toId, claimId }) =>
        told(`${v.linkKind[kind]}${colon}${nameOf(toId)}`, claimId ? by(claimId) : null),
      ),
    ],
  ]
  return lists
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul>
          {entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </section>
    ))
}

function told(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ')
}
