package org.chuhai.order.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalog promises to tell is what is read here. */
class ToldByCatalogTest {

    private static final EventContract PRODUCER = EventContract.in(Path.of("../catalog-service/contract"));

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"org.chuhai.catalog.listing.published.v1", "org.chuhai.catalog.listing.withdrawn.v1"})
    void aListingIsRead(String type) throws JsonProcessingException {
        ToldListing.Told told = EventJson.MAPPER.readValue(PRODUCER.example(type), ToldListing.Told.class);

        assertThat(validator.validate(told)).isEmpty();
        assertThat(told.listing().hsCode()).matches("[0-9]{10}");
        assertThat(told.listing().offers())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.price()).isPositive());
    }
}
