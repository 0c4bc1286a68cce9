/** Whether a host name, as `URL.hostname` gives it, is this machine itself. */
export const isLoopbackHost = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
