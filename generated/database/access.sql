-- From database/access.ts by npm run generate. Not edited by hand.

revoke all on schema public from public;

-- schema ingestion
revoke all on schema ingestion from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema ingestion from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema ingestion to svc_ingestion;
grant usage on schema ingestion to svc_calculation;
grant usage on schema ingestion to svc_worker;
grant usage on schema ingestion to svc_report;
grant usage on schema ingestion to svc_dashboard;
grant usage on schema ingestion to svc_admin;

-- schema calculation
revoke all on schema calculation from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema calculation from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema calculation to svc_ingestion;
grant usage on schema calculation to svc_calculation;
grant usage on schema calculation to svc_worker;
grant usage on schema calculation to svc_report;
grant usage on schema calculation to svc_dashboard;
grant usage on schema calculation to svc_admin;

-- schema report
revoke all on schema report from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema report from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema report to svc_report;
grant usage on schema report to svc_admin;

-- schema settings
revoke all on schema settings from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema settings from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema settings to svc_ingestion;
grant usage on schema settings to svc_calculation;
grant usage on schema settings to svc_worker;
grant usage on schema settings to svc_report;
grant usage on schema settings to svc_dashboard;
grant usage on schema settings to svc_settings;
grant usage on schema settings to svc_admin;

-- schema admin
revoke all on schema admin from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema admin from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema admin to svc_report;
grant usage on schema admin to svc_admin;

-- schema pgboss
revoke all on schema pgboss from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
revoke all on all tables in schema pgboss from public, svc_ingestion, svc_calculation, svc_worker, svc_report, svc_dashboard, svc_settings, svc_admin;
grant usage on schema pgboss to svc_calculation;
grant usage on schema pgboss to svc_worker;
grant usage on schema pgboss to svc_report;
grant usage on schema pgboss to svc_admin;

