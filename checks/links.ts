import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { findFiles } from './find-files.ts'

/** The browser journey writes the pictures; before it ran for the first time the whole folder is absent. */
const pictures = 'docs/beeld/'

/** Every relative link and picture in a *.md points to a file or folder of the project, and every `#part` to a heading. */
export async function checkLinks(root: string): Promise<string[]> {
  const files = findFiles(root, ['*.md', '{docs,db,src,demo,bench,checks,data,e2e}/**/*.md'])
  if (files.length === 0) return ['no *.md was found']
  return files.flatMap((file) =>
    readTargets(readFileSync(join(root, file), 'utf8')).flatMap((target) => {
      const fault = judge(root, file, target)
      return fault ? [`${file}: ${target} ${fault}`] : []
    }),
  )
}

/** Targets of `[text](target)`, `![alt](target "title")` and `[name]: target`, outside code. */
function readTargets(markdown: string): string[] {
  const text = markdown.replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, '').replace(/`[^`\n]*`/g, '')
  const inline = text.matchAll(/\]\(\s*<?([^)<>\s]+)>?(?:\s+["'][^)]*["'])?\s*\)/g)
  const defined = text.matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm)
  return [...inline, ...defined].map((match) => match[1] ?? '')
}

function judge(root: string, file: string, target: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined
  const [path = '', part] = target.split('#')
  if (path.startsWith('/')) return 'is not relative'
  const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)))
  if (to.startsWith('..')) return 'leaves the project'
  if (to.startsWith(pictures) && !existsSync(join(root, pictures))) return undefined
  if (!existsSync(join(root, to))) return 'does not exist'
  if (!part || !to.endsWith('.md')) return undefined
  return readAnchors(readFileSync(join(root, to), 'utf8')).has(part) ? undefined : 'has no such heading'
}

/** Headings as web forges turn them into anchors: small letters, spaces to dashes, no punctuation. */
function readAnchors(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => match[1] ?? '')
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
