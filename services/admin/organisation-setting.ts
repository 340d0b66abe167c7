import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import type { OrganisationSettingsApi } from '@tomorro/generated/admin/api'
import { expectSound, settingsOf } from '@tomorro/records/setting/setting-record'
import { Problem } from '@tomorro/runtime/problem'
import { auditLog } from './audit-log.ts'
import { organisationRepository } from './organisation-repository.ts'
import { actorOf } from './reviewer.ts'

type Dependencies = { database: Database; now: () => Date; newId: () => string }

/** Settings of an organisation, for the administration: validated as the organisation's own changes are, and audited. */
export const organisationSettingHandlers = ({ database, now, newId }: Dependencies) =>
  ({
    async listOrganisationSettings({ path: { orgId }, query }) {
      const body = await withAdministration(database, 'read only', async (transaction) => {
        await expectOrganisation(transaction, orgId)
        return settingsOf(transaction, orgId).list(query)
      })
      return { status: 200, body }
    },

    async putOrganisationSetting({ path: { orgId, key }, headers, body }, { caller }) {
      expectSound(key, body)
      const at = now()
      const actor = actorOf(caller, headers)
      const { item, etag } = await withAdministration(database, 'read write', async (transaction) => {
        await expectOrganisation(transaction, orgId)
        const settings = settingsOf(transaction, orgId)
        const { item: before } = await settings.find(key)
        const stored = await settings.put(body, { ifMatch: headers['If-Match'], at, by: actor.name })
        const detail = { from: before.value, to: body.value }
        const entry = { id: newId(), at, actor, action: 'setting-replaced', orgId, subject: key, detail } as const
        await auditLog(transaction).append(entry)
        return stored
      })
      return { status: 200, headers: { ETag: etag }, body: { item } }
    },

    async deleteOrganisationSetting({ path: { orgId, key }, headers }, { caller }) {
      const at = now()
      const actor = actorOf(caller, headers)
      await withAdministration(database, 'read write', async (transaction) => {
        await expectOrganisation(transaction, orgId)
        const settings = settingsOf(transaction, orgId)
        const { item: before } = await settings.find(key)
        await settings.remove(key, headers['If-Match'])
        if (before.source === 'default') return
        const detail = { from: before.value }
        const entry = { id: newId(), at, actor, action: 'setting-removed', orgId, subject: key, detail } as const
        await auditLog(transaction).append(entry)
      })
      return { status: 204 }
    },
  }) satisfies OrganisationSettingsApi

/** @throws Problem `not_found` */
async function expectOrganisation(transaction: Transaction, orgId: string): Promise<void> {
  if (!(await organisationRepository(transaction).exists(orgId))) throw new Problem('not_found')
}
