/** Speaking instead of typing: for whoever has the portaal. Columns as in matrix.ts. */
export const spraakTable = `spraak.omzetten                nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in`
