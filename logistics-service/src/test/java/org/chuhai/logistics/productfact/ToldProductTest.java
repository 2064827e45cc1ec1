package org.chuhai.logistics.productfact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producer promises is what this consumer reads. */
class ToldProductTest {

    private static final EventContract PRODUCER = EventContract.in(Path.of("../catalog-service/contract"));

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.chuhai.catalog.product.created.v1",
                "org.chuhai.catalog.product.changed.v1",
                "org.chuhai.catalog.product.archived.v1"
            })
    void theCommittedExampleIsAProduct(String type) throws JsonProcessingException {
        ToldProduct.Told told = EventJson.MAPPER.readValue(PRODUCER.example(type), ToldProduct.Told.class);

        assertThat(validator.validate(told)).isEmpty();
        assertThat(told.product().variants())
                .extracting(ToldProduct.Variant::sku)
                .contains("WAL-KERNEL-LH");
    }

    @ParameterizedTest
    @CsvSource({"035, 25, 1", "036, 25, 0.001", "070, 25, 1000", "120, 25, 25", "007, 0.4, 0.4", "999, 3, 3"})
    void aSoldUnitWeighsWhatItsUnitSaysOrItsPackage(String unit, BigDecimal ofVariant, BigDecimal kilograms) {
        assertThat(SoldWeight.kilograms(unit, ofVariant)).isEqualByComparingTo(kilograms);
    }

    @Test
    void equalContentIsAnEqualValue() throws JsonProcessingException {
        PutProductFact one = EventJson.MAPPER.readValue(Goods.KERNELS, PutProductFact.class);
        PutProductFact other =
                EventJson.MAPPER.readValue(Goods.KERNELS.replace("\"1\"", "\"1.00\""), PutProductFact.class);

        assertThat(other).isEqualTo(one);
    }
}
