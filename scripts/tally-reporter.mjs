/** Writes how many tests passed, failed and were skipped, as JSON: for the closing line of `npm test`. */
export default async function* tally(source) {
  const counts = { passed: 0, failed: 0, skipped: [] }
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    if (data.skip !== undefined && data.skip !== false)
      counts.skipped.push(`${data.name} (${data.skip === true ? 'skipped' : data.skip})`)
    else if (type === 'test:pass') counts.passed += 1
    else counts.failed += 1
  }
  yield JSON.stringify(counts)
}
