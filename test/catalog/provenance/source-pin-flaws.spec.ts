import { expect } from 'chai'
import { PIN_GRAMMARS } from '../../../src/catalog/provenance/pin-grammar'
import { sourcePinFlaws } from '../../../src/catalog/provenance/source-pin-flaws'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const LONG = 'ab'.repeat(32)
const DIGEST = `sha256:${LONG}`
const codes = (url: string, pin: string): readonly string[] =>
  sourcePinFlaws(url, pin).map(({ code }) => code.slice('provenance/'.length))

const cases = (rows: readonly (readonly [url: string, pin: string, ...codes: string[]])[]): void => {
  for (const [url, pin, ...expected] of rows) {
    const verdict = expected.length === 0 ? 'takes' : `says ${expected.join(', ')} of`
    it(`${verdict} ${pin.slice(0, 44)} at ${url.slice(0, 90)}`, () => {
      expect(codes(url, pin)).to.deep.equal(expected)
    })
  }
}

describe('sourcePinFlaws', () => {
  for (const { name, example, hosts } of PIN_GRAMMARS) {
    it(`takes the example of ${name} (${hosts[0] ?? 'by scheme'})`, () => {
      expect(sourcePinFlaws(example.url, example.pin)).to.deep.equal([])
    })
  }

  describe('on Hugging Face', () => cases([
    ['https://huggingface.co/example/model', SHA],
    ['https://huggingface.co/gpt2', SHA],
    ['https://HuggingFace.CO./example/model/', SHA],
    ['https://hf.co/datasets/example/set', SHA],
    ['https://huggingface.co/spaces/example/demo', SHA],
    [`https://huggingface.co/example/model/tree/${SHA}`, SHA],
    [`https://huggingface.co/datasets/example/set/resolve/${SHA}/a/b.parquet?download=true`, SHA],
    [`https://huggingface.co/gpt2/blob/${SHA}/model.safetensors`, SHA],
    ['https://huggingface.co/example/model', 'v1.0', 'pin-not-immutable'],
    ['https://huggingface.co/example/model', SHA.slice(0, 7), 'pin-not-immutable'],
    ['https://huggingface.co/example/model', SHA.toUpperCase(), 'pin-not-immutable'],
    ['https://huggingface.co/example/model', LONG, 'pin-not-immutable'],
    ['https://huggingface.co/example/model', `${SHA}\n`, 'pin-not-immutable'],
    ['https://huggingface.co/example/model/tree/main', SHA, 'pin-disagrees'],
    ['https://huggingface.co/example/model/tree/refs%2Fpr%2F1', SHA, 'pin-disagrees'],
    [`https://huggingface.co/example/model/resolve/${SHA}/x.bin`, SHA.replace('0', '1'), 'pin-disagrees'],
    ['https://huggingface.co/example/model/tree/main', 'main', 'pin-not-immutable'],
    ['https://hf.co/a/b@main', SHA, 'pin-disagrees'],
    ['https://hf.co/datasets/a/b@main', SHA, 'pin-disagrees'],
    ['https://huggingface.co/gpt2@main', SHA, 'pin-disagrees'],
    [`https://hf.co/a/b@${SHA}`, SHA],
    ['https://hf.co/a/b', '0'.repeat(40), 'pin-not-immutable'],
    ...['chat', 'join', 'login', 'new', 'tasks'].flatMap(page => [page, `${page}/example`])
      .map(page => [`https://huggingface.co/${page}`, SHA, 'source-names-nothing'] as const),
    ['https://huggingface.co/', SHA, 'source-names-nothing'],
    ['https://huggingface.co/collections/example/set-1', SHA, 'source-names-nothing'],
    ['https://huggingface.co/blog/example', 'v1', 'pin-not-immutable', 'source-names-nothing'],
  ]))

  describe('on Git hosts', () => cases([
    ['https://github.com/example/model', SHA],
    ['https://github.com/example/model', '0'.repeat(40), 'pin-not-immutable'],
    ['https://models.example.org/m.onnx', '0'.repeat(64), 'pin-unverifiable'],
    ['https://github.com/example/model.git', LONG],
    [`https://github.com/example/model/blob/${SHA}/a/b.onnx`, SHA],
    [`https://github.com/example/model/archive/${SHA}.tar.gz`, SHA],
    [`https://raw.githubusercontent.com/example/model/${SHA}/a.onnx`, SHA],
    [`https://gitlab.com/group/sub/model/-/tree/${SHA}`, SHA],
    ['https://gitlab.com/group/sub/model', SHA],
    [`https://bitbucket.org/example/model/src/${SHA}/train.py`, SHA],
    [`https://codeberg.org/example/model/src/commit/${SHA}/train.py`, SHA],
    ['https://git.example.org/team/model.git', SHA],
    [`https://git.example.org/team/model/-/blob/${SHA}/x`, SHA],
    ['https://github.com/example/model', 'v1.0.0', 'pin-not-immutable'],
    ['https://github.com/example/model', SHA.slice(0, 12), 'pin-not-immutable'],
    ['https://github.com/example/model', `${SHA}0`, 'pin-not-immutable'],
    ['https://github.com/example/model', DIGEST, 'pin-not-immutable'],
    ['https://gitlab.com/example/model', 'main', 'pin-not-immutable'],
    ['https://git.example.org/team/model.git', 'v2', 'pin-not-immutable'],
    ['https://github.com/example/model/tree/master', SHA, 'pin-disagrees'],
    ['https://github.com/example/model/archive/refs/tags/v1.zip', SHA, 'pin-disagrees'],
    ['https://github.com/example/model/releases/download/v1/x.onnx', SHA, 'pin-disagrees'],
    ['https://github.com/example/model/releases/latest', SHA, 'pin-disagrees'],
    ['https://raw.githubusercontent.com/example/model/main/a.onnx', SHA, 'pin-disagrees'],
    ['https://gitlab.com/group/model/-/raw/main/x', SHA, 'pin-disagrees'],
    ['https://codeberg.org/example/model/src/branch/main', SHA, 'pin-disagrees'],
    ['https://github.com/example', SHA, 'source-names-nothing'],
    ['https://github.com/example/model/wiki/Zoo', SHA, 'source-names-nothing'],
    ['https://gitlab.com/example', SHA, 'source-names-nothing'],
  ]))

  describe('on Zenodo', () => cases([
    ['https://zenodo.org/records/1234567', '1234567'],
    ['https://zenodo.org/record/1234567/files/a.zip?download=1', '10.5281/zenodo.1234567'],
    ['https://zenodo.org/api/records/1234567/files/w.pt/content', 'doi:10.5281/zenodo.1234567'],
    ['https://doi.org/10.5281/zenodo.1234567', 'https://doi.org/10.5281/zenodo.1234567'],
    ['https://dx.doi.org/10.5281/ZENODO.1234567', 'https://zenodo.org/records/1234567'],
    ['https://zenodo.org/records/1234567', '10.5281/zenodo.1234566/1234567'],
    ['https://zenodo.org/records/1234566', '10.5281/zenodo.1234566/1234567', 'pin-disagrees'],
    ['https://zenodo.org/records/1234567', '10.5281/zenodo.1234567/1234567', 'pin-not-immutable'],
    ['https://zenodo.org/records/1234567', '1234568', 'pin-disagrees'],
    ['https://zenodo.org/records/1234567', 'v1.0', 'pin-not-immutable'],
    ['https://zenodo.org/records/1234567', 'latest', 'pin-not-immutable'],
    ['https://zenodo.org/records/1234567', SHA, 'pin-not-immutable'],
    ['https://zenodo.org/records/1234567/latest', '1234567', 'source-names-nothing'],
    ['https://zenodo.org/api/records/1234567/versions', '1234567', 'source-names-nothing'],
    ['https://zenodo.org/api/records/1234567/versions/latest', '1234567', 'source-names-nothing'],
    ['https://zenodo.org/doi/10.5281/zenodo.1234567', '1234567', 'source-names-nothing'],
    ['https://zenodo.org/badge/latestdoi/12345', '1234567', 'source-names-nothing'],
    ['https://doi.org/10.5281/zenodo', '1234567', 'source-names-nothing'],
    ['https://sandbox.zenodo.org/records/1234567', '1234567', 'source-passes-away'],
  ]))

  describe('on container registries', () => cases([
    ['https://ghcr.io/example/model', DIGEST],
    ['https://docker.io/library/model:v1', DIGEST, 'pin-disagrees'],
    ['https://ghcr.io/a/b:latest', DIGEST, 'pin-disagrees'],
    ['oci://ghcr.io/a/b:1.0', DIGEST, 'pin-disagrees'],
    ['oci://registry.example.org:5000/a/b', DIGEST],
    ['oci://registry.example.org:5000/a/b', `sha256:${'0'.repeat(64)}`, 'pin-not-immutable'],
    ['https://quay.io/repository/example/model', `sha512:${LONG}${LONG}`],
    ['https://europe-docker.pkg.dev/p/r/model', DIGEST],
    ['oci://registry.example.org/model', DIGEST],
    [`oci://ghcr.io/example/model:v1@${DIGEST}`, DIGEST],
    ['oci://registry.example.org/model', 'v1', 'pin-not-immutable'],
    ['https://ghcr.io/example/model', LONG, 'pin-not-immutable'],
    ['https://ghcr.io/example/model', 'sha256:abc', 'pin-not-immutable'],
    [`https://ghcr.io/example/model@${DIGEST}`, `sha256:${'cd'.repeat(32)}`, 'pin-disagrees'],
    ['https://ghcr.io/v2/example/model/manifests/v1', DIGEST, 'pin-disagrees'],
    ['https://ghcr.io/', DIGEST, 'source-names-nothing'],
  ]))

  describe('elsewhere', () => cases([
    ['https://models.example.org/m.onnx', SHA],
    ['https://models.example.org/m.onnx', LONG],
    ['https://models.example.org/m.onnx', DIGEST],
    ['https://models.example.org/m.onnx', 'v1.2.3', 'pin-unverifiable'],
    ['https://tfhub.dev/google/x/1', '1', 'pin-unverifiable'],
    // a host that only looks like a known one is a host nobody knows
    ['https://huggingface.co@models.example.org/a/b', 'v1', 'pin-unverifiable'],
    ['https://nothuggingface.co/a/b', 'v1', 'pin-unverifiable'],
    ['https://huggingface.co.example.org/a/b', 'v1', 'pin-unverifiable'],
    ['https://github.com:8443/a/b', 'v1', 'pin-unverifiable'],
    ['ftp://example.org/x', SHA, 'source-not-an-address'],
    ['see the paper', SHA, 'source-not-an-address'],
    ['https://', SHA, 'source-not-an-address'],
  ]))

  it('never repeats a password that an address carries', () => {
    for (const url of ['https://ada:hunter2@models.example.org/x', 'ftp://ada:hunter2@example.org/x']) {
      const told = JSON.stringify(sourcePinFlaws(url, 'v1'))
      expect(told).to.include('provenance/').and.not.include('hunter2')
    }
  })

  it('reads a path that no decoder can, and one of two megabytes', () => {
    expect(codes('https://huggingface.co/example/%E0%A4%A', SHA)).to.deep.equal([])
    expect(codes(`https://github.com/${'a/'.repeat(1e6)}`, SHA)).to.deep.equal(['source-names-nothing'])
    expect(codes(`https://gitlab.com/${'a/'.repeat(1e6)}-/x`, SHA)).to.deep.equal(['source-names-nothing'])
    expect(codes('https://github.com/a/b', 'a'.repeat(1e6))).to.deep.equal(['pin-not-immutable'])
    expect(JSON.stringify(sourcePinFlaws(`https://github.com/${'a/'.repeat(1e6)}`, SHA)).length).to.be.below(1000)
  })
})
