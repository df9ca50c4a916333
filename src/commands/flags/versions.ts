import { InvalidArgumentError, Option } from 'commander'
import { dryRun, json, type Add } from './declare'

const hash = (text: string): string => {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError('Expected 64 lower-case hexadecimal digits.')
  return text
}

/** Commands for versions and their documents. */
export function declareVersions(add: Add): void {
  add('register-version', 'Register the next version of a model.',
    ['register-version ID version.json', 'register-version ID - --dry-run < version.json'],
    () => (require('../register-version') as typeof import('../register-version')).registerVersion)
    .argument('<parent>', 'the artifact id of the version it follows')
    .argument('<file>', 'a registration as JSON: createdBy, metadata, title, tag, …; - for standard input')
    .addOption(dryRun()).addOption(json())

  add('update', 'Change the metadata of a model; every former document is kept.',
    ['update ID patch.json --by ada --reason "counted"', 'update ID - --by ada --reason "counted" --if-hash HASH < patch.json'],
    () => (require('../update') as typeof import('../update')).update)
    .argument('<id>', 'the artifact id')
    .argument('<file>', 'fields to change as JSON, null removes one; or a whole document, with is_external; - for standard input')
    .requiredOption('--by <who>', 'who changes it').requiredOption('--reason <text>', 'why')
    .addOption(new Option('--if-hash <sha256>', 'only if this is still the hash that show prints').argParser(hash))
    .addOption(dryRun()).addOption(json())

  add('link-code', 'Say which code made a registered model.',
    ['link-code ID --repo https://git.example/lab/model --commit SHA --entrypoint train.py --by ada --reason "found it"'],
    () => (require('../link-code') as typeof import('../link-code')).linkCode)
    .argument('<id>', 'the artifact id')
    .option('--repo <url>', 'the repository').option('--commit <sha>', 'the full commit')
    .option('--entrypoint <path>', 'the file that trains the model, relative to the repository')
    .requiredOption('--by <who>', 'who links it').requiredOption('--reason <text>', 'why')
    .option('--replace', 'also where something else is linked').addOption(dryRun()).addOption(json())

  add('revisions', 'List every metadata document a model had.', ['revisions ID', 'revisions ID --show 0 > original.json'],
    () => (require('../revisions') as typeof import('../revisions')).revisions)
    .argument('<id>', 'the artifact id')
    .option('--show <n>', 'print the document of this revision as it is kept, byte for byte; with --json the whole record')
    .addOption(json())

  add('diff', 'Show what changed between two revisions.', ['diff ID 1 2', 'diff ID 0 3 --json'],
    () => (require('../revisions') as typeof import('../revisions')).diff)
    .argument('<id>', 'the artifact id').argument('<from>', 'a revision number').argument('<to>', 'another one')
    .addOption(json())

  add('delete', 'Delete a model that no other row names; the ledger keeps who and why.',
    ['delete ID --by ada --reason "registered twice" --dry-run'],
    () => (require('../delete') as typeof import('../delete')).deleteModel)
    .argument('<id>', 'the artifact id')
    .requiredOption('--by <who>', 'who deletes it').requiredOption('--reason <text>', 'why')
    .option('--even-promoted', 'also the promoted version of its lineage').addOption(dryRun()).addOption(json())
}
