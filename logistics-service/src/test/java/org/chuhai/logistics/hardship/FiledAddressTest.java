package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was filed is found where the answer says. */
@QuarkusTest
class FiledAddressTest {

    @Test
    void aFiledDocumentIsFoundAtItsLocation() {
        World world = World.fresh();

        Answer filed = Http.done(Paper.walnut().ask(world, "orders"));
        String location = filed.header("Location").replaceFirst("^https?://[^/]*", "");

        assertThat(filed.status()).isEqualTo(201);
        assertThat(Http.done(world.get(location)).json().path("summary"))
                .isEqualTo(filed.json().path("summary"));
    }
}
