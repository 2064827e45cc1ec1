package org.chuhai.catalog.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OrderOfChecks;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** In which order the operations of this service say what is wrong. */
@QuarkusTest
class OrderOfChecksTest extends OrderOfChecks {

    private static final Map<String, String> WRONG = Map.of(
            "changeShop", "{\"name\":null,\"markets\":[\"X\"]}",
            "closeShop", "{\"reason\":\"\"}",
            "replaceProduct", "{\"hsCode\":\"1\",\"variants\":[]}",
            "verifyCertificate", "{\"outcome\":\"REJECTED\"}",
            "revokeCertificate", "{\"reason\":\"\"}",
            "replaceListing", "{\"market\":\"x\",\"texts\":[null]}",
            "withdrawListing", "{\"reason\":\"\"}");

    OrderOfChecksTest() {
        super(new EveryOperation(), WRONG);
    }

    @Test
    void theContentIsSaidBeforeTheState() {
        World world = World.fresh();
        String shop = Shopkeeping.opened(world);
        Http.done(Shopkeeping.closing(world, shop, 0));

        for (Ask ask :
                new Ask[] {Shopkeeping.change(world, shop, 1, Shopkeeping.CHANGED), Shopkeeping.closing(world, shop, 1)
                }) {
            Answer wrong = Http.send(ask.json("{}"));
            Answer right = Http.send(ask);

            assertThat(wrong.status()).as(ask + " " + wrong).isEqualTo(422);
            assertThat(right.status()).as(ask + " " + right).isEqualTo(409);
            assertThat(right.code()).isEqualTo("shop-state-refuses");
        }
    }
}
