import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'

const forbidden = /\b\w*(nationalit|etnicit|geboorteland|religie|geloofsovertuig|huidskleur|afkomst)\w*\b/i

/** The reader of partners' files knows these words in order to drop the column before it is stored. */
const dropList = /^src\/aanmelding\/inlezen\//

/**
 * No column, field or parameter holds nationality, ethnicity, country of birth or religion.
 * Ground: AVG 9; article 1 of the Grondwet; nobody here has a task that needs them.
 */
export async function checkNoNationality(root: string): Promise<string[]> {
  const files = [
    ...findFiles(root, ['db/**/*.sql', 'src/**/*.sql']),
    ...findFiles(root, ['{src,demo}/**/*.{ts,tsx}'], /\.(test|scenarios)\.tsx?$/),
  ].filter((file) => !dropList.test(file))
  if (files.length === 0) return ['no source was found']
  return files.flatMap((file) => {
    const code = withoutProse(readFileSync(join(root, file), 'utf8'), file.endsWith('.sql'))
    const found = code.match(forbidden)
    return found ? [`${file}: holds a name '${found[0]}'`] : []
  })
}

/** Comments and sentences may speak of what is not kept; a quoted key or column may not. */
function withoutProse(source: string, sql: boolean): string {
  if (sql) return source.replace(/--.*$/gm, '').replace(/'(?:[^']|'')*\s(?:[^']|'')*'/g, "''")
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
  return code.replace(/(['"])(?:(?!\1)[^\n\\]|\\.)*\s(?:(?!\1)[^\n\\]|\\.)*\1/g, "''")
}
