import type { Problem } from '@/lib/core/result'
import type { Intake } from '@/lib/releases/intake/commands'
import { MOST_FILE_BYTES } from '@/lib/releases/intake/schema'
import type { Sent } from '../../send'

/**
 * Sends a file, or with `isPaste` words to ask what they state, and answers what was read. `onProgress` hears how much of
 * it was sent, in percent. Trouble on the way is a problem like any other. A file that is too large is not sent.
 */
export function uploadFile(
  file: Blob,
  { isPaste = false, onProgress }: { isPaste?: boolean; onProgress?: (percent: number) => void } = {},
): Promise<Sent<Intake>> {
  if (file.size > MOST_FILE_BYTES) return Promise.resolve({ ok: false, problem: { code: 'file_too_big' } })
  return new Promise((resolve) => {
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/desk/intake${isPaste ? '?paste' : ''}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(Math.round((100 * loaded) / Math.max(1, total)))
    request.onload = () => resolve(answerOf(request.responseText))
    request.onerror = () => resolve({ ok: false, problem: { code: 'network' } })
    request.send(file)
  })
}

function answerOf(body: string): Sent<Intake> {
  try {
    const told = JSON.parse(body) as { value: Intake } | { problem: Problem }
    return 'problem' in told ? { ok: false, problem: told.problem } : { ok: true, value: told.value }
  } catch {
    return { ok: false, problem: { code: 'server' } }
  }
}
