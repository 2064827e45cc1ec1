package org.chuhai.catalog.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Many do the same thing in a shop at the same moment, each of its own intention. */
@QuarkusTest
class DuplicateTest {

    private static final int AT_ONCE = 8;

    /** Who waits for the shop for longer than half a second is asked to come again. */
    private static final int COME_AGAIN = 503;

    private final World world = World.fresh();

    @Test
    void oneOfThemHasTheProduct() {
        Shopkeeping.opened(world);

        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Goods.create(world, Goods.plain("SAME"))));

        assertOneIsGood(answers, "sku-taken");
        assertThat(Http.done(world.get("/v1/products")).json().path("items")).hasSize(1);
    }

    @Test
    void oneOfThemHasThePlaceOnTheShelf() {
        Shopkeeping.opened(world);
        String content = Shelf.content(world, "SAME");

        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Shelf.draft(world, content)));

        assertOneIsGood(answers, "listing-exists");
        assertThat(Http.done(world.get("/v1/listings")).json().path("items")).hasSize(1);
    }

    /** Either the shop is closed first, or the listing is active first: never both. */
    @Test
    void aShopIsNotClosedUnderAListingThatIsPublished() {
        String shop = Shopkeeping.opened(world);
        Ask publication = Shelf.command(world, Shelf.draftedOf(world, "SAME"), "publication", 0);
        Ask closure = Shopkeeping.closing(world, shop, 0);

        List<Answer> answers =
                Http.together(List.<Callable<Answer>>of(() -> Http.send(publication), () -> Http.send(closure)));

        assertThat(answers.stream().filter(Answer::isGood)).hasSizeLessThanOrEqualTo(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(answer -> answer.status() == COME_AGAIN
                        || List.of("shop-closed", "shop-has-listings").contains(answer.code()));
    }

    private static void assertOneIsGood(List<Answer> answers, String code) {
        assertThat(answers.stream().filter(Answer::isGood)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(
                        answer -> answer.status() == COME_AGAIN || answer.code().equals(code));
    }
}
