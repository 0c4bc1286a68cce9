/** The words of what someone typed: letters and digits only, at most ten, so that nothing of it can be read as a pattern or operator. */
export function splitWords(tekst: string): string[] {
  return (tekst.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, 10)
}

/** A full-text question: all words, and the last one as a beginning, because someone may still be typing it. */
export function asTsquery(words: readonly string[]): string {
  return words.map((w, i) => (i === words.length - 1 ? `${w}:*` : w)).join(' & ')
}
