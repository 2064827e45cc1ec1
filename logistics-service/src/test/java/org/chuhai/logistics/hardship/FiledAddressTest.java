package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was filed is found where the answer says. */
@QuarkusTest
class FiledAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"D-1", "D 1", "D+1", "D%1", "D.1", "报关-1", "Ｄ－１", "D?1", "D#1", "D;1"})
    void aFiledDocumentIsFoundAtItsLocation(String number) {
        World world = World.fresh();
        String encoded = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");

        Answer filed = Http.done(Paper.file(
                world, "declarations", encoded, Paper.walnut().declaration().toString()));
        String location = filed.header("Location").replaceFirst("^https?://[^/]*", "");

        assertThat(filed.status()).isEqualTo(201);
        assertThat(Http.done(world.get(location)).json().path("summary"))
                .isEqualTo(filed.json().path("summary"));
    }
}