do $$
declare policy record;
begin
  for policy in select schemaname, tablename, policyname from pg_policies
    where schemaname in ('ingestion', 'calculation', 'report', 'settings', 'admin', 'pgboss')
  loop
    execute format('drop policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename);
  end loop;
end $$;

-- ingestion.item
grant select, insert, update, delete on ingestion.item to svc_ingestion;
grant select on ingestion.item to svc_calculation;
grant select on ingestion.item to svc_worker;
grant select on ingestion.item to svc_dashboard;
grant select, insert, update, delete on ingestion.item to svc_admin;
alter table ingestion.item force row level security, enable row level security;
create policy svc_ingestion on ingestion.item to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_calculation on ingestion.item to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on ingestion.item to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on ingestion.item to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.item to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.item to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.entry
grant select, insert, update on ingestion.entry to svc_ingestion;
grant select on ingestion.entry to svc_worker;
grant select on ingestion.entry to svc_dashboard;
grant select, insert, update, delete on ingestion.entry to svc_admin;
alter table ingestion.entry force row level security, enable row level security;
create policy svc_ingestion on ingestion.entry to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on ingestion.entry to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on ingestion.entry to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.entry to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.entry to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.transition
grant select, insert on ingestion.transition to svc_ingestion;
grant select (org_id, item_id, to_state, actor, reason, at) on ingestion.transition to svc_report;
grant select, insert on ingestion.transition to svc_admin;
alter table ingestion.transition force row level security, enable row level security;
create policy svc_ingestion on ingestion.transition to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_report on ingestion.transition to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.transition to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.transition to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.upload
grant select, insert on ingestion.upload to svc_ingestion;
grant select, insert, update, delete on ingestion.upload to svc_admin;
alter table ingestion.upload force row level security, enable row level security;
create policy svc_ingestion on ingestion.upload to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.upload to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.upload to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.import
grant select, insert, update, delete on ingestion.import to svc_ingestion;
grant select, insert, update, delete on ingestion.import to svc_admin;
alter table ingestion.import force row level security, enable row level security;
create policy svc_ingestion on ingestion.import to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.import to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.import to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.mapping
grant select, insert, update, delete on ingestion.mapping to svc_ingestion;
grant select, insert, update, delete on ingestion.mapping to svc_admin;
alter table ingestion.mapping force row level security, enable row level security;
create policy svc_ingestion on ingestion.mapping to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.mapping to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.mapping to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- ingestion.idempotency_key
grant select, insert, update on ingestion.idempotency_key to svc_ingestion;
grant select, insert, update, delete on ingestion.idempotency_key to svc_admin;
alter table ingestion.idempotency_key force row level security, enable row level security;
create policy svc_ingestion on ingestion.idempotency_key to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on ingestion.idempotency_key to svc_admin using (true) with check (true);
create policy owner_tomorro on ingestion.idempotency_key to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.factor_edition
grant select on calculation.factor_edition to svc_ingestion;
grant select on calculation.factor_edition to svc_calculation;
grant select on calculation.factor_edition to svc_worker;
grant select, insert, update, delete on calculation.factor_edition to svc_admin;
alter table calculation.factor_edition no force row level security, disable row level security;

-- calculation.factor
grant select on calculation.factor to svc_ingestion;
grant select on calculation.factor to svc_calculation;
grant select on calculation.factor to svc_worker;
grant select on calculation.factor to svc_report;
grant select on calculation.factor to svc_dashboard;
grant select, insert on calculation.factor to svc_admin;
alter table calculation.factor no force row level security, disable row level security;

-- calculation.run
grant select (org_id, item_id, item_revision, kind, state, problem, emissions) on calculation.run to svc_ingestion;
grant select, insert on calculation.run to svc_calculation;
grant select, insert, update on calculation.run to svc_worker;
grant select (org_id, id, kind, requested_at) on calculation.run to svc_report;
grant select (org_id, item_id, item_revision, kind, state, problem) on calculation.run to svc_dashboard;
grant select, insert, update, delete on calculation.run to svc_admin;
alter table calculation.run force row level security, enable row level security;
create policy svc_ingestion on calculation.run to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_calculation on calculation.run to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on calculation.run to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_report on calculation.run to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on calculation.run to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.run to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.run to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.line
grant select on calculation.line to svc_calculation;
grant select, insert on calculation.line to svc_worker;
grant select on calculation.line to svc_report;
grant select, insert on calculation.line to svc_admin;
alter table calculation.line force row level security, enable row level security;
create policy svc_calculation on calculation.line to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on calculation.line to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_report on calculation.line to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.line to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.line to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.emission_source
grant select on calculation.emission_source to svc_calculation;
grant select, insert on calculation.emission_source to svc_worker;
grant select on calculation.emission_source to svc_dashboard;
grant select, insert, update, delete on calculation.emission_source to svc_admin;
alter table calculation.emission_source force row level security, enable row level security;
create policy svc_calculation on calculation.emission_source to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on calculation.emission_source to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on calculation.emission_source to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.emission_source to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.emission_source to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.rollup_month
grant select on calculation.rollup_month to svc_calculation;
grant select, insert, update on calculation.rollup_month to svc_worker;
grant select on calculation.rollup_month to svc_dashboard;
grant select, insert, update, delete on calculation.rollup_month to svc_admin;
alter table calculation.rollup_month force row level security, enable row level security;
create policy svc_calculation on calculation.rollup_month to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on calculation.rollup_month to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on calculation.rollup_month to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.rollup_month to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.rollup_month to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.rollup_edge
grant select on calculation.rollup_edge to svc_calculation;
grant select, insert, update on calculation.rollup_edge to svc_worker;
grant select on calculation.rollup_edge to svc_dashboard;
grant select, insert, update, delete on calculation.rollup_edge to svc_admin;
alter table calculation.rollup_edge force row level security, enable row level security;
create policy svc_calculation on calculation.rollup_edge to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on calculation.rollup_edge to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on calculation.rollup_edge to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.rollup_edge to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.rollup_edge to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.recalculation_item
grant select, insert on calculation.recalculation_item to svc_worker;
grant select (org_id, run_id, item_id, reason) on calculation.recalculation_item to svc_report;
grant select, insert on calculation.recalculation_item to svc_admin;
alter table calculation.recalculation_item force row level security, enable row level security;
create policy svc_worker on calculation.recalculation_item to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_report on calculation.recalculation_item to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.recalculation_item to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.recalculation_item to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- calculation.idempotency_key
grant select, insert, update on calculation.idempotency_key to svc_calculation;
grant select, insert, update, delete on calculation.idempotency_key to svc_admin;
alter table calculation.idempotency_key force row level security, enable row level security;
create policy svc_calculation on calculation.idempotency_key to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on calculation.idempotency_key to svc_admin using (true) with check (true);
create policy owner_tomorro on calculation.idempotency_key to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- report.report
grant select, insert, update, delete on report.report to svc_report;
grant select, insert, update, delete on report.report to svc_admin;
alter table report.report force row level security, enable row level security;
create policy svc_report on report.report to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on report.report to svc_admin using (true) with check (true);
create policy owner_tomorro on report.report to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- report.idempotency_key
grant select, insert, update on report.idempotency_key to svc_report;
grant select, insert, update, delete on report.idempotency_key to svc_admin;
alter table report.idempotency_key force row level security, enable row level security;
create policy svc_report on report.idempotency_key to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on report.idempotency_key to svc_admin using (true) with check (true);
create policy owner_tomorro on report.idempotency_key to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- settings.setting
grant select on settings.setting to svc_ingestion;
grant select on settings.setting to svc_calculation;
grant select on settings.setting to svc_worker;
grant select on settings.setting to svc_report;
grant select on settings.setting to svc_dashboard;
grant select, insert, update, delete on settings.setting to svc_settings;
grant select, insert, update, delete on settings.setting to svc_admin;
alter table settings.setting force row level security, enable row level security;
create policy svc_ingestion on settings.setting to svc_ingestion using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_calculation on settings.setting to svc_calculation using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_worker on settings.setting to svc_worker using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_report on settings.setting to svc_report using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_dashboard on settings.setting to svc_dashboard using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_settings on settings.setting to svc_settings using (org_id = (select current_setting('app.org_id', true))) with check (org_id = (select current_setting('app.org_id', true)));
create policy svc_admin on settings.setting to svc_admin using (true) with check (true);
create policy owner_tomorro on settings.setting to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- admin.organisation
grant select (id, name) on admin.organisation to svc_report;
grant select, insert, update, delete on admin.organisation to svc_admin;
alter table admin.organisation force row level security, enable row level security;
create policy svc_report on admin.organisation to svc_report using (id = (select current_setting('app.org_id', true))) with check (id = (select current_setting('app.org_id', true)));
create policy svc_admin on admin.organisation to svc_admin using (true) with check (true);
create policy owner_tomorro on admin.organisation to owner_tomorro using (id = (select current_setting('app.owned_org_id', true))) with check (id = (select current_setting('app.owned_org_id', true)));

-- admin.audit
grant select, insert on admin.audit to svc_admin;
alter table admin.audit force row level security, enable row level security;
create policy svc_admin on admin.audit to svc_admin using (true) with check (true);
create policy owner_tomorro on admin.audit to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- admin.recalculation
grant select, insert on admin.recalculation to svc_admin;
alter table admin.recalculation force row level security, enable row level security;
create policy svc_admin on admin.recalculation to svc_admin using (true) with check (true);
create policy owner_tomorro on admin.recalculation to owner_tomorro using (org_id = (select current_setting('app.owned_org_id', true))) with check (org_id = (select current_setting('app.owned_org_id', true)));

-- admin.idempotency_key
grant select, insert, update, delete on admin.idempotency_key to svc_admin;
alter table admin.idempotency_key no force row level security, disable row level security;

-- pgboss.version
grant select on pgboss.version to svc_calculation;
grant select, update on pgboss.version to svc_worker;
grant select, update on pgboss.version to svc_report;
grant select, insert, update, delete on pgboss.version to svc_admin;
alter table pgboss.version no force row level security, disable row level security;

-- pgboss.queue
grant select on pgboss.queue to svc_calculation;
grant select, update on pgboss.queue to svc_worker;
grant select, update on pgboss.queue to svc_report;
grant select, insert, update, delete on pgboss.queue to svc_admin;
alter table pgboss.queue no force row level security, enable row level security;
create policy svc_calculation on pgboss.queue to svc_calculation using (name = any (array['calculate-item', 'calculate-activity']::text[]) or name = 'dead-letters') with check (name = any (array['calculate-item', 'calculate-activity']::text[]) or name = 'dead-letters');
create policy svc_worker on pgboss.queue to svc_worker using (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or name = 'dead-letters') with check (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or name = 'dead-letters');
create policy svc_report on pgboss.queue to svc_report using (name = any (array['make-report']::text[]) or name = 'dead-letters') with check (name = any (array['make-report']::text[]) or name = 'dead-letters');
create policy svc_admin on pgboss.queue to svc_admin using (true) with check (true);

-- pgboss.job
grant select, insert, update on pgboss.job to svc_worker;
grant select, insert, update on pgboss.job to svc_report;
grant select, insert, update, delete on pgboss.job to svc_admin;
alter table pgboss.job no force row level security, enable row level security;
create policy svc_worker on pgboss.job to svc_worker using (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]))) with check (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[])));
create policy svc_report on pgboss.job to svc_report using (name = any (array['make-report']::text[]) or (name = 'dead-letters' and source_name = any (array['make-report']::text[]))) with check (name = any (array['make-report']::text[]) or (name = 'dead-letters' and source_name = any (array['make-report']::text[])));
create policy svc_admin on pgboss.job to svc_admin using (true) with check (true);

