// From openapi/settings.yaml by npm run generate. Not edited by hand.

export interface paths {
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
         * Format: date
         * @description A day (RFC 3339).
         * @example 2025-12-31
         */
        Date: string;
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
        /** @description A page of settings. */
        ListSettingsReply: {
            /** @description The settings, ordered by key. */
            items: components["schemas"]["SettingRecord"][];
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
        /** @description A setting. */
        SettingReply: {
            item: components["schemas"]["SettingRecord"];
        };
        /**
         * @description Whether the organisation has set the value or the default stands.
         * @example organisation
         * @enum {string}
         */
        SettingSource: "default" | "organisation";
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
         * @description The `ETag` of the state that the change is meant for. Where it is no longer the current one the answer is 412.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description The setting.
         * @example factor-year
         */
        SettingKey: components["schemas"]["SettingKey"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this state of the resource, for `If-Match`.
         * @example "3"
         */
        ETag: string;
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
    listSettings: {
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
            /** @description A page of the settings. */
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
                     *         },
                     *         {
                     *           "key": "financial-year-start",
                     *           "value": {
                     *             "month": 4
                     *           },
                     *           "orgId": "org_Acme0000Demo",
                     *           "source": "organisation",
                     *           "updatedAt": "2026-01-15T09:30:00Z",
                     *           "updatedBy": "auth0|64b1f6"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ListSettingsReply"];
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
                    /**
                     * @example {
                     *       "item": {
                     *         "key": "factor-year",
                     *         "value": {
                     *           "policy": "majority"
                     *         },
                     *         "orgId": "org_Acme0000Demo",
                     *         "source": "default"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettingReply"];
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
    putSetting: {
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
            /** @description The setting as it stands now. */
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
                     *         "updatedAt": "2026-01-15T09:30:00Z",
                     *         "updatedBy": "auth0|64b1f6"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettingReply"];
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
    deleteSetting: {
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
