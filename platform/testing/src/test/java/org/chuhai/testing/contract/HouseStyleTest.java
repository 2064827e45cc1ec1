package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {

    @Test
    void aContractInStyleIsAccepted() {
        assertThat(HouseStyle.offences(Fixture.contract())).isEmpty();
    }

    @Test
    void namesThat1EdtechHasGivenAreKept() {
        String standard = Fixture.with("/v1/parcels/totals", "/ims/case/v1p1/CFDocuments");

        assertThat(HouseStyle.offences(Contract.parse(standard))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operationId: getParcel | operationId: get_parcel | operation-id: 'get_parcel' is not camelCase",
                "operationId: getParcel | operationId: getTotals | operation-id: is used twice",
                "summary: One parcel | x-none: 1 | getParcel (GET /v1/parcels/{id}): operation-summary: is missing",
                "description: How many parcels there are. | x-none: 1 | operation-description: is missing",
                "application/problem+json | application/json | problems: status 404 has no application/problem+json",
                "description: Kilograms | x-none: 1 | OpenParcel/properties/weight: property-description: is missing",
                "description: Number of parcels | x-none: 1 | properties/count: property-description: is missing",
                "/v1/parcels/totals | /v1/parcels/grandTotals | path-kebab-case",
                "/v1/parcels/{id} | /v1/parcel/{id} | /v1/parcel/{id}: path-plural",
                "/v1/parcels/totals | /totals | /totals: path-plural",
                "label: Tea | label: 3 | small: the example breaks its schema at /label: type",
                "- '\"1.50\"' | - '\"1.5\"' | weight/examples/0: the example breaks its schema at /: pattern",
                "OPEN until it is SENT. | Where. | ParcelState: enum-description: does not say what is meant by OPEN, SENT",
                "ParcelPage | PageParcel | PageParcel: page-name: is named after a Java type",
                "was opened; absent before that | was opened | Tracked/properties/openedAt: required: is not",
                "carrierId: 0198c1f0 | carrierId: x | /carrierId: format"
            })
    void anOffenceIsNamed(String piece, String replacement, String offence) {
        String spoiled = Fixture.with(piece.replace("'", ""), replacement.replace("'", ""));

        assertThat(HouseStyle.offences(Contract.parse(spoiled))).anyMatch(found -> found.contains(offence));
    }

    @Test
    void aParameterNeedsAType() {
        String spoiled = Fixture.with("          type: integer\n          format: int32\n          maximum: 200\n", "");

        assertThat(HouseStyle.offences(Contract.parse(spoiled)))
                .containsExactly("listParcels (GET /v1/parcels): parameter-type: limit has no type");
    }

    @Test
    void anOperationNeedsTags() {
        String spoiled = Fixture.with("      tags:\n      - parcels\n", "");

        assertThatThrownBy(() -> HouseStyle.check(Contract.parse(spoiled)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getTotals (GET /v1/parcels/totals): operation-tags: are missing");
    }

    @Test
    void anOperationWithoutAnyProblemIsNamed() {
        String spoiled = Fixture.with("        \"401\":\n          $ref: \"#/components/responses/Refused\"\n", "");

        assertThat(HouseStyle.offences(Contract.parse(spoiled)))
                .containsExactly("getTotals (GET /v1/parcels/totals): problems: none is documented");
    }
}
