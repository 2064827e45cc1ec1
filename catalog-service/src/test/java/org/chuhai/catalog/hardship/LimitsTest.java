package org.chuhai.catalog.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands just inside a limit is taken, and whatever is taken can be told. */
@QuarkusTest
class LimitsTest {

    private static final int VARIANTS = 300;
    private static final int OFFERS = 200;

    private final World world = World.fresh();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # place                     | value
            /name/zh                    | "@200@"
            /name/en                    | null
            /brand                      | "@100@"
            /declaredElements           | "@500@"
            /declaredElements           | null
            /origin                     | "HKG"
            /shelfLifeDays              | 36500
            /shelfLifeDays              | null
            /attributes                 | {}
            /attributes/variety         | "@500@"
            /variants/0/sku             | "@30@"
            /variants/0/netWeightKg     | "0.000001"
            /variants/0/grossWeightKg   | "999999.999999"
            /variants/0/lengthMm        | 10000
            """)
    void aProductAtTheLimitIsTakenAsItIs(String place, String value) {
        Shopkeeping.opened(world);

        Answer answer = Http.send(Goods.create(world, Mistake.in(Goods.CONTENT, place, value)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode kept = answer.json().at(place);
        assertThat(kept.isNull()).isEqualTo(value.equals("null"));
    }

    /** In the letters that take most room, with as many of everything as there may be. */
    @Test
    void theLargestProductAndItsLargestListingAreToldInWhole() {
        Shopkeeping.opened(world);
        String product = Goods.created(world, largest());

        String listing = Shelf.drafted(world, offered(product.replaceFirst(".*/", "")));
        JsonNode found =
                Http.done(Shelf.command(world, listing, "validations", 0)).json();

        assertThat(found.path("passed").asBoolean()).isFalse();
        assertThat(Http.done(world.get(product)).json().path("variants")).hasSize(VARIANTS);
        assertThat(Http.done(world.get(listing)).json().path("offers")).hasSize(OFFERS);
    }

    private static String largest() {
        String values = joined(100, i -> "\"" + word(i, 100) + "\"");
        String variants = joined(VARIANTS, i -> """
                {"sku":"S-%d","options":{"%s":"%s","%s":"%s","%s":"%s"},"netWeightKg":"999999.999999",
                 "grossWeightKg":"999999.999999","lengthMm":10000,"widthMm":10000,"heightMm":10000}""".formatted(
                i, word(1, 100), word(i % 100, 100), word(2, 100), word(i / 100, 100), word(3, 100), word(0, 100)));
        return """
                {"name":{"zh":"%s","en":"%s"},"brand":"%s","hsCode":"0802320000","declaredElements":"%s","origin":"CHN",
                 "legalUnits":["035","070"],"salesUnit":"035","shelfLifeDays":36500,"lotTraceable":true,"attributes":{%s},
                 "options":[{"name":"%s","values":[%s]},{"name":"%s","values":["%s","%s","%s"]},
                            {"name":"%s","values":["%s"]}],"variants":[%s]}""".formatted(
                        word(1, 200),
                        word(2, 200),
                        word(1, 100),
                        word(1, 500),
                        joined(50, i -> "\"" + word(i, 100) + "\":\"" + word(i, 500) + "\""),
                        word(1, 100),
                        values,
                        word(2, 100),
                        word(0, 100),
                        word(1, 100),
                        word(2, 100),
                        word(3, 100),
                        word(0, 100),
                        variants);
    }

    private static String offered(String product) {
        String texts = joined(20, i ->
                """
                {"language":"%s","title":"%s","description":"%s","keywords":[],"bullets":[]}""".formatted(Locale.getISOLanguages()[i], word(i, 500), word(i, i == 0 ? 60_000 : 500)));
        String offers = joined(OFFERS, i -> """
                {"sku":"S-%d","price":"999999999.99999","currency":"USD","minimumQuantity":"999999999.99999"}""".formatted(i));
        return """
                {"productId":"%s","marketplace":"alibaba","market":"VNM","category":"walnut-kernels","texts":[%s],
                 "attributes":{},"claims":[],"confirmed":[],"offers":[%s],"shippingWays":[]}""".formatted(product, texts, offers);
    }

    private static String joined(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    /** So many letters, of which the last say which word it is. */
    private static String word(int number, int letters) {
        String end = Integer.toString(number);
        return String.join("", Collections.nCopies(letters - end.length(), "核")) + end;
    }
}
