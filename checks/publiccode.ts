import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const day = z.iso.date()
const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1).max(100)).min(1),
  documentation: z.url().optional(),
  screenshots: z.array(z.string()).optional(),
})

/** The parts of publiccode.yml 0.5 that we use; strict, so that a misspelt key is found. Source: yml.publiccode.tools. */
const schema = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string().min(1),
  url: z.url(),
  landingURL: z.url().optional(),
  softwareVersion: z.string().optional(),
  releaseDate: day.optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/backend', 'library', 'addon']),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.string()),
  }),
  description: z.strictObject({ nl: description, en: description }),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.strictObject({ name: z.string(), email: z.email().optional() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.literal(true),
    availableLanguages: z.tuple([z.literal('nl'), z.literal('en')]),
  }),
  dependsOn: z
    .strictObject({ open: z.array(z.strictObject({ name: z.string(), versionMin: z.string().optional() })) })
    .optional(),
})

/** publiccode.yml is there, follows version 0.5 and has the version of package.json. */
export async function checkPubliccode(root: string): Promise<string[]> {
  const file = join(root, 'publiccode.yml')
  if (!existsSync(file)) return ['publiccode.yml is missing']
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!read.success) {
    return read.error.issues.map(
      (issue) => `publiccode.yml: ${issue.path.join('.') || 'root'}: ${issue.message}`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  if (read.data.softwareVersion === version) return []
  return [`publiccode.yml: softwareVersion is ${read.data.softwareVersion}, package.json says ${version}`]
}
