import { Probleem, readProbleem } from './probleem.ts'

/** An answer with the version it carried, to hand back as `ifMatch` with a change. */
export type Antwoord<T> = { data: T; etag: string | null }

export type SendMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type SendOptions = {
  /** JSON, FormData, or one file as it is; its name goes along in a header, never in the address. */
  body?: unknown
  /** The ETag of the version this change was made on. */
  ifMatch?: string | null
  /** One per user action, the same on each retry of that action: `createActionKey()`. */
  actionKey?: string
  signal?: AbortSignal
}

const sessionEnded = 'verbonden:sessie-verlopen'

/** Reads a resource. Throws Probleem. */
export function read<T>(path: string, signal?: AbortSignal): Promise<Antwoord<T>> {
  return request<T>(path, { method: 'GET', ...(signal && { signal }) })
}

/** Sends a change. Throws Probleem; nothing is retried by itself. */
export function send<T = undefined>(
  method: SendMethod,
  path: string,
  options: SendOptions = {},
): Promise<Antwoord<T>> {
  const headers = new Headers()
  const isFile = options.body instanceof Blob
  const isFiles = isFile || options.body instanceof FormData
  if (isFile) headers.set('Content-Type', 'application/octet-stream')
  if (options.body instanceof File) headers.set('X-Bestandsnaam', encodeURIComponent(options.body.name))
  if (options.body !== undefined && !isFiles) headers.set('Content-Type', 'application/json')
  if (options.ifMatch) headers.set('If-Match', options.ifMatch)
  if (method === 'POST') headers.set('Idempotency-Key', options.actionKey ?? createActionKey())
  const body = isFiles ? (options.body as FormData | Blob) : JSON.stringify(options.body)
  return request<T>(path, {
    method,
    headers,
    body: body ?? null,
    ...(options.signal && { signal: options.signal }),
  })
}

/** A fresh `Idempotency-Key`. */
export function createActionKey(): string {
  return crypto.randomUUID()
}

/** Calls back when any request finds that the session has ended; returns the way to stop listening. */
export function onSessionEnded(listener: () => void): () => void {
  window.addEventListener(sessionEnded, listener)
  return () => window.removeEventListener(sessionEnded, listener)
}

async function request<T>(path: string, init: RequestInit): Promise<Antwoord<T>> {
  const response = await fetch(path, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Probleem({ status: 0, code: 'geen-verbinding' })
  })
  if (!response.ok) {
    if (response.status === 401) window.dispatchEvent(new Event(sessionEnded))
    throw await readProbleem(response)
  }
  const hasBody = response.headers.get('Content-Type')?.includes('json') ?? false
  return { data: (hasBody ? await response.json() : undefined) as T, etag: response.headers.get('ETag') }
}
