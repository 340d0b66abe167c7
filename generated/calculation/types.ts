// From openapi/calculation.yaml by npm run generate. Not edited by hand.

export interface paths {
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
         * @description Every line that an item's activity has led to, in the order in which they were written. Lines are never changed: what was withdrawn or corrected stands there with the line that reverses it. An item that has not been approved has no lines.
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
         * @description The value of one parameter: a number, or the same number as decimal text where a JSON number would lose digits; a choice by its name; yes or no.
         * @example 12345
         */
        ActivityValue: number | string | boolean;
        /**
         * @description Basis of a Scope 2 figure; none for the other scopes.
         * @example location
         * @enum {string}
         */
        Basis: "location" | "market" | "none";
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
        /**
         * @description Ids of parents, children and subchildren of the taxonomy.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["TaxonomyId"][];
        /** @description The accepted calculation. */
        CreateCalculationReply: {
            jobId: components["schemas"]["Uuid"];
        };
        /** @description One activity. */
        CreateCalculationRequest: {
            activity: components["schemas"]["Activity"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
            period: components["schemas"]["Period"];
            site?: components["schemas"]["Site"];
            subchildId: components["schemas"]["TaxonomyId"];
        };
        /** @description The results. */
        CreateEstimatesReply: {
            /** @description One result per estimate, in their order. */
            results: components["schemas"]["EstimateResult"][];
        };
        /** @description The activities to estimate. */
        CreateEstimatesRequest: {
            /** @description The activities, in the order that the results will have. */
            estimates: components["schemas"]["Estimate"][];
        };
        /**
         * @description How good the figure's ground is: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year.
         * @example 2
         */
        DataQualityGrade: number;
        /**
         * Format: date
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
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
        /** @description One activity. */
        Estimate: {
            activity: components["schemas"]["Activity"];
            calculationMethod?: components["schemas"]["CalculationMethod"];
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
             * @description The estimate could be calculated. (enum property replaced by openapi-typescript)
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
             * @description The estimate could not be calculated. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            outcome: "refused";
            problem: components["schemas"]["Problem"];
        };
        /** @description The emissions of one estimate, or why it has none. */
        EstimateResult: components["schemas"]["EstimateDone"] | components["schemas"]["EstimateRefused"];
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
         * @description Names the rules that the line was calculated by. The same activity, factors, settings and rules lead to the same lines.
         * @example 1
         */
        FormulaVersion: string;
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
        /** @description A job. */
        GetJobReply: {
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
        /** @description A calculation that was accepted. */
        Job: {
            finishedAt?: components["schemas"]["Timestamp"];
            id: components["schemas"]["Uuid"];
            itemId?: components["schemas"]["Uuid"];
            problem?: components["schemas"]["JobProblem"];
            requestedAt: components["schemas"]["Timestamp"];
            state: components["schemas"]["JobState"];
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
        /** @description A page of emissions. */
        ListCalculationsReply: {
            /** @description The emissions, by bucket and subchild. */
            items: components["schemas"]["CalculationItem"][];
            nextCursor: components["schemas"]["NextCursor"];
            totals: components["schemas"]["CalculationTotals"];
        };
        /** @description A page of factors. */
        ListFactorsReply: {
            facets: components["schemas"]["FactorFacets"];
            /** @description The factors, ordered by key, source and edition. */
            items: components["schemas"]["Factor"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A page of ledger lines. */
        ListItemLinesReply: {
            /** @description The lines, in the order in which they were written. */
            items: components["schemas"]["Line"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
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
         * Format: uuid
         * @description The earlier line that this one takes back; its emissions are the same with the other sign.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c10
         */
        ReversedLineId: string;
        /** @description A scope, and how many of the factors are of it. */
        ScopeFacet: {
            factors: components["schemas"]["FactorCount"];
            value: components["schemas"]["GhgScope"];
        };
        /**
         * @description The site that the activity belongs to, in the organisation's own words.
         * @example Leeds office
         */
        Site: string;
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
         * @description How long the buckets are.
         * @example monthly
         */
        Aggregate: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
        /**
         * @description The item whose activity was calculated.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12
         */
        CalculationItemId: components["schemas"]["Uuid"];
        /**
         * @description Only these parents, children and subchildren of the taxonomy. Absent for all of them.
         * @example [
         *       "electricity-usage"
         *     ]
         */
        Coverage: components["schemas"]["Coverage"];
        /**
         * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
         * @example MDE5MzZmZGItN2E1MA
         */
        Cursor: string;
        /**
         * @description The first day of the period.
         * @example 2025-01-01
         */
        From: components["schemas"]["Date"];
        /**
         * @description Makes a repeat safe. For 24 hours the same key with the same body answers what the first request answered and changes nothing; the same key with another body is refused with 422.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The job, as the accepting answer named it.
         * @example 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11
         */
        JobId: components["schemas"]["Uuid"];
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description The last day of the period; it belongs to the period.
         * @example 2025-12-31
         */
        Until: components["schemas"]["Date"];
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
    listCalculations: {
        parameters: {
            query: {
                /**
                 * @description How long the buckets are.
                 * @example monthly
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description Only these parents, children and subchildren of the taxonomy. Absent for all of them.
                 * @example [
                 *       "electricity-usage"
                 *     ]
                 */
                coverage?: components["parameters"]["Coverage"];
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
                 * @example MDE5MzZmZGItN2E1MA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The first day of the period.
                 * @example 2025-01-01
                 */
                from: components["parameters"]["From"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
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
            /** @description A page of the emissions; `totals` holds those of the whole period on every page. */
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
                     *           "subchildId": "electricity-usage",
                     *           "date": "2025-01-01",
                     *           "emissions": 257.29685,
                     *           "market": 257.29685,
                     *           "scope1": 0,
                     *           "scope2Location": 185.58086,
                     *           "scope2Market": 185.58086,
                     *           "scope3": 71.71599,
                     *           "outsideOfScopes": 0
                     *         }
                     *       ],
                     *       "totals": {
                     *         "emissions": 3029.463,
                     *         "market": 3029.463,
                     *         "scope1": 0,
                     *         "scope2Location": 2185.065,
                     *         "scope2Market": 2185.065,
                     *         "scope3": 844.398,
                     *         "outsideOfScopes": 0
                     *       },
                     *       "nextCursor": "MDE5MzZmZGItN2E1MA"
                     *     }
                     */
                    "application/json": components["schemas"]["ListCalculationsReply"];
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
    createCalculation: {
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
        /** @description The activity, its period and, where several are possible, the method. */
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
                 *       "calculationMethod": "average"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateCalculationReply"];
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
                /**
                 * @example {
                 *       "estimates": [
                 *         {
                 *           "subchildId": "natural-gas-usage",
                 *           "period": {
                 *             "from": "2025-01-01",
                 *             "until": "2025-12-31"
                 *           },
                 *           "activity": {
                 *             "1": 10000
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "outcome": "estimated",
                     *           "emissions": 2131.7,
                     *           "lines": [
                     *             {
                     *               "subchildId": "natural-gas-usage",
                     *               "period": {
                     *                 "from": "2025-01-01",
                     *                 "until": "2025-12-31"
                     *               },
                     *               "scope": "scope-1",
                     *               "category": null,
                     *               "basis": "none",
                     *               "input": {
                     *                 "quantity": 10000,
                     *                 "unit": "kWh (Gross CV)"
                     *               },
                     *               "quantity": 10000,
                     *               "unit": "kWh (Gross CV)",
                     *               "factor": {
                     *                 "key": "fuel.natural_gas.kwh_gross",
                     *                 "source": "DESNZ 2025",
                     *                 "edition": 2025,
                     *                 "kgCo2e": 0.18296,
                     *                 "gwp": "AR5"
                     *               },
                     *               "method": "average",
                     *               "emissions": 1829.6,
                     *               "grade": 2,
                     *               "notices": [],
                     *               "formulaVersion": "1"
                     *             },
                     *             {
                     *               "subchildId": "natural-gas-usage",
                     *               "period": {
                     *                 "from": "2025-01-01",
                     *                 "until": "2025-12-31"
                     *               },
                     *               "scope": "scope-3",
                     *               "category": 3,
                     *               "basis": "none",
                     *               "input": {
                     *                 "quantity": 10000,
                     *                 "unit": "kWh (Gross CV)"
                     *               },
                     *               "quantity": 10000,
                     *               "unit": "kWh (Gross CV)",
                     *               "factor": {
                     *                 "key": "wtt.fuel.natural_gas.kwh_gross",
                     *                 "source": "DESNZ 2025",
                     *                 "edition": 2025,
                     *                 "kgCo2e": 0.03021,
                     *                 "gwp": "AR5"
                     *               },
                     *               "method": "average",
                     *               "emissions": 302.1,
                     *               "grade": 2,
                     *               "notices": [],
                     *               "formulaVersion": "1"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreateEstimatesReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFactors: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, as `nextCursor` of the page before it gave it. Absent for the first page.
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
                 * @description How many items a page holds at most.
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "electricity.uk.generation.kwh",
                     *           "source": "DESNZ 2025",
                     *           "edition": 2025,
                     *           "scope": "scope-2",
                     *           "category": "Electricity > UK grid (location-based)",
                     *           "activity": "electricity / uk / generation",
                     *           "unit": "kWh",
                     *           "kgCo2e": 0.177,
                     *           "gases": {
                     *             "co2": 0.17489,
                     *             "ch4": 0.0009,
                     *             "n2o": 0.00122
                     *           },
                     *           "licence": "OGL-UK-3.0"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "facets": {
                     *         "edition": [
                     *           {
                     *             "value": 2025,
                     *             "factors": 1
                     *           }
                     *         ],
                     *         "scope": [
                     *           {
                     *             "value": "scope-2",
                     *             "factors": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListFactorsReply"];
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
    listItemLines: {
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *           "subchildId": "electricity-usage",
                     *           "period": {
                     *             "from": "2025-01-01",
                     *             "until": "2025-12-31"
                     *           },
                     *           "scope": "scope-2",
                     *           "category": null,
                     *           "basis": "location",
                     *           "input": {
                     *             "quantity": 12345,
                     *             "unit": "kWh"
                     *           },
                     *           "quantity": 12345,
                     *           "unit": "kWh",
                     *           "factor": {
                     *             "key": "electricity.uk.generation.kwh",
                     *             "source": "DESNZ 2025",
                     *             "edition": 2025,
                     *             "kgCo2e": 0.177,
                     *             "gwp": "AR5"
                     *           },
                     *           "method": "average",
                     *           "emissions": 2185.065,
                     *           "gases": {
                     *             "co2": 2159.01705,
                     *             "ch4": 11.1105,
                     *             "n2o": 15.0609
                     *           },
                     *           "grade": 2,
                     *           "notices": [
                     *             "market_equals_location"
                     *           ],
                     *           "formulaVersion": "1",
                     *           "jobId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c13",
                     *           "createdAt": "2026-01-15T09:30:01Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ListItemLinesReply"];
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
                    /**
                     * @example {
                     *       "item": {
                     *         "id": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11",
                     *         "state": "completed",
                     *         "itemId": "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12",
                     *         "requestedAt": "2026-01-15T09:30:00Z",
                     *         "finishedAt": "2026-01-15T09:30:01Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetJobReply"];
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
