// From openapi/*.yaml by npm run generate. Not edited by hand.

export interface paths {
    "/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what administrators did
         * @description Lists the audit, newest first (by creation, then id).
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the loaded factor editions
         * @description Lists the editions of the sources of emission factors that are loaded, newest edition first, then by source.
         */
        get: operations["listFactorEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/factors/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an edition has factors for
         * @description Answers, for each subchild and method of the taxonomy, whether the edition has every factor that it needs.
         */
        get: operations["getFactorCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the activity of an item, readable
         * @description Lists what was handed in with an item, one row for each parameter of each entry, with the names and units of the taxonomy, in the order of the entries and of the taxonomy.
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items that wait for a decision
         * @description Lists the pending items of every organisation, oldest first (by creation, then id).
         */
        get: operations["listBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on several items
         * @description Approves or rejects up to 100 items, each for itself and in the given order: one that is refused does not hold up the others. The results stand in the order of the decisions.
         */
        post: operations["createDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/items/{itemId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an item
         * @description Approves a pending item and asks for its emissions: decision, audit and job are stored together, so that none is ever without the others. `Location` names the job for the organisation. From any other state it is refused with 409, so that a repeat changes nothing; and with 403 where the reviewer is a user who handed it in.
         */
        post: operations["approveItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/items/{itemId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an item
         * @description Rejects a pending item. The organisation reads the reason and may edit the item, which makes it pending again.
         */
        post: operations["rejectItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ingestion/items/{itemId}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an approval back
         * @description Rejects an approved item and takes its emissions back: its lines stay in the ledger, and lines of the other sign are added by the job that `Location` leads to. The organisation reads the reason and may edit the item, which makes it pending again.
         */
        post: operations["reverseItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs that failed for good
         * @description Lists the jobs that failed at every try, newest first.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/dead-letters/{jobId}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
                 */
                jobId: components["parameters"]["DeadLetterJobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job again
         * @description Puts a dead letter back into its queue. One that was put back already is refused with 404, so that a repeat changes nothing.
         */
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Lists the organisations by name, then id.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Create an organisation
         * @description Makes an organisation of the identity provider known here. An id that is known already is refused with 409.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organisations/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit an organisation
         * @description Changes what the body names (JSON Merge Patch, RFC 7396) and leaves the rest.
         */
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/admin/organisations/{orgId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        /**
         * List the settings of an organisation
         * @description Lists every setting of the organisation, set or default, by key.
         */
        get: operations["listOrganisationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organisations/{orgId}/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the setting.
                 * @example factor-year
                 */
                key: components["parameters"]["OrganisationSettingKey"];
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a setting of an organisation
         * @description Replaces the whole value, checked as one that the organisation sets itself. The body repeats the key, which decides the shape of the value; it has to be the key of the address.
         */
        put: operations["putOrganisationSetting"];
        post?: never;
        /**
         * Give a setting its default back
         * @description Removes the organisation's value, so that the default holds again.
         */
        delete: operations["deleteOrganisationSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/recalculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recalculations
         * @description Lists the recalculations, newest first.
         */
        get: operations["listRecalculations"];
        put?: never;
        /**
         * Calculate approved activity again
         * @description Asks for approved activity to be calculated again with the factors and settings of now. A dry run only tells old, new and why; applying reverses the lines that change and writes new ones. `edition` narrows it to items whose old or new lines take a factor of that edition, `from` and `until` to those that reach into the period. `Location` names the recalculation, which tells how it gets on.
         */
        post: operations["createRecalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/recalculations/{recalculationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The recalculation.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13
                 */
                recalculationId: components["parameters"]["RecalculationId"];
            };
            cookie?: never;
        };
        /**
         * Get a recalculation
         * @description Answers with one recalculation and a page of the items that change, greatest change first.
         */
        get: operations["getRecalculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the emissions of a period
         * @description The emissions of a period in buckets of a day, week, month, quarter or year, one item per bucket and subchild, ordered by `date`, then `subchildId`. A line that lasts longer than a bucket is spread evenly over its days; what falls outside of the period is left out. Weeks begin on Monday, quarters and years with the calendar. Only approved activity counts.
         */
        get: operations["listCalculations"];
        put?: never;
        /**
         * Calculate an activity and keep the result
         * @description Accepts one activity and calculates it afterwards: its lines join the ledger without a submission and its review. Once this has answered 202 the work is stored and is done even if a process stops meanwhile; `Location` names the job that tells how it is getting on. Faults that can be told from the activity alone are answered at once, with 400.
         */
        post: operations["createCalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate the emissions of up to 100 activities
         * @description Calculates each activity as an approved submission would be and answers at once. Nothing is stored. Results stand in the order of the estimates; one that cannot be calculated is answered with a problem in its place and stops none of the others.
         */
        post: operations["createEstimates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the factors
         * @description The published factors, ordered by key, source and edition. Filters narrow together; the facets tell which of their values still match. Contains public sector information licensed under the Open Government Licence v3.0.
         */
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation/items/{itemId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger lines of an item
         * @description Every line that an item's activity has led to, ordered by id, which is the order in which they were written. Lines are never changed: what was withdrawn or corrected stands there with the line that reverses it. An item that has not been approved has no lines.
         */
        get: operations["listItemLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how accepted work is getting on
         * @description The state of a calculation that was accepted with 202 or that an approval has started. A job that keeps failing is put aside for the administration; `problem` tells why it has failed.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculation/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ledger lines of a period
         * @description Every line that touches the period, ordered by id, with the `share` of its emissions that falls into the period. The shares of all pages add up to the figure of `GET /calculation` or `GET /dashboard` for the same period and filter, to the last digit. A reversed line is listed together with its reversal. Responses of these operations link here with the right filter.
         */
        get: operations["listLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the emissions of a period at a glance
         * @description The headline totals of a period, the shares that make them up and their series over time. Activity that lasts longer than the period or a bucket is spread evenly over its days, and only the days inside count. Parts add up to their whole exactly, as shown. Weeks begin on Monday; quarters and years begin with the organisation's financial year. A series has 400 buckets at most: a longer period needs longer buckets.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which months have data
         * @description One row for each site and subchild, with a cell for every month that the period touches: approved, pending, draft, rejected, or missing. A site and subchild with approved activity in the period or in the year before it is expected in every month that has ended. A missing month is unknown, not zero.
         */
        get: operations["listMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List items
         * @description Lists the organisation's items, newest first (by creation, then id). Filters narrow the list together; an id that is not the organisation's is left out.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit activity by form
         * @description Stores one entry of activity as a new item. Parameters are those of the subchild in the taxonomy; the method may be left out where the given parameters leave only one. The item is pending unless it is stored as a draft.
         */
        post: operations["createForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         * @description Answers with one item of the organisation. Its `ETag` names this state of it.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        /**
         * Delete an item
         * @description Deletes an item that is not approved. Its transitions are kept.
         */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        /**
         * Edit or withdraw an item
         * @description Changes what the body names (JSON Merge Patch, RFC 7396) and leaves the rest. The result is checked like a new form. An edit of a rejected item makes it pending again; `state` withdraws a pending item to a draft, or submits a draft. An approved item is refused, and so is any edit of an item that came by template.
         */
        patch: operations["updateItem"];
        trace?: never;
    };
    "/ingestion/items/{itemId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * List the entries of an item
         * @description Lists the entries of an item in the order in which they were handed in: one for a form, one per row for a template.
         */
        get: operations["listItemActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/items/{itemId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft for review
         * @description Makes a draft pending. From any other state it is refused with 409, so that a repeat changes nothing.
         */
        post: operations["submitItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the taxonomy
         * @description Answers with everything that can be handed in, as one document, in the order in which it is to be shown. A subchild's parameters are what a form's `activity` names by number.
         */
        get: operations["getTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit activity by a filled-in template
         * @description Stores a filled-in template as one new item with one entry per row, at most 100,000; its period is the hull of theirs. Either every row is valid, or nothing is stored and the answer names every bad cell, the first 1,000 of them, and their number. A dry run only checks. Whether the file is xlsx or csv is decided by its content. What has one reading is read, and a notice tells of it: `01/02/2025` as day, month, year where every date of a csv file reads so and one only so; `1028,5` in a csv file with decimal commas; a value with more decimals than are kept, which is rounded half up; a bill with a quantity and pounds, whose quantity is calculated. What has two readings is refused, and so are formulas, macros, passwords and templates of another subchild. A quantity below zero is a credit: the sum of its site, over the file and the approved activity of its days, stays at zero or more. A template of an earlier version may lack columns that came later. The file is kept as it came.
         */
        post: operations["createTemplateUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/template/{subchildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the empty template of a subchild
         * @description Answers with the spreadsheet to fill in: one row for each entry, with columns for the period, the site and each parameter of the subchild. It says which version of the template it is and of which subchild, xlsx on a hidden sheet, csv in its first line.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports
         * @description The organisation's reports, the newest first. Filters narrow together.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Ask for a report
         * @description Accepts a report and makes it afterwards. After the 202 the report is made even if a process stops meanwhile; `Location` names it, and its `state` and `progress` tell how far it is. `coverage` belongs to the kind `activity`; the other kinds report on everything. A line that has no data is printed as "Not stated" and listed in `warnings`.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/items/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report
         * @description One report and how far it is.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /**
         * Delete a draft or a failed report
         * @description Deletes a report that is a draft or has failed, with its files. A report that is neither is a statement and stays: 409. While a report is being made it cannot be deleted either.
         */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/items/{reportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a report
         * @description The finished report as a spreadsheet, as CSV or as PDF. While it is not finished the response is 409. With `isLink=true` the response is 302 to a short-lived address of the file store, where the store has such addresses; it takes no credentials and serves files of any size. Elsewhere the file is the response, as without `isLink`.
         */
        get: operations["getReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/items/{reportId}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a report says
         * @description The sections of a finished report, as its files render them: text, tables and charts. The ledger lines of the appendix stand in the files alone. While the report is not finished the response is 409.
         */
        get: operations["getReportSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings
         * @description Every setting with its value, set or default, ordered by key.
         */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a setting
         * @description The value of a setting, set or default.
         */
        get: operations["getSetting"];
        /**
         * Set a setting
         * @description Replaces the whole value. The body repeats the key, which decides the shape of the value; it has to be the key of the address. With `If-Match` the value is replaced only while it is the one that the `ETag` named.
         */
        put: operations["putSetting"];
        post?: never;
        /**
         * Return a setting to its default
         * @description Afterwards the default stands. Where it stands already nothing changes and the answer is the same. With `If-Match` the value goes only while it is the one that the `ETag` named.
         */
        delete: operations["deleteSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The activity, by the parameter numbers of the subchild as the taxonomy lists them.
         * @example {
         *       "1": 12345
         *     }
         */
        Activity: {
            [key: string]: components["schemas"]["ActivityValue"];
        };
        /**
         * @description The activity to submit, by the parameter numbers of the subchild as the taxonomy lists them. A number is in the unit of its parameter; with a unit of its own it is converted, and kept as it came.
         * @example {
         *       "1": {
         *         "value": 12.345,
         *         "unit": "MWh"
         *       }
         *     }
         */
        ActivityInput: {
            [key: string]: number | string | boolean | components["schemas"]["AmountWithUnit"];
        };
        /** @description One parameter of one entry. */
        ActivityItem: {
            displayName: components["schemas"]["DisplayName"];
            /**
             * @description The place of the entry within the item, from 1.
             * @example 1
             */
            entry: number;
            /**
             * @description Whether the entry is an estimate rather than a reading; absent where it is not.
             * @example true
             */
            estimated?: boolean;
            /**
             * @description The key of the parameter.
             * @example USAGE_IN_KWH
             */
            key: string;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            /**
             * @description The amount in the unit in which it was submitted, where that is another one.
             * @example 12.345 MWh
             */
            submittedAs?: string;
            /**
             * @description The unit of a number.
             * @example kWh
             */
            unit?: string;
            /**
             * @description The value as text: a number in plain decimals, a choice by its name, yes or no.
             * @example 12345
             */
            value: string;
        };
        /** @description A page of activity. */
        ActivityList: {
            /** @description The parameters of the entries of this page; `limit` counts entries. */
            items: components["schemas"]["ActivityItem"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The parameters that are to change, by number; null removes one.
         * @example {
         *       "0": null,
         *       "1": 1234.5
         *     }
         */
        ActivityPatch: {
            [key: string]: (number | null) | string | boolean | components["schemas"]["AmountWithUnit"];
        };
        /**
         * @description The value of one parameter: a number, or the same number as decimal text where a JSON number would lose digits; a choice by its name; yes or no; words.
         * @example 12345
         */
        ActivityValue: number | string | boolean;
        /** @description An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. Where the subchild has a parameter in that very unit, that one takes it. Gross and net calorific value are never converted. */
        AmountWithUnit: {
            /**
             * @description The unit, by its name or as bills write it, such as `m3`.
             * @example MWh
             */
            unit: string;
            /**
             * @description The amount, as a number or decimal text.
             * @example 12.345
             */
            value: number | string;
        };
        /** @description The approved item and the job that calculates its emissions. */
        Approval: {
            fourEyes?: components["schemas"]["FourEyes"];
            item: components["schemas"]["IngestableRecord"];
            jobId: components["schemas"]["Uuid"];
        };
        /** @description One thing that was done. */
        AuditEntry: {
            /**
             * @description What was done.
             * @example item-approved
             */
            action: string;
            /**
             * @description The reviewer, else the id of the key.
             * @example reviewer@tomorro.example
             */
            actor: string;
            at: components["schemas"]["Timestamp"];
            /**
             * @description What belongs to it.
             * @example {
             *       "revision": 2
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            id: components["schemas"]["Uuid"];
            /**
             * @description The id of the API key, which is proven. Absent for entries before it was kept apart.
             * @example retool
             */
            keyId?: string;
            orgId?: components["schemas"]["OrganisationId"];
            /**
             * @description The e-mail address that the request claimed in `X-Reviewer`; nothing proves it.
             * @example reviewer@tomorro.example
             */
            reviewer?: string;
            /**
             * @description The id of what it was done to.
             * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
             */
            subject: string;
        };
        /** @description A page of the audit. */
        AuditList: {
            /** @description The entries. */
            items: components["schemas"]["AuditEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An item that waits for a decision, with the names of what it is. */
        BacklogItem: components["schemas"]["IngestableRecord"] & {
            childDisplayName: components["schemas"]["DisplayName"];
            /** @description What to look at twice before approving; nothing is refused for it. */
            flags: components["schemas"]["ReviewFlag"][];
            parentDisplayName: components["schemas"]["DisplayName"];
            subchildDisplayName: components["schemas"]["DisplayName"];
            submittedAt: components["schemas"]["Timestamp"];
            /**
             * @description How many whole days it has waited for a decision.
             * @example 3
             */
            waitingDays: number;
        };
        /** @description A page of the backlog. */
        BacklogList: {
            /** @description The items. */
            items: components["schemas"]["BacklogItem"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The base year and from which change on it is restated.
         * @example {
         *       "year": 2021,
         *       "restatementThresholdPercent": 5,
         *       "reason": "First year with metered data for all sites"
         *     }
         */
        BaseYear: {
            /**
             * @description Why this year.
             * @example First year with metered data for all sites
             */
            reason?: string;
            /**
             * @description Base-year figures are restated when a change of structure, method or factors moves them by this much.
             * @example 5
             */
            restatementThresholdPercent: number;
            /**
             * @description The year; null while none is chosen.
             * @example 2021
             */
            year: number | null;
        };
        /** @description The year that later ones are compared with. */
        BaseYearSetting: {
            /**
             * @description The setting.
             * @example base-year
             * @enum {string}
             */
            key: "base-year";
            value: components["schemas"]["BaseYear"];
        };
        /** @description The year that later ones are compared with. */
        BaseYearSettingRecord: {
            /**
             * @description The setting.
             * @example base-year
             * @enum {string}
             */
            key: "base-year";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["BaseYear"];
        };
        /**
         * @description Basis of a Scope 2 figure; none for the other scopes.
         * @example location
         * @enum {string}
         */
        Basis: "location" | "market" | "none";
        /** @description An entity within the boundary. */
        BoundaryEntity: {
            /**
             * @description The number at Companies House.
             * @example 01234567
             */
            companyNumber?: string;
            /**
             * @description Its name.
             * @example Acme Manufacturing Limited
             */
            name: string;
            /**
             * @description The share that is consolidated, in per cent.
             * @example 100
             */
            sharePercent?: number;
        };
        /** @description The total by scope, then by parent, child and subchild of the taxonomy; Scope 2 location-based. In the order of scopes and, within, of emissions, the greatest first. What is outside of the scopes is part of no total and is left out. */
        Breakdown: components["schemas"]["BreakdownScope"][];
        /** @description A child and the subchildren that make it up. */
        BreakdownChild: {
            /** @description The subchildren of the taxonomy with emissions in this scope. */
            children: components["schemas"]["BreakdownSubchild"][];
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
        };
        /**
         * @description The name to show.
         * @example Electricity usage
         */
        BreakdownName: string;
        /** @description A parent and the children that make it up. */
        BreakdownParent: {
            /** @description The children of the taxonomy with emissions in this scope. */
            children: components["schemas"]["BreakdownChild"][];
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
        };
        /** @description A scope and the parents that make it up. */
        BreakdownScope: {
            /** @description The parents of the taxonomy with emissions in this scope. */
            children: components["schemas"]["BreakdownParent"][];
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            /**
             * @description The scope.
             * @example scope-2
             * @enum {string}
             */
            id: "scope-1" | "scope-2" | "scope-3";
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
        };
        /** @description What a subchild emitted in a scope. */
        BreakdownSubchild: {
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
        };
        /**
         * @description Emissions of Scopes 1, 2 and 3 of the bucket in kgCO2e, on the Scope 2 basis that was asked for.
         * @example 257.29685
         */
        BucketEmissions: number;
        /** @description What one subchild emitted in one bucket. Buckets without emissions are left out. */
        CalculationItem: {
            calculationMethod?: components["schemas"]["CalculationMethod"];
            date: components["schemas"]["Date"];
            emissions: components["schemas"]["EmissionsTotal"];
            id?: components["schemas"]["Uuid"];
            market: components["schemas"]["EmissionsMarket"];
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /**
         * @description How activity becomes emissions (GHG Protocol Scope 3 guidance; average also stands for metered fuel and energy).
         * @example average
         * @enum {string}
         */
        CalculationMethod: "spend" | "average" | "distance";
        /** @description What the whole period's items add up to, whatever the page. */
        CalculationTotals: {
            emissions: components["schemas"]["EmissionsTotal"];
            market: components["schemas"]["EmissionsMarket"];
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
        };
        /** @description Scope 3 by category, in the order of their numbers; categories without emissions are left out. */
        CategoryBreakdown: {
            /**
             * @description The number of the category.
             * @example 3
             */
            category: number;
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
        }[];
        /** @description Whether one category of Scope 3 matters. */
        CategoryRelevance: {
            /**
             * @description The category.
             * @example 10
             */
            category: number;
            /**
             * @description Why.
             * @example We sell finished goods only
             */
            reason: string;
            /**
             * @description Relevant, not relevant, or not assessed yet.
             * @example not-relevant
             * @enum {string}
             */
            relevance: "relevant" | "not-relevant" | "not-assessed";
        };
        /** @description What is wrong with one cell. */
        CellFault: {
            /**
             * @description The rule that was broken.
             * @example minimum
             */
            code: string;
            /**
             * @description The heading of the column; empty where the row as a whole is meant.
             * @example Usage in kWh (kWh)
             */
            column: string;
            /**
             * @description The fault in words.
             * @example The number is too small: expected at least 0
             */
            message: string;
            /**
             * @description The row as the spreadsheet counts it, from 1.
             * @example 7
             */
            row: number;
            /**
             * @description What kind of value the cell holds, without any of it.
             * @example text of 7 characters
             */
            shape: string;
        };
        /** @description The emissions of the period that this one is compared with, and why they changed. Present where there is a comparison. */
        Change: {
            change: components["schemas"]["EmissionsChange"];
            /**
             * @description The change in percent of the earlier emissions, to two decimals; null where those are not above zero.
             * @example -10.9
             */
            changePercent: number | null;
            effects: components["schemas"]["ChangeEffects"];
            emissions: components["schemas"]["Emissions"];
        };
        /** @description Why emissions changed; the two add up to the change exactly. With the quantity Q and the mean factor F = emissions / Q of a subchild and factor key in the earlier (0) and the later period (1): `activity` = (Q1 - Q0) x F0, `factor` = Q1 x (F1 - F0). What has a quantity in one of the periods only counts as `activity`. Example: 1,000 kWh at 0.2 became 900 kWh at 0.18 kgCO2e, so the activity effect is -20 and the factor effect -18. */
        ChangeEffects: {
            activity: components["schemas"]["EmissionsChange"];
            factor: components["schemas"]["EmissionsChange"];
        };
        /**
         * @description What the organisation is in company law. It decides which lines of Streamlined Energy and Carbon Reporting are mandatory; whether the organisation has to report at all is its own to decide.
         * @example {
         *       "kind": "large-unquoted",
         *       "registeredName": "Acme Manufacturing Limited",
         *       "companyNumber": "01234567"
         *     }
         */
        CompanyKind: {
            /**
             * @description The number at Companies House.
             * @example 01234567
             */
            companyNumber?: string;
            /**
             * @description The kind; absent while none is chosen.
             * @example large-unquoted
             * @enum {string}
             */
            kind?: "quoted" | "large-unquoted" | "large-llp" | "other";
            /**
             * @description The name in the register, where it is not the name of the organisation.
             * @example Acme Manufacturing Limited
             */
            registeredName?: string;
        };
        /** @description What the organisation is in company law. */
        CompanyKindSetting: {
            /**
             * @description The setting.
             * @example company-kind
             * @enum {string}
             */
            key: "company-kind";
            value: components["schemas"]["CompanyKind"];
        };
        /** @description What the organisation is in company law. */
        CompanyKindSettingRecord: {
            /**
             * @description The setting.
             * @example company-kind
             * @enum {string}
             */
            key: "company-kind";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["CompanyKind"];
        };
        /** @description How many months of data there are. A site and subchild with approved activity in the period or in the year before it is expected in every month of the period that has ended. `GET /dashboard/months` lists them. */
        CompletenessCounts: {
            /**
             * @description Expected months with approved activity.
             * @example 23
             */
            approved: number;
            /**
             * @description Months that are expected.
             * @example 24
             */
            expected: number;
            /**
             * @description Expected months without approved activity.
             * @example 1
             */
            missing: number;
        };
        /** @description The months of one subchild at one site. */
        CompletenessRow: {
            displayName: components["schemas"]["BreakdownName"];
            /**
             * @description Whether activity was approved in the period or in the year before it.
             * @example true
             */
            isExpected: boolean;
            /** @description Every month that the period touches, in order. */
            months: {
                month: components["schemas"]["Date"];
                /**
                 * @description The state of the month's activity; of several the one nearest to approval. `not-due`: expected, but the month has not ended. `not-expected`: nothing was approved in the period or the year before it.
                 * @example missing
                 * @enum {string}
                 */
                state: "approved" | "pending" | "draft" | "rejected" | "missing" | "not-due" | "not-expected";
            }[];
            /**
             * @description The site; empty where activity names none.
             * @example Leeds office
             */
            site: string;
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /**
         * @description The Scope 2 basis that was asked for.
         * @example location
         * @enum {string}
         */
        CountedBasis: "location" | "market";
        /**
         * @description The scope.
         * @example scope-2
         * @enum {string}
         */
        CountedScope: "scope-1" | "scope-2" | "scope-3";
        /**
         * @description Ids of parents, children and subchildren of the taxonomy.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["TaxonomyId"][];
        /** @description One activity. */
        CreateCalculationRequest: {
            activity: components["schemas"]["ActivityInput"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
            /**
             * @description Whether the quantity is an estimate rather than a reading.
             * @default false
             * @example false
             */
            estimated?: boolean;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /** @description The accepted calculation. */
        CreateCalculationResponse: {
            jobId: components["schemas"]["Uuid"];
        };
        /** @description The activities to estimate. */
        CreateEstimatesRequest: {
            /** @description The activities, in the order that the results will have. */
            estimates: components["schemas"]["Estimate"][];
        };
        /** @description The results. */
        CreateEstimatesResponse: {
            /** @description One result per estimate, in their order. */
            results: components["schemas"]["EstimateResult"][];
        };
        /** @description What a report is about. Without `coverage` it is about the whole taxonomy. */
        CreateReportRequest: {
            /**
             * @description How long the buckets of the series are.
             * @default monthly
             * @example monthly
             * @enum {string}
             */
            aggregate?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
            coverage?: components["schemas"]["Coverage"];
            /**
             * @description A draft is marked as one in every file, supersedes nothing and can be deleted.
             * @default false
             * @example false
             */
            isDraft?: boolean;
            kind?: components["schemas"]["ReportKindAsked"];
            narrative?: components["schemas"]["ReportNarrative"];
            period: components["schemas"]["Period"];
            signatory?: components["schemas"]["ReportSignatory"];
            title?: components["schemas"]["ReportTitle"];
        };
        /** @description How much of each scope stands on data of each grade, by scope and grade. Parts without emissions are left out. */
        DataQualityByScope: {
            emissions: components["schemas"]["Emissions"];
            grade: components["schemas"]["DataQualityGrade"];
            scope: components["schemas"]["CountedScope"];
            share: components["schemas"]["ShareOfScope"];
        }[];
        /**
         * @description Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year.
         * @example 2
         */
        DataQualityGrade: number;
        /** @description The emissions that stand on data of one grade. */
        DataQualityPart: {
            emissions: components["schemas"]["Emissions"];
            grade: components["schemas"]["DataQualityGrade"];
            share: components["schemas"]["Share"];
        };
        /**
         * Format: date
         * @description A day from 1900-01-01 to 2200-12-31 (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
        /**
         * @description The length of a bucket of a series.
         * @example monthly
         * @enum {string}
         */
        DateAggregation: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
        /** @description A job that failed at every try. */
        DeadLetter: {
            createdAt: components["schemas"]["Timestamp"];
            failedAt: components["schemas"]["Timestamp"];
            itemId?: components["schemas"]["Uuid"];
            jobId: components["schemas"]["Uuid"];
            orgId?: components["schemas"]["OrganisationId"];
            /**
             * @description The queue that it was in.
             * @example calculate-item
             */
            queue: string;
            /**
             * @description Why the last try failed.
             * @example There is no factor of this edition
             */
            reason: string;
            /**
             * @description How often it was tried.
             * @example 5
             */
            tries: number;
        };
        /** @description A page of dead letters. */
        DeadLetterList: {
            /** @description The dead letters. */
            items: components["schemas"]["DeadLetter"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One decision. */
        Decision: {
            /**
             * @description What is decided.
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "reject";
            itemId: components["schemas"]["Uuid"];
            reason?: components["schemas"]["RejectionReason"];
            /**
             * @description The revision that the decision is meant for.
             * @example 1
             */
            revision?: number;
        };
        /** @description Several decisions. */
        DecisionBatch: {
            /** @description The decisions. */
            decisions: components["schemas"]["Decision"][];
        };
        /** @description What became of one decision. */
        DecisionResult: {
            fourEyes?: components["schemas"]["FourEyes"];
            itemId: components["schemas"]["Uuid"];
            jobId?: components["schemas"]["Uuid"];
            problem?: components["schemas"]["Problem"];
            state?: components["schemas"]["State"];
            /**
             * @description The HTTP status that the decision alone would have had.
             * @example 202
             */
            status: number;
        };
        /** @description What became of each decision. */
        DecisionResults: {
            /** @description The results, in the order of the decisions. */
            results: components["schemas"]["DecisionResult"][];
        };
        /**
         * @description The name to show.
         * @example Electricity usage
         */
        DisplayName: string;
        /** @description An edition year, and how many of the factors are of it. */
        EditionFacet: {
            factors: components["schemas"]["FactorCount"];
            value: components["schemas"]["EditionYear"];
        };
        /**
         * @description The year of a source's edition.
         * @example 2025
         */
        EditionYear: number;
        /**
         * @description Emissions in kgCO2e, to five decimals.
         * @example 2185.065
         */
        Emissions: number;
        /**
         * @description The period's emissions less those of the other period, in kgCO2e.
         * @example -370.637
         */
        EmissionsChange: number;
        /**
         * @description Emissions of Scopes 1, 2 (market-based) and 3 in kgCO2e, to five decimals.
         * @example 3029.463
         */
        EmissionsMarket: number;
        /**
         * @description Biogenic CO2 in kg, to five decimals. Part of no total.
         * @example 0
         */
        EmissionsOutsideOfScopes: number;
        /**
         * @description Scope 1 emissions in kgCO2e, to five decimals.
         * @example 0
         */
        EmissionsScope1: number;
        /**
         * @description Location-based Scope 2 emissions in kgCO2e, to five decimals.
         * @example 2185.065
         */
        EmissionsScope2Location: number;
        /**
         * @description Market-based Scope 2 emissions in kgCO2e, to five decimals.
         * @example 2185.065
         */
        EmissionsScope2Market: number;
        /**
         * @description Scope 3 emissions in kgCO2e, to five decimals.
         * @example 844.398
         */
        EmissionsScope3: number;
        /**
         * @description Emissions of Scopes 1, 2 (location-based) and 3 in kgCO2e, to five decimals.
         * @example 3029.463
         */
        EmissionsTotal: number;
        /** @description The price of one subchild for some days. */
        EnergyPrice: {
            /**
             * @description Where the price is written.
             * @example Contract 2025
             */
            evidence?: string;
            /**
             * @description GBP per unit, net of VAT.
             * @example 0.28
             */
            gbpPerUnit: number;
            /**
             * @description The number of the parameter that the price is for one unit of, such as `1`, the kWh of `electricity-usage`.
             * @example 1
             */
            parameter: string;
            period: components["schemas"]["Period"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /**
         * @description Spend on something that has a price for all of its days counts as the quantity that it bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and grade 4. Without a price it counts by the spend of its sector, in Scope 3 alone. The periods of one subchild's prices do not overlap.
         * @example {
         *       "prices": [
         *         {
         *           "subchildId": "electricity-usage",
         *           "parameter": "1",
         *           "period": {
         *             "from": "2025-01-01",
         *             "until": "2025-12-31"
         *           },
         *           "gbpPerUnit": 0.28
         *         }
         *       ]
         *     }
         */
        EnergyPrices: {
            /** @description The prices, in any order. */
            prices: components["schemas"]["EnergyPrice"][];
        };
        /** @description What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
        EnergyPricesSetting: {
            /**
             * @description The setting.
             * @example energy-prices
             * @enum {string}
             */
            key: "energy-prices";
            value: components["schemas"]["EnergyPrices"];
        };
        /** @description What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
        EnergyPricesSettingRecord: {
            /**
             * @description The setting.
             * @example energy-prices
             * @enum {string}
             */
            key: "energy-prices";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["EnergyPrices"];
        };
        /** @description Spend on energy and fuel without a price, which counts in Scope 3 alone: Scopes 1 and 2 lack these activities. A quantity from the bill, or a price in the setting `energy-prices`, puts them there. */
        EnergySpend: {
            /**
             * @description What it counts for in Scope 3, in kgCO2e.
             * @example 18545.5
             */
            emissions: number;
            /** @description The activities whose spend it is; empty where there is none. */
            subchildIds: components["schemas"]["TaxonomyId"][];
        };
        /** @description Energy of the period in kWh, as Streamlined Energy and Carbon Reporting counts it: fuels, electricity and heat of Scopes 1 and 2, and employees' or rental cars whose fuel the organisation pays. Gas counts by gross calorific value as billed; mileage counts by the published kWh per mile (net). The Scope 2 basis and upstream emissions make no difference. */
        EnergyUse: {
            kilowattHours: components["schemas"]["KilowattHours"];
            /** @description The energy of each kind. Each figure is rounded on its own. */
            kinds: {
                kilowattHours: components["schemas"]["KilowattHours"];
                /**
                 * @description The kind of energy.
                 * @example electricity
                 * @enum {string}
                 */
                kind: "natural-gas" | "electricity" | "transport-fuel" | "other";
            }[];
            /**
             * @description Emissions in kgCO2e whose energy is not known and not counted, for example spend without a quantity.
             * @example 0
             */
            unknownEmissions: number;
        };
        /** @description One entry of an item. */
        Entry: {
            activity: components["schemas"]["Activity"];
            /**
             * @description Whether the quantity is an estimate; absent where it is not.
             * @example true
             */
            estimated?: boolean;
            inputs?: components["schemas"]["SubmittedAmounts"];
            /**
             * @description Its place within the item, from 1.
             * @example 1
             */
            ordinal: number;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
        };
        /** @description A page of entries. */
        EntryList: {
            /** @description The entries. */
            items: components["schemas"]["Entry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Something about accepted activity that is probably a slip, or that was read in a way worth knowing. It stops nothing. */
        EntryNotice: {
            /**
             * @description What kind of slip.
             * @example total_row
             * @enum {string}
             */
            code: "equal_rows" | "overlapping_rows" | "total_row" | "outlier" | "zero_quantity" | "future_days" | "long_period" | "spend_in_scope_3" | "credit" | "own_factor" | "hidden_rows" | "unread_sheets" | "rounded" | "spend_for_reference" | "day_first_dates" | "decimal_comma";
            /**
             * @description The notice for people.
             * @example The period has days that are still to come
             */
            detail: string;
            /** @description The first rows that it is about, as a spreadsheet counts them; a form is row 1. */
            rows: number[];
        };
        /** @description What is probably a slip; empty where nothing is. */
        EntryNotices: components["schemas"]["EntryNotice"][];
        /** @description One activity. */
        Estimate: {
            activity: components["schemas"]["ActivityInput"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
            /**
             * @description Whether the quantity is an estimate rather than a reading.
             * @default false
             * @example false
             */
            estimated?: boolean;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /** @description The emissions of an estimate. */
        EstimateDone: {
            emissions: components["schemas"]["EmissionsTotal"];
            /** @description The lines that an approved submission would have led to. */
            lines: components["schemas"]["EstimateLine"][];
            /**
             * @description The estimate could be calculated.
             * @example estimated
             * @enum {string}
             */
            outcome: "estimated";
        };
        /** @description A ledger line that is not stored. */
        EstimateLine: {
            basis: components["schemas"]["Basis"];
            category: components["schemas"]["GhgCategory"];
            emissions: components["schemas"]["Emissions"];
            factor: components["schemas"]["LineFactor"];
            formulaVersion: components["schemas"]["FormulaVersion"];
            gases?: components["schemas"]["Gases"];
            grade: components["schemas"]["DataQualityGrade"];
            input: components["schemas"]["LineInput"];
            method: components["schemas"]["CalculationMethod"];
            notices: components["schemas"]["Notices"];
            period: components["schemas"]["Period"];
            quantity: components["schemas"]["LineQuantity"];
            scope: components["schemas"]["GhgScope"];
            subchildId: components["schemas"]["TaxonomyId"];
            unit: components["schemas"]["FactorUnit"];
        };
        /** @description Why an estimate has no emissions. Pointers begin at the estimate itself. */
        EstimateRefused: {
            /**
             * @description The estimate could not be calculated.
             * @example refused
             * @enum {string}
             */
            outcome: "refused";
            problem: components["schemas"]["Problem"];
        };
        /** @description The emissions of one estimate, or why it has none. */
        EstimateResult: components["schemas"]["EstimateDone"] | components["schemas"]["EstimateRefused"];
        /** @description An entity outside the boundary. */
        ExcludedEntity: {
            /**
             * @description Its name.
             * @example Acme Dormant Limited
             */
            name: string;
            /**
             * @description Why it is left out.
             * @example It has no activity
             */
            reason: string;
        };
        /** @description A published factor. Key, source and edition name it; it never changes. */
        Factor: {
            /**
             * @description What the factor is for.
             * @example electricity / uk / generation
             */
            activity: string;
            /**
             * @description The part of the source that publishes the factor.
             * @example Electricity > UK grid (location-based)
             */
            category: string;
            edition: components["schemas"]["EditionYear"];
            gases?: components["schemas"]["Gases"];
            key: components["schemas"]["FactorKey"];
            kgCo2e: components["schemas"]["FactorValue"];
            /**
             * @description The licence of the figure.
             * @example OGL-UK-3.0
             */
            licence: string;
            /**
             * @description What the source says about the figure.
             * @example AR5 GWPs
             */
            note?: string;
            scope: components["schemas"]["GhgScope"];
            source: components["schemas"]["FactorSource"];
            unit: components["schemas"]["FactorUnit"];
        };
        /**
         * @description How many factors match.
         * @example 1
         */
        FactorCount: number;
        /** @description What an edition has factors for. */
        FactorCoverage: {
            edition: components["schemas"]["EditionYear"];
            /** @description Each subchild and method, in the order of the taxonomy. */
            subchildren: components["schemas"]["SubchildCoverage"][];
        };
        /** @description One edition of one source of emission factors. */
        FactorEdition: {
            /**
             * @description SHA-256 of the loaded file.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            edition: components["schemas"]["EditionYear"];
            /**
             * @description How many factors it holds.
             * @example 612
             */
            factors: number;
            gwp?: components["schemas"]["GwpSet"];
            /**
             * @description Under which licence it is used.
             * @example Open Government Licence v3.0
             */
            licence?: string;
            loadedAt: components["schemas"]["Timestamp"];
            source: components["schemas"]["FactorSource"];
        };
        /** @description A page of editions. */
        FactorEditionList: {
            /** @description The editions. */
            items: components["schemas"]["FactorEdition"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The values of each filter that still match, the same on every page. Those of one filter are narrowed by the search and by the other filters, not by the filter itself: they are what it may be changed to. A value that is not there matches nothing. */
        FactorFacets: {
            /** @description The edition years that match, oldest first. */
            edition: components["schemas"]["EditionFacet"][];
            /** @description The scopes that match, in their order. */
            scope: components["schemas"]["ScopeFacet"][];
        };
        /**
         * @description Names what a factor is for, the same in every edition.
         * @example electricity.uk.generation.kwh
         */
        FactorKey: string;
        /**
         * @description Who published the factor, and where.
         * @example DESNZ 2025
         */
        FactorSource: string;
        /**
         * @description The unit that a quantity of this factor has.
         * @example kWh
         */
        FactorUnit: string;
        /**
         * @description kgCO2e per unit.
         * @example 0.177
         */
        FactorValue: number;
        /**
         * @description Which edition of the conversion factors prices an activity. `majority` gives a whole reporting year one edition: a reporting year that begins in January to June has the edition of the calendar year it begins in (April 2024 to March 2025: 2024), one that begins in July to December that of the year it ends in (July 2024 to June 2025: 2025). An activity across two reporting years is split by day. `blended` splits by calendar year and takes each year's edition. The setting `financial-year-start` says when reporting years begin.
         * @example {
         *       "policy": "majority"
         *     }
         */
        FactorYear: {
            /**
             * @description The policy.
             * @example majority
             * @enum {string}
             */
            policy: "majority" | "blended";
        };
        /** @description Which edition of the factors an activity is calculated with. */
        FactorYearSetting: {
            /**
             * @description The setting.
             * @example factor-year
             * @enum {string}
             */
            key: "factor-year";
            value: components["schemas"]["FactorYear"];
        };
        /** @description Which edition of the factors an activity is calculated with. */
        FactorYearSettingRecord: {
            /**
             * @description The setting.
             * @example factor-year
             * @enum {string}
             */
            key: "factor-year";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["FactorYear"];
        };
        /** @description One violation of the contract. It never repeats the value itself. */
        Fault: {
            /**
             * @description The rule that was broken.
             * @example format
             */
            code: string;
            /**
             * @description The violation in words.
             * @example Expected a date
             */
            detail: string;
            /**
             * @description What would be valid.
             * @example YYYY-MM-DD
             */
            expected?: string;
            /**
             * @description Which part of the request.
             * @example body
             * @enum {string}
             */
            in: "body" | "path" | "query" | "header" | "cookie";
            /**
             * @description Elsewhere, the name of the parameter.
             * @example limit
             */
            name?: string;
            /**
             * @description In a body, the JSON Pointer (RFC 6901) of the value.
             * @example /period/until
             */
            pointer?: string;
        };
        /**
         * @description The financial year begins on the first day of this month; quarters follow it.
         * @example {
         *       "month": 4
         *     }
         */
        FinancialYearStart: {
            /**
             * @description The month
             * @example 4
             */
            month: number;
        };
        /** @description When the financial year begins. */
        FinancialYearStartSetting: {
            /**
             * @description The setting.
             * @example financial-year-start
             * @enum {string}
             */
            key: "financial-year-start";
            value: components["schemas"]["FinancialYearStart"];
        };
        /** @description When the financial year begins. */
        FinancialYearStartSettingRecord: {
            /**
             * @description The setting.
             * @example financial-year-start
             * @enum {string}
             */
            key: "financial-year-start";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["FinancialYearStart"];
        };
        /** @description One entry of activity. */
        FormSubmission: {
            activity: components["schemas"]["ActivityInput"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
            /**
             * @description Whether the quantity is an estimate rather than a reading. It lowers the data quality.
             * @default false
             * @example false
             */
            estimated?: boolean;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            /**
             * @description Pending goes to review at once; a draft waits until it is submitted.
             * @default pending
             * @example pending
             * @enum {string}
             */
            state?: "draft" | "pending";
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /**
         * @description Names the rules that the line was calculated by. The same activity, factors, settings and rules lead to the same lines.
         * @example 1
         */
        FormulaVersion: string;
        /**
         * @description Whether the reviewer was compared with the people who submitted the item. `checked`: all are others. `reviewer-unknown`: the request has no `X-Reviewer`. `submitter-unknown`: somebody submitted it without a verified e-mail address, for example a machine. The submitter themselves is refused with 403.
         * @example checked
         * @enum {string}
         */
        FourEyes: "checked" | "reviewer-unknown" | "submitter-unknown";
        /**
         * @description The part of one gas, in kgCO2e.
         * @example 2159.01705
         */
        GasEmissions: number;
        /** @description The parts by gas in kgCO2e, where the source publishes them. They may miss the total by the source's rounding. */
        Gases: {
            ch4?: components["schemas"]["GasEmissions"];
            co2?: components["schemas"]["GasEmissions"];
            n2o?: components["schemas"]["GasEmissions"];
        };
        /** @description The dashboard of a period. */
        GetDashboardResponse: {
            breakdown: components["schemas"]["Breakdown"];
            categories: components["schemas"]["CategoryBreakdown"];
            intensities: components["schemas"]["Intensities"];
            largest: components["schemas"]["LargestSources"];
            sites: components["schemas"]["SiteBreakdown"];
            targets: components["schemas"]["TargetsProgress"];
            timeseries: components["schemas"]["Timeseries"];
            vault: components["schemas"]["Vault"];
        };
        /** @description A job. */
        GetJobResponse: {
            item: components["schemas"]["Job"];
        };
        /**
         * @description Category of Scope 3, null for the other scopes.
         * @example 3
         */
        GhgCategory: number | null;
        /**
         * @description Scope of the GHG Protocol. Biogenic CO2 is reported outside of the scopes and never totalled.
         * @example scope-2
         * @enum {string}
         */
        GhgScope: "scope-1" | "scope-2" | "scope-3" | "outside-of-scopes";
        /**
         * @description The set of global warming potentials behind a figure, by the IPCC assessment report that published it.
         * @example AR5
         * @enum {string}
         */
        GwpSet: "AR4" | "AR5" | "AR6";
        /**
         * @description Emissions of Scopes 1, 2 and 3 in kgCO2e on the Scope 2 basis that was asked for: `total` or `totalMarket`. Breakdown, sites, categories and the series each add up to this figure of the whole period.
         * @example 3029.463
         */
        HeadlineEmissions: number;
        /** @description Submitted activity. */
        IngestableItem: {
            activity: components["schemas"]["Activity"];
            calculation?: components["schemas"]["ItemCalculation"];
            calculationMethod: components["schemas"]["CalculationMethod"];
            /** @description Other items of the organisation, pending or approved, with the same subchild, periods and amounts, the oldest first. Absent where there are none. They are pointed out and not refused, since two bills may well say the same. */
            duplicates?: components["schemas"]["Uuid"][];
            /**
             * @description How many entries it holds; `activity` is that of the first.
             * @example 1
             */
            entries: number;
            /**
             * @description Whether the first entry is an estimate rather than a reading; absent where it is not.
             * @example true
             */
            estimated?: boolean;
            id: components["schemas"]["Uuid"];
            inputMethod: components["schemas"]["InputMethod"];
            inputs?: components["schemas"]["SubmittedAmounts"];
            period: components["schemas"]["Period"];
            /**
             * @description Why it was rejected, while it is.
             * @example The bill says 1234.5 kWh
             */
            reason?: string;
            /**
             * @description Counts its changes; in quotation marks, its `ETag`.
             * @example 1
             */
            revision: number;
            site?: components["schemas"]["Site"];
            state: components["schemas"]["State"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /** @description A page of items. */
        IngestableList: {
            /** @description The items. */
            items: components["schemas"]["IngestableRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An item with its organisation and times. */
        IngestableRecord: components["schemas"]["IngestableItem"] & {
            createdAt: components["schemas"]["Timestamp"];
            orgId: components["schemas"]["OrganisationId"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One item, and what is probably a slip in it. */
        IngestableResponse: {
            item: components["schemas"]["IngestableRecord"];
            notices?: components["schemas"]["EntryNotices"];
        };
        /**
         * @description How the activity was submitted.
         * @example form
         * @enum {string}
         */
        InputMethod: "form" | "template";
        /** @description Emissions per unit of each denominator of the setting `intensity-denominators`. A year's denominator counts with the share of its days that lies in the period: half a year is divided by half of the year's revenue, or by half a year of each employee. */
        Intensities: {
            /** @description The same for the period that this one is compared with. */
            comparison?: {
                /**
                 * @description The change in percent of the earlier intensity, to two decimals; null where it cannot be told.
                 * @example -16.14
                 */
                changePercent: number | null;
                /**
                 * @description The denominator; null where a year of the period has none.
                 * @example 40
                 */
                denominator: number | null;
                /**
                 * @description kgCO2e per unit, to five decimals; null without a denominator.
                 * @example 85.0025
                 */
                emissionsPerUnit: number | null;
                missingYears?: components["schemas"]["MissingYears"];
            };
            /**
             * @description The denominator of the period; null where a year of the period has none.
             * @example 42.5
             */
            denominator: number | null;
            /**
             * @description kgCO2e per unit, to five decimals; null without a denominator.
             * @example 71.28148
             */
            emissionsPerUnit: number | null;
            kind: components["schemas"]["IntensityKind"];
            missingYears?: components["schemas"]["MissingYears"];
        }[];
        /** @description What emissions of one year are divided by. */
        IntensityDenominator: {
            kind: components["schemas"]["IntensityKind"];
            /**
             * @description How many.
             * @example 42.5
             */
            value: number;
            /**
             * @description The year in which the financial year begins.
             * @example 2025
             */
            year: number;
        };
        /**
         * @description One figure per kind and year at most.
         * @example {
         *       "denominators": [
         *         {
         *           "kind": "full-time-equivalents",
         *           "year": 2025,
         *           "value": 42.5
         *         }
         *       ]
         *     }
         */
        IntensityDenominators: {
            /** @description The figures, in any order. */
            denominators: components["schemas"]["IntensityDenominator"][];
            primary?: components["schemas"]["PrimaryIntensity"];
        };
        /** @description What emissions are divided by to tell their intensity. */
        IntensityDenominatorsSetting: {
            /**
             * @description The setting.
             * @example intensity-denominators
             * @enum {string}
             */
            key: "intensity-denominators";
            value: components["schemas"]["IntensityDenominators"];
        };
        /** @description What emissions are divided by to tell their intensity. */
        IntensityDenominatorsSettingRecord: {
            /**
             * @description The setting.
             * @example intensity-denominators
             * @enum {string}
             */
            key: "intensity-denominators";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["IntensityDenominators"];
        };
        /**
         * @description What is counted, with its unit.
         * @example full-time-equivalents
         * @enum {string}
         */
        IntensityKind: "full-time-equivalents" | "revenue-gbp-million" | "ebitda-gbp-million" | "floor-area-square-metres" | "output-tonnes" | "output-litres" | "passenger-kilometres";
        /** @description The calculation of an approved item; absent in every other state. An item whose calculation is queued or has failed has no emissions yet, which is not the same as zero. */
        ItemCalculation: {
            /**
             * @description Location-based emissions of the item in kgCO2e, once it is calculated.
             * @example 3029.463
             */
            emissions?: number;
            /** @description Why the calculation failed. */
            problem?: {
                /**
                 * @description What kind of failure.
                 * @example factor_missing
                 */
                code: string;
                /**
                 * @description The failure for people.
                 * @example No edition has a factor fuel.coke.tonne for 2012
                 */
                detail: string;
            };
            /**
             * @description Whether the item is calculated. A failed calculation stands among the dead letters of the administration.
             * @example completed
             * @enum {string}
             */
            state: "queued" | "completed" | "failed";
        };
        /**
         * @description A number of items.
         * @example 2
         */
        ItemCount: number;
        /** @description How many items that touch the period stand in each state. */
        ItemCounts: {
            approved: components["schemas"]["ItemCount"];
            draft: components["schemas"]["ItemCount"];
            pending: components["schemas"]["ItemCount"];
            rejected: components["schemas"]["ItemCount"];
        };
        /** @description What is to change; null removes what is optional. */
        ItemPatch: {
            activity?: components["schemas"]["ActivityPatch"];
            /**
             * @description The method; null leaves it to the given parameters.
             * @example average
             * @enum {string|null}
             */
            calculationMethod?: "spend" | "average" | "distance" | null;
            /**
             * @description Whether the quantity is an estimate rather than a reading.
             * @example true
             */
            estimated?: boolean;
            period?: components["schemas"]["PeriodPatch"];
            /**
             * @description The site; null for none.
             * @example Leeds office
             */
            site?: string | null;
            /**
             * @description Draft withdraws a pending item; pending submits a draft.
             * @example draft
             * @enum {string}
             */
            state?: "draft" | "pending";
        };
        /** @description A calculation that was accepted. */
        Job: {
            finishedAt?: components["schemas"]["Timestamp"];
            id: components["schemas"]["Uuid"];
            itemId?: components["schemas"]["Uuid"];
            problem?: components["schemas"]["JobProblem"];
            requestedAt: components["schemas"]["Timestamp"];
            state: components["schemas"]["JobState"];
        };
        /** @description Why a job failed. */
        JobProblem: {
            /**
             * @description The reason; stable.
             * @example factor_missing
             */
            code: string;
            /**
             * @description The reason in words.
             * @example There is no factor cng.small.km in the edition 2025
             */
            detail: string;
        };
        /**
         * @description The state of an accepted job.
         * @example completed
         * @enum {string}
         */
        JobState: "queued" | "active" | "completed" | "failed";
        /**
         * @description kgCO2e.
         * @example 2185.065
         */
        Kilograms: number;
        /**
         * @description Energy in kWh, to two decimals.
         * @example 12345
         */
        KilowattHours: number;
        /** @description The five largest sources of emissions, the largest first. A source is one subchild at one site, priced by one factor. */
        LargestSources: {
            category: components["schemas"]["GhgCategory"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            factorKey: components["schemas"]["FactorKey"];
            lines: components["schemas"]["LinesLink"];
            /**
             * @description The quantity that the factor priced.
             * @example 12345
             */
            quantity: number;
            scope: components["schemas"]["CountedScope"];
            share: components["schemas"]["Share"];
            /**
             * @description The site; empty where the activity names none.
             * @example Leeds office
             */
            site: string;
            subchildId: components["schemas"]["TaxonomyId"];
            /**
             * @description The unit of the quantity.
             * @example kWh
             */
            unit: string;
        }[];
        /** @description One line of the ledger: quantity times factor. The factor is written down as it was when the line was calculated. */
        Line: {
            basis: components["schemas"]["Basis"];
            category: components["schemas"]["GhgCategory"];
            createdAt: components["schemas"]["Timestamp"];
            emissions: components["schemas"]["Emissions"];
            factor: components["schemas"]["LineFactor"];
            formulaVersion: components["schemas"]["FormulaVersion"];
            gases?: components["schemas"]["Gases"];
            grade: components["schemas"]["DataQualityGrade"];
            id: components["schemas"]["Uuid"];
            input: components["schemas"]["LineInput"];
            jobId: components["schemas"]["Uuid"];
            method: components["schemas"]["CalculationMethod"];
            notices: components["schemas"]["Notices"];
            period: components["schemas"]["Period"];
            quantity: components["schemas"]["LineQuantity"];
            reverses?: components["schemas"]["ReversedLineId"];
            scope: components["schemas"]["GhgScope"];
            site?: components["schemas"]["Site"];
            subchildId: components["schemas"]["TaxonomyId"];
            unit: components["schemas"]["FactorUnit"];
        };
        /** @description The factor, as published in one edition of one source. */
        LineFactor: {
            edition: components["schemas"]["EditionYear"];
            gwp?: components["schemas"]["GwpSet"];
            key: components["schemas"]["FactorKey"];
            kgCo2e: components["schemas"]["FactorValue"];
            source: components["schemas"]["FactorSource"];
        };
        /** @description The share of what was submitted that this line counts, as submitted: before it was converted to the factor's unit, deflated to the prices of the factor's year, or turned into a quantity by a price. */
        LineInput: {
            gbpPerUnit?: components["schemas"]["LinePrice"];
            quantity: components["schemas"]["LineQuantity"];
            unit: components["schemas"]["FactorUnit"];
        };
        /**
         * @description The price, from the organisation's settings, that turned spend into a quantity; in GBP per unit of the line's quantity.
         * @example 0.28
         */
        LinePrice: number;
        /**
         * @description How much, in the factor's unit. Below zero in refunds and in lines that reverse another.
         * @example 12345
         */
        LineQuantity: number;
        /**
         * @description Path and query of `GET /calculation/lines` for the ledger lines behind the figure: their `share`s add up to it exactly.
         * @example /calculation/lines?from=2025-01-01&until=2025-12-31&scope=scope-2
         */
        LinesLink: string;
        /** @description A page of emissions. */
        ListCalculationsResponse: {
            /** @description The emissions, by bucket and subchild. */
            items: components["schemas"]["CalculationItem"][];
            nextCursor: components["schemas"]["NextCursor"];
            totals: components["schemas"]["CalculationTotals"];
        };
        /** @description A page of factors. */
        ListFactorsResponse: {
            facets: components["schemas"]["FactorFacets"];
            /** @description The factors, ordered by key, source and edition. */
            items: components["schemas"]["Factor"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A page of ledger lines. */
        ListItemLinesResponse: {
            /** @description The lines, in the order in which they were written. */
            items: components["schemas"]["Line"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A page of lines. */
        ListLinesResponse: {
            /** @description The lines, ordered by id. */
            items: components["schemas"]["PeriodLine"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A page of the grid of months. */
        ListMonthsResponse: {
            /** @description The rows, ordered by site and subchild. */
            items: components["schemas"]["CompletenessRow"][];
            nextCursor: components["schemas"]["NextCursor"];
            totals: components["schemas"]["CompletenessCounts"];
        };
        /** @description A page of reports. */
        ListReportsResponse: {
            /** @description The reports, the newest first. */
            items: components["schemas"]["ReportRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A page of settings. */
        ListSettingsResponse: {
            /** @description The settings, ordered by key. */
            items: components["schemas"]["SettingRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A factor that an edition does not have. */
        MissingFactor: {
            key: components["schemas"]["FactorKey"];
            standIn?: components["schemas"]["StandInYear"];
        };
        /** @description Years of the period whose denominator is missing or zero, by the calendar year in which they begin. Absent where there are none. */
        MissingYears: number[];
        /**
         * @description The cursor of the next page; null on the last one.
         * @example null
         */
        NextCursor: string | null;
        /**
         * @description What a reader of the figure should know, as codes; for instance `factor_year_fallback`, `market_equals_location`, `estimated_from_spend`. More may be added.
         * @example [
         *       "factor_year_fallback"
         *     ]
         */
        Notices: string[];
        /** @description An organisation. */
        Organisation: {
            createdAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["OrganisationId"];
            name: components["schemas"]["OrganisationName"];
            /**
             * @description Counts its changes; in quotation marks, its `ETag`.
             * @example 1
             */
            revision: number;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The organisational boundary (GHG Protocol Corporate Standard, chapter 3).
         * @example {
         *       "approach": "operational-control",
         *       "entities": [
         *         {
         *           "name": "Acme Manufacturing Limited"
         *         }
         *       ],
         *       "overseasSites": []
         *     }
         */
        OrganisationBoundary: {
            /**
             * @description How the emissions of entities are consolidated; absent while none is chosen.
             * @example operational-control
             * @enum {string}
             */
            approach?: "operational-control" | "financial-control" | "equity-share";
            /** @description The entities that the reports are about. */
            entities: components["schemas"]["BoundaryEntity"][];
            /** @description The entities of the group that the reports leave out. */
            excludedEntities?: components["schemas"]["ExcludedEntity"][];
            /** @description The sites outside the United Kingdom and its offshore area, as activity names them. An empty list states that there are none; without the list reports do not state the UK share. */
            overseasSites?: components["schemas"]["OverseasSite"][];
        };
        /** @description Which entities and places the reports are about. */
        OrganisationBoundarySetting: {
            /**
             * @description The setting.
             * @example organisation-boundary
             * @enum {string}
             */
            key: "organisation-boundary";
            value: components["schemas"]["OrganisationBoundary"];
        };
        /** @description Which entities and places the reports are about. */
        OrganisationBoundarySettingRecord: {
            /**
             * @description The setting.
             * @example organisation-boundary
             * @enum {string}
             */
            key: "organisation-boundary";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["OrganisationBoundary"];
        };
        /**
         * @description An organisation, by its id at the identity provider.
         * @example org_Acme0000Demo
         */
        OrganisationId: string;
        /** @description A page of organisations. */
        OrganisationList: {
            /** @description The organisations. */
            items: components["schemas"]["Organisation"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The name.
         * @example Acme Ltd
         */
        OrganisationName: string;
        /** @description What is to change. */
        OrganisationPatch: {
            name?: components["schemas"]["OrganisationName"];
        };
        /** @description One organisation. */
        OrganisationResponse: {
            item: components["schemas"]["Organisation"];
        };
        /** @description A page of settings. */
        OrganisationSettingList: {
            /** @description The settings. */
            items: components["schemas"]["SettingRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One setting. */
        OrganisationSettingResponse: {
            item: components["schemas"]["SettingRecord"];
        };
        /** @description A new organisation. */
        OrganisationSubmission: {
            id: components["schemas"]["OrganisationId"];
            name: components["schemas"]["OrganisationName"];
        };
        /** @description A site outside the United Kingdom. */
        OverseasSite: {
            /**
             * @description The country.
             * @example Ireland
             */
            country?: string;
            site: components["schemas"]["Site"];
        };
        /**
         * @description The name by which `activity` holds a parameter's value.
         * @example 1
         */
        ParameterNumber: string;
        /**
         * @description A period of days; both ends are inclusive.
         * @example {
         *       "from": "2025-01-01",
         *       "until": "2025-12-31"
         *     }
         */
        Period: {
            from: components["schemas"]["Date"];
            until: components["schemas"]["Date"];
        };
        /** @description A line, and what it adds to the figures of a period. */
        PeriodLine: components["schemas"]["Line"] & {
            itemId?: components["schemas"]["Uuid"];
            /**
             * @description The line's emissions in the period in kgCO2e. Emissions are spread evenly over the line's days; each month is rounded to five decimals, and its last day takes the remainder.
             * @example 185.58086
             */
            share: number;
        };
        /**
         * @description The days that are to change.
         * @example {
         *       "until": "2025-11-30"
         *     }
         */
        PeriodPatch: {
            from?: components["schemas"]["Date"];
            until?: components["schemas"]["Date"];
        };
        /**
         * @description Spend of a year is multiplied by the index of the factor's year and divided by that of its own.
         * @example {
         *       "name": "UK CPI, 2010 = 100",
         *       "values": [
         *         {
         *           "year": 2024,
         *           "index": 147.410764
         *         }
         *       ]
         *     }
         */
        PriceIndex: {
            /**
             * @description Which index
             * @example UK CPI, 2010 = 100
             */
            name: string;
            /** @description The index, one value per year. */
            values: components["schemas"]["PriceIndexValue"][];
        };
        /** @description The index that spend is deflated by. */
        PriceIndexSetting: {
            /**
             * @description The setting.
             * @example price-index
             * @enum {string}
             */
            key: "price-index";
            value: components["schemas"]["PriceIndex"];
        };
        /** @description The index that spend is deflated by. */
        PriceIndexSettingRecord: {
            /**
             * @description The setting.
             * @example price-index
             * @enum {string}
             */
            key: "price-index";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["PriceIndex"];
        };
        /** @description The index of one year. */
        PriceIndexValue: {
            /**
             * @description The year's mean.
             * @example 147.410764
             */
            index: number;
            /**
             * @description The year.
             * @example 2024
             */
            year: number;
        };
        /** @description The ratio that reports show first, year after year. Without it they show the first kind that has figures. */
        PrimaryIntensity: {
            kind: components["schemas"]["IntensityKind"];
            /**
             * @description Why this denominator was chosen.
             * @example Our work is done by people in offices
             */
            reason: string;
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /**
             * @description What happened this time.
             * @example 1 fault was found
             */
            detail?: string;
            /** @description The violations found in the request. */
            errors?: components["schemas"]["Fault"][];
            /**
             * @description The id of this request in the log.
             * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
             */
            requestId: string;
            /**
             * @description With 409, the current state of the resource.
             * @example approved
             */
            state?: string;
            /**
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description The kind of problem in words.
             * @example The request is not valid
             */
            title: string;
            /**
             * @description Identifies the kind of problem; stable.
             * @example urn:tomorro:invalid-request
             */
            type: string;
        };
        /**
         * @description Radiative forcing adds the effect of flying high to the CO2 of flights.
         * @example {
         *       "isIncluded": true
         *     }
         */
        RadiativeForcing: {
            /**
             * @description Whether it is counted.
             * @example true
             */
            isIncluded: boolean;
        };
        /** @description Whether flights count with radiative forcing. */
        RadiativeForcingSetting: {
            /**
             * @description The setting.
             * @example radiative-forcing
             * @enum {string}
             */
            key: "radiative-forcing";
            value: components["schemas"]["RadiativeForcing"];
        };
        /** @description Whether flights count with radiative forcing. */
        RadiativeForcingSettingRecord: {
            /**
             * @description The setting.
             * @example radiative-forcing
             * @enum {string}
             */
            key: "radiative-forcing";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["RadiativeForcing"];
        };
        /**
         * @description Only activity of these subchildren; absent for all.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        RecalculatedSubchildren: components["schemas"]["TaxonomyId"][];
        /** @description A recalculation. Counts and emissions are there once it is completed. */
        Recalculation: {
            edition?: components["schemas"]["EditionYear"];
            emissionsAfter?: components["schemas"]["Emissions"];
            emissionsBefore?: components["schemas"]["Emissions"];
            finishedAt?: components["schemas"]["Timestamp"];
            from?: components["schemas"]["Date"];
            id: components["schemas"]["Uuid"];
            /**
             * @description How many of them change.
             * @example 1
             */
            itemsChanged?: number;
            /**
             * @description How many items were calculated.
             * @example 1
             */
            itemsTotal?: number;
            mode: components["schemas"]["RecalculationMode"];
            orgId?: components["schemas"]["OrganisationId"];
            problem?: components["schemas"]["JobProblem"];
            requestedAt: components["schemas"]["Timestamp"];
            status: components["schemas"]["JobState"];
            subchildIds?: components["schemas"]["RecalculatedSubchildren"];
            until?: components["schemas"]["Date"];
        };
        /** @description What changes for one item, and why. */
        RecalculationChange: {
            emissionsAfter: components["schemas"]["Emissions"];
            emissionsBefore: components["schemas"]["Emissions"];
            itemId: components["schemas"]["Uuid"];
            orgId: components["schemas"]["OrganisationId"];
            /**
             * @description Why.
             * @example Edition 2024 became 2025
             */
            reason: string;
        };
        /** @description A recalculation with a page of its changes. */
        RecalculationDetail: {
            /** @description The items that change, and those that cannot be calculated, which keep the lines that they have. */
            changes: components["schemas"]["RecalculationChange"][];
            /** @description What the factors of each edition account for in each organisation, old and new; greatest change first. */
            editions: components["schemas"]["RecalculationEdition"][];
            item: components["schemas"]["Recalculation"];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What the factors of one edition account for in one organisation, old and new. */
        RecalculationEdition: {
            edition: components["schemas"]["EditionYear"];
            emissionsAfter: components["schemas"]["Emissions"];
            emissionsBefore: components["schemas"]["Emissions"];
            orgId: components["schemas"]["OrganisationId"];
        };
        /** @description A page of recalculations. */
        RecalculationList: {
            /** @description The recalculations. */
            items: components["schemas"]["Recalculation"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether to tell the changes only, or to make them.
         * @example dry-run
         * @enum {string}
         */
        RecalculationMode: "dry-run" | "apply";
        /** @description One recalculation. */
        RecalculationResponse: {
            item: components["schemas"]["Recalculation"];
        };
        /** @description What to calculate again. */
        RecalculationSubmission: {
            edition?: components["schemas"]["EditionYear"];
            from?: components["schemas"]["Date"];
            mode: components["schemas"]["RecalculationMode"];
            orgId?: components["schemas"]["OrganisationId"];
            subchildIds?: components["schemas"]["RecalculatedSubchildren"];
            until?: components["schemas"]["Date"];
        };
        /** @description The job that is tried again. */
        Redrive: {
            jobId: components["schemas"]["Uuid"];
        };
        /** @description Why an item is rejected. */
        Rejection: {
            reason: components["schemas"]["RejectionReason"];
        };
        /**
         * @description The reason, for the organisation to read.
         * @example The bill says 1234.5 kWh
         */
        RejectionReason: string;
        /** @description Who has verified the figures, and what was done. */
        ReportAssurance: {
            /**
             * @description Who.
             * @example Northern Assurance LLP
             */
            body: string;
            /**
             * @description The level of assurance.
             * @example limited
             * @enum {string}
             */
            level?: "limited" | "reasonable";
            /**
             * @description The standard of the engagement.
             * @example ISO 14064-3
             */
            standard?: string;
            /**
             * @description What was examined.
             * @example Scope 1 and 2
             */
            statement?: string;
        };
        /** @description A paragraph, a list, a table or a chart. */
        ReportBlock: components["schemas"]["ReportParagraph"] | components["schemas"]["ReportList"] | components["schemas"]["ReportTable"] | components["schemas"]["ReportChart"];
        /** @description A cell. */
        ReportCell: {
            /**
             * @description What it shows, rounded for reading.
             * @example 1,234.57
             */
            text: string;
            /**
             * @description The exact figure in the unit shown, as decimal text.
             * @example 1234.56789
             */
            value?: string;
        };
        /** @description A chart. The table with the same figures stands beside it. */
        ReportChart: {
            /**
             * @description Names the chart within its section.
             * @example by-month
             */
            id: string;
            /** @description The labels along the axis, one per value of each series. */
            labels: string[];
            /**
             * @description What the chart shows
             * @example Emissions were highest in January.
             */
            sentence: string;
            /** @description The series. */
            series: components["schemas"]["ReportChartSeries"][];
            /**
             * @description How it is drawn.
             * @example stacked-columns
             * @enum {string}
             */
            shape: "bars" | "stacked-columns" | "line";
            /**
             * @description The caption.
             * @example Emissions by month
             */
            title: string;
            /**
             * @description A chart.
             * @example chart
             * @enum {string}
             */
            type: "chart";
            /**
             * @description The unit of its figures.
             * @example tCO2e
             */
            unit: string;
        };
        /** @description One series. */
        ReportChartSeries: {
            /**
             * @description Names the series.
             * @example scope-1
             */
            id: string;
            /**
             * @description What it is called.
             * @example Scope 1
             */
            title: string;
            /** @description One value per label; null where there is no figure. */
            values: (number | null)[];
        };
        /** @description A column. */
        ReportColumn: {
            /**
             * @description Names the column.
             * @example current
             */
            id: string;
            /**
             * @description Whether it holds figures.
             * @example true
             */
            isNumeric: boolean;
            /**
             * @description The heading.
             * @example 2024/25
             */
            title: string;
            /**
             * @description The unit of its figures where all have the same.
             * @example tCO2e
             */
            unit?: string;
        };
        /** @description One figure or text that differs from the superseded report. */
        ReportDifference: {
            /**
             * @description What this report says; absent where it says nothing.
             * @example 13.10 tCO2e
             */
            after?: string;
            /**
             * @description What the superseded report says; absent where it says nothing.
             * @example 12.40 tCO2e
             */
            before?: string;
            /**
             * @description What differs.
             * @example Scope 1, this year
             */
            label: string;
            /**
             * @description The title of the section.
             * @example Greenhouse gas emissions
             */
            section: string;
        };
        /** @description Something that the report leaves out. */
        ReportExclusion: {
            /**
             * @description Why.
             * @example The landlord services the cooling
             */
            reason: string;
            /**
             * @description What is left out.
             * @example Refrigerants of the Cardiff office
             */
            what: string;
        };
        /**
         * Format: binary
         * @description The bytes of the file, 2 GiB at most.
         */
        ReportFile: Blob;
        /** @description One file of a report. */
        ReportFileRecord: {
            /**
             * @description The size in bytes.
             * @example 9310
             */
            bytes: number;
            /**
             * @description The name that the file is saved under.
             * @example acme-secr-2024-04-2025-03.csv
             */
            fileName: string;
            /**
             * @description The format.
             * @example csv
             * @enum {string}
             */
            format: "xlsx" | "csv" | "pdf";
            /**
             * @description The SHA-256 of its bytes.
             * @example ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
             */
            sha256: string;
        };
        /**
         * @description `activity`: the emissions of the coverage. `secr`: Streamlined Energy and Carbon Reporting for the directors' report. `inventory`: a GHG Protocol inventory with all 15 categories of Scope 3. `carbon-reduction-plan`: the plan that PPN 006 asks of suppliers to central government.
         * @example secr
         * @enum {string}
         */
        ReportKind: "activity" | "secr" | "inventory" | "carbon-reduction-plan";
        /**
         * @description What kind of report.
         * @default activity
         * @example secr
         * @enum {string}
         */
        ReportKindAsked: "activity" | "secr" | "inventory" | "carbon-reduction-plan";
        /** @description The position of the ledger that the report was made at. Later lines are not part of it. */
        ReportLedger: {
            lastLineId?: components["schemas"]["Uuid"];
            /**
             * @description How many ledger lines the appendix lists.
             * @example 36
             */
            lines: number;
        };
        /** @description A list of points. */
        ReportList: {
            /** @description The points. */
            items: string[];
            /**
             * @description A list.
             * @example list
             * @enum {string}
             */
            type: "list";
        };
        /** @description A measure that lowers energy use or emissions. */
        ReportMeasure: {
            completedOn?: components["schemas"]["Date"];
            /**
             * @description More about it.
             * @example 240 fittings replaced
             */
            description?: string;
            /**
             * @description What it saves in a year, in tCO2e.
             * @example 12.4
             */
            savingTonnesCo2e?: number;
            /**
             * @description The measure.
             * @example LED lighting in the Leeds warehouse
             */
            title: string;
        };
        /** @description What the organisation says itself. The report prints it as it stands. */
        ReportNarrative: {
            assurance?: components["schemas"]["ReportAssurance"];
            /** @description What the report leaves out, and why. */
            exclusions?: components["schemas"]["ReportExclusion"][];
            /** @description Measures taken in the period. An empty list states that none were taken; without the list the report says "Not stated". */
            measures?: components["schemas"]["ReportMeasure"][];
            methodology?: components["schemas"]["ReportText"];
            /** @description Lines that are zero because there was no such activity. Without the statement a line without data says "Not stated". */
            nilLines?: components["schemas"]["ReportNilLine"][];
            /** @description Why the period is not the financial year, where it is not. */
            periodReason?: components["schemas"]["ReportText"];
            /** @description Measures that are planned, printed apart from those taken. */
            plannedMeasures?: components["schemas"]["ReportMeasure"][];
        };
        /** @description A line that is zero. */
        ReportNilLine: {
            /**
             * @description The line.
             * @example natural-gas
             * @enum {string}
             */
            line: "natural-gas" | "electricity" | "transport-fuel" | "employee-car-travel" | "scope-1" | "scope-2" | "upstream-transport" | "waste" | "business-travel" | "commuting" | "downstream-transport";
            /**
             * @description Why it is zero.
             * @example All sites are heated by electricity
             */
            reason: string;
        };
        /**
         * @description Where the store keeps the files, once the report is completed.
         * @example report/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ReportObjectId: string;
        /** @description A paragraph. */
        ReportParagraph: {
            /**
             * @description The text.
             * @example The reporting period is the financial year.
             */
            text: string;
            /**
             * @description A paragraph.
             * @example text
             * @enum {string}
             */
            type: "text";
        };
        /** @description A report and how far it is. */
        ReportRecord: {
            aggregate: components["schemas"]["DateAggregation"];
            coverage?: components["schemas"]["Coverage"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description Figures and texts that differ from the superseded report, section by section. */
            differences?: components["schemas"]["ReportDifference"][];
            /** @description The files, once the report is completed. */
            files: components["schemas"]["ReportFileRecord"][];
            id: components["schemas"]["Uuid"];
            /**
             * @description Whether it is a draft.
             * @example false
             */
            isDraft: boolean;
            kind: components["schemas"]["ReportKind"];
            ledger?: components["schemas"]["ReportLedger"];
            narrative?: components["schemas"]["ReportNarrative"];
            objectId?: components["schemas"]["ReportObjectId"];
            orgId: components["schemas"]["OrganisationId"];
            period: components["schemas"]["Period"];
            problem?: components["schemas"]["JobProblem"];
            /**
             * @description How far it is in per cent; 100 once it is completed.
             * @example 100
             */
            progress: number;
            /**
             * @description Who asked for it, as the identity provider names them.
             * @example auth0|64b1f6
             */
            requestedBy?: string;
            signatory?: components["schemas"]["ReportSignatory"];
            state: components["schemas"]["JobState"];
            supersededBy?: components["schemas"]["SupersedingReportId"];
            supersedes?: components["schemas"]["SupersededReportId"];
            title: components["schemas"]["ReportTitle"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * @description Counts the completed reports of the same kind, period, coverage and aggregate. Absent until the report is completed, and in drafts.
             * @example 1
             */
            version?: number;
            /** @description What the report does not state, or what a reader will object to. */
            warnings: components["schemas"]["ReportWarning"][];
        };
        /** @description A report. */
        ReportResponse: {
            item: components["schemas"]["ReportRecord"];
        };
        /** @description A row. */
        ReportRow: {
            /** @description One cell per column. */
            cells: components["schemas"]["ReportCell"][];
            /**
             * @description Names the row within its table.
             * @example scope-1
             */
            id: string;
            /**
             * @description Whether the row adds up rows above it.
             * @example false
             */
            isTotal: boolean;
        };
        /** @description One section. */
        ReportSection: {
            /** @description The content, in its order. */
            blocks: components["schemas"]["ReportBlock"][];
            /**
             * @description Names the section.
             * @example energy
             */
            id: string;
            /**
             * @description The heading.
             * @example Energy consumption
             */
            title: string;
        };
        /** @description What a report says. */
        ReportSections: {
            /**
             * @description The name of the organisation.
             * @example Acme Ltd
             */
            organisation: string;
            reportId: components["schemas"]["Uuid"];
            /** @description The sections, in their order. */
            sections: components["schemas"]["ReportSection"][];
            title: components["schemas"]["ReportTitle"];
        };
        /** @description Who signs for the organisation. */
        ReportSignatory: {
            /**
             * @description The name.
             * @example Asha Patel
             */
            name: string;
            /**
             * @description The role.
             * @example Finance Director
             */
            role: string;
            signedOn?: components["schemas"]["Date"];
        };
        /** @description A table. The first cell of a row labels it. */
        ReportTable: {
            /** @description The columns. */
            columns: components["schemas"]["ReportColumn"][];
            /**
             * @description Names the table within its section.
             * @example totals
             */
            id: string;
            /**
             * @description A note below the table.
             * @example Part of no total.
             */
            note?: string;
            /** @description The rows. */
            rows: components["schemas"]["ReportRow"][];
            /**
             * @description The caption.
             * @example Emissions by scope
             */
            title: string;
            /**
             * @description A table.
             * @example table
             * @enum {string}
             */
            type: "table";
        };
        /**
         * @description Text in paragraphs, separated by line breaks.
         * @example Gas of the Leeds office is metered for the whole building and shared by floor area.
         */
        ReportText: string;
        /**
         * @description The title; without one the kind's own.
         * @example Streamlined Energy and Carbon Report 2024/25
         */
        ReportTitle: string;
        /** @description Something that the report does not state, or that a reader will object to. */
        ReportWarning: {
            /**
             * @description The reason; stable.
             * @example uk_share_missing
             */
            code: string;
            /**
             * @description The reason in words, and what to do.
             * @example The UK share is not stated. Name the sites outside the UK in the setting organisation-boundary.
             */
            detail: string;
            /**
             * @description The id of the section.
             * @example energy
             */
            section: string;
        };
        /**
         * Format: uuid
         * @description The earlier line that this one takes back; its emissions are the same with the other sign.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c10
         */
        ReversedLineId: string;
        /** @description Something about an item that a reviewer should look at. */
        ReviewFlag: {
            /**
             * @description What was found.
             * @example Usage in kWh is 1000 times that of the year before: 12345 kWh a day, not 12.345
             */
            detail: string;
            /** @description The items that it was held against; none for a slip within the item. */
            itemIds: components["schemas"]["Uuid"][];
            /**
             * @description A duplicate says the same as another item. An overlap covers days that approved or pending activity of the same site and subchild covers already. A magnitude is far from what was approved for the same days of the year before, as by a slip of the unit. A first value of a site is unlike its peers where it is 100 times what others of the activity have a day, or a hundredth. The others are slips within the item, such as a row of totals; its submitter was told of them, too.
             * @example magnitude
             * @enum {string}
             */
            kind: "duplicate" | "overlap" | "magnitude" | "unlike-peers" | "equal-rows" | "overlapping-rows" | "total-row" | "outlier" | "zero-quantity" | "future-days" | "long-period" | "spend-in-scope-3" | "credit" | "own-factor";
        };
        /**
         * @description One statement per category at most. A category with emissions is reported whatever it says.
         * @example {
         *       "categories": [
         *         {
         *           "category": 10,
         *           "relevance": "not-relevant",
         *           "reason": "We sell finished goods only"
         *         }
         *       ]
         *     }
         */
        Scope3Relevance: {
            /** @description The categories, in any order. */
            categories: components["schemas"]["CategoryRelevance"][];
        };
        /** @description Which categories of Scope 3 matter, and why the others do not. */
        Scope3RelevanceSetting: {
            /**
             * @description The setting.
             * @example scope-3-relevance
             * @enum {string}
             */
            key: "scope-3-relevance";
            value: components["schemas"]["Scope3Relevance"];
        };
        /** @description Which categories of Scope 3 matter, and why the others do not. */
        Scope3RelevanceSettingRecord: {
            /**
             * @description The setting.
             * @example scope-3-relevance
             * @enum {string}
             */
            key: "scope-3-relevance";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["Scope3Relevance"];
        };
        /** @description A scope, and how many of the factors are of it. */
        ScopeFacet: {
            factors: components["schemas"]["FactorCount"];
            value: components["schemas"]["GhgScope"];
        };
        /**
         * @description Who set the value, as the identity provider names them.
         * @example auth0|64b1f6
         */
        SettingAuthor: string;
        /** @description A setting; each key has a value of its own shape. */
        SettingItem: components["schemas"]["FactorYearSetting"] | components["schemas"]["WttSetting"] | components["schemas"]["RadiativeForcingSetting"] | components["schemas"]["FinancialYearStartSetting"] | components["schemas"]["BaseYearSetting"] | components["schemas"]["IntensityDenominatorsSetting"] | components["schemas"]["SupplierElectricityFactorSetting"] | components["schemas"]["PriceIndexSetting"] | components["schemas"]["EnergyPricesSetting"] | components["schemas"]["CompanyKindSetting"] | components["schemas"]["OrganisationBoundarySetting"] | components["schemas"]["Scope3RelevanceSetting"] | components["schemas"]["TargetsSetting"];
        /**
         * @description Names a setting.
         * @example factor-year
         * @enum {string}
         */
        SettingKey: "factor-year" | "wtt" | "radiative-forcing" | "financial-year-start" | "base-year" | "intensity-denominators" | "supplier-electricity-factor" | "price-index" | "energy-prices" | "company-kind" | "organisation-boundary" | "scope-3-relevance" | "targets";
        /** @description The current value of a setting; each key has its own shape. */
        SettingRecord: components["schemas"]["FactorYearSettingRecord"] | components["schemas"]["WttSettingRecord"] | components["schemas"]["RadiativeForcingSettingRecord"] | components["schemas"]["FinancialYearStartSettingRecord"] | components["schemas"]["BaseYearSettingRecord"] | components["schemas"]["IntensityDenominatorsSettingRecord"] | components["schemas"]["SupplierElectricityFactorSettingRecord"] | components["schemas"]["PriceIndexSettingRecord"] | components["schemas"]["EnergyPricesSettingRecord"] | components["schemas"]["CompanyKindSettingRecord"] | components["schemas"]["OrganisationBoundarySettingRecord"] | components["schemas"]["Scope3RelevanceSettingRecord"] | components["schemas"]["TargetsSettingRecord"];
        /** @description A setting. */
        SettingResponse: {
            item: components["schemas"]["SettingRecord"];
        };
        /**
         * @description Whether the value was set by the organisation or is the default.
         * @example organisation
         * @enum {string}
         */
        SettingSource: "default" | "organisation";
        /**
         * @description Percent of the total, to two decimals. The shares of a whole's parts add up to the whole's exactly. Refunds can make one negative, and others then more than 100. Zero where the total is not above zero.
         * @example 72.13
         */
        Share: number;
        /**
         * @description Percent of the scope's emissions, to two decimals; a scope's shares add up to 100 exactly. Zero where the scope is not above zero.
         * @example 100
         */
        ShareOfScope: number;
        /**
         * @description The site that the activity belongs to, in the organisation's own words.
         * @example Leeds office
         */
        Site: string;
        /** @description The emissions by site, the greatest first, on the Scope 2 basis that was asked for. Sites without emissions are left out. Beyond 1,000 sites the last entry holds all others, and its `site` is absent. Effects are computed within each site, so that a move between two sites is activity of both. */
        SiteBreakdown: {
            comparison?: components["schemas"]["Change"];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            lines: components["schemas"]["LinesLink"];
            share: components["schemas"]["Share"];
            /**
             * @description The site; empty where activity names none.
             * @example Leeds office
             */
            site?: string;
        }[];
        /**
         * @description The edition that is calculated with instead, with a notice on the line. Absent where none is, and activity of the year fails.
         * @example 2025
         */
        StandInYear: number;
        /**
         * @description The review state of an item. Only approved activity counts.
         * @example pending
         * @enum {string}
         */
        State: "draft" | "pending" | "approved" | "rejected";
        /** @description Whether an edition has every factor that one subchild needs by one method. */
        SubchildCoverage: {
            calculationMethod: components["schemas"]["CalculationMethod"];
            /**
             * @description Whether no factor is missing.
             * @example true
             */
            isComplete: boolean;
            /** @description The factors that are missing. */
            missing: components["schemas"]["MissingFactor"][];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /**
         * @description Amounts as they were submitted in other units than those of `activity`, by parameter number; absent where there are none.
         * @example {
         *       "1": {
         *         "value": 12.345,
         *         "unit": "MWh"
         *       }
         *     }
         */
        SubmittedAmounts: {
            [key: string]: components["schemas"]["AmountWithUnit"];
        };
        /**
         * Format: uuid
         * @description The report that this one takes the place of.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c10
         */
        SupersededReportId: string;
        /**
         * Format: uuid
         * @description The report that has taken the place of this one.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
         */
        SupersedingReportId: string;
        /**
         * @description The periods of one supplier's factors do not overlap.
         * @example {
         *       "factors": [
         *         {
         *           "supplier": "Northern Power",
         *           "period": {
         *             "from": "2025-01-01",
         *             "until": "2025-12-31"
         *           },
         *           "kgCo2ePerKwh": 0.153
         *         }
         *       ]
         *     }
         */
        SupplierElectricityFactor: {
            /** @description The factors, in any order. */
            factors: components["schemas"]["SupplierFactor"][];
        };
        /** @description The electricity suppliers' own factors, for market-based Scope 2. */
        SupplierElectricityFactorSetting: {
            /**
             * @description The setting.
             * @example supplier-electricity-factor
             * @enum {string}
             */
            key: "supplier-electricity-factor";
            value: components["schemas"]["SupplierElectricityFactor"];
        };
        /** @description The electricity suppliers' own factors, for market-based Scope 2. */
        SupplierElectricityFactorSettingRecord: {
            /**
             * @description The setting.
             * @example supplier-electricity-factor
             * @enum {string}
             */
            key: "supplier-electricity-factor";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["SupplierElectricityFactor"];
        };
        /** @description What a supplier declares for a period. */
        SupplierFactor: {
            /**
             * @description Where the figure is written.
             * @example Fuel mix disclosure 2024/25
             */
            evidence?: string;
            /**
             * @description kgCO2e per kWh.
             * @example 0.153
             */
            kgCo2ePerKwh: number;
            period: components["schemas"]["Period"];
            /**
             * @description The supplier and the tariff.
             * @example Northern Power
             */
            supplier: string;
        };
        /** @description A reduction on the base year. */
        Target: {
            /**
             * @description The reduction on the base year, in per cent.
             * @example 42
             */
            reductionPercent: number;
            /**
             * @description What is reduced; Scope 2 location-based.
             * @example scope-1-2
             * @enum {string}
             */
            scopes: "scope-1-2" | "all";
            /**
             * @description The year in which the financial year begins.
             * @example 2030
             */
            year: number;
        };
        /** @description A target beside the period's emissions. `target` is the target line of each year that the period touches, by days. Where `target` or `actual` cannot be told, it is null and `reason` says why. */
        TargetProgress: {
            /**
             * @description What the period emitted, in kgCO2e.
             * @example 3029.463
             */
            actual: number | null;
            /**
             * @description Emissions of the base year in kgCO2e.
             * @example 4000
             */
            base: number | null;
            /**
             * @description `actual` less `target`: below zero the period does better than the line.
             * @example -298.537
             */
            gap: number | null;
            /** @description The target line, year by year, from the base year to the target's; empty where it cannot be told. */
            line: {
                /**
                 * @description Emissions in kgCO2e.
                 * @example 3328
                 */
                target: number;
                /**
                 * @description The year.
                 * @example 2025
                 */
                year: number;
            }[];
            /**
             * @description Why figures are null.
             * @example base-year-not-set
             * @enum {string}
             */
            reason?: "base-year-not-set" | "base-year-without-emissions";
            /**
             * @description The reduction on the base year, in percent.
             * @example 42
             */
            reductionPercent: number;
            /**
             * @description What is reduced.
             * @example scope-1-2
             * @enum {string}
             */
            scopes: "scope-1-2" | "all";
            /**
             * @description What the period should emit at most, in kgCO2e.
             * @example 3328
             */
            target: number | null;
            /**
             * @description The year of the target.
             * @example 2030
             */
            year: number;
        };
        /**
         * @description Net zero and the targets on the way, as reductions on the base year.
         * @example {
         *       "netZeroYear": 2045,
         *       "targets": [
         *         {
         *           "year": 2030,
         *           "reductionPercent": 42,
         *           "scopes": "scope-1-2"
         *         }
         *       ]
         *     }
         */
        Targets: {
            /**
             * @description The year by which the organisation is committed to net zero; absent while it is not.
             * @example 2045
             */
            netZeroYear?: number;
            /** @description The targets, one per year and scopes at most. */
            targets: components["schemas"]["Target"][];
        };
        /** @description Where the period stands on the straight line from the base year to each target of the setting `targets`. All figures obey the filters of the request. */
        TargetsProgress: {
            /**
             * @description The base year; null while none is set.
             * @example 2021
             */
            baseYear: number | null;
            /**
             * @description The year by which the organisation is committed to net zero; null while it is not.
             * @example 2045
             */
            netZeroYear: number | null;
            /** @description The targets, by year and scopes. */
            targets: components["schemas"]["TargetProgress"][];
        };
        /** @description Net zero and the targets on the way. */
        TargetsSetting: {
            /**
             * @description The setting.
             * @example targets
             * @enum {string}
             */
            key: "targets";
            value: components["schemas"]["Targets"];
        };
        /** @description Net zero and the targets on the way. */
        TargetsSettingRecord: {
            /**
             * @description The setting.
             * @example targets
             * @enum {string}
             */
            key: "targets";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["Targets"];
        };
        /** @description Everything that can be handed in. */
        Taxonomy: {
            /** @description The groups below them. */
            children: components["schemas"]["TaxonomyChild"][];
            /** @description The topmost groups. */
            parents: components["schemas"]["TaxonomyParent"][];
            /** @description What activity is handed in for. */
            subchildren: components["schemas"]["TaxonomySubchild"][];
        };
        /** @description A group below a parent. */
        TaxonomyChild: {
            displayName: components["schemas"]["DisplayName"];
            id: components["schemas"]["TaxonomyId"];
            parentId: components["schemas"]["TaxonomyId"];
        };
        /** @description One value of a choice. */
        TaxonomyChoice: {
            displayName: components["schemas"]["DisplayName"];
            /**
             * @description The value.
             * @example petrol
             */
            value: string;
        };
        /**
         * @description A parent, child or subchild of the taxonomy.
         * @example electricity-usage
         */
        TaxonomyId: string;
        /** @description One parameter of a subchild. */
        TaxonomyParameter: {
            /** @description The values of a choice. */
            choices?: components["schemas"]["TaxonomyChoice"][];
            /**
             * @description How many digits may follow the decimal point.
             * @example 6
             */
            decimals?: number;
            default?: components["schemas"]["ActivityValue"];
            displayName: components["schemas"]["DisplayName"];
            /**
             * @description What to enter.
             * @example As the bill states it
             */
            help: string;
            /**
             * @description Its key in the taxonomy.
             * @example USAGE_IN_KWH
             */
            key: string;
            /**
             * @description The greatest value of a decimal.
             * @example 1000000000
             */
            maximum?: number;
            /**
             * @description How many characters a text may have.
             * @example 120
             */
            maxLength?: number;
            /**
             * @description The least value of a decimal.
             * @example 0
             */
            minimum?: number;
            number: components["schemas"]["ParameterNumber"];
            /**
             * @description What its value is.
             * @example decimal
             * @enum {string}
             */
            type: "decimal" | "choice" | "boolean" | "text";
            /**
             * @description The unit of a decimal.
             * @example kWh
             */
            unit?: string;
        };
        /** @description A topmost group. */
        TaxonomyParent: {
            displayName: components["schemas"]["DisplayName"];
            id: components["schemas"]["TaxonomyId"];
        };
        /** @description What activity is handed in for. */
        TaxonomySubchild: {
            childId: components["schemas"]["TaxonomyId"];
            displayName: components["schemas"]["DisplayName"];
            id: components["schemas"]["TaxonomyId"];
            /** @description What its activity may name. */
            parameters: components["schemas"]["TaxonomyParameter"][];
            parentId: components["schemas"]["TaxonomyId"];
            /** @description Which parameters together are enough, and for which method. An activity has to fill one of them. */
            ways: components["schemas"]["TaxonomyWay"][];
        };
        /** @description Parameters that are enough to calculate by one method. */
        TaxonomyWay: {
            calculationMethod: components["schemas"]["CalculationMethod"];
            /** @description Numbers of the parameters that may be there and make the figure better. */
            optional: components["schemas"]["ParameterNumber"][];
            /** @description Numbers of the parameters that have to be there. */
            requires: components["schemas"]["ParameterNumber"][];
        };
        /** @description What a dry run found. */
        TemplateCheck: {
            emissions: components["schemas"]["TemplateEmissions"];
            notices: components["schemas"]["EntryNotices"];
            period: components["schemas"]["Period"];
            /**
             * @description How many rows would become entries.
             * @example 24
             */
            rows: number;
        };
        /** @description What the rows would emit with the factors and settings of now, in kgCO2e. */
        TemplateEmissions: {
            outsideOfScopes: components["schemas"]["Kilograms"];
            scope1: components["schemas"]["Kilograms"];
            scope2Location: components["schemas"]["Kilograms"];
            scope2Market: components["schemas"]["Kilograms"];
            scope3: components["schemas"]["Kilograms"];
        };
        /**
         * Format: binary
         * @description A spreadsheet (xlsx) or comma-separated values in UTF-8 (csv).
         * @example Tomorro template,1,electricity-usage
         *     Period from,Period until,Site,Spend (GBP),Usage in kWh (kWh),Supplier emission factor (kgCO2e/kWh)
         *     2025-01-01,2025-01-31,Leeds office,,1028.75,
         */
        TemplateFile: Blob;
        /** @description A problem that also names the cells that are not valid. */
        TemplateProblem: components["schemas"]["Problem"] & {
            /** @description Every cell that is not valid, by rows; the first 1,000 where there are more. */
            cells?: components["schemas"]["CellFault"][];
            /**
             * @description How many cells are not valid.
             * @example 1
             */
            total?: number;
        };
        /** @description A filled-in template. */
        TemplateSubmission: {
            activity: components["schemas"]["TemplateFile"];
            /**
             * @description Whether to check only and store nothing.
             * @default false
             * @example true
             */
            dryRun?: boolean;
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /** @description The emissions bucket by bucket, in order, without gaps; the first and the last may be cut by the period. */
        Timeseries: components["schemas"]["TimeseriesBucket"][];
        /** @description The emissions of one bucket. */
        TimeseriesBucket: {
            date: components["schemas"]["Date"];
            emissions: components["schemas"]["BucketEmissions"];
            /**
             * @description Whether approved activity touches the bucket; without it zero means that nothing is known.
             * @example true
             */
            hasData: boolean;
            lines: components["schemas"]["LinesLink"];
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            period: components["schemas"]["Period"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
        };
        /**
         * Format: date-time
         * @description A moment (RFC 3339, UTC).
         * @example 2026-01-15T09:30:00Z
         */
        Timestamp: string;
        /** @description Approved items of the period whose calculation failed. They have no lines and are in no figure. */
        UncalculatedItems: {
            items: components["schemas"]["ItemCount"];
            /** @description The most frequent reasons, each with one of its items. */
            reasons: {
                /**
                 * @description The kind of failure.
                 * @example factor_missing
                 */
                code: string;
                /**
                 * @description What failed, for people.
                 * @example No edition has a factor fuel.coal_industrial.tonne for 2026
                 */
                detail: string;
                itemId: components["schemas"]["Uuid"];
                items: components["schemas"]["ItemCount"];
            }[];
        };
        /**
         * Format: uuid
         * @description An id (UUID version 7).
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        Uuid: string;
        /** @description The headline totals of the period. */
        Vault: {
            comparison?: components["schemas"]["VaultComparison"];
            completeness: components["schemas"]["CompletenessCounts"];
            /** @description How much of `total` stands on data of each grade, the best grade first. Grades without emissions are left out. */
            dataQuality: components["schemas"]["DataQualityPart"][];
            dataQualityByScope: components["schemas"]["DataQualityByScope"];
            emissions: components["schemas"]["HeadlineEmissions"];
            energy: components["schemas"]["EnergyUse"];
            energySpend: components["schemas"]["EnergySpend"];
            items: components["schemas"]["ItemCounts"];
            lines: components["schemas"]["LinesLink"];
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            period: components["schemas"]["Period"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Basis: components["schemas"]["CountedBasis"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
            uncalculated: components["schemas"]["UncalculatedItems"];
        };
        /** @description The headline totals beside those of another period. */
        VaultComparison: {
            /**
             * @description The period's `emissions` less those of the other period, in kgCO2e.
             * @example -370.637
             */
            change: number;
            /**
             * @description The change in percent of the other period's total, to two decimals; null where that total is not above zero.
             * @example -10.9
             */
            changePercent: number | null;
            effects: components["schemas"]["ChangeEffects"];
            emissions: components["schemas"]["HeadlineEmissions"];
            energy: components["schemas"]["EnergyUse"];
            lines: components["schemas"]["LinesLink"];
            period: components["schemas"]["Period"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
        };
        /**
         * @description Well-to-tank emissions (Scope 3, category 3) are counted for every fuel and activity or for none.
         * @example {
         *       "isIncluded": true
         *     }
         */
        Wtt: {
            /**
             * @description Whether they are counted.
             * @example true
             */
            isIncluded: boolean;
        };
        /** @description Whether well-to-tank emissions are counted. */
        WttSetting: {
            /**
             * @description The setting.
             * @example wtt
             * @enum {string}
             */
            key: "wtt";
            value: components["schemas"]["Wtt"];
        };
        /** @description Whether well-to-tank emissions are counted. */
        WttSettingRecord: {
            /**
             * @description The setting.
             * @example wtt
             * @enum {string}
             */
            key: "wtt";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["Wtt"];
        };
    };
    responses: {
        /** @description The request violates the contract. `errors` lists each violation, up to 100. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The current state of the resource, given in `state`, does not permit this. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are valid but do not permit this operation. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service did not respond within 28 seconds. Whether the request took effect is open; repeat it with the same `Idempotency-Key`. */
        GatewayTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request line and the headers exceed 10,240 bytes together. */
        HeadersTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used before with another body. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An error on our side. Quote the request id when you report it. */
        InternalError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The organisation has no such resource. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body exceeds the limit of this operation. */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since the version in `If-Match`. */
        PreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body did not arrive in time. Send it again, in one go. */
        RequestTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; try again after `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are missing or not valid. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A dependency is temporarily unavailable; retry after `Retry-After` seconds. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This operation does not accept the media type of the request body. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exceeds 1,600 bytes. */
        UriTooLong: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The length of a bucket.
         * @example monthly
         */
        Aggregate: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
        /**
         * @description The item whose activity was calculated.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
         */
        CalculationItemId: components["schemas"]["Uuid"];
        /**
         * @description Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["Coverage"];
        /**
         * @description The `nextCursor` of the previous page. Leave it out for the first page.
         * @example MDE5MzZmZGItN2E1MA
         */
        Cursor: string;
        /**
         * @description The job.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
         */
        DeadLetterJobId: components["schemas"]["Uuid"];
        /**
         * @description The first day of the period.
         * @example 2025-01-01
         */
        From: components["schemas"]["Date"];
        /**
         * @description Only items whose period ends on or after this day.
         * @example 2025-01-01
         */
        FromFilter: components["schemas"]["Date"];
        /**
         * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description The item.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ItemId: components["schemas"]["Uuid"];
        /**
         * @description The job, as the accepting answer named it.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        JobId: components["schemas"]["Uuid"];
        /**
         * @description The largest number of items in a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The key of the setting.
         * @example factor-year
         */
        OrganisationSettingKey: components["schemas"]["SettingKey"];
        /**
         * @description The organisation.
         * @example org_Acme0000Demo
         */
        OrgId: components["schemas"]["OrganisationId"];
        /**
         * @description Only what concerns this organisation.
         * @example org_Acme0000Demo
         */
        OrgIdFilter: components["schemas"]["OrganisationId"];
        /**
         * @description The recalculation.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13
         */
        RecalculationId: components["schemas"]["Uuid"];
        /**
         * @description The report.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ReportId: components["schemas"]["Uuid"];
        /**
         * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
         * @example reviewer@tomorro.example
         */
        Reviewer: string;
        /**
         * @description Whether Scope 2 counts location-based or market-based in every figure that is not named after one of the two: `emissions`, shares, breakdown, comparison, intensity, targets.
         * @example location
         */
        Scope2Basis: "location" | "market";
        /**
         * @description The setting.
         * @example factor-year
         */
        SettingKey: components["schemas"]["SettingKey"];
        /**
         * @description Only activity of these sites, in the organisation's own words; repeat the parameter for several. An empty value stands for activity that names no site. Absent for all sites.
         * @example [
         *       "Leeds office"
         *     ]
         */
        Sites: string[];
        /**
         * @description The subchild.
         * @example electricity-usage
         */
        SubchildId: components["schemas"]["TaxonomyId"];
        /**
         * @description Only items of these subchildren.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        SubchildIds: components["schemas"]["TaxonomyId"][];
        /**
         * @description The last day of the period, inclusive.
         * @example 2025-12-31
         */
        Until: components["schemas"]["Date"];
        /**
         * @description Only items whose period begins on or before this day.
         * @example 2025-12-31
         */
        UntilFilter: components["schemas"]["Date"];
        /**
         * @description Whether well-to-tank lines count, which Scope 3 category 3 holds beside losses of the grid.
         * @example include
         */
        Wtt: "include" | "exclude";
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of this resource, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description The address of the created resource or, after 202, of the resource that shows progress.
         * @example /ingestion/items/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        Location: string;
        /**
         * @description The id of this request in the log; equals `requestId` of a problem document.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        RequestId: string;
        /**
         * @description Seconds to wait before a retry.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns this organisation.
                 * @example org_Acme0000Demo
                 */
                orgId?: components["parameters"]["OrgIdFilter"];
                /**
                 * @description Only what concerns this item, organisation or other subject, by its id.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFactorEditions: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of editions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorEditionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getFactorCoverage: {
        parameters: {
            query: {
                /**
                 * @description The year of the edition.
                 * @example 2025
                 */
                edition: components["schemas"]["EditionYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorCoverage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listActivity: {
        parameters: {
            query: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["schemas"]["Uuid"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the activity. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBacklog: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items whose period ends on or after this day.
                 * @example 2025-01-01
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns this organisation.
                 * @example org_Acme0000Demo
                 */
                orgId?: components["parameters"]["OrgIdFilter"];
                /**
                 * @description Only items of these subchildren.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                subchildIds?: components["parameters"]["SubchildIds"];
                /**
                 * @description Only items whose period begins on or before this day.
                 * @example 2025-12-31
                 */
                until?: components["parameters"]["UntilFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the backlog. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createDecisions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The decisions, at most 256 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBatch"];
            };
        };
        responses: {
            /** @description What became of each decision. */
            207: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    approveItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is approved; its emissions are being calculated. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    rejectItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** @description The reason, at most 16 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description The item, rejected now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reverseItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** @description The reason, at most 16 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description The item, rejected now; the job takes its emissions back. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns this organisation.
                 * @example org_Acme0000Demo
                 */
                orgId?: components["parameters"]["OrgIdFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The job.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
                 */
                jobId: components["parameters"]["DeadLetterJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is in its queue again. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redrive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only organisations whose name contains this, in upper or lower case.
                 * @example acme
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The organisation, at most 16 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationSubmission"];
            };
        };
        responses: {
            /** @description The organisation was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        /** @description The change, at most 16 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description The organisation as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listOrganisationSettings: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of settings. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putOrganisationSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The key of the setting.
                 * @example factor-year
                 */
                key: components["parameters"]["OrganisationSettingKey"];
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        /** @description The key and its new value, at most 256 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingItem"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteOrganisationSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path: {
                /**
                 * @description The key of the setting.
                 * @example factor-year
                 */
                key: components["parameters"]["OrganisationSettingKey"];
                /**
                 * @description The organisation.
                 * @example org_Acme0000Demo
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default holds. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRecalculations: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns this organisation.
                 * @example org_Acme0000Demo
                 */
                orgId?: components["parameters"]["OrgIdFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recalculations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRecalculation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does.
                 * @example reviewer@tomorro.example
                 */
                "X-Reviewer"?: components["parameters"]["Reviewer"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to calculate again, at most 64 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecalculationSubmission"];
            };
        };
        responses: {
            /** @description The recalculation is on its way. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRecalculation: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The recalculation.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13
                 */
                recalculationId: components["parameters"]["RecalculationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recalculation. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculationDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listCalculations: {
        parameters: {
            query: {
                /**
                 * @description The length of a bucket.
                 * @example monthly
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                coverage?: components["parameters"]["Coverage"];
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The first day of the period.
                 * @example 2025-01-01
                 */
                from: components["parameters"]["From"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The last day of the period, inclusive.
                 * @example 2025-12-31
                 */
                until: components["parameters"]["Until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the emissions; `totals` holds those of the whole period on every page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCalculationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createCalculation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The activity, its period and, where several are possible, the method. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalculationRequest"];
            };
        };
        responses: {
            /** @description The calculation is accepted. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCalculationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createEstimates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The activities. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEstimatesRequest"];
            };
        };
        responses: {
            /** @description One result per estimate, in their order. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEstimatesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFactors: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only the factors of this edition year.
                 * @example 2025
                 */
                edition?: components["schemas"]["EditionYear"];
                /**
                 * @description Only the factors of these keys.
                 * @example [
                 *       "electricity.uk.generation.kwh"
                 *     ]
                 */
                keys?: components["schemas"]["FactorKey"][];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the factors of this scope.
                 * @example scope-2
                 */
                scope?: components["schemas"]["GhgScope"];
                /**
                 * @description Words that the factor's key or activity must all hold, in any case.
                 * @example natural gas
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the factors. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFactorsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listItemLines: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The item whose activity was calculated.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
                 */
                itemId: components["parameters"]["CalculationItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the lines. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItemLinesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job, as the accepting answer named it.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetJobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listLines: {
        parameters: {
            query: {
                /**
                 * @description Only lines of this category of Scope 3.
                 * @example 3
                 */
                category?: number;
                /**
                 * @description Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                coverage?: components["parameters"]["Coverage"];
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only lines that this factor priced, in any edition.
                 * @example electricity.uk.generation.kwh
                 */
                factorKey?: components["schemas"]["FactorKey"];
                /**
                 * @description The first day of the period.
                 * @example 2025-01-01
                 */
                from: components["parameters"]["From"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only lines of these scopes.
                 * @example [
                 *       "scope-2"
                 *     ]
                 */
                scope?: components["schemas"]["GhgScope"][];
                /**
                 * @description Only lines that count in the total on this Scope 2 basis. Absent for the lines of both.
                 * @example location
                 */
                scope2?: "location" | "market";
                /**
                 * @description Only lines of these sites; repeat the parameter for several. An empty value stands for lines without a site.
                 * @example [
                 *       "Leeds office"
                 *     ]
                 */
                site?: string[];
                /**
                 * @description The last day of the period, inclusive.
                 * @example 2025-12-31
                 */
                until: components["parameters"]["Until"];
                /**
                 * @description Whether well-to-tank lines are listed.
                 * @example include
                 */
                wtt?: "include" | "exclude";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLinesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDashboard: {
        parameters: {
            query: {
                /**
                 * @description The length of a bucket.
                 * @example monthly
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description Which period this one is compared with: `none`; `previous-period`, the one just before it (a whole month, quarter or financial year is compared with the whole one before, other periods with as many days); `previous-year`, the same days one year earlier; `base-year`, the financial year of the setting `base-year`.
                 * @example previous-year
                 */
                compare?: "none" | "previous-period" | "previous-year" | "base-year";
                /**
                 * @description Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                coverage?: components["parameters"]["Coverage"];
                /**
                 * @description The first day of the period.
                 * @example 2025-01-01
                 */
                from: components["parameters"]["From"];
                /**
                 * @description Whether Scope 2 counts location-based or market-based in every figure that is not named after one of the two: `emissions`, shares, breakdown, comparison, intensity, targets.
                 * @example location
                 */
                scope2?: components["parameters"]["Scope2Basis"];
                /**
                 * @description Only activity of these sites, in the organisation's own words; repeat the parameter for several. An empty value stands for activity that names no site. Absent for all sites.
                 * @example [
                 *       "Leeds office"
                 *     ]
                 */
                site?: components["parameters"]["Sites"];
                /**
                 * @description The last day of the period, inclusive.
                 * @example 2025-12-31
                 */
                until: components["parameters"]["Until"];
                /**
                 * @description Whether well-to-tank lines count, which Scope 3 category 3 holds beside losses of the grid.
                 * @example include
                 */
                wtt?: components["parameters"]["Wtt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDashboardResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listMonths: {
        parameters: {
            query: {
                /**
                 * @description Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                coverage?: components["parameters"]["Coverage"];
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The first day of the period.
                 * @example 2025-01-01
                 */
                from: components["parameters"]["From"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only activity of these sites, in the organisation's own words; repeat the parameter for several. An empty value stands for activity that names no site. Absent for all sites.
                 * @example [
                 *       "Leeds office"
                 *     ]
                 */
                site?: components["parameters"]["Sites"];
                /**
                 * @description The last day of the period, inclusive.
                 * @example 2025-12-31
                 */
                until: components["parameters"]["Until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows; `totals` counts the months of all rows on every page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMonthsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items whose period ends on or after this day.
                 * @example 2025-01-01
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Only these items.
                 * @example [
                 *       "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     ]
                 */
                ids?: components["schemas"]["Uuid"][];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only items in one of these states.
                 * @example [
                 *       "pending",
                 *       "rejected"
                 *     ]
                 */
                states?: components["schemas"]["State"][];
                /**
                 * @description Only items of these subchildren.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                subchildIds?: components["parameters"]["SubchildIds"];
                /**
                 * @description Only items whose period begins on or before this day.
                 * @example 2025-12-31
                 */
                until?: components["parameters"]["UntilFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The activity, at most 64 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormSubmission"];
            };
        };
        responses: {
            /** @description The item was stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** @description The change, at most 64 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPatch"];
                "application/merge-patch+json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listItemActivity: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    submitItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, pending now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTaxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The taxonomy. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTemplateUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The template, at most 8 MiB. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TemplateSubmission"];
            };
        };
        responses: {
            /** @description The dry run found every row valid. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateCheck"];
                };
            };
            /** @description The item was stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestableResponse"];
                };
            };
            /** @description The request does not fit the contract, or cells of the template are not valid. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TemplateProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                /**
                 * @description The kind of spreadsheet.
                 * @example xlsx
                 */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description The subchild.
                 * @example electricity-usage
                 */
                subchildId: components["parameters"]["SubchildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The empty template. */
            200: {
                headers: {
                    /** @description The name under which the file is saved. */
                    "Content-Disposition"?: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["TemplateFile"];
                    "text/csv": components["schemas"]["TemplateFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only reports of these kinds.
                 * @example [
                 *       "secr"
                 *     ]
                 */
                kinds?: components["schemas"]["ReportKind"][];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only reports in these states.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                states?: components["schemas"]["JobState"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the reports. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the report is about. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportRequest"];
            };
        };
        responses: {
            /** @description The report is accepted. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The report.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getReportFile: {
        parameters: {
            query?: {
                /**
                 * @description The format of the file.
                 * @example csv
                 */
                format?: "xlsx" | "csv" | "pdf";
                /**
                 * @description Redirect to the file store instead of sending the file.
                 * @example false
                 */
                isLink?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, in the format that was asked for. */
            200: {
                headers: {
                    /**
                     * @description Asks to save the file, and under which name.
                     * @example attachment; filename="acme-secr-2024-04-2025-03.csv"
                     */
                    "Content-Disposition"?: string;
                    /**
                     * @description The SHA-256 of the file (RFC 9530), as the report's `files` tell it in hexadecimal.
                     * @example sha-256=:uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=:
                     */
                    "Repr-Digest"?: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ReportFile"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ReportFile"];
                    "text/csv": components["schemas"]["ReportFile"];
                };
            };
            /** @description The file is at another address, for some minutes. */
            302: {
                headers: {
                    /**
                     * @description The address of the file; whoever has it can read the file until it expires.
                     * @example https://objects.example/report/01936fdb?X-Amz-Expires=300
                     */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getReportSections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sections, in their order. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSections"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listSettings: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the previous page. Leave it out for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The largest number of items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the settings. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSettingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The setting.
                 * @example factor-year
                 */
                key: components["parameters"]["SettingKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The setting.
                 * @example factor-year
                 */
                key: components["parameters"]["SettingKey"];
            };
            cookie?: never;
        };
        /** @description The key and its new value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingItem"];
            };
        };
        responses: {
            /** @description The setting as it stands now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state you want to change. If the resource has changed since, the response is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The setting.
                 * @example factor-year
                 */
                key: components["parameters"]["SettingKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default stands. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
