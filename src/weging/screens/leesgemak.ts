const vowels = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|ou|au|[aeiouyäëïöü]/g

/** What makes a text hard to read for a young person: sentences over ten words, and words of four syllables or more. */
export type Leesgemak = { langeZinnen: string[]; moeilijkeWoorden: string[] }

/** A hint beside the explanation while it is written, never a gate. Dutch; syllables are groups of vowels. */
export function readLeesgemak(text: string): Leesgemak {
  const sentences = text.split(/[.!?…]+(?=\s|$)|\n+/u).map((s) => s.trim())
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return {
    langeZinnen: sentences.filter((s) => (s.match(/\p{L}[\p{L}\p{N}\p{M}'’-]*/gu) ?? []).length > 10),
    moeilijkeWoorden: [...new Set(words.filter((w) => (w.toLowerCase().match(vowels)?.length ?? 0) >= 4))],
  }
}