-- pgboss.job_common
grant select (id, name, start_after), insert on pgboss.job_common to svc_calculation;
grant select, insert, update, delete on pgboss.job_common to svc_worker;
grant select, insert, update, delete on pgboss.job_common to svc_report;
grant select, insert, update, delete on pgboss.job_common to svc_admin;
alter table pgboss.job_common no force row level security, enable row level security;
create policy svc_calculation on pgboss.job_common to svc_calculation using (name = any (array['calculate-item', 'calculate-activity']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity']::text[]))) with check (name = any (array['calculate-item', 'calculate-activity']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity']::text[])));
create policy svc_worker on pgboss.job_common to svc_worker using (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]))) with check (name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[]) or (name = 'dead-letters' and source_name = any (array['calculate-item', 'calculate-activity', 'recalculate']::text[])));
create policy svc_report on pgboss.job_common to svc_report using (name = any (array['make-report']::text[]) or (name = 'dead-letters' and source_name = any (array['make-report']::text[]))) with check (name = any (array['make-report']::text[]) or (name = 'dead-letters' and source_name = any (array['make-report']::text[])));
create policy svc_admin on pgboss.job_common to svc_admin using (true) with check (true);

-- pgboss.job_dependency
grant select, delete on pgboss.job_dependency to svc_worker;
grant select, delete on pgboss.job_dependency to svc_report;
grant select, insert, update, delete on pgboss.job_dependency to svc_admin;
alter table pgboss.job_dependency no force row level security, disable row level security;

-- pgboss.instance
grant select, insert, update, delete on pgboss.instance to svc_worker;
grant select, insert, update, delete on pgboss.instance to svc_report;
grant select, insert, update, delete on pgboss.instance to svc_admin;
alter table pgboss.instance no force row level security, disable row level security;

-- pgboss.subscription
grant select, insert, update, delete on pgboss.subscription to svc_admin;
alter table pgboss.subscription no force row level security, disable row level security;

-- pgboss.schedule
grant select, insert, update, delete on pgboss.schedule to svc_admin;
alter table pgboss.schedule no force row level security, disable row level security;

-- pgboss.warning
grant select, insert, update, delete on pgboss.warning to svc_admin;
alter table pgboss.warning no force row level security, disable row level security;

-- pgboss.queue_stats
grant select, insert, update, delete on pgboss.queue_stats to svc_admin;
alter table pgboss.queue_stats no force row level security, disable row level security;

-- pgboss.bam
grant select on pgboss.bam to svc_worker;
grant select on pgboss.bam to svc_report;
grant select, insert, update, delete on pgboss.bam to svc_admin;
alter table pgboss.bam no force row level security, disable row level security;
