// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The total by scope, then by parent, child and subchild of the taxonomy; Scope 2 location-based. In the order of scopes and, within, of emissions, the greatest first. What is outside of the scopes is part of no total and is left out. */
        Breakdown: components["schemas"]["BreakdownScope"][];
        /** @description A child and the subchildren that make it up. */
        BreakdownChild: {
            /** @description The subchildren of the taxonomy with emissions in this scope. */
            children: components["schemas"]["BreakdownSubchild"][];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
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
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
            share: components["schemas"]["Share"];
        };
        /** @description A scope and the parents that make it up. */
        BreakdownScope: {
            /** @description The parents of the taxonomy with emissions in this scope. */
            children: components["schemas"]["BreakdownParent"][];
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            /**
             * @description The scope.
             * @example scope-2
             * @enum {string}
             */
            id: "scope-1" | "scope-2" | "scope-3";
            share: components["schemas"]["Share"];
        };
        /** @description What a subchild emitted in a scope. */
        BreakdownSubchild: {
            displayName: components["schemas"]["BreakdownName"];
            emissions: components["schemas"]["Emissions"];
            id: components["schemas"]["TaxonomyId"];
            share: components["schemas"]["Share"];
        };
        /**
         * @description Ids of parents, children and subchildren of the taxonomy.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["TaxonomyId"][];
        /**
         * @description How good the figure's ground is: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year.
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
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
        /**
         * @description Emissions in kgCO2e, to five decimals.
         * @example 2185.065
         */
        Emissions: number;
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
        /** @description The dashboard of a period. */
        GetDashboardReply: {
            breakdown: components["schemas"]["Breakdown"];
            timeseries: components["schemas"]["Timeseries"];
            vault: components["schemas"]["Vault"];
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
         * @description Percent of the total, to two decimals. The shares of a whole's parts add up to the whole's exactly. Refunds can make one negative, and others then more than 100. Zero where the total is not above zero.
         * @example 72.13
         */
        Share: number;
        /**
         * @description A parent, child or subchild of the taxonomy.
         * @example electricity-usage
         */
        TaxonomyId: string;
        /** @description The emissions bucket by bucket, in order, without gaps; the first and the last may be cut by the period. */
        Timeseries: components["schemas"]["TimeseriesBucket"][];
        /** @description The emissions of one bucket. */
        TimeseriesBucket: {
            date: components["schemas"]["Date"];
            /**
             * @description Whether approved activity touches the bucket; without it zero means that nothing is known.
             * @example true
             */
            hasData: boolean;
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            period: components["schemas"]["Period"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
        };
        /** @description The headline totals of the period. */
        Vault: {
            comparison?: components["schemas"]["VaultComparison"];
            /** @description How much of `total` stands on data of each grade, the best grade first. Grades without emissions are left out. */
            dataQuality: components["schemas"]["DataQualityPart"][];
            items: components["schemas"]["ItemCounts"];
            outsideOfScopes: components["schemas"]["EmissionsOutsideOfScopes"];
            period: components["schemas"]["Period"];
            scope1: components["schemas"]["EmissionsScope1"];
            scope2Location: components["schemas"]["EmissionsScope2Location"];
            scope2Market: components["schemas"]["EmissionsScope2Market"];
            scope3: components["schemas"]["EmissionsScope3"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
        };
        /** @description The headline totals beside those of another period. */
        VaultComparison: {
            /**
             * @description The period's total less the other period's, in kgCO2e.
             * @example -370.637
             */
            change: number;
            /**
             * @description The change in percent of the other period's total, to two decimals; null where that total is not above zero.
             * @example -10.9
             */
            changePercent: number | null;
            period: components["schemas"]["Period"];
            total: components["schemas"]["EmissionsTotal"];
            totalMarket: components["schemas"]["EmissionsMarket"];
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
    };
    parameters: {
        /**
         * @description How long the buckets are.
         * @example monthly
         */
        Aggregate: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
        /**
         * @description Only these parents, children and subchildren of the taxonomy. Absent for all of them.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["Coverage"];
        /**
         * @description The first day of the period.
         * @example 2025-01-01
         */
        From: components["schemas"]["Date"];
        /**
         * @description The last day of the period; it belongs to the period.
         * @example 2025-12-31
         */
        Until: components["schemas"]["Date"];
    };
    requestBodies: never;
    headers: {
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
    getDashboard: {
        parameters: {
            query: {
                /**
                 * @description How long the buckets are.
                 * @example monthly
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description Which period the headline totals are compared with: none, the one of the same length just before, or the same days one year earlier.
                 * @example previous-year
                 */
                compare?: "none" | "previous-period" | "previous-year";
                /**
                 * @description Only these parents, children and subchildren of the taxonomy. Absent for all of them.
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
                 * @description The last day of the period; it belongs to the period.
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
            /** @description The dashboard. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vault": {
                     *         "period": {
                     *           "from": "2025-01-01",
                     *           "until": "2025-12-31"
                     *         },
                     *         "total": 3029.463,
                     *         "totalMarket": 3029.463,
                     *         "scope1": 0,
                     *         "scope2Location": 2185.065,
                     *         "scope2Market": 2185.065,
                     *         "scope3": 844.398,
                     *         "outsideOfScopes": 0,
                     *         "items": {
                     *           "draft": 0,
                     *           "pending": 2,
                     *           "approved": 1,
                     *           "rejected": 0
                     *         },
                     *         "dataQuality": [
                     *           {
                     *             "grade": 2,
                     *             "emissions": 3029.463,
                     *             "share": 100
                     *           }
                     *         ],
                     *         "comparison": {
                     *           "period": {
                     *             "from": "2024-01-01",
                     *             "until": "2024-12-31"
                     *           },
                     *           "total": 3400.1,
                     *           "totalMarket": 3400.1,
                     *           "change": -370.637,
                     *           "changePercent": -10.9
                     *         }
                     *       },
                     *       "breakdown": [
                     *         {
                     *           "id": "scope-2",
                     *           "displayName": "Scope 2",
                     *           "emissions": 2185.065,
                     *           "share": 72.13,
                     *           "children": [
                     *             {
                     *               "id": "utilities",
                     *               "displayName": "Utilities",
                     *               "emissions": 2185.065,
                     *               "share": 72.13,
                     *               "children": [
                     *                 {
                     *                   "id": "electricity",
                     *                   "displayName": "Electricity",
                     *                   "emissions": 2185.065,
                     *                   "share": 72.13,
                     *                   "children": [
                     *                     {
                     *                       "id": "electricity-usage",
                     *                       "displayName": "Electricity usage",
                     *                       "emissions": 2185.065,
                     *                       "share": 72.13
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "scope-3",
                     *           "displayName": "Scope 3",
                     *           "emissions": 844.398,
                     *           "share": 27.87,
                     *           "children": [
                     *             {
                     *               "id": "utilities",
                     *               "displayName": "Utilities",
                     *               "emissions": 844.398,
                     *               "share": 27.87,
                     *               "children": [
                     *                 {
                     *                   "id": "electricity",
                     *                   "displayName": "Electricity",
                     *                   "emissions": 844.398,
                     *                   "share": 27.87,
                     *                   "children": [
                     *                     {
                     *                       "id": "electricity-usage",
                     *                       "displayName": "Electricity usage",
                     *                       "emissions": 844.398,
                     *                       "share": 27.87
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "timeseries": [
                     *         {
                     *           "date": "2025-01-01",
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "hasData": true,
                     *           "total": 3029.463,
                     *           "totalMarket": 3029.463,
                     *           "scope1": 0,
                     *           "scope2Location": 2185.065,
                     *           "scope2Market": 2185.065,
                     *           "scope3": 844.398,
                     *           "outsideOfScopes": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetDashboardReply"];
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
}
