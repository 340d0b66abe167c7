// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

export interface paths {
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
         * @description Stores a filled-in template as one new item with one entry per row, at most 100,000; its period is the hull of theirs. Either every row is valid, or nothing is stored and the answer names every bad cell, the first 1,000 of them, and their number. A dry run only checks. Whether the file is xlsx or csv is decided by its content. Dates are cells with a date, or YYYY-MM-DD; numbers have a decimal point and no separators of thousands; formulas, macros, passwords and text in another encoding than UTF-8 are refused, and so are templates of another version or subchild. The file is kept as it came.
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
         * @description The parameters that are to change, by number; null removes one.
         * @example {
         *       "0": null,
         *       "1": 1234.5
         *     }
         */
        ActivityPatch: {
            [key: string]: (number | null) | string | boolean;
        };
        /**
         * @description The value of one parameter: a number, or the same number as decimal text where a JSON number would lose digits; a choice by its name; yes or no.
         * @example 12345
         */
        ActivityValue: number | string | boolean;
        /**
         * @description How activity becomes emissions (GHG Protocol Scope 3 guidance; average also stands for metered fuel and energy).
         * @example average
         * @enum {string}
         */
        CalculationMethod: "spend" | "average" | "distance";
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
        /**
         * Format: date
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
        /**
         * @description The name to show.
         * @example Electricity usage
         */
        DisplayName: string;
        /** @description One entry of an item. */
        Entry: {
            activity: components["schemas"]["Activity"];
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
        /** @description One entry of activity. */
        FormSubmission: {
            activity: components["schemas"]["Activity"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            /**
             * @description Pending goes to review at once; a draft waits until it is submitted.
             * @default pending
             * @example pending
             * @enum {string}
             */
            state: "draft" | "pending";
            subchildId: components["schemas"]["TaxonomyId"];
        };
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
        /** @description What is to change; null removes what is optional. */
        ItemPatch: {
            activity?: components["schemas"]["ActivityPatch"];
            /**
             * @description The method; null leaves it to the given parameters.
             * @example average
             * @enum {string|null}
             */
            calculationMethod?: "spend" | "average" | "distance" | null;
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
        /**
         * @description The cursor of the next page; null on the last one.
         * @example null
         */
        NextCursor: string | null;
        /**
         * @description An organisation, by its id at the identity provider.
         * @example org_Acme0000Demo
         */
        OrganisationId: string;
        /**
         * @description The name by which `activity` holds a parameter's value.
         * @example 1
         */
        ParameterNumber: string;
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
         * @description The days that are to change.
         * @example {
         *       "until": "2025-11-30"
         *     }
         */
        PeriodPatch: {
            from?: components["schemas"]["Date"];
            until?: components["schemas"]["Date"];
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
         * @description The site that the activity belongs to, in the organisation's own words.
         * @example Leeds office
         */
        Site: string;
        /**
         * @description Where an item stands in its review. Only approved activity counts.
         * @example pending
         * @enum {string}
         */
        State: "draft" | "pending" | "approved" | "rejected";
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
            type: "decimal" | "choice" | "boolean";
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
            period: components["schemas"]["Period"];
            /**
             * @description How many rows would become entries.
             * @example 24
             */
            rows: number;
        };
        /**
         * Format: binary
         * @description A spreadsheet (xlsx) or comma-separated values in UTF-8 (csv).
         * @example Tomorro template,1,electricity-usage
         *     Period from,Period until,Site,Spend (GBP),Usage in kWh (kWh),Supplier emission factor (kgCO2e/kWh)
         *     2025-01-01,2025-01-31,Leeds office,,1028.75,
         */
        TemplateFile: string;
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
            dryRun: boolean;
            subchildId: components["schemas"]["TaxonomyId"];
        };
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
         * @description The subchild.
         * @example electricity-usage
         */
        SubchildId: components["schemas"]["TaxonomyId"];
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
    listItems: {
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
                 * @description Only these items.
                 * @example [
                 *       "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                 *     ]
                 */
                ids?: components["schemas"]["Uuid"][];
                /**
                 * @description How many items a page holds at most.
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
            /** @description A page of items. */
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
                     *           "updatedAt": "2026-01-15T09:30:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["IngestableList"];
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
    createForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
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
                /**
                 * @example {
                 *       "subchildId": "electricity-usage",
                 *       "period": {
                 *         "from": "2025-01-01",
                 *         "until": "2025-12-31"
                 *       },
                 *       "activity": {
                 *         "1": 12345
                 *       },
                 *       "site": "Leeds office"
                 *     }
                 */
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
                     *         "state": "pending",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "site": "Leeds office",
                     *         "revision": 1,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-15T09:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IngestableReply"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
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
                /**
                 * @example {
                 *       "activity": {
                 *         "1": 1234.5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ItemPatch"];
                /**
                 * @example {
                 *       "activity": {
                 *         "1": 1234.5
                 *       }
                 *     }
                 */
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
                     *           "1": 1234.5
                     *         },
                     *         "entries": 1,
                     *         "state": "pending",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "revision": 3,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-17T08:15:00Z"
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
    listItemActivity: {
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ordinal": 1,
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "activity": {
                     *             "1": 12345
                     *           },
                     *           "site": "Leeds office"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EntryList"];
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
    submitItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
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
                     *         "state": "pending",
                     *         "inputMethod": "form",
                     *         "calculationMethod": "average",
                     *         "revision": 2,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-15T10:00:00Z"
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
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    /**
                     * @example {
                     *       "parents": [
                     *         {
                     *           "id": "energy",
                     *           "displayName": "Energy"
                     *         }
                     *       ],
                     *       "children": [
                     *         {
                     *           "id": "electricity",
                     *           "displayName": "Electricity",
                     *           "parentId": "energy"
                     *         }
                     *       ],
                     *       "subchildren": [
                     *         {
                     *           "id": "electricity-usage",
                     *           "displayName": "Electricity usage",
                     *           "parentId": "energy",
                     *           "childId": "electricity",
                     *           "parameters": [
                     *             {
                     *               "number": "1",
                     *               "key": "USAGE_IN_KWH",
                     *               "displayName": "Usage",
                     *               "type": "decimal",
                     *               "help": "As the bill states it",
                     *               "unit": "kWh",
                     *               "minimum": 0,
                     *               "maximum": 1000000000,
                     *               "decimals": 6
                     *             }
                     *           ],
                     *           "ways": [
                     *             {
                     *               "calculationMethod": "average",
                     *               "requires": [
                     *                 "1"
                     *               ],
                     *               "optional": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Taxonomy"];
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
    createTemplateUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
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
                    /**
                     * @example {
                     *       "rows": 24,
                     *       "period": {
                     *         "from": "2025-01-01",
                     *         "until": "2025-12-31"
                     *       }
                     *     }
                     */
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
                     *           "1": 1028.75
                     *         },
                     *         "entries": 12,
                     *         "state": "pending",
                     *         "inputMethod": "template",
                     *         "calculationMethod": "average",
                     *         "revision": 1,
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-15T09:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IngestableReply"];
                };
            };
            /** @description The request does not fit the contract, or cells of the template are not valid. */
            400: {
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
                     *       "detail": "1 cell is not valid",
                     *       "requestId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *       "cells": [
                     *         {
                     *           "row": 7,
                     *           "column": "Usage in kWh (kWh)",
                     *           "code": "minimum",
                     *           "message": "The number is too small: expected at least 0",
                     *           "shape": "number"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/problem+json": components["schemas"]["TemplateProblem"];
                };
            };
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
