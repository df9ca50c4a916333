/**
 * How the versions of one kind of host are named. Patterns of addresses are tried on the decoded path of the URL, in
 * order; the first that matches says what the address names.
 */
export interface PinGrammar {
  /** As people call it. */
  readonly name: string
  /** Host names with their port, if any; `*.x` is every host below x; `*` every host. */
  readonly hosts: readonly string[]
  /** Only addresses whose path is so; all of the hosts when left out. */
  readonly path?: RegExp
  /** Only addresses of these schemes, whatever their host. */
  readonly schemes?: readonly string[]
  /** Forms of an immutable pin; the group `version` is what must agree with the address. */
  readonly pin: readonly RegExp[]
  /** What such a pin is, in words. */
  readonly expected: string
  /** Forms of an address that leads to something with versions; `version` where the address names one itself. */
  readonly address: readonly RegExp[]
  /** What such an address is, in words. */
  readonly addressed: string
  /** An address with a pin that satisfies the grammar. */
  readonly example: { readonly url: string; readonly pin: string }
  /** How to find the pin. */
  readonly fix: string
}

// zeros alone are git's name for nothing
const COMMIT = /^(?!0+$)(?<version>[0-9a-f]{40}|[0-9a-f]{64})$/
const DIGEST = /^(?!sha\d+:0+$)(?<version>sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/
/** One part of a path: a version, perhaps with the ending of an archive of it. */
const ARCHIVE = '(?<version>[^/]+?)(?:\\.zip|\\.tar\\.gz)?(?:/|$)'
const SHA = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c'

const GIT = {
  pin: [COMMIT],
  expected: 'a full commit hash, 40 or 64 lower-case hexadecimal digits; a tag, branch or short hash may move',
  addressed: 'the address of a repository, or of a place in it',
  fix: 'give the full hash: git ls-remote URL TAG prints it (for an annotated tag, the line that ends in ^{})',
} as const

const DOI = '^(?:https?://(?:dx\\.)?doi\\.org/|doi:)?10\\.5281/zenodo\\.'

const ZENODO = {
  pin: [
    // the second form is CONCEPT/VERSION, as collections of bioimages have it; a concept is no version of itself
    new RegExp(`${DOI}(?!([0-9]+)/\\1$)(?:[1-9][0-9]*/)?(?<version>[1-9][0-9]*)$`, 'i'),
    /^(?:https?:\/\/zenodo\.org\/records?\/)?(?<version>[1-9][0-9]*)$/,
  ],
  expected: 'the number or DOI of one version record, the same as in the address',
  addressed: 'the address of one record: https://zenodo.org/records/NUMBER or its DOI',
  fix: 'open the record, choose a version under Versions, and take the number of that record for address and pin',
} as const

const OCI = {
  pin: [DIGEST],
  expected: 'a digest, sha256: and 64 lower-case hexadecimal digits (or sha512: and 128); a tag moves',
  address: [
    /^\/v2\/[^@]+\/manifests\/(?<version>[^/]+)$/,
    /^\/[^@]+@(?<version>[^/@]+)$/,
    /^\/[^@]+:(?<version>[^/:@]+)$/,
    /^\/[^/@][^@]*$/,
  ],
  addressed: 'the address of an image or artifact',
  example: { url: 'https://ghcr.io/example/model', pin: `sha256:${'0123456789abcdef'.repeat(4)}` },
  fix: 'give the digest of the manifest: oras resolve NAME:TAG or docker buildx imagetools inspect NAME:TAG prints it',
} as const

/** Hugging Face pages that are no repository. */
const HF_PAGES = [
  'api', 'blog', 'chat', 'collections', 'datasets', 'docs', 'enterprise', 'front', 'join', 'learn', 'login', 'models',
  'new', 'organizations', 'papers', 'posts', 'pricing', 'settings', 'spaces', 'tasks',
].join('|')

/** Every host whose versions we know how to read; the first that fits an address counts. */
export const PIN_GRAMMARS: readonly PinGrammar[] = [
  {
    name: 'Hugging Face',
    hosts: ['huggingface.co', 'www.huggingface.co', 'hf.co'],
    pin: [/^(?!0+$)(?<version>[0-9a-f]{40})$/],
    expected: 'a full revision, 40 lower-case hexadecimal digits; a branch, tag or short hash may move',
    address: [
      /^\/(?:(?:datasets|spaces)\/)?[^/]+(?:\/[^/]+)?\/(?:tree|resolve|blob|raw|commit|commits)\/(?<version>[^/]+)/,
      /^\/(?:(?:datasets|spaces)\/)?[^/@]+(?:\/[^/@]+)?@(?<version>[^/@]+)\/?$/,
      /^\/(?:datasets|spaces)\/[^/]+(?:\/[^/]+)?\/?$/,
      new RegExp(`^/(?!(?:${HF_PAGES})(?:/|$))[^/]+(?:/[^/]+)?/?$`),
    ],
    addressed: 'the address of a model, data set or space, or of a file in it',
    example: { url: 'https://huggingface.co/example/model', pin: SHA },
    fix: 'give the commit: under Files and versions, History; or git ls-remote URL HEAD',
  },
  {
    ...GIT,
    name: 'GitHub',
    hosts: ['github.com', 'www.github.com'],
    address: [
      new RegExp(`^/[^/]+/[^/]+/(?:archive|blame|blob|commits?|raw|tree)/(?:refs/(?:heads|tags)/)?${ARCHIVE}`),
      /^\/[^/]+\/[^/]+\/releases\/(?:(?:download|tag)\/)?(?<version>[^/]+)/,
      /^\/[^/]+\/[^/]+\/?$/,
    ],
    example: { url: `https://github.com/example/model/blob/${SHA}/model.onnx`, pin: SHA },
  },
  {
    ...GIT,
    name: 'GitHub',
    hosts: ['raw.githubusercontent.com'],
    address: [/^\/[^/]+\/[^/]+\/(?:refs\/(?:heads|tags)\/)?(?<version>[^/]+)\//],
    example: { url: `https://raw.githubusercontent.com/example/model/${SHA}/model.onnx`, pin: SHA },
  },
  {
    ...GIT,
    name: 'GitLab',
    hosts: ['gitlab.com', 'www.gitlab.com'],
    address: [
      /^\/.+\/-\/(?:archive|blame|blob|commits?|raw|releases|tags|tree)\/(?<version>[^/]+)/,
      /^\/(?!.*\/-\/)[^/]+\/.*[^/]\/?$/,
    ],
    example: { url: 'https://gitlab.com/example/group/model', pin: SHA },
  },
  {
    ...GIT,
    name: 'Bitbucket',
    hosts: ['bitbucket.org', 'www.bitbucket.org'],
    address: [
      new RegExp(`^/[^/]+/[^/]+/(?:branch|commits|get|raw|src)/${ARCHIVE}`),
      /^\/[^/]+\/[^/]+\/?$/,
    ],
    example: { url: `https://bitbucket.org/example/model/src/${SHA}/train.py`, pin: SHA },
  },
  {
    ...GIT,
    name: 'Codeberg',
    hosts: ['codeberg.org'],
    address: [
      /^\/[^/]+\/[^/]+\/(?:media|raw|src)\/(?:branch|commit|tag)\/(?<version>[^/]+)/,
      new RegExp(`^/[^/]+/[^/]+/(?:archive|commit|releases/download|releases/tag)/${ARCHIVE}`),
      /^\/[^/]+\/[^/]+\/?$/,
    ],
    example: { url: `https://codeberg.org/example/model/src/commit/${SHA}/train.py`, pin: SHA },
  },
  {
    ...ZENODO,
    name: 'Zenodo',
    hosts: ['zenodo.org', 'www.zenodo.org'],
    // …/latest and …/versions lead to another record tomorrow, and so does a DOI that Zenodo resolves itself
    address: [/^\/(?:api\/)?records?\/(?<version>[1-9][0-9]*)(?:\/?$|\/(?!latest(?:\/|$)|versions(?:\/|$)))/],
    example: { url: 'https://zenodo.org/records/1234567', pin: '10.5281/zenodo.1234567' },
  },
  {
    ...ZENODO,
    name: 'Zenodo',
    hosts: ['doi.org', 'www.doi.org', 'dx.doi.org'],
    path: /^\/10\.5281\/zenodo\b/i,
    address: [/^\/10\.5281\/zenodo\.(?<version>[1-9][0-9]*)\/?$/i],
    example: { url: 'https://doi.org/10.5281/zenodo.1234567', pin: '1234567' },
  },
  {
    ...OCI,
    name: 'a container registry',
    hosts: [
      'ghcr.io', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com', 'hub.docker.com',
      'quay.io', 'gcr.io', '*.gcr.io', '*.pkg.dev', 'mcr.microsoft.com', '*.azurecr.io', 'nvcr.io', 'public.ecr.aws',
      'registry.gitlab.com', 'registry.ollama.ai',
    ],
  },
  { ...OCI, name: 'a container registry', hosts: [], schemes: ['oci:', 'docker:'] },
  {
    ...GIT,
    name: 'a Git server',
    hosts: ['*'],
    path: /\.git\/?$/,
    address: [/^/],
    example: { url: 'https://git.example.org/team/model.git', pin: SHA },
  },
  {
    ...GIT,
    name: 'a GitLab server',
    hosts: ['*'],
    path: /\/-\/(?:archive|blame|blob|commits?|raw|tree)\//,
    address: [/\/-\/(?:archive|blame|blob|commits?|raw|tree)\/(?<version>[^/]+)/],
    example: { url: `https://git.example.org/team/model/-/tree/${SHA}`, pin: SHA },
  },
]

/** What pins a source on a host whose grammar nobody has written down: a name made from the content itself. */
export const CONTENT_PINS: readonly RegExp[] = [COMMIT, DIGEST]

/** Hosts whose content is thrown away now and then: what is there today cannot be fetched tomorrow. */
export const PASSING_HOSTS: readonly string[] = ['sandbox.zenodo.org']
