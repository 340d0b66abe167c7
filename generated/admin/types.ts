// From openapi/admin.yaml by npm run generate. Not edited by hand.

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
        /** @description One parameter of one entry. */
        ActivityItem: {
            displayName: components["schemas"]["DisplayName"];
            /**
             * @description The place of the entry within the item, from 1.
             * @example 1
             */
            entry: number;
            /**
             * @description The key of the parameter.
             * @example USAGE_IN_KWH
             */
            key: string;
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
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
         * @description The value of one parameter: a number, or the same number as decimal text where a JSON number would lose digits; a choice by its name; yes or no.
         * @example 12345
         */
        ActivityValue: number | string | boolean;
        /** @description The approved item and the job that calculates its emissions. */
        Approval: {
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
             * @description Who, as the request said; else the id of the key.
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
            orgId?: components["schemas"]["OrganisationId"];
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "base-year";
            value: components["schemas"]["BaseYear"];
        };
        /** @description The year that later ones are compared with. */
        BaseYearSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
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
         * @description How activity becomes emissions (GHG Protocol Scope 3 guidance; average also stands for metered fuel and energy).
         * @example average
         * @enum {string}
         */
        CalculationMethod: "spend" | "average" | "distance";
        /**
         * Format: date
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "energy-prices";
            value: components["schemas"]["EnergyPrices"];
        };
        /** @description What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
        EnergyPricesSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "energy-prices";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["EnergyPrices"];
        };
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
         * @description `majority` takes the edition of the calendar year that holds most of the activity's days; `blended` splits the activity by days and takes each year's edition.
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "factor-year";
            value: components["schemas"]["FactorYear"];
        };
        /** @description Which edition of the factors an activity is calculated with. */
        FactorYearSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "factor-year";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["FactorYear"];
        };
        /** @description One fault of a request. Never repeats the value itself. */
        Fault: {
            /**
             * @description The rule that was broken.
             * @example format
             */
            code: string;
            /**
             * @description The fault in words.
             * @example Expected a date
             */
            detail: string;
            /**
             * @description What would be right.
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "financial-year-start";
            value: components["schemas"]["FinancialYearStart"];
        };
        /** @description When the financial year begins. */
        FinancialYearStartSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "financial-year-start";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["FinancialYearStart"];
        };
        /**
         * @description The set of global warming potentials behind a figure, by the IPCC assessment report that published it.
         * @example AR5
         * @enum {string}
         */
        GwpSet: "AR4" | "AR5" | "AR6";
        /** @description Activity that was handed in. */
        IngestableItem: {
            activity: components["schemas"]["Activity"];
            calculationMethod: components["schemas"]["CalculationMethod"];
            /** @description Other items of the organisation, pending or approved, with the same subchild, periods and amounts, the oldest first. Absent where there are none. They are pointed out and not refused, since two bills may well say the same. */
            duplicates?: components["schemas"]["Uuid"][];
            /**
             * @description How many entries it holds; `activity` is that of the first.
             * @example 1
             */
            entries: number;
            id: components["schemas"]["Uuid"];
            inputMethod: components["schemas"]["InputMethod"];
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
        /** @description An item with its organisation and times. */
        IngestableRecord: components["schemas"]["IngestableItem"] & {
            createdAt: components["schemas"]["Timestamp"];
            orgId: components["schemas"]["OrganisationId"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One item. */
        IngestableReply: {
            item: components["schemas"]["IngestableRecord"];
        };
        /**
         * @description How the activity was handed in.
         * @example form
         * @enum {string}
         */
        InputMethod: "form" | "template";
        /** @description What emissions of one year are divided by. */
        IntensityDenominator: {
            /**
             * @description What is counted, with its unit.
             * @example full-time-equivalents
             * @enum {string}
             */
            kind: "full-time-equivalents" | "revenue-gbp-million" | "ebitda-gbp-million" | "floor-area-square-metres" | "output-tonnes" | "output-litres" | "passenger-kilometres";
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
        };
        /** @description What emissions are divided by to tell their intensity. */
        IntensityDenominatorsSetting: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "intensity-denominators";
            value: components["schemas"]["IntensityDenominators"];
        };
        /** @description What emissions are divided by to tell their intensity. */
        IntensityDenominatorsSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "intensity-denominators";
            orgId: components["schemas"]["OrganisationId"];
            source: components["schemas"]["SettingSource"];
            updatedAt?: components["schemas"]["Timestamp"];
            updatedBy?: components["schemas"]["SettingAuthor"];
            value: components["schemas"]["IntensityDenominators"];
        };
        /** @description Why work has failed. */
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
         * @description How far accepted work is.
         * @example completed
         * @enum {string}
         */
        JobState: "queued" | "active" | "completed" | "failed";
        /** @description A factor that an edition does not have. */
        MissingFactor: {
            key: components["schemas"]["FactorKey"];
            standIn?: components["schemas"]["StandInYear"];
        };
        /**
         * @description The cursor of the next page; null on the last one.
         * @example null
         */
        NextCursor: string | null;
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
        OrganisationReply: {
            item: components["schemas"]["Organisation"];
        };
        /** @description A page of settings. */
        OrganisationSettingList: {
            /** @description The settings. */
            items: components["schemas"]["SettingRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One setting. */
        OrganisationSettingReply: {
            item: components["schemas"]["SettingRecord"];
        };
        /** @description A new organisation. */
        OrganisationSubmission: {
            id: components["schemas"]["OrganisationId"];
            name: components["schemas"]["OrganisationName"];
        };
        /**
         * @description From one day until another; both belong to the period.
         * @example {
         *       "from": "2025-01-01",
         *       "until": "2025-12-31"
         *     }
         */
        Period: {
            from: components["schemas"]["Date"];
            until: components["schemas"]["Date"];
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "price-index";
            value: components["schemas"]["PriceIndex"];
        };
        /** @description The index that spend is deflated by. */
        PriceIndexSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
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
        /** @description What went wrong, as RFC 9457 has it. */
        Problem: {
            /**
             * @description What happened this time.
             * @example 1 fault was found
             */
            detail?: string;
            /** @description Every fault of the request, as far as found. */
            errors?: components["schemas"]["Fault"][];
            /**
             * @description Finds this request in the log.
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
             * @description Names the kind of problem; stable.
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "radiative-forcing";
            value: components["schemas"]["RadiativeForcing"];
        };
        /** @description Whether flights count with radiative forcing. */
        RadiativeForcingSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
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
        RecalculationReply: {
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
        /** @description Something about an item that a reviewer should look at. */
        ReviewFlag: {
            /**
             * @description What was found.
             * @example Usage in kWh is 1000 times that of the year before: 12345 kWh a day, not 12.345
             */
            detail: string;
            /** @description The items that it was held against. */
            itemIds: components["schemas"]["Uuid"][];
            /**
             * @description A duplicate says the same as another item. An overlap covers days that approved activity of the same site and subchild covers already. A magnitude is far from what was approved for the same days of the year before, as by a slip of the unit.
             * @example magnitude
             * @enum {string}
             */
            kind: "duplicate" | "overlap" | "magnitude";
        };
        /**
         * @description Who set the value, as the identity provider names them.
         * @example auth0|64b1f6
         */
        SettingAuthor: string;
        /** @description A setting; each key has a value of its own shape. */
        SettingItem: components["schemas"]["FactorYearSetting"] | components["schemas"]["WttSetting"] | components["schemas"]["RadiativeForcingSetting"] | components["schemas"]["FinancialYearStartSetting"] | components["schemas"]["BaseYearSetting"] | components["schemas"]["IntensityDenominatorsSetting"] | components["schemas"]["SupplierElectricityFactorSetting"] | components["schemas"]["PriceIndexSetting"] | components["schemas"]["EnergyPricesSetting"];
        /**
         * @description Names a setting.
         * @example factor-year
         * @enum {string}
         */
        SettingKey: "factor-year" | "wtt" | "radiative-forcing" | "financial-year-start" | "base-year" | "intensity-denominators" | "supplier-electricity-factor" | "price-index" | "energy-prices";
        /** @description A setting as it stands; each key has a value of its own shape. */
        SettingRecord: components["schemas"]["FactorYearSettingRecord"] | components["schemas"]["WttSettingRecord"] | components["schemas"]["RadiativeForcingSettingRecord"] | components["schemas"]["FinancialYearStartSettingRecord"] | components["schemas"]["BaseYearSettingRecord"] | components["schemas"]["IntensityDenominatorsSettingRecord"] | components["schemas"]["SupplierElectricityFactorSettingRecord"] | components["schemas"]["PriceIndexSettingRecord"] | components["schemas"]["EnergyPricesSettingRecord"];
        /**
         * @description Whether the organisation has set the value or the default stands.
         * @example organisation
         * @enum {string}
         */
        SettingSource: "default" | "organisation";
        /**
         * @description The site that the activity belongs to, in the organisation's own words.
         * @example Leeds office
         */
        Site: string;
        /**
         * @description The edition that is calculated with instead, with a notice on the line. Absent where none is, and activity of the year fails.
         * @example 2025
         */
        StandInYear: number;
        /**
         * @description Where an item stands in its review. Only approved activity counts.
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "supplier-electricity-factor";
            value: components["schemas"]["SupplierElectricityFactor"];
        };
        /** @description The electricity suppliers' own factors, for market-based Scope 2. */
        SupplierElectricityFactorSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
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
        /**
         * @description A parent, child or subchild of the taxonomy.
         * @example electricity-usage
         */
        TaxonomyId: string;
        /**
         * Format: date-time
         * @description A moment (RFC 3339, UTC).
         * @example 2026-01-15T09:30:00Z
         */
        Timestamp: string;
        /**
         * Format: uuid
         * @description An id (UUID version 7).
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        Uuid: string;
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
             * @description The setting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            key: "wtt";
            value: components["schemas"]["Wtt"];
        };
        /** @description Whether well-to-tank emissions are counted. */
        WttSettingRecord: {
            /**
             * @description The setting. (enum property replaced by openapi-typescript)
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
        /** @description The request does not fit the contract. `errors` names every fault found, up to 100. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:invalid-request",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "detail": "1 fault was found",
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                 *       "errors": [
                 *         {
                 *           "in": "body",
                 *           "pointer": "/period/until",
                 *           "code": "format",
                 *           "detail": "Expected a date",
                 *           "expected": "YYYY-MM-DD"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The current state of the resource does not allow this. `state` tells the current one. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:conflict",
                 *       "title": "The current state does not allow this",
                 *       "status": 409,
                 *       "detail": "The item is approved already",
                 *       "state": "approved",
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are valid and do not allow this operation. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:forbidden",
                 *       "title": "The credentials do not allow this",
                 *       "status": 403,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "type": "urn:tomorro:idempotency-key-reused",
                 *       "title": "The idempotency key belongs to another request",
                 *       "status": 422,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side. The request id finds it in the log. */
        InternalError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:internal-error",
                 *       "title": "Something failed on our side",
                 *       "status": 500,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource in this organisation. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:not-found",
                 *       "title": "There is no such resource",
                 *       "status": 404,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation accepts. */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:payload-too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since the state that `If-Match` names. */
        PreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:precondition-failed",
                 *       "title": "The resource has changed meanwhile",
                 *       "status": 412,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "type": "urn:tomorro:too-many-requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "type": "urn:tomorro:unauthorized",
                 *       "title": "Credentials are missing or not valid",
                 *       "status": 401,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part that this needs is away for the moment; try again after `Retry-After` seconds. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:unavailable",
                 *       "title": "Not available for the moment",
                 *       "status": 503,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's media type is not one that this operation accepts. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:unsupported-media-type",
                 *       "title": "The media type is not accepted here",
                 *       "status": 415,
                 *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
         * @example MDE5MzZmZGItN2E1MA
         */
        Cursor: string;
        /**
         * @description The job.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
         */
        DeadLetterJobId: components["schemas"]["Uuid"];
        /**
         * @description Only what reaches into the time from this day on.
         * @example 2025-01-01
         */
        FromFilter: components["schemas"]["Date"];
        /**
         * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description The item.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ItemId: components["schemas"]["Uuid"];
        /**
         * @description How many items a page holds at most.
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
         * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
         * @example reviewer@tomorro.example
         */
        Reviewer: string;
        /**
         * @description Only what belongs to one of these subchildren.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        SubchildIds: components["schemas"]["TaxonomyId"][];
        /**
         * @description Only what reaches into the time until this day, the day included.
         * @example 2025-12-31
         */
        UntilFilter: components["schemas"]["Date"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this state of the resource, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description The address of the resource that was created, or of the resource that tells how the work is getting on.
         * @example /ingestion/items/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        Location: string;
        /**
         * @description Finds this request in the log; the same as in a problem's `requestId`.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        RequestId: string;
        /**
         * @description In how many seconds another try makes sense.
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
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c14",
                     *           "at": "2026-01-16T11:00:00Z",
                     *           "actor": "reviewer@tomorro.example",
                     *           "action": "item-approved",
                     *           "orgId": "org_Acme0000Demo",
                     *           "subject": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "detail": {
                     *             "revision": 2
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFactorEditions: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "source": "desnz",
                     *           "edition": 2025,
                     *           "factors": 612,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "licence": "Open Government Licence v3.0",
                     *           "loadedAt": "2026-01-02T10:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FactorEditionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    /**
                     * @example {
                     *       "edition": 2025,
                     *       "subchildren": [
                     *         {
                     *           "subchildId": "electricity-usage",
                     *           "calculationMethod": "average",
                     *           "isComplete": true,
                     *           "missing": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FactorCoverage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActivity: {
        parameters: {
            query: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The item.
                 * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
                 */
                itemId: components["schemas"]["Uuid"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "displayName": "Usage",
                     *           "value": "12345",
                     *           "key": "USAGE_IN_KWH",
                     *           "unit": "kWh",
                     *           "entry": 1,
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "site": "Leeds office"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBacklog: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only what reaches into the time from this day on.
                 * @example 2025-01-01
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns this organisation.
                 * @example org_Acme0000Demo
                 */
                orgId?: components["parameters"]["OrgIdFilter"];
                /**
                 * @description Only what belongs to one of these subchildren.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                subchildIds?: components["parameters"]["SubchildIds"];
                /**
                 * @description Only what reaches into the time until this day, the day included.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "orgId": "org_Acme0000Demo",
                     *           "subchildId": "electricity-usage",
                     *           "parentDisplayName": "Energy",
                     *           "childDisplayName": "Electricity",
                     *           "subchildDisplayName": "Electricity usage",
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "activity": {
                     *             "1": 12345
                     *           },
                     *           "entries": 1,
                     *           "state": "pending",
                     *           "inputMethod": "form",
                     *           "calculationMethod": "average",
                     *           "site": "Leeds office",
                     *           "revision": 1,
                     *           "createdAt": "2026-01-15T09:30:00Z",
                     *           "updatedAt": "2026-01-15T09:30:00Z",
                     *           "submittedAt": "2026-01-15T09:30:00Z",
                     *           "waitingDays": 3,
                     *           "flags": [
                     *             {
                     *               "kind": "magnitude",
                     *               "detail": "Usage in kWh is 1000 times that of the year before: 12345 kWh a day, not 12.345",
                     *               "itemIds": [
                     *                 "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BacklogList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDecisions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "itemId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                 *           "decision": "approve"
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "itemId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "status": 202,
                     *           "state": "approved",
                     *           "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "orgId": "org_Acme0000Demo",
                     *         "subchildId": "electricity-usage",
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "activity": {
                     *           "1": 12345
                     *         },
                     *         "entries": 1,
                     *         "state": "approved",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "revision": 2,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-16T11:00:00Z"
                     *       },
                     *       "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12"
                     *     }
                     */
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "reason": "The bill says 1234.5 kWh"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "orgId": "org_Acme0000Demo",
                     *         "subchildId": "electricity-usage",
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "activity": {
                     *           "1": 12345
                     *         },
                     *         "entries": 1,
                     *         "state": "rejected",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "reason": "The bill says 1234.5 kWh",
                     *         "revision": 2,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-16T11:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IngestableReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reverseItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "reason": "The bill says 1234.5 kWh"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "orgId": "org_Acme0000Demo",
                     *         "subchildId": "electricity-usage",
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "activity": {
                     *           "1": 12345
                     *         },
                     *         "entries": 1,
                     *         "state": "rejected",
                     *         "reason": "The bill says 1234.5 kWh",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "revision": 2,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-16T11:00:00Z"
                     *       },
                     *       "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12"
                     *     }
                     */
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12",
                     *           "queue": "calculate-item",
                     *           "orgId": "org_Acme0000Demo",
                     *           "itemId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "reason": "There is no factor of this edition",
                     *           "tries": 5,
                     *           "createdAt": "2026-01-15T09:30:00Z",
                     *           "failedAt": "2026-01-15T10:02:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                    /**
                     * @example {
                     *       "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12"
                     *     }
                     */
                    "application/json": components["schemas"]["Redrive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "org_Acme0000Demo",
                     *           "name": "Acme Ltd",
                     *           "revision": 1,
                     *           "createdAt": "2026-01-02T10:00:00Z",
                     *           "updatedAt": "2026-01-02T10:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "id": "org_Acme0000Demo",
                 *       "name": "Acme Ltd"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "org_Acme0000Demo",
                     *         "name": "Acme Ltd",
                     *         "revision": 1,
                     *         "createdAt": "2026-01-02T10:00:00Z",
                     *         "updatedAt": "2026-01-02T10:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "name": "Acme Group Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationPatch"];
                /**
                 * @example {
                 *       "name": "Acme Group Ltd"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "org_Acme0000Demo",
                     *         "name": "Acme Group Ltd",
                     *         "revision": 2,
                     *         "createdAt": "2026-01-02T10:00:00Z",
                     *         "updatedAt": "2026-02-03T08:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationSettings: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "factor-year",
                     *           "value": {
                     *             "policy": "majority"
                     *           },
                     *           "orgId": "org_Acme0000Demo",
                     *           "source": "default"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationSettingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putOrganisationSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
        /** @description The key and its new value, at most 64 KiB. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "factor-year",
                 *       "value": {
                 *         "policy": "blended"
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "key": "factor-year",
                     *         "value": {
                     *           "policy": "blended"
                     *         },
                     *         "orgId": "org_Acme0000Demo",
                     *         "source": "organisation",
                     *         "updatedAt": "2026-01-02T10:00:00Z",
                     *         "updatedBy": "reviewer@tomorro.example"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationSettingReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOrganisationSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecalculations: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13",
                     *           "mode": "dry-run",
                     *           "status": "completed",
                     *           "orgId": "org_Acme0000Demo",
                     *           "edition": 2025,
                     *           "itemsTotal": 1,
                     *           "itemsChanged": 1,
                     *           "emissionsBefore": 3144.1,
                     *           "emissionsAfter": 3029.463,
                     *           "requestedAt": "2026-01-15T09:30:00Z",
                     *           "finishedAt": "2026-01-15T09:30:02Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecalculationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRecalculation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Who acts, by e-mail address, for the audit. It grants nothing; the key does.
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
                /**
                 * @example {
                 *       "mode": "dry-run",
                 *       "orgId": "org_Acme0000Demo",
                 *       "edition": 2025
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13",
                     *         "mode": "dry-run",
                     *         "status": "queued",
                     *         "orgId": "org_Acme0000Demo",
                     *         "edition": 2025,
                     *         "requestedAt": "2026-01-15T09:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RecalculationReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecalculation: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13",
                     *         "mode": "dry-run",
                     *         "status": "completed",
                     *         "orgId": "org_Acme0000Demo",
                     *         "edition": 2025,
                     *         "itemsTotal": 1,
                     *         "itemsChanged": 1,
                     *         "emissionsBefore": 3144.1,
                     *         "emissionsAfter": 3029.463,
                     *         "requestedAt": "2026-01-15T09:30:00Z",
                     *         "finishedAt": "2026-01-15T09:30:02Z"
                     *       },
                     *       "changes": [
                     *         {
                     *           "itemId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "orgId": "org_Acme0000Demo",
                     *           "emissionsBefore": 3144.1,
                     *           "emissionsAfter": 3029.463,
                     *           "reason": "Edition 2024 became 2025"
                     *         }
                     *       ],
                     *       "editions": [
                     *         {
                     *           "orgId": "org_Acme0000Demo",
                     *           "edition": 2024,
                     *           "emissionsBefore": 3144.1,
                     *           "emissionsAfter": 0
                     *         },
                     *         {
                     *           "orgId": "org_Acme0000Demo",
                     *           "edition": 2025,
                     *           "emissionsBefore": 0,
                     *           "emissionsAfter": 3029.463
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecalculationDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
