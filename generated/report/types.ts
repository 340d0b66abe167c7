// From openapi/report.yaml by npm run generate. Not edited by hand.

export interface paths {
    "/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports
         * @description The organisation's reports, the newest first.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Ask for a report
         * @description Accepts a report and makes it afterwards. Once this has answered 202 the report is made even if a process stops meanwhile; `Location` names it, and its `state` tells how far it is.
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
        delete?: never;
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
         * @description The finished report as a spreadsheet, as CSV or as PDF. While it is not finished the answer is 409.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Ids of parents, children and subchildren of the taxonomy.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["TaxonomyId"][];
        /** @description What a report is about. Without `coverage` it is about the whole taxonomy. */
        CreateReportRequest: {
            aggregate: components["schemas"]["DateAggregation"];
            coverage?: components["schemas"]["Coverage"];
            period: components["schemas"]["Period"];
        };
        /**
         * Format: date
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
        /**
         * @description How long the buckets of a series are.
         * @example monthly
         * @enum {string}
         */
        DateAggregation: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
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
        /** @description A page of reports. */
        ListReportsReply: {
            /** @description The reports, the newest first. */
            items: components["schemas"]["ReportRecord"][];
            nextCursor: components["schemas"]["NextCursor"];
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
         * Format: binary
         * @description The bytes of the file, 100 MiB at most.
         */
        ReportFile: string;
        /**
         * @description The stored file, once the report is completed.
         * @example report/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ReportObjectId: string;
        /** @description A report and how far it is. */
        ReportRecord: {
            aggregate: components["schemas"]["DateAggregation"];
            coverage?: components["schemas"]["Coverage"];
            createdAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["Uuid"];
            objectId?: components["schemas"]["ReportObjectId"];
            orgId: components["schemas"]["OrganisationId"];
            period: components["schemas"]["Period"];
            problem?: components["schemas"]["JobProblem"];
            state: components["schemas"]["JobState"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A report. */
        ReportReply: {
            item: components["schemas"]["ReportRecord"];
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
        /** @description The contract has this operation and the service does not answer it yet. */
        NotImplemented: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tomorro:not-implemented",
                 *       "title": "This operation is not available yet",
                 *       "status": 501,
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
         * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description The report.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        ReportId: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: {
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
    listReports: {
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
            /** @description A page of the reports. */
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
                     *           "coverage": [
                     *             "utilities"
                     *           ],
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "aggregate": "monthly",
                     *           "state": "completed",
                     *           "objectId": "report/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "createdAt": "2026-01-15T09:30:00Z",
                     *           "updatedAt": "2026-01-15T09:30:04Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ListReportsReply"];
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
    createReport: {
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
        /** @description What the report is about. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "coverage": [
                 *         "utilities"
                 *       ],
                 *       "period": {
                 *         "from": "2025-01-01",
                 *         "until": "2025-12-31"
                 *       },
                 *       "aggregate": "monthly"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "orgId": "org_Acme0000Demo",
                     *         "coverage": [
                     *           "utilities"
                     *         ],
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "aggregate": "monthly",
                     *         "state": "queued",
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-15T09:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportReply"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "orgId": "org_Acme0000Demo",
                     *         "coverage": [
                     *           "utilities"
                     *         ],
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "aggregate": "monthly",
                     *         "state": "completed",
                     *         "objectId": "report/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "createdAt": "2026-01-15T09:30:00Z",
                     *         "updatedAt": "2026-01-15T09:30:04Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportReply"];
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
    getReportFile: {
        parameters: {
            query?: {
                /**
                 * @description The format of the file.
                 * @example csv
                 */
                format?: "xlsx" | "csv" | "pdf";
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
                     * @example attachment; filename="emissions-2025-01-01-2025-12-31.csv"
                     */
                    "Content-Disposition"?: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ReportFile"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ReportFile"];
                    /**
                     * @example subchild,date,scope,kgCO2e
                     *     electricity-usage,2025-01-01,scope-2,185.58086
                     */
                    "text/csv": components["schemas"]["ReportFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
}
