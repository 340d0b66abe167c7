import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestOf, Tomorro, TomorroAdministration } from '@tomorro/sdk'
import { expect } from 'chai'

type Form = RequestOf<'createForm'>['body']

const POLL_MILLISECONDS = 50
/** A killed worker is detected after ten seconds; its job is repeated some seconds later. */
const JOB_SECONDS = 30

/** Submits a form. @returns the item's id */
export async function submit(organisation: Tomorro, form: Form): Promise<string> {
  return answered(await organisation.createForm({ body: form }), 201).item.id
}

/** Approves an item. @returns the id of the job that calculates it */
export async function approve(administration: TomorroAdministration, itemId: string): Promise<string> {
  return answered(await administration.approveItem({ path: { itemId } }), 202).jobId
}

/** Waits until a job ends. @returns its state */
export async function jobEnd(organisation: Tomorro, jobId: string, seconds = JOB_SECONDS): Promise<string> {
  const deadline = Date.now() + seconds * 1_000
  for (;;) {
    const { state } = answered(await organisation.getJob({ path: { jobId } }), 200).item
    if (state === 'completed' || state === 'failed') return state
    if (Date.now() > deadline) throw new Error(`The job is still ${state} after ${seconds} s`)
    await sleep(POLL_MILLISECONDS)
  }
}

/** Submits a form, approves it and waits for the emissions. @returns the item's id */
export async function account(
  organisation: Tomorro,
  administration: TomorroAdministration,
  form: Form,
): Promise<string> {
  const itemId = await submit(organisation, form)
  expect(await jobEnd(organisation, await approve(administration, itemId))).to.equal('completed')
  return itemId
}

/** The lines of an item in the order in which they were written. */
export async function linesOf(organisation: Tomorro, itemId: string) {
  return answered(await organisation.listItemLines({ path: { itemId } }), 200).items
}

type AnyResponse = { readonly status: number; readonly body: unknown }

/** The body of a response; fails where the status differs. */
export function answered<Result extends AnyResponse, Status extends Result['status']>(
  response: Result,
  status: Status,
): Extract<Result, { status: Status }>['body'] {
  expect(response.status, JSON.stringify(response.body)).to.equal(status)
  return response.body as Extract<Result, { status: Status }>['body']
}
