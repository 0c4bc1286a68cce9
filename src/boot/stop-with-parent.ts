/**
 * Loaded before a child's own code (`--import`). When the parent is gone, also after `kill -9`, the child stops as if
 * it was asked to, so that nothing holds the port or writes on behind the next start's back.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
