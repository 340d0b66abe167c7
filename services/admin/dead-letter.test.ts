import { expect } from 'chai'
import { acme, administrationForTests, rival } from './testing.ts'

const reviewer = 'reviewer@tomorro.example'
const unknown = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

describe('dead letters', () => {
  const { ask, given, work, jobs, failRun, runOf } = administrationForTests()
  const list = async (query = '') => (await ask('GET', `/admin/jobs/dead-letters${query}`)).body
  const redrive = (jobId: string) => ask('POST', `/admin/jobs/dead-letters/${jobId}/redrive`, {}, reviewer)
  const approved = async (orgId = acme) => {
    const itemId = await given({ orgId })
    const { body } = await ask('POST', `/admin/ingestion/items/${itemId}/approve`, {}, reviewer)
    return { itemId, jobId: body.jobId as string }
  }
  const fail = (reason: string) =>
    work(() => {
      throw new Error('The job failed', { cause: new Error(reason) })
    })
  const jobIdsOf = ({ items }: { items: { jobId: string }[] }) => items.map(({ jobId }) => jobId)

  it('tell which job failed at every try, whose it was and why, and nothing of the code', async () => {
    const { itemId, jobId } = await approved()
    await fail('There is no factor of this edition')
    const { items, nextCursor } = await list()
    expect(nextCursor).to.equal(null)
    expect(items).to.have.length(1)
    const { createdAt, failedAt, ...letter } = items[0]
    const reason = 'There is no factor of this edition'
    expect(letter).to.deep.equal({ jobId, queue: 'calculate-item', orgId: acme, itemId, reason, tries: 1 })
    expect(Date.parse(failedAt)).to.be.at.least(Date.parse(createdAt))
    expect((await redrive(jobId)).status).to.equal(202)
    await work(() => undefined)
  })

  it('are tried again once, under the id that the organisation knows, by whoever asks first', async () => {
    const { itemId, jobId } = await approved()
    await fail('not yet')
    const answers = await Promise.all(Array.from({ length: 5 }, () => redrive(jobId)))
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 404, 404, 404, 404])
    const accepted = answers.find(({ status }) => status === 202)
    expect(accepted?.body).to.deep.equal({ jobId })
    expect(accepted?.headers.get('location')).to.equal(`/calculation/jobs/${jobId}`)
    expect((await list()).items).to.deep.equal([])
    const done: string[] = []
    await work((id) => done.push(id))
    expect(done).to.deep.equal([itemId])
    const { items } = (await ask('GET', `/admin/audit?subject=${jobId}`)).body
    expect(items).to.have.length(1)
    expect(items[0]).to.deep.include({ actor: reviewer, action: 'dead-letter-redriven', orgId: acme })
  })

  it('queue the run again that had failed, so that its organisation sees it wait', async () => {
    const { jobId } = await approved()
    await fail('not yet')
    await failRun(jobId, { code: 'given_up', detail: 'It failed at every try' })
    await redrive(jobId)
    expect(await runOf(jobId)).to.deep.equal({ state: 'queued', problem: null, finishedAt: null })
    await work(() => undefined)
  })

  it('come back under the same id where the job fails once more', async () => {
    const { jobId } = await approved()
    await fail('first')
    await redrive(jobId)
    await fail('second')
    expect((await list()).items.map((letter: object) => letter)).to.have.length(1)
    expect((await list()).items[0]).to.include({ jobId, reason: 'second' })
    await redrive(jobId)
    await work(() => undefined)
  })

  it('tell of an approved item whose calculation failed, and calculate it again when asked to', async () => {
    const { itemId, jobId } = await approved()
    await work(() => undefined)
    const problem = { code: 'factor_missing', detail: 'No edition has a factor fuel.coke.tonne for 2012' }
    await failRun(jobId, problem)
    const { items } = (await ask('GET', '/admin/jobs/dead-letters')).body
    expect(items).to.have.length(1)
    expect(items[0]).to.include({
      jobId,
      queue: 'calculate-item',
      orgId: acme,
      itemId,
      reason: problem.detail,
      tries: 1,
    })
    const answers = await Promise.all([redrive(jobId), redrive(jobId)])
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 404])
    expect((await list()).items).to.deep.equal([])
    const done: string[] = []
    await work((id) => done.push(id))
    expect(done).to.deep.equal([itemId])
  })

  it('never hold up the jobs beside them', async () => {
    const [poisoned, ...healthy] = [await approved(), await approved(), await approved(rival)]
    const done: string[] = []
    await work((id) => {
      if (id === poisoned?.itemId) throw new Error('poison')
      done.push(id)
    })
    expect(done.sort()).to.deep.equal(healthy.map(({ itemId }) => itemId).sort())
    expect(jobIdsOf(await list())).to.deep.equal([poisoned?.jobId])
    await redrive(poisoned?.jobId ?? '')
    await work(() => undefined)
  })

  it('are listed newest first, page by page, and by organisation', async () => {
    const sent = [await approved(), await approved(rival), await approved()]
    await fail('all of them')
    const whole = jobIdsOf(await list())
    expect([...whole].sort()).to.deep.equal(sent.map(({ jobId }) => jobId).sort())
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${first.nextCursor}`)
    expect([...jobIdsOf(first), ...jobIdsOf(second)]).to.deep.equal(whole)
    expect(jobIdsOf(await list(`?orgId=${rival}`))).to.deep.equal([sent[1]?.jobId])
    expect((await ask('GET', '/admin/jobs/dead-letters?cursor=WyJhIiwiYiJd')).status).to.equal(400)
  })

  it('answer 404 for a job that is none of them', async () => {
    const { itemId, jobId } = await approved()
    expect(await jobs(itemId)).to.have.length(1)
    for (const id of [jobId, unknown]) expect((await redrive(id)).status).to.equal(404)
  })
})
