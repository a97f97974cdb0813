/** Two people at the desk over HTTP, as browsers would be: for measuring how fast a publication becomes visible. */
export class Person {
  constructor(base) {
    this.base = base
    this.cookies = new Map()
  }

  async ask(path, body, headers = {}) {
    const isForm = body instanceof URLSearchParams
    const response = await fetch(this.base + path, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      body: body === undefined ? undefined : isForm ? body.toString() : JSON.stringify(body),
      headers: {
        origin: this.base,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined
          ? {}
          : { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' }),
        ...headers,
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }

  async command(name, input) {
    const answer = await (await this.ask(`/api/desk/${name}`, input)).json()
    if (!('value' in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.value
  }

  async join(token, name) {
    const [email, password] = [`${name}@example.org`, `quiet herons of ${name} wading`]
    await this.command('accept-invitation', { token, name, email, password })
    const { ticket } = await this.command('sign-in', { step: 'password', email, password })
    const { csrfToken } = await (await this.ask('/api/auth/csrf')).json()
    await this.ask('/api/auth/callback/credentials', new URLSearchParams({ csrfToken, ticket, json: 'true' }))
  }
}

/** An event as the desk records it, on a meeting of the generated record. */
export function aWalkout(meetingId, year) {
  return {
    ...{
      id: crypto.randomUUID(),
      revision: 0,
      meetingId,
      details: { kind: 'walkout' },
      scope: 'single',
      meetingDay: 5,
    },
    ...{
      localDate: `${year}-11-08`,
      localTime: '02:00',
      precision: 'hour',
      qualifier: 'at',
      sittingId: null,
      sessionLabel: null,
    },
    ...{
      agendaItemId: null,
      topicIds: [],
      actors: [],
      summary: null,
      durationMinutes: null,
      repeatMin: null,
      extent: 'unknown',
      recordBasis: 'own_release',
    },
    claims: [
      {
        ...{
          id: crypto.randomUUID(),
          sourceId: 'bench-release',
          aspect: 'occurrence',
          stance: 'asserts',
          text: 'They left.',
        },
        language: 'en',
        nameIds: [],
        groupLabel: null,
        confidence: 'medium',
      },
    ],
  }
}
