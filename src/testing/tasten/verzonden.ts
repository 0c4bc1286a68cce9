import pg from 'pg'

type Sent = { text: string }
const queue: string[] = []
let isListening = false

/** The texts of all statements that left for PostgreSQL while `work` ran, in order: a clock would measure the machine, this measures the code. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; sent: string[] }> {
  listen()
  queue.length = 0
  const answer = await work()
  return { answer, sent: [...queue] }
}

/** Every client passes its queries through this method; nothing of what it does changes. */
function listen(): void {
  if (isListening) return
  isListening = true
  const original = pg.Client.prototype.query as unknown as (...given: unknown[]) => unknown
  const heard = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given
    queue.push(typeof first === 'string' ? first : (first as Sent).text)
    return original.apply(this, given)
  }
  pg.Client.prototype.query = heard as unknown as typeof pg.Client.prototype.query
}
